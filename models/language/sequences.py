"""Which conversations are evaluated in the shared context, and which one leaves when room is short. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Sequence:
    """A conversation in the context: its number there, and the tokens evaluated at positions 0, 1, …"""

    id: int
    name: str
    tokens: list[int] = field(default_factory=list)


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

    def holds(self, sequence: Sequence) -> bool:
        """Whether it has not been dropped meanwhile."""
        return self._used.get(sequence.name) is sequence

    def drop(self, name: str) -> Sequence:
        """Forget a sequence."""
        gone = self._used.pop(name)
        self._free.append(gone.id)
        return gone

    def drop_for(self, name: str, tokens: int) -> list[Sequence]:
        """Forget others, least recently used first, until the sequence `name` can hold `tokens` tokens."""
        gone = []
        while self._others(name) + tokens > self._cells:
            other = self.oldest_but(name)
            if other is None:
                break
            gone.append(self.drop(other))
        return gone

    def oldest_but(self, name: str) -> str | None:
        """The least recently used other sequence."""
        return next((other for other in self._used if other != name), None)

    def _others(self, name: str) -> int:
        return sum(len(sequence.tokens) for other, sequence in self._used.items() if other != name)
