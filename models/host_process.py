"""One life of a host's process, seen from the parent: start it, send to it, hear from it, learn how it ended."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue

from models import host_child
from models.errors import HostStartFailed
from models.host_messages import HostSpec, Reply, Request
from models.sentences import say

_log = logging.getLogger(__name__)
_TAIL_LINES = 20


@dataclass(frozen=True, slots=True)
class Ending:
    """How a process ended: its exit code (negative: a signal; None: it never was) and its last printed lines."""

    exit_code: int | None
    tail: tuple[str, ...] = ()
    failure: HostStartFailed | None = None

    @property
    def cause(self) -> str:
        """ "SIGSEGV", or "exit code 3"."""
        if self.exit_code is None:
            return "an unknown cause"
        if self.exit_code < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-self.exit_code).name
        return f"exit code {self.exit_code}"


class HostProcess:
    """Runs from construction until the process has ended.

    `on_reply` and then once `on_end` are called on a thread of its own. The process is
    started by that thread too: Linux ends a child when the thread that started it ends.
    """

    def __init__(
        self,
        spec: HostSpec,
        *,
        on_reply: Callable[[Reply], None],
        on_end: Callable[[Ending], None],
    ) -> None:
        self.spec = spec
        self.pid: int | None = None
        self._on_reply = on_reply
        self._on_end = on_end
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._process: SpawnProcess | None = None
        self._lock = threading.Lock()
        self._killed = False
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._thread = threading.Thread(target=self._run, name=f"host {spec.name}", daemon=True)
        self._thread.start()

    @staticmethod
    def pack(request: Request) -> bytes:
        """A request as `send` takes it. Raises what pickling its values raises."""
        return bytes(ForkingPickler.dumps(request))

    def send(self, packed: bytes) -> None:
        """Queue a packed request. Never waits; what is sent to a dead process is lost."""
        self._outbox.put(packed)

    def kill(self) -> None:
        """End the process now; `on_end` follows."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()

    def join(self, timeout: float) -> bool:
        """Wait for the end, `on_end` included; True when it has come."""
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # -- the thread

    def _run(self) -> None:
        try:
            pipe, chatter = self._spawn()
        except Exception as error:  # noqa: BLE001 - besides the system's refusals, multiprocessing has its own
            failure = HostStartFailed(
                say(
                    "No process could be started for {name}: {why}.",
                    name=self.spec.name,
                    why=getattr(error, "strerror", None) or error,
                ),
                remedy=say("Close other programs and try again."),
            )
            self._on_end(Ending(None, failure=failure))
            return
        listener = threading.Thread(target=self._listen, args=(chatter,), name="host chatter", daemon=True)
        sender = threading.Thread(target=self._send, args=(pipe,), name="host sender", daemon=True)
        listener.start()
        sender.start()
        self._receive(pipe)
        self._reap(listener, sender)
        pipe.close()
        chatter.close()

    def _spawn(self) -> tuple[Connection, Connection]:
        context = multiprocessing.get_context("spawn")
        pipe, child_pipe = context.Pipe(duplex=True)
        chatter, child_chatter = context.Pipe(duplex=False)
        process = context.Process(
            target=host_child.main,
            args=(self.spec, child_pipe, child_chatter),
            name=f"peri {self.spec.name}",
            daemon=True,
        )
        try:
            process.start()
        finally:
            child_pipe.close()
            child_chatter.close()
        with self._lock:
            self._process = process
            self.pid = process.pid
            if self._killed:
                process.kill()
        return pipe, chatter

    def _receive(self, pipe: Connection) -> None:
        while True:
            try:
                reply: Reply = pipe.recv()
            except (EOFError, OSError):
                return
            except Exception:  # noqa: BLE001 - unpickling runs the code of any value; a pipe that can't be read is no use
                _log.exception("%s sent what can't be read", self.spec.name)
                self.kill()
                return
            self._on_reply(reply)

    def _send(self, pipe: Connection) -> None:
        while (packed := self._outbox.get()) is not None:
            try:
                pipe.send_bytes(packed)
            except OSError:
                return  # it has died; `_receive` sees that too and tells

    def _listen(self, chatter: Connection) -> None:
        """What native libraries print goes to the log, and its last lines into a crash report."""
        log = logging.getLogger(f"models.host.{self.spec.backend}")
        with contextlib.suppress(OSError), open(chatter.fileno(), errors="replace", closefd=False) as lines:
            for line in lines:
                self._tail.append(line.rstrip())
                log.debug("%s", line.rstrip())

    def _reap(self, listener: threading.Thread, sender: threading.Thread) -> None:
        process = self._process
        assert process is not None
        process.join(2.0)
        if process.is_alive():
            process.kill()
            process.join()
        self._outbox.put(None)
        sender.join()
        listener.join(1.0)
        code = process.exitcode
        with contextlib.suppress(ValueError):  # the end of the program reaps its children too, and may come first
            process.close()
        self.pid = None
        self._on_end(Ending(code, tuple(self._tail)))
