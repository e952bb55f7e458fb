"""The window's application: painted first, then the session is opened off its thread."""

from __future__ import annotations

import json
import signal
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from assistant.errors import StoreLocked, describe
from ui.clipboard import QtTextClipboard
from ui.collector import Collector
from ui.desk import Desk
from ui.desktop.instance import Instance, Request, hand_over
from ui.dialogs import Trouble
from ui.language import SYSTEM, use_language
from ui.theme import Mode, Theme, set_scale
from ui.window import Window
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

LATE_TRIES = 20
IDLE_MS = 2000
"""After the session is there, so long until the memory of a window at rest is measured."""


class Application(QObject):
    """One window and the session behind it. `opener` is called on a thread of its own."""

    def __init__(self, app: QApplication, opener: Callable[[], Session], mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._opener = opener
        self.theme = Theme(app, mode, self)
        self.window = Window(app.devicePixelRatio())
        self.desk = Desk(self.window)
        self.trouble: Trouble | None = None
        self.hand_over: Callable[[], bool] = lambda: False
        """Give what was asked for to the window that has the store; whether it took it."""
        self._opening = Work("opening", self)
        self._clipboard = QtTextClipboard(self)
        self._collector = Collector(self)
        self.desk.theme_changed.connect(lambda name: self.theme.set_mode(Mode(name)))
        self.desktop = self.desk.desktop
        self.desktop.ended.connect(self._close)
        self.window.closing.connect(self._leave)
        self.window.painted.connect(self._begin_later)

    def show(self) -> None:
        self.window.show()

    def begin_hidden(self) -> None:
        """Without the window, where there is a tray to open it from."""
        if not self.desktop.tray.available:
            self.show()
            return
        self.desktop.tray.set_shown(True)
        self._begin_later()

    def _begin_later(self) -> None:
        QTimer.singleShot(0, lambda: self._opening.run(self._opener, self._begin, self._give_up))

    def _begin(self, session: Session) -> None:
        session.peripherals.use_text_clipboard(self._clipboard)
        self.desk.begin(session)

    def _give_up(self, error: Exception) -> None:
        self.window.closing.disconnect(self._leave)
        self.window.close()
        if isinstance(error, StoreLocked) and self.hand_over():
            self._app.quit()
            return
        self.trouble = Trouble(describe(error))
        self.trouble.finished.connect(lambda _result: self._app.exit(1))
        self.trouble.open()

    def end(self) -> None:
        """Hide the window and close what is behind it."""
        self.window.hide()
        self._opening.close()
        self.desk.end()
        self._collector.end()

    def _leave(self) -> None:
        """The window was closed: that is the end, unless Peri is to stay in the tray."""
        if not self.desktop.stays():
            self._close()

    def _close(self) -> None:
        self.end()
        self._app.quit()


def run(
    arguments: list[str],
    *,
    measure: bool = False,
    opener: Callable[[], Session] | None = None,
    request: Request | None = None,
) -> int:
    """Show the window until it is closed; the exit status. `measure` prints when it was painted, then ends.

    Where a window on the same store is open already, it gets `request` and comes to the front.
    """
    wanted = request or Request()
    app = QApplication([sys.argv[0] if sys.argv else "peri", *arguments])
    app.setApplicationName("peri")
    app.setApplicationDisplayName("Peri")
    app.setDesktopFileName("peri")
    app.setQuitOnLastWindowClosed(False)
    if opener is None and hand_over(_home(), wanted):
        return 0
    mode, scale, language = _wanted()
    use_language(app, language)
    set_scale(scale)
    application = Application(app, opener or open_locked, mode)
    place = _place()
    application.window.restore(place)
    for over in (application.window.closing, application.desktop.ended):
        over.connect(lambda: application.window.keep(place))
    _end_on_signals(application)
    if measure:
        _Measurement(application)
    application.hand_over = lambda: _hand_over_late(wanted)
    instance = Instance(_home(), application)
    instance.asked.connect(application.desktop.serve)
    instance.state_asked.connect(application.desktop.tell_state)
    application.desk.begun.connect(instance.listen)
    application.desktop.serve(wanted)
    if wanted.hidden or wanted.ask:
        application.begin_hidden()
    else:
        application.show()
    try:
        return int(app.exec())
    finally:
        instance.close()


def _hand_over_late(wanted: Request) -> bool:
    """To a window that was opened in the same moment and is not ready to be asked yet."""
    for _ in range(LATE_TRIES):
        if hand_over(_home(), wanted):
            return True
        time.sleep(0.25)
    return False


def open_locked() -> Session:
    """The user's own session, for one window at a time."""
    from assistant.bootstrap import open_session

    return open_session(lock=True, attended=True)


def _wanted() -> tuple[Mode, float, str]:
    """Theme, size of text and language that the settings ask for, known before the first paint: nothing flashes."""
    import tomllib

    from assistant.settings import settings_path

    try:
        with settings_path().open("rb") as file:
            window = tomllib.load(file).get("window", {})
        theme, scale = Mode(window.get("theme", Mode.SYSTEM)), min(3.0, max(0.5, float(window.get("text_scale", 1.0))))
        return theme, scale, str(window.get("language", SYSTEM))
    except (OSError, ValueError, AttributeError, TypeError):
        return Mode.SYSTEM, 1.0, SYSTEM  # the session reads the file with care, and tells what is wrong with it


def _place() -> QSettings:
    """Where the window stood, beside the store."""
    return QSettings(str(_home() / "window.ini"), QSettings.Format.IniFormat)


def _home() -> Path:
    from assistant.settings import home

    return home()


def _end_on_signals(application: Application) -> None:
    """Ctrl-C in the terminal, and a friendly kill, close the window as its button does."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: None)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: (ours.recv(64), application.window.close()))
    application.signal_ends = (ours, theirs)  # type: ignore[attr-defined]


class _Measurement(QObject):
    """Prints one line of JSON: seconds to the first paint, to the session and to the list of conversations, where there
    are any, and memory at rest.
    """

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._told: dict[str, Any] = {}
        application.window.painted.connect(lambda: self._note("first_paint_s"))
        application.window.side.model.rowsInserted.connect(lambda: self._note("listed_s"))
        application.desk.begun.connect(self._ready)

    def _note(self, name: str) -> None:
        self._told.setdefault(name, round(since_process_start(), 3))

    def _ready(self) -> None:
        self._note("session_s")
        QTimer.singleShot(IDLE_MS, self._finish)

    def _finish(self) -> None:
        import psutil

        self._told["resident_bytes"] = psutil.Process().memory_info().rss
        print(json.dumps(self._told), flush=True)
        self._application.window.close()


def since_process_start() -> float:
    """Seconds since the operating system started this process (to 10 ms on Linux)."""
    import os

    try:
        with open("/proc/self/stat", encoding="ascii") as file:
            ticks = int(file.read().rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, AttributeError, ValueError):
        import psutil

        return time.time() - psutil.Process().create_time()
