"""The sign of Peri in the desktop's tray: what it does now, and a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.calls import ApprovalAsked, ApprovalSettled
from assistant.events import (
    Event,
    ListeningChanged,
    SpeakingChanged,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
    TurnStarted,
)
from ui import glyphs
from ui.controls import tip
from ui.theme import look
from ui.words import noted, tr

_STATES = {
    "asking": ("hand", noted("Waiting for your answer")),
    "listening": ("mic", noted("Listening")),
    "speaking": ("volume-2", noted("Speaking")),
    "thinking": ("brain", noted("Thinking")),
    "idle": ("audio-lines", noted("Ready")),
}
"""The one that matters most first; a sign of its own for each, so that none needs its colour."""
_OPEN = {TalkState.LISTENING, TalkState.HEARING, TalkState.WAITING}

LATER_MS = 30_000


class State:
    """What Peri does, from what the session tells."""

    def __init__(self) -> None:
        self._turns: set[str] = set()
        self._asked: set[str] = set()
        self._talk: TalkState | None = None
        self._listening = self._speaking = False

    def hear(self, event: Event) -> None:
        match event:
            case TurnStarted():
                self._turns.add(event.turn)
            case TurnFinished() | TurnFailed():
                self._turns.discard(event.turn)
            case ApprovalAsked():
                self._asked.add(event.question.call.id)
            case ApprovalSettled():
                self._asked.discard(event.call)
            case ListeningChanged():
                self._listening = event.listening
            case SpeakingChanged():
                self._speaking = event.speaking
            case TalkChanged():
                self._talk = event.state

    @property
    def name(self) -> str:
        """The first of `_STATES` that is so."""
        now = {
            "asking": bool(self._asked),
            "listening": self._listening or self._talk in _OPEN,
            "speaking": self._speaking or self._talk is TalkState.SPEAKING,
            "thinking": bool(self._turns) or self._talk is TalkState.THINKING,
        }
        return next((name for name, is_so in now.items() if is_so), "idle")


class Tray(QObject):
    """Hidden until `set_shown`. The signals are what can be chosen."""

    shown = Signal()
    began = Signal()
    quick = Signal()
    talked = Signal()
    ended = Signal()
    told = Signal()
    """A notification was clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = State()
        self._wanted = False
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(lambda: self.set_shown(self._wanted))
        self._icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        for words, signal in (
            (tr("Open Peri"), self.shown),
            (tr("Quick question"), self.quick),
            (tr("New conversation"), self.began),
            (tr("Talk hands-free"), self.talked),
            (tr("Quit Peri"), self.ended),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(lambda _checked=False, one=signal: one.emit())
            self.menu.addAction(action)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.told)
        self._show_state()

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def visible(self) -> bool:
        return self.available and self._icon.isVisible()

    def set_shown(self, shown: bool) -> None:
        """Where there is no tray yet it is looked for again: a desktop may bring its own late."""
        self._wanted = shown
        if not shown:
            self._later.stop()
            self._icon.hide()
        elif self.available:
            self._icon.show()
        else:
            self._later.start()

    def hear(self, event: Event) -> None:
        before = self._state.name
        self._state.hear(event)
        if self._state.name != before:
            self._show_state()

    def words(self) -> str:
        """What it says of the state."""
        return self._icon.toolTip()

    def notify(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon(), 10_000)

    def end(self) -> None:
        self.set_shown(False)
        self.menu.deleteLater()

    def _show_state(self) -> None:
        glyph, words = _STATES[self._state.name]
        self._icon.setIcon(_painted(glyph))
        tip(self._icon, f"Peri – {tr(words)}")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.shown.emit()


def _painted(glyph: str) -> QIcon:
    """On the accent, as the tray's ground may be light or dark."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QPainter

    from ui.controls import rounded

    icon = QIcon()
    for side in (16, 22, 24, 32, 48, 64):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rounded(painter, QRectF(0, 0, side, side), side * 0.25, look().accent)
        glyphs.paint(painter, glyph, QRectF(side * 0.16, side * 0.16, side * 0.68, side * 0.68), look().on_accent)
        painter.end()
        icon.addPixmap(picture)
    return icon
