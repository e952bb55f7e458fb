"""Session events into Qt: the only crossing from the session's threads to the window's.

Pieces of a reply are joined and levels thinned out, so that the window is told at most once a frame.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from assistant.events import Event, MicrophoneLevel, ReplyDelta
from ui.crossing import crossing

FRAME_MS = 33
BUSY_SHARE = 4
"""After a delivery that took t, the window has at least this many times t for other things."""


class Source(Protocol):
    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]: ...


class Bridge(QObject):
    """Gives the events of a session as `news`, in their order, on the window's thread."""

    news = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: list[Event] = []
        self._pieces: list[str] = []
        self._told = False
        self._unsubscribe: Callable[[], None] | None = None
        self._free_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.deliver)
        self._crossing = crossing()

    def connect_to(self, session: Source) -> None:
        self._unsubscribe = session.subscribe(self._take)

    def disconnect_from(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _take(self, event: Event) -> None:
        """On a thread of the session's: keep the event and wake the window, once."""
        with self._lock:
            self._put(event)
            if self._told:
                return
            self._told = True
        self._crossing.put(self, self._plan)

    def _put(self, event: Event) -> None:
        last = self._waiting[-1] if self._waiting else None
        if isinstance(event, ReplyDelta):
            if isinstance(last, ReplyDelta) and last.turn == event.turn and self._pieces:
                self._pieces.append(event.text)
                return
            self._join()
            self._pieces = [event.text]
        elif isinstance(event, MicrophoneLevel) and isinstance(last, MicrophoneLevel):
            self._waiting[-1] = event
            return
        else:
            self._join()
        self._waiting.append(event)

    def _join(self) -> None:
        """Make the pieces that were gathered for the last delta its text."""
        if len(self._pieces) > 1:
            delta = self._waiting[-1]
            assert isinstance(delta, ReplyDelta)
            self._waiting[-1] = ReplyDelta(delta.turn, delta.conversation, "".join(self._pieces))
        self._pieces = []

    def _plan(self) -> None:
        wait = self._free_at - time.monotonic()
        if wait <= 0:
            self.deliver()
        else:
            self._timer.start(round(wait * 1000))

    def deliver(self) -> None:
        """Tell what has come."""
        with self._lock:
            self._join()
            events, self._waiting, self._told = self._waiting, [], False
        started = time.monotonic()
        for event in events:
            self.news.emit(event)
        taken = time.monotonic() - started
        self._free_at = started + max(FRAME_MS / 1000, BUSY_SHARE * taken)
