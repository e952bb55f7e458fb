"""Paints a row of the list of conversations: its title, and signs for what else is true of it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assistant.events import FoundTurn
from ui import glyphs
from ui.controls import announce, rounded
from ui.found import HEIGHT as FOUND
from ui.found import paint as paint_found
from ui.side.model import Conversations, Index
from ui.side.rows import FolderRow, Heading, Line, Row
from ui.sides import own
from ui.theme import CORNER, font, look
from ui.words import tr

ROW, HEADING = 34, 32
EDGE, INDENT, SIGN = 10, 24, 16


def row_at(index: Index) -> Row | None:
    model = index.model()
    return model.at(index) if isinstance(model, Conversations) else None


class Painter(QStyledItemDelegate):
    """`several`: more than one row is selected, and each shows that it is. `over` is a row that something is dragged
    over.
    """

    more = Signal(object, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.several = False
        self.over = -1

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = row_at(index)
        return QSize(100, HEADING if isinstance(row, Heading) else FOUND if isinstance(row, FoundTurn) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = row_at(index), QRect(option.rect)
        painter.save()
        if isinstance(row, Heading):
            painter.setFont(font(12, bold=True))
            painter.setPen(QColor(look().quiet))
            painter.drawText(area.adjusted(10, 8, -8, 0), _beginning(option), row.text)
        else:
            self._paint_ground(painter, option, index, row)
            if isinstance(row, FoundTurn):
                paint_found(painter, area, row)
            elif row is not None:
                self._paint_line(painter, option, row, str(index.data() or ""))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row | None) -> None:
        inner = QRectF(option.rect).adjusted(0, 1, 0, -1)
        model = index.model()
        shown = isinstance(row, Line) and isinstance(model, Conversations) and row.summary.id == model.open_now
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen and self.several:
            rounded(painter, inner, CORNER, look().selection)
        elif chosen or shown or over:
            rounded(painter, inner, CORNER, look().pressed if chosen or shown else look().hover)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and option.widget.hasFocus()
        if focused or index.row() == self.over:
            rounded(painter, inner, CORNER, "", look().accent, 2)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, row: FolderRow | Line, text: str) -> None:
        start, end = option.rect.left() + EDGE, option.rect.right() + 1 - EDGE
        if isinstance(row, FolderRow):
            leftward = option.direction is Qt.LayoutDirection.RightToLeft
            sign = "chevron-down" if row.opened else "chevron-left" if leftward else "chevron-right"
            _sign(painter, sign, start - 2, look().quiet, option)
            _sign(painter, "folder", start + SIGN, look().text, option)
            start += 2 * SIGN + 8
        elif row.inside:
            start += INDENT
        for sign, tone in self._signs(option, row):
            end -= SIGN
            _sign(painter, sign, end, tone, option)
            end -= 4
        painter.setFont(font(14))
        painter.setPen(QColor(look().text))
        if isinstance(row, FolderRow) and row.folder.conversations:
            end = _count(painter, row.folder.conversations, end, option)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, end - start)
        painter.drawText(_placed(start, end - start, option), _beginning(option), own(shown))

    def _signs(self, option: QStyleOptionViewItem, row: FolderRow | Line) -> list[tuple[str, str]]:
        """From the end of the row."""
        signs = []
        if option.state & QStyle.StateFlag.State_MouseOver:
            signs.append(("ellipsis", look().quiet))
        if self.several and option.state & QStyle.StateFlag.State_Selected:
            signs.append(("check", look().text))
        if isinstance(row, Line) and row.sign:
            signs.append((row.sign, look().quiet))
        return signs

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            sign = _placed(option.rect.right() + 1 - EDGE - SIGN, SIGN, option).adjusted(-5, 0, 5, 0)
            inside = sign.contains(event.position().toPoint())
            if inside and isinstance(row_at(index), FolderRow | Line):
                self.more.emit(QPersistentModelIndex(index), event.globalPosition().toPoint())
                return True
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(font(14))
        folder = isinstance(row_at(index), FolderRow)
        announce(editor, tr("New name of the folder") if folder else tr("New name of the conversation"), "Enter")
        return editor


def _beginning(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """Where a line begins in the window's language."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return QStyle.visualAlignment(option.direction, left) | Qt.AlignmentFlag.AlignAbsolute


def _placed(start: int, width: int, option: QStyleOptionViewItem) -> QRect:
    """A part of the row, on the other side where lines begin at the right."""
    part = QRect(start, option.rect.top(), width, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, part)


def _sign(painter: QPainter, name: str, start: int, tone: str, option: QStyleOptionViewItem) -> None:
    place = _placed(start, SIGN, option)
    glyphs.paint(painter, name, QRectF(place.left(), place.center().y() - SIGN / 2 + 0.5, SIGN, SIGN), tone)


def _count(painter: QPainter, count: int, end: int, option: QStyleOptionViewItem) -> int:
    """A folder's number, quiet, at its end; where it begins."""
    words = QLocale().toString(count)
    painter.setFont(font(12))
    painter.setPen(QColor(look().quiet))
    width = painter.fontMetrics().horizontalAdvance(words)
    painter.drawText(_placed(end - width, width, option), _beginning(option), words)
    painter.setFont(font(14))
    painter.setPen(QColor(look().text))
    return end - width - 8
