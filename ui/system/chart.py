"""How quickly the model wrote over the last minutes, as columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.system_state import Speed
from ui.theme import look
from ui.words import tr

SECONDS, HEIGHT = 180, 56


class SpeedChart(QWidget):
    """The newest on the right (on the left where one reads from there)."""

    def __init__(self) -> None:
        super().__init__()
        self.speeds: tuple[Speed, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_speeds(())

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_speeds(self, speeds: Sequence[Speed]) -> None:
        self.speeds = tuple(speeds)
        most = max((one.tokens_per_second for one in self.speeds), default=0.0)
        self.setAccessibleName(tr("Speed over three minutes, at most {most:.0f} tokens a second", most=most))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look().hairline))
        most = max((one.tokens_per_second for one in self.speeds), default=0.0)
        if not most:
            return
        wide = self.width() / SECONDS
        for one in self.speeds:
            high = (self.height() - 2) * one.tokens_per_second / most
            left = self.width() - one.ago * wide if self.layoutDirection().name != "RightToLeft" else one.ago * wide
            painter.fillRect(QRectF(left, self.height() - 1 - high, max(1.0, wide - 0.5), high), QColor(look().accent))
