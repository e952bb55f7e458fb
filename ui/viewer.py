"""One picture, large: zoomed about the pointer, moved by dragging."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from assistant.events import Attachment
from assistant.visible import one_line
from ui.chat.diagrams import Drawn
from ui.controls import IconButton, Label, announce, rounded
from ui.pictures import read_scaled
from ui.theme import CORNER, look
from ui.words import tr

STEP = 1.25
"""One press of a key, or one notch of the wheel."""
LARGEST = 16.0
MOVE = 48
"""How far an arrow key moves the picture, in pixels."""
SMALLEST = QSize(360, 280)
WIDEST = 2_400
"""Pixels of a file's picture along its longer side."""


def shown_large(asked: Attachment | Drawn) -> tuple[str, Callable[[], QImage]]:
    """What a picture that is asked for is called, and what reads it, on whatever thread."""
    if isinstance(asked, Drawn):
        return tr("Diagram"), asked.image
    return asked.name, partial(read_scaled, asked.path, WIDEST)


class PictureViewer(QDialog):
    """As large as the window it came from. Escape closes it."""

    def __init__(self, name: str, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(one_line(name))
        self.canvas = Canvas(image, one_line(name))
        self.canvas.zoomed.connect(self._tell)
        self._share = Label()
        self.smaller = self._button("zoom-out", tr("Smaller"), "-", lambda: self.canvas.zoom(1 / STEP))
        self.larger = self._button("zoom-in", tr("Larger"), "+", lambda: self.canvas.zoom(STEP))
        self.whole = self._button("maximize", tr("The whole picture"), "0", self.canvas.show_whole)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.addStretch(1)
        for part in (self.smaller, self._share, self.larger, self.whole):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        room = parent.size() * 0.85
        wanted = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
        self.resize((wanted + QSize(0, 48)).expandedTo(SMALLEST))
        self.canvas.setFocus()
        self._tell()

    def _button(self, glyph: str, name: str, key: str, do: object) -> IconButton:
        button = IconButton(glyph, name, key)
        button.clicked.connect(do)
        return button

    def _tell(self) -> None:
        self._share.setText(f"{self.canvas.scale:.0%}")
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance("1600 %"))
        self._share.setAlignment(Qt.AlignmentFlag.AlignCenter)


class Canvas(QWidget):
    """The picture, and how it lies in the room there is. `scale` is 1 where a pixel is a pixel."""

    zoomed = Signal()

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.scale = 1.0
        self._middle = QPointF(image.width() / 2, image.height() / 2)
        """The place of the picture that is in the middle of the room."""
        self._fits = True
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        announce(self, name, tr("+, −, 0 and the arrow keys"))

    # -- what it shows

    def show_whole(self) -> None:
        """All of it, as large as there is room, but not larger than it is."""
        self._fits = True
        self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
        self._set_scale(self._whole_scale())

    def zoom(self, by: float, about: QPointF | None = None) -> None:
        """Larger or smaller; what is at `about`, in the widget, stays there."""
        place = about if about is not None else QPointF(self.rect().center())
        before = self._at(place)
        self._fits = False
        self._set_scale(min(LARGEST, max(min(0.05, self._whole_scale()), self.scale * by)))
        self._move(before - self._at(place))

    def target(self) -> QRectF:
        """Where the picture lies."""
        size = QPointF(self._image.width(), self._image.height()) * self.scale
        corner = QPointF(self.width() / 2, self.height() / 2) - self._middle * self.scale
        return QRectF(corner, corner + size)

    def _whole_scale(self) -> float:
        if self._image.isNull():
            return 1.0
        return min(1.0, self.width() / self._image.width(), self.height() / self._image.height())

    def _set_scale(self, scale: float) -> None:
        self.scale = scale
        self._move(QPointF())
        self.setCursor(Qt.CursorShape.ArrowCursor if self._fits else Qt.CursorShape.OpenHandCursor)
        self.zoomed.emit()

    def _at(self, place: QPointF) -> QPointF:
        """The place of the picture that is seen there."""
        return self._middle + (place - QPointF(self.width() / 2, self.height() / 2)) / self.scale

    def _move(self, by: QPointF) -> None:
        """In pixels of the picture, which stays in the room as far as it fills it."""
        moved = self._middle + by
        self._middle = QPointF(
            _within(moved.x(), self._image.width(), self.width() / self.scale),
            _within(moved.y(), self._image.height(), self.height() / self.scale),
        )
        self.update()

    # -- what is done with it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MOVE / self.scale
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move(moves[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move((self._held - event.position()) / self.scale)
            self._held = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole of it, or a pixel for a pixel there."""
        if self._fits and self.scale < 1:
            self.zoom(1 / self.scale, event.position())
        else:
            self.show_whole()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._fits:
            self.show_whole()
        else:
            self._move(QPointF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().side))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 3)
        painter.drawImage(self.target(), self._image)
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), CORNER, "", look().accent, 2)


def _within(at: float, length: float, room: float) -> float:
    """The middle of what is seen along one side: where all of it fits, that of the picture."""
    if length <= room:
        return length / 2
    return min(length - room / 2, max(room / 2, at))
