"""What stands in the conversation beside text: a line that says what goes on, an error with a button that helps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from assistant.errors import ErrorCard
from ui import glyphs
from ui.controls import IconButton, Label, TextButton, mix, rounded
from ui.sides import inside, place, sided
from ui.theme import CORNER, SMALL, TEXT, font, look
from ui.words import tr, translated


class StateLine(QWidget):
    """An icon and a few quiet words."""

    HEIGHT = 28

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._glyph = ""
        self._label = Label()
        self._label.setParent(self)

    def show_words(self, glyph: str, words: str) -> None:
        self._glyph = glyph
        self._label.setText(words)
        self.update()

    def words(self) -> str:
        return self._label.text()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        place(self._label, 26, 0, self.width() - 26, self.HEIGHT, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyphs.paint(QPainter(self), self._glyph, sided(self, 0, 6, 16, 16), look().quiet)


class ErrorView(QWidget):
    """What happened, what is safe, what to do, and a button for it."""

    retry_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(size=TEXT, quiet=False, bold=True)
        self._message = Label(size=TEXT, quiet=False)
        self._remedy = Label(size=SMALL)
        self._button = TextButton(tr("Try again"), "rotate-ccw")
        self._button.clicked.connect(self.retry_asked)
        for label in (self._title, self._message, self._remedy):
            label.setParent(self)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button.setParent(self)

    def show_card(self, card: ErrorCard) -> None:
        self._title.setText(translated(card.title))
        self._message.setText(translated(card.message))
        self._remedy.setText(translated(card.remedy))
        self._remedy.setVisible(bool(card.remedy))

    def fit(self, width: int) -> int:
        inner, y = width - 44 - 16, 14
        for label in (self._title, self._message, self._remedy):
            if not label.text():
                continue
            height = label.heightForWidth(inner)
            place(label, 44, y, inner, height, width)
            y += height + 4
        hint: QSize = self._button.sizeHint()
        place(self._button, 44, y + 8, hint.width(), hint.height(), width)
        return y + 8 + hint.height() + 16

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), CORNER, look().bad_ground, mix(look().bad_ground, look().bad, 0.45))
        glyphs.paint(painter, "circle-alert", sided(self, 14, 15, 20, 20), look().bad)


class QuietButton(IconButton):
    """One of a message's actions: there for the keyboard always, for the eye when it is wanted."""

    def __init__(self, glyph: str, name: str, parent: ActionRow) -> None:
        super().__init__(glyph, name, parent=parent)
        self.set_side(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self.parent()
        if isinstance(row, ActionRow) and (row.revealed or self.hasFocus()):
            super().paintEvent(event)

    def _colour(self) -> str:
        return look().quiet if not self.underMouse() else look().text


class ActionRow(QWidget):
    """A message's actions, in one row; its room is always kept, so nothing jumps."""

    HEIGHT = 32

    def __init__(self, parent: QWidget, *, to_right: bool = False) -> None:
        super().__init__(parent)
        self._buttons: list[QuietButton] = []
        self._to_right = to_right
        self._note = ""
        self._revealed = False

    @property
    def revealed(self) -> bool:
        return self._revealed

    def add(self, glyph: str, name: str) -> QuietButton:
        button = QuietButton(glyph, name, self)
        self._buttons.append(button)
        return button

    def reveal(self, revealed: bool) -> None:
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()
            for button in self._buttons:
                button.update()

    def set_note(self, note: str) -> None:
        self._note = note
        self.update()

    def fit(self, width: int) -> int:
        visible = [button for button in self._buttons if not button.isHidden()]
        x = width - 30 * len(visible) if self._to_right else -4
        for button in visible:
            place(button, x, 2, 28, 28, width)
            x += 30
        return self.HEIGHT

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self._revealed and self._note):
            return
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().quiet))
        left = 30 * sum(not button.isHidden() for button in self._buttons) + 6
        painter.drawText(inside(self, left), Qt.AlignmentFlag.AlignVCenter, self._note)
