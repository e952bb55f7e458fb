"""What was remembered of a message: a quiet line with a way back, and the question where something foreign asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.recall import FactProposed
from assistant.visible import one_line
from ui import glyphs
from ui.chat import approval, call_words
from ui.chat.approval import LEFT, NO_KEY, PAD, YES_KEY
from ui.chat.plain import Box, Prose, Words
from ui.chat.turns import Remembered
from ui.controls import Label, TextButton, announce, rounded, say
from ui.sides import place, sided
from ui.theme import CORNER, SMALL, TEXT, look
from ui.words import tr

INDENT = 28


class RememberedLine(QWidget):
    """ "Remembered: …" and Undo; the words lead to the memory. `undo_asked` and `opened` carry a fact's id."""

    undo_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget, remembered: Remembered) -> None:
        super().__init__(parent)
        self.remembered = remembered
        self._words = Words(self, "", SMALL, quiet=True)
        self.undo = TextButton(tr("Undo"), quiet=True, parent=self)
        self.undo.clicked.connect(lambda: self.undo_asked.emit(remembered.fact.id))
        self.open = TextButton(tr("Show"), quiet=True, parent=self)
        self.open.clicked.connect(lambda: self.opened.emit(remembered.fact.id))
        self.refresh()

    def words(self) -> str:
        return self._words.toPlainText()

    def refresh(self) -> None:
        text = one_line(self.remembered.fact.text)
        announce(self.undo, tr("Undo: do not remember “{fact}”", fact=text))
        announce(self.open, tr("Show “{fact}” in the memory", fact=text))
        for button in (self.undo, self.open):
            button.setVisible(not self.remembered.undone)
        template = tr("Not remembered: {fact}") if self.remembered.undone else tr("Remembered: {fact}")
        self._words.setPlainText(template.format(fact=text))
        self.setAccessibleName(self.words())
        self.update()

    def fit(self, width: int) -> int:
        right = width
        for button in (self.undo, self.open):
            if not button.isHidden():
                hint = button.sizeHint()
                right -= hint.width()
                place(button, right, 0, hint.width(), hint.height(), width)
                right -= 4
        inner = max(120, right - INDENT - 8)
        text = self._words.fit(inner)
        high = max(32, text + 10)
        place(self._words, INDENT, (high - text) // 2, inner, text, width)
        return high

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyphs.paint(QPainter(self), "brain", sided(self, 4, 8, 16, 16), look().quiet)


class ProposalCard(QWidget):
    """Something foreign wants to be remembered: what, and who asks. `answered` is (fact, whether to keep it)."""

    answered = Signal(object, bool)

    def __init__(self, parent: QWidget, proposal: FactProposed) -> None:
        super().__init__(parent)
        self.proposal = proposal
        self._armed = self._asked = self._done = False
        self._arming = QTimer(self, singleShot=True)
        self._arming.timeout.connect(self._arm)
        self._title = Label(asks_words(proposal), TEXT, quiet=False, bold=True)
        self._title.setWordWrap(True)
        plain = Prose(self, tr("What would be remembered"))
        plain.show_text(call_words.visible(proposal.fact.text))
        self._box = Box(self, plain)
        self._why = Label(
            tr("It was not you who said this. What is remembered is told to the model in later conversations."), SMALL
        )
        self._why.setWordWrap(True)
        for label in (self._title, self._why):
            label.setParent(self)
        self.refuse = TextButton(tr("Don't remember"), "x", parent=self)
        self.keep = TextButton(tr("Remember"), parent=self)
        announce(self.refuse, self.refuse.text(), f"{NO_KEY}, Esc")
        announce(self.keep, self.keep.text(), YES_KEY)
        self.refuse.clicked.connect(lambda: self.answer(False))
        self.keep.clicked.connect(lambda: self.answer(True))
        self.setAccessibleName(f"{asks_words(proposal)} {call_words.one_line(call_words.visible(proposal.fact.text))}")
        self.setAccessibleDescription(self._why.text())

    def take_focus(self) -> None:
        """The safe answer gets it."""
        self.refuse.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, keep: bool) -> None:
        """As a button does. A yes that comes too soon to have been meant does not count."""
        if self._done or (keep and not self._armed):
            return
        self._done = True
        self.answered.emit(self.proposal.fact, keep)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and approval.answer_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = approval.answer_of(event)
        if answer is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self.answer(answer)

    def fit(self, width: int) -> int:
        inner, y = width - LEFT - PAD, PAD
        for part in (self._title, self._box, self._why):
            high = part.heightForWidth(inner) if isinstance(part, Label) else part.fit(inner)
            place(part, LEFT, y, inner, high, width)
            y += high + 8
        x = LEFT
        for button in (self.refuse, self.keep):
            hint = button.sizeHint()
            place(button, x, y + 4, hint.width(), hint.height(), width)
            x += hint.width() + 8
        return y + 4 + self.refuse.sizeHint().height() + PAD

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), CORNER, look().raised, look().warn, 1)
        glyphs.paint(painter, "brain", sided(self, 16, PAD, 20, 20), look().warn)
        if not self._asked:
            self._asked = True
            self._arming.start(approval.ARMING_MS)
            say(self, self.accessibleName(), urgent=True)

    def _arm(self) -> None:
        self._armed = True


def asks_words(proposal: FactProposed) -> str:
    """Who wants it to be remembered."""
    if proposal.source:
        return tr(
            "“{source}” wants Peri to remember something",
            source=call_words.one_line(call_words.visible(proposal.source), 80),
        )
    return tr("{origin}: Peri is to remember something", origin=call_words.origin_words(proposal.fact.origin))
