"""What stands there before anything was said: three things to try."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import glyphs
from ui.controls import Button, Label, announce, rounded
from ui.sides import inside, sided
from ui.theme import CORNER, SMALL, TEXT, TITLE, font, look
from ui.words import tr


class Suggestion(Button):
    """A card that begins something."""

    def __init__(self, glyph: str, title: str, words: str, key: str) -> None:
        super().__init__()
        self._glyph, self._title, self._words = glyph, title, words
        announce(self, f"{title}. {words}", key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(240)

    def sizeHint(self) -> QSize:
        return QSize(232, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.underMouse() or self.hasFocus()
        edge, width = (look().accent, 2 if self.hasFocus() else 1) if chosen else (look().hairline, 1)
        rounded(painter, QRectF(self.rect()), CORNER, look().raised, edge, width)
        glyphs.paint(painter, self._glyph, sided(self, 16, 16, 20, 20), look().accent)
        painter.setFont(font(TEXT, bold=True))
        painter.setPen(QColor(look().text))
        painter.drawText(inside(self, 16, 44, 12), Qt.AlignmentFlag.AlignTop, self._title)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().quiet))
        painter.drawText(inside(self, 16, 70, 12, 8), Qt.TextFlag.TextWordWrap, self._words)


class EmptyView(QWidget):
    """A greeting and three ways to begin. `chosen` carries "type", "speak" or "show"."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[Suggestion] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        title = Label(tr("What can I help you with?"), TITLE, quiet=False, bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        quiet = Label(tr("Everything stays on this machine."), TEXT)
        quiet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addWidget(quiet)
        column.addSpacing(24)
        column.addLayout(self._cards())
        column.addStretch(3)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        cards = (
            ("type", "keyboard", tr("Type"), tr("Ask for an explanation, a draft, a piece of code."), "Ctrl+L"),
            ("speak", "mic", tr("Speak"), tr("Hold the microphone, or Ctrl+Space, and ask aloud."), "Ctrl+Space"),
            ("show", "image", tr("Show"), tr("Drop or paste a picture and ask what is in it."), "Ctrl+O"),
        )
        for what, glyph, title, words, key in cards:
            card = Suggestion(glyph, title, words, key)
            card.clicked.connect(lambda _checked=False, what=what: self.chosen.emit(what))
            self.cards.append(card)
            row.addWidget(card, 4)
        row.addStretch(1)
        return row
