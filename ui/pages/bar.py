"""How full the context is: a bar in segments, each with its figure in the words beside or below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.recall import ContextTable
from ui.controls import Button, announce, tip
from ui.pages.kinds import faint, groups, shares, start_words, told
from ui.sides import inside, sided
from ui.theme import SMALL, font, look
from ui.words import tokens, tr

KEY = "Ctrl+Shift+P"
BAR = 64
GAP = 1


def paint_bar(painter: QPainter, area: QRectF, table: ContextTable | None, share: float = 0.0) -> None:
    """The segments of a table; where none is known, one that is this full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setClipPath(outline)
    painter.fillRect(area, QColor(faint()))
    if table is None:
        tone = look().warn if share > 0.9 else look().accent
        painter.fillRect(QRectF(area.left(), area.top(), area.width() * min(1.0, share), area.height()), QColor(tone))
    else:
        shown = groups(table)
        for group, (left, wide) in zip(
            shown, shares([one.tokens for one in shown], table.limit, area.width()), strict=True
        ):
            piece = QRectF(area.left() + left, area.top(), max(1.0, wide - GAP), area.height())
            painter.fillRect(piece, QColor(group.colour))
    painter.restore()


class ContextBar(Button):
    """In the status line: the bar, the figures and what the next answer costs. A click opens the table of pages."""

    def __init__(self) -> None:
        super().__init__()
        self._table: ContextTable | None = None
        self._used = self._limit = 0
        self._roomy = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        announce(self, tr("Context"), KEY)

    @property
    def known(self) -> bool:
        return self._limit > 0

    def words(self) -> str:
        """What stands beside the bar."""
        return self._words(self._roomy)

    def width_for(self, roomy: bool) -> int:
        """How wide it is with, or without, what the next answer costs."""
        return BAR + 8 + QFontMetrics(font(SMALL)).horizontalAdvance(self._words(roomy)) + 12

    def _words(self, roomy: bool) -> str:
        figures = tr("{used} of {limit}", used=tokens(self._used), limit=tokens(self._limit))
        return f"{figures} · {start_words(self._table)}" if roomy and self._table else figures

    def show_table(self, table: ContextTable | None) -> None:
        self._table = table
        if table is not None:
            self._used, self._limit = table.used, table.limit
            self._tell(told(table))

    def show_figures(self, used: int, limit: int, left_out: int) -> None:
        """Where only the sum is known."""
        self._used, self._limit = used, limit
        if self._table is not None and (used, limit) == (self._table.used, self._table.limit):
            return
        self._table = None
        words = tr("{used} of {limit} tokens of the context are in use.", used=used, limit=limit)
        if left_out:
            words += " " + tr("{count} older turns are left out of it.", count=left_out)
        self._tell(words)

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for what the next answer costs."""
        if roomy != self._roomy:
            self._roomy = roomy
            self.updateGeometry()
            self.update()

    def _tell(self, words: str) -> None:
        self.setAccessibleName(words)
        tip(self, f"{words}\n{tr('See every part')} ({KEY})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self._roomy), max(22, QFontMetrics(font(SMALL)).height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 6)
        share = self._used / self._limit if self._limit else 0.0
        paint_bar(painter, sided(self, 6, (self.height() - 6) / 2, BAR, 6), self._table, share)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().text if self.underMouse() else look().quiet))
        painter.drawText(inside(self, BAR + 14), Qt.AlignmentFlag.AlignVCenter, self.words())


class WholeBar(QWidget):
    """The bar as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._table: ContextTable | None = None
        self.setFixedHeight(8)

    def show_table(self, table: ContextTable) -> None:
        self._table = table
        self.setAccessibleName(told(table))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._table is not None:
            paint_bar(QPainter(self), QRectF(self.rect()), self._table)
