"""A key that is held to talk, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent


class HoldKey(QObject):
    """Ctrl+Space held down: `pressed` and `released`, whatever has the focus.

    X11 repeats a held key as release and press; Qt tells them from real ones only where both have come already.
    So a release counts when no press has followed it for a moment.
    """

    pressed = Signal()
    released = Signal()

    REPEAT_MILLISECONDS = 60

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._down = False
        self._lifted = QTimer(self)
        self._lifted.setSingleShot(True)
        self._lifted.setInterval(self.REPEAT_MILLISECONDS)
        self._lifted.timeout.connect(self._release)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and self._is_combination(event):
            self._lifted.stop()
            if not event.isAutoRepeat() and not self._down:
                self._down = True
                self.pressed.emit()
            return True
        ends = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Control}
        if event.type() == QEvent.Type.KeyRelease and self._down and ends and not event.isAutoRepeat():
            self._lifted.start()
            return event.key() == Qt.Key.Key_Space
        return self._down and event.key() == Qt.Key.Key_Space

    def _release(self) -> None:
        self._down = False
        self.released.emit()

    @staticmethod
    def _is_combination(event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Space and control
