"""The turns that wait for the one in flight. They are on disk; until they begin they can be changed and taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.turn.flight import Job


class Waiting:
    """Jobs in the order in which they were submitted. Any thread may use it."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._changed = threading.Condition()
        self._closed = False

    def put(self, job: Job) -> None:
        with self._changed:
            self._jobs[job.turn] = job
            self._changed.notify()

    def next(self) -> Job | None:
        """Wait for the next job and take it; None once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._closed)
            return None if self._closed else self._jobs.pop(next(iter(self._jobs)))

    def alter(self, turn: str, made: Callable[[Job], Job | None]) -> bool:
        """Put what is made of a job in its place, or nothing for None; False where it waits no more. What is raised
        leaves the job as it was. It can't begin meanwhile.
        """
        with self._changed:
            if turn not in self._jobs:
                return False
            job = made(self._jobs[turn])
            if job is None:
                del self._jobs[turn]
            else:
                self._jobs[turn] = job
            return True

    def count(self) -> int:
        """So many wait."""
        with self._changed:
            return len(self._jobs)

    def close(self) -> None:
        """What waits stays on disk."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
