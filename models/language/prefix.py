"""What of an evaluated sequence a new prompt can keep. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.language.marks import whole

LEAST_CHUNK = 32
"""Tokens. Shorter matches after the first difference are chance, and not worth a shift."""


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


def _run(cached: Sequence[int], at: int, prompt: Sequence[int], wanted: int, limit: int) -> int:
    """How long `cached` from `at` equals `prompt` from `wanted`, as far as `limit`."""
    size = 0
    end = min(len(cached) - at, limit - wanted)
    while size < end and cached[at + size] == prompt[wanted + size]:
        size += 1
    return min(whole(prompt, wanted + size) - wanted, whole(cached, at + size) - at)
