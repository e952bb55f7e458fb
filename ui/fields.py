"""A field for a few words on the ground of a drawer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui import glyphs
from ui.controls import announce, rounded
from ui.sides import margins, sided
from ui.theme import CORNER, SMALL, font, look


class Field(QLineEdit):
    """Quiet until it is used; Escape empties it before it does anything else."""

    def __init__(self, hint: str, name: str, key: str = "", *, sign: str = "search") -> None:
        super().__init__()
        self._sign = sign
        self.setFrame(False)
        self.setFont(font(SMALL))
        self.setPlaceholderText(hint)
        self.setFixedHeight(32)
        self.setTextMargins(margins(30, 0, 6, 0))
        announce(self, name, key)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge, width = (look().accent, 2) if self.hasFocus() else (look().hairline, 1)
        rounded(painter, QRectF(self.rect()), CORNER, look().ground, edge, width)
        glyphs.paint(painter, self._sign, sided(self, 9, 8, 16, 16), look().quiet)
        painter.end()
        super().paintEvent(event)
