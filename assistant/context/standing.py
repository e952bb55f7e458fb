"""What of a conversation is in its window. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from assistant.context.pages import Page, PageKind, TurnPages
from assistant.events import Origin
from assistant.recall import Standing, Summary
from models.values import Role

APART = frozenset({PageKind.MEMORY, PageKind.EXTRACT, PageKind.EARLIER, PageKind.PICTURE, PageKind.RESULT})
"""Pages that may leave while the rest of their turn stays."""
SUMMARY_HEAD = "(Notes on {turns} earlier turns of this conversation, which are no longer shown word for word.)"
RESULT_LEFT = "(This result has left the window.)"
_STUB = 16
"""Tokens of it, at most."""


def summary_page(summary: Summary) -> Page:
    """It stands after the system prompt, in the message of the first turn that is shown."""
    text = f"{SUMMARY_HEAD.format(turns=summary.turns)}\n{summary.text}"
    return Page(PageKind.SUMMARY, Role.USER, text, Origin.KERNEL, inherited=summary.origins)


def name_of(turn: str, kind: PageKind) -> str:
    """What the pages of one kind of a turn are called."""
    return f"{turn}/{kind}"


def resident(turns: Sequence[TurnPages], standing: Standing) -> list[TurnPages]:
    """What stays of turns, oldest first. The last is shown whole, whatever was said of it."""
    inside = [_rest(turn, standing) for turn in turns[:-1] if turn.turn not in standing.out]
    return [*inside, *turns[-1:]]


def _rest(turn: TurnPages, standing: Standing) -> TurnPages:
    names = {turn.turn, *(name_of(turn.turn, page.kind) for page in turn.pages)}
    pinned = not standing.pinned.isdisjoint(names)
    pages = (_shown(page, name_of(turn.turn, page.kind) in standing.evicted) for page in turn.pages)
    return TurnPages(turn.turn, tuple(dataclasses.replace(page, pinned=pinned) for page in pages if page is not None))


def _shown(page: Page, evicted: bool) -> Page | None:
    """A call must have its result: one that has left says so."""
    if not evicted or page.kind not in APART:
        return page
    return dataclasses.replace(page, text=RESULT_LEFT, tokens=_STUB) if page.kind is PageKind.RESULT else None
