"""The drawer of pages: what the context holds, what has left it, and what may be done with each part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from assistant.events import Origin
from assistant.recall import ContextTable, PageRow
from assistant.visible import one_line
from ui.chat.call_words import origin_words
from ui.controls import Label, rounded
from ui.drawer import Panel
from ui.pages.bar import WholeBar
from ui.pages.kinds import colour, cost_words, groups, kind_words, start_words, told, used_words
from ui.rows import Act, Entry, Part, Rows, Scroller, heading, note
from ui.sides import sided
from ui.theme import SMALL, font, look
from ui.words import tokens, tr

WIDTH = 400
LONGEST = 120
"""More parts than this that are on disk only aren't listed; the search finds them."""


class Legend(QWidget):
    """A patch, words and a figure for each kind."""

    LINE = 22

    def __init__(self) -> None:
        super().__init__()
        self._table: ContextTable | None = None

    def show_table(self, table: ContextTable) -> None:
        self._table = table
        self.setFixedHeight(self.LINE * len(groups(table)))
        self.setAccessibleName(told(table))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._table is None:
            return
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        metrics, y = QFontMetrics(font(SMALL)), 0
        for group in groups(self._table):
            rounded(painter, sided(self, 0, y + 6, 10, 10), 3, group.colour)
            painter.setPen(QColor(look().text))
            painter.drawText(sided(self, 20, y + 4, self.width() - 20, metrics.height()), 0, group.words)
            figure = tr("{tokens} tokens", tokens=f"{group.tokens:,}")
            painter.setPen(QColor(look().quiet))
            line = sided(self, 0, y + 4, self.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, figure)
            y += self.LINE


class Pages(Panel):
    """`pinned` (page, whether), `evicted` and `wanted` with a page's id, `opened` with a place."""

    pinned = Signal(str, bool)
    evicted = Signal(str)
    wanted = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Context"), WIDTH)
        self._table: ContextTable | None = None
        self._stale = False
        self.bar = WholeBar()
        self.legend = Legend()
        self.summary = Label(size=SMALL)
        self.summary.setWordWrap(True)
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self.whole.addWidget(self.bar)
        self.whole.addWidget(self.summary)
        self.whole.addWidget(self.legend)
        self.whole.addWidget(self.scroller, 1)
        self.show_table(None)

    def take_focus(self) -> None:
        (self.rows.rows[0] if self.rows.rows else self.close_button).setFocus()

    def show_table(self, table: ContextTable | None) -> None:
        """How the open conversation's window stands; None where there is none yet."""
        if table is not None and table == self._table:
            return
        self._table = table
        for widget in (self.bar, self.legend):
            widget.setVisible(table is not None)
        if table is None:
            self.summary.setText(tr("What the model has before it is shown here, once a conversation has begun."))
            self.rows.show_parts([])
            return
        self.bar.show_table(table)
        self.legend.show_table(table)
        used, limit = tokens(table.used), tokens(table.limit)
        start = start_words(table)
        self.summary.setText(tr("{used} of {limit} tokens in use · {start}", used=used, limit=limit, start=start))
        self._stale = True
        if self.isVisible():
            self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rows()

    def _show_rows(self) -> None:
        """Only where they are seen: after every turn they are others."""
        if self._stale and self._table is not None:
            self._stale = False
            self.rows.show_again(self._parts(self._table))

    def _parts(self, table: ContextTable) -> list[Part | Label]:
        inside = [row for row in table.rows if row.resident]
        outside = [row for row in table.rows if not row.resident]
        parts: list[Part | Label] = [heading(tr("Before the model, in this order"))] if inside else []
        parts += [self._entry(row) for row in inside]
        if outside:
            parts.append(heading(tr("On disk only")))
            parts.append(note(tr("These left to make room. They are kept in full, and you can bring them back.")))
            parts += [self._entry(row) for row in outside[-LONGEST:]]
        if len(outside) > LONGEST:
            parts.append(note(tr("{count} earlier ones are found by the search.", count=len(outside) - LONGEST)))
        return parts

    def _entry(self, row: PageRow) -> Entry:
        name = kind_words(row.kind)
        title = one_line(row.title)[:300]
        origin = origin_words(row.origin) if _telling(row) else ""
        where = cost_words(row.cost) if row.resident else ""
        below = " · ".join(part for part in (name if title else "", origin, where, used_words(row.used)) if part)
        pin = tr("Pinned") if row.pinned and row.kind not in _FIXED else ""
        made = Entry(
            title or name,
            " · ".join(part for part in (pin, below) if part),
            self._acts(row),
            beside=tr("{count} tokens", count=f"{row.tokens:,}"),
            lines=(3 if row.kind == "summary" else 1, 1),
        )
        made.name = row.id
        made.paint_with(swatch=colour(row.kind) if row.resident else "", tone="" if row.resident else "quiet")
        return made

    def _acts(self, row: PageRow) -> list[Act]:
        acts = []
        if row.place:
            acts.append(Act("arrow-up-right", tr("Open"), lambda: self.opened.emit(row.place), "Enter"))
        if not row.resident:
            acts.append(Act("archive-restore", tr("Bring back"), lambda: self.wanted.emit(row.id), "B"))
        elif row.kind not in _FIXED:
            glyph, words = ("pin-off", tr("Unpin")) if row.pinned else ("pin", tr("Pin: never let it leave"))
            acts.append(Act(glyph, words, lambda: self.pinned.emit(row.id, not row.pinned), "P"))
            acts.append(Act("archive", tr("Take out; it stays on disk"), lambda: self.evicted.emit(row.id), "Del"))
        return acts


_FIXED = {"system", "tools", "profile", "summary"}
"""Kinds that are always there; the summary stands for what has left."""


def _telling(row: PageRow) -> bool:
    """Whether its origin says more than its kind does."""
    return row.kind in {"result", "picture"} or row.origin in {Origin.MICROPHONE, Origin.SCREEN, Origin.WEB}
