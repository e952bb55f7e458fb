"""The list of conversations: opened, chosen, and all that can be done with one or several, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView, QMenu, QWidget

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary, Folder
from ui import glyphs
from ui.controls import SlimBar, announce, menu, pop_up
from ui.side.model import DRAGGED, Conversations
from ui.side.painter import ROW, Painter, row_at
from ui.side.rows import FolderRow, Line, key_of
from ui.theme import look
from ui.words import tr

PIN_KEY, ARCHIVE_KEY, MOVE_KEY = "Ctrl+D", "Ctrl+E", "Ctrl+M"
EDGE = 16
_NONE = Qt.KeyboardModifier.NoModifier
_CONTROLLED = {Qt.Key.Key_D: "pin", Qt.Key.Key_E: "archive", Qt.Key.Key_M: "move", Qt.Key.Key_A: "all"}


class List(QListView):
    """What is `chosen` is what is selected, or the row that has the focus."""

    opened = Signal(str)
    turn_asked = Signal(str, str)
    folder_toggled = Signal(str)
    pin_asked = Signal(list, bool)
    """The ids of conversations; whether they are to be pinned."""
    archive_asked = Signal(list, bool)
    """Summaries; whether they are to be archived, or brought back."""
    move_asked = Signal(list, str)
    """The ids of conversations; a folder, or ""."""
    folder_asked = Signal(list)
    """A new folder with these conversations."""
    delete_asked = Signal(list)
    """Summaries."""
    folder_delete_asked = Signal(Folder)
    end_neared = Signal()
    chosen_changed = Signal(int)
    edited = Signal()
    """A name is no longer being written."""

    def __init__(self, model: Conversations) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        announce(self, tr("Conversations"), tr("Enter opens, F2 renames, Delete deletes, Shift+F10 for all else"))
        self.folders: Sequence[Folder] = ()
        self._rows = model
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._painter = Painter(self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self._painter.more.connect(lambda index, at: self.offer(model.index(index.row(), 0), at))
        self.customContextMenuRequested.connect(
            lambda at: self.offer(self.indexAt(at), self.viewport().mapToGlobal(at))
        )
        self.clicked.connect(self._clicked)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        model.dropped.connect(self.move_asked)

    # -- what is chosen

    def chosen(self) -> list[ConversationSummary]:
        """The conversations that are selected, from above; else the one that has the focus."""
        found = [row_at(index) for index in sorted(self.selectedIndexes(), key=lambda one: one.row())]
        rows = found or [row_at(self.currentIndex())]
        return [row.summary for row in rows if isinstance(row, Line)]

    def choose(self, keys: Sequence[tuple[str, str]], current: tuple[str, str] | None) -> None:
        """Select the rows with these `key_of`, and have the focus on one."""
        wanted = set(keys)
        selection = QItemSelection()
        for number in range(self._rows.rowCount()) if wanted else ():
            index = self._rows.index(number, 0)
            if key_of(row_at(index)) in wanted:
                selection.select(index, index)
        at = self._rows.index(self._rows.find(current), 0)
        model = self.selectionModel()
        model.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_only(self, key: tuple[str, str] | None) -> None:
        """The focus on one row, which alone is selected; None: on none."""
        self.choose([key] if key else [], key)

    def chosen_keys(self) -> list[tuple[str, str]]:
        return [key for index in self.selectedIndexes() if (key := key_of(row_at(index)))]

    def current_key(self) -> tuple[str, str] | None:
        return key_of(row_at(self.currentIndex()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        count = len(self.selectedIndexes())
        self._painter.several = count > 1
        self.viewport().update()
        self.chosen_changed.emit(count)

    # -- keys and mouse

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._mine(event):
            event.accept()
            return True
        return super().event(event)

    def _mine(self, event: QKeyEvent) -> bool:
        """Whether a key means something here that it does not in the rest of the window."""
        if event.key() == Qt.Key.Key_Escape:
            return len(self.selectedIndexes()) > 1
        return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _CONTROLLED

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QListView.State.EditingState:  # Return, which ends the editing of a name, comes here too
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._mine(event):
            self.choose_only(self.current_key())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete()
        elif self._mine(event):
            {"pin": self.pin, "archive": self.archive, "move": self.offer_folders, "all": self.selectAll}[
                _CONTROLLED[Qt.Key(event.key())]
            ]()
        elif not self._fold(event):
            super().keyPressEvent(event)

    def _fold(self, event: QKeyEvent) -> bool:
        """The arrows open and close a folder; from inside of it, back goes to it."""
        row, plain = row_at(self.currentIndex()), event.modifiers() in {_NONE, Qt.KeyboardModifier.KeypadModifier}
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        if plain and isinstance(row, FolderRow) and event.key() in {ahead, back, Qt.Key.Key_Space}:
            if event.key() == Qt.Key.Key_Space or row.opened == (event.key() == back):
                self.folder_toggled.emit(row.folder.id)
            return True
        if plain and isinstance(row, Line) and row.inside and event.key() == back:
            self.choose_only(("folder", row.summary.folder))
            return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._modifiers = event.modifiers()
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return False if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.edited.emit()

    def _clicked(self, index: QModelIndex) -> None:
        if self._modifiers == _NONE:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = row_at(index)
        if isinstance(row, Line):
            self.opened.emit(row.summary.id)
        elif isinstance(row, FoundTurn):
            self.turn_asked.emit(row.conversation, row.turn)
        elif isinstance(row, FolderRow):
            self.folder_toggled.emit(row.folder.id)

    def _look_for_end(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 4 * ROW:
            self.end_neared.emit()

    # -- dragging

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        index = self.indexAt(event.position().toPoint())
        row = row_at(index)
        self._show_over(index.row() if isinstance(row, FolderRow) else -1)
        event.setAccepted(isinstance(row, FolderRow | Line) and event.mimeData().hasFormat(DRAGGED))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        event.setAccepted(self._rows.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, index))
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self._show_over(-1)

    def _show_over(self, row: int) -> None:
        if row != self._painter.over:
            self._painter.over = row
            self.viewport().update()

    # -- what can be done

    def pin(self) -> None:
        """Pin what is chosen; where all of it is pinned, unpin it."""
        if chosen := self.chosen():
            self.pin_asked.emit([one.id for one in chosen], not all(one.pinned for one in chosen))

    def archive(self) -> None:
        """Archive what is chosen; where all of it is archived, bring it back."""
        if chosen := self.chosen():
            self.archive_asked.emit(chosen, not all(one.archived for one in chosen))

    def delete(self) -> None:
        row = row_at(self.currentIndex())
        if isinstance(row, FolderRow) and not self.selectedIndexes():
            self.folder_delete_asked.emit(row.folder)
        elif chosen := self.chosen():
            self.delete_asked.emit(chosen)

    def rename(self, row: QPersistentModelIndex) -> None:
        """Write another name in its place, where it is still listed and no other is being written."""
        if row.isValid() and self.state() != QListView.State.EditingState:
            self.edit(QModelIndex(row))

    def offer_folders(self) -> None:
        """A menu of the folders that what is chosen can be moved to."""
        if self.chosen():
            corner = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(EDGE, 0)
            pop_up(self._folders_menu(self), self.viewport().mapToGlobal(corner))

    def offer(self, index: QModelIndex, at: QPoint) -> None:
        """A menu of what can be done with a row, or with all that is selected if it is one of them."""
        row = row_at(index)
        if not isinstance(row, Line | FolderRow):
            return
        if not self.selectionModel().isSelected(index):
            self.choose_only(key_of(row))
        made = menu(self)
        if isinstance(row, FolderRow):
            _add(made, "pencil", tr("Rename"), "F2", partial(self.rename, QPersistentModelIndex(index)))
            _add(made, "trash-2", tr("Delete folder"), "Del", lambda: self.folder_delete_asked.emit(row.folder))
        else:
            self._add_actions(made, index)
        pop_up(made, at)

    def _add_actions(self, made: QMenu, index: QModelIndex) -> None:
        chosen = self.chosen()
        pinned, archived = all(one.pinned for one in chosen), all(one.archived for one in chosen)
        if len(chosen) == 1:
            _add(made, "pencil", tr("Rename"), "F2", partial(self.rename, QPersistentModelIndex(index)))
        _add(made, "pin-off" if pinned else "pin", tr("Unpin") if pinned else tr("Pin"), PIN_KEY, self.pin)
        folders = self._folders_menu(made)
        folders.setTitle(tr("Move to") + f"\t{MOVE_KEY}")
        folders.setIcon(glyphs.icon("folder", look().text))
        made.addMenu(folders)
        words = tr("Bring back from the archive") if archived else tr("Archive")
        _add(made, "archive-restore" if archived else "archive", words, ARCHIVE_KEY, self.archive)
        _add(made, "trash-2", tr("Delete"), "Del", self.delete)

    def _folders_menu(self, parent: QWidget) -> QMenu:
        chosen = self.chosen()
        ids, made = [one.id for one in chosen], menu(parent)
        for folder in self.folders:
            action = _add(
                made, "folder", folder.name.replace("&", "&&"), "", lambda key=folder.id: self.move_asked.emit(ids, key)
            )
            action.setEnabled(any(one.folder != folder.id for one in chosen))
        _add(made, "folder-plus", tr("New folder"), "", lambda: self.folder_asked.emit(ids))
        if any(one.folder for one in chosen):
            _add(made, "x", tr("No folder"), "", lambda: self.move_asked.emit(ids, ""))
        return made


def _add(made: QMenu, glyph: str, words: str, key: str, do: Callable[[], object]) -> QAction:
    action = QAction(glyphs.icon(glyph, look().text), words + (f"\t{key}" if key else ""), made)
    action.triggered.connect(lambda _checked=False: do())
    made.addAction(action)
    return action
