"""What a process of ours holds, as the system tells it."""

from __future__ import annotations

import time
from dataclasses import dataclass

SECONDS = 0.5
"""It is not looked up more often: that takes longer than a short call."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Memory in bytes; `in_files` of it are pages of files. All 0 for no process, or one that has just ended."""

    pid: int | None = None
    moment: float = 0.0
    resident: int = 0
    in_files: int = 0
    threads: int = 0

    def again(self, pid: int | None) -> Measured:
        """The same a moment later, of this process."""
        if pid is None:
            return Measured()
        now = time.monotonic()
        return self if self.pid == pid and now - self.moment <= SECONDS else measure(pid)


def measure(pid: int) -> Measured:
    import psutil

    try:
        process = psutil.Process(pid)
        with process.oneshot():
            memory = process.memory_info()
            threads = process.num_threads()
    except psutil.Error:
        return Measured(pid, time.monotonic())
    return Measured(pid, time.monotonic(), int(memory.rss), int(getattr(memory, "shared", 0)), threads)
