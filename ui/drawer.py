"""What opens beside the conversation and is left with Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import IconButton, Label
from ui.sides import margins
from ui.theme import TEXT, look
from ui.words import tr

WIDTH = 360
_UNBOUND = 16_777_215


class Drawer(QWidget):
    """`left` with Escape. A hairline parts it from the conversation."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().side))
        painter.fillRect(0, 0, 1, self.height(), QColor(look().hairline))

    def set_alone(self, alone: bool) -> None:
        """Whether nothing stands beside it."""

    def take_focus(self) -> None:
        """It was opened."""


class Panel(Drawer):
    """A drawer with a title and a button that closes it; what it holds is put into `whole`."""

    def __init__(self, title: str, width: int = WIDTH) -> None:
        super().__init__()
        self._width = width
        self.close_button = IconButton("x", tr("Close “{title}”", title=title), "Esc")
        self.close_button.clicked.connect(self.left)
        self.heading = Label(title, TEXT, quiet=False, bold=True)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(margins(13, 6, 8, 12))
        self.whole.setSpacing(8)
        self.whole.addLayout(top)
        self.set_alone(False)

    def set_alone(self, alone: bool) -> None:
        self.setMinimumWidth(0 if alone else self._width)
        self.setMaximumWidth(_UNBOUND if alone else self._width)

    def take_focus(self) -> None:
        self.close_button.setFocus()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes the drawer, and stops no reply
            return True
        return super().event(event)
