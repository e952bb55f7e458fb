"""How fast this machine evaluates, as measured; what it costs to have something in the window again."""

from __future__ import annotations

from collections.abc import Iterable

from models.values import Usage

_LEAST_TOKENS = 48
"""Fewer say more of the fixed costs of a prompt than of its length."""
_WEIGHT = 0.3
_GUESS = 60.0


class Pace:
    """Tokens a second of evaluating, a running mean of what `note` is told; a guess before that."""

    def __init__(self) -> None:
        self._rate = 0.0

    def note(self, usage: Usage | None) -> None:
        """A reply has begun: how long its prompt took, where enough of it was new."""
        if usage is None or usage.prefill_seconds <= 0:
            return
        new = usage.prompt_tokens - usage.cached_tokens
        if new >= _LEAST_TOKENS:
            rate = new / usage.prefill_seconds
            self._rate = rate if not self._rate else (1 - _WEIGHT) * self._rate + _WEIGHT * rate

    def learn(self, usages: Iterable[Usage | None]) -> None:
        """From earlier replies, where nothing was measured yet."""
        if not self._rate:
            for usage in usages:
                self.note(usage)

    def seconds(self, tokens: int) -> float:
        """How long so many tokens take to be evaluated."""
        return tokens / (self._rate or _GUESS)
