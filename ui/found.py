"""A passage that the search of conversations found, as a row: where, when, and its words, those looked for marked."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from assistant.events import FoundTurn, Marked
from assistant.visible import one_line
from ui.sides import own
from ui.theme import SMALL, font, look
from ui.words import day, tr

HEIGHT = 66
LINES = 2
PAD = 10


def excerpt(found: FoundTurn) -> Marked:
    """What of the turn has the words: the message, else the reply."""
    return next((one for one in (found.message, found.reply) if one.marks), found.message)


def in_text(found: FoundTurn) -> bool:
    """Whether the words stand in the message or the reply, not in the title alone."""
    return bool(found.message.marks or found.reply.marks)


def told(found: FoundTurn) -> str:
    """The row in words, for a screen reader and a tooltip."""
    who = tr("You") if found.message.marks else tr("Peri")
    title = one_line(found.title.text) or tr("New conversation")
    return f"{who}: {one_line(excerpt(found).text)} – {title}, {_day(found.created)}"


def _day(moment: float) -> str:
    return day(moment, year=time.localtime(moment).tm_year != time.localtime().tm_year)


def paint(painter: QPainter, area: QRect, found: FoundTurn) -> None:
    """Title and day in one quiet line, two lines of the passage below."""
    painter.setFont(font(12))
    painter.setPen(QColor(look().quiet))
    metrics, when = painter.fontMetrics(), _day(found.created)
    line = QRect(area.left() + PAD, area.top() + 5, area.width() - 2 * PAD, metrics.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
    room = line.width() - metrics.horizontalAdvance(when) - 10
    title = one_line(found.title.text) or tr("New conversation")
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, own(shown))
    _paint_passage(painter, QRectF(line.left(), line.bottom() + 3, line.width(), area.height()), excerpt(found))


def _paint_passage(painter: QPainter, area: QRectF, passage: Marked) -> None:
    layout = QTextLayout(passage.text, font(SMALL))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_marks(passage))
    layout.beginLayout()
    y = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    painter.setPen(QColor(look().text))
    for number in range(layout.lineCount()):
        layout.lineAt(number).draw(painter, area.topLeft())


def _marks(passage: Marked) -> list[QTextLayout.FormatRange]:
    made = []
    for start, end in passage.marks:
        part = QTextLayout.FormatRange()
        part.start = _units(passage.text[:start])
        part.length = _units(passage.text[start:end])
        look_of = QTextCharFormat()
        look_of.setFontWeight(QFont.Weight.DemiBold)
        look_of.setBackground(QColor(look().spoken))
        part.format = look_of
        made.append(part)
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
