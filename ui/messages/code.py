"""Code of a reply, saved to a file or run by the session."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.calls import ToolResult
from assistant.errors import PeriError
from assistant.events import Event
from assistant.messages import CodeAsked
from models.sentences import say
from ui.chat.diagrams import LANGUAGES, Drawn
from ui.chat.markdown import Code
from ui.choosing import choose_place
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session


class CodeDesk(QObject):
    """Connects blocks of code with a session, which may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._runs = window.chat.runs
        self._work = Work("code", self)
        self._files = Work("saving", self)
        self._session: Session | None = None
        self._asking: tuple[str, str] | None = None
        self._runs.wanted.connect(self._learn)
        self._runs.asked.connect(self._run)
        self._runs.stopped.connect(self._stop)
        window.chat.code_saved.connect(self._save)
        window.chat.answered.connect(self._answered)

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed: what runs is stopped."""
        if self._session is not None:
            self._session.code.stop()
        self._work.close()
        self._files.close()
        self._session = None

    def hear(self, event: Event) -> None:
        if isinstance(event, CodeAsked):
            self._asking = event.turn, event.question.call.id
            self._runs.ask(event.turn, event.question)
            self._window.chat.go_to_run(*self._asking)

    def _answered(self, call: str, _allowed: bool, _scope: object) -> None:
        if self._asking is not None and self._asking[1] == call:
            turn, self._asking = self._asking[0], None
            self._window.composer.field.setFocus()
            self._runs.ask(turn, None)

    def _learn(self) -> None:
        session = self._session
        if session is not None:
            self._work.run(session.code.languages, self._runs.use_languages, self.failed.emit)

    def _run(self, turn: str, language: str, code: str) -> None:
        session = self._session
        if session is None:
            self._runs.end(turn, code, None)
            return

        def ended(result: ToolResult) -> None:
            self._runs.end(turn, code, result)

        def failed(error: Exception) -> None:
            self._runs.end(turn, code, None)
            self.failed.emit(error)

        self._work.run(lambda: session.code.run(turn, language, code), ended, failed)

    def _stop(self) -> None:
        if self._session is not None:
            self._session.code.stop()

    def _save(self, wanted: Code | Drawn) -> None:
        name = "diagram.png" if isinstance(wanted, Drawn) else f"code{suffix(wanted.language)}"
        data = wanted.png if isinstance(wanted, Drawn) else _ended(wanted.text).encode()

        def save(place: Path) -> None:
            self._files.run(lambda: _write(place, data), lambda _done: self._tell(place), self.failed.emit)

        choose_place(self._window, name, save)

    def _tell(self, place: Path) -> None:
        self._window.notices.tell(News(tr("Saved as {name}", name=place.name), seconds=6))


def suffix(language: str) -> str:
    """What the name of a file in that language ends with, such as ".py"."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    if language in LANGUAGES:
        return ".mmd"
    try:
        patterns = get_lexer_by_name(language or "text").filenames
    except ClassNotFound:
        return ".txt"
    return next((one[1:] for one in patterns if one.startswith("*.") and one[2:].isalnum()), ".txt")


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


def _write(place: Path, data: bytes) -> None:
    try:
        place.write_bytes(data)
    except OSError as error:
        why = error.strerror or str(error)
        raise PeriError(
            say("{path} can't be written: {why}.", path=place, why=why), remedy=say("Choose another place.")
        ) from error
