"""A window on a scripted session that is brought into a state and drawn."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.scripted_session import ScriptedSession
from ui.app import Application
from ui.language import use_language
from ui.theme import Mode, look
from ui.window import Window

SECONDS = 10.0
"""The longest that something is waited for."""


class Stage:
    """What a view is made with. `held` is an event that is set when the picture has been taken."""

    def __init__(self, app: QApplication, theme: str, scratch: Path) -> None:
        self.app = app
        self.scratch = scratch
        self.session = ScriptedSession()
        self.held = threading.Event()
        self._theme = theme
        self._application: Application | None = None

    def open(self, width: int = 1180, height: int = 820) -> Window:
        """The window, with what the session holds by now."""
        one = self._application = Application(self.app, lambda: self.session, Mode(self._theme))
        one.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        one.window.resize(width, height)
        begun: list[bool] = []
        one.desk.begun.connect(lambda: begun.append(True))
        one.theme.set_mode(Mode(self._theme))
        one.desk.theme_changed.disconnect()
        one.show()
        self.until(lambda: begun)
        return one.window

    @property
    def application(self) -> Application:
        assert self._application is not None, "The view opens no window."
        return self._application

    @property
    def window(self) -> Window:
        return self.application.window

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until this holds. Raises `TimeoutError`."""
        deadline = time.monotonic() + SECONDS
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.005)

    def talk(self, conversation: str) -> None:
        """Open it and wait for its last turn."""
        self.application.desk.open_conversation(conversation)
        self.until(self.window.chat.turns)

    def say(self, text: str) -> None:
        """Type and send."""
        self.window.composer.field.setPlainText(text)
        self.application.desk.send()

    def picture(self) -> QPixmap:
        """Of the window and of the dialogs above it."""
        still, deadline = 0, time.monotonic() + SECONDS
        while still < 30 and time.monotonic() < deadline:
            self.app.processEvents()
            still = 0 if self.window.unsettled() else still + 1
            time.sleep(0.01)
        drawn = self.window.grab()
        for above in self.app.topLevelWidgets():
            if above is not self.window and above.isVisible():
                self._place(drawn, above)
        return drawn

    def _place(self, drawn: QPixmap, above: QWidget) -> None:
        """A menu stands where it was opened; a dialog in the middle and in a frame, as a desktop has it."""
        if not isinstance(above, QDialog):
            above.render(drawn, self.window.mapFromGlobal(above.pos()))
            return
        place = above.rect()
        place.moveCenter(self.window.rect().center())
        above.render(drawn, place.topLeft())
        painter = QPainter(drawn)
        painter.setPen(QColor(look().control))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def end(self) -> None:
        self.held.set()
        if self._application is not None:
            self._application.end()
            self._application.window.deleteLater()
            self._application.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()


def draw(
    view: Callable[[Stage], None], file: Path, theme: str, scratch: Path, language: str | None = None
) -> str | None:
    """Write the view to a PNG file; what is wrong where that failed. `language` where it isn't the one spoken now."""
    os.environ["PERI_HOME"] = str(scratch / "home")
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["peri"])
    app.setQuitOnLastWindowClosed(False)
    if language is not None:
        use_language(app, language)
    stage = Stage(app, theme, scratch)
    try:
        view(stage)
        return None if stage.picture().save(str(file), "PNG") else f"{file} can't be written."
    except TimeoutError:
        return "what it waits for did not come"
    finally:
        stage.end()
