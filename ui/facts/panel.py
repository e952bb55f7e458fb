"""The drawer of what is remembered: facts with their day and turn, found, added, changed, forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from assistant.events import Origin
from assistant.recall import Fact, FactProposed
from ui.chat.call_words import origin_words
from ui.chat.remembered import asks_words
from ui.controls import Label, TextButton
from ui.drawer import Panel
from ui.fields import Field
from ui.rows import Act, Entry, Part, Rows, Scroller, heading, note
from ui.words import day, tr

KEY = "Ctrl+Shift+E"
LISTED = 150
"""More facts than this aren't shown at once; the search finds them."""


class Facts(Panel):
    """`edit_asked` and `forget_asked` carry a `Fact`, `history_asked` a fact's id, `turn_asked` a `Fact`; `added` the
    words to remember; `answered` a proposed fact and whether to keep it; `searched` words.
    """

    searched = Signal(str)
    added = Signal(str)
    edit_asked = Signal(object)
    forget_asked = Signal(object)
    history_asked = Signal(str)
    turn_asked = Signal(object)
    answered = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(tr("Memory"))
        self._facts: tuple[Fact, ...] = ()
        self._proposals: tuple[FactProposed, ...] = ()
        self._histories: Mapping[str, Sequence[Fact]] = {}
        self.search = Field(tr("Search what Peri remembers"), tr("Search what Peri remembers"))
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self.new = Field(tr("Something to remember"), tr("Something to remember"), sign="plus")
        self.add = TextButton(tr("Remember"))
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._connect()
        self._show()

    def take_focus(self) -> None:
        self.search.setFocus()

    def query(self) -> str:
        return self.search.text().strip()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """What is remembered, or what was found of it."""
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            self._show()

    def show_proposals(self, proposals: Sequence[FactProposed]) -> None:
        """What waits for the user's yes."""
        if tuple(proposals) != self._proposals:
            self._proposals = tuple(proposals)
            self._show()

    def show_histories(self, histories: Mapping[str, Sequence[Fact]]) -> None:
        """What facts replaced, the oldest first, for those that are unfolded."""
        self._histories = dict(histories)
        self._show()

    def show_fact(self, fact: str) -> bool:
        """Bring it into view; False where it isn't listed."""
        row = self.rows.row(fact)
        if row is not None:
            self.scroller.show_row(row)
        return row is not None

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.new, 1)
        foot.addWidget(self.add)
        self.whole.addWidget(self.search)
        self.whole.addWidget(self.scroller, 1)
        self.whole.addLayout(foot)

    def _connect(self) -> None:
        self._later.timeout.connect(lambda: self.searched.emit(self.query()))
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.returnPressed.connect(lambda: self.rows.rows[0].setFocus() if self.rows.rows else None)
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)

    def _add(self) -> None:
        if text := self.new.text().strip():
            self.added.emit(text)
            self.new.clear()

    def _show(self) -> None:
        parts: list[Part | Label] = []
        if self._proposals:
            parts.append(heading(tr("Waiting for your answer")))
            parts += [self._proposal(one) for one in self._proposals]
        if self._facts and self._proposals:
            parts.append(heading(tr("Remembered")))
        for fact in self._facts[:LISTED]:
            parts.append(self._entry(fact))
            parts += [_former(one) for one in reversed(self._histories.get(fact.id, ())) if one.id != fact.id]
        if len(self._facts) > LISTED:
            parts.append(note(tr("{count} more are found by the search.", count=len(self._facts) - LISTED)))
        if not self._facts:
            parts.append(note(_nothing(self.query())))
        self.rows.show_again(parts)

    def _entry(self, fact: Fact) -> Entry:
        acts = [Act("arrow-up-right", tr("Go to where you said it"), lambda: self.turn_asked.emit(fact), "Enter")]
        if not fact.turn:
            acts = []
        unfolded = fact.id in self._histories
        history = tr("Hide what it replaced") if unfolded else tr("What it replaced")
        acts += [
            Act("history", history, lambda: self.history_asked.emit(fact.id), "H"),
            Act("pencil", tr("Change"), lambda: self.edit_asked.emit(fact), "F2"),
            Act("trash-2", tr("Forget"), lambda: self.forget_asked.emit(fact), "Del"),
        ]
        formers = self._histories.get(fact.id)
        nothing = tr("replaced nothing") if formers is not None and len(formers) < 2 else ""
        below = " · ".join(part for part in (day(fact.said), _whose(fact), nothing) if part)
        made = Entry(fact.text, below, acts, lines=(6, 1))
        made.name = fact.id
        return made

    def _proposal(self, proposal: FactProposed) -> Entry:
        fact = proposal.fact
        acts = (
            Act("x", tr("Don't remember"), lambda: self.answered.emit(fact, False), "N"),
            Act("check", tr("Remember"), lambda: self.answered.emit(fact, True), "Y"),
        )
        made = Entry(fact.text, asks_words(proposal), acts, lines=(6, 1))
        made.name = fact.id
        return made


def _former(fact: Fact) -> Entry:
    until = tr("until {day}", day=day(fact.until)) if fact.until is not None else ""
    made = Entry(fact.text, until or day(fact.said), (), sign="history", lines=(3, 1))
    made.name = f"former {fact.id}"
    made.paint_with(tone="quiet")
    return made


def _whose(fact: Fact) -> str:
    """Whose words it was made from."""
    if fact.origin is Origin.KEYBOARD:
        return tr("from what you typed") if fact.turn else tr("added by you")
    words = origin_words(fact.origin)
    return words[:1].lower() + words[1:]


def _nothing(query: str) -> str:
    if query:
        return tr("Nothing of that is remembered.")
    return tr(
        "Nothing is remembered yet.\n\nWhat you say of yourself and how you want things done is remembered, and shown "
        "when it is. You can change or forget each of it here. It stays on this machine."
    )
