"""How fast a language model will write here, before it is started. Pure.

A token is made by reading every weight that answers once, so its time is the bytes of each type by the speed at which
this machine works through that type, and what each block costs apart from its weights. Both are measured
(`models.language.trial`), in about two seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.predict.shape import Shape

F16 = 1
_LITTLE = 0.02
_SAMPLING = 25e-9
"""Seconds a token of the vocabulary, to choose the next one."""


@dataclass(frozen=True, slots=True)
class MachineSpeed:
    """What was measured: `rates` maps a ggml type to bytes a second, `block_seconds` is what a block costs apart from
    its weights, with `threads` threads.
    """

    rates: Mapping[int, float]
    block_seconds: float
    threads: int

    def rate(self, kind: int) -> float:
        """Of a type that wasn't measured, the slowest that was."""
        return self.rates.get(kind) or min(self.rates.values())


def kinds_that_count(shape: Shape) -> tuple[int, ...]:
    """The ggml types that make up most of a model."""
    whole = sum(shape.read.values())
    return tuple(sorted(kind for kind, size in shape.read.items() if size > _LITTLE * whole))


def tokens_per_second(shape: Shape, speed: MachineSpeed, filled: int = 0) -> float:
    """Of a reply, with so many tokens in the context."""
    reading = sum(size / speed.rate(kind) for kind, size in shape.read.items())
    looking_back = filled * shape.token_bytes / speed.rate(F16)
    seconds = reading + looking_back + shape.blocks * speed.block_seconds + shape.vocabulary * _SAMPLING
    return 1 / seconds if seconds > 0 else 0.0
