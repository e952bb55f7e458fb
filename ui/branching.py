"""Versions of messages, done with the session: a message changed, a reply made anew, another version shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.events import StoredTurn
from ui.live import Live
from ui.window import Window
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session


class Branching(QObject):
    """Connects what the conversation shows of versions with a session, which may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window, work: Work, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._chat = window.chat
        self._work = work
        self._live = live
        self._session: Session | None = None
        self._wanted: tuple[str, int] | None = None
        self._chat.retry_asked.connect(lambda turn: self._do(lambda session: session.regenerate(turn)))
        self._chat.edited.connect(lambda turn, text: self._do(lambda session: session.edit(turn, text)))
        self._chat.branch_asked.connect(self._show)
        live.branch_shown.connect(self._read)

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed."""
        self._session = None

    def want(self, turn: str) -> None:
        """Where to go when another branch is shown; "" for its end."""
        self._wanted = (turn, 0) if turn else None

    def _show(self, turn: str, way: int) -> None:
        self._wanted = turn, way
        self._do(lambda session: session.show_branch(turn))

    def _read(self, conversation: str) -> None:
        """The turns of a conversation are others now; nothing else is to change where it is open."""
        session, wanted = self._session, self._wanted
        self._wanted = None
        if session is None or self._live.open != conversation:
            return

        def show(stored: list[StoredTurn]) -> None:
            if self._live.open != conversation:
                return
            focus = self._window.focusWidget()
            inside = focus is not None and self._chat.isAncestorOf(focus)
            self._live.show_conversation(conversation, stored)
            if inside:  # what had it is gone
                self._window.composer.field.setFocus()
            if wanted is not None:
                self._chat.go_to_version(*wanted)

        self._work.run(lambda: session.conversation(conversation), show, self.failed.emit)

    def _do(self, action: Callable[[Session], object]) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), None, self.failed.emit)
