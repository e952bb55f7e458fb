"""How many threads a decode step gets, by what the steps before it had of the processor. Pure.

llama.cpp's threads wait for each other many times a token, and spin while they do. As soon as one of them has to
share its core, with a voice that is being made or with another program, all wait for that one: on two cores a decode
beside one busy process is several times slower with two threads than with one. What a step has used of the processor
shows it: threads that spin on cores of their own use all of their time.
"""

from __future__ import annotations

WINDOW = 0.1
STEPS = 3
"""Seconds and steps that one judgement is made of, at least."""
LOST = 0.35
"""So much of one thread's time lost to others costs more than doing without the thread."""
FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
"""Seconds of decoding after which all threads are tried again; twice as long each time it was too early."""


class Pace:
    """`threads` is what the next step should use, of the `full` number there is."""

    def __init__(self, full: int) -> None:
        self.full = full
        self.threads = full
        self._wait = FIRST_WAIT
        self._begin()

    def note(self, wall: float, processor: float) -> None:
        """A step took `wall` seconds, and all threads of the process used `processor` seconds in it."""
        self._wall += wall
        self._processor += processor
        self._steps += 1
        if self.threads < self.full:
            if self._wall >= self._wait:
                self._wait = min(2 * self._wait, LONGEST_WAIT)
                self._turn_to(self.full)
        elif self._wall >= WINDOW and self._steps >= STEPS:
            self._judge()

    def _judge(self) -> None:
        shared = self.full - self._processor / self._wall > LOST
        if shared and self.full > 1:
            self._turn_to(self.full - 1)
        else:
            self._wait = FIRST_WAIT
            self._begin()

    def _turn_to(self, threads: int) -> None:
        self.threads = threads
        self._begin()

    def _begin(self) -> None:
        self._wall = self._processor = 0.0
        self._steps = 0
