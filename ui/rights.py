"""The drawer of granted rights: what may be done without asking, each to be taken back; tools that changed."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assistant.calls import Grant, Scope, ToolChanged
from ui.chat import call_words
from ui.chat.plain import Words
from ui.controls import IconButton, Label, SlimBar, TextButton, announce, mix, rounded
from ui.drawer import Drawer
from ui.theme import CORNER, SMALL, TEXT, look
from ui.words import tr

WIDTH = 360
KEY = "Ctrl+Shift+R"
PAD = 12


class Row(QWidget):
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
            words.setGeometry(PAD, y, room, high)
            y = max(y + high + 4, PAD + hint.height()) if number == 0 else y + high + 4
        self.button.setGeometry(width - PAD - hint.width(), PAD - 4, hint.width(), hint.height())
        return max(y, hint.height() + PAD) + PAD - 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._key and event.key() == Qt.Key.Key_Delete:
            self.chosen.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._go(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = (look().accent, 2) if self.hasFocus() else (look().warn if self._alert else look().hairline, 1)
        fill = mix(look().raised, look().warn, 0.07) if self._alert else look().raised
        rounded(QPainter(self), QRectF(self.rect()), CORNER, fill, edge, width)

    def _go(self, step: int) -> None:
        parent = self.parentWidget()
        rows = parent.rows if isinstance(parent, Rows) else []
        at = rows.index(self) + step if self in rows else -1
        if 0 <= at < len(rows):
            rows[at].setFocus()


class Rows(QWidget):
    """Rows one below another, headings between them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._parts: list[Row | Label] = []

    def show_parts(self, parts: Sequence[Row | Label]) -> None:
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        self.rows = [part for part in parts if isinstance(part, Row)]
        for part in parts:
            part.setParent(self)
            part.show()
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before, before.button)
            QWidget.setTabOrder(before.button, after)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        y = 0
        for part in self._parts:
            if isinstance(part, Label):
                high = part.heightForWidth(width)
                y += 8 if y else 0
            else:
                high = part.fit(width)
            part.setGeometry(0, y, width, high)
            y += high + 8
        self.resize(width, y)


class Scroller(QScrollArea):
    """Keeps the rows as wide as there is room, and the focused one in view."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(rows)
        rows.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.fit(self.viewport().width())


class Rights(Drawer):
    """`revoke_asked` with a grant's id, `compare_asked` with a `ToolChanged`."""

    revoke_asked = Signal(str)
    compare_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._grants: tuple[Grant, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._changed: tuple[ToolChanged, ...] = ()
        self._problems: tuple[str, ...] = ()
        self.close_button = IconButton("x", tr("Close the rights"), "Esc")
        self.close_button.clicked.connect(self.left)
        self.rows = Rows()
        self._scroller = Scroller(self.rows)
        self._arrange()
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

    def set_alone(self, alone: bool) -> None:
        """Whether nothing stands beside it."""
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(16_777_215 if alone else WIDTH)

    def take_focus(self, number: int = 0) -> None:
        """The row of this number gets it, or the last one, or what closes the drawer."""
        rows = self.rows.rows
        chosen: QWidget = rows[min(number, len(rows) - 1)] if rows else self.close_button
        chosen.setFocus()

    def event(self, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes the drawer, and stops no reply
            return True
        return super().event(event)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Label(tr("Granted rights"), TEXT, quiet=False, bold=True), 1)
        top.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 6, 8, 12)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self._scroller, 1)

    def _show(self) -> None:
        focus = self.focusWidget() or self
        number = next((at for at, row in enumerate(self.rows.rows) if row is focus or row.isAncestorOf(focus)), None)
        if number is None and self.close_button.hasFocus() and not self.rows.rows:
            number = 0  # it was the only place to be
        parts: list[Row | Label] = []
        if self._changed:
            parts.append(_heading(tr("Off, because they changed")))
            parts += [self._changed_row(one) for one in self._changed]
        if self._problems:
            parts.append(_heading(tr("What does not work")))
            parts += [_words(problem) for problem in self._problems]
        for words, scope in ((tr("Always"), Scope.ALWAYS), (tr("In one conversation"), Scope.CONVERSATION)):
            grants = [grant for grant in self._grants if grant.scope is scope]
            parts += [_heading(words)] if grants else []
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
    since = time.strftime("%d %b %Y, %H:%M", time.localtime(grant.created))
    title = titles.get(grant.conversation, "") if grant.scope is Scope.CONVERSATION else ""
    foreign = tr("also after text of others was read") if grant.foreign else ""
    name = f"“{call_words.one_line(call_words.visible(title), 60)}”" if title else ""
    parts = (call_words.plugin_words(grant.plugin), name, foreign, tr("since {when}", when=since))
    small = " · ".join(part for part in parts if part)
    return call_words.tool_name(grant.tool), call_words.grant_target(grant), small[:1].upper() + small[1:]


def _heading(words: str) -> Label:
    return Label(words, SMALL, bold=True)


def _explanation() -> Label:
    words = tr(
        "You have granted no rights.\n\nWhen Peri asks whether a tool may do something, you can allow it once, "
        "in that conversation, or always on that very target. What you allowed for longer than once stands here, "
        "and you can take it back."
    )
    return _words(words)


def _words(text: str) -> Label:
    label = Label(text, SMALL)
    label.setWordWrap(True)
    return label
