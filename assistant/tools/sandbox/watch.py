"""A running program: its input is fed, its output taken within bounds, its limits are watched, and its end is sure."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from assistant.tools.sandbox.port import Ended, Job, Ran, SandboxError
from assistant.tools.sandbox.usage import Disk, Tree
from models.sentences import say

_GLANCE, _DISK_GLANCE = 0.05, 0.25
_ENDING = 15.0
_PIECE = 2**16


class Process(Protocol):
    """As `subprocess.Popen` has it."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None
    stderr: IO[bytes] | None

    @property
    def pid(self) -> int: ...

    @property
    def returncode(self) -> int | Any: ...

    def wait(self, timeout: float | None = None) -> int: ...


@dataclass(frozen=True, slots=True)
class Started:
    """A process that has begun. `stop` ends it and all that it started; `own` of its processes are the sandbox's;
    `writable` is where it can write.
    """

    process: Process
    stop: Callable[[], None]
    own: int
    writable: Sequence[Path]


def to_its_end(started: Started, job: Job, cancelled: Callable[[], bool]) -> Ran:
    """Watch it until it has ended, by itself or because a limit was reached. Raises `SandboxError` if it can't end."""
    began = time.monotonic()
    process = started.process
    streams = [_Stream(pipe, job.limits.output) for pipe in (process.stdout, process.stderr) if pipe is not None]
    _feed(process.stdin, job.stdin)
    tree = Tree(process.pid)
    try:
        ended = _Watch(started, job, streams, tree).wait(began + job.limits.seconds, cancelled)
    except BaseException:
        started.stop()  # whoever asks `cancelled`, or waits, may have been interrupted
        raise
    if ended is not None:
        started.stop()
    _finish(process, streams, tree)
    seconds = time.monotonic() - began
    cut = any(stream.full for stream in streams)
    return _ran(process.returncode, streams, seconds, ended or (Ended.OUTPUT if cut else None))


def _ran(code: int, streams: Sequence[_Stream], seconds: float, ended: Ended | None) -> Ran:
    code = 128 - code if code < 0 else code
    died = 128 < code <= 128 + 64 and code - 128 in set(signal.Signals)
    why = ended or (Ended.SIGNAL if died else Ended.EXIT)
    out, err = (bytes(stream.data) for stream in streams)
    return Ran(code, out, err, seconds, why, cut=any(stream.full for stream in streams))


def _finish(process: Process, streams: Sequence[_Stream], tree: Tree) -> None:
    """Wait for the process and for the end of its output, which comes when the last of its processes is gone."""
    until = time.monotonic() + _ENDING
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_ENDING)
    tree.kill()  # nobody is left but where there is no namespace and no keeper
    if not all(stream.ended(until) for stream in streams):
        raise SandboxError(
            say("A program that was stopped did not end."), remedy=say("Restart the computer if it is slow.")
        )
    process.wait(_ENDING)


class _Watch:
    def __init__(self, started: Started, job: Job, streams: Sequence[_Stream], tree: Tree) -> None:
        self._started, self._job, self._streams, self._tree = started, job, streams, tree
        self._disk = Disk(started.writable)
        self._disk_seen = time.monotonic()
        self._gone = threading.Event()

    def wait(self, until: float, cancelled: Callable[[], bool]) -> Ended | None:
        """None when it has ended by itself, else why it has to be stopped."""
        threading.Thread(target=self._await_end, name="sandbox-end", daemon=True).start()
        while not self._gone.wait(_GLANCE):
            why = self._exceeded()
            if why is not None:
                return why
            if cancelled():
                return Ended.CANCELLED
            if time.monotonic() > until:
                return Ended.TIME
        return None

    def _await_end(self) -> None:
        # A wait without a bound sleeps in the kernel; the watch is told at once, and stops the process in any case.
        self._started.process.wait()
        self._gone.set()

    def _exceeded(self) -> Ended | None:
        limits = self._job.limits
        if any(stream.full for stream in self._streams):
            return Ended.OUTPUT
        why = self._tree.exceeded(limits, self._started.own)
        if why is None and time.monotonic() - self._disk_seen > _DISK_GLANCE:
            why = Ended.DISK if self._disk.exceeded(limits) else None
            self._disk_seen = time.monotonic()
        return why


class _Stream:
    """Takes what comes out of a pipe, on a thread of its own, and keeps no more than `most` bytes."""

    def __init__(self, pipe: IO[bytes], most: int) -> None:
        self.data = bytearray()
        self.full = False
        self._pipe, self._most = pipe, most
        self._thread = threading.Thread(target=self._take, name="sandbox-output", daemon=True)
        self._thread.start()

    def ended(self, until: float) -> bool:
        self._thread.join(max(0.0, until - time.monotonic()))
        return not self._thread.is_alive()

    def _take(self) -> None:
        with self._pipe:
            while piece := os.read(self._pipe.fileno(), _PIECE):
                room = self._most - len(self.data)
                self.data += piece[:room]
                self.full = self.full or len(piece) > room


def _feed(pipe: IO[bytes] | None, data: bytes) -> None:
    if pipe is None:
        return

    def write() -> None:
        with contextlib.suppress(BrokenPipeError, OSError), pipe:
            pipe.write(data)

    threading.Thread(target=write, name="sandbox-input", daemon=True).start()
