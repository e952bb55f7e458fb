"""The first start, done with the session. It comes by itself while there is no model that could answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.errors import PeriError
from assistant.events import Event, ListeningChanged, MicrophoneLevel
from assistant.shelf import ModelsChanged, PullEnded, PullMoved, Shelf, ShelfModel
from ui.welcome.sheet import Welcome
from ui.welcome.steps import hello_words
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

WANTED = "window.welcome"


class WelcomeDesk(QObject):
    """`models` opens the sheet of all models."""

    failed = Signal(Exception)

    def __init__(self, window: Window, models: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._shelf: Shelf | None = None
        self._work = Work("welcome", self)
        self._measuring = self._listening = False
        sheet = self.sheet = Welcome()
        window.add_sheet(sheet)
        window.menu.add(tr("First steps"), "info", "", self.open)
        sheet.opened.connect(self._opened)
        sheet.left.connect(self._quiet)
        sheet.stepped.connect(self._quiet)
        sheet.finished.connect(self._finish)
        sheet.machine.others_asked.connect(models)
        sheet.sound.hello_asked.connect(lambda: self._do(lambda session: session.speak(hello_words())))
        sheet.sound.listening_asked.connect(self._listen)
        sheet.question.asked.connect(self._ask)

    def begin(self, session: Session) -> None:
        self._session = session
        with suppress(PeriError):
            self._shelf = session.models
        if (shelf := self._shelf) is not None and session.settings.window.welcome:
            self._work.run(shelf.ready, self._begin_with, self.failed.emit)

    def end(self) -> None:
        """Before the session is closed."""
        self._quiet()
        self._session = self._shelf = None
        self._work.close(wait=False)

    def hear(self, event: Event) -> None:
        if self.sheet.isHidden():
            return
        if isinstance(event, MicrophoneLevel) and self._listening:
            self.sheet.sound.show_level(event.decibels)
        elif isinstance(event, ListeningChanged) and not event.listening:
            self._listening = False
            self.sheet.sound.show_listening(False)
        elif isinstance(event, PullMoved):
            card = self.sheet.machine.card
            if card is not None and card.model.name == event.name:
                card.show_moved(event)
        elif isinstance(event, PullEnded) and not (event.paused or event.error):
            self._use(event.name)
        elif isinstance(event, ModelsChanged):
            self.read()

    def open(self) -> None:
        """Show the sheet, from its first step."""
        self.sheet.go(0)
        self._window.show_sheet(self.sheet)

    def read(self, _done: object = None) -> None:
        """Bring what is offered up to date."""
        shelf = self._shelf
        if shelf is not None:
            self._work.run(shelf.models, self._show, self.failed.emit)

    # -- within

    def _begin_with(self, ready: bool) -> None:
        if not ready:
            self.open()

    def _opened(self) -> None:
        """The machine is measured once, without being asked: it takes a few seconds, beside what is shown."""
        shelf = self._shelf
        if shelf is None:
            return
        self.read()
        if not self._measuring:
            self._measuring = True

            def measure() -> None:
                if not shelf.measured_machine():
                    shelf.measure_machine()

            self._work.run(measure, self._measured, self._not_measured)

    def _measured(self, _done: object) -> None:
        self._measuring = False
        self.read()

    def _not_measured(self, error: Exception) -> None:
        self._measured(None)
        self.failed.emit(error)

    def _show(self, models: Sequence[ShelfModel]) -> None:
        machine = self.sheet.machine
        if machine.show_models(models, measuring=self._measuring) and (card := machine.card) is not None:
            card.use_asked.connect(self._use)
            card.pull_asked.connect(lambda name: self._with_shelf(lambda shelf: shelf.pull(name)))
            card.pause_asked.connect(lambda name: self._with_shelf(lambda shelf: shelf.pause(name)))
            card.only_first_steps()
            card.try_asked.connect(self._try_out)

    def _use(self, name: str) -> None:
        self._with_shelf(lambda shelf: shelf.use(name))

    def _try_out(self, name: str) -> None:
        card = self.sheet.machine.card
        if card is None:
            return
        card.show_trying(True)

        def ended(_result: object) -> None:
            if self.sheet.machine.card is card:
                card.show_trying(False)

        def failed(error: Exception) -> None:
            ended(None)
            self.failed.emit(error)

        shelf = self._shelf
        if shelf is not None:
            self._work.run(lambda: shelf.try_out(name), ended, failed)

    def _listen(self, wanted: bool) -> None:
        if wanted and self._session is not None:
            self._listening = True
            self.sheet.sound.show_listening(True)
            self._do(lambda session: session.start_listening())
        else:
            self._quiet()

    def _quiet(self) -> None:
        """Close the microphone if it was opened here."""
        if self._listening:
            self._listening = False
            self.sheet.sound.show_listening(False)
            self._do(lambda session: session.abandon_listening())

    def _ask(self, question: str) -> None:
        self._finish()
        self._window.composer.field.setPlainText(question)
        self._window.composer.sent.emit()

    def _finish(self) -> None:
        self._quiet()
        self._window.close_sheet()
        self._do(lambda session: session.change_setting(WANTED, False))

    def _do(self, action: Callable[[Session], object]) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), None, self.failed.emit)

    def _with_shelf(self, action: Callable[[Shelf], object]) -> None:
        shelf = self._shelf
        if shelf is not None:
            self._work.run(lambda: action(shelf), self.read, self.failed.emit)
