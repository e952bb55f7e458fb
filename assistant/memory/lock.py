"""One window for each store. The command line needs no lock: it uses the store beside the window."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from assistant.errors import StorageError, StoreLocked
from models.sentences import say

if TYPE_CHECKING:
    from filelock import BaseFileLock


class InstanceLock:
    """Held until `release`, or until the process ends in whatever way."""

    def __init__(self, lock: BaseFileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        """From any thread; harmless when released."""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def hold(home: Path) -> InstanceLock:
    """The right to show the store in `home` in a window. Raises `StoreLocked` where another window has it."""
    from filelock import FileLock, Timeout

    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(home / "window.lock", thread_local=False)
        lock.acquire(blocking=False)
    except Timeout as error:
        raise StoreLocked(
            say("A window of Peri is open on {home} already.", home=home),
            remedy=say("Go on in that window, or set PERI_HOME to another folder for a second one."),
        ) from error
    except OSError as error:
        raise StorageError(say("{path} can't be used: {why}.", path=home, why=error.strerror or error)) from error
    return InstanceLock(lock)
