"""The inside of a host: builds one back end, runs its calls one after the other, and never outlives its parent.

The main thread runs calls. One thread reads the pipe, so that a cancel or the parent's death is noticed in the
middle of a call; another writes it, so that a call never waits for the parent to read.
"""

from __future__ import annotations

import faulthandler
import inspect
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from typing import Any

from models import registry
from models.errors import HostError, HostStartFailed, ModelError
from models.host_messages import (
    Alive,
    Call,
    Cancel,
    Ended,
    HostSpec,
    Items,
    Logged,
    Ping,
    Raised,
    Reply,
    Request,
    Returned,
    Shutdown,
    Started,
    StartFailed,
)
from models.sentences import say

_log = logging.getLogger(__name__)

EXIT_ORPHANED = 70
"""The exit code of a host whose parent has gone."""
SPINS = "500"
"""So often a thread of GNU OpenMP looks whether the others are done before it sleeps; by itself it looks for
milliseconds. Beside ears that sleep the 1.5-billion kernel writes half as quickly again as beside ears that look. The
kernel itself may look: of its tokens each is waited for, and alone it wrote a quarter less quickly when it slept.
"""


def main(spec: HostSpec, pipe: Connection, chatter: Connection) -> None:
    """The target of the host's process. Does not return: it ends the process."""
    _detach(chatter)
    if "OMP_WAIT_POLICY" not in os.environ and not spec.backend.startswith("language/"):
        os.environ.setdefault("GOMP_SPINCOUNT", SPINS)  # read when a library that uses it is loaded
    outbox = _Outbox(pipe)
    _log_to(outbox)
    code = 0
    try:
        _Child(spec, pipe, outbox).run()
    except Exception:  # noqa: BLE001 - the process's last edge: what got here is a mistake of ours, and the log has it
        _log.exception("the host failed")
        code = 1
    outbox.flush(timeout=2.0)
    os._exit(code)  # native libraries are known to crash in their destructors


def _detach(chatter: Connection) -> None:
    """Leave Ctrl-C to the parent, give it what native libraries print, and ask to die with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    target = chatter.fileno()
    if sys.platform == "win32":
        import msvcrt

        target = msvcrt.open_osfhandle(chatter.fileno(), os.O_WRONLY)
    sys.stdout.flush()
    sys.stderr.flush()
    os.dup2(target, 1)
    os.dup2(target, 2)
    faulthandler.enable(all_threads=False)
    _die_with_parent()


def _die_with_parent() -> None:
    """Linux kills this process when the thread that started it ends, even while native code holds the GIL."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    set_pdeathsig = 1
    try:
        ctypes.CDLL(None, use_errno=True).prctl(set_pdeathsig, signal.SIGKILL, 0, 0, 0)
    except (OSError, AttributeError):
        _log.debug("no prctl here; the pipe's end is noticed all the same")


class _Outbox:
    """Sends replies in order from a thread of its own; several waiting items of one stream go as one message."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._queue: SimpleQueue[Reply | threading.Event] = SimpleQueue()
        threading.Thread(target=self._run, name="host-outbox", daemon=True).start()

    def put(self, reply: Reply) -> None:
        self._queue.put(reply)

    def flush(self, timeout: float | None = None) -> None:
        """Wait until all is sent, so that a crash that follows can't take it along."""
        sent = threading.Event()
        self._queue.put(sent)
        sent.wait(timeout)

    def _run(self) -> None:
        waiting: Reply | threading.Event | None = None
        while True:
            reply, waiting = waiting or self._queue.get(), None
            if isinstance(reply, Items):
                reply, waiting = self._coalesced(reply)
            if isinstance(reply, threading.Event):
                reply.set()
            else:
                self._send(reply)

    def _coalesced(self, first: Items) -> tuple[Items, Reply | threading.Event | None]:
        """The items that wait behind `first`, in one message, and what was taken from the queue after them."""
        values = list(first.values)
        following: Reply | threading.Event | None = None
        while following is None:
            try:
                following = self._queue.get_nowait()
            except Empty:
                break
            if isinstance(following, Items) and following.id == first.id:
                values.extend(following.values)
                following = None
        return Items(first.id, tuple(values)), following

    def _send(self, reply: Reply) -> None:
        try:
            self._pipe.send(reply)
        except OSError:
            os._exit(EXIT_ORPHANED)
        except Exception as error:  # noqa: BLE001 - pickling runs the code of any value; the caller must hear of it
            message = say("A reply could not be sent: {kind}: {why}", kind=type(error).__name__, why=error)
            _log.error(message)
            if isinstance(reply, (Returned, Items, Raised)):
                self._pipe.send(Raised(reply.id, HostError(message)))
            elif isinstance(reply, StartFailed):
                self._pipe.send(StartFailed(HostStartFailed(message)))


class _LogHandler(logging.Handler):
    def __init__(self, outbox: _Outbox) -> None:
        super().__init__()
        self._outbox = outbox

    def emit(self, record: logging.LogRecord) -> None:
        self._outbox.put(Logged(record.levelno, record.name, self.format(record)))


def _log_to(outbox: _Outbox) -> None:
    root = logging.getLogger()
    root.handlers[:] = [_LogHandler(outbox)]
    root.setLevel(logging.INFO)
    logging.captureWarnings(capture=True)


