"""What the setup tells its user: one line a step that moves on a terminal, and new lines now and then in a log."""

from __future__ import annotations

import sys
import time
from typing import TextIO

QUIET_SECONDS = 15.0


class SetupError(Exception):
    """The setup can't go on; the text says why and what to do."""


class Console:
    """Progress of numbered steps. Nothing is ever silent for longer than `QUIET_SECONDS`."""

    def __init__(self, steps: int, out: TextIO = sys.stdout) -> None:
        self._out = out
        self._live = out.isatty()
        self._steps = steps
        self._number = 0
        self._title = ""
        self._started = self._spoken = 0.0
        self._width = 0

    def say(self, text: str) -> None:
        self._clear()
        print(text, file=self._out, flush=True)

    def start(self, title: str) -> None:
        self._number += 1
        self._title = f"[{self._number}/{self._steps}] {title}"
        self._started = self._spoken = time.monotonic()
        self._draw("", force=True)

    def progress(self, text: str, fraction: float | None = None) -> None:
        """Where the step is. With a fraction in (0, 1] the time that is left is estimated."""
        elapsed = time.monotonic() - self._started
        parts = [] if fraction is None else [f"{fraction:4.0%}"]
        parts += [text, clock(elapsed)]
        if fraction is not None and fraction > 0.03 and elapsed > 5:
            parts.append(f"about {clock(elapsed * (1 - fraction) / fraction)} left")
        self._draw("  ".join(part for part in parts if part))

    def done(self, text: str = "done") -> None:
        self.say(f"{self._title}: {text} ({clock(time.monotonic() - self._started)})")

    def _draw(self, text: str, force: bool = False) -> None:
        now = time.monotonic()
        line = f"{self._title}  {text}" if text else f"{self._title} …"
        if self._live:
            line = line[:118]
            print("\r" + line.ljust(self._width), end="", file=self._out, flush=True)
            self._width = len(line)
        elif force or now - self._spoken >= QUIET_SECONDS:
            self._spoken = now
            print(line, file=self._out, flush=True)

    def _clear(self) -> None:
        if self._live and self._width:
            print("\r" + " " * self._width + "\r", end="", file=self._out, flush=True)
            self._width = 0


def clock(seconds: float) -> str:
    minutes, rest = divmod(round(max(0.0, seconds)), 60)
    return f"{minutes}:{rest:02d}"
