"""How turns ended, for those who wait."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

from assistant.errors import StorageError
from assistant.events import Notice, TurnFailed, TurnFinished
from models.sentences import say

KEPT = 64
"""Outcomes that nobody asked for are forgotten after so many later ones."""


class Outcomes:
    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._by_turn: OrderedDict[str, TurnFinished | TurnFailed | None] = OrderedDict()

    def expect(self, turn: str) -> None:
        with self._changed:
            self._by_turn[turn] = None

    def settle(self, outcome: TurnFinished | TurnFailed) -> None:
        with self._changed:
            self._by_turn[outcome.turn] = outcome
            self._by_turn.move_to_end(outcome.turn)
            settled = [turn for turn, value in self._by_turn.items() if value is not None]
            for turn in settled[:-KEPT]:
                del self._by_turn[turn]
            self._changed.notify_all()

    def wait(self, turn: str, timeout: float | None) -> TurnFinished | TurnFailed:
        """Raises `TimeoutError`, and `StorageError` for a turn that was never expected or is long over."""
        end = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while True:
                if turn not in self._by_turn:
                    raise StorageError(f"There is no turn {turn} to wait for.")
                outcome = self._by_turn[turn]
                if outcome is not None:
                    return outcome
                left = None if end is None else end - time.monotonic()
                if left is not None and left <= 0:
                    raise TimeoutError(f"Turn {turn} has not ended in {timeout} s.")
                self._changed.wait(left)


def cut_short(count: int) -> Notice:
    """The end of an earlier run cut so many replies short."""
    one = say("One reply was cut short. What had been written of it is kept.")
    more = say("{count} replies were cut short. What had been written of them is kept.", count=count)
    what, remedy = say("Peri ended unexpectedly last time"), say("You can ask again.")
    return Notice(what, one if count == 1 else more, remedy)
