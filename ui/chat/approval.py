"""The question whether a call may run, or a form that a server asks for, where it stands in the conversation. Nothing
in it is markup.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.calls import Question, Quote, Scope
from assistant.server_requests import ABOUT, Action, Filled
from ui import glyphs
from ui.chat import call_words
from ui.chat.form import FormFields
from ui.chat.plain import Box, Diff, Plain, Words, counted, is_diff
from ui.controls import Button, Label, TextButton, announce, mix, rounded, say
from ui.sides import place, sided
from ui.theme import CODE_SIZE, CORNER, LARGE, SMALL, TEXT, look
from ui.words import listed, tr, translated

ARMING_MS = 600
"""A yes counts only when the card has been in view for so long: a key or click meant for something else is none."""
PAD, LEFT = 16, 48
YES_KEY, NO_KEY = "Y", "N"


class ApprovalCard(QWidget):
    """What would happen, on what, why it is asked and where the text came from. `answered` is (allowed, scope); for a
    form the second is a `Filled`. `draft` keeps what is typed into one.
    """

    answered = Signal(bool, object)
    where_asked = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget, question: Question, draft: MutableMapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.fields = FormFields(self, question.form, {} if draft is None else draft) if question.form else None
        self._armed = self._asked = self._done = False
        self._arming = QTimer(self, singleShot=True)
        self._arming.timeout.connect(self._arm)
        self._parts: list[tuple[Part, int]] = []
        self.quotes: list[QuoteBlock] = []
        if question.more:
            words = tr("{count} calls, and one answer for all of them", count=1 + len(question.more))
            self._say(words, SMALL, quiet=True)
        for one in (question, *question.more):
            self._show_call(one)
        if self.fields is not None:
            self._add(self.fields, 12)
            self.fields.changed.connect(self.changed)
        self._make_buttons()
        self.setAccessibleName(f"{tr('Peri asks for your leave')}: {self.summary()}")
        self.setAccessibleDescription(call_words.visible(translated(question.decision.why)))

    def summary(self) -> str:
        """The question in one line, for a screen reader."""
        parts = []
        for one in (self.question, *self.question.more):
            on = listed(value for _, value in call_words.targets(one.tool, one.call.arguments))
            parts.append(f"{call_words.question_words(one.tool)} {call_words.one_line(on)}".strip())
        return " ".join(parts)

    def take_focus(self) -> None:
        """The safe answer gets it."""
        self.refuse.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, allowed: bool, scope: Scope | None = None) -> None:
        """As a button does. A yes that comes too soon to have been meant does not count."""
        if self._done or (allowed and not self._armed):
            return
        self._done = True
        self.answered.emit(allowed, scope)

    def send(self) -> None:
        """What was filled in, where nothing is wrong with it."""
        values = self.fields.values() if self.fields is not None and self._armed else None
        if values is not None and not self._done:
            self._done = True
            self.answered.emit(True, Filled(Action.ACCEPT, values))

    def put_away(self) -> None:
        """Neither yes nor no."""
        if not self._done:
            self._done = True
            self.answered.emit(False, Filled(Action.CANCEL))

    def reopen(self) -> None:
        """The answer did not arrive; it can be given again."""
        self._done = False

    # -- content

    def _add(self, part: Part, gap: int) -> None:
        part.setParent(self)
        self._parts.append((part, gap))

    def _say(self, words: str, size: float, *, quiet: bool = False, bold: bool = False, gap: int = 4) -> None:
        label = Label(words, size, quiet=quiet, bold=bold)
        label.setWordWrap(True)
        self._add(label, gap)

    def _box(self, name: str, text: str, size: float = CODE_SIZE, *, diff: bool = False) -> None:
        plain = (Diff if diff else Plain)(self, name, size)
        plain.show_text(text)
        self._add(Box(self, plain), 4)

    def _show_call(self, question: Question) -> None:
        """What it would do, on what, why it is asked, where the text came from, what would change."""
        self._say(call_words.question_words(question.tool), TEXT, bold=True, gap=16 if self._parts else 4)
        self._show_targets(question)
        self._say(tr("Why you are asked"), SMALL, quiet=True, gap=8)
        self._add(Words(self, call_words.visible(translated(question.decision.why)), TEXT), 4)
        for quote in question.decision.quotes:
            block = QuoteBlock(self, quote)
            block.clicked.connect(lambda _checked=False, one=quote: self.where_asked.emit(one))
            self._add(block, 8)
            self.quotes.append(block)
        self._show_preview(question.preview)

    def _show_targets(self, question: Question) -> None:
        """On what it falls, large, whole and exact; then whatever else would be given."""
        arguments = question.call.arguments
        found = call_words.targets(question.tool, arguments)
        for name, value in found:
            self._say(call_words.tool_name(name), SMALL, quiet=True, gap=8)
            self._box(name, value, LARGE)
            if real := _real_address(value):
                self._add(Words(self, tr("Written out, the address is {address}", address=real), SMALL), 4)
        rest = call_words.given(arguments, without=[name for name, _ in found])
        if rest:
            words = call_words.given_heading(question.tool)
            self._say(tr("With") if found and question.tool.name not in ABOUT else words, SMALL, quiet=True, gap=8)
            self._box(words, rest)

    def _show_preview(self, preview: str) -> None:
        if not preview:
            return
        words = tr("What it would do")
        diff = is_diff(preview)
        if diff:
            added, removed = counted(preview)
            words = tr("What would change: +{added} and −{removed} lines", added=added, removed=removed)
        self._say(words, SMALL, quiet=True, gap=8)
        self._box(tr("What it would do"), call_words.visible(preview.rstrip("\n")), diff=diff)

    def _make_buttons(self) -> None:
        self.allow: dict[Scope, TextButton] = {}
        self.others: list[TextButton] = []
        if self.fields is not None:
            self._make_form_buttons()
            return
        self.refuse = self._button(tr("Don't allow"), f"{NO_KEY}, Esc", symbol="x")
        self.refuse.clicked.connect(lambda: self.answer(False))
        for scope in (scope for scope in Scope if scope in self.question.offered):
            key = YES_KEY if scope is Scope.ONCE else ""
            button = self.allow[scope] = self._button(self._scope_words(scope), key, self._whole_words(scope))
            button.clicked.connect(lambda _checked=False, one=scope: self.answer(True, one))

    def _make_form_buttons(self) -> None:
        self.refuse = self._button(tr("Don't answer"), "", symbol="x")
        self.refuse.clicked.connect(lambda: self.answer(False))
        away, send = self._button(tr("Not now"), ""), self._button(tr("Send"), "")
        away.clicked.connect(self.put_away)
        send.clicked.connect(self.send)
        self.others = [away, send]

    def _scope_words(self, scope: Scope, room: int = 0) -> str:
        """What the button says; with `room`, in pixels, the target is shortened in its middle until it fits."""
        if scope is Scope.ONCE:
            return tr("Allow all of them once") if self.question.more else tr("Allow once")
        if scope is Scope.CONVERSATION:
            return tr("Allow in this conversation")
        tool, on = call_words.tool_name(self.question.tool.name), call_words.right_words(self.question)
        if not on:
            return tr("Always allow “{tool}”", tool=tool)
        if room:
            metrics = self.refuse.fontMetrics()
            rest = room - metrics.horizontalAdvance(tr("Always allow “{tool}” on {target}", tool=tool, target=""))
            on = metrics.elidedText(on, Qt.TextElideMode.ElideMiddle, max(rest, 60))
        return tr("Always allow “{tool}” on {target}", tool=tool, target=on)

    def _whole_words(self, scope: Scope) -> str:
        """What a button's yes reaches, in full."""
        on = call_words.right_words(self.question)
        if scope is not Scope.CONVERSATION or not on:
            return self._scope_words(scope)
        tool = call_words.tool_name(self.question.tool.name)
        return tr("Allow “{tool}” on {target} in this conversation", tool=tool, target=on)

    def _button(self, words: str, key: str, whole: str = "", *, symbol: str = "") -> TextButton:
        button = TextButton(words, symbol, parent=self)
        announce(button, whole or words, key)
        return button

    # -- keys

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and answer_of(event) is not None
        ):
            event.accept()  # else the window's Escape would stop the whole turn
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        allowed = answer_of(event)
        if self.fields is not None:  # a key is for a field; it must not lose what was written
            if event.key() == Qt.Key.Key_Escape:
                self.take_focus()
            return
        if allowed is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif not allowed:
            self.answer(False)
        elif Scope.ONCE in self.allow:
            self.answer(True, Scope.ONCE)

    # -- arrangement

    def fit(self, width: int) -> int:
        inner, y = width - LEFT - PAD, PAD - 4
        for part, gap in self._parts:
            y += gap
            high = part.heightForWidth(inner) if isinstance(part, Label) else part.fit(inner)
            place(part, LEFT, y, inner, high, width)
            y += high
        return self._place_buttons(inner, y + PAD) + PAD

    def _place_buttons(self, inner: int, y: int) -> int:
        """One after another, on a new line where there is no room. Where they end."""
        x, bottom = LEFT, y
        for button in self._buttons():
            if button is self.allow.get(Scope.ALWAYS):
                words = self._scope_words(Scope.ALWAYS, inner - 28)
                button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner - 24))
            hint = button.sizeHint()
            if x > LEFT and x + hint.width() > LEFT + inner:
                x, y = LEFT, bottom + 8
            place(button, x, y, hint.width(), hint.height(), LEFT + inner + PAD)
            x += hint.width() + 8
            bottom = y + hint.height()
        return bottom

    def _buttons(self) -> Iterable[TextButton]:
        return (self.refuse, *self.allow.values(), *self.others)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), CORNER, look().raised, look().warn, 1)
        glyphs.paint(painter, "hand", sided(self, 16, PAD, 20, 20), look().warn)
        if not self._asked:
            self._asked = True
            self._arming.start(ARMING_MS)
            say(self, self.accessibleName(), urgent=True)

    def _arm(self) -> None:
        self._armed = True


