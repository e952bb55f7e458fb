"""Timers: one thread waits for the next that ends and lets it ring."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from assistant.tools.api import ToolError
from assistant.tools.builtin.durations import in_words

log = logging.getLogger(__name__)

MOST_TIMERS = 20
MOST_SECONDS = 30 * 86400.0
MOST_LABEL = 80
_LOOK_SECONDS = 10.0
"""So often the time is looked at: after the machine was suspended a wait is longer than it was meant to be."""


@dataclass(frozen=True, slots=True)
class Timer:
    """`seconds` is how long it was set for, `ends` the moment of the clock at which it rings."""

    number: int
    label: str
    seconds: float
    ends: float

    @property
    def text(self) -> str:
        """What is said when it ends."""
        of = f" for {self.label}" if self.label else ""
        return f"The timer{of} has ended, after {in_words(self.seconds)}."


def moment() -> float:
    """Seconds that also pass while the machine is suspended, where the system counts those."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Timers:
    """All timers of one Peri; they go with it. `ring` is called with a sentence, on the timers' own thread."""

    def __init__(self, ring: Callable[[str], None], clock: Callable[[], float] = moment) -> None:
        self._ring = ring
        self._clock = clock
        self._changed = threading.Condition()
        self._timers: dict[int, Timer] = {}
        self._last = 0
        self._thread: threading.Thread | None = None
        self._closed = False

    def set(self, seconds: float, label: str = "") -> Timer:
        """Raises `ToolError` where it is too long, or there are too many."""
        if not 1 <= seconds <= MOST_SECONDS:
            raise ToolError(f"A timer can run from 1 second to {in_words(MOST_SECONDS)}.")
        with self._changed:
            if self._closed or len(self._timers) >= MOST_TIMERS:
                raise ToolError(f"{MOST_TIMERS} timers are running; cancel one of them first.")
            self._last += 1
            timer = Timer(self._last, label, seconds, self._clock() + seconds)
            self._timers[timer.number] = timer
            self._begin()
            self._changed.notify_all()
        return timer

    def running(self) -> tuple[tuple[Timer, float], ...]:
        """The timers and how many seconds they have left, the next first."""
        with self._changed:
            now = self._clock()
            return tuple((timer, max(0.0, timer.ends - now)) for timer in self._in_order())

    def cancel(self, number: int) -> Timer | None:
        """The timer that was cancelled; None where there is none of that number."""
        with self._changed:
            timer = self._timers.pop(number, None)
            self._changed.notify_all()
        return timer

    def look(self) -> None:
        """Look at the time now: the clock was changed."""
        with self._changed:
            self._changed.notify_all()

    def close(self) -> None:
        """No timer rings after this."""
        with self._changed:
            self._closed = True
            self._timers.clear()
            self._changed.notify_all()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(10)

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._wait, name="timers", daemon=True)
            self._thread.start()

    def _in_order(self) -> list[Timer]:
        return sorted(self._timers.values(), key=lambda timer: timer.ends)

    def _wait(self) -> None:
        while (timer := self._next_ended()) is not None:
            try:
                self._ring(timer.text)
            except Exception:  # whoever rings is not ours, and the other timers still have to
                log.exception("timer %d could not ring", timer.number)

    def _next_ended(self) -> Timer | None:
        """Waits; None at the end of all."""
        with self._changed:
            while not self._closed:
                first = next(iter(self._in_order()), None)
                left = None if first is None else first.ends - self._clock()
                if first is not None and left is not None and left <= 0:
                    return self._timers.pop(first.number)
                self._changed.wait(None if left is None else min(left, _LOOK_SECONDS))
        return None
