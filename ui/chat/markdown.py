"""Markdown to a fixed set of safe elements. Pure: no Qt, nothing is loaded.

Raw HTML is text. A picture becomes a link to its address. A link keeps its address only if a person may be asked to
open it, and the whole address stands beside it where its words say another thing. What can't be seen is written out.
Elements are frozen values, so that an unchanged part of a reply is recognised and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.addresses import safe_address, same_address
from assistant.visible import shown, visible
from ui.chat.mathematics import use_mathematics

_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
LINE_BREAK = "\u2028"
MAX_INDENT = 6
_BARE_LINK = re.compile(r"https?://[^\s<>\"'`]*[^\s<>\"'`.,;:!?)\]}*_]", re.IGNORECASE)
# Characters with a meaning of their own inside a QTextDocument, and lone halves of surrogate pairs.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. `link` is an address, or "". `beside` text is not of the reply: it tells the address
    of the link before it. `formula` is TeX of which `text` is the source, and `display` that it stands alone.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""
    beside: bool = False
    formula: str = ""
    display: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, a heading (`heading` 1 to 6) or an item of a list (`marker`: "•", "3." or, of a task, "☐" and "☑";
    only on its first line).
    """

    spans: tuple[Span, ...]
    heading: int = 0
    indent: int = 0
    quote: int = 0
    marker: str = ""
    close: bool = False
    """Stands close to the line before, as items of a tight list do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""

    indent: int = 0
    quote: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code. `language` is the first word of the fence's information, lower case. Nothing can be added to one
    that is `closed` by its own fence.
    """

    text: str
    language: str = ""
    indent: int = 0
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """`alignments` holds "left", "center" or "right" for each column; rows are as wide as the header."""

    header: tuple[tuple[Span, ...], ...]
    rows: tuple[tuple[tuple[Span, ...], ...], ...]
    alignments: tuple[str, ...]
    indent: int = 0


Block = Line | Rule | Code | Table


def clean(text: str) -> str:
    """`text` without what would upset a document: control characters and halves of surrogate pairs."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r", ""))


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough and formulas; raw HTML is off, pictures and links load nothing."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"])
    return use_mathematics(made)


def parse(text: str) -> list[Block]:
    """The blocks of a whole, clean text."""
    return Reading().blocks(text)


class Reading:
    """Reads texts that have most of their lines in common, such as a reply that grows: what stands within a line,
    the costly part, is parsed once. `references` are link definitions from elsewhere, by name.
    """

    def __init__(self, references: Mapping[str, Any] | None = None) -> None:
        self._references = dict(references or {})
        self._known: dict[str, tuple[Span, ...]] = {}

    def structure(self, text: str) -> tuple[list[Token], dict[str, Any]]:
        """Block-level tokens, and the link definitions found in `text`."""
        tokens: list[Token] = []
        environment: dict[str, Any] = {}
        parser().block.parse(text, parser(), environment, tokens)
        return tokens, environment.get("references", {})

    def blocks(self, text: str) -> list[Block]:
        tokens, found = self.structure(text)
        if found:  # the same words may mean another thing now
            environment = {"references": {**found, **self._references}}
            return list(_Walk(tokens, lambda content: _inline(content, environment)).blocks())
        return list(_Walk(tokens, self._remembered).blocks())

    def _remembered(self, content: str) -> tuple[Span, ...]:
        spans = self._known.get(content)
        if spans is None:
            spans = self._known[content] = _inline(content, {"references": self._references})
        return spans


def _inline(content: str, environment: dict[str, Any]) -> tuple[Span, ...]:
    tokens: list[Token] = []
    parser().inline.parse(content, parser(), environment, tokens)
    return spans_of(tokens)


@dataclass(slots=True)
class _List:
    ordered: bool
    number: int


class _Walk:
    """Goes over the tokens once, keeping what surrounds the present one."""

    def __init__(self, tokens: Sequence[Token], spans: Callable[[str], tuple[Span, ...]]) -> None:
        self._tokens = tokens
        self._spans = spans
        self._lists: list[_List] = []
        self._quote = 0
        self._marker = ""
        self._heading = 0
        self._position = 0

    def blocks(self) -> Iterator[Block]:
        while self._position < len(self._tokens):
            token = self._tokens[self._position]
            self._position += 1
            step = getattr(self, "_on_" + token.type, None)
            if step is not None and (block := step(token)) is not None:
                yield block

    @property
    def _indent(self) -> int:
        return min(len(self._lists), MAX_INDENT)

    def _on_bullet_list_open(self, _token: Token) -> None:
        self._lists.append(_List(False, 0))

    def _on_ordered_list_open(self, token: Token) -> None:
        self._lists.append(_List(True, int(token.attrs.get("start", 1))))

    def _on_list_item_open(self, _token: Token) -> Line | None:
        current = self._lists[-1]
        self._marker = f"{current.number}." if current.ordered else "•"
        current.number += 1
        empty = self._tokens[self._position].type == "list_item_close"
        return self._line((), close=True) if empty else None

    def _on_bullet_list_close(self, _token: Token) -> None:
        self._lists.pop()
        self._marker = ""

    _on_ordered_list_close = _on_bullet_list_close

    def _on_blockquote_open(self, _token: Token) -> None:
        self._quote += 1

    def _on_blockquote_close(self, _token: Token) -> None:
        self._quote -= 1

    def _on_heading_open(self, token: Token) -> None:
        self._heading = int(token.tag[1:])

    def _on_heading_close(self, _token: Token) -> None:
        self._heading = 0

    def _on_inline(self, token: Token) -> Line:
        tight = self._tokens[self._position - 2].hidden
        content = token.content
        if self._marker and (task := _TASK.match(content)):
            self._marker, content = "☐" if task[1] == " " else "☑", content[task.end() :]
        return self._line(self._spans(content), close=tight)

    def _line(self, spans: tuple[Span, ...], *, close: bool) -> Line:
        marker, self._marker = self._marker, ""
        quote = min(self._quote, MAX_INDENT)
        return Line(spans, self._heading, self._indent, quote, marker, close)

    def _on_formula_block(self, token: Token) -> Line:
        source = token.markup.replace("\n", LINE_BREAK)
        if not token.content:
            return self._line(self._spans(token.markup), close=False)
        return self._line((Span(visible(source, exact=True), formula=token.content, display=True),), close=False)

    def _on_hr(self, _token: Token) -> Rule:
        return Rule(self._indent, min(self._quote, MAX_INDENT))

    def _on_fence(self, token: Token) -> Code:
        words = token.info.split()
        language = visible(words[0].lower(), exact=True) if words else ""
        first, end = token.map or (0, 0)
        lines = token.content.removesuffix("\n").count("\n") + bool(token.content)
        closed = end - first > lines + 1
        return Code(_code(token.content), language, self._indent, closed)

    def _on_code_block(self, token: Token) -> Code:
        return Code(_code(token.content), "", self._indent)

    def _on_table_open(self, _token: Token) -> Table:
        rows: list[list[tuple[Span, ...]]] = []
        alignments: list[str] = []
        while (token := self._tokens[self._position]).type != "table_close":
            self._position += 1
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "th_open":
                alignments.append(_alignment(token))
            elif token.type == "inline":
                rows[-1].append(self._spans(token.content))
        header, *body = (tuple(row) for row in rows)
        return Table(header, tuple(body), tuple(alignments), self._indent)


def _code(content: str) -> str:
    return visible(content.removesuffix("\n"), exact=True)


def _alignment(token: Token) -> str:
    return str(token.attrs.get("style", "")).removeprefix("text-align:") or "left"


_STYLES: dict[str, dict[str, Any]] = {
    "strong_open": {"bold": True},
    "strong_close": {"bold": False},
    "em_open": {"italic": True},
    "em_close": {"italic": False},
    "s_open": {"strike": True},
    "s_close": {"strike": False},
}


def spans_of(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The styled runs of an inline token's children; neighbours of one style are joined."""
    runs: list[Span] = []
    style, address, words = Span(""), "", 0
    for token in _text_joined(tokens):
        if token.type in _STYLES:
            style = replace(style, **_STYLES[token.type])
        elif token.type == "link_open":
            address, words = str(token.attrs.get("href", "")), len(runs)
            style = replace(style, link=safe_address(address))
        elif token.type == "link_close":
            runs.extend(_address("".join(run.text for run in runs[words:]), address, style.link))
            style = replace(style, link="")
        else:
            runs.extend(_run(token, style))
    return _joined(_seen(runs))


