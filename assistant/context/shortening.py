"""Where the last turn alone has no room, what its tools answered is cut: the user's message never is."""

from __future__ import annotations

import dataclasses

from assistant.context.counts import Counter
from assistant.context.pages import Page, PageKind, TurnPages

CUT = "\n[cut: {characters:,} more characters have no room in the context]"
_LEAST = 64
"""Tokens that are left of a result, its note included, as long as that is enough."""
_CAREFUL = 0.95
"""Each try takes a little less than the one before would tell: a text isn't equally dense everywhere."""


def shortened(turn: TurnPages, excess: int, count: Counter) -> TurnPages:
    """The counted pages of a turn, at least `excess` tokens less where its results can give so much: the oldest first,
    the newest is what the kernel has yet to read.
    """
    pages = list(turn.pages)
    for at, page in enumerate(pages):
        if excess <= 0:
            break
        if page.kind is PageKind.RESULT and page.tokens is not None and page.tokens > _LEAST:
            pages[at] = cut = _cut(page, page.tokens, max(page.tokens - excess, _LEAST), count)
            excess -= page.tokens - (cut.tokens or 0)
    return TurnPages(turn.turn, tuple(pages))


def _cut(page: Page, tokens: int, most: int, count: Counter) -> Page:
    """The beginning of a page of so many `tokens`, in at most that many; what it was stays for the guard."""
    kept = len(page.text) * most // tokens
    while True:
        text = page.text[:kept] + CUT.format(characters=len(page.text) - kept)
        (found,) = count([text])
        if found <= most or not kept:
            return dataclasses.replace(page, text=text, tokens=found, whole=page.whole or page.text)
        kept = int(kept * most / found * _CAREFUL)
