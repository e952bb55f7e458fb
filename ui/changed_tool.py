"""A tool is not what it was: what it said of itself and what it says now, side by side."""

from __future__ import annotations

import difflib
import json
import re

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.calls import ToolChanged, ToolSpec
from ui.chat import call_words
from ui.chat.plain import Diff
from ui.controls import Label, TextButton, rounded
from ui.dialogs import Dialog
from ui.sides import margins
from ui.theme import CORNER, SMALL, look
from ui.words import tr

COLUMN, HIGH = 380, 340
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


class ChangedTool(Dialog):
    """Asks whether a tool that changed is to be used again. `accepted_tool` only where the user says so."""

    accepted_tool = Signal(object)

    def __init__(self, changed: ToolChanged, parent: QWidget) -> None:
        super().__init__(tr("{tool} has changed", tool=call_words.full_name(changed.new)), parent)
        self.changed = changed
        self.setMinimumWidth(2 * COLUMN + 60)
        self.add_words(
            tr("It is off until you say otherwise. Lines that differ begin with − on the left and + on the right."),
            quiet=True,
        )
        old, new = sides(changed.old, changed.new)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.sides = [Side(tr("What you knew"), old), Side(tr("What it says now"), new)]
        for side in self.sides:
            row.addWidget(side, 1)
        self.whole.addLayout(row, 1)
        for name, fact in changed.facts.items():
            self.add_words(f"{call_words.visible(name)}: {call_words.visible(fact)}", quiet=True)
        self.keep_off = TextButton(tr("Keep it off"))
        self.use = TextButton(tr("Use it again"))
        self.keep_off.clicked.connect(self.reject)
        self.use.clicked.connect(self._use)
        self.add_buttons(self.keep_off, self.use)
        self.keep_off.setFocus()

    def _use(self) -> None:
        self.accepted_tool.emit(self.changed)
        self.accept()


class Side(QWidget):
    """A heading and a text that fills the room below it."""

    def __init__(self, heading: str, text: str) -> None:
        super().__init__()
        self.text = Diff(self, heading)
        self.text.set_free()
        self.text.show_text(text)
        self.setMinimumSize(COLUMN, 160)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(Label(heading, SMALL))
        frame = Frame(self.text)
        whole.addWidget(frame, 1)

    def sizeHint(self) -> QSize:
        return QSize(COLUMN, HIGH)


class Frame(QWidget):
    """The ground of a text that scrolls, its edge marked while the text has the focus."""

    def __init__(self, text: Diff) -> None:
        super().__init__()
        text.installEventFilter(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(margins(8, 8, 4, 8))
        inside.addWidget(text)
        self._text = text

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = (look().accent, 2) if self._text.hasFocus() else (look().hairline, 1)
        rounded(QPainter(self), QRectF(self.rect()), CORNER, look().code, edge, width)


def sides(old: ToolSpec, new: ToolSpec) -> tuple[str, str]:
    """Both descriptions, the lines that differ marked with - and +."""
    lines = list(difflib.ndiff(_lines(old), _lines(new)))
    left = [line for line in lines if line[0] in " -"]
    right = [line for line in lines if line[0] in " +"]
    return "\n".join(left), "\n".join(right)


def _lines(tool: ToolSpec) -> list[str]:
    """What a tool says of itself, a sentence or a parameter a line."""
    said = [part for line in call_words.visible(tool.description).splitlines() for part in _SENTENCE_END.split(line)]
    effects = tr("It {effects}.", effects=call_words.effects_words(tool.effects))
    schema = call_words.visible(json.dumps(dict(tool.parameters), indent=1, ensure_ascii=False, default=str))
    return [*said, "", effects, "", *schema.splitlines()]
