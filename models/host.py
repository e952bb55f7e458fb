"""A back end in a process of its own: started when first used, called, streamed from, cancelled, restarted.

Calls run one after the other, in the order they were made. A host that dies takes the calls in flight with it
(`HostCrashed`) and nothing else: the next call starts it again.
"""

from __future__ import annotations

import atexit
import itertools
import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from models.errors import HostError, ModelError
from models.host_endings import ended, too_slow
from models.host_measure import Measured
from models.host_messages import (
    Alive,
    Answer,
    Call,
    Cancel,
    Ended,
    HostSpec,
    Items,
    Logged,
    Ping,
    Raised,
    Reply,
    Returned,
    Shutdown,
    Started,
    StartFailed,
)
from models.host_process import Ending, HostProcess
from models.sentences import say
from models.values import HostReport, HostState

__all__ = ["Host", "HostReport", "HostSpec", "HostState", "HostStream"]

T = TypeVar("T")
_log = logging.getLogger(__name__)
Gate = Callable[[HostSpec], AbstractContextManager[HostSpec]]
"""What a process passes before it is started: the spec that is wanted goes in, the one to start comes out. It may wait,
and raises a `ModelError` where nothing is to be started.
"""
_LOOK_SECONDS = 0.5
"""How often a waiting call looks whether its time has run out."""
_LEAVE_SECONDS = 3.0
_hosts: weakref.WeakSet[Host] = weakref.WeakSet()


@atexit.register
def _leave() -> None:
    """The program ends, and multiprocessing then ends its children: that is no crash to tell of."""
    for host in list(_hosts):
        host._leaving = True


class _Pending:
    """A call in flight. `since` is the last sign of life while it is the one being run, else None."""

    __slots__ = ("answers", "id", "process", "since", "streams")

    def __init__(self, call: int, process: HostProcess, *, streams: bool = False) -> None:
        self.id = call
        self.process = process
        self.streams = streams
        self.since: float | None = None
        self.answers: SimpleQueue[Answer] = SimpleQueue()


