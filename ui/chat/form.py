"""A form that a server asks the user to fill in. What it says is the server's and never markup; what is in it at the
beginning is the server's too.
"""

from __future__ import annotations

from collections.abc import MutableMapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.forms import LONGEST_TEXT, Choice, Field, Form, FormError, Kind, Value
from ui.chat.plain import Words
from ui.controls import Label, TextButton, announce, below, menu, pop_up, rounded
from ui.sides import place
from ui.theme import BUTTON, CORNER, SMALL, TEXT, font, look
from ui.words import listed, noted, tr, translated

_NARROW = 320
"""Pixels of a field that takes a number."""


class FormFields(QWidget):
    """The fields, one below another. `draft` keeps what is typed, by field, while the widget comes and goes."""

    changed = Signal()

    def __init__(self, parent: QWidget, form: Form, draft: MutableMapping[str, str]) -> None:
        super().__init__(parent)
        self.rows = [FieldRow(self, field, draft) for field in form.fields]

    def values(self) -> dict[str, Value] | None:
        """What was filled in; None where something is wrong, which is then said beside it."""
        read = [(row, row.read()) for row in self.rows]
        wrong = next((row for row, _ in read if row.problem), None)
        self.changed.emit()
        if wrong is not None:
            wrong.control.setFocus()
            return None
        return {row.field.name: value for row, value in read if value is not None}

    def fit(self, width: int) -> int:
        y = 0
        for row in self.rows:
            high = row.fit(width)
            row.setGeometry(0, y, width, high)
            y += high + 12
        return max(0, y - 12)


class FieldRow(QWidget):
    """A field: what it is called, what it is, where it is filled in, what is wrong with it."""

    def __init__(self, parent: QWidget, field: Field, draft: MutableMapping[str, str]) -> None:
        super().__init__(parent)
        self.field = field
        self.problem = ""
        self._draft = draft
        needed = "" if field.required else tr("may be left empty")
        name = " · ".join(part for part in (field.label, needed) if part)
        self._name = _label(self, name, bold=True)
        self._about = Words(self, field.description, SMALL, quiet=True) if field.description else None
        self._wrong = _label(self, "", bold=True)
        typed = draft.setdefault(field.name, field.written(field.default))
        self.control = Chooser(self, field, typed) if field.kind in _CHOSEN else Entry(self, field, typed)
        self.control.edited.connect(self._keep)
        self.control.setAccessibleDescription(" ".join(part for part in (needed, field.description) if part))

    def read(self) -> Value | None:
        """What was filled in; None for nothing. `problem` says what is wrong."""
        try:
            value, problem = self.field.read(self._draft[self.field.name]), ""
        except FormError as error:
            value, problem = None, translated(error.message)
        self._tell(problem)
        return value

    def fit(self, width: int) -> int:
        y = self._name.heightForWidth(width)
        self._name.setGeometry(0, 0, width, y)
        if self._about is not None:
            high = self._about.fit(width)
            self._about.setGeometry(0, y + 2, width, high)
            y += high + 2
        narrow = self.field.kind not in {Kind.TEXT, Kind.CHOICES}
        place(self.control, 0, y + 4, min(width, _NARROW) if narrow else width, BUTTON, width)
        y += BUTTON + 4
        self._wrong.setVisible(bool(self.problem))
        if self.problem:
            high = self._wrong.heightForWidth(width)
            self._wrong.setGeometry(0, y + 2, width, high)
            y += high + 2
        return y

    def _keep(self, typed: str) -> None:
        self._draft[self.field.name] = typed

    def _tell(self, problem: str) -> None:
        self.problem = problem
        self._wrong.setText(tr(problem) if problem else "")


class Entry(QLineEdit):
    """A text or a number."""

    edited = Signal(str)

    def __init__(self, parent: QWidget, field: Field, typed: str) -> None:
        super().__init__(typed, parent)
        self.setFrame(False)
        self.setFont(font(TEXT))
        self.setTextMargins(8, 0, 8, 0)
        self.setMaxLength(LONGEST_TEXT)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        announce(self, field.label)
        self.textChanged.connect(self.edited)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge, width = (look().accent, 2) if self.hasFocus() else (look().control, 1)
        rounded(painter, QRectF(self.rect()), CORNER, look().ground, edge, width)
        painter.end()
        super().paintEvent(event)


_NOTHING = noted("Choose")
_CHOSEN = {Kind.BOOLEAN, Kind.CHOICE, Kind.CHOICES}
_YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


class Chooser(TextButton):
    """One or more of what the form offers, from a menu."""

    edited = Signal(str)

    def __init__(self, parent: QWidget, field: Field, typed: str) -> None:
        super().__init__("", "chevron-down", parent=parent)
        self._field = field
        self._choices = _YES_NO if field.kind is Kind.BOOLEAN else field.choices
        self.chosen = [one for one in typed.split("\n") if one]
        self.clicked.connect(self._open)
        self._show()

    def choose(self, value: str) -> None:
        """Take it; of several, also take it back. One that may be left empty is emptied by choosing it again."""
        several = self._field.kind is Kind.CHOICES
        if value in self.chosen:
            self.chosen.remove(value) if several or not self._field.required else None
        else:
            self.chosen = [*self.chosen, value] if several else [value]
        self._show()
        self.edited.emit("\n".join(self.chosen))

    def options(self) -> list[QAction]:
        """What the menu offers."""
        made = []
        for choice in self._choices:
            action = QAction(choice.title.replace("&", "&&"), self, checkable=True, checked=choice.value in self.chosen)
            action.triggered.connect(lambda _checked=False, value=choice.value: self.choose(value))
            made.append(action)
        return made

    def _open(self) -> None:
        made = menu(self)
        made.addActions(self.options())
        pop_up(made, below(self))

    def _show(self) -> None:
        titles = listed(choice.title for choice in self._choices if choice.value in self.chosen)
        words = titles or tr(_NOTHING)
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _NARROW - 50))
        announce(self, f"{self._field.label}: {words}")
        self.update()


def _label(parent: QWidget, words: str, *, bold: bool = False) -> Label:
    label = Label(words, SMALL, quiet=not bold, bold=bold)
    label.setParent(parent)
    label.setWordWrap(True)
    return label
