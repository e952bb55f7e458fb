"""The sheet of the first start: one step at a time, each of which can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.controls import Label, TextButton
from ui.sheet import Sheet
from ui.theme import SMALL
from ui.welcome.steps import MachineStep, QuestionStep, SoundStep, Step
from ui.words import tr


class Welcome(Sheet):
    """`opened` when it is looked at, `finished` when the last step was done or all are skipped."""

    opened = Signal()
    finished = Signal()
    stepped = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Welcome to Peri"))
        self.machine, self.sound, self.question = MachineStep(), SoundStep(), QuestionStep()
        self.steps: tuple[Step, ...] = (self.machine, self.sound, self.question)
        self.where = Label("", SMALL)
        self.skip = TextButton(tr("Skip all"), quiet=True)
        self.before = TextButton(tr("Back"))
        self.next = TextButton(tr("Next"), strong=True)
        self.skip.clicked.connect(self.finished)
        self.before.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(self._next)
        self._at = 0
        self.column.addWidget(self.where)
        for step in self.steps:
            self.column.addWidget(step)
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.before)
        row.addWidget(self.next)
        self.column.addLayout(row)
        self.go(0)

    def take_focus(self) -> None:
        self.next.setFocus()
        self.opened.emit()

    def go(self, at: int) -> None:
        """To this step."""
        self._at = at
        for number, step in enumerate(self.steps):
            step.setVisible(number == at)
        self.where.setText(tr("Step {number} of {count}", number=at + 1, count=len(self.steps)))
        self.before.setVisible(at > 0)
        self.next.setText(tr("Next") if at + 1 < len(self.steps) else tr("Begin"))
        self.next.updateGeometry()
        self.setAccessibleDescription(f"{self.where.text()}: {self.steps[at].title}")
        self.stepped.emit()

    def _next(self) -> None:
        if self._at + 1 < len(self.steps):
            self.go(self._at + 1)
        else:
            self.finished.emit()
