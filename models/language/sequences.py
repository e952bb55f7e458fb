"""Which conversations are evaluated in the shared context, and which one leaves when room is short. Pure."""

from __future__ import annotations

import collections.abc
from dataclasses import dataclass, field

from models.language.marks import extra_cells
from models.language.prefix import common_prefix


@dataclass(slots=True)
class Sequence:
    """A conversation in the context: its number there, and what is evaluated at positions 0, 1, …: tokens and marks."""

    id: int
    name: str
    tokens: list[int] = field(default_factory=list)
    shared: int = 0
    """The first tokens whose cells other sequences may have as well: they must stay where they are."""
    extra: int = 0
    """Cells of the memory beyond the positions, which pictures may take."""
    lasting: bool = False
    """It may be kept on disk."""
    replies: tuple[str, ...] = ()
    """Those in it."""
    inserted: int = 0
    """How many tokens were evaluated when it was last arranged."""

    @property
    def cells(self) -> int:
        return len(self.tokens) + self.extra

    def keep(self, tokens: list[int]) -> None:
        """This is what is evaluated now."""
        self.tokens = tokens
        self.extra = extra_cells(tokens)
        self.shared = min(self.shared, len(tokens))


class SequenceTable:
    """Named sequences in `cells` shared cells, at most `limit` of them."""

    def __init__(self, *, limit: int, cells: int) -> None:
        self._cells = cells
        self._free = list(range(limit - 1, -1, -1))
        self._used: dict[str, Sequence] = {}
        """Least recently used first."""

    def take(self, name: str) -> tuple[Sequence, Sequence | None]:
        """The sequence of that name, new where there is none, and the one that had to leave for it."""
        found = self._used.pop(name, None)
        left = None
        if found is None:
            if not self._free:
                left = self.drop(next(iter(self._used)))
            found = Sequence(self._free.pop(), name)
        self._used[name] = found
        return found, left

    def get(self, name: str) -> Sequence | None:
        """The sequence of that name, if there is one."""
        return self._used.get(name)

    def holds(self, sequence: Sequence) -> bool:
        """Whether it has not been dropped meanwhile."""
        return self._used.get(sequence.name) is sequence

    def drop(self, name: str) -> Sequence | None:
        """Forget a sequence; None where there is none of that name."""
        gone = self._used.pop(name, None)
        if gone is not None:
            self._free.append(gone.id)
        return gone

    def drop_for(self, name: str, tokens: int) -> list[Sequence]:
        """Forget others, least recently used first, until the sequence `name` can hold `tokens` cells."""
        gone: list[Sequence] = []
        while self._others(name) + tokens > self._cells:
            other = self.oldest_but(name)
            if other is None:
                break
            gone += filter(None, [self.drop(other)])
        return gone

    def closest(self, sequence: Sequence, prompt: collections.abc.Sequence[int]) -> tuple[Sequence | None, int]:
        """The other sequence that begins most like `prompt`, and for how many tokens."""
        found: tuple[Sequence | None, int] = None, 0
        for other in self._used.values():
            alike = common_prefix(other.tokens, prompt)
            if other is not sequence and alike > found[1]:
                found = other, alike
        return found

    @property
    def room(self) -> int:
        """Cells that nothing is in, at least."""
        return self._cells - sum(sequence.cells for sequence in self._used.values())

    def oldest_but(self, name: str) -> str | None:
        """The least recently used other sequence."""
        return next((other for other in self._used if other != name), None)

    def _others(self, name: str) -> int:
        return sum(sequence.cells for other, sequence in self._used.items() if other != name)
