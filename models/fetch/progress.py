"""How far a pull is, and how fast."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_EVERY = 0.1
_WINDOW = 5.0


class PullStage(StrEnum):
    FETCH = "fetch"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class PullProgress:
    """`done` of `total` bytes of the model are here (in `VERIFY`: of the file `file` are read back).

    `bytes_per_second` is that of the last five seconds; `total` is 0 while it is not known.
    """

    name: str
    stage: PullStage
    done: int
    total: int
    bytes_per_second: float
    source: str
    file: str = ""

    @property
    def seconds_left(self) -> float | None:
        """None while nobody can tell."""
        if self.bytes_per_second <= 0 or not self.total:
            return None
        return max(0, self.total - self.done) / self.bytes_per_second


Listener = Callable[[PullProgress], None]


class Meter:
    """Adds up what the threads of a pull report; tells the listener at most ten times a second.

    `put` may be called from any thread. The listener is called by `tick` and `verified`, on their thread.
    """

    def __init__(self, name: str, listener: Listener | None) -> None:
        self._name = name
        self._listener = listener
        self._lock = threading.Lock()
        self._amounts: dict[str, int] = {}
        self._samples: deque[tuple[float, int]] = deque()
        self._told = float("-inf")
        self._source = ""
        self._total = 0

    def begin(self, source: str, total: int) -> None:
        """A source is tried; `total` bytes are the whole model."""
        with self._lock:
            self._source, self._total = source, total
            self._amounts.clear()
            self._samples.clear()

    def put(self, key: str, amount: int) -> None:
        """`amount` bytes of `key` are here. The first amount of a key was here before and makes no speed."""
        with self._lock:
            if key not in self._amounts:
                self._samples = deque((at, done + amount) for at, done in self._samples)
            self._amounts[key] = amount

    def move(self, key: str, to: Mapping[str, int]) -> None:
        """What was counted as `key` is now part of these amounts."""
        with self._lock:
            self._amounts.pop(key, None)
            self._amounts.update(to)

    def tick(self) -> None:
        now = time.monotonic()
        with self._lock:
            done = sum(self._amounts.values())
            self._samples.append((now, done))
            while self._samples[0][0] < now - _WINDOW:
                self._samples.popleft()
            since, before = self._samples[0]
            speed = max(0, done - before) / (now - since) if now > since else 0.0
            progress = PullProgress(self._name, PullStage.FETCH, done, self._total, speed, self._source)
        self._tell(progress, now)

    def verified(self, file: str, done: int, total: int) -> None:
        progress = PullProgress(self._name, PullStage.VERIFY, done, total, 0.0, self._source, file)
        self._tell(progress, time.monotonic(), last=done == total)

    def _tell(self, progress: PullProgress, now: float, *, last: bool = False) -> None:
        if self._listener and (last or now - self._told >= _EVERY):
            self._told = now
            self._listener(progress)
