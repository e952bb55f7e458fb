"""What of an evaluated sequence a new prompt can keep. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from models.language.marks import whole

LEAST_CHUNK = 32
"""Tokens. Shorter matches after the first difference are chance, and not worth a shift."""
_SEARCHED = 512
"""So many of the last evaluated tokens may be wanted no more."""


@dataclass(frozen=True, slots=True)
class Move:
    """The evaluated tokens at positions [start, end) are wanted at `to` (to < start), after [to, start) is removed."""

    start: int
    end: int
    to: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`keep` tokens stay where they are, then come the moves in order; everything from `reused` on is removed."""

    keep: int
    moves: tuple[Move, ...]
    reused: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """`keep` tokens stay where they are; `new` more of the prompt are evaluated in another sequence, behind the same
    beginning; then come the evaluated tokens at positions [start, end). `reused` is the sum.
    """

    keep: int
    new: int
    start: int
    end: int

    @property
    def reused(self) -> int:
        return self.keep + self.new + self.end - self.start

    @property
    def by(self) -> int:
        """How far the last part moves; below zero towards the beginning."""
        return self.keep + self.new - self.start


def common_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    """How many tokens two sequences have in common at their beginning; a picture counts as a whole or not at all."""
    count = min(len(left), len(right))
    if left[:count] != right[:count]:
        count = next(i for i in range(count) if left[i] != right[i])
    return min(whole(left, count), whole(right, count))


def plan(
    cached: Sequence[int], prompt: Sequence[int], *, shift: bool, fixed: int = 0, least: int = LEAST_CHUNK
) -> Plan:
    """How to make the most of `cached` for `prompt` (not empty); the last token is always left to be evaluated.

    With `shift`, tokens that were evaluated further back are moved up, the first `fixed` excepted: turns that left
    the prompt's middle cost nothing. A moved token was evaluated in sight of what is gone now; that is the
    approximation of llama.cpp's server (`--cache-reuse`), whose rule this is.
    """
    limit = len(prompt) - 1
    keep = whole(prompt, common_prefix(cached, prompt[:limit]))
    reused, at = keep, max(keep, fixed)
    moves: list[Move] = []
    while shift and at < len(cached) and limit - reused >= least:
        size = _run(cached, at, prompt, reused, limit)
        if size < least:
            at += 1
            continue
        moves.append(Move(at, at + size, reused))
        at += size
        reused += size
    return Plan(keep, tuple(moves), reused)


def insertion(cached: Sequence[int], prompt: Sequence[int], chosen: Plan, *, fixed: int = 0) -> Insertion | None:
    """A better way than `chosen`, if there is one: the end of `cached` stays, behind something new that stands where
    other things stood, such as a summary where the turns were that it stands for. What is moved was evaluated in sight
    of those, as in `plan`.

    Its saving must be worth it: `LEAST_CHUNK` tokens at least. Pictures are not evaluated so.
    """
    limit = len(prompt) - 1
    keep = chosen.keep
    known: dict[int, int] = {}
    old, new = (array("l", (known.setdefault(one, len(known)) for one in some)) for some in (cached, prompt[:limit]))
    tail = _tail(old, new, max(keep, fixed), keep)
    if tail is None:
        return None
    start, end, to = tail
    while start < end and (whole(cached, start) != start or whole(prompt, to) != to):
        start, to = start + 1, to + 1
    found = Insertion(
        keep, to - keep, start, start + min(whole(cached, end) - start, whole(prompt, to + end - start) - to)
    )
    saved = (limit - chosen.reused) - (limit - found.reused + found.new)
    seen = any(entry < 0 for entry in prompt[keep:to])
    return found if saved >= LEAST_CHUNK and found.new > 0 and not seen else None


def _tail(old: array[int], new: array[int], first: int, after: int) -> tuple[int, int, int] | None:
    """The last stretch of `old`, from `first` on, that is in `new` from `after` on: [start, end), and where."""
    size, data = old.itemsize, new.tobytes()
    for last in range(len(old), max(first + LEAST_CHUNK, len(old) - _SEARCHED) - 1, -1):
        at = data.rfind(old[last - LEAST_CHUNK : last].tobytes(), after * size)
        if at < 0 or at % size:
            continue
        start, end, to = last - LEAST_CHUNK, last, at // size
        while start > first and to > after and old[start - 1] == new[to - 1]:
            start, to = start - 1, to - 1
        while end < len(old) and to + end - start < len(new) and old[end] == new[to + end - start]:
            end += 1
        return start, end, to
    return None


def _run(cached: Sequence[int], at: int, prompt: Sequence[int], wanted: int, limit: int) -> int:
    """How long `cached` from `at` equals `prompt` from `wanted`, as far as `limit`."""
    size = 0
    end = min(len(cached) - at, limit - wanted)
    while size < end and cached[at + size] == prompt[wanted + size]:
        size += 1
    return min(whole(prompt, wanted + size) - wanted, whole(cached, at + size) - at)
