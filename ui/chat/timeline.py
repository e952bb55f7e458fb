"""How long a turn took, moment by moment: a small timeline that opens beside a reply."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from assistant.events import LedgerEntry, Mark
from ui.controls import Label, TextButton, rounded
from ui.dialogs import Dialog
from ui.sides import sided
from ui.theme import TEXT, look
from ui.words import decimal, noted, tr

WIDTH = 240
_MOMENTS = {
    Mark.ENDPOINT: noted("End of speech noticed"),
    Mark.TRANSCRIPT: noted("Words understood"),
    Mark.SPECULATED: noted("Prompt evaluated ahead"),
    Mark.SIGHT: noted("Pictures seen"),
    Mark.PROMPT: noted("Prompt written"),
    Mark.FIRST_TOKEN: noted("First word"),
    Mark.FIRST_SENTENCE: noted("First sentence"),
    Mark.FIRST_SOUND: noted("First sound"),
    Mark.FINISHED: noted("Finished"),
}


def moments(entry: LedgerEntry) -> list[tuple[str, float]]:
    """What happened and when, in seconds, in order; the end only where nothing else is known."""
    known = [(mark, max(0.0, seconds)) for mark, seconds in entry.marks.items() if mark in _MOMENTS]
    shown = [one for one in known if one[0] is not Mark.FINISHED] or known
    return [(tr(_MOMENTS[mark]), seconds) for mark, seconds in sorted(shown, key=lambda one: one[1])]


class Bar(QWidget):
    """From the moment before to this one, on the way to the last."""

    def __init__(self, start: float, end: float) -> None:
        super().__init__()
        self._span = (start, end)
        self.setFixedSize(WIDTH, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        start, end = (share * WIDTH for share in self._span)
        painter.fillRect(QRectF(0, 9, WIDTH, 2), QColor(look().hairline))
        rounded(painter, sided(self, start, 6, max(3.0, end - start), 8), 3, look().accent)


class Timeline(Dialog):
    """One line a moment: what, when, and a bar."""

    def __init__(self, entry: LedgerEntry, parent: QWidget) -> None:
        super().__init__(tr("How long it took"), parent)
        self.moments = moments(entry)
        self.add_words(tr("Seconds after: {what}", what=entry.counted_from), quiet=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        whole = max([seconds for _, seconds in self.moments] or [1.0]) or 1.0
        before = 0.0
        for row, (words, seconds) in enumerate(self.moments):
            grid.addWidget(Label(words, TEXT, quiet=False), row, 0)
            grid.addWidget(Label(tr("{seconds} s", seconds=decimal(seconds, 2)), TEXT, quiet=False), row, 1)
            grid.addWidget(Bar(before / whole, seconds / whole), row, 2)
            before = seconds
        self.whole.addLayout(grid)
        close = TextButton(tr("Close"), strong=True)
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        close.setFocus()