def _address(words: str, address: str, link: str) -> Iterator[Span]:
    """The whole address, where a link's words don't say it; also that of a link that can't be opened."""
    told = link or visible(address, exact=True)
    if told and not same_address(words, told):
        yield Span(f" ({told})", link=link, beside=True)


def _seen(runs: list[Span]) -> list[Span]:
    """The runs with what can't be seen in them written out; marks of direction may open in one and close in another."""
    text = "".join(run.text for run in runs)
    if visible(text, exact=True) == text:
        return runs
    seen, made = shown(text), []
    for run in runs:
        here, seen = seen[: len(run.text)], seen[len(run.text) :]
        made.append(replace(run, text=visible(run.text, exact=True) if run.code else "".join(here)))
    return made


def _text_joined(tokens: Sequence[Token]) -> Iterator[Token]:
    """Neighbouring pieces of plain text as one, so that an address in it is seen whole."""
    pieces: list[str] = []
    for token in tokens:
        if token.type in {"text", "text_special"}:
            pieces.append(token.content)
            continue
        yield from _text(pieces)
        pieces = []
        yield token
    yield from _text(pieces)


def _text(pieces: list[str]) -> Iterator[Token]:
    if pieces:
        yield Token("text", "", 0, content="".join(pieces))


def _run(token: Token, style: Span) -> Iterator[Span]:
    if token.type in {"softbreak", "hardbreak"}:
        yield replace(style, text=LINE_BREAK)
    elif token.type == "code_inline":
        yield replace(style, text=token.content, code=True)
    elif token.type == "formula":
        yield replace(style, text=token.markup.replace("\n", LINE_BREAK), formula=token.content)
    elif token.type == "image":
        yield from _picture(token, style)
    elif style.link:
        yield replace(style, text=token.content)
    else:
        yield from _with_bare_links(token.content, style)


def _picture(token: Token, style: Span) -> Iterator[Span]:
    """What a picture shows in words, and its address: it is not loaded."""
    address = str(token.attrs.get("src", ""))
    words = token.content or visible(address, exact=True)
    if style.link:
        yield replace(style, text=words)
        return
    link = safe_address(address)
    yield replace(style, text=words, link=link)
    yield from _address(words, address, link)


def _with_bare_links(text: str, style: Span) -> Iterator[Span]:
    end = 0
    for match in _BARE_LINK.finditer(text):
        yield replace(style, text=text[end : match.start()])
        link = safe_address(match.group())
        yield replace(style, text=match.group(), link=link)
        yield from _address(match.group(), match.group(), link)
        end = match.end()
    yield replace(style, text=text[end:])


def _joined(runs: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for run in runs:
        if not run.text:
            continue
        if joined and not run.formula and replace(joined[-1], text=run.text) == run:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return tuple(joined)


def utf16(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
