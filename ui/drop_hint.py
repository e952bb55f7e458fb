"""What is shown while something is dragged over the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import glyphs
from ui.controls import mix, rounded
from ui.theme import LARGE, font, look
from ui.words import tr


class DropHint(QWidget):
    """Over everything while something is dragged over the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QColor(mix(look().ground, look().accent, 0.08))
        ground.setAlphaF(0.97)
        painter.fillRect(self.rect(), ground)
        rounded(painter, QRectF(self.rect()).adjusted(16, 16, -16, -16), 16, "", look().accent, 2)
        middle = self.rect().center()
        glyphs.paint(painter, "image", QRectF(middle.x() - 16, middle.y() - 44, 32, 32), look().accent)
        painter.setFont(font(LARGE, bold=True))
        painter.setPen(QColor(look().text))
        painter.drawText(
            self.rect().adjusted(0, 28, 0, 0),
            Qt.AlignmentFlag.AlignCenter,
            tr("Drop documents, pictures, sound, videos or 3-D models here"),
        )
