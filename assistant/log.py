"""The log file: what the program did, for finding faults. What the user writes, says or shows has no place in it.

Modules log to `logging.getLogger(__name__)`. Where a line can't do without the user's words, they go through
`private`, which tells their length only, unless `PERI_LOG=debug` asks for all.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from assistant.terminal import plain

_FILE = "peri.log"
_BYTES = 1_000_000
_BACKUPS = 3
_LEVELS = ("debug", "info", "warning", "error", "critical")
_OURS = ("assistant", "models", "ui", "peri")
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"

log = logging.getLogger(__name__)
_undo: list[Callable[[], object]] = []


class private:  # noqa: N801 - reads as a function: log.info("heard %s", private(text))
    """The user's words in a log line: `<12 characters>`, the words themselves only at level debug."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return repr(self._text) if _level() == "debug" else f"<{len(self._text)} characters>"


def log_path(home: Path | None = None) -> Path:
    """Where the log file lies: below `home` or `PERI_HOME` where given, else in the user's folder for logs."""
    moved = os.environ.get("PERI_HOME", "")
    if moved:
        return Path(moved).expanduser().absolute() / "log" / _FILE
    import platformdirs

    if home is not None and home != Path(platformdirs.user_data_dir("peri", appauthor=False)):
        return home / "log" / _FILE
    return Path(platformdirs.user_log_dir("peri", appauthor=False)) / _FILE


def configure(home: Path | None = None) -> Path:
    """Log to the file from now on, uncaught exceptions of every thread too; the file's path.

    `PERI_LOG` is the level: debug, info (unless set), warning, error or critical. Other libraries are heard from
    warning up. A log that can't be written is told on standard error, and the program goes on without.
    """
    unconfigure()
    path = log_path(home)
    _add_handler(path)
    _catch_uncaught()
    log.info("Python %s on %s", sys.version.split()[0], sys.platform)
    return path


def unconfigure() -> None:
    """Undo `configure`. Harmless when there is nothing to undo."""
    while _undo:
        _undo.pop()()


def _level() -> str:
    level = os.environ.get("PERI_LOG", "").strip().lower()
    return level if level in _LEVELS else "info"


def _add_handler(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _SharedFile(path, maxBytes=_BYTES, backupCount=_BACKUPS, encoding="utf-8", errors="replace")
    except OSError as error:
        print(plain(f"Peri can't write its log: {error}"), file=sys.stderr)
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(_ours_or_serious)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(_level().upper())
    _undo.extend([handler.close, lambda: root.removeHandler(handler), lambda: root.setLevel(before)])


def _ours_or_serious(record: logging.LogRecord) -> bool:
    """Libraries log at info what is the user's: addresses, file names, texts."""
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] in _OURS


class _SharedFile(RotatingFileHandler):
    """A rotating file that several processes write: one that another has renamed is opened anew."""

    def shouldRollover(self, record: logging.LogRecord) -> int:  # noqa: N802
        if self.stream is not None and not self._is_current(self.stream.fileno()):
            self.stream.close()
            self.stream = self._open()
        return int(super().shouldRollover(record))

    def _is_current(self, handle: int) -> bool:
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(handle), os.stat(self.baseFilename))
        return False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002
        """A full disk must not fill the terminal as well: told once."""
        if not getattr(self, "_told", False):
            self._told = True
            print(plain(f"Peri can't write its log: {sys.exc_info()[1]}"), file=sys.stderr)


def _catch_uncaught() -> None:
    hook, thread_hook, unraisable_hook = sys.excepthook, threading.excepthook, sys.unraisablehook

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            log.critical("Uncaught exception", exc_info=(kind, error, trace))
        hook(kind, error, trace)

    def uncaught_in_thread(found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None and issubclass(found.exc_type, Exception):
            name = found.thread.name if found.thread else "unknown"
            log.critical("Uncaught exception in thread %s", name, exc_info=found.exc_value)
        thread_hook(found)

    def unraisable(found: sys.UnraisableHookArgs) -> None:
        log.error("Exception that could not be raised in %r", found.object, exc_info=found.exc_value)
        unraisable_hook(found)

    sys.excepthook, threading.excepthook, sys.unraisablehook = uncaught, uncaught_in_thread, unraisable
    _undo.append(lambda: _set_hooks(hook, thread_hook, unraisable_hook))


def _set_hooks(hook: Callable[..., object], thread_hook: Callable[..., object], other: Callable[..., object]) -> None:
    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, other
