"""Documents cut into passages: none crosses a heading or a page, and all fit the embedder's 256 tokens, mostly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.values import Block

MOST_CHARACTERS = 900
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage as it is found and shown."""

    text: str
    headings: tuple[str, ...] = ()
    page: int = 0


def cut(blocks: Iterable[Block], most: int = MOST_CHARACTERS) -> Iterator[Chunk]:
    """The passages in reading order. All text is in one of them."""
    held: list[str] = []
    place: tuple[tuple[str, ...], int] = ((), 0)
    size = 0
    for block in blocks:
        for piece in _pieces(block.text, most):
            here = (block.headings, block.page)
            if held and (here != place or size + len(piece) > most):
                yield Chunk("\n".join(held), *place)
                held, size = [], 0
            place = here
            held.append(piece)
            size += len(piece) + 1
    if held:
        yield Chunk("\n".join(held), *place)


def _pieces(text: str, most: int) -> Iterator[str]:
    """A block that is too long, cut at its sentences, and where there are none, at spaces."""
    if len(text) <= most:
        yield text
        return
    held = ""
    start = 0
    for end in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
        sentence, start = text[start:end], end
        if held and len(held) + len(sentence.rstrip()) > most:
            yield held.rstrip()
            held = ""
        while len(held) + len(sentence.rstrip()) > most:
            at = sentence.rfind(" ", most // 2, most)
            at = at if at > 0 else most
            yield sentence[:at].rstrip() or sentence[:at]
            sentence = sentence[at:].lstrip(" ")
        held += sentence
    if held.strip():
        yield held.rstrip()
