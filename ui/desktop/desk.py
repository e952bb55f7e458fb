"""Peri on the desktop, done with the session and the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor

from assistant.devices.hotkey.keys import Hotkey, NoHotkey, combination, grab
from assistant.events import Event, SettingsChanged, StoredTurn, UserTurn
from assistant.window_state import written
from ui.crossing import crossing
from ui.desktop import entries, told
from ui.desktop.instance import Request
from ui.desktop.quick import Quick
from ui.desktop.tray import Tray
from ui.looking import Looking
from ui.notices import News
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session
    from assistant.settings_sections import DesktopSettings
    from ui.window import Window

MOST_SELECTED = 20_000
"""Characters of a selected text that come along."""
SELECTED = "Selected text.txt"
_LISTED = 32


class DesktopDesk(QObject):
    """Tray, key, quick question, notifications, and what other starts of Peri ask for. `conversation_asked` carries a
    conversation, or "" for a new one; `files_asked` files for the composer; `ended` when the user has had enough.
    """

    failed = Signal(Exception)
    conversation_asked = Signal(str)
    files_asked = Signal(list)
    talk_asked = Signal()
    ended = Signal()

    def __init__(self, window: Window, grabber: Callable[..., Hotkey] = grab) -> None:
        super().__init__(window)
        self._window = window
        self._grab = grabber
        self._session: Session | None = None
        self._work = Work("desktop", self)
        self._crossing = crossing()
        self._hotkey: Hotkey | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._waiting: list[Request] = []
        self._told: told.Told | None = None
        self.tray = Tray(self)
        self.quick = Quick(window.thumbnails)
        self._looking = Looking(self.quick, self._work)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.menu.add(tr("Quick question"), "message-square", "Ctrl+Shift+Space", self.quick_question)
        self.quick.asked.connect(self._ask)
        self.quick.region_asked.connect(self._looking.region)
        self.quick.window_asked.connect(self._show_conversation)
        for name in ("link_asked", "picture_asked", "read_asked", "read_from_asked", "retry_asked", "answered"):
            getattr(self.quick.answer, name).connect(getattr(window.chat, name))
        self._looking.taken.connect(self._take)
        self._looking.failed.connect(self.failed)
        self.tray.shown.connect(self.bring)
        self.tray.quick.connect(self.quick_question)
        self.tray.began.connect(lambda: self._show_conversation(""))
        self.tray.talked.connect(self.talk_asked)
        self.tray.ended.connect(self.ended)
        self.tray.told.connect(self._show_told)

    # -- beginning and end

    def begin(self, session: Session) -> None:
        self._session = session
        self._looking.begin(session)
        self.tray.set_shown(session.settings.desktop.tray)
        self._renew_key()
        waiting, self._waiting = self._waiting, []
        for request in waiting:
            self.serve(request)

    def end(self) -> None:
        self._release_key()
        self.tray.end()
        self._looking.end()
        self._work.close()
        self.quick.hide()
        self.quick.deleteLater()
        if self._folder is not None:
            self._folder.cleanup()
        self._session = None

    def hear(self, event: Event) -> None:
        self.tray.hear(event)
        self.quick.hear(event)
        if isinstance(event, SettingsChanged) and event.key.startswith("desktop."):
            self._change(event.key.partition(".")[2])
        one = told.told(event)
        if one is not None and self._elsewhere(one):
            self._tell(one)

    @property
    def settings(self) -> DesktopSettings | None:
        return self._session.settings.desktop if self._session is not None else None

    def stays(self) -> bool:
        """Whether Peri goes on when its window is closed."""
        settings = self.settings
        return settings is not None and settings.stay_in_tray and self.tray.visible

    # -- what is asked for

    def serve(self, request: Request) -> None:
        """Do what another start of Peri was asked for."""
        if self._session is None:
            self._waiting.append(request)
            return
        if request.ask:
            self.quick_question()
            return
        if request.hidden:
            return
        self.bring()
        if request.conversation:
            self._find(request.conversation)
        if request.files:
            self.files_asked.emit(list(request.files))
        if request.text:
            self._offer(request.text)

    def tell_state(self, answer: Callable[[bytes], None]) -> None:
        """Give another process of the user's what `peri top` shows; nothing while there is no session."""
        session = self._session
        if session is None:
            answer(b"")
        else:
            self._work.run(lambda: written(session.system.state()), answer, lambda _error: answer(b""))

    def bring(self) -> None:
        """The window to the front."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def quick_question(self) -> None:
        """Open the small window, with what is selected elsewhere on offer."""
        if self._session is None:
            return
        if self.quick.isVisible():
            self.quick.bring()
            return
        selected = selected_text() if not self._window.isActiveWindow() else ""
        self.quick.begin()
        if selected:
            file = self._file(SELECTED)
            file.write_text(selected[:MOST_SELECTED], encoding="utf-8")
            self.quick.add_file(file, tr("Selected text: {words}", words=" ".join(selected.split())[:_LISTED]))

    def _offer(self, text: str) -> None:
        """A link's text is put where it can be read before it is sent."""
        self._show_conversation("")
        field = self._window.composer.field
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)
        words = tr("It was not typed by you. Read it before you send it.")
        self._window.notices.tell(News(tr("A link brought this text"), words))

    def _find(self, conversation: str) -> None:
        session = self._session
        assert session is not None

        def show(turns: list[StoredTurn]) -> None:
            if turns:
                self.conversation_asked.emit(conversation)
            else:
                words = tr("It may have been deleted.")
                self._window.notices.tell(News(tr("The conversation of this link is not here"), words))

        self._work.run(lambda: session.conversation(conversation), show, self.failed.emit)

    def _show_conversation(self, conversation: str) -> None:
        self.bring()
        self.conversation_asked.emit(conversation)

    # -- the quick question

    def _ask(self, text: str, files: list[Path]) -> None:
        session, quick = self._session, self.quick
        if session is None:
            return
        conversation = quick.conversation

        def submit(where: str) -> None:
            quick.expect(where)
            turn = UserTurn(text, tuple(files), conversation=where)
            self._work.run(lambda: session.submit(turn), None, refused)

        def refused(error: Exception) -> None:
            quick.field.setText(text)
            self.failed.emit(error)

        self._work.run(lambda: conversation or session.new_conversation(), submit, refused)

    def _take(self, files: list[Path]) -> None:
        for file in files:
            self.quick.add_file(file, tr("A part of the screen"))
        self.quick.bring()

    def _file(self, name: str) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="peri-quick-")
        return Path(self._folder.name) / name

    # -- notifications

    def _elsewhere(self, one: told.Told) -> bool:
        """Whether the user would miss it."""
        settings = self.settings
        if settings is None or not settings.notifications or self._window.isActiveWindow():
            return False
        return not (self.quick.isVisible() and self.quick.conversation == one.conversation)

    def _tell(self, one: told.Told) -> None:
        self._told = one
        if self.tray.visible:
            self.tray.notify(one.title, one.text)
        else:
            told.send(one)

    def _show_told(self) -> None:
        self.bring()
        if self._told is not None and self._told.conversation:
            self.conversation_asked.emit(self._told.conversation)

    # -- settings

    def _change(self, name: str) -> None:
        settings = self.settings
        assert settings is not None
        if name == "tray":
            self.tray.set_shown(settings.tray)
        elif name == "key":
            self._renew_key()
        elif name == "start_at_login":
            self._work.run(lambda: entries.set_login(settings.start_at_login), None, self.failed.emit)
        elif name == "in_menu":
            self._work.run(lambda: entries.set_menu(settings.in_menu), None, self.failed.emit)

    def _renew_key(self) -> None:
        self._release_key()
        settings = self.settings
        if settings is None or not settings.key:
            return
        quick, way = self.quick, self._crossing
        try:
            wanted = combination(settings.key)
            self._hotkey = self._grab(wanted, lambda: way.put(quick, self.quick_question))
        except NoHotkey as error:
            QTimer.singleShot(0, lambda problem=error: self.failed.emit(problem))

    def _release_key(self) -> None:
        if self._hotkey is not None:
            self._hotkey.close()
            self._hotkey = None


def selected_text() -> str:
    """What is selected in another program, where the desktop tells (X, and Wayland for who has the focus)."""
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection() or clipboard.ownsSelection():
        return ""
    return clipboard.text(QClipboard.Mode.Selection).strip()
