"""Every key of the window, declared once: the shortcuts, the dialog that lists them and the commands are made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Key:
    """`keys` as Qt writes them, "" where it is done without one. `do` is None where a part of the window itself heeds
    them while it has the focus. `glyph` is "" for what makes no sense as a command.
    """

    section: str
    words: str
    keys: str
    do: Callable[[], object] | None = None
    glyph: str = ""


class Keys:
    """`table` is in the order in which they were added."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.table: list[Key] = []

    def add(self, section: str, words: str, keys: str, do: Callable[[], object], glyph: str = "") -> None:
        """Something the window does; its keys work in all of it."""
        self.table.append(Key(section, words, keys, do, glyph))
        if keys:
            QShortcut(QKeySequence(keys), self._window).activated.connect(do)

    def note(self, section: str, words: str, keys: str) -> None:
        """Keys that a part of the window heeds itself, to be listed with the others."""
        self.table.append(Key(section, words, keys))

    def commands(self) -> list[Key]:
        """What can be done by its name as well."""
        return [key for key in self.table if key.do is not None and key.glyph]


def written(keys: str) -> str:
    """As they stand on the keyboard of this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
