"""The button at the end of the top bar, and behind it everything that has no button of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui import glyphs
from ui.controls import IconButton, below, menu, pop_up
from ui.keys import Keys
from ui.theme import look
from ui.words import tr

KEY = "F10"


@dataclass(frozen=True, slots=True)
class Place:
    """What can be chosen there, and the key that does the same."""

    words: str
    glyph: str
    key: str
    do: Callable[[], object]


class More(IconButton):
    """`places` are in the order in which they were added."""

    def __init__(self, keys: Keys) -> None:
        super().__init__("ellipsis", tr("More"), KEY)
        self._keys = keys
        self.places: list[Place] = []
        self.clicked.connect(self.open)
        keys.add(tr("Everywhere"), tr("More"), KEY, self.open)

    def add(self, words: str, glyph: str, key: str, do: Callable[[], object]) -> None:
        """An entry; its key works in the whole window."""
        self.places.append(Place(words, glyph, key, do))
        self._keys.add(tr("More"), words, key, do, glyph)

    def open(self) -> QMenu:
        """Show the menu."""
        made = menu(self)
        for place in self.places:
            action = QAction(glyphs.icon(place.glyph, look().text), place.words, made)
            action.setShortcut(QKeySequence(place.key))
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _checked=False, do=place.do: do())
            made.addAction(action)
        pop_up(made, below(self))
        return made
