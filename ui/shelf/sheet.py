"""The sheet of models: those that are here, those that can be fetched, and those that Peri uses beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from assistant.shelf import PullMoved, ShelfModel
from models.catalog import ModelRole
from ui.controls import Label, TextButton
from ui.sheet import Sheet
from ui.shelf.card import ModelCard
from ui.theme import SMALL, TEXT
from ui.words import file_size, tr


class ModelsSheet(Sheet):
    """`opened` when it is looked at; the signals of its cards are passed on."""

    opened = Signal()
    use_asked = Signal(str)
    try_asked = Signal(str)
    pull_asked = Signal(str)
    pause_asked = Signal(str)
    remove_asked = Signal(str)
    settings_asked = Signal(str)
    adapt_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(tr("Models"))
        self.machine = _words()
        self.measure = TextButton(tr("Measure this machine"), "timer")
        self.file = TextButton(tr("Add a file …"), "file-plus")
        self.folder = TextButton(tr("Add a folder …"), "folder-plus")
        self.cards: dict[str, ModelCard] = {}
        self.here = _Section(tr("On this machine"))
        self.adapters = _Section(tr("Adapters"))
        self.there = _Section(tr("To fetch"))
        self.others = _Section(tr("What else Peri uses"))
        self._sections = (self.here, self.adapters, self.there, self.others)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.measure, self.file, self.folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.machine)
        self.column.addLayout(buttons)
        for section in self._sections:
            self.column.addLayout(section)

    def take_focus(self) -> None:
        super().take_focus()
        self.opened.emit()

    def show_models(self, models: Sequence[ShelfModel]) -> None:
        """All of them; who had the focus keeps it."""
        for name in self.cards.keys() - {model.name for model in models}:
            self.cards.pop(name).deleteLater()
        wanted: dict[int, list[ModelCard]] = {number: [] for number in range(len(self._sections))}
        for model in models:
            card = self.cards.get(model.name)
            if card is None:
                card = self.cards[model.name] = self._made(model)
            else:
                card.show_model(model)
            wanted[_section(model)].append(card)
        for number, section in enumerate(self._sections):
            section.hold(wanted[number])

    def show_machine(self, model: ShelfModel | None, *, measured: bool, busy: bool) -> None:
        """What this machine has, told by the fit of any model, and whether its speed is known."""
        words = []
        if model is not None:
            free, whole = file_size(model.fit.free), file_size(model.fit.whole)
            words.append(tr("This machine has {whole} of memory; {free} are free now.", whole=whole, free=free))
        if busy:
            words.append(tr("Its speed is being measured …"))
        elif not measured:
            words.append(tr("How fast models write here isn't known yet: measure it, which takes a few seconds."))
        self.machine.setText(" ".join(words))
        self.measure.setEnabled(not busy)

    def show_moved(self, moved: PullMoved) -> None:
        if moved.name in self.cards:
            self.cards[moved.name].show_moved(moved)

    def show_trying(self, name: str) -> None:
        """Which model is being measured; "" for none."""
        for card in self.cards.values():
            card.show_trying(card.model.name == name)

    def _made(self, model: ShelfModel) -> ModelCard:
        card = ModelCard(model)
        card.use_asked.connect(self.use_asked)
        card.try_asked.connect(self.try_asked)
        card.pull_asked.connect(self.pull_asked)
        card.pause_asked.connect(self.pause_asked)
        card.remove_asked.connect(self.remove_asked)
        card.settings_asked.connect(self.settings_asked)
        card.adapt_asked.connect(self.adapt_asked)
        return card


class _Section(QVBoxLayout):
    """A heading and cards; nothing where there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.heading = Label(title, TEXT, bold=True)
        self.setSpacing(8)
        self.addWidget(self.heading)
        self.heading.hide()
        self.held: list[ModelCard] = []

    def hold(self, cards: Sequence[ModelCard]) -> None:
        self.heading.setVisible(bool(cards))
        self.setContentsMargins(0, 12 if cards else 0, 0, 0)
        if list(cards) == self.held:
            return
        for at, card in enumerate(cards, 1):
            self.insertWidget(at, card)
        self.held = list(cards)


def _section(model: ShelfModel) -> int:
    if model.role is ModelRole.ADAPTER:
        return 1
    if not model.answers:
        return 3
    return 0 if model.here or model.damaged else 2


def _words() -> Label:
    label = Label("", SMALL)
    label.setWordWrap(True)
    return label
