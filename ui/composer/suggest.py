"""Offers what may be meant by `/` and `@` in the message, and puts what is chosen in their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.composer.popup import SHOWN, Choice, Popup

Offer = Callable[[Sequence[Choice]], None]
_COMMAND = re.compile(r"\s*/(?P<query>[^\n]*)")
_MENTION = re.compile(r'(?:^|(?<=[\s(]))@(?:"(?P<quoted>[^"\n]*)|(?P<query>[^\s"]*))\Z')
_BLANK = re.compile(r"\{[^{}\n]{1,40}\}")


@dataclass(frozen=True, slots=True)
class Token:
    """What is being asked for: `text[start:end]` of the message, from its sign on."""

    sign: str
    query: str
    start: int
    end: int


class Source(Protocol):
    """What can be offered for a sign."""

    def find(self, query: str, offer: Offer) -> None:
        """Call `offer` with what fits, now or later, on the window's thread."""

    def take(self, choice: Choice) -> str:
        """It is chosen: do what it stands for. What stands in its place in the message, "" for nothing."""

    def enter(self, choice: Choice) -> str:
        """What is typed instead to see what is in it; only asked where it `opens`."""


def token_at(text: str, cursor: int) -> Token | None:
    """The command or the mention that ends at the cursor. A command begins the message, a mention a word."""
    before = text[:cursor]
    if found := _COMMAND.fullmatch(before):
        return Token("/", found["query"], found.start("query") - 1, cursor)
    if found := _MENTION.search(before):
        quoted = found["quoted"]
        return Token("@", found["query"] if quoted is None else quoted, found.start(), cursor)
    return None


class Suggestions(QObject):
    """Watches a field. Escape puts the list away until another word is begun."""

    def __init__(self, field: QTextEdit, popup: Popup, sources: Mapping[str, Source]) -> None:
        super().__init__(field)
        self._field = field
        self._popup = popup
        self._sources = dict(sources)
        self._token: Token | None = None
        self._refused: tuple[str, int] | None = None
        self._asked = 0
        popup.chosen.connect(self._take)
        field.textChanged.connect(self._look)
        field.cursorPositionChanged.connect(self._look)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        elif isinstance(event, QKeyEvent) and self._popup.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # it puts the list away, and stops no reply
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -SHOWN, Qt.Key.Key_PageDown: SHOWN}
        choice = self._popup.current()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in steps:
            self._popup.step(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self._refused = (self._token.sign, self._token.start) if self._token else None
            self._close()
        elif key == Qt.Key.Key_Tab and choice is not None and choice.opens:
            self._enter(choice)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and choice is not None:
            self._take(choice)
        else:
            return False
        return True

    def _look(self) -> None:
        """What is asked for now?"""
        cursor = self._field.textCursor()
        wanted = None if cursor.hasSelection() else _token(self._field.toPlainText(), cursor.position())
        if wanted == self._token:
            return
        self._token = wanted
        if wanted is None or self._refused != (wanted.sign, wanted.start):
            self._refused = None
        self._asked += 1
        if wanted is None or self._refused is not None or not self._in_use():
            self._popup.hide()
            return
        asked = self._asked

        def offer(choices: Sequence[Choice]) -> None:
            if asked == self._asked and self._token is not None and self._in_use():
                self._popup.offer(choices)

        self._sources[wanted.sign].find(wanted.query, offer)

    def _in_use(self) -> bool:
        return self._field.window().focusWidget() is self._field

    def _close(self) -> None:
        self._asked += 1
        self._popup.hide()

    def _enter(self, choice: Choice) -> None:
        if self._token is not None:
            self._replace(self._token, self._sources[self._token.sign].enter(choice))

    def _take(self, choice: Choice) -> None:
        token = self._token
        if token is None:
            return
        self._close()
        source = self._sources[token.sign]
        self._replace(token, "")
        place = self._field.textCursor().position()
        text = source.take(choice)
        if text:
            self._replace(Token(token.sign, "", place, place), text)
            self._select_blank(place, text)

    def _replace(self, token: Token, text: str) -> None:
        cursor = self._field.textCursor()
        whole = self._field.toPlainText()
        cursor.setPosition(_units(whole[: token.start]))
        cursor.setPosition(_units(whole[: token.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self._field.setTextCursor(cursor)

    def _select_blank(self, place: int, text: str) -> None:
        """The first {words} to be filled in are selected: what is typed takes their place."""
        if blank := _BLANK.search(text):
            cursor = self._field.textCursor()
            cursor.setPosition(place + _units(text[: blank.start()]))
            cursor.setPosition(place + _units(text[: blank.end()]), QTextCursor.MoveMode.KeepAnchor)
            self._field.setTextCursor(cursor)


def _token(text: str, position: int) -> Token | None:
    """`position` counts as Qt does, in units of UTF-16."""
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "surrogatepass")
    return token_at(text, len(before))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
