"""The steps of the first start, each a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.shelf import ShelfModel
from models.predict.fit import Verdict
from ui.controls import Label, TextButton, announce
from ui.shelf.card import Bar, ModelCard
from ui.theme import LARGE, TEXT
from ui.words import file_size, noted, tr

PLEASANT = 6.0
"""Tokens a second from which a reply comes about as quickly as one reads."""
HEARD = -45.0
"""Decibels of full scale: speech near a microphone is louder, a quiet room is not."""
_QUIETEST = -70.0
QUESTIONS = (
    noted("What can you do for me?"),
    noted("Write three sentences about the sea."),
    noted("How much is 17 % of 245?"),
)


class Step(QWidget):
    """A title, words, and what the step holds, in `column`."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.title = title
        self.column.addWidget(Label(title, LARGE, quiet=False, bold=True))
        self.words = wrapped(words)
        self.column.addWidget(self.words)


class MachineStep(Step):
    """What the machine has, and the model that suits it best, to be fetched or used."""

    others_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("A model for this machine"),
            tr("Peri answers with a language model that runs here. Nothing that you write leaves this machine."),
        )
        self.machine = wrapped("")
        self.place = QVBoxLayout()
        self.others = TextButton(tr("Other models …"), "box")
        self.others.clicked.connect(self.others_asked)
        row = QHBoxLayout()
        row.addWidget(self.others)
        row.addStretch(1)
        self.column.addWidget(self.machine)
        self.column.addLayout(self.place)
        self.column.addLayout(row)
        self.card: ModelCard | None = None

    def show_models(self, models: Sequence[ShelfModel], *, measuring: bool) -> bool:
        """What suits best; whether its card is a new one."""
        best = recommended(models)
        if best is None:
            return False
        fit = best.fit
        words = tr("{whole} of memory, {free} free now.", whole=file_size(fit.whole), free=file_size(fit.free))
        self.machine.setText(f"{words} {tr('Its speed is being measured …')}" if measuring else words)
        if self.card is not None and self.card.model.name == best.name:
            self.card.show_model(best)
            return False
        if self.card is not None:
            self.card.deleteLater()
        self.card = ModelCard(best)
        self.place.addWidget(self.card)
        return True


class SoundStep(Step):
    """Whether one hears Peri and Peri hears one. Both may be left out."""

    hello_asked = Signal()
    listening_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__(
            tr("Voice"),
            tr("You can talk with Peri. Without a microphone or a loudspeaker everything works in writing."),
        )
        self.hello = TextButton(tr("Say hello"), "volume-2")
        self.listen = TextButton(tr("Test the microphone"), "mic")
        self.listen.setCheckable(True)
        self.level = Bar()
        announce(self.level, tr("How loud it is"))
        self.told = wrapped("")
        self.hello.clicked.connect(self._hello)
        self.listen.toggled.connect(self.listening_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.hello)
        row.addWidget(self.listen)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.level)
        self.column.addWidget(self.told)
        self._heard = False

    def show_listening(self, listening: bool) -> None:
        """The microphone was opened or closed."""
        self.listen.blockSignals(True)
        self.listen.setChecked(listening)
        self.listen.blockSignals(False)
        self.listen.setText(tr("Stop the test") if listening else tr("Test the microphone"))
        self.listen.updateGeometry()
        self.level.setVisible(listening)
        if listening:
            self._heard = False
            self.told.setText(tr("Say something: the bar moves with your voice."))
        elif not self._heard:
            self.told.setText("")

    def show_level(self, decibels: float) -> None:
        """How loud it is just now."""
        self.level.setValue(round(self.level.maximum() * max(0.0, 1 - decibels / _QUIETEST)))
        if decibels > HEARD and not self._heard:
            self._heard = True
            self.told.setText(tr("Peri hears you."))

    def _hello(self) -> None:
        self.told.setText(tr("Peri says: “{words}”", words=hello_words()))
        self.hello_asked.emit()


class QuestionStep(Step):
    """A first question, chosen or left to the user."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("A first question"),
            tr("Choose one, or write your own. Files and pictures can be dropped into the window."),
        )
        self.buttons = [TextButton(tr(question), "message-square") for question in QUESTIONS]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, button=button: self.asked.emit(button.text()))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


def recommended(models: Sequence[ShelfModel]) -> ShelfModel | None:
    """The largest that fits and writes quickly enough, one that is here before one that isn't; else the smallest. While
    nobody knows how fast this machine is, the one that is chosen in the settings, if it fits.
    """
    answering = [one for one in models if one.answers and not one.damaged]
    good = [
        one for one in answering if one.fit.verdict is Verdict.FITS and not 0 < one.fit.tokens_per_second < PLEASANT
    ]
    ready = [one for one in good if one.here]
    if ready:
        return next((one for one in ready if one.in_use), max(ready, key=lambda one: one.size))
    unknown = all(one.fit.tokens_per_second == 0 for one in good)
    if unknown and (chosen := next((one for one in good if one.in_use), None)) is not None:
        return chosen
    if good and not unknown:
        return max(good, key=lambda one: one.size)
    return min(answering, key=lambda one: one.fit.need, default=None)


def hello_words() -> str:
    return tr("Hello, I am Peri. If you hear this, your loudspeaker works.")


def wrapped(words: str, size: float = TEXT) -> Label:
    label = Label(words, size)
    label.setWordWrap(True)
    return label
