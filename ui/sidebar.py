"""The list of conversations with what stands around it: search, new, the archive, what to do with several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary, Filed
from ui.controls import IconButton, Label, TextButton, announce
from ui.fields import Field
from ui.side.list import ARCHIVE_KEY, MOVE_KEY, PIN_KEY, List
from ui.side.model import Conversations
from ui.side.rows import Row, archived_rows, filed_rows, found_rows
from ui.sides import margins
from ui.theme import SIDE_WIDTH, look
from ui.words import tr, trn

ARCHIVE_VIEW_KEY, FOLDER_KEY = "Ctrl+Shift+B", "Ctrl+Shift+N"


@dataclass(frozen=True, slots=True)
class Listed:
    """What is to be shown: with a query what it found; with `archived` what is put away; else what is filed."""

    filed: Filed = field(default_factory=Filed)
    query: str = ""
    found: Sequence[ConversationSummary] = ()
    turns: Sequence[FoundTurn] = ()
    archived: Sequence[ConversationSummary] | None = None

    def rows(self) -> list[Row]:
        if self.query:
            return found_rows(self.found, self.turns)
        return filed_rows(self.filed) if self.archived is None else archived_rows(self.archived)


class SideBar(QWidget):
    """240 px of conversations on their own ground."""

    new_asked = Signal()
    opened = Signal(str)
    turn_asked = Signal(str, str)
    """A passage was chosen: its conversation, its turn."""
    changed = Signal()
    """Something else is to be listed: another query, a folder opened or closed, the archive."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(SIDE_WIDTH)
        self.model = Conversations()
        self.search = Field(tr("Search"), tr("Search conversations"), "Ctrl+K")
        self.list = List(self.model)
        self.new = IconButton("plus", tr("New conversation"), "Ctrl+N")
        self.foot = Foot()
        self.several = Several(self.list)
        self.opened_folders: set[str] = set()
        self.archive_shown = False
        self._nothing = Label()
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        self._nothing.hide()
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._later.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.returnPressed.connect(self._go_to_first)
        self.new.clicked.connect(self.new_asked)
        self.list.opened.connect(self.opened)
        self.list.turn_asked.connect(self.turn_asked)
        self.list.folder_toggled.connect(self._toggle_folder)
        self.list.edited.connect(self.changed)
        self.list.chosen_changed.connect(self._show_foot)
        self.foot.archive.clicked.connect(self.toggle_archive)

    def query(self) -> str:
        return self.search.text().strip()

    def show_listed(self, listed: Listed) -> None:
        """The conversations there are; what was selected still is, and where the reader looked they look still."""
        if self.list.state() == QListView.State.EditingState:
            return  # the name being written is not taken away; `changed` follows
        chosen, current, at = self.list.chosen_keys(), self.list.current_key(), self.list.currentIndex().row()
        self.list.folders = listed.filed.folders
        self.model.show_rows(listed.rows())
        if self.model.find(current) >= 0:
            self.list.choose(chosen, current)
        else:
            self.list.choose_only(self.model.near(at))
        if not self.list.hasFocus() and len(chosen) < 2:
            self.select(self.model.open_now)
        self.foot.show_archive(listed.filed.archived, opened=self.archive_shown)
        self._tell_nothing(listed)

    def select(self, conversation: str | None) -> None:
        """Show which conversation is open."""
        self.model.open_now = conversation
        if self.model.row_of(conversation) < 0:
            self.list.choose_only(None)
        elif self.list.current_key() != ("conversation", conversation):
            self.list.choose_only(("conversation", conversation or ""))
        self.list.viewport().update()

    def edit_folder(self, folder: str) -> bool:
        """Have its name written; False where it isn't listed."""
        index = self.model.index(self.model.find(("folder", folder)), 0)
        if index.isValid():
            self.list.setFocus()
            self.list.choose_only(("folder", folder))
            self.list.scrollTo(index)
            self.list.edit(index)
        return index.isValid()

    def show_all(self) -> None:
        """Neither the archive nor what a search found."""
        self.archive_shown = False
        self.search.clear()

    def toggle_archive(self) -> None:
        """Show what is archived, or the others again."""
        shown = self.archive_shown
        self.show_all()
        self.archive_shown = not shown
        self.changed.emit()
        self.list.setFocus()

    def _toggle_folder(self, folder: str) -> None:
        self.opened_folders ^= {folder}
        self.changed.emit()

    def _tell_nothing(self, listed: Listed) -> None:
        words = ""
        if listed.query and not (listed.found or listed.turns):
            words = tr("No conversation has these words.")
        elif listed.archived is not None and not listed.archived and not listed.query:
            words = tr(
                "Nothing is archived. {key} archives the conversation that is chosen in the list.", key=ARCHIVE_KEY
            )
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))

    def _show_foot(self, chosen: int) -> None:
        self.several.show_count(chosen)
        self.several.setVisible(chosen > 1)
        self.foot.setVisible(chosen <= 1)

    def _go_to_first(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount() > 1:
            self.list.setCurrentIndex(self.model.index(1, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().side))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), QColor(look().hairline))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.new)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(8, 8, 9, 8))
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addWidget(self._nothing)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.foot)
        whole.addWidget(self.several)
        self.several.hide()


class Foot(QWidget):
    """Below the list: the archive, and a new folder."""

    def __init__(self) -> None:
        super().__init__()
        self.archive = TextButton(tr("Archived"), "archive", quiet=True)
        self.folder = IconButton("folder-plus", tr("New folder"), FOLDER_KEY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.archive)
        row.addStretch(1)
        row.addWidget(self.folder)

    def show_archive(self, count: int, *, opened: bool) -> None:
        """How much is in it, or the way back from it."""
        words = tr("Conversations") if opened else tr("Archived")
        self.archive.setText(words if opened or not count else f"{words} · {QLocale().toString(count)}")
        announce(self.archive, self.archive.text(), ARCHIVE_VIEW_KEY)
        self.archive.set_glyph("chevron-left" if opened else "archive")


class Several(QWidget):
    """In the place of the foot while more than one conversation is selected: what to do with them."""

    def __init__(self, conversations: List) -> None:
        super().__init__()
        self._count = Label(quiet=False, bold=True)
        self._count.setContentsMargins(10, 0, 10, 0)
        self.pin = IconButton("pin", tr("Pin, or unpin"), PIN_KEY)
        self.move_to = IconButton("folder", tr("Move to a folder"), MOVE_KEY)
        self.archive = IconButton("archive", tr("Archive, or bring back"), ARCHIVE_KEY)
        self.delete = IconButton("trash-2", tr("Delete"), "Del")
        self.none = IconButton("x", tr("Select one only"), "Esc")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(4)
        doing = (
            (self.pin, conversations.pin),
            (self.move_to, conversations.offer_folders),
            (self.archive, conversations.archive),
            (self.delete, conversations.delete),
        )
        for button, do in doing:
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.none)
        self.none.clicked.connect(lambda: conversations.choose_only(conversations.current_key()))
        whole.addLayout(row)

    def show_count(self, count: int) -> None:
        self._count.setText(trn("{count} selected", "{count} selected", count))
