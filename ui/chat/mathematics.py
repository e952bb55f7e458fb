"""Where a text of Markdown holds mathematics: `$…$` and `\\(…\\)` in a line, `$$…$$` and `\\[…\\]` as blocks. Pure.

As Pandoc has it, a `$` that opens has no space after it, one that closes has none before it and no digit after it, so
that amounts of money stay what they are. A block has no empty line in it.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

LONGEST = 2_000
"""Characters of a formula; what is longer stays text."""
_PAIRS = {"$$": "$$", "\\[": "\\]"}
_IN_LINE = re.compile(
    r"\$\$(?=\S)([^\n$]*?[^\s$])\$\$|\$(?![\s$])((?:[^\\\n$]|\\.)*?(?:[^\\\s$]|\\\S))\$(?!\d)|\\\((.+?)\\\)",
    re.DOTALL,
)


def use_mathematics(parser: MarkdownIt) -> MarkdownIt:
    """The same parser, which gives `formula` tokens in a line, and `formula_block` tokens."""
    parser.inline.ruler.before("escape", "formula", _in_line)
    ends = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "formula_block", _block, {"alt": ends})
    return parser


def _in_line(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    found = _IN_LINE.match(state.src, state.pos, state.pos + LONGEST)
    if found is None or not (tex := next(group for group in found.groups() if group is not None).strip()):
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = tex, found.group()
    state.pos = found.end()
    return True


def _block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Until the line that closes it, or an empty one: then it is text, wherever it was cut meanwhile."""
    start = state.bMarks[first] + state.tShift[first]
    opens = state.src[start : start + 2]
    if opens not in _PAIRS or state.is_code_block(first):
        return False
    closes, line, closed = _PAIRS[opens], first, False
    while line < last and not state.isEmpty(line) and (line == first or state.sCount[line] >= state.blkIndent):
        begin = state.bMarks[line] + state.tShift[line] + (2 if line == first else 0)
        found = state.src.find(closes, begin, state.eMarks[line])
        closed = found >= 0 and not state.src[found + 2 : state.eMarks[line]].strip(" \t.,;:")
        if found >= 0 and not closed and line == first:
            return False  # more than a formula stands in its line
        line += 1
        if closed:
            break
    if silent:
        return True
    token = state.push("formula_block", "", 0)
    token.map = [first, line]
    token.markup = state.getLines(first, line, state.blkIndent, False).strip()
    inside = token.markup[2:].rpartition(closes)[0].strip() if closed else ""
    token.content = inside if len(inside) <= LONGEST else ""
    state.line = line
    return True
