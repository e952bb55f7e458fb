"""The times of one turn, from the moment the user feels it begin."""

from __future__ import annotations

import threading
import time

from assistant.events import LedgerEntry, Mark, Stage, StageTime


class Ledger:
    """Collects stages and marks. `origin` is a `time.monotonic()` moment; all results count from it, in seconds."""

    def __init__(self, turn: str, origin: float, counted_from: str) -> None:
        self.turn = turn
        self.origin = origin
        self._counted_from = counted_from
        self._marks: dict[Mark, float] = {}
        self._stages: list[StageTime] = []
        self._lock = threading.Lock()

    def mark(self, mark: Mark, moment: float | None = None) -> None:
        """Note the moment; only the first of its kind counts."""
        at = (time.monotonic() if moment is None else moment) - self.origin
        with self._lock:
            self._marks.setdefault(mark, at)

    def record(self, stage: Stage, started: float, ended: float) -> StageTime:
        """Note a stage by its two moments."""
        entry = StageTime(stage, started - self.origin, ended - started)
        with self._lock:
            self._stages.append(entry)
        return entry

    def entry(self) -> LedgerEntry:
        with self._lock:
            marks = dict(sorted(self._marks.items(), key=lambda item: item[1]))
            stages = tuple(sorted(self._stages, key=lambda one: one.started))
        return LedgerEntry(self.turn, self._counted_from, marks, stages)
