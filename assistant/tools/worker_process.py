"""One life of a plugin's worker, seen from the parent: start it, ask it, hear from it, learn how it ended."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import IO

from assistant.tools import worker_messages as messages
from models.sentences import say

_log = logging.getLogger(__name__)
_BOOT = (
    "import json, sys; path, plugin = json.loads(sys.argv[1]); sys.path[:] = path; "
    "from assistant.tools.worker import main; main(*plugin)"
)
_LOGGED = 100_000
"""Bytes of what a worker prints that go to the log; the rest is read and dropped."""
_TAIL = 400
_MOST_A_SECOND = 1_000
_LEAVE_SECONDS = 2.0
READY = 0
"""The number under which the worker's first message is waited for."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The worker has ended: why ("SIGKILL", "exit code 3", a sentence), and the last that it printed."""

    cause: str
    tail: str = ""


Heard = messages.Answer | Ended


class WorkerProcess:
    """Runs from construction until the process has ended. Thread-safe.

    It is started by the thread that reads from it: Linux ends a child when the thread that started it ends.
    """

    def __init__(self, name: str, file: Path | None, entry: str) -> None:
        self.name = name
        self._plugin = (name, str(file) if file else "", entry)
        self._folder = file.parent if file else None
        self._lock = threading.Lock()
        self._waiting: dict[int, SimpleQueue[Heard]] = {}
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._ended: Ended | None = None
        self._killed = ""
        self._tail = b""
        self.ready = self.wait_for(READY)
        threading.Thread(target=self._run, name=f"plugin {name}", daemon=True).start()

    @property
    def alive(self) -> bool:
        """It can be asked: it neither ended nor was told to."""
        return self._ended is None and not self._killed

    def wait_for(self, number: int) -> SimpleQueue[Heard]:
        """Where the answers under this number arrive. The worker's end is the last one, whenever it comes."""
        queue: SimpleQueue[Heard] = SimpleQueue()
        with self._lock:
            if self._ended is None:
                self._waiting[number] = queue
            else:
                queue.put(self._ended)
        return queue

    def send(self, message: messages.Run | messages.Cancel) -> None:
        """Never waits; what is sent to a dead worker is lost. Raises `ValueError` where JSON can't say it."""
        self._outbox.put(messages.written(message))

    def forget(self, number: int) -> None:
        """Nobody waits for this number any more."""
        with self._lock:
            self._waiting.pop(number, None)

    def kill(self, cause: str = "") -> None:
        """End it, and all that it started, now."""
        with self._lock:
            self._killed = self._killed or cause or say("it was stopped")
            if self._process is not None and self._ended is None:
                _kill(self._process)

    def look(self) -> None:
        """Notice a death that its pipe doesn't show, because something that it started holds the other end."""
        process = self._process
        if process is not None and process.poll() is not None:
            _kill(process)

    # -- the thread

    def _run(self) -> None:
        try:
            process = self._start()
        except (OSError, ValueError) as error:
            self._end(Ended(f"no process could be started: {error}"))
            return
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        listener = self._thread("said", self._listen, process.stderr)
        sender = self._thread("requests", self._send, process.stdin)
        self._read(process.stdout)
        _kill(process)
        code = process.wait()
        self._outbox.put(None)
        sender.join(_LEAVE_SECONDS)
        listener.join(_LEAVE_SECONDS)
        process.stdout.close()
        self._end(Ended(self._killed or _cause(code), self._tail[-_TAIL:].decode(errors="replace").strip()))

    def _start(self) -> subprocess.Popen[bytes]:
        told = json.dumps([[path for path in sys.path if path], self._plugin])
        process = subprocess.Popen(
            [sys.executable, "-P", "-u", "-X", "utf8", "-c", _BOOT, told],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self._folder,
            start_new_session=True,
        )
        with self._lock:
            self._process = process
            if self._killed:
                _kill(process)
        return process

    def _thread(self, name: str, work: Callable[[IO[bytes]], None], pipe: IO[bytes]) -> threading.Thread:
        thread = threading.Thread(target=work, args=(pipe,), name=f"plugin {self.name} {name}", daemon=True)
        thread.start()
        return thread

    def _send(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(OSError), pipe:
            while (line := self._outbox.get()) is not None:
                pipe.write(line)
                pipe.flush()

    def _read(self, pipe: IO[bytes]) -> None:
        second, count = 0.0, 0
        while line := pipe.readline(messages.LONGEST + 1):
            now = time.monotonic()
            second, count = (second, count + 1) if now - second < 1.0 else (now, 1)
            if len(line) > messages.LONGEST or count > _MOST_A_SECOND:
                self.kill(say("it sent too much"))
                return
            try:
                answer = messages.read_answer(line)
            except ValueError:
                self.kill(say("it sent what can't be read"))
                return
            self._deliver(answer)

    def _deliver(self, answer: messages.Answer) -> None:
        number = READY if isinstance(answer, messages.Ready | messages.Unusable) else answer.id
        with self._lock:
            queue = self._waiting.get(number)
        if queue is not None:
            queue.put(answer)

    def _listen(self, pipe: IO[bytes]) -> None:
        """What the plugin prints goes to the log, as far as there is room; its end into a report of its death."""
        logged = 0
        with contextlib.suppress(OSError), pipe:
            while said := pipe.read1(65_536):  # type: ignore[attr-defined]
                self._tail = (self._tail + said)[-_TAIL:]
                if logged < _LOGGED:
                    _log.debug("%s: %s", self.name, said[: _LOGGED - logged].decode(errors="replace").rstrip())
                    logged += len(said)
                    if logged >= _LOGGED:
                        _log.warning("The plugin %s prints too much; the rest of it is not logged", self.name)

    def _end(self, ended: Ended) -> None:
        with self._lock:
            self._ended = ended
            waiting, self._waiting = list(self._waiting.values()), {}
        _log.info("The worker of the plugin %s ended (%s)", self.name, ended.cause)
        for queue in waiting:
            queue.put(ended)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Its whole session where the system has such."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _cause(code: int) -> str:
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return say("exit code {code}", code=code)
