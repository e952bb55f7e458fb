"""What Peri is doing, asked of the session while somebody looks, and the switches of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.calls import CallEnded
from assistant.events import Event
from assistant.system_state import Departure, Device, SystemState
from ui.system.panel import KEY, SystemPanel
from ui.system.words import left_words
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session
    from ui.window import Window

EVERY_MS = 1000


class SystemDesk(QObject):
    """Asks once a second while the drawer is open; and after every call what left, for the status line."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._work = Work("system", self)
        self._session: Session | None = None
        self._asking = False
        self.panel = SystemPanel()
        self.panel.switched.connect(self._switch)
        window.add_drawer(self.panel)
        window.menu.add(tr("What Peri is doing"), "cpu", KEY, self._toggle)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._ask)

    def begin(self, session: Session) -> None:
        self._session = session
        self._clock.start()
        self._ask_left()

    def end(self) -> None:
        """Before the session is closed."""
        self._clock.stop()
        self._work.close(finish=False)
        self._session = None

    def hear(self, event: Event) -> None:
        if isinstance(event, CallEnded):
            self._ask_left()

    def _toggle(self) -> None:
        if self._window.toggle(self.panel):
            self._ask()

    def _ask(self) -> None:
        session = self._session
        if session is None or self._asking or not self.panel.isVisible():
            return
        self._asking = True

        def show(state: SystemState) -> None:
            self._asking = False
            self.panel.show_state(state)

        def failed(error: Exception) -> None:
            self._asking = False
            self.failed.emit(error)

        self._work.run(session.system.state, show, failed)

    def _ask_left(self) -> None:
        session = self._session

        def show(left: tuple[Departure, ...]) -> None:
            self._window.status.show_left(left_words(left))

        if session is not None:
            self._work.run(session.system.left, show, lambda _error: None)

    def _switch(self, device: Device, on: bool) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: session.system.switch(device, on=on), lambda _done: self._ask(), self.failed.emit)
