"""Messages, and what is done with them by the session and the composer: taken back, quoted, copied, read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from assistant.events import Event, StoredTurn
from ui.composer.attachments import Draft
from ui.messages.compare import Comparison
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

QUOTE_KEY = "Alt+Q"
COPY_KEY = "Ctrl+Alt+C"


class MessagesDesk(QObject):
    """Connects the messages of the open conversation with a session, which may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._chat = window.chat
        self._work = Work("messages", self)
        self._session: Session | None = None
        self._chat.quote_asked.connect(self.quote)
        self._chat.take_back_asked.connect(self._take_back)
        self._chat.read_from_asked.connect(self._read_from)
        self._chat.compare_asked.connect(self._compare)
        self.comparison = Comparison(window.thumbnails)
        window.add_sheet(self.comparison)
        self.comparison.kept.connect(self._keep)
        self.comparison.link_asked.connect(self._chat.link_asked)
        self.comparison.picture_asked.connect(self._chat.picture_asked)
        window.menu.add(tr("Quote what is selected"), "quote", QUOTE_KEY, self._quote_selected)
        window.menu.add(tr("Copy the conversation as Markdown"), "copy", COPY_KEY, self._copy_conversation)

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close()
        self._session = None

    def hear(self, event: Event) -> None:
        """None of it is news to messages: `ui.live` shows it."""

    # -- quoting and copying

    def quote(self, text: str) -> None:
        """Put a text, quoted, into the message that is being written, on lines of its own."""
        field = self._window.composer.field
        cursor = field.textCursor()
        before = field.toPlainText()[: cursor.position()]
        cursor.clearSelection()
        cursor.insertText(("\n\n" if before.strip() and not before.endswith("\n") else "") + quoted(text))
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
        self._window.close_sheet()
        field.setFocus()

    def _quote_selected(self) -> None:
        """What is selected; where nothing is, the last reply."""
        text = self._chat.selected() or next(
            (turn.written for turn in reversed(self._chat.turns()) if turn.written), ""
        )
        if text:
            self.quote(text)

    def _copy_conversation(self) -> None:
        session, turns = self._session, self._chat.turns()
        if session is None or not turns:
            return
        conversation = turns[-1].conversation

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._window.notices.tell(News(tr("The conversation is on the clipboard, as Markdown."), seconds=6))

        self._work.run(lambda: session.as_markdown(conversation), copied, self.failed.emit)

    # -- reading aloud

    def _read_from(self, turn: str, text: str) -> None:
        """The rest of a turn, and all that follows."""
        session, turns = self._session, self._chat.turns()
        at = next((number for number, one in enumerate(turns) if one.id == turn), None)
        if session is None or at is None:
            return
        after = [part for one in turns[at + 1 :] for part in (one.text, one.written)]
        words = "\n\n".join(part for part in (text, *after) if part.strip())
        self._work.run(lambda: session.speak(words), None, self.failed.emit)

    # -- versions

    def _compare(self, turn: str) -> None:
        """Show the versions of a turn beside each other, where there are two."""
        session = self._session
        if session is None:
            return

        def show(versions: list[StoredTurn]) -> None:
            if len(versions) > 1:
                self.comparison.show_versions(versions, turn)
                self._window.show_sheet(self.comparison)

        self._work.run(lambda: session.branches(turn), show, self.failed.emit)

    def _keep(self, turn: str) -> None:
        """The others stay on disk, and can be shown again."""
        self._window.close_sheet()
        self._chat.branch_asked.emit(turn, 0)

    # -- messages that wait

    def _take_back(self, turn: str) -> None:
        """Nothing of it is lost: it is in the composer again."""
        session = self._session
        if session is None:
            return

        def taken(stored: StoredTurn) -> None:
            self._window.composer.restore(stored.text, [Draft(file.path, file) for file in stored.attachments])
            self._window.composer.field.setFocus()

        self._work.run(lambda: session.take_back(turn), taken, self.failed.emit)


def quoted(text: str) -> str:
    """As a quotation of Markdown, and an empty line after it."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n")) + "\n\n"
