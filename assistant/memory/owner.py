"""Which process has an open turn in hand, and whether it still runs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache

_CLOCK_SECONDS = 2.0
"""A start time is told by the wall clock, which may be set a little meanwhile."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process: numbers of dead processes are given again, so its start (Unix time) belongs to it."""

    pid: int
    started: float

    def runs(self) -> bool:
        import psutil

        try:
            process = psutil.Process(self.pid)
            same = abs(process.create_time() - self.started) < _CLOCK_SECONDS
            return same and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False
        except psutil.AccessDenied:
            return True


def this_process() -> Owner:
    return _owner(os.getpid())


@lru_cache(maxsize=1)
def _owner(pid: int) -> Owner:
    import psutil

    return Owner(pid, psutil.Process(pid).create_time())
