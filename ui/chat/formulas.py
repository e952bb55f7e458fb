"""Formulas as pictures: drawn by a process of its own, kept, and given to documents in the colour of the moment.

While a formula isn't drawn, or can't be, its source stands in its place.
"""

from __future__ import annotations

import atexit
import json
import math
import sys
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt, QTimer, Signal
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
from shiboken6 import isValid

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
TOLD_MS = 40
"""Texts are told at most so often that formulas are drawn: each of them looks through its lines then."""
IDLE_SECONDS = 60.0
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


class Formulas(QObject):
    """`ready` when drawings have come, or failed to."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None, seconds: float = SECONDS, worker: Path = WORKER) -> None:
        super().__init__(parent)
        self._worker = worker
        self._known: OrderedDict[Key, Drawing | None] = OrderedDict()
        self._numbers: dict[int, Key] = {}
        self._waiting: deque[Key] = deque()
        self._asked: Key | None = None
        self._process: QProcess | None = None
        self._clock = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._clock.timeout.connect(self._give_up)
        self._told = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._told.timeout.connect(self.ready)
        self._idle = QTimer(self, singleShot=True, interval=round(IDLE_SECONDS * 1000))
        self._idle.timeout.connect(self.close)

    def get(self, tex: str, *, display: bool) -> Drawing | None:
        """The drawing, if it is there; else it is made, and `ready` tells."""
        key = tex, display
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key != self._asked and key not in self._waiting:
            self._waiting.append(key)
            self._ask_next()
        return None

    def undecided(self, tex: str, *, display: bool) -> bool:
        return (tex, display) not in self._known

    def pending(self) -> bool:
        return self._asked is not None or self._told.isActive()

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

    def close(self) -> None:
        """End the process; the next formula starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # its end is no news
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    # -- the process

    def _ask_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        self._idle.stop()
        self._asked = self._waiting.popleft()
        if self._process is None:
            self._start()
        if self._process is not None:
            asked = {"key": 0, "tex": self._asked[0], "display": self._asked[1], "size": SIZE}
            self._process.write(f"{json.dumps(asked)}\n".encode())
            self._clock.start()

    def _start(self) -> None:
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        process.start(sys.executable, ["-I", str(self._worker)])

    def _read(self) -> None:
        if self._process is None or not self._process.canReadLine():
            return
        answer = json.loads(bytes(self._process.readLine().data()))
        self._settle(drawing_of(answer) if "shapes" in answer else None)

    def _give_up(self, *_why: object) -> None:
        """It takes too long, or the process is gone: what it was at stays text."""
        self.close()
        self._settle(None)

    def _settle(self, drawing: Drawing | None) -> None:
        self._clock.stop()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._known[asked] = drawing
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            if not self._told.isActive():
                self._told.start()
        self._ask_next()
        if self._asked is None and self._process is not None:
            self._idle.start()


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
    program = QCoreApplication.instance()
    assert program is not None
    found = program.findChild(Formulas)
    if found is None:
        found = Formulas(program)
        atexit.register(_close, found)
    return found


def _close(found: Formulas) -> None:
    """Qt tells of a process that outlives its object."""
    if isValid(found):
        found.close()


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
