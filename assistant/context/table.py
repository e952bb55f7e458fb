"""The table of pages: a line for everything that is in a conversation's window, or was. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.context.pages import Page, PageKind, TurnPages
from assistant.context.standing import APART, name_of, summary_page
from assistant.events import Origin
from assistant.recall import PageRow, Standing

SYSTEM, TOOLS, SUMMARY = "system", "tools", "summary"
"""Ids of the pages that belong to no turn; those of a turn are its own and `context.standing.name_of`."""
TURN, PROFILE = "turn", "profile"
_TITLE = 60

Seconds = Callable[[int], float]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is before the turns: the system prompt, the user's own instructions in it, the tools, in tokens."""

    system: int
    profile: int
    tools: int
    names: str = ""


def rows(
    beginning: Beginning,
    turns: Sequence[TurnPages],
    standing: Standing,
    used: dict[str, float],
    seconds: Seconds,
    summary_tokens: int = 0,
) -> Iterator[PageRow]:
    """In the order of the prompt. `turns` are counted; `used` has when each was last in a prompt, as Unix time."""
    newest = max(used.values(), default=None)

    def fixed(name: str, kind: str, title: str, tokens: int, origin: Origin = Origin.KERNEL) -> PageRow:
        return PageRow(name, kind, title, origin, tokens, seconds(tokens), newest, resident=True, pinned=True)

    yield fixed(SYSTEM, PageKind.SYSTEM, "System prompt", beginning.system)
    if beginning.profile:
        yield fixed(PROFILE, PROFILE, "Your instructions", beginning.profile, Origin.KEYBOARD)
    if beginning.tools:
        yield fixed(TOOLS, TOOLS, beginning.names or "Tools", beginning.tools)
    summary = standing.shown_summary
    if summary is not None:
        title = f"Summary of {summary.turns} turns: {summary.text}"
        yield PageRow(
            SUMMARY,
            PageKind.SUMMARY,
            _short(title),
            summary_page(summary).origin,
            summary_tokens,
            seconds(summary_tokens),
            newest,
            resident=True,
        )
    for turn in turns:
        if turn.pages:
            yield from _turn_rows(turn, standing, used.get(turn.turn), newest, seconds)


def _turn_rows(
    turn: TurnPages, standing: Standing, used: float | None, newest: float | None, seconds: Seconds
) -> Iterator[PageRow]:
    """The turn itself, then what it has of each other kind."""
    inside = turn.turn not in standing.out
    apart: dict[PageKind, list[Page]] = {}
    own: list[Page] = []
    for page in turn.pages:
        (apart.setdefault(page.kind, []) if page.kind in APART else own).append(page)

    def row(name: str, kind: str, pages: Sequence[Page], resident: bool) -> PageRow:
        tokens = sum(page.tokens or 0 for page in pages)
        pinned = name in standing.pinned
        told = next((page for page in pages if page.source), pages[0])
        title = told.source or _short(" ".join(told.text.split())) or kind
        last = newest if resident else used
        place = f"turn:{turn.turn}"
        return PageRow(name, kind, title, told.origin, tokens, seconds(tokens), last, resident, pinned, place)

    if own:
        yield row(turn.turn, TURN, own, inside)
    for kind, pages in apart.items():
        name = name_of(turn.turn, kind)
        yield row(name, kind, pages, inside and name not in standing.evicted)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TITLE else f"{line[:_TITLE].rstrip()}…"