class QuoteBlock(Button):
    """A text from outside that stands in the call, and where it came from. A click shows it there."""

    LONGEST = 400
    """More of it is seen where it came from."""

    def __init__(self, parent: QWidget, quote: Quote) -> None:
        super().__init__(parent)
        self.quote = quote
        text = call_words.visible(quote.text)
        cut = text if len(text) <= self.LONGEST else text[: self.LONGEST] + "…"
        self._text = Words(self, cut, TEXT)
        self._source = Words(self, call_words.quote_words(quote), SMALL, quiet=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        announce(self, tr("Show where it came from"), tr("Enter"))
        self.setAccessibleName(f"{call_words.quote_words(quote)}: “{cut}”. {tr('Show where it came from')}")

    def fit(self, width: int) -> int:
        inner, y = width - 16 - 34, 6
        for words in (self._text, self._source):
            high = words.fit(inner)
            place(words, 16, y, inner, high, width)
            y += high + 2
        return y + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, CORNER, mix(look().raised, look().warn, 0.07))
        rounded(painter, sided(self, 4, 6, 3, self.height() - 12), 1.5, look().warn)
        area = sided(self, self.width() - 26, (self.height() - 16) / 2, 16, 16)
        glyphs.paint(painter, "chevron-right", area, look().quiet)


Part = Label | Box | Words | QuoteBlock | FormFields


def answer_of(event: QKeyEvent) -> bool | None:
    """The answer that a key gives, if it gives one."""
    if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
        return None
    return {Qt.Key.Key_Y: True, Qt.Key.Key_N: False, Qt.Key.Key_Escape: False}.get(Qt.Key(event.key()))


def _real_address(text: str) -> str:
    """An address as it is asked for, where it holds letters that may look like others."""
    if not text.startswith(("http://", "https://")) or text.isascii():
        return ""
    return QUrl(text).toString(QUrl.ComponentFormattingOption.FullyEncoded)
