"""Rows one below another in a drawer. What they say may come from outside: it is painted, and never markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from assistant.visible import visible
from ui import glyphs
from ui.controls import IconButton, Label, SlimBar, rounded, tip
from ui.sides import leading, own, place, sided
from ui.theme import CORNER, SMALL, font, look

PAD = 10
SIDE = 26
"""Of a row's buttons."""


class Part(QWidget):
    """A row. `fit` arranges it for a width; arrows go to the rows around it."""

    name = ""
    """By which it is found again when the rows are made anew."""

    def fit(self, width: int) -> int:
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """What the Tab key reaches of it, in order."""
        return [self]

    def go(self, step: int) -> None:
        """To the row so many below."""
        parent = self.parentWidget()
        rows = parent.rows if isinstance(parent, Rows) else []
        at = rows.index(self) + step if self in rows else -1
        if 0 <= at < len(rows):
            rows[at].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.go(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Rows(QWidget):
    """Rows, and headings or words between them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Part] = []
        self._parts: list[Part | Label] = []

    def show_parts(self, parts: Sequence[Part | Label]) -> None:
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        self.rows = [part for part in parts if isinstance(part, Part)]
        for part in parts:
            part.setParent(self)
            part.show()
        stops = [stop for row in self.rows for stop in row.stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.fit(self.width())

    def show_again(self, parts: Sequence[Part | Label]) -> None:
        """The same, with the focus where it was: on the row of that name, or on the one that took its place."""
        focus = self.focusWidget() or self
        at = next((n for n, row in enumerate(self.rows) if row is focus or row.isAncestorOf(focus)), None)
        had = at is not None and focus.hasFocus()
        name = self.rows[at].name if at is not None else ""
        self.show_parts(parts)
        if not had or at is None:
            return
        same = next((row for row in self.rows if row.name == name), None)
        chosen = same or (self.rows[min(at, len(self.rows) - 1)] if self.rows else None)
        if chosen is not None:
            chosen.setFocus()

    def row(self, name: str) -> Part | None:
        return next((row for row in self.rows if row.name == name), None)

    def fit(self, width: int) -> None:
        y = 0
        for part in self._parts:
            if isinstance(part, Label):
                high = part.heightForWidth(width)
                y += 8 if y else 0
            else:
                high = part.fit(width)
            part.setGeometry(0, y, width, high)
            y += high + (8 if isinstance(part, Label) else self.gap(part))
        self.resize(width, y)

    @staticmethod
    def gap(part: Part) -> int:
        return 2 if isinstance(part, Entry) else 8


class Scroller(QScrollArea):
    """Keeps the rows as wide as there is room, and the focused one in view."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(rows)
        rows.setAutoFillBackground(False)

    def show_row(self, row: Part) -> None:
        """Bring it into view, with the focus."""
        self.ensureWidgetVisible(row, 0, 24)
        row.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.fit(self.viewport().width())


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done with a row: its button, and the key that does the same while the row has the focus."""

    glyph: str
    words: str
    do: Callable[[], None]
    key: str = ""


class Paragraph:
    """Words broken wherever they must be, painted as they are; at most `most` lines."""

    def __init__(self, text: str, of: QFont, most: int = 0) -> None:
        self._layout = QTextLayout(visible(text), of)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(leading())
        self._layout.setTextOption(option)
        self._most = most
        self.width = 0
        self._metrics = QFontMetrics(of)
        self.cut = False
        self._rest = ""

    def fit(self, width: int) -> int:
        """Lay it out; its height."""
        self.width = max(20, width)
        self._layout.beginLayout()
        y, text = 0.0, self._layout.text()
        self.cut, self._rest = False, ""
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, y))
            last = self._most and self._layout.lineCount() == self._most
            if last and line.textStart() + line.textLength() < len(text.encode("utf-16-le")) // 2:
                rest = text.encode("utf-16-le")[2 * line.textStart() :].decode("utf-16-le", "ignore")
                self._rest = self._metrics.elidedText(rest.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
                self.cut = True
            y += line.height()
            if last:
                break
        self._layout.endLayout()
        return round(y + 0.499)

    def paint(self, painter: QPainter, left: float, top: float, tone: str) -> None:
        painter.setPen(QColor(tone))
        count = self._layout.lineCount()
        for number in range(count):
            line = self._layout.lineAt(number)
            if self.cut and number == count - 1:
                painter.setFont(self._layout.font())
                area = QRectF(left, top + line.y(), self.width, line.height())
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, own(self._rest))
            else:
                line.draw(painter, QPointF(left, top))


class RowButton(IconButton):
    """There for the keyboard always, for the eye while its row is looked at."""

    def __init__(self, act: Act, row: Entry) -> None:
        super().__init__(act.glyph, act.words, act.key, row)
        self.set_side(SIDE)
        self.setAccessibleName(f"{act.words}: {row.accessibleName()}")
        self.clicked.connect(act.do)

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self.parent()
        if self.hasFocus() or (isinstance(row, Entry) and row.looked_at):
            super().paintEvent(event)

    def _colour(self) -> str:
        return look().text if self.underMouse() else look().quiet


class Entry(Part):
    """A sign, a text, a figure beside it, quiet words below, and what can be done. `lines` is how many the text and the
    words may take; 0 for as many as they need.
    """

    def __init__(
        self,
        text: str,
        below: str = "",
        acts: Sequence[Act] = (),
        *,
        beside: str = "",
        sign: str = "",
        lines: tuple[int, int] = (0, 1),
    ) -> None:
        super().__init__()
        self._tone = ""
        self._swatch = ""
        self._sign = sign
        self._beside = beside
        self._text = Paragraph(text, font(SMALL + 1), lines[0])
        self._below = Paragraph(below, font(SMALL), lines[1])
        self._has_below = bool(below)
        self.acts = tuple(acts)
        self._tops, self._middle = (0, 0), 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tell(text, below)
        self.buttons: list[RowButton] = []
        """Made when the row is first looked at: most never are."""

    def _tell(self, text: str, below: str) -> None:
        self.setAccessibleName(", ".join(part for part in (visible(text, exact=True), self._beside, below) if part))
        keys = [f"{act.key}: {act.words}" for act in self.acts if act.key]
        self.setAccessibleDescription(", ".join(keys))
        tip(self, "\n".join(part for part in (text[:600], *keys) if part))

    def paint_with(self, *, swatch: str = "", tone: str = "") -> None:
        """A patch of this colour before it; a text in that one (the name of a colour in `Look`)."""
        self._swatch, self._tone = swatch, tone
        self.update()

    @property
    def looked_at(self) -> bool:
        focus = self.focusWidget()
        return self.underMouse() or self.hasFocus() or (focus is not None and focus.hasFocus())

    def stops(self) -> list[QWidget]:
        return [self, *self.buttons]

    def fit(self, width: int) -> int:
        left = self._left()
        beside = QFontMetrics(font(SMALL)).horizontalAdvance(self._beside)
        inner = width - left - PAD
        text = self._text.fit(inner - (beside + 12 if beside else 0))
        below = self._below.fit(inner) if self._has_below else 0
        high = max(below, 20) if below or self.acts else 0
        self._tops = (6, 6 + text + (2 if high else 0) + max(0, (high - below) // 2))
        self._middle = 6 + text + (2 if high else 0) + high // 2
        self._place_buttons(width)
        return 6 + text + (2 + high if high else 0) + 6

    def _place_buttons(self, width: int) -> None:
        x = width - PAD + 4 - SIDE * len(self.buttons)
        for button in self.buttons:
            place(button, x, self._middle - SIDE // 2, SIDE, SIDE, width)
            x += SIDE

    def _make_buttons(self) -> None:
        if self.buttons or not self.acts:
            return
        self.buttons = [RowButton(act, self) for act in self.acts]
        before: QWidget = self
        for button in self.buttons:
            QWidget.setTabOrder(before, button)
            before = button
            button.show()
        self._place_buttons(self.width())

    def _start(self, left: int, words: Paragraph) -> float:
        return sided(self, left, 0, words.width, 0).left()

    def _left(self) -> int:
        return PAD + (24 if self._sign else 18 if self._swatch else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        for act in self.acts:
            if act.key and pressed == QKeySequence(_KEYS.get(act.key, act.key)):
                act.do()
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in _LOOKS:
            if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
                self._make_buttons()
            self.update()
            for button in self.buttons:
                button.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.looked_at:
            rounded(painter, area, CORNER, look().hover)
        if self.hasFocus():
            rounded(painter, area, CORNER, "", look().accent, 2)
        left = self._left()
        if self._sign:
            glyphs.paint(painter, self._sign, sided(self, PAD, self._tops[0] + 1, 16, 16), look().quiet)
        elif self._swatch:
            rounded(painter, sided(self, PAD, self._tops[0] + 5, 8, 8), 2, self._swatch)
        self._text.paint(painter, self._start(left, self._text), self._tops[0], getattr(look(), self._tone or "text"))
        if self._has_below:
            self._below.paint(painter, self._start(left, self._below), self._tops[1], look().quiet)
        if self.buttons and self.looked_at:  # they stand before the quiet line
            area = self.buttons[0].geometry().united(self.buttons[-1].geometry()).adjusted(-4, 1, 0, -1)
            painter.fillRect(area, QColor(look().hover))
        if self._beside:
            painter.setFont(font(SMALL))
            painter.setPen(QColor(look().quiet))
            line = sided(self, 0, self._tops[0], self.width() - PAD, QFontMetrics(font(SMALL + 1)).height())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._beside)


_LOOKS = {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}
_KEYS = {"Enter": "Return"}


def heading(words: str) -> Label:
    """Over rows that belong together."""
    return Label(words, SMALL, bold=True)


def note(text: str) -> Label:
    """A few sentences among rows."""
    label = Label(text, SMALL)
    label.setWordWrap(True)
    return label
