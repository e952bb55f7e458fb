"""All keys in one list, made from the table that the shortcuts are made from; what is chosen there is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.controls import Label, TextButton
from ui.dialogs import Dialog
from ui.fields import Field
from ui.keys import Key, written
from ui.rows import Entry, Part, Rows, Scroller, heading, note
from ui.words import tr

WIDTH, HEIGHT = 560, 600


class KeysDialog(Dialog):
    """Searched by what a key does, by its section, or by the key."""

    def __init__(self, table: Sequence[Key], parent: QWidget) -> None:
        super().__init__(tr("Keys"), parent)
        self._table = [key for key in table if key.keys]
        self.search = Field(tr("Search the keys"), tr("Search the keys"))
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self.whole.addWidget(self.search)
        self.whole.addWidget(self.scroller, 1)
        close = TextButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_buttons(close)
        self.setFixedWidth(WIDTH)
        self.resize(WIDTH, min(HEIGHT, max(320, parent.height() - 48)))
        self.search.textChanged.connect(self._show)
        self.search.installEventFilter(self)
        self._show("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            if self.rows.rows:
                self.rows.rows[0].setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show(self, query: str) -> None:
        words = query.casefold().split()
        found = [key for key in self._table if all(word in _text(key) for word in words)]
        parts: list[Part | Label] = []
        for section in dict.fromkeys(key.section for key in found):
            parts.append(heading(section))
            parts += [self._entry(key) for key in found if key.section == section]
        self.rows.show_parts(parts or [note(tr("No key does this."))])

    def _entry(self, key: Key) -> KeyRow:
        made = KeyRow(key)
        made.chosen.connect(lambda: self._do(key))
        return made

    def _do(self, key: Key) -> None:
        self.accept()
        if key.do is not None:
            key.do()


class KeyRow(Entry):
    """What a key does, and the key. `chosen` with Enter or a click where the window itself does it."""

    chosen = Signal()

    def __init__(self, key: Key) -> None:
        super().__init__(key.words, "", beside=written(key.keys), lines=(2, 1))
        self._can = key.do is not None
        if self._can:
            self.setAccessibleDescription(tr("Enter does it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._can and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._can and event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit()


def _text(key: Key) -> str:
    return f"{key.words} {key.section} {key.keys} {written(key.keys)}".casefold()
