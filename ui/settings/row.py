"""One setting: what it is called, what it does, what is in force, the way back to its default, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from assistant.settings_schema import Declared, Effect, Value
from assistant.visible import one_line
from ui import glyphs
from ui.controls import IconButton, Label, announce, below, menu, pop_up, tip
from ui.settings.controls import WIDTH, Line, Lines, control_for
from ui.settings.known import KEYS
from ui.settings.numbers import Unclear, unmistakable
from ui.settings.titles import default_words, explained, limits, setting_title, written
from ui.sides import margins, sided
from ui.theme import BUTTON, SMALL, TEXT, look
from ui.words import noted, tr

NARROW = 560
"""Below this width the control stands under its words."""
_FELT = {
    Effect.LOAD: noted("Felt when the model is loaded again, with the next message."),
    Effect.START: noted("Felt from the next start of Peri on."),
}


class SettingRow(QWidget):
    """`changed` carries the key and what was entered, which may be wrong."""

    changed = Signal(str, object)
    known_asked = Signal(str)
    """What this machine has of it is to be offered."""

    def __init__(self, item: Declared) -> None:
        super().__init__()
        self.item = item
        self.name = setting_title(item)
        self.control = control_for(item, self.name)
        self.control.changed.connect(self._entered)
        self.control.setAccessibleDescription(explained(item))
        self.reset = IconButton(
            "rotate-ccw", tr("Reset {name} to {value}", name=self.name, value=written(item.default))
        )
        keeps = self.reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keeps)
        self.reset.clicked.connect(self._reset)
        self.choose = IconButton("chevron-down", tr("Choose: {name}", name=self.name))
        if item.key not in KEYS:
            self.choose.hide()
        self.choose.clicked.connect(lambda: self.known_asked.emit(item.key))
        self.problem = Problem()
        self._heading = Label(self.name, TEXT, quiet=False)
        tip(self._heading, item.key)
        self._arrange()

    def show_value(self, value: Value) -> None:
        """This is in force."""
        self.problem.say("")
        self.control.show_value(value)
        self.reset.setVisible(value != self.item.default)

    def _entered(self, value: object) -> None:
        if isinstance(value, Unclear):
            numbers = {"one": unmistakable(value.first), "other": unmistakable(value.second)}
            self.refuse(tr("“{text}” may be {one} or {other}. Write one of these.", text=value.written, **numbers))
        else:
            self.changed.emit(self.item.key, value)

    def refuse(self, why: str) -> None:
        """What was entered is not in force; it stays to be corrected."""
        self.problem.say(why)

    def offer(self, names: Sequence[str]) -> QMenu:
        """Open a menu of these, and of the default where that is what the system has."""
        made = menu(self)
        current = self.control.text() if isinstance(self.control, Line) else ""
        for name in names if self.item.default else ["", *names]:
            action = QAction(one_line(name).replace("&", "&&") or tr("As the system has it"), made)
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _checked=False, name=name: self.changed.emit(self.item.key, name))
            made.addAction(action)
        if not names:
            made.addAction(tr("There is none on this machine.")).setEnabled(False)
        pop_up(made, below(self.choose))
        return made

    def fits(self, words: list[str]) -> bool:
        """Whether all of them stand in what is said of it, in the user's language or, as in the manual, in English."""
        text = f"{self.name} {explained(self.item)} {self.item.key} {self.item.explanation}".casefold()
        return all(word in text for word in words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        edited = isinstance(self.control, Line | Lines) and event.key() == Qt.Key.Key_Escape
        if edited and isinstance(self.control, Line | Lines) and self.control.undo_edit():
            self.problem.say("")
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight if self.width() >= NARROW else QBoxLayout.Direction.TopToBottom
        if not isinstance(self.control, Lines) and self._row.direction() != beside:
            self._row.setDirection(beside)
            self._align()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        texts = [explained(self.item), limits(self.item), default_words(self.item)]
        if self.item.effect in _FELT:
            texts.append(tr(_FELT[self.item.effect]))
        about = Label(" ".join(filter(None, texts)), SMALL)
        about.setWordWrap(True)
        words.addWidget(about)
        words.addWidget(self.problem)
        words.addStretch(1)
        if isinstance(self.control, Line):
            room = BUTTON + 4 if self.item.key in KEYS else 0
            self.control.setFixedWidth(WIDTH - room if self.item.type is str else WIDTH // 2)
        wide = isinstance(self.control, Lines)
        entry = self._entry = QHBoxLayout()
        entry.setSpacing(4)
        entry.addWidget(self.control, 1 if wide else 0)
        entry.addWidget(self.choose)
        entry.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag.AlignVCenter)
        direction = QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        self._row = QBoxLayout(direction, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(8 if wide else 16)
        self._row.addLayout(words, 1)
        self._row.addLayout(entry)
        self._align()

    def _align(self) -> None:
        if not isinstance(self.control, Lines):
            beside = self._row.direction() is QBoxLayout.Direction.LeftToRight
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            self._row.setAlignment(self._entry, side | Qt.AlignmentFlag.AlignVCenter)

    def _reset(self) -> None:
        self.control.setFocus()
        self.changed.emit(self.item.key, self.item.default)


class Problem(QWidget):
    """A sign and a sentence; no room is taken where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", SMALL, quiet=False, bold=True)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(22, 2, 0, 2))
        row.addWidget(self.words)
        self.hide()

    def say(self, why: str) -> None:
        self.words.setText(why)
        announce(self, why)
        self.setVisible(bool(why))

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyphs.paint(QPainter(self), "circle-alert", sided(self, 0, 4, 16, 16), look().bad)
