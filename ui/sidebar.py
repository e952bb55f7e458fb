"""The list of conversations: search, new, rename, delete with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary
from assistant.visible import one_line
from ui import glyphs
from ui.controls import IconButton, Label, SlimBar, announce, menu, rounded
from ui.fields import Field
from ui.found import HEIGHT as FOUND
from ui.found import paint as paint_found
from ui.found import told
from ui.theme import CORNER, SIDE_WIDTH, font, look
from ui.words import period, tr

ROW, HEADING = 34, 32
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that says from when the ones below it are."""

    text: str


Row = Heading | ConversationSummary | FoundTurn


class Conversations(QAbstractListModel):
    """Summaries, newest first, with headings between them."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_summaries(self, summaries: Sequence[ConversationSummary], found: Sequence[FoundTurn] = ()) -> None:
        """Conversations, and passages that a search found in them."""
        rows: list[Row] = []
        heading = ""
        for summary in summaries:
            if (when := period(summary.updated)) != heading:
                heading = when
                rows.append(Heading(when))
            rows.append(summary)
        rows += [Heading(tr("In messages")), *found] if found else []
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, conversation: str | None) -> int:
        """Its row, or -1."""
        ids = (row.id if isinstance(row, ConversationSummary) else None for row in self._rows)
        return next((number for number, known in enumerate(ids) if known is not None and known == conversation), -1)

    def at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(row, Heading):
                return row.text
            if isinstance(row, FoundTurn):
                return told(row)
            if row is None or role == Qt.ItemDataRole.EditRole:
                return row.title if row else None
            return one_line(row.title) or tr("New conversation")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.at(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.at(index), FoundTurn):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, title = self.at(index), str(value).strip()
        if isinstance(row, ConversationSummary) and title and title != row.title:
            self.renamed.emit(row.id, title)
        return True


class Painter(QStyledItemDelegate):
    """Paints a row: the title, elided; a sign for more while the mouse is over it."""

    more = Signal(object, QPoint)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        return QSize(100, HEADING if isinstance(row, Heading) else FOUND if isinstance(row, FoundTurn) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = _row(index), QRect(option.rect)
        text = str(index.data() or "")
        painter.save()
        if isinstance(row, Heading):
            painter.setFont(font(12, bold=True))
            painter.setPen(QColor(look().quiet))
            painter.drawText(area.adjusted(10, 8, -8, 0), Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        inner = QRectF(area).adjusted(0, 1, 0, -1)
        if chosen or over:
            rounded(painter, inner, CORNER, look().pressed if chosen else look().hover)
        if option.state & QStyle.StateFlag.State_HasFocus and option.widget.hasFocus():
            rounded(painter, inner, CORNER, "", look().accent, 2)
        if isinstance(row, FoundTurn):
            paint_found(painter, area, row)
            painter.restore()
            return
        painter.setFont(font(14))
        painter.setPen(QColor(look().text))
        room = area.width() - (44 if over else 20)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        if over:
            glyphs.paint(painter, "ellipsis", QRectF(_more(area)), look().quiet)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            inside = _more(option.rect).adjusted(-4, -6, 4, 6).contains(event.position().toPoint())
            if inside and isinstance(_row(index), ConversationSummary):
                self.more.emit(QPersistentModelIndex(index), event.globalPosition().toPoint())
                return True
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(font(14))
        announce(editor, tr("New name of the conversation"), "Enter")
        return editor


def _row(index: Index) -> Row | None:
    model = index.model()
    return model.at(index) if isinstance(model, Conversations) else None


def _more(area: QRect) -> QRect:
    return QRect(area.right() - 28, area.center().y() - 8, 18, 18)


class List(QListView):
    """The rows. F2 renames, Delete deletes, Return opens."""

    opened = Signal(str)
    turn_asked = Signal(str, str)
    delete_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        announce(self, tr("Conversations"), tr("Enter opens, F2 renames, Delete deletes"))
        self._painter = Painter(self)
        self.setItemDelegate(self._painter)
        self._painter.more.connect(lambda index, at: self._offer(self.model().index(index.row(), 0), at))
        self.customContextMenuRequested.connect(
            lambda at: self._offer(self.indexAt(at), self.viewport().mapToGlobal(at))
        )
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._delete(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return False if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = _row(index)
        if isinstance(row, ConversationSummary):
            self.opened.emit(row.id)
        elif isinstance(row, FoundTurn):
            self.turn_asked.emit(row.conversation, row.turn)

    def _delete(self, index: QModelIndex) -> None:
        row = _row(index)
        if isinstance(row, ConversationSummary):
            self.delete_asked.emit(row.id, row.title)

    def _offer(self, index: QModelIndex, at: QPoint) -> None:
        if not isinstance(_row(index), ConversationSummary):
            return
        self.setCurrentIndex(index)
        made = menu(self)
        rename = QAction(glyphs.icon("pencil"), tr("Rename") + "\tF2", made)
        rename.triggered.connect(lambda: self.edit(index))
        delete = QAction(glyphs.icon("trash-2"), tr("Delete") + "\tDel", made)
        delete.triggered.connect(lambda: self._delete(index))
        made.addActions([rename, delete])
        made.aboutToHide.connect(made.deleteLater)
        made.popup(at)


class SideBar(QWidget):
    """240 px of conversations on their own ground."""

    new_asked = Signal()
    opened = Signal(str)
    turn_asked = Signal(str, str)
    """A passage was chosen: its conversation, its turn."""
    renamed = Signal(str, str)
    delete_asked = Signal(str, str)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(SIDE_WIDTH)
        self.model = Conversations()
        self.search = Field(tr("Search"), tr("Search conversations"), "Ctrl+K")
        self.list = List()
        self.list.setModel(self.model)
        self.new = IconButton("plus", tr("New conversation"), "Ctrl+N")
        self._nothing = Label(tr("No conversation has these words."))
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        self._nothing.hide()
        self._current: str | None = None
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._later.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.returnPressed.connect(self._go_to_first)
        self.new.clicked.connect(self.new_asked)
        self.list.opened.connect(self.opened)
        self.list.turn_asked.connect(self.turn_asked)
        self.list.delete_asked.connect(self.delete_asked)
        self.model.renamed.connect(self.renamed)

    def query(self) -> str:
        return self.search.text().strip()

    def show_summaries(self, summaries: Sequence[ConversationSummary], found: Sequence[FoundTurn] = ()) -> None:
        """The conversations there are, or those that were searched for and the passages found in them."""
        if self.list.state() == QListView.State.EditingState:
            return  # the name being written is not taken away; the next news brings the list up to date
        self.model.show_summaries(summaries, found)
        self._nothing.setVisible(not (summaries or found) and bool(self.query()))
        self.select(self._current)

    def select(self, conversation: str | None) -> None:
        """Show which conversation is open."""
        self._current = conversation
        row = self.model.row_of(conversation)
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        elif self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _go_to_first(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount() > 1:
            self.list.setCurrentIndex(self.model.index(1, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().side))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(look().hairline))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.new)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 9, 8)
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addWidget(self._nothing)
        whole.addWidget(self.list, 1)
