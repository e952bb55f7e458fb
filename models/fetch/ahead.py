"""Work done ahead on a few threads, handed out in order, and stopped at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future
from typing import TypeVar

from models.errors import PullCancelled
from models.sentences import say

_POLL = 0.1
_FAREWELL = 1.0
_T = TypeVar("_T")


class Stop:
    """Whether to go on. `cancel` is the user's wish; `abort` ends the work for any other reason."""

    def __init__(self, cancel: threading.Event | None = None) -> None:
        self._cancel = cancel or threading.Event()
        self._aborted = threading.Event()

    def abort(self) -> None:
        self._aborted.set()

    def check(self) -> None:
        """Raises `PullCancelled` when it is over."""
        if self._cancel.is_set() or self._aborted.is_set():
            raise PullCancelled(
                say("The download was stopped. What has arrived is kept."),
                remedy=say("Pull again to go on from there."),
            )

    def wait(self, seconds: float) -> None:
        """Let `seconds` pass. Raises `PullCancelled` when it is over before."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            self._aborted.wait(min(left, _POLL))
        self.check()


def start(work: Callable[[], _T]) -> Future[_T]:
    """Run `work` on a thread that does not keep the program from ending."""
    future: Future[_T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - carried to whoever asks for the result
            future.set_exception(error)

    threading.Thread(target=run, name="peri-fetch", daemon=True).start()
    return future


def wait_for(
    future: Future[_T], stop: Stop, tick: Callable[[], None] | None = None, seconds: float | None = None
) -> _T:
    """The result of `future`; `tick` is called about ten times a second meanwhile.

    Raises what the work raised, `PullCancelled`, and `TimeoutError` after `seconds`.
    """
    until = None if seconds is None else time.monotonic() + seconds
    while True:
        try:
            return future.result(_POLL if until is None else max(0.0, min(_POLL, until - time.monotonic())))
        except TimeoutError:
            if future.done():  # the work's own TimeoutError
                return future.result()
        stop.check()
        if tick:
            tick()
        if until is not None and time.monotonic() >= until:
            raise TimeoutError


def ahead(
    tasks: Sequence[Callable[[], _T]], lanes: int, stop: Stop, tick: Callable[[], None] | None = None
) -> Generator[_T, None, None]:
    """The results of `tasks` in order, at most `lanes` of them begun and not yet asked past.

    Raises what the next task raised. When the iteration ends early, for whatever reason, the others are
    aborted; one that hangs in the network is left behind, and `stop` keeps it from touching anything again.
    """
    begun: list[Future[_T]] = []
    try:
        for number in range(len(tasks)):
            while len(begun) < min(number + lanes, len(tasks)):
                begun.append(start(tasks[len(begun)]))
            yield wait_for(begun[number], stop, tick)
    finally:
        if not all(future.done() for future in begun):
            stop.abort()
            until = time.monotonic() + _FAREWELL
            while not all(future.done() for future in begun) and time.monotonic() < until:
                time.sleep(0.01)
