"""What must not happen while the monkey plays: exceptions, warnings of Qt, stalls. And what the process holds."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import logging
import os
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from assistant.errors import PeriError
from models.errors import ModelError
from ui import work

KNOWN = ("This plugin does not support", "Mouse event ", "Keyboard event ")
"""What Qt says of its platform without a screen, and its test library of a click or a key that nothing takes."""
STALL_SECONDS = 3.0
HANG_SECONDS = 60.0
_BEAT_MS = 25


@dataclass(frozen=True, slots=True)
class Fault:
    """`during` is the number and the kind of the action."""

    kind: str
    words: str
    during: str


class Watch(QObject):
    """Installed for as long as the program runs; `during` is told to it before each action."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self.faults: list[Fault] = []
        self.during = "the beginning"
        self.longest = 0.0
        self.log = log.open("a", encoding="utf-8")
        self._beaten = time.monotonic()
        self._over = threading.Event()
        sys.excepthook = lambda kind, error, trace: self.raised("exception", error)
        threading.excepthook = lambda told: self.raised(f"exception in {told.thread}", told.exc_value)
        sys.unraisablehook = lambda told: self.raised("exception nobody could catch", told.exc_value)
        qInstallMessageHandler(self._qt_says)
        logging.getLogger().addHandler(_Errors(self))
        _watch_work(self)
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        threading.Thread(target=self._look_for_hang, daemon=True).start()

    def end(self) -> None:
        """What Python does at its own end is not watched."""
        self._over.set()
        self._timer.stop()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        work.Work.run = _RUN  # type: ignore[method-assign]

    def fault(self, kind: str, words: str) -> None:
        self.faults.append(Fault(kind, words, self.during))
        print(f"FAULT {kind} during {self.during}:\n{words}", file=self.log, flush=True)

    def raised(self, kind: str, error: BaseException | None) -> None:
        words = "".join(traceback.format_exception(error)) if error is not None else "unknown"
        self.fault(kind, words)

    def unexpected(self, error: BaseException) -> None:
        """The session raised what is none of the program's own errors."""
        if not isinstance(error, PeriError | ModelError):
            self.raised("exception at work", error)

    def _qt_says(self, level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if level in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or message.startswith(KNOWN):
            return
        self.fault("message of Qt", f"{message}\n{''.join(traceback.format_stack(limit=12))}")

    # -- stalls

    def overlook(self) -> None:
        """What stood still until now was the weighing, not the window."""
        self._beaten = time.monotonic()

    def _beat(self) -> None:
        now = time.monotonic()
        gap, self._beaten = now - self._beaten, now
        self.longest = max(self.longest, gap)
        if gap > STALL_SECONDS:
            self.fault("stall", f"The event loop stood still for {gap:.1f} s.")

    def _look_for_hang(self) -> None:
        told = False
        while not self._over.wait(0.5):
            still = time.monotonic() - self._beaten
            if still < STALL_SECONDS:
                told = False
            elif not told:
                told = True
                print(f"still for {still:.1f} s during {self.during}", file=self.log, flush=True)
                faulthandler.dump_traceback(self.log)
            if still > HANG_SECONDS:
                self.fault("hang", f"The event loop stands still during {self.during}.")
                os._exit(3)


class _Errors(logging.Handler):
    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        why = "".join(traceback.format_exception(error)) if error is not None else ""
        self._watch.fault("logged error", f"{record.getMessage()}\n{why}")


_RUN = work.Work.run


def _watch_work(watch: Watch) -> None:
    """What fails off the window's thread is shown as a notice, which hides a mistake from the hooks above."""

    def run(self: work.Work, function: Callable[[], Any], *then: Any, **more: Any) -> None:
        def watched() -> Any:
            try:
                return function()
            except Exception as error:
                watch.unexpected(error)
                raise

        _RUN(self, watched, *then, **more)

    work.Work.run = run  # type: ignore[method-assign]


# -- what is held


def megabytes() -> float:
    """Held, once what is free was given back to the system. Where the system tells them apart, libraries don't count:
    one that is loaded at the first formula or diagram is no leak.
    """
    for _ in range(3):
        gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        kilobytes = {line.partition(":")[0]: line.split()[1] for line in lines if line.startswith("Rss")}
        return (int(kilobytes["RssAnon"]) + int(kilobytes["RssShmem"])) * 1024 / 1e6
    return float(psutil.Process().memory_info().rss) / 1e6


def counted() -> Counter[str]:
    """Objects of Python by type, and widgets by class: what grows names the leak."""
    found = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
    found.update(f"widget {one.metaObject().className()}" for one in QApplication.allWidgets())
    found.update(f"top {type(one).__name__}" for one in QApplication.topLevelWidgets())
    roots: list[QObject] = [one for one in QApplication.allWidgets() if one.parent() is None]
    found["all objects of Qt"] = sum(1 + len(one.findChildren(QObject)) for one in roots)
    return found
