"""Windows for tests: offscreen where there is no display, and a warning of Qt's fails the test."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.scripted_session import Script, ScriptedSession
from ui.app import Application
from ui.desk import Desk
from ui.window import Window

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in Path(item.path).parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the window itself keeps lies in a folder of the test's own."""
    monkeypatch.setenv("PERI_HOME", str(tmp_path_factory.mktemp("home")))


class Opened:
    """A window on a scripted session."""

    def __init__(self, application: Application, session: ScriptedSession, qtbot: QtBot) -> None:
        self.application = application
        self.session = session
        self.qtbot = qtbot
        self._ended = False

    def end(self) -> None:
        """Close it, once."""
        if not self._ended:
            self._ended = True
            self.application.end()

    @property
    def window(self) -> Window:
        return self.application.window

    @property
    def desk(self) -> Desk:
        return self.application.desk

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=5000)

    def say(self, text: str) -> None:
        """Type and press Return."""
        from PySide6.QtCore import Qt

        self.qtbot.keyClicks(self.window.composer.field, text)
        self.qtbot.keyClick(self.window.composer.field, Qt.Key.Key_Return)

    def replied(self) -> str:
        """The last reply, when it is complete."""
        self.until(lambda: self.window.chat.turns() and not self.window.chat.turns()[-1].in_flight)
        return self.window.chat.turns()[-1].reply


Opener = Callable[..., Opened]


def showing(open_window: Opener, question: str, reply: str) -> Opened:
    """A window with a conversation of one turn, which is open."""

    def fill(session: ScriptedSession) -> None:
        session.put(StoredTurn("t", "c", question, (), Origin.KEYBOARD, reply, TurnState.DONE, time.time()), question)

    one = open_window(None, fill)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    return one


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication) -> Iterator[Opener]:
    """Call it with a `Script`, and with what fills the session before it opens."""
    opened: list[Opened] = []

    def open_one(script: Script | None = None, fill: Callable[[ScriptedSession], None] | None = None) -> Opened:
        session = ScriptedSession(script)
        if fill is not None:
            fill(session)
        application = Application(qapp, lambda: session)
        application.window.resize(1000, 700)
        one = Opened(application, session, qtbot)
        opened.append(one)
        with qtbot.waitSignal(application.desk.begun, timeout=5000):
            application.show()
        return one

    yield open_one
    for one in opened:
        one.end()
        one.window.deleteLater()
        one.application.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    qapp.clipboard().clear()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366aa"))
    path = tmp_path / "lake.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    import wave

    path = tmp_path / "hello.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8000 * 3))
    return path


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """A reply waits for it before its last piece; let go at the end in any case."""
    event = threading.Event()
    yield event
    event.set()
