"""The way onto the window's thread from any other, without entering Qt on that other thread.

A signal that another thread emits while its object is being deleted ends the program or stops it for good: each of the
two threads holds a lock that the other waits for. Here the other thread writes one byte to a socket, and no more.
"""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from shiboken6 import isValid


class Crossing(QObject):
    """Calls what was put, in its order, on the thread that made this object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._calls: deque[tuple[QObject, Callable[[], None]]] = deque()
        self._woken = False
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._call_one)

    def put(self, owner: QObject, call: Callable[[], None]) -> None:
        """Have `call` called, unless `owner` is deleted by then. From any thread."""
        with self._lock:
            self._calls.append((owner, call))
            self._wake()

    def _wake(self) -> None:
        if not self._woken:
            self._woken = True
            self._far.send(b"\0")

    def _call_one(self) -> None:
        """One at a time: a call that opens a dialog, with a loop of its own, doesn't hold up the others."""
        self._near.recv(64)
        with self._lock:
            self._woken = False
            owner, call = self._calls.popleft()
            if self._calls:
                self._wake()
        if isValid(owner):
            call()


def crossing() -> Crossing:
    """That of the program. Called first on the window's thread."""
    program = QCoreApplication.instance()
    assert program is not None
    return program.findChild(Crossing) or Crossing(program)
