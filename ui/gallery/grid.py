"""Found pictures as tiles. They can be dragged out, or into the question."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.gallery import FoundPicture
from assistant.visible import one_line
from ui import glyphs
from ui.controls import SlimBar, announce, as_words, menu, pop_up, rounded
from ui.pictures import Thumbnails, paint_cover
from ui.sides import own
from ui.theme import CORNER, SMALL, font, look
from ui.words import tr

TILE, GAP, NAME = 104, 8, 20
Index = QModelIndex | QPersistentModelIndex


class Found(QAbstractListModel):
    """The pictures, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: list[FoundPicture] = []

    def show(self, pictures: Sequence[FoundPicture]) -> None:
        self.beginResetModel()
        self._pictures = list(pictures)
        self.endResetModel()

    def at(self, index: Index) -> FoundPicture | None:
        return self._pictures[index.row()] if index.isValid() and index.row() < len(self._pictures) else None

    def row_of(self, path: str) -> int:
        """The row of that file, or -1."""
        return next((row for row, one in enumerate(self._pictures) if str(one.path) == path), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        picture = self.at(index)
        if picture is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(picture.path.name)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return as_words(_described(picture)) if role == Qt.ItemDataRole.ToolTipRole else _described(picture)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        picture = self.at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if picture is not None and picture.there else flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        mime = QMimeData()
        found = [picture for picture in map(self.at, indexes) if picture is not None]
        mime.setUrls([QUrl.fromLocalFile(str(picture.path)) for picture in found])
        return mime


def _described(picture: FoundPicture) -> str:
    parts = [one_line(picture.path.name), picture.moment[:10], one_line(str(picture.path.parent))]
    if not picture.there:
        parts.append(tr("not there now"))
    return "\n".join(parts)


class Tile(QStyledItemDelegate):
    """A picture with its name below."""

    def __init__(self, thumbnails: Thumbnails, parent: Grid) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(TILE + GAP, TILE + NAME + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        picture = model.at(index) if isinstance(model, Found) else None
        if picture is None:
            return
        painter.save()
        left, top = option.rect.left() + GAP / 2, option.rect.top() + GAP / 2
        area = QRectF(left, top, TILE, TILE)
        shown = self._thumbnails.get(picture.path) if picture.there else None
        if shown is not None:
            paint_cover(painter, shown, area, CORNER)
        else:
            rounded(painter, area, CORNER, look().tint)
            glyphs.paint(painter, "image", QRectF(left + 42, top + 42, 20, 20), look().quiet)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, area, CORNER, "", look().accent, 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, area, CORNER, "", look().control)
        painter.setFont(font(SMALL - 1))
        painter.setPen(QColor(look().quiet))
        name = painter.fontMetrics().elidedText(one_line(picture.path.name), Qt.TextElideMode.ElideMiddle, TILE)
        painter.drawText(QRectF(left, top + TILE, TILE, NAME), Qt.AlignmentFlag.AlignCenter, own(name))
        painter.restore()


class Grid(QListView):
    """The tiles. Return or a double click takes one into the question."""

    taken = Signal(list)
    like_asked = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.found = Found()
        self.setModel(self.found)
        self.setItemDelegate(Tile(thumbnails, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        announce(self, tr("Found pictures"), tr("Enter takes one into the question"))
        self.doubleClicked.connect(lambda _index: self._take())
        self.customContextMenuRequested.connect(self._offer)
        thumbnails.ready.connect(self._arrived)

    def chosen(self) -> list[FoundPicture]:
        """The selected pictures that can be seen now."""
        pictures = (self.found.at(index) for index in self.selectedIndexes())
        return [picture for picture in pictures if picture is not None and picture.there]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            return
        super().keyPressEvent(event)

    def _arrived(self, path: str) -> None:
        row = self.found.row_of(path)
        if row >= 0:
            self.update(self.found.index(row, 0))

    def _take(self) -> None:
        files: list[Path] = [picture.path for picture in self.chosen()]
        if files:
            self.taken.emit(files)

    def _offer(self, at: QPoint) -> None:
        chosen = self.chosen()
        if not self.indexAt(at).isValid() or not chosen:
            return
        made = menu(self)
        take = QAction(glyphs.icon("paperclip"), tr("Take into the question") + "\tEnter", made)
        take.triggered.connect(self._take)
        like = QAction(glyphs.icon("search"), tr("More like this"), made)
        like.triggered.connect(lambda: self.like_asked.emit(chosen[0].path))
        made.addActions([take, like])
        pop_up(made, self.viewport().mapToGlobal(at))
