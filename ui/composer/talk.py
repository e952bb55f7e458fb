"""The microphone's button: held down, or pressed once to begin and once more to send. A ring shows the level."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import glyphs
from ui.controls import Button, announce
from ui.theme import CORNER, look
from ui.words import tr

HOLD_SECONDS = 0.35
"""Shorter than this is a press, not a hold."""
QUIETEST = -60.0
KEY = "Ctrl+Space"


class TalkButton(Button):
    """`began`, then `ended` (send it) or `abandoned`. It knows nothing of microphones."""

    began = Signal()
    ended = Signal()
    abandoned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = 0.0
        self._active = False
        self._latched = False
        self._level = 0.0
        self._absent = False
        self.pressed.connect(self.hold)
        self.released.connect(self.let_go)
        self._describe()

    @property
    def active(self) -> bool:
        return self._active

    @property
    def latched(self) -> bool:
        """Pressed once: listening goes on until the next press."""
        return self._latched

    def hold(self) -> None:
        """The button, or its key, went down."""
        if self._latched:
            return
        if not self._active:
            self._active = True
            self._since = time.monotonic()
            self.began.emit()
        self.update()

    def let_go(self) -> None:
        """The button, or its key, went up."""
        if not self._active:
            return
        if self._latched or time.monotonic() - self._since >= HOLD_SECONDS:
            self._stop()
            self.ended.emit()
        else:
            self._latched = True
            self.began.emit()
        self.update()

    def abandon(self) -> None:
        """Forget what was said."""
        if self._active:
            self._stop()
            self.abandoned.emit()

    def reset(self) -> None:
        """The microphone was closed from elsewhere."""
        self._stop()

    def set_level(self, decibels: float) -> None:
        """The ring follows at once upwards, slowly downwards."""
        self._level = ring(self._level, decibels)
        self.update()

    def set_absent(self, absent: bool) -> None:
        """There is no microphone; pressing tries again."""
        self._absent = absent
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look().accent))
            painter.drawEllipse(area.adjusted(4, 4, -4, -4))
            painter.setPen(QPen(QColor(look().accent), 0.5 + 3 * self._level))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 2.5
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
        else:
            self.paint_ground(painter, CORNER)
        size = 16 if self._active else 20
        target = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        tone = look().on_accent if self._active else look().quiet if self._absent else look().text
        glyphs.paint(painter, "mic-off" if self._absent else "mic", target, tone)

    def _stop(self) -> None:
        self._active = self._latched = False
        self._level = 0.0
        self.update()

    def _describe(self) -> None:
        name = tr("No microphone was found. Press to try again") if self._absent else tr("Hold to speak")
        announce(self, name, tr("hold {key}", key=KEY))
        self.update()


def ring(before: float, decibels: float) -> float:
    """How strong the ring around a microphone is, from 0 to 1: up at once, down slowly."""
    return max(min(1.0, max(0.0, 1 - decibels / QUIETEST)), before * 0.8)


class Meter(QWidget):
    """The last seconds of the microphone's level as a row of bars."""

    BARS, STEP = 32, 5

    def __init__(self) -> None:
        super().__init__()
        self._levels = [0.0] * self.BARS
        self.setFixedSize(self.BARS * self.STEP, 24)

    def add(self, decibels: float) -> None:
        self._levels = [*self._levels[1:], min(1.0, max(0.0, 1 - decibels / QUIETEST))]
        self.update()

    def clear(self) -> None:
        self._levels = [0.0] * self.BARS
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, level in enumerate(self._levels):
            high = 2 + level * (self.height() - 4)
            tone = QColor(look().accent if level > 0.02 else look().control)
            painter.setBrush(tone)
            painter.drawRoundedRect(QRectF(number * self.STEP, (self.height() - high) / 2, 3, high), 1.5, 1.5)
