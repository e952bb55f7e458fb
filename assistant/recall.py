"""What is brought back into the context, what is remembered, and how the window stands. Frozen values."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from assistant.events import Event, Origin, TurnEvent


class RecalledKind(StrEnum):
    MEMORY = "memory"
    """A fact that the user once stated."""
    EXTRACT = "extract"
    """A passage of a document."""
    TURN = "turn"
    """A part of a conversation that had left the window."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """Text that was brought into a turn from the disk. It stays with the turn, so that what is evaluated stays valid.

    `number` is the one by which the reply cites it, 0 where it is not to be cited; `title` says what it is of
    ("lease.pdf, page 3"); `place` is where the window opens it: "memory:ID", "document:ID" or "turn:ID".
    """

    kind: RecalledKind
    text: str
    origin: Origin
    title: str = ""
    place: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands for turns that have left; `turns` is how many. `origins` are the foreign ones it was made from."""

    text: str
    turns: int
    origins: frozenset[Origin] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """Of one conversation, in a context of `limit` tokens. Names are ids of turns, or of their pages of one kind.

    `left` are turns that had to leave, `evicted` what left alone or because the user wanted it. `summary` stands for
    the `summarised`, where they are not shown.
    """

    limit: int = 0
    left: frozenset[str] = frozenset()
    evicted: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    summarised: frozenset[str] = frozenset()
    summary: Summary | None = None

    @property
    def out(self) -> frozenset[str]:
        return self.left | self.evicted

    @property
    def shown_summary(self) -> Summary | None:
        return self.summary if self.out & self.summarised else None

    def within(self, limit: int) -> Standing:
        """The same in a context of that size; in another size turns may come back."""
        if self.limit == limit:
            return self
        return dataclasses.replace(self, limit=limit, left=frozenset() if self.limit else self.left)

    def along(self, turns: Collection[str]) -> Standing:
        """For that branch of the conversation: a summary of turns of another does not stand for this one's."""
        if self.summarised <= frozenset(turns):
            return self
        return dataclasses.replace(self, summarised=frozenset(), summary=None)

    def pin(self, name: str, *, pinned: bool) -> Standing:
        return dataclasses.replace(self, pinned=self.pinned | {name} if pinned else self.pinned - {name})

    def evict(self, name: str) -> Standing:
        return dataclasses.replace(self, evicted=self.evicted | {name}, pinned=self.pinned - {name})

    def page_in(self, name: str) -> Standing:
        return dataclasses.replace(self, evicted=self.evicted - {name}, left=self.left - {name})


NEW = Standing()


@dataclass(frozen=True, slots=True)
class PageRow:
    """A line of the table of pages. `kind` is a `context.pages.PageKind`; `cost` is seconds to evaluate it anew;
    `used` is Unix time of the last prompt that it was in. A page that is not `resident` is on disk only.
    """

    id: str
    kind: str
    title: str
    origin: Origin
    tokens: int
    cost: float
    used: float | None
    resident: bool
    pinned: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class ContextTable:
    """How a conversation's window stands: `used` of `limit` tokens. The next turn evaluates `prefill_tokens`, which
    takes about `prefill_seconds`.
    """

    conversation: str
    rows: tuple[PageRow, ...]
    used: int
    limit: int
    prefill_tokens: int
    prefill_seconds: float

    def by_kind(self) -> dict[str, int]:
        """Tokens of the resident pages of each kind."""
        total: dict[str, int] = {}
        for row in self.rows:
            if row.resident:
                total[row.kind] = total.get(row.kind, 0) + row.tokens
        return total


@dataclass(frozen=True, slots=True)
class Fact:
    """What the user stated of themselves or wishes for. `said` is Unix time, `turn` where; `origin` is whose words it
    was made from. `replaced_by` is the fact that contradicts it, `until` when that was said.
    """

    id: str
    text: str
    said: float
    conversation: str
    turn: str
    origin: Origin = Origin.KEYBOARD
    replaced_by: str | None = None
    until: float | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten, its history too. It can still be read in `backups` (made before), and the messages in the
    turns `said_in`, which are the user's own, still say it.
    """

    facts: tuple[Fact, ...]
    backups: tuple[Path, ...] = ()
    said_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContextChanged(Event):
    """The table of pages of a conversation is not what it was."""

    conversation: str


@dataclass(frozen=True, slots=True)
class SourcesRecalled(TurnEvent):
    """What was brought into a turn, before its reply begins."""

    recalled: tuple[Recalled, ...]


@dataclass(frozen=True, slots=True)
class FactsSaved(TurnEvent):
    """What was remembered of a turn, some time after its end."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class FactProposed(TurnEvent):
    """Something foreign wants to be remembered: only with the user's yes (`session.memory.keep` or `.refuse`)."""

    fact: Fact
    source: str
