"""The drawer of one source: the passage that was brought in, where it came from, and the way there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from assistant.recall import Recalled
from assistant.visible import one_line
from ui.chat.call_words import origin_words
from ui.chat.plain import PADDING, Box, Prose
from ui.chat.sources import title_of
from ui.controls import Label, TextButton, announce, tip
from ui.drawer import Panel
from ui.theme import SMALL, TEXT
from ui.words import noted, tr

WIDTH = 420
_VERBS = {"document": ("file-text", noted("Open the file")), "turn": ("message-square", noted("Go to the message"))}


class Passage(Panel):
    """`opened` carries the place of what is shown, `file_asked` its file."""

    opened = Signal(str)
    file_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Source"), WIDTH)
        self._place = ""
        self._file: Path | None = None
        self.title = Label(size=TEXT, quiet=False, bold=True)
        self.origin = Label(size=SMALL)
        for label in (self.title, self.origin):
            label.setWordWrap(True)
        self.text = Prose(self, tr("Passage"))
        self.text.set_free()
        self._box = Box(self, self.text)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(PADDING, PADDING - 2, 4, PADDING - 2)
        inside.addWidget(self.text)
        self.go = TextButton(tr("Open"))
        self.go.clicked.connect(self._go)
        foot = QHBoxLayout()
        foot.addWidget(self.go)
        foot.addStretch(1)
        for widget in (self.title, self.origin):
            self.whole.addWidget(widget)
        self.whole.addWidget(self._box, 1)
        self.whole.addLayout(foot)

    def take_focus(self) -> None:
        self.text.setFocus()

    def show_recalled(self, recalled: Recalled) -> None:
        """The passage as the model was given it."""
        name = tr("Source [{number}]", number=recalled.number) if recalled.number else tr("Source")
        self.heading.setText(name)
        self.title.setText(title_of(recalled))
        self.origin.setText(origin_words(recalled.origin))
        self.text.show_text(recalled.text)
        self._place, self._file = recalled.place, None
        kind = recalled.place.partition(":")[0]
        self._offer(*_VERBS.get(kind, ("", "Open")))
        self.go.setVisible(kind == "turn")

    def show_around(self, place: str, file: Path, text: str, where: str = "", *, there: bool = True) -> None:
        """What was found out since: its file, and the text around the passage, in which it is marked."""
        if place != self._place:
            return
        self._file = file
        self.origin.setText(" · ".join(part for part in (self.origin.text(), one_line(where)) if part))
        shown = self.text.toPlainText()
        if shown and shown != text and shown in text:
            self.text.show_text(text)
            self.text.mark(shown)
        self.go.setVisible(there)
        tip(self.go, str(file))

    def _offer(self, glyph: str, verb: str) -> None:
        self.go.set_glyph(glyph)
        self.go.setText(tr(verb))
        announce(self.go, tr(verb))
        self.go.updateGeometry()

    def _go(self) -> None:
        if self._file is not None:
            self.file_asked.emit(self._file)
        else:
            self.opened.emit(self._place)
