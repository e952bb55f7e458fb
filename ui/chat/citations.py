"""Numbers of sources in a reply, such as [1] and [2, 3], as links to what was brought in. Pure.

Only numbers of sources that this turn really has become links, and only in words: in code and in links that the reply
makes itself they are left as they are. The link's address has a scheme that no reply can write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ui.chat.markdown import Block, Line, Span, Table

SCHEME = "source:"
_CITED = re.compile(r"\[\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*\]")
_NUMBER = re.compile(r"\d{1,3}")


def cite(blocks: Sequence[Block], numbers: frozenset[int]) -> list[Block]:
    """The blocks with the numbers of sources as links."""
    return [_block(block, numbers) for block in blocks] if numbers else list(blocks)


def number_of(address: str) -> int | None:
    """The number that a link of `cite` leads to; None for any other address."""
    digits = address.removeprefix(SCHEME)
    return int(digits) if address.startswith(SCHEME) and digits.isdigit() else None


@lru_cache(maxsize=4096)
def _block(block: Block, numbers: frozenset[int]) -> Block:
    if isinstance(block, Line):
        return replace(block, spans=_spans(block.spans, numbers))
    if isinstance(block, Table):
        rows = tuple(tuple(_spans(cell, numbers) for cell in row) for row in block.rows)
        return replace(block, rows=rows)
    return block


def _spans(spans: tuple[Span, ...], numbers: frozenset[int]) -> tuple[Span, ...]:
    if not any("[" in span.text for span in spans):
        return spans
    return tuple(piece for span in spans for piece in _pieces(span, numbers))


def _pieces(span: Span, numbers: frozenset[int]) -> Iterator[Span]:
    if span.code or span.link or span.beside or span.formula:
        yield span
        return
    end = 0
    for cited in _CITED.finditer(span.text):
        for found in _NUMBER.finditer(span.text, cited.start(), cited.end()):
            if (number := int(found.group())) not in numbers:
                continue
            alone = _NUMBER.fullmatch(span.text[cited.start() + 1 : cited.end() - 1]) is not None
            start, stop = cited.span() if alone else found.span()
            if start > end:
                yield replace(span, text=span.text[end:start])
            yield replace(span, text=span.text[start:stop], link=f"{SCHEME}{number}")
            end = stop
    if end < len(span.text):
        yield replace(span, text=span.text[end:])
