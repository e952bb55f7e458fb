"""Icons: Lucide's line drawings, tinted with the colour of the text beside them, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.sides import mirrored
from ui.theme import ICON, look

_FOLDER = Path(__file__).parent / "icons"
_SIDED = frozenset(
    (
        *("arrow-up-right", "book-text", "chevron-left", "chevron-right", "columns-2", "external-link", "history"),
        *("panel-left", "quote", "rotate-ccw", "undo-2", "volume-2", "volume-x"),
    )
)
"""What points on or back."""


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    tinted = source.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.5"')
    return QSvgRenderer(QByteArray(tinted.encode()))


def paint(painter: QPainter, name: str, target: QRectF, colour: str) -> None:
    """Draw the icon into `target`; one that points on or back points the other way where words run from the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored() and name in _SIDED:
        painter.translate(target.left() + target.right(), 0)
        painter.scale(-1, 1)
    _drawing(name, colour).render(painter, target)
    painter.restore()


def pixmap(name: str, colour: str = "", size: int = ICON, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, name, QRectF(made.rect()), colour or look().text)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str = "", ratio: float = 2.0) -> QIcon:
    """For menus and windows."""
    return QIcon(pixmap(name, colour, ratio=ratio))
