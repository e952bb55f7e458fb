"""What was brought in from the disk for a reply: one folded line that opens to the sources, numbered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.recall import Recalled, RecalledKind
from assistant.visible import one_line
from ui import glyphs
from ui.chat.call_words import origin_words
from ui.controls import Button, announce
from ui.sides import inside, own, place, sided
from ui.theme import CORNER, SMALL, font, look
from ui.words import tr, trn

INDENT = 28
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_SIGNS = {RecalledKind.MEMORY: "brain", RecalledKind.EXTRACT: "file-text", RecalledKind.TURN: "message-square"}


class SourcesView(QWidget):
    """The line, and below it the sources while it is unfolded. `asked` carries a `Recalled`."""

    asked = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._recalled: tuple[Recalled, ...] = ()
        self.line = FoldLine(self)
        self.line.clicked.connect(self.toggle)
        self.sources: list[SourceLine] = []
        self.opened = False

    def show_recalled(self, recalled: Sequence[Recalled]) -> None:
        if tuple(recalled) == self._recalled:
            return
        self._recalled = tuple(recalled)
        self.line.show_words(folded_words(self._recalled), opened=self.opened)
        self._make()

    def toggle(self) -> None:
        """Unfold it, or fold it."""
        self.opened = not self.opened
        self.line.show_words(folded_words(self._recalled), opened=self.opened)
        self._make()
        self.changed.emit()

    def fit(self, width: int) -> int:
        y = self.line.sizeHint().height()
        self.line.setGeometry(0, 0, width, y)
        for source in self.sources:
            high = source.sizeHint().height()
            place(source, INDENT - 8, y, width - INDENT + 8, high, width)
            y += high
        return y

    def _make(self) -> None:
        for old in self.sources:
            old.hide()
            old.deleteLater()
        self.sources = [SourceLine(self, one) for one in in_order(self._recalled)] if self.opened else []
        for source in self.sources:
            source.clicked.connect(lambda _checked=False, one=source.recalled: self.asked.emit(one))
            source.show()


class FoldLine(Button):
    """A sign, words, and whether it is unfolded."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._opened = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str, *, opened: bool) -> None:
        self._words, self._opened = words, opened
        announce(self, tr("Fold the sources") if opened else tr("Show the sources"), tr("Enter"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Unfolded") if opened else tr("Folded"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, max(32, QFontMetrics(font(SMALL)).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, CORNER)
        middle = self.height() / 2
        glyphs.paint(painter, "book-open", sided(self, 4, middle - 8, 16, 16), look().quiet)
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look().text))
        painter.drawText(inside(self, INDENT), _VCENTER, self._words)
        chevron = "chevron-down" if self._opened else "chevron-right"
        glyphs.paint(painter, chevron, sided(self, self.width() - 22, middle - 8, 16, 16), look().quiet)


class SourceLine(Button):
    """One source: its number or a sign, its title, where it came from."""

    def __init__(self, parent: QWidget, recalled: Recalled) -> None:
        super().__init__(parent)
        self.recalled = recalled
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        announce(self, source_words(recalled), tr("Enter shows the passage"))

    def sizeHint(self) -> QSize:
        return QSize(100, max(30, QFontMetrics(font(SMALL)).height() + 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, CORNER)
        middle = self.height() / 2
        if self.recalled.number:
            self._paint_number(painter, sided(self, 6, middle - 9, 22, 18))
        else:
            glyphs.paint(painter, _SIGNS[self.recalled.kind], sided(self, 9, middle - 8, 16, 16), look().quiet)
        painter.setFont(font(SMALL))
        metrics = painter.fontMetrics()
        origin = origin_words(self.recalled.origin)
        room = self.width() - 36 - metrics.horizontalAdvance(origin) - 28
        shown = metrics.elidedText(title_of(self.recalled), Qt.TextElideMode.ElideMiddle, max(40, room))
        painter.setPen(QColor(look().text))
        painter.drawText(inside(self, 36), _VCENTER, own(shown))
        painter.setPen(QColor(look().quiet))
        left = metrics.horizontalAdvance(shown) + 12
        if room - left > 60 and self.recalled.title:
            said = metrics.elidedText(beginning(self.recalled), Qt.TextElideMode.ElideRight, room - left)
            painter.drawText(inside(self, 36 + left), _VCENTER, own(said))
        painter.drawText(inside(self, after=10), _VCENTER | Qt.AlignmentFlag.AlignRight, origin)

    def _paint_number(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look().accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"[{self.recalled.number}]")


def in_order(recalled: Sequence[Recalled]) -> list[Recalled]:
    """Those that are cited by their numbers, then the others as they came."""
    return sorted(recalled, key=lambda one: (one.number == 0, one.number))


def title_of(recalled: Recalled) -> str:
    """Its title, or the beginning of what it says."""
    return one_line(recalled.title) or beginning(recalled)


def beginning(recalled: Recalled) -> str:
    """Of what it says."""
    return one_line(" ".join(recalled.text[:200].split()))


def source_words(recalled: Recalled) -> str:
    """Which source, of what, from where."""
    name = tr("Source {number}", number=recalled.number) if recalled.number else _kind_words(recalled.kind)
    return f"{name}: {title_of(recalled)} · {origin_words(recalled.origin)}"


def _kind_words(kind: RecalledKind) -> str:
    return {
        RecalledKind.MEMORY: tr("Remembered"),
        RecalledKind.EXTRACT: tr("From a document"),
        RecalledKind.TURN: tr("From a conversation"),
    }[kind]


def folded_words(recalled: Sequence[Recalled]) -> str:
    """Such as "3 sources · 1 memory"."""
    numbered = sum(one.number > 0 for one in recalled)
    rest = [one.kind for one in recalled if not one.number]
    kinds = (RecalledKind.EXTRACT, RecalledKind.MEMORY, RecalledKind.TURN)
    extracts, facts, turns = (rest.count(kind) for kind in kinds)
    counts = (
        (numbered, trn("1 source", "{count} sources", numbered)),
        (extracts, trn("1 passage of a document", "{count} passages of documents", extracts)),
        (facts, trn("1 memory", "{count} memories", facts)),
        (turns, trn("1 earlier message", "{count} earlier messages", turns)),
    )
    return " · ".join(words for count, words in counts if count)
