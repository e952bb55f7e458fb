"""One model: what it is, whether it suits this machine, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from assistant.adapters import MOST
from assistant.shelf import PullMoved, ShelfModel
from models.catalog import ModelRole
from models.predict.fit import Verdict
from ui import glyphs
from ui.controls import Label, TextButton, announce, rounded
from ui.settings.controls import Line
from ui.shelf.said import GLYPHS, facts_words, fit_words, measured_words, pull_words
from ui.sides import leading, margins, sided
from ui.theme import CORNER, SMALL, TEXT, look
from ui.words import tr

_STEPS = 1000


class ModelCard(QWidget):
    """The signals carry the model's name."""

    use_asked = Signal(str)
    try_asked = Signal(str)
    pull_asked = Signal(str)
    pause_asked = Signal(str)
    remove_asked = Signal(str)
    settings_asked = Signal(str)
    adapt_asked = Signal(str, object)
    """The strength; None to unload."""

    def __init__(self, model: ShelfModel) -> None:
        super().__init__()
        self.model = model
        self.title = Label("", TEXT, quiet=False, bold=True)
        self.mark = Label(tr("In use"), SMALL)
        self.facts = _wrapped()
        self.fit = _Verdict()
        self.measured = _wrapped()
        self.moved = _wrapped()
        self.bar = Bar()
        self.use = TextButton(tr("Use"), strong=True)
        self.attempt = TextButton(tr("Try out"), "timer")
        self.pull = TextButton(tr("Fetch"), "download")
        self.pause = TextButton(tr("Pause"), "pause")
        self.settings = TextButton(tr("Settings"), "settings")
        self.remove = TextButton(tr("Remove"), "trash-2")
        self.strength = Line(tr("Strength"), _strength)
        self.strength.setFixedWidth(64)
        self.strength.show_value("1")
        self.strength_name = Label(tr("Strength"))
        self.load = TextButton(tr("Load"), strong=True)
        self.unload = TextButton(tr("Unload"), "x")
        self._trying = self._few = False
        self._arrange()
        self.load.clicked.connect(lambda: self.adapt_asked.emit(self.model.name, _strength(self.strength.text())))
        self.unload.clicked.connect(lambda: self.adapt_asked.emit(self.model.name, None))
        self.strength.changed.connect(self._strength_changed)
        asked = (
            self.use_asked,
            self.try_asked,
            self.pull_asked,
            self.pause_asked,
            self.settings_asked,
            self.remove_asked,
        )
        for button, signal in zip(self.buttons(), asked, strict=True):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.model.name))
        self.show_model(model)

    def buttons(self) -> tuple[TextButton, ...]:
        return (self.use, self.attempt, self.pull, self.pause, self.settings, self.remove)

    def show_model(self, model: ShelfModel) -> None:
        """The same model, as it is now."""
        self.model = model
        self.title.setText(model.title)
        self.mark.setVisible(model.in_use and model.here)
        self.facts.setText(facts_words(model))
        self.fit.setVisible(not model.damaged)
        self.fit.show_verdict(model.fit.verdict, fit_words(model))
        self.measured.setVisible(model.measured is not None or model.damaged)
        if model.damaged:
            self.measured.setText(tr("A part of it is damaged. Fetch it again, or remove it."))
        elif model.measured is not None:
            self.measured.setText(measured_words(model.measured))
        self.setAccessibleName(f"{model.title}. {self.facts.text()}. {self.fit.words.text()}")
        self._show_buttons()
        if not model.pulling:
            self.moved.hide()
            self.bar.hide()

    def show_moved(self, moved: PullMoved) -> None:
        """A pull goes on."""
        self.moved.setText(pull_words(moved))
        self.bar.setValue(round(_STEPS * moved.done / moved.total) if moved.total else 0)
        self.moved.show()
        self.bar.show()

    def show_trying(self, trying: bool) -> None:
        """Whether it is being measured."""
        self._trying = trying
        self._show_buttons()

    def only_first_steps(self) -> None:
        """Offer no more than what a first start needs."""
        self._few = True
        self._show_buttons()

    def _show_buttons(self) -> None:
        model = self.model
        chosen = model.answers or model.role is ModelRole.TRANSCRIBER
        self.use.setVisible(model.here and chosen and not model.in_use)
        self.attempt.setVisible(model.here and model.answers)
        self.settings.setVisible(model.here and model.answers and not self._few)
        self.attempt.setEnabled(not self._trying)
        self.attempt.setText(tr("Measuring …") if self._trying else tr("Try out"))
        partly = model.present > 0 and not model.here and not model.damaged
        self.pull.setVisible(not (model.here or model.pulling or model.built_in))
        self.pull.setText(tr("Go on fetching") if partly else tr("Fetch"))
        self.pause.setVisible(model.pulling)
        self.remove.setVisible(not (model.built_in or model.pulling or model.in_use or self._few) and model.present > 0)
        adapts = model.role is ModelRole.ADAPTER and model.here
        for part in (self.strength_name, self.strength):
            part.setVisible(adapts)
        self.load.setVisible(adapts and model.strength is None)
        self.unload.setVisible(adapts and model.strength is not None)
        if model.strength is not None and not self.strength.hasFocus():
            self.strength.show_value(f"{model.strength:g}")
        announce(self.strength, tr("Strength of {title}: 1 as it was made", title=model.title))
        for button in (*self.buttons(), self.load, self.unload):
            announce(button, f"{button.text()}: {model.title}")
            button.updateGeometry()

    def _strength_changed(self, strength: object) -> None:
        if self.model.strength is not None:
            self.adapt_asked.emit(self.model.name, strength)

    def _arrange(self) -> None:
        announce(self.bar, tr("How much of it has arrived"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.mark)
        head.addStretch(1)
        acts = QHBoxLayout()
        acts.setContentsMargins(0, 4, 0, 0)
        acts.setSpacing(8)
        for control in (self.strength_name, self.strength, self.load, self.unload, *self.buttons()):
            acts.addWidget(control)
        acts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(4)
        whole.addLayout(head)
        for part in (self.facts, self.fit, self.measured, self.moved, self.bar):
            whole.addWidget(part)
        whole.addLayout(acts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), CORNER, look().raised, look().hairline)


class Bar(QProgressBar):
    """A thin line that fills."""

    HIGH = 6

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(120, self.HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, self.HIGH / 2, look().hairline)
        filled = max(float(self.HIGH), area.width() * self.value() / max(1, self.maximum()))
        rounded(painter, sided(self, 0, 0, filled, area.height()), self.HIGH / 2, look().accent)


class _Verdict(QWidget):
    """A sign and words: neither alone says it."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = Verdict.FITS
        self.words = _wrapped(quiet=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(24, 0, 0, 0))
        row.addWidget(self.words)

    def show_verdict(self, verdict: Verdict, words: str) -> None:
        self._verdict = verdict
        self.words.setText(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = look().text if self._verdict is Verdict.FITS else look().warn
        glyphs.paint(QPainter(self), GLYPHS[self._verdict], sided(self, 0, 1, 16, 16), tone)


def _wrapped(*, quiet: bool = True) -> Label:
    label = Label("", SMALL, quiet=quiet)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | leading())
    return label


def _strength(text: str) -> float:
    """What was entered, within what is allowed; what is no number is 1."""
    try:
        return min(MOST, max(0.0, round(float(text.replace(",", ".")), 2)))
    except ValueError:
        return 1.0
