"""The drawer of granted rights: what may be done without asking, each to be taken back; tools that changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.calls import Grant, Scope, ToolChanged
from ui.chat import call_words
from ui.chat.plain import Words
from ui.controls import Label, TextButton, announce, mix, rounded
from ui.drawer import Panel
from ui.rows import Part, Rows, Scroller, heading, note
from ui.sides import place
from ui.theme import CORNER, SMALL, TEXT, look
from ui.words import day, tr, translated

KEY = "Ctrl+Shift+R"
PAD = 12


class Row(Part):
    """A few lines from outside and a button. `chosen` when it is pressed, or Delete where that does the same."""

    chosen = Signal()

    def __init__(self, lines: Sequence[str], verb: str, key: str = "", *, alert: bool = False) -> None:
        super().__init__()
        self._alert = alert
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = [
            Words(self, line, TEXT if number == 0 else SMALL, quiet=number == len(lines) - 1)
            for number, line in enumerate(lines)
        ]
        self.button = TextButton(verb, parent=self)
        announce(self.button, verb, key)
        self.button.setAccessibleName(f"{verb}: {', '.join(lines)}")
        self.button.clicked.connect(self.chosen)
        announce(self, tr("{verb} with the button", verb=verb), key)
        self.setAccessibleName(", ".join(lines))

    def fit(self, width: int) -> int:
        hint = self.button.sizeHint()
        inner, y = width - 2 * PAD, PAD - 2
        for number, words in enumerate(self._words):
            room = inner - hint.width() - 8 if number == 0 else inner
            high = words.fit(room)
            place(words, PAD, y, room, high, width)
            y = max(y + high + 4, PAD + hint.height()) if number == 0 else y + high + 4
        place(self.button, width - PAD - hint.width(), PAD - 4, hint.width(), hint.height(), width)
        return max(y, hint.height() + PAD) + PAD - 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._key and event.key() == Qt.Key.Key_Delete:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = (look().accent, 2) if self.hasFocus() else (look().warn if self._alert else look().hairline, 1)
        fill = mix(look().raised, look().warn, 0.07) if self._alert else look().raised
        rounded(QPainter(self), QRectF(self.rect()), CORNER, fill, edge, width)

    def stops(self) -> list[QWidget]:
        return [self, self.button]


class Rights(Panel):
    """`revoke_asked` with a grant's id, `compare_asked` with a `ToolChanged`."""

    revoke_asked = Signal(str)
    compare_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Granted rights"))
        self._grants: tuple[Grant, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._changed: tuple[ToolChanged, ...] = ()
        self._problems: tuple[str, ...] = ()
        self.rows = Rows()
        self._scroller = Scroller(self.rows)
        self.whole.addWidget(self._scroller, 1)
        self._show()

    def show_grants(self, grants: Sequence[Grant], titles: Mapping[str, str]) -> None:
        """The rights in force; `titles` are the names of conversations."""
        if (tuple(grants), titles) != (self._grants, self._titles):
            self._grants, self._titles = tuple(grants), titles
            self._show()

    def show_changed(self, changed: Sequence[ToolChanged]) -> None:
        """Tools that are off because they aren't what they were."""
        if tuple(changed) != self._changed:
            self._changed = tuple(changed)
            self._show()

    def show_problems(self, problems: Sequence[str]) -> None:
        """What is wrong with tools, plugins and servers, as sentences."""
        if tuple(problems) != self._problems:
            self._problems = tuple(problems)
            self._show()

    def take_focus(self, number: int = 0) -> None:
        """The row of this number gets it, or the last one, or what closes the drawer."""
        rows = self.rows.rows
        chosen: QWidget = rows[min(number, len(rows) - 1)] if rows else self.close_button
        chosen.setFocus()

    def _show(self) -> None:
        focus = self.focusWidget() or self
        number = next((at for at, row in enumerate(self.rows.rows) if row is focus or row.isAncestorOf(focus)), None)
        if number is None and self.close_button.hasFocus() and not self.rows.rows:
            number = 0  # it was the only place to be
        parts: list[Part | Label] = []
        if self._changed:
            parts.append(heading(tr("Off, because they changed")))
            parts += [self._changed_row(one) for one in self._changed]
        if self._problems:
            parts.append(heading(tr("What does not work")))
            parts += [note(translated(problem)) for problem in self._problems]
        for words, scope in ((tr("Always"), Scope.ALWAYS), (tr("In one conversation"), Scope.CONVERSATION)):
            grants = [grant for grant in self._grants if grant.scope is scope]
            parts += [heading(words)] if grants else []
            parts += [self._grant_row(grant) for grant in grants]
        if not self._grants:
            parts.append(_explanation())
        self.rows.show_parts(parts)
        if number is not None:
            self.take_focus(number)

    def _grant_row(self, grant: Grant) -> Row:
        row = Row(grant_lines(grant, self._titles), tr("Revoke"), tr("Del"))
        row.chosen.connect(lambda: self.revoke_asked.emit(grant.id))
        return row

    def _changed_row(self, changed: ToolChanged) -> Row:
        row = Row(
            (call_words.full_name(changed.new), tr("It doesn't say of itself what it said before.")),
            tr("Compare"),
            alert=True,
        )
        row.chosen.connect(lambda: self.compare_asked.emit(changed))
        return row


def grant_lines(grant: Grant, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Tool, target, then plugin, conversation and since when."""
    since = day(grant.created, clock=True)
    title = titles.get(grant.conversation, "") if grant.scope is Scope.CONVERSATION else ""
    foreign = tr("also after text of others was read") if grant.foreign else ""
    name = f"“{call_words.one_line(call_words.visible(title), 60)}”" if title else ""
    parts = (call_words.plugin_words(grant.plugin), name, foreign, tr("since {when}", when=since))
    small = " · ".join(part for part in parts if part)
    return call_words.tool_name(grant.tool), call_words.grant_target(grant), small[:1].upper() + small[1:]


def _explanation() -> Label:
    words = tr(
        "You have granted no rights.\n\nWhen Peri asks whether a tool may do something, you can allow it once, "
        "in that conversation, or always on that very target. What you allowed for longer than once stands here, "
        "and you can take it back."
    )
    return note(words)
