"""A whole page in the place of the conversation, such as the settings, and left with Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.controls import Hairline, IconButton, Label, SlimBar
from ui.sides import margins
from ui.theme import COLUMN_WIDTH, look
from ui.words import tr

HEADING = 18


class Sheet(QWidget):
    """What it holds is put into `column`, which is at most `width` pixels wide and scrolls; `top` is the line of its
    title.
    """

    left = Signal()

    def __init__(self, title: str, width: int = COLUMN_WIDTH) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.back = IconButton("chevron-left", tr("Back to the conversation"), "Esc")
        self.back.clicked.connect(self.left)
        self.heading = Label(title, HEADING, quiet=False, bold=True)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(margins(8, 6, 16, 6))
        self.top.setSpacing(8)
        self.top.addWidget(self.back)
        self.top.addWidget(self.heading)
        self.top.addStretch(1)
        self.scroller = _Scrolled(width)
        self.column = self.scroller.column
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.top)
        whole.addWidget(Hairline())
        whole.addWidget(self.scroller, 1)

    def take_focus(self) -> None:
        """It was opened."""
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes the sheet, and stops no reply
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(look().ground))


class _Scrolled(QScrollArea):
    """A column in its middle; what has the focus is kept in view."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside, middle = QWidget(), QWidget()
        middle.setMaximumWidth(width)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 16, 0, 24)
        self.column.setSpacing(12)
        upright = QVBoxLayout()
        upright.addWidget(middle)
        upright.addStretch(1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addLayout(upright, 1000)
        row.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        focused = self.focusWidget()
        if moved and focused is not None:
            self.ensureWidgetVisible(focused, 0, 24)
        return moved