class Host:
    """One back end's process. Thread-safe.

    `on_change` hears every change of state, on whatever thread made it; `on_crash` of a death with no call in flight,
    of which nobody else would tell. Both must return quickly. Every start of the process goes through `gate`, inside
    which the process is begun; calls that need none started don't wait for it.
    """

    def __init__(
        self,
        spec: HostSpec,
        *,
        on_change: Callable[[HostReport], None] | None = None,
        on_crash: Callable[[ModelError], None] | None = None,
        gate: Gate = nullcontext,
    ) -> None:
        self.spec = self._begun = spec
        self._gate = gate
        self._on_change = on_change
        self._on_crash = on_crash
        self._lock = threading.RLock()
        self._ended = threading.Condition(self._lock)
        self._unloading = False
        self._ids = itertools.count(1)
        self._pending: dict[int, _Pending] = {}
        self._process: HostProcess | None = None
        self._state = HostState.STOPPED
        self._started_at = 0.0
        self._start_error: ModelError | None = None
        self._restarts = 0
        self._leaving = False
        self._closed = False
        self._measured = Measured()
        self._used_at = time.monotonic()
        _hosts.add(self)

    # -- use

    def start(self) -> None:
        """Start the process and wait until the back end is built. Raises its `ModelError`, or `HostStartFailed`."""
        _wait(self, self._submit(Ping(next(self._ids))), timeout=None)

    def call(self, method: str, *args: object, timeout: float | None = None, **kwargs: object) -> Any:
        """The result of a method of the back end.

        `timeout` is in seconds and counts while this very call runs, not while it waits for others or for the
        start; a host that exceeds it is ended. Raises the method's `ModelError`s, and `HostError`.
        """
        return _wait(self, self._submit(Call(next(self._ids), method, args, kwargs)), timeout)

    def stream(self, method: str, *args: object, timeout: float | None = None, **kwargs: object) -> HostStream[Any]:
        """The items of a method of the back end as they come. Returns at once; errors are raised by iterating.

        `timeout` is the longest silence, in seconds, while the stream runs.
        """
        pending = self._submit(Call(next(self._ids), method, args, kwargs, streams=True))
        return HostStream(self, pending, timeout)

    def report(self) -> HostReport:
        """State, process id, and what the process holds now."""
        with self._lock:
            process = self._process
            pid = process.pid if process is not None else None
            state, restarts, used_at = self._state, self._restarts, self._used_at
            begun = self._begun if process is not None else self.spec
        self._measured = measured = self._measured.again(pid)
        return HostReport(
            self.spec.name,
            state,
            pid,
            restarts,
            measured.resident,
            begun.model,
            begun.predicted_bytes,
            measured.in_files,
            measured.threads,
            0.0 if pid is None or state is not HostState.READY else time.monotonic() - used_at,
            begun.mapped_bytes,
        )

    # -- life

    def stop(self, patience: float = _LEAVE_SECONDS) -> None:
        """End the process and free its memory, by force after `patience` seconds. The next call starts it again."""
        with self._lock:
            process = self._process
            if process is None:
                return
            self._leaving = True
            process.send(HostProcess.pack(Shutdown()))
        _see_off(process, patience)

    def unload(self, patience: float = _LEAVE_SECONDS) -> bool:
        """End the process and free its memory, but only where nothing is asked of it: whether that was so. Waits for
        its end. A call that comes meanwhile waits, too, and starts it again.
        """
        with self._lock:
            process = self._process
            if process is None or self._pending or self._state is not HostState.READY or self._unloading:
                return False
            self._unloading = self._leaving = True
            process.send(HostProcess.pack(Shutdown()))
        _see_off(process, patience)
        return True

    def restart(self) -> None:
        """Stop it, start it and wait until it is ready."""
        self.stop()
        self.start()

    def close(self) -> None:
        """Stop for good: later calls raise `HostError`."""
        with self._lock:
            self._closed = True
        self.stop()

    # -- inside

    def _submit(self, request: Call | Ping) -> _Pending:
        packed = HostProcess.pack(request)
        pending = self._ask(request, packed, None)
        if pending is None:
            with self._gate(self.spec) as spec:
                pending = self._ask(request, packed, spec)
        assert pending is not None
        self._changed()
        return pending

    def _ask(self, request: Call | Ping, packed: bytes, spec: HostSpec | None) -> _Pending | None:
        """None where a process must be started first and there is no `spec` for it."""
        with self._lock:
            self._ended.wait_for(lambda: not self._unloading)
            if self._closed:
                raise HostError(say("{name} has been closed.", name=self.spec.name))
            process = self._process or (self._begin(spec) if spec is not None else None)
            if process is None:
                return None
            pending = _Pending(request.id, process, streams=isinstance(request, Call) and request.streams)
            self._pending[request.id] = pending
            process.send(packed)
            if self._state is HostState.READY:
                self._state = HostState.BUSY
                pending.since = time.monotonic()
            return pending

    def _begin(self, spec: HostSpec) -> HostProcess:
        if self._state is HostState.CRASHED:
            self._restarts += 1
        self._state = HostState.STARTING
        self._start_error = None
        self._leaving = False
        self._started_at = time.monotonic()
        self._begun = spec
        self._process = HostProcess(spec, on_reply=self._on_reply, on_end=self._on_end)
        return self._process

    def _cancel(self, pending: _Pending) -> None:
        with self._lock:
            if pending.id in self._pending:
                pending.process.send(HostProcess.pack(Cancel(pending.id)))

    def _check_time(self, pending: _Pending, timeout: float | None) -> None:
        """End a host that takes too long. Raises `HostStartFailed` or `HostTimeout`."""
        with self._lock:
            now = time.monotonic()
            if pending.id not in self._pending:
                return
            starting = self._state is HostState.STARTING
            if starting and now - self._started_at > self.spec.start_timeout:
                limit = self.spec.start_timeout
            elif not starting and timeout is not None and pending.since is not None and now - pending.since > timeout:
                limit = timeout
            else:
                return
            del self._pending[pending.id]
        pending.process.kill()
        pending.process.join(_LEAVE_SECONDS)
        raise too_slow(self.spec.name, limit, starting=starting)

    def _on_reply(self, reply: Reply) -> None:
        match reply:
            case Logged(level, logger, text):
                logging.getLogger(logger).log(level, "%s", text)
            case Started():
                with self._lock:
                    self._state = HostState.READY
                    self._promote()
                self._changed()
            case StartFailed(error):
                with self._lock:
                    self._start_error = error
            case Items(call) | Alive(call):
                pending = self._pending.get(call)
                if pending is not None:
                    pending.since = time.monotonic()
                    if isinstance(reply, Items):
                        pending.answers.put(reply)
            case Returned(call) | Raised(call) | Ended(call):
                with self._lock:
                    pending = self._pending.pop(call, None)
                    self._promote()
                if pending is not None:
                    pending.answers.put(reply)
                self._changed()

    def _promote(self) -> None:
        """The oldest call in flight is the one being run."""
        self._used_at = time.monotonic()
        head = next(iter(self._pending.values()), None)
        self._state = HostState.READY if head is None else HostState.BUSY
        if head is not None and head.since is None:
            head.since = time.monotonic()

    def _on_end(self, ending: Ending) -> None:
        with self._lock:
            error = self._ending_error(ending)
            lost, self._pending = list(self._pending.values()), {}
            expected = self._leaving or self._start_error is not None
            self._state = HostState.STOPPED if expected else HostState.CRASHED
            if self._unloading and expected:
                self._state = HostState.UNLOADED
            self._unloading = False
            self._process = None
            self._ended.notify_all()
        if not expected:
            _log.warning("%s ended by %s; last lines: %s", self.spec.name, ending.cause, " | ".join(ending.tail) or "-")
        for pending in lost:
            pending.answers.put(Raised(pending.id, error))
        self._changed()
        if not (expected or lost) and self._on_crash is not None:
            self._on_crash(error)

    def _ending_error(self, ending: Ending) -> ModelError:
        if self._start_error is not None:
            return self._start_error
        starting = self._state is HostState.STARTING
        return ended(self.spec.name, ending, leaving=self._leaving, starting=starting)

    def _changed(self) -> None:
        if self._on_change is not None:
            self._on_change(self.report())


