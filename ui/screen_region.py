"""Choosing a part of the screen: the screen as it stood, dimmed, on which one drags, clicks a window, or uses keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from assistant.devices.screen import OpenWindow
from ui.controls import rounded
from ui.theme import SMALL, font, look
from ui.words import tr

LEAST = 6
"""Pixels: a smaller part is a click."""
_STEP = 16
_DIM = QColor(0, 0, 0, 130)


class RegionChooser(QObject):
    """A sheet over every screen. Regions are in pixels of `shot`, which shows the whole desktop.

    Ends with `chosen` or `given_up`, once; the sheets are gone then.
    """

    chosen = Signal(QRect)
    given_up = Signal()

    def __init__(self, shot: QImage, windows: Sequence[OpenWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shot = shot
        self.selected = QRect()
        self.title = ""
        self._ended = False
        self._windows = [(one.title, _rect(one).intersected(shot.rect())) for one in windows]
        self._windows = [one for one in self._windows if not one[1].isEmpty()]
        self._window_at = -1
        screens = QGuiApplication.screens()
        corners = [QPoint(), *(one.geometry().topLeft() for one in screens)]
        corner = QPoint(min(one.x() for one in corners), min(one.y() for one in corners))
        self.sheets = [_Sheet(self, screen, corner) for screen in screens]

    def open(self) -> None:
        for sheet in self.sheets:
            sheet.show()
        first = self.sheets[0]
        first.raise_()
        first.activateWindow()
        first.setFocus()
        first.grabKeyboard()

    def hover(self, at: QPoint) -> None:
        """Select the topmost window below a point."""
        for title, region in self._windows:
            if region.contains(at):
                self.select(region, title)
                return
        self.select(QRect())

    def select(self, region: QRect, title: str = "") -> None:
        self.selected, self.title = region.intersected(self.shot.rect()), title
        for sheet in self.sheets:
            sheet.update()
            sheet.setAccessibleDescription(self.described())

    def described(self) -> str:
        """What is selected, in words."""
        if self.selected.isEmpty():
            return tr("Nothing is selected")
        size = tr("{width} by {height} pixels", width=self.selected.width(), height=self.selected.height())
        return f"{self.title}, {size}" if self.title else size

    def take(self) -> None:
        """End with what is selected; with nothing, the whole screen."""
        region = self.selected if not self.selected.isEmpty() else self.shot.rect()
        if self._end():
            self.chosen.emit(region)

    def give_up(self) -> None:
        if self._end():
            self.given_up.emit()

    def key(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift they change the size; Tab goes from window to window."""
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.take()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._next_window(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in _ARROWS:
            fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            resize = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._move(QPoint(*_ARROWS[Qt.Key(key)]) * (1 if fine else _STEP), resize=resize)

    def _next_window(self, step: int) -> None:
        if self._windows:
            self._window_at = (self._window_at + step) % len(self._windows)
            title, region = self._windows[self._window_at]
            self.select(region, title)

    def _move(self, by: QPoint, *, resize: bool) -> None:
        whole = self.shot.rect()
        region = QRect(self.selected)
        if region.isEmpty():
            region = QRect(0, 0, whole.width() // 2, whole.height() // 2)
            region.moveCenter(whole.center())
        elif resize:
            region.setWidth(max(LEAST, region.width() + by.x()))
            region.setHeight(max(LEAST, region.height() + by.y()))
        else:
            region.translate(by)
            region.moveLeft(min(max(region.left(), 0), whole.width() - region.width()))
            region.moveTop(min(max(region.top(), 0), whole.height() - region.height()))
        self.select(region)

    def _end(self) -> bool:
        if self._ended:
            return False
        self._ended = True
        self.sheets[0].releaseKeyboard()
        for sheet in self.sheets:
            sheet.hide()
            sheet.deleteLater()
        self.deleteLater()
        return True


class _Sheet(QWidget):
    """The part of the desktop that one screen shows."""

    def __init__(self, chooser: RegionChooser, screen: QScreen, corner: QPoint) -> None:
        super().__init__(None, _flags())
        self._chooser = chooser
        self._ratio = screen.devicePixelRatio()
        # Qt gives a screen's corner in real pixels, and its size in its own.
        self._origin = screen.geometry().topLeft() - corner
        self._pressed: QPoint | None = None
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(tr("Choose a part of the screen"))
        self.setAccessibleName(tr("Choose a part of the screen"))
        self.setAccessibleDescription(chooser.described())

    def _point(self, at: QPointF) -> QPoint:
        return (at * self._ratio).toPoint() + self._origin

    def _area(self, region: QRect) -> QRectF:
        moved = region.translated(-self._origin)
        return QRectF(*(value / self._ratio for value in (moved.x(), moved.y(), moved.width(), moved.height())))

    def event(self, event: object) -> bool:
        """Tab is ours, as there is nothing to go to."""
        if isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            self._chooser.key(event)
            return True
        return bool(super().event(event))  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._point(event.position())
        else:
            self._chooser.give_up()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._point(event.position())
        if self._pressed is None:
            self._chooser.hover(at)
        elif (dragged := _between(self._pressed, at)) is not None:
            self._chooser.select(dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged = _between(self._pressed, self._point(event.position()))
        self._pressed = None
        if dragged is None:
            self._chooser.hover(self._point(event.position()))
        else:
            self._chooser.select(dragged)
        self._chooser.take()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shot = self._chooser.shot
        part = QRectF(self._origin.x(), self._origin.y(), self.width() * self._ratio, self.height() * self._ratio)
        painter.drawImage(QRectF(self.rect()), shot, part)
        painter.fillRect(self.rect(), _DIM)
        selected = self._chooser.selected
        if not selected.isEmpty():
            area = self._area(selected)
            painter.drawImage(area, shot, QRectF(selected))
            rounded(painter, area.adjusted(-1, -1, 1, 1), 2, "", look().accent, 2)
            self._label(painter, self._chooser.described(), area)
        self._hint(painter)

    def _label(self, painter: QPainter, words: str, area: QRectF) -> None:
        shown = QFontMetrics(font(SMALL)).elidedText(words, Qt.TextElideMode.ElideRight, 360)
        below = area.bottom() + 36 <= self.height()
        left = min(max(area.left(), 4.0), self.width() - 380.0)
        self._pill(painter, shown, QPointF(left, area.bottom() + 6 if below else area.top() + 6))

    def _hint(self, painter: QPainter) -> None:
        words = tr("Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up")
        width = QFontMetrics(font(SMALL)).horizontalAdvance(words) + 24
        top = 24.0
        if self._area(self._chooser.selected).intersects(QRectF(0, top, self.width(), 36)):
            top = self.height() - 60.0
        self._pill(painter, words, QPointF(max(8.0, (self.width() - width) / 2), top))

    @staticmethod
    def _pill(painter: QPainter, words: str, at: QPointF) -> None:
        painter.setFont(font(SMALL))
        size = QFontMetrics(painter.font()).horizontalAdvance(words) + 24
        area = QRectF(at.x(), at.y(), size, 30)
        rounded(painter, area, 8, look().raised, look().control)
        painter.setPen(QColor(look().text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def _flags() -> Qt.WindowType:
    flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
    if QGuiApplication.platformName() == "xcb":  # so that no window manager moves it below a panel
        flags |= Qt.WindowType.BypassWindowManagerHint
    return flags


def _between(one: QPoint, other: QPoint) -> QRect | None:
    """The region between two corners; None where they are one point."""
    region = QRect(one, other).normalized()
    return region if region.width() > LEAST and region.height() > LEAST else None


def _rect(window: OpenWindow) -> QRect:
    region = window.region
    return QRect(region.left, region.top, region.width, region.height)


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
