"""How lines and runs look in a document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextLength, QTextListFormat

from ui.chat.markdown import Line, Rule, Span
from ui.theme import LARGE, LINE_HEIGHT, SMALL, TEXT, code_font, font, look

CLOSE_GAP = 4
PARAGRAPH_GAP = 12
_HEADINGS = {1: 22.0, 2: float(LARGE), 3: 16.0}


def block_format(line: Line | Rule, *, first: bool = False) -> QTextBlockFormat:
    """Margins and line height of a paragraph."""
    made = QTextBlockFormat()
    depth = line.indent + line.quote
    if isinstance(line, Rule):
        made.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, QTextLength(_PERCENT, 100))
        made.setBackground(QColor(look().hairline))
        made.setTopMargin(PARAGRAPH_GAP)
        return made
    size = _HEADINGS.get(line.heading, float(TEXT))
    made.setLineHeight(round(size * LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    if not first:
        made.setTopMargin(CLOSE_GAP if line.close else 20 if line.heading else PARAGRAPH_GAP)
    if line.heading:
        made.setHeadingLevel(line.heading)
    if line.quote:
        made.setProperty(QTextFormat.Property.BlockQuoteLevel, line.quote)
    if line.spans and line.spans[0].display:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setIndent(0 if line.marker else depth)  # a list brings its own
    if line.marker in _TASKS:
        made.setMarker(_TASKS[line.marker])
    return made


_TASKS = {"☐": QTextBlockFormat.MarkerType.Unchecked, "☑": QTextBlockFormat.MarkerType.Checked}
_PERCENT = QTextLength.Type.PercentageLength


def list_format(line: Line) -> QTextListFormat:
    made = QTextListFormat()
    made.setIndent(line.indent + line.quote)
    if not line.marker[0].isdecimal():
        circle = QTextListFormat.Style.ListDisc if line.indent % 2 else QTextListFormat.Style.ListCircle
        made.setStyle(circle)
    else:
        made.setStyle(QTextListFormat.Style.ListDecimal)
        made.setStart(min(int(line.marker[:-1]), 2**31 - 1))
    return made


def char_format(span: Span, heading: int = 0) -> QTextCharFormat:
    """How a run looks."""
    made = QTextCharFormat()
    if span.beside:
        made.setFont(font(SMALL))
    elif span.formula:
        made.setFont(code_font())
    elif span.code:
        made.setFont(code_font())
        made.setBackground(QColor(look().inline_code))
    else:
        made.setFont(font(_HEADINGS.get(heading, float(TEXT))))
    if span.bold or (heading and not span.beside):
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontItalic(span.italic)
    made.setFontStrikeOut(span.strike)
    made.setForeground(QColor(look().quiet if span.beside else look().accent if span.link else look().text))
    if span.link:
        made.setAnchor(True)
        made.setAnchorHref(span.link)
        made.setFontUnderline(not span.beside)
    return made
