"""Left and right as the language has them. What is placed and painted by hand is given as if words ran from the left;
where they run from the right, it stands mirrored.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_ISOLATED, _NO_MORE = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9)."""


def mirrored() -> bool:
    """Whether words run from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def place(widget: QWidget, x: int, y: int, width: int, height: int, whole: int) -> None:
    """Put a widget where its parent, which is `whole` wide, has it."""
    widget.setGeometry(whole - x - width if mirrored() else x, y, width, height)


def sided(widget: QWidget, x: float, y: float, width: float, height: float) -> QRectF:
    """Where to paint on a widget."""
    return QRectF(widget.width() - x - width if mirrored() else x, y, width, height)


def within(area: QRectF, part: QRectF) -> QRectF:
    """The same of a part of an area."""
    left = area.left() + area.right() - part.right() if mirrored() else part.left()
    return QRectF(left, part.top(), part.width(), part.height())


def inside(widget: QWidget, before: int = 0, above: int = 0, after: int = 0, under: int = 0) -> QRect:
    """A widget's ground without its margins. `before` is where words begin."""
    return widget.rect().marginsRemoved(margins(before, above, after, under))


def margins(before: int, above: int, after: int, under: int) -> QMargins:
    """Of a layout or a field. `before` is where words begin."""
    return QMargins(after, above, before, under) if mirrored() else QMargins(before, above, after, under)


def leading() -> Qt.AlignmentFlag:
    """The side on which lines begin, whatever the direction of what they say."""
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def own(text: str) -> str:
    """`text` to be painted in its own direction, whatever the language of the window is."""
    return f"{_ISOLATED}{text}{_NO_MORE}" if text and mirrored() else text