class HostStream(Generic[T]):
    """Items from a host, in order. Iterate once, on one thread; `cancel` may be called from any."""

    def __init__(self, host: Host, pending: _Pending, timeout: float | None) -> None:
        self._host = host
        self._pending = pending
        self._timeout = timeout
        self._ready: list[T] = []
        self._ended = False

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        while not self._ready:
            if self._ended:
                raise StopIteration
            self._take(_answer(self._host, self._pending, self._timeout))
        return self._ready.pop()

    def cancel(self) -> None:
        """Ask the back end to stop; what it still says (a `Usage`) comes through. Harmless after the end."""
        self._host._cancel(self._pending)

    def __del__(self) -> None:
        if not self._ended:
            self.cancel()  # nobody will read the rest

    def _take(self, answer: Answer) -> None:
        match answer:
            case Items(_, values):
                self._ready = list(reversed(values))  # type: ignore[arg-type]
            case Ended():
                self._ended = True
            case Raised(_, error):
                self._ended = True
                raise error


def _see_off(process: HostProcess, patience: float) -> None:
    """Wait for the end of a process that was told to; end it after so many seconds."""
    if not process.join(patience):
        process.kill()
        process.join(_LEAVE_SECONDS)


def _wait(host: Host, pending: _Pending, timeout: float | None) -> Any:
    answer = _answer(host, pending, timeout)
    if isinstance(answer, Raised):
        raise answer.error
    assert isinstance(answer, Returned)
    return answer.value


def _answer(host: Host, pending: _Pending, timeout: float | None) -> Answer:
    while True:
        try:
            return pending.answers.get(timeout=_LOOK_SECONDS)
        except Empty:
            host._check_time(pending, timeout)
