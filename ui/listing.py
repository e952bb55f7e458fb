"""The list of conversations, kept true: read, searched, renamed, deleted with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary
from ui.found import in_text
from ui.live import Live
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

UNDO_SECONDS = 8
MOST = 60
"""Passages that a search shows."""


@dataclass(slots=True, eq=False)
class Place:
    """The open conversation; its id is made with its first message."""

    conversation: str | None = None

    def made(self, session: Session) -> str:
        """Its id, made now if it is a new one. Runs on the session's worker, one at a time."""
        if self.conversation is None:
            self.conversation = session.new_conversation()
        return self.conversation


@dataclass(frozen=True, slots=True)
class Found:
    """The list as it was read: with a query the conversations whose titles have its words, and passages in messages."""

    query: str = ""
    summaries: Sequence[ConversationSummary] = ()
    turns: Sequence[FoundTurn] = ()


def _read(session: Session, query: str) -> Found:
    summaries = session.conversations(query)
    if not query:
        return Found(query, summaries)
    turns = [turn for turn in session.search(query) if in_text(turn)][:MOST]
    inside = {turn.conversation for turn in turns}
    titled = {turn.conversation for turn in turns if turn.title.marks}
    return Found(query, [one for one in summaries if one.id in titled or one.id not in inside], turns)


class Listing(QObject):
    """Connects the side list with a session, which may come later. `left` when the open conversation is deleted."""

    left = Signal()
    failed = Signal(Exception)

    def __init__(self, window: Window, work: Work, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._live = live
        self._session: Session | None = None
        self._place = Place()
        self._deleting: set[str] = set()
        self._found = Found()
        self._titles: dict[str, str] = {}
        side = window.side
        side.renamed.connect(lambda name, title: self._do(lambda session: session.rename_conversation(name, title)))
        side.delete_asked.connect(self._delete)
        side.searched.connect(lambda _query: self.read())
        live.conversations_changed.connect(self.read)

    def begin(self, session: Session) -> None:
        self._session = session
        self.read()

    def end(self) -> None:
        """Before the session is closed."""
        self._session = None

    def stand(self, place: Place) -> None:
        """This conversation is open now."""
        self._place = place
        self._window.side.select(place.conversation)
        self._show_title()

    def read(self) -> None:
        """Bring the list up to date."""
        session, query = self._session, self._window.side.query()
        if session is not None:
            self._work.run(lambda: _read(session, query), self._show, self.failed.emit)

    def _show(self, found: Found) -> None:
        self._found = found
        summaries = [summary for summary in found.summaries if summary.id not in self._deleting]
        passages = [turn for turn in found.turns if turn.conversation not in self._deleting]
        self._window.side.show_summaries(summaries, passages)
        self._titles |= {summary.id: summary.title for summary in summaries}
        self._show_title()

    def _show_title(self) -> None:
        self._window.set_title(self._titles.get(self._place.conversation or "", ""))

    def _delete(self, conversation: str, title: str) -> None:
        """Out of sight at once, off the disk when it can no longer be undone."""
        self._deleting.add(conversation)
        self._show(self._found)
        if self._place.conversation == conversation:
            self.left.emit()

        def undo() -> None:
            self._deleting.discard(conversation)
            self.read()

        def delete() -> None:
            session = self._session
            if self._live.in_flight(conversation) and session is not None:
                session.cancel()
            self._do(lambda session: session.delete_conversation(conversation))

        words = tr("“{title}” is deleted.", title=title if len(title) <= 60 else title[:59] + "…")
        self._window.notices.tell(News(words, "", tr("Undo"), undo, delete, UNDO_SECONDS))

    def _do(self, action: Callable[[Session], object]) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), None, self.failed.emit)
