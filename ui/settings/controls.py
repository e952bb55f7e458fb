"""What a setting is changed with. Each has `changed`, which carries what was entered, and `show_value`."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from assistant.settings_schema import Declared, Value
from ui.controls import Button, TextButton, announce, below, menu, pop_up, rounded
from ui.settings.numbers import number, whole
from ui.theme import BUTTON, CORNER, SMALL, font, look
from ui.words import tr

WIDTH = 240
LONG_TEXTS = {"kernel.instructions"}
"""Settings in which whole sentences are written."""


class Control(Protocol):
    @property
    def changed(self) -> SignalInstance: ...

    def show_value(self, value: Value) -> None:
        """This is in force."""


class Switch(Button):
    """On or off."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda on: self.changed.emit(bool(on)))
        self.toggled.connect(self._tell)
        self._tell(False)

    def show_value(self, value: Value) -> None:
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        return QSize(44, BUTTON)

    def _tell(self, on: bool) -> None:
        announce(self, tr("{name}: on", name=self._name) if on else tr("{name}: off", name=self._name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = QRectF(2, 6, 40, 20)
        on = self.isChecked()
        rounded(painter, track, 10, look().accent if on else "", "" if on else look().control, 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().on_accent if on else look().control))
        right = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        painter.drawEllipse(QRectF(track.right() - 17 if right else track.left() + 3, 9, 14, 14))
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), CORNER, "", look().accent, 2)


class Options(TextButton):
    """One of several, from a menu."""

    changed = Signal(object)

    def __init__(self, name: str, kind: type[StrEnum]) -> None:
        super().__init__("", "chevron-down")
        self._name = name
        self._kind = kind
        self._value = ""
        self.clicked.connect(self._open)

    def show_value(self, value: Value) -> None:
        self._value = str(value)
        self.setText(_title(self._kind(self._value)))
        announce(self, f"{self._name}: {self.text()}")
        self.updateGeometry()
        self.update()

    def options(self) -> list[QAction]:
        """What the menu offers."""
        made = []
        for member in self._kind:
            action = QAction(_title(member), self, checkable=True, checked=str(member) == self._value)
            action.triggered.connect(lambda _checked=False, value=str(member): self.changed.emit(value))
            made.append(action)
        return made

    def _open(self) -> None:
        made = menu(self)
        made.addActions(self.options())
        pop_up(made, below(self))


class Line(QLineEdit):
    """A number or a short text. Taken with Enter, or when it is left; Escape brings back what is in force."""

    changed = Signal(object)

    def __init__(self, name: str, parse: Callable[[str], object]) -> None:
        super().__init__()
        self._parse = parse
        self._shown = ""
        self.setFrame(False)
        self.setFont(font(SMALL + 1))
        self.setTextMargins(8, 0, 8, 0)
        self.setFixedHeight(BUTTON)
        _clear_ground(self)
        announce(self, name)
        self.editingFinished.connect(self._take)

    def show_value(self, value: Value) -> None:
        self._shown = str(value)
        self.setText(self._shown)
        self.setCursorPosition(0)

    def undo_edit(self) -> bool:
        """Whether there was anything to bring back."""
        changed = self.text() != self._shown
        self.setText(self._shown)
        return changed

    def _take(self) -> None:
        if self.text() != self._shown:
            self.changed.emit(self._parse(self.text().strip()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge, width = (look().accent, 2) if self.hasFocus() else (look().control, 1)
        rounded(painter, QRectF(self.rect()), CORNER, look().ground, edge, width)
        painter.end()
        super().paintEvent(event)


class Lines(QPlainTextEdit):
    """Whole sentences, or a list with one on each line. Taken when it is left."""

    changed = Signal(object)

    def __init__(self, name: str, *, is_list: bool) -> None:
        super().__init__()
        self._is_list = is_list
        self._shown = ""
        self.setFont(font(SMALL + 1))
        self.setFixedHeight(76)
        self.setTabChangesFocus(True)
        announce(self, tr("{name}, one on each line", name=name) if is_list else name)

    def show_value(self, value: Value) -> None:
        self._shown = "\n".join(value) if isinstance(value, tuple) else str(value)
        self.setPlainText(self._shown)

    def undo_edit(self) -> bool:
        """Whether there was anything to bring back."""
        changed = self.toPlainText() != self._shown
        self.setPlainText(self._shown)
        return changed

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.take()

    def take(self) -> None:
        """What is written is to be in force."""
        text = self.toPlainText()
        if text != self._shown:
            lines = [line.strip() for line in text.split("\n") if line.strip()]
            self.changed.emit(lines if self._is_list else text.strip())


def control_for(item: Declared, name: str) -> Switch | Options | Line | Lines:
    """The one that fits the setting's type."""
    if item.type is bool:
        return Switch(name)
    if issubclass(item.type, StrEnum):
        return Options(name, item.type)
    if item.type is tuple or item.key in LONG_TEXTS:
        return Lines(name, is_list=item.type is tuple)
    return Line(name, _PARSERS.get(item.type, str))


_PARSERS: dict[type, Callable[[str], object]] = {int: whole, float: number}


def _title(member: StrEnum) -> str:
    return tr(member.name.replace("_", " ").capitalize())


def _clear_ground(widget: QWidget) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(palette)
