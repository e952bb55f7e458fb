"""Formulas as pictures: drawn by a process of its own, kept, and given to documents in the colour of the moment.

While a formula isn't drawn, or can't be, its source stands in its place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
)

from ui.chat.drawings import Drawings, only
from ui.chat.markdown import Line, Span
from ui.theme import TEXT, font, look

OBJECT = "\ufffc"
SCHEME = "formula:"
SOURCE = QTextImageFormat.Property.UserProperty.value + 7
"""The property of an object's format that holds what it was written as."""
SIZE = TEXT * 1.12
"""The letters of formulas are smaller than those of the window at one size."""
WIDEST = 660.0
SECONDS = 3.0
"""A formula that takes longer is left as text, and its process ended."""
KEPT = 1_000
RATIO = 2.0
WORKER = Path(__file__).with_name("formula_worker.py")


@dataclass(frozen=True, slots=True)
class Drawing:
    """Outlines, each filled or not and with a line of some thickness. `ascent` and `descent` are from the line that
    letters stand on; pixels at 100 %.
    """

    shapes: tuple[tuple[QPainterPath, bool, float], ...]
    left: float
    width: float
    ascent: float
    descent: float


Key = tuple[str, bool]
"""TeX, and whether it stands alone."""


class Formulas(Drawings):
    """The pictures of formulas: `Drawing`s by TeX and whether it stands alone."""

    def __init__(self, parent: QObject | None = None, seconds: float = SECONDS, worker: Path = WORKER) -> None:
        super().__init__(worker, seconds, KEPT, parent)
        self._numbers: dict[int, Key] = {}

    def question(self, key: Key) -> dict[str, Any]:
        return {"tex": key[0], "display": key[1], "size": SIZE}

    def drawn(self, _key: Key, answer: dict[str, Any] | None) -> Drawing | None:
        return drawing_of(answer) if answer is not None and "shapes" in answer else None

    def get(self, tex: str, *, display: bool) -> Drawing | None:
        """The drawing, if it is there; else it is made, and `ready` tells."""
        return self.look_up((tex, display))

    def undecided(self, tex: str, *, display: bool) -> bool:
        return (tex, display) not in self._known

    def name(self, tex: str, *, display: bool) -> str:
        """What a document calls the picture, in the present colour."""
        number = hash((tex, display))
        self._numbers[number] = (tex, display)
        return f"{SCHEME}{number}:{look().text}"

    def image(self, name: str) -> QImage | None:
        """The picture of that name."""
        number, _, colour = name.removeprefix(SCHEME).partition(":")
        key = self._numbers.get(int(number)) if name.startswith(SCHEME) else None
        drawing = self._known.get(key) if key is not None else None
        return painted(drawing, colour, display=key[1]) if drawing is not None and key is not None else None


def drawing_of(answer: dict[str, Any]) -> Drawing | None:
    """What the process gave; None where that is no drawing."""
    try:
        shapes = tuple((path_of(one["d"]), bool(one["fill"]), float(one["line"])) for one in answer["shapes"])
        return Drawing(shapes, *(float(answer[name]) for name in ("left", "width", "ascent", "descent")))
    except (KeyError, TypeError, ValueError):
        return None


def path_of(data: str) -> QPainterPath:
    """A path of SVG in absolute coordinates: lines, and curves of the second and third order. Raises `ValueError`."""
    made, words = QPainterPath(), iter(data.replace(",", " ").split())
    for command in words:
        if command == "Z":
            made.closeSubpath()
            continue
        draw, count = {
            "M": (made.moveTo, 2),
            "L": (made.lineTo, 2),
            "Q": (made.quadTo, 4),
            "C": (made.cubicTo, 6),
        }.get(command, (None, 0))
        numbers = [float(next(words, "nan")) for _ in range(count)]
        if draw is None or not all(map(math.isfinite, numbers)):
            raise ValueError(f"{command!r} is no part of a path")
        draw(*numbers)
    return made


def formulas() -> Formulas:
    """Those of the program. Called on the window's thread."""
    return only(Formulas)


# -- in documents


def with_drawings(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same runs, formulas that are drawn as objects."""
    if not any(span.formula for span in spans):
        return tuple(spans)
    known = formulas()
    return tuple(
        replace(span, text=OBJECT) if span.formula and known.get(span.formula, display=span.display) else span
        for span in spans
    )


def has_formula(line: Line) -> bool:
    return any(span.formula for span in line.spans)


def awaits_formula(spans: Sequence[Span]) -> bool:
    """Whether one of them is not drawn yet, and may be."""
    return any(
        span.formula and span.text != OBJECT and formulas().undecided(span.formula, display=span.display)
        for span in spans
    )


def insert(cursor: QTextCursor, span: Span, form: QTextCharFormat) -> None:
    """Put a run into a document: text, or the picture of a formula."""
    drawing = formulas().get(span.formula, display=span.display) if span.text == OBJECT else None
    if drawing is None:
        cursor.insertText(span.text, form)
        return
    made = QTextImageFormat()
    made.setFont(form.font())
    made.setName(formulas().name(span.formula, display=span.display))
    width, height, _ = _measure(drawing, form.font(), display=span.display)
    made.setWidth(width)
    made.setHeight(height)
    if not span.display:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    made.setProperty(SOURCE, f"$$\n{span.formula}\n$$" if span.display else f"${span.formula}$")
    cursor.insertImage(made)


def _measure(drawing: Drawing, beside: QFont, *, display: bool) -> tuple[float, float, float]:
    """Width and height of the picture, and from its top to the line that the letters stand on.

    Qt puts the middle of a picture in a line a quarter of an x above where letters stand: with room added above or
    below, the formula stands where they do.
    """
    shrink = min(1.0, WIDEST / drawing.width)
    width, ascent, descent = (shrink * one for one in (drawing.width, drawing.ascent, drawing.descent))
    if display:
        return width, ascent + descent, ascent
    half = QFontMetrics(beside).xHeight() / 2
    height = max(2 * ascent - half, 2 * descent + half)
    return width, height, (height + half) / 2


def painted(drawing: Drawing, colour: str, *, display: bool) -> QImage:
    """The formula as a picture, in that colour."""
    width, height, base = _measure(drawing, font(TEXT), display=display)
    made = QImage(
        max(1, round(width * RATIO)), max(1, round(height * RATIO)), QImage.Format.Format_ARGB32_Premultiplied
    )
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shrink = width / drawing.width
    painter.scale(RATIO * shrink, RATIO * shrink)
    painter.translate(-drawing.left, base / shrink)
    for path, filled, line in drawing.shapes:
        if filled:
            painter.fillPath(path, QColor(colour))
        if line:
            painter.strokePath(path, QPen(QColor(colour), line))
    painter.end()
    made.setDevicePixelRatio(RATIO)
    return made