@dataclass
class _Running:
    """The stream in flight and the ids that were cancelled. Shared by the main and the reading thread."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    id: int | None = None
    cancel: Callable[[], None] | None = None
    cancelled: set[int] = field(default_factory=set)
    leaving: bool = False


class _Child:
    def __init__(self, spec: HostSpec, pipe: Connection, outbox: _Outbox) -> None:
        self._spec = spec
        self._pipe = pipe
        self._outbox = outbox
        self._calls: SimpleQueue[Call | Ping | None] = SimpleQueue()
        self._running = _Running()

    def run(self) -> None:
        """Build the back end and serve until told to leave."""
        import numpy  # noqa: F401 - sounds and vectors that wait in the pipe want it as the back end does: two threads that
        # import it at once have each other's locks

        threading.Thread(target=self._read, name="host-reader", daemon=True).start()
        backend = self._build()
        if backend is None:
            return
        self._outbox.put(Started())
        while (call := self._next_call()) is not None:
            if isinstance(call, Ping):
                self._outbox.put(Returned(call.id, None))
            else:
                self._serve(backend, call)
        close = getattr(backend, "close", None)
        if close is not None:
            close()

    def _next_call(self) -> Call | Ping | None:
        self._outbox.flush()
        return self._calls.get()

    def _build(self) -> Any:
        try:
            return registry.load(self._spec.backend)(**self._spec.options)
        except ModelError as error:
            self._outbox.put(StartFailed(error))
        except Exception as error:  # noqa: BLE001 - a back end's library may raise anything; the parent must hear of it
            _log.exception("%s could not start", self._spec.name)
            self._outbox.put(StartFailed(_start_failure(self._spec, error)))
        return None

    # -- the reading thread

    def _read(self) -> None:
        while True:
            try:
                request: Request = self._pipe.recv()
            except (EOFError, OSError):
                os._exit(EXIT_ORPHANED)
            except Exception:  # noqa: BLE001 - unpickling runs the code of any value; without a readable pipe there is no host
                _log.exception("a request could not be read")
                self._outbox.flush(timeout=1.0)
                os._exit(1)
            match request:
                case Call() | Ping():
                    self._calls.put(request)
                case Cancel(id):
                    self._cancel(id)
                case Shutdown():
                    self._leave()

    def _cancel(self, call: int) -> None:
        running = self._running
        with running.lock:
            running.cancelled.add(call)
            cancel = running.cancel if running.id == call else None
        if cancel is not None:
            cancel()

    def _leave(self) -> None:
        with self._running.lock:
            self._running.leaving = True
            cancel = self._running.cancel
        if cancel is not None:
            cancel()
        self._calls.put(None)

    # -- the main thread

    def _serve(self, backend: Any, call: Call) -> None:
        if self._running.leaving:
            return
        try:
            method = getattr(backend, call.method)
            if call.streams:
                self._stream(method, call)
            else:
                self._outbox.put(Returned(call.id, method(*call.args, **call.kwargs)))
        except ModelError as error:
            self._outbox.put(Raised(call.id, error))
        except Exception as error:  # noqa: BLE001 - a back end's library may raise anything; the caller must hear of it
            _log.exception("%s failed in %s", self._spec.name, call.method)
            self._outbox.put(Raised(call.id, _call_failure(self._spec, error)))

    def _stream(self, method: Callable[..., Iterable[object]], call: Call) -> None:
        kwargs = dict(call.kwargs)
        if "alive" in inspect.signature(method).parameters:
            kwargs["alive"] = lambda: self._outbox.put(Alive(call.id))
        items = method(*call.args, **kwargs)
        cancel: Callable[[], None] | None = getattr(items, "cancel", None)
        running = self._running
        with running.lock:
            running.id, running.cancel = call.id, cancel
            cancelled = call.id in running.cancelled or running.leaving
        if cancelled and cancel is not None:
            cancel()
        try:
            self._send_items(call.id, iter(items), stops_itself=cancel is not None)
        finally:
            with running.lock:
                running.id = running.cancel = None
                running.cancelled.discard(call.id)
        self._outbox.put(Ended(call.id))

    def _send_items(self, call: int, items: Iterator[object], *, stops_itself: bool) -> None:
        """A stream with a `cancel` of its own is read to its end; any other is left between two items."""
        put, running = self._outbox.put, self._running
        while stops_itself or not (call in running.cancelled or running.leaving):
            try:
                item = next(items)
            except StopIteration:
                return
            put(Items(call, (item,)))
        close = getattr(items, "close", None)
        if close is not None:
            close()


def _start_failure(spec: HostSpec, error: Exception) -> HostStartFailed:
    remedy = say("Run `peri doctor` to see which part is missing.") if isinstance(error, ImportError) else ""
    if isinstance(error, MemoryError):
        remedy = say("Close other programs, or choose a smaller model.")
    why = f"{type(error).__name__}: {error}"
    return HostStartFailed(say("{name} could not start: {why}", name=spec.name, why=why), remedy=remedy)


def _call_failure(spec: HostSpec, error: Exception) -> HostError:
    return HostError(
        say(
            "{name} failed: {why}. Nothing you wrote is lost.",
            name=spec.name,
            why=f"{type(error).__name__}: {error}",
        ),
        remedy=say("Try again; the log file has the details."),
        cause=type(error).__name__,
    )
