"""What can be chosen for what is being typed: a short list above the message field, which keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from assistant.visible import one_line
from ui import glyphs
from ui.controls import SlimBar, rounded, say
from ui.sides import own, within
from ui.theme import CORNER, SMALL, font, look
from ui.words import tr

SHOWN = 8
ROW = 36


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` is by what whoever offers it knows it; `beside` are quiet words at the right. All may come from outside."""

    key: str
    words: str
    glyph: str
    beside: str = ""
    opens: bool = False
    """It can be gone into, with Tab."""


class Popup(QWidget):
    """A child of the window, above `anchor`. `chosen` with the one that was clicked."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self.choices: list[Choice] = []
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setAccessibleName(tr("To choose from"))
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.choices[self.list.row(item)]))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(5, 5, 5, 5)
        inside.addWidget(self.list)
        self.hide()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these, the first one chosen; nothing where there are none."""
        self.choices = list(choices)
        self.list.clear()
        for choice in self.choices:
            item = QListWidgetItem(one_line(choice.words))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            spoken = ", ".join(filter(None, map(one_line, (choice.words, choice.beside))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        if not self.choices:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        self.choose(0)

    def choose(self, row: int) -> None:
        """Past an end, the other one."""
        self.list.setCurrentRow(row % len(self.choices))
        item = self.list.currentItem()
        if item is not None:
            words = item.data(Qt.ItemDataRole.AccessibleTextRole)
            say(self._anchor, words)

    def step(self, by: int) -> None:
        """So many rows down; up where negative. More than one row stops at the ends."""
        row = self.list.currentRow() + by
        self.choose(row if abs(by) == 1 else max(0, min(row, len(self.choices) - 1)))

    def current(self) -> Choice | None:
        row = self.list.currentRow()
        return self.choices[row] if 0 <= row < len(self.choices) else None

    def _place(self) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        corner = self._anchor.mapTo(window, self._anchor.rect().topLeft())
        high = min(SHOWN, len(self.choices)) * ROW + 10
        high = min(high, max(ROW + 10, corner.y() - 8))
        self.setGeometry(corner.x(), corner.y() - high - 4, self._anchor.width(), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), CORNER + 2, look().raised, look().control)


class _Row(QStyledItemDelegate):
    """A sign, the words, and quiet ones at the right; painted, so that nothing in them is markup."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        if isinstance(view, QListWidget) and view.currentRow() == index.row():
            rounded(painter, area, CORNER - 2, look().pressed)
        sign = within(area, QRectF(area.left() + 8, area.top() + 9, 18, 18))
        glyphs.paint(painter, choice.glyph, sign, look().quiet)
        text = within(area, area.adjusted(36, 0, -10, 0))
        painter.setFont(font(SMALL + 1))
        wide = painter.fontMetrics()
        words = wide.elidedText(one_line(choice.words), Qt.TextElideMode.ElideMiddle, int(text.width()))
        painter.setPen(QColor(look().text))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, own(words))
        left = text.width() - wide.horizontalAdvance(words) - 24
        if choice.beside and left > 40:
            painter.setFont(font(SMALL))
            painter.setPen(QColor(look().quiet))
            beside = painter.fontMetrics().elidedText(one_line(choice.beside), Qt.TextElideMode.ElideLeft, int(left))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, own(beside))
