"""Whether a model suits this machine, and why. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.predict.memory import MemoryNeed

SLOW = 4.0
"""Tokens a second below which a reply comes slower than one reads it aloud."""
_LEFT = 0.1
"""The part of the machine's memory that the system and other programs keep."""


class Verdict(StrEnum):
    FITS = "fits"
    TIGHT = "tight"
    """It fits once other programs have given memory back."""
    SLOW = "slow"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Fit:
    """`tokens_per_second` is 0 where it isn't known, or where the model writes nothing. Sizes are in bytes."""

    verdict: Verdict
    need: int
    free: int
    whole: int
    tokens_per_second: float = 0.0


def fit_of(need: MemoryNeed, free: int, whole: int, tokens_per_second: float = 0.0) -> Fit:
    """What a model's need means where so much of the `whole` memory is free."""
    if need.total > whole * (1 - _LEFT):
        verdict = Verdict.TOO_LARGE
    elif need.total > free:
        verdict = Verdict.TIGHT
    elif 0 < tokens_per_second < SLOW:
        verdict = Verdict.SLOW
    else:
        verdict = Verdict.FITS
    return Fit(verdict, need.total, free, whole, tokens_per_second)
