"""What a process of its own draws for the window, one thing after another, and keeps.

The process is a program that is run by path and answers lines of JSON. It ends when it is idle, when one answer takes
too long, and with the window.
"""

from __future__ import annotations

import atexit
import json
import sys
from collections import OrderedDict, deque
from collections.abc import Hashable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

TOLD_MS = 40
"""News of drawings is told at most so often: who waits for one looks at all of theirs then."""
IDLE_SECONDS = 60.0

Key = Hashable
Kind = TypeVar("Kind", bound="Drawings")


class Drawings(QObject):
    """Drawings by what they are asked for with. `ready` when some have come, or failed to."""

    ready = Signal()

    def __init__(self, worker: Path, seconds: float, kept: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._kept = kept
        self._known: OrderedDict[Key, Any] = OrderedDict()
        self._waiting: deque[Key] = deque()
        self._asked: Key | None = None
        self._process: QProcess | None = None
        self._clock = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._clock.timeout.connect(self._give_up)
        self._told = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._told.timeout.connect(self.ready)
        self._idle = QTimer(self, singleShot=True, interval=round(IDLE_SECONDS * 1000))
        self._idle.timeout.connect(self.close)

    def question(self, key: Key) -> dict[str, Any]:
        """What the process is asked for it."""
        raise NotImplementedError

    def drawn(self, key: Key, answer: dict[str, Any] | None) -> Any:
        """What is kept of an answer; it is None where the process took too long or is gone."""
        raise NotImplementedError

    def look_up(self, key: Key) -> Any:
        """What is kept; None while it is made, which `ready` tells the end of."""
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key != self._asked and key not in self._waiting:
            self._waiting.append(key)
            self._ask_next()
        return None

    def pending(self) -> bool:
        return self._asked is not None or self._told.isActive()

    def close(self) -> None:
        """End the process; the next question starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # its end is no news
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _ask_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        self._idle.stop()
        self._asked = self._waiting.popleft()
        if self._process is None:
            self._start()
        if self._process is not None:
            self._process.write(f"{json.dumps({'key': 0, **self.question(self._asked)})}\n".encode())
            self._clock.start()

    def _start(self) -> None:
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        process.start(sys.executable, ["-I", str(self._worker)])

    def _read(self) -> None:
        if self._process is None or not self._process.canReadLine():
            return
        try:
            answer = json.loads(bytes(self._process.readLine().data()))
        except ValueError:
            self._give_up()
        else:
            self._settle(answer if isinstance(answer, dict) else None)

    def _give_up(self, *_why: object) -> None:
        """It takes too long, is no answer, or the process is gone."""
        self.close()
        self._settle(None)

    def _settle(self, answer: dict[str, Any] | None) -> None:
        self._clock.stop()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._known[asked] = self.drawn(asked, answer)
            while len(self._known) > self._kept:
                self._known.popitem(last=False)
            if not self._told.isActive():
                self._told.start()
        self._ask_next()
        if self._asked is None and self._process is not None:
            self._idle.start()


def only(kind: type[Kind]) -> Kind:
    """The one of its kind that the program has. Called on the window's thread."""
    program = QCoreApplication.instance()
    assert program is not None
    found = program.findChild(kind)
    if found is None:
        found = kind(program)  # type: ignore[arg-type, call-arg]  # each kind knows its own worker
        atexit.register(_close, found)
    return found


def _close(found: Drawings) -> None:
    """Qt tells of a process that outlives its object."""
    if isValid(found):
        found.close()
