"""The open conversation's panel: what Peri is doing, large enough to be seen across a room, and what it hears."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.events import TalkState
from ui import glyphs
from ui.composer.talk import ring
from ui.controls import IconButton, Label, TextButton, announce, rounded
from ui.sides import margins
from ui.theme import COMPOSER_CORNER, TEXT, TITLE, look
from ui.words import noted, tr

KEY = "Ctrl+Shift+T"
MUTE_KEY = "Ctrl+Shift+M"
WAIT_KEY = "Ctrl+Shift+H"
_STATES = {
    TalkState.WAITING: ("moon", noted("Say “{phrase}”")),
    TalkState.LISTENING: ("mic", noted("Listening")),
    TalkState.HEARING: ("ear", noted("Hearing you")),
    TalkState.THINKING: ("brain", noted("Thinking")),
    TalkState.SPEAKING: ("volume-2", noted("Speaking")),
    TalkState.MUTED: ("mic-off", noted("Muted")),
}


class Sign(QWidget):
    """A disc with the state's icon, and a ring that follows the voice."""

    SIDE = 56

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.SIDE, self.SIDE)
        self._state = TalkState.LISTENING
        self._level = 0.0

    def set_state(self, state: TalkState) -> None:
        self._state = state
        self.update()

    def set_level(self, decibels: float) -> None:
        self._level = ring(self._level, decibels)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        busy = self._state in {TalkState.HEARING, TalkState.SPEAKING}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().accent if busy else look().pressed))
        painter.drawEllipse(area)
        if self._level > 0.02 and self._state is not TalkState.SPEAKING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look().accent), 0.5 + 3.5 * self._level))
            painter.drawEllipse(area.adjusted(-3, -3, 3, 3))
        size = 24
        target = QRectF((self.SIDE - size) / 2, (self.SIDE - size) / 2, size, size)
        glyphs.paint(painter, _STATES[self._state][0], target, look().on_accent if busy else look().text)


class TalkPanel(QWidget):
    """Hidden while no conversation is open. `ended` when the user has had enough; `muted` with True when the
    microphone is to be closed, with False when it is to be opened again; `waiting` with True when the wake phrase is to
    be waited for.
    """

    ended = Signal()
    muted = Signal(bool)
    waiting = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.sign = Sign()
        self.words = Label("", TITLE, quiet=False, bold=True)
        self.sure = Label("", TEXT, quiet=False)
        self.guess = Label("", TEXT)
        for label in (self.sure, self.guess):
            label.setWordWrap(True)
        self.end = TextButton(tr("End conversation"), "x")
        announce(self.end, tr("End conversation"), KEY)
        self.end.clicked.connect(self.ended)
        self.mute = TextButton(tr("Mute"), "mic-off")
        announce(self.mute, tr("Mute"), MUTE_KEY)
        self.mute.clicked.connect(self.toggle_mute)
        self._muted = False
        self._state: TalkState | None = None
        self._phrase = ""
        self.wait = IconButton("moon", "")
        self.wait.setCheckable(True)
        self.wait.clicked.connect(self.waiting)
        self.set_waiting("", wanted=False)
        said = QVBoxLayout()
        said.setSpacing(2)
        for label in (self.words, self.sure, self.guess):
            said.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 12, 12, 12))
        row.setSpacing(16)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addWidget(self.wait, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.mute, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_caption("", "")
        self.hide()

    def show_state(self, state: TalkState | None) -> None:
        """None: no conversation is open."""
        self._state = state
        self.setVisible(state is not None)
        if state is None:
            self.show_caption("", "")
            return
        self._muted = state is TalkState.MUTED
        words = tr("Unmute") if self._muted else tr("Mute")
        self.mute.setText(words)
        announce(self.mute, words, MUTE_KEY)
        self.sign.set_state(state)
        self.words.setText(tr(_STATES[state][1]).format(phrase=self._phrase))
        if state is not TalkState.HEARING:
            self.show_caption("", "")

    def toggle_mute(self) -> None:
        """Ask for it, while a conversation is open."""
        if self.isVisible():
            self.muted.emit(not self._muted)

    def set_waiting(self, phrase: str, *, wanted: bool) -> None:
        """The wake phrase, and whether it is waited for."""
        self._phrase = phrase
        self.wait.setChecked(wanted)
        announce(self.wait, tr("Wait for “{phrase}”").format(phrase=phrase), WAIT_KEY)
        if self._state is not None:
            self.show_state(self._state)

    def toggle_waiting(self) -> None:
        """Ask for it, while a conversation is open."""
        if self.isVisible():
            self.waiting.emit(not self.wait.isChecked())

    def show_caption(self, sure: str, guess: str) -> None:
        """Words that will hardly change, and those that may."""
        for label, text in ((self.sure, sure), (self.guess, guess)):
            label.setText(text[-300:])
            label.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), COMPOSER_CORNER, look().raised, look().accent, 1)
