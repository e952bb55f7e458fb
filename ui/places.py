"""The way to where something came from: a turn, a fact, a passage of a document, a file on the disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.recall import Recalled
from ui.dialogs import open_file
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session


class Places(QObject):
    """Opens places as `assistant.recall` writes them: "turn:ID", "memory:ID" and "document:ID". `turn_found` carries a
    conversation and a turn, `fact_found` a fact's id.
    """

    turn_found = Signal(str, str)
    fact_found = Signal(str)
    document_asked = Signal(str)
    """The passage of this id is to be shown."""
    around_asked = Signal(str)
    """What stands around the passage at this place is to be shown with it."""
    failed = Signal(Exception)

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._session: Session | None = None
        window.chat.source_asked.connect(self.show_source)
        window.passage.opened.connect(self.open)
        window.passage.file_asked.connect(self.open_file)

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed."""
        self._session = None

    def show_source(self, recalled: Recalled) -> None:
        """What was brought in, in the drawer; a fact where it is remembered."""
        kind, _, name = recalled.place.partition(":")
        if kind == "memory":
            self.fact_found.emit(name)
            return
        self._window.passage.show_recalled(recalled)
        self._window.show_drawer(self._window.passage)
        if kind == "document":
            self.around_asked.emit(recalled.place)

    def open(self, place: str) -> None:
        """Go there."""
        kind, _, name = place.partition(":")
        if kind == "turn":
            self.open_turn("", name)
        elif kind == "memory":
            self.fact_found.emit(name)
        elif kind == "document":
            self.document_asked.emit(name)

    def open_turn(self, conversation: str, turn: str) -> None:
        """Go to a turn, whose conversation may not be known ("")."""
        session = self._session
        if conversation:
            self.turn_found.emit(conversation, turn)
        elif session is not None:
            self._work.run(
                lambda: session.turn(turn),
                lambda found: self.turn_found.emit(found.conversation, found.id),
                self.failed.emit,
            )

    def open_file(self, file: Path) -> None:
        """Open a document where the desktop opens such files."""
        if not file.exists():
            self._window.notices.tell(
                News(tr("The file isn't there any more"), tr("What was read of it is still shown here."))
            )
            return
        open_file(file)
