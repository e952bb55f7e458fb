"""Work on an index in the background: one thread, begun when first needed, which looks again from time to time, makes
way for turns, waits while the user has paused it, and leaves the work to another Peri that is at it already.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import PeriError, SearchError, describe
from models.errors import ModelError
from models.sentences import say

if TYPE_CHECKING:
    from filelock import FileLock

log = logging.getLogger(__name__)

AGAIN_SECONDS = 900.0
"""So often what is indexed is looked through while the window is open."""
_LOOK_SECONDS = 5.0
_PAUSE_LOOK = 0.5
"""So often it is looked whether another program ended the pause."""
_LOCK_PATIENCE = 1.0
_END_PATIENCE = 5.0


class Stopped(Exception):
    """The pass is to end here."""


class IndexedElsewhere(SearchError):
    """Another program is indexing."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is done. `run` is one pass; `paused` and `due` (is there unasked work?) are looked up; `failed` hears what
    ended a pass, and whether somebody who waits is told anyway; `ended` hears of every end. `elsewhere` is what is
    said, and its remedy, where another program is at it.
    """

    run: Callable[[], None]
    paused: Callable[[], bool]
    due: Callable[[], bool]
    failed: Callable[[PeriError | ModelError, bool], None]
    ended: Callable[[], None]
    elsewhere: tuple[str, str] = (
        "Another Peri is indexing at this moment; it takes in what is new when it is through.",
        "Look at the status to see how far it is.",
    )


class Upkeep:
    """Any thread may use it. `path` is the index's file; a lock lies beside it."""

    def __init__(self, path: Path, work: Work) -> None:
        self._path = path
        self._work = work
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wanted = self._done = 0
        self._turns = self._waiting = 0
        self._closing = False
        self._error: PeriError | ModelError | None = None
        self._ended = time.monotonic()
        self.running = False

    @property
    def closing(self) -> bool:
        return self._closing

    def ask(self) -> None:
        """Have a pass made soon."""
        with self._changed:
            if self._closing:
                return
            self._wanted += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="peri-upkeep", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def wait(self, timeout: float | None = None) -> None:
        """Wait until what was asked for is done or the work is paused.

        Raises what ended it, `TimeoutError`, and `IndexedElsewhere`.
        """
        with self._changed:
            wanted = self._wanted
            self._waiting += 1
            try:
                if not self._changed.wait_for(lambda: self._done >= wanted or self._closing, timeout):
                    raise TimeoutError
            finally:
                self._waiting -= 1
            error = self._error
        if error is not None:
            raise error

    @contextmanager
    def making_way(self) -> Iterator[None]:
        """Do nothing meanwhile: a turn needs the processor."""
        with self._changed:
            self._turns += 1
        try:
            yield
        finally:
            with self._changed:
                self._turns -= 1
                self._changed.notify_all()

    def checkpoint(self) -> None:
        """Wait while a turn runs or the user has paused. Raises `Stopped` when the session closes."""
        with self._changed:
            while not self._closing:
                if self._turns:
                    self._changed.wait(_PAUSE_LOOK)
                elif self._work.paused():
                    self._done = self._wanted  # nobody is to wait for it now
                    self._changed.notify_all()
                    self._changed.wait(_PAUSE_LOOK)
                else:
                    return
        raise Stopped

    def elsewhere(self) -> bool:
        """Whether another program is at it."""
        from filelock import Timeout

        if self.running:
            return False
        try:
            with self._lock().acquire(timeout=0):
                return False
        except Timeout:
            return True

    def close(self) -> None:
        """End the work at the next checkpoint. Waits, a few seconds at most. Harmless when closed."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(_END_PATIENCE)

    def _lock(self) -> FileLock:
        from filelock import FileLock

        return FileLock(self._path.with_name(self._path.name + ".lock"), thread_local=False)

    def _loop(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted > self._done or self._closing, _LOOK_SECONDS)
                if self._closing:
                    return
                wanted = self._wanted
            if wanted == self._done and not self._is_due():
                continue
            error = self._attempt()
            with self._changed:
                self._ended = time.monotonic()
                self._error, self._done = error, max(self._done, wanted)
                self._changed.notify_all()

    def _is_due(self) -> bool:
        if time.monotonic() - self._ended >= AGAIN_SECONDS:
            return True
        return (self._error is None or isinstance(self._error, IndexedElsewhere)) and self._work.due()

    def _attempt(self) -> PeriError | ModelError | None:
        """One pass, if nobody else is at it; what ended it before its time."""
        from filelock import Timeout

        try:
            with self._lock().acquire(timeout=_LOCK_PATIENCE):
                self.running = True
                self._work.run()
        except Timeout:
            message, remedy = self._work.elsewhere
            return IndexedElsewhere(message, remedy=remedy)
        except Stopped:
            return None
        except (PeriError, ModelError) as error:
            return self._failed(error)
        except Exception as error:  # the end of a thread: whoever waits for it must not wait for ever
            log.exception("Indexing failed")
            card = describe(error)
            return self._failed(
                SearchError(say("Indexing stopped: an unexpected {kind}.", kind=card.kind), remedy=card.remedy)
            )
        finally:
            self.running = False
            self._work.ended()
        return None

    def _failed(self, error: PeriError | ModelError) -> PeriError | ModelError:
        if not self._closing:
            self._work.failed(error, self._waiting > 0)
        return error
