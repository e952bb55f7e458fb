"""A call in the conversation: one folded line that opens to what was given and what came of it, in plain text."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.calls import Verdict
from ui import glyphs
from ui.chat import call_words
from ui.chat.approval import ApprovalCard
from ui.chat.plain import Box, Diff, Plain, counted, is_diff
from ui.chat.said import Thumbnail, place_beside
from ui.chat.turns import Call
from ui.controls import Button, Label, announce
from ui.pictures import Thumbnails
from ui.sides import inside, own, place, sided
from ui.theme import CORNER, SMALL, font, look
from ui.words import duration, listed, tr, translated

INDENT = 28
QUICK = 0.05
"""A call that took less, in seconds, needs no figure."""
_ELIDE_MIDDLE, _ELIDE_END = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class CallView(QWidget):
    """One call: its line, or the question while the user is asked about it. `answered` is (call, allowed, scope), with
    the last two as the card says them.
    """

    changed = Signal()
    answered = Signal(str, bool, object)
    where_asked = Signal(object)
    picture_asked = Signal(object)

    def __init__(self, parent: QWidget, call: Call, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(parent)
        self.call = call
        self._thumbnails = thumbnails
        self.made: list[Thumbnail] = []
        """What the call made, to be seen though it is folded."""
        self.line = CallLine(self)
        self.line.clicked.connect(self.toggle)
        self.note = Label(size=SMALL)
        self.note.setParent(self)
        self.note.setWordWrap(True)
        self.card: ApprovalCard | None = None
        self._details: list[QWidget] = []
        self._shown: object = None
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._tick)
        self.refresh()

    def refresh(self) -> None:
        """Show the call as it is now."""
        self._show_card()
        asking = self.card is not None
        self.line.setVisible(not asking)
        self.line.show_call(self.call)
        words = "" if asking else note(self.call)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._show_made()
        self._show_details()
        if self.call.running != self._clock.isActive():
            self._clock.start() if self.call.running else self._clock.stop()

    def toggle(self) -> None:
        """Unfold it, or fold it."""
        self.call.opened = not self.call.opened
        self.refresh()
        self.changed.emit()

    def show_text(self, text: str) -> bool:
        """Unfold it and mark this text in what came of it; False where it does not stand there."""
        if self.call.result is None or self.card is not None:
            return False
        if not self.call.opened:
            self.toggle()
        boxes = [part for part in self._details if isinstance(part, Box)]
        return any(box.text.mark(call_words.visible(text)) for box in reversed(boxes))

    def repaint_all(self) -> None:
        self.line.update()
        if self.card is not None:
            self.card.update()

    def fit(self, width: int) -> int:
        if self.card is not None:
            height = self.card.fit(width)
            self.card.setGeometry(0, 0, width, height)
            return height
        y = self.line.sizeHint().height()
        self.line.setGeometry(0, 0, width, y)
        if self.note.text():
            high = self.note.heightForWidth(width - INDENT)
            place(self.note, INDENT, y, width - INDENT, high, width)
            y += high + 4
        y += place_beside(self.made, INDENT, y, width - INDENT, width) + (8 if self.made else 0)
        for part in self._details:
            high = part.fit(width - INDENT) if isinstance(part, Box) else part.heightForWidth(width - INDENT)
            place(part, INDENT, y, width - INDENT, high, width)
            y += high + (8 if isinstance(part, Box) else 4)
        return y

    def _show_card(self) -> None:
        question = self.call.question
        if question is None and self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        elif question is not None and self.card is None:
            self.card = ApprovalCard(self, question, self.call.draft)
            self.card.answered.connect(lambda allowed, scope: self.answered.emit(self.call.call.id, allowed, scope))
            self.card.where_asked.connect(self.where_asked)
            self.card.changed.connect(self.changed)
            self.card.show()

    def _show_made(self) -> None:
        if self.made or self._thumbnails is None or self.call.result is None:
            return
        for attachment in self.call.result.kept:
            thumbnail = Thumbnail(self, attachment, self._thumbnails, whole=True)
            thumbnail.asked.connect(self.picture_asked)
            thumbnail.show()
            self.made.append(thumbnail)

    def _show_details(self) -> None:
        opened = self.call.opened and self.card is None
        wanted = (opened, self.call.result)
        if wanted == self._shown:
            return
        self._shown = wanted
        for part in self._details:
            part.hide()
            part.deleteLater()
        self._details = self._make_details() if opened else []
        for part in self._details:
            part.show()

    def _make_details(self) -> list[QWidget]:
        given = call_words.given(self.call.call.arguments)
        made = [self._heading(tr("What was asked for")), self._box(tr("Arguments"), given)] if given else []
        if self.call.preview:
            preview = call_words.visible(self.call.preview.rstrip("\n"))
            box = self._box(tr("What it does"), preview, diff=is_diff(self.call.preview))
            made += [self._heading(change(self.call)), box]
        result = self.call.result
        if result is not None:
            source = call_words.visible(result.source)
            heading = tr("What came back, from {source}", source=source) if source else tr("What came back")
            made += [self._heading(heading), self._box(tr("Result"), call_words.visible(result.text))]
            if files := result.kept or result.files:
                names = listed(call_words.visible(file.name) for file in files)
                made.append(self._heading(tr("Files made: {names}", names=names)))
        return made or [self._heading(tr("Nothing was given, and nothing has come back."))]

    def _heading(self, words: str) -> Label:
        label = Label(words, SMALL)
        label.setParent(self)
        label.setWordWrap(True)
        return label

    def _box(self, name: str, text: str, *, diff: bool = False) -> Box:
        plain = (Diff if diff else Plain)(self, name)
        plain.show_text(text or tr("Nothing"))
        return Box(self, plain)

    def _tick(self) -> None:
        self.line.show_call(self.call)


class CallLine(Button):
    """An icon, the tool's name, its most telling argument, and how it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._call: Call | None = None
        self._state = ("", "", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_call(self, call: Call) -> None:
        self._call, self._state = call, state(call)
        words = f"{self.name()} {self.argument()}".strip()
        announce(self, tr("Fold it") if call.opened else tr("Show what was asked for and what came back"), tr("Enter"))
        self.setAccessibleName(f"{words}: {self._state[1]}")
        self.setAccessibleDescription(tr("Unfolded") if call.opened else tr("Folded"))
        self.update()

    def name(self) -> str:
        return call_words.tool_name(self._call.call.tool) if self._call else ""

    def argument(self) -> str:
        return call_words.telling(self._call.tool, self._call.call.arguments) if self._call else ""

    def words(self) -> str:
        """How the call stands."""
        return self._state[1]

    def sizeHint(self) -> QSize:
        return QSize(100, max(32, QFontMetrics(font(SMALL)).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._call is None:
            return
        painter = QPainter(self)
        self.paint_ground(painter, CORNER)
        middle = self.height() / 2
        glyphs.paint(painter, call_words.glyph(self._call.tool), sided(self, 4, middle - 8, 16, 16), look().quiet)
        right = self._paint_state(painter, self.width() - 6)
        self._paint_words(painter, INDENT, right - 12)

    def _paint_words(self, painter: QPainter, left: int, right: int) -> None:
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look().text))
        name = painter.fontMetrics().elidedText(self.name(), _ELIDE_END, max(0, right - left))
        painter.drawText(inside(self, left), _VCENTER, own(name))
        left += painter.fontMetrics().horizontalAdvance(name) + 8
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().quiet))
        if right - left > 40:
            shown = painter.fontMetrics().elidedText(self.argument(), _ELIDE_MIDDLE, right - left)
            painter.drawText(inside(self, left), _VCENTER, own(shown))

    def _paint_state(self, painter: QPainter, right: int) -> int:
        """From the right: a sign that it opens, the words, an icon. Where the words begin."""
        glyph, words, tone = self._state
        middle = self.height() / 2
        opened = self._call is not None and self._call.opened
        chevron = "chevron-down" if opened else "chevron-right"
        glyphs.paint(painter, chevron, sided(self, right - 16, middle - 8, 16, 16), look().quiet)
        right -= 22
        painter.setFont(font(SMALL))
        words = painter.fontMetrics().elidedText(words, _ELIDE_END, self.width() // 2)
        left = right - painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(QColor(getattr(look(), tone)))
        painter.drawText(inside(self, left), _VCENTER, words)
        if glyph:
            glyphs.paint(painter, glyph, sided(self, left - 20, middle - 7, 14, 14), getattr(look(), tone))
            left -= 20
        return left


def state(call: Call) -> tuple[str, str, str]:
    """How a call stands: an icon, words, and the name of a colour in `Look`."""
    if call.waiting:
        return "hand", tr("Waiting for your answer"), "warn"
    if call.refused:
        own = call.decision.verdict is not Verdict.DENY
        return "ban", tr("You didn't allow it") if own else tr("Not allowed"), "warn"
    yes = call_words.allowed_words(call.scope) if call.allowed else ""
    if not call.ended:
        return "", " · ".join(part for part in (yes, _progress(call)) if part), "quiet"
    if call.result is None:
        return "square", tr("Stopped"), "quiet"
    took = _took(call.result.seconds)
    if call.result.failed:
        return "circle-alert", " · ".join(part for part in (tr("Failed"), took) if part), "bad"
    return "check", " · ".join(part for part in (yes or tr("Done"), took) if part), "quiet"


def note(call: Call) -> str:
    """What is said below the line, though it is folded: why a call was refused, or that one of consequence runs."""
    denied = call.decision.verdict is Verdict.DENY
    told = call.decision.shown and not call.refused and call.allowed is None
    why = call_words.visible(translated(call.decision.why)) if denied or told else ""
    return f"{why} {change(call)}." if told and not call.opened and is_diff(call.preview) else why


def change(call: Call) -> str:
    """What the call does, in a few words."""
    if not is_diff(call.preview):
        return tr("What it does")
    added, removed = counted(call.preview)
    return tr("What it changes: +{added} and −{removed} lines", added=added, removed=removed)


def _progress(call: Call) -> str:
    share = f"{100 * call.share:.0f} %" if call.share is not None else ""
    waited = time.monotonic() - call.since
    parts = (call_words.one_line(call_words.visible(call.message), 60), share, duration(waited) if waited >= 1 else "")
    return " · ".join(part for part in parts if part) or tr("Running")


def _took(seconds: float) -> str:
    if seconds < QUICK:
        return ""
    return tr("{seconds:.1f} s", seconds=seconds) if seconds < 9.95 else duration(seconds)
