"""The clipboard's text for whoever is not on the window's thread."""

from __future__ import annotations

from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from assistant.errors import NoClipboard
from models.sentences import say
from ui.crossing import crossing

_SECONDS = 5.0


class QtTextClipboard(QObject):
    """A `TextClipboard`. Its methods wait for the window's thread, so they may not be called from it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crossing = crossing()

    def read(self) -> str:
        """See `assistant.devices.text_clipboard`."""
        return self._ask(None)

    def write(self, text: str) -> None:
        """See `assistant.devices.text_clipboard`."""
        self._ask(text)

    def _ask(self, text: str | None) -> str:
        answer: Future[str] = Future()
        self._crossing.put(self, lambda: self._answer(text, answer))
        try:
            return answer.result(_SECONDS)
        except TooLate as error:
            raise NoClipboard(
                say("The window is busy and did not answer in time."), remedy=say("Try again.")
            ) from error

    def _answer(self, text: str | None, answer: Future[str]) -> None:
        clipboard = QGuiApplication.clipboard()
        if text is not None:
            clipboard.setText(text)
        answer.set_result(clipboard.text())
