"""One conversation in its column: turns become items, news of a turn reaches the widgets that show it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from assistant.calls import Quote
from assistant.events import AttachmentKind
from ui.chat.approval import ApprovalCard
from ui.chat.column import Column
from ui.chat.empty import EmptyView
from ui.chat.item import ItemView
from ui.chat.reply import ReplyView
from ui.chat.runs import Runs
from ui.chat.said import UserView
from ui.chat.turns import Turn
from ui.collector import spare_collector
from ui.pictures import EDGE, Thumbnails

MANY = 500
"""Turns of a conversation that is worth sparing the collector."""


class UserItem:
    """The row of what the user said."""

    def __init__(self, turn: Turn, view: ConversationView) -> None:
        self.turn = turn
        self._view = view

    def estimate(self, width: int) -> int:
        pictures = EDGE if any(a.kind is AttachmentKind.PICTURE for a in self.turn.attachments) else 0
        return 56 + pictures + _lines(self.turn.text, width * 0.78) * 23

    def make(self, parent: QWidget) -> ItemView:
        made = UserView(parent, self.turn, self._view.thumbnails)
        made.picture_asked.connect(self._view.picture_asked)
        made.edited.connect(self._view.edited)
        made.branch_asked.connect(self._view.branch_asked)
        made.take_back_asked.connect(self._view.take_back_asked)
        made.compare_asked.connect(self._view.compare_asked)
        self._view.adopt(made)
        return made


class ReplyItem:
    """The row of a reply."""

    def __init__(self, turn: Turn, view: ConversationView) -> None:
        self.turn = turn
        self._view = view

    def estimate(self, width: int) -> int:
        written = self.turn.written
        calls = sum(360 if call.question else 34 for call in self.turn.calls)
        return 60 + _lines(written, width) * 22 + calls + (120 if self.turn.error else 0)

    def make(self, parent: QWidget) -> ItemView:
        made = ReplyView(parent, self.turn, self._view.thumbnails, self._view.runs, later=True)
        self._view.adopt(made)
        made.retry_asked.connect(self._view.retry_asked)
        made.read_asked.connect(self._view.read_asked)
        made.answered.connect(self._view.answered)
        made.where_asked.connect(self._view.where_asked)
        made.picture_asked.connect(self._view.picture_asked)
        made.source_asked.connect(self._view.source_asked)
        made.compare_asked.connect(self._view.compare_asked)
        made.code_saved.connect(self._view.code_saved)
        made.tail.undo_asked.connect(self._view.undo_asked)
        made.tail.fact_asked.connect(self._view.fact_asked)
        made.tail.proposal_answered.connect(self._view.proposal_answered)
        return made


def _lines(text: str, width: float) -> int:
    across = max(10, width / 7.6)
    return math.ceil(len(text) / across) + text.count("\n")


class ConversationView(QWidget):
    """The turns of one conversation, or the empty state."""

    link_asked = Signal(str)
    picture_asked = Signal(object)
    retry_asked = Signal(str)
    read_asked = Signal(str)
    read_from_asked = Signal(str, str)
    quote_asked = Signal(str)
    take_back_asked = Signal(str)
    compare_asked = Signal(str)
    code_saved = Signal(object)
    """See the signals of messages."""
    suggestion_asked = Signal(str)
    answered = Signal(str, bool, object)
    """The user's answer to a question: the call's id, whether it may run, the scope."""
    where_asked = Signal(object)
    """Where a `Quote` came from is to be shown."""
    edited = Signal(str, str)
    """A turn's message is to be sent in other words."""
    branch_asked = Signal(str, int)
    """A turn is to be shown instead of the version beside it; the way that was gone."""
    source_asked = Signal(object)
    """A `Recalled` is to be shown."""
    undo_asked = Signal(str)
    fact_asked = Signal(str)
    """A fact is to be forgotten again; is to be shown."""
    proposal_answered = Signal(object, bool)
    """Whether a foreign fact is to be kept."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.column = Column()
        self.runs = Runs(self)
        self.runs.changed.connect(self.refresh_reply)
        self.runs.known.connect(self._refresh_replies)
        self._empty = EmptyView()
        self._empty.chosen.connect(self.suggestion_asked)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.column)
        self._turns: dict[str, tuple[int, Turn]] = {}

    def show_turns(self, turns: Iterable[Turn]) -> None:
        """Show these instead, from their end."""
        self._turns = {turn.id: (number, turn) for number, turn in enumerate(turns)}
        self.column.set_items([item for _, turn in self._turns.values() for item in self._items(turn)])
        self._choose()
        spare_collector(long=len(self._turns) >= MANY)

    def add_turn(self, turn: Turn) -> None:
        """A new turn at the end; the column goes there."""
        self._turns[turn.id] = (len(self._turns), turn)
        self.column.append(self._items(turn))
        self._choose()
        self.column.go_to_end()

    def adopt(self, view: ItemView) -> None:
        """What every message can ask for."""
        view.link_asked.connect(self.link_asked)
        view.quote_asked.connect(self.quote_asked)
        view.read_from_asked.connect(self.read_from_asked)

    def selected(self) -> str:
        """What is selected where the focus is, as Markdown; "" for nothing."""
        focus = self.focusWidget()
        views = self.column.views().values()
        here = next((view for view in views if focus is not None and view.isAncestorOf(focus)), None)
        return here.selected() if here is not None else ""

    def turn(self, turn: str) -> Turn | None:
        found = self._turns.get(turn)
        return found[1] if found else None

    def turns(self) -> list[Turn]:
        return [turn for _, turn in self._turns.values()]

    def refresh_said(self, turn: str) -> None:
        """What the user said is another (a transcript has come)."""
        self._refresh(turn, 0, lambda view: isinstance(view, UserView))

    def refresh_reply(self, turn: str) -> None:
        """The reply, or what goes on, is another."""
        self._refresh(turn, 1, lambda view: isinstance(view, ReplyView))

    def _refresh_replies(self) -> None:
        for turn in self.turns():
            if self._reply(turn.id) is not None:
                self.refresh_reply(turn.id)

    # -- questions, and where texts came from

    def card(self, call: str) -> ApprovalCard | None:
        """The question about a call, if it is asked here and has a widget now."""
        for turn in self.turns():
            if turn.find_call(call) is not None:
                view = self._reply(turn.id)
                found = view.call_view(call) if view is not None else None
                return found.card if found is not None else None
        return None

    def go_to_run(self, turn: str, call: str) -> None:
        """Bring the question whether code may run into view, the safe answer focused."""
        view = self._reply(turn)
        belows = [code.below for code in view.code_views()] if view is not None else []
        card = next((one.card for one in belows if one and one.card and one.card.question.call.id == call), None)
        if card is not None:
            self.column.bring_into_view(card)
            card.take_focus()

    def go_to_question(self) -> bool:
        """Bring the question that waits here into view, the safe answer focused; False where none waits."""
        for turn in self.turns():
            if (call := turn.asking) is not None:
                self._go_to(turn.id, 1)
                if (card := self.card(call.call.id)) is not None:
                    self.column.bring_into_view(card)
                    card.take_focus()
                return True
        return False

    def go_to_turn(self, turn: str) -> bool:
        """Show a turn from its beginning; False where it isn't here."""
        if turn in self._turns:
            self.column.go_to(self._turns[turn][0] * 2)
            return True
        return False

    def reading(self) -> tuple[str, int, int] | None:
        """The turn at the top of what is seen, 0 for what was said in it or 1 for the reply, and how many pixels of
        that are above; None where the end is followed, or nothing is shown.
        """
        found = self.column.reading() if self._turns else None
        if found is None:
            return None
        index, offset = found
        return list(self._turns)[index // 2], index % 2, offset

    def read_on(self, turn: str, half: int, offset: int) -> None:
        """Show what `reading` told, if the turn is here."""
        if turn in self._turns:
            self.column.read_on(self._turns[turn][0] * 2 + half, offset)

    def go_to_version(self, turn: str, way: int) -> None:
        """Show a turn from its beginning, its switcher focused where that was used."""
        if self.go_to_turn(turn) and way:
            view = self.column.view(self._turns[turn][0] * 2)
            if isinstance(view, UserView):
                view.switcher.take_focus(way)

    def go_to_proposal(self, fact: str) -> bool:
        """Bring the question about a fact into view, the safe answer focused; False where it isn't asked here."""
        for turn in self.turns():
            if any(one.fact.id == fact for one in turn.proposals):
                self._go_to(turn.id, 1)
                view = self._reply(turn.id)
                card = next((one for one in view.tail.cards if one.proposal.fact.id == fact), None) if view else None
                if card is not None:
                    self.column.bring_into_view(card)
                    card.take_focus()
                return True
        return False

    def question_has_focus(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and any(card.isAncestorOf(focus) for card in self.findChildren(ApprovalCard))

    def show_source(self, quote: Quote) -> bool:
        """Go to the attachment or the result that a text came from; False where it isn't known here."""
        for turn in reversed(self.turns()):
            if quote.source and any(attachment.name == quote.source for attachment in turn.attachments):
                self._go_to(turn.id, 0)
                return True
            for call in reversed(turn.calls):
                if call.result is not None and quote.text in call.result.text:
                    self._show_in_result(turn.id, call.call.id, quote.text)
                    return True
        return False

    def _show_in_result(self, turn: str, call: str, text: str) -> None:
        self._go_to(turn, 1)
        view = self._reply(turn)
        found = view.call_view(call) if view is not None else None
        if found is not None and found.show_text(text):
            self.column.bring_into_view(found)

    def _reply(self, turn: str) -> ReplyView | None:
        view = self.column.view(self._turns[turn][0] * 2 + 1) if turn in self._turns else None
        return view if isinstance(view, ReplyView) else None

    def _go_to(self, turn: str, half: int) -> None:
        index = self._turns[turn][0] * 2 + half
        if self.column.view(index) is None or half == 0:
            self.column.go_to(index)

    def _refresh(self, turn: str, half: int, fits: Callable[[ItemView], bool]) -> None:
        if turn not in self._turns:
            return
        index = self._turns[turn][0] * 2 + half
        view = self.column.view(index)
        if view is None:
            self.column.forget_height(index)
        elif fits(view):
            view.refresh()
            self.column.item_changed(index)

    def _items(self, turn: Turn) -> tuple[UserItem, ReplyItem]:
        return UserItem(turn, self), ReplyItem(turn, self)

    def _choose(self) -> None:
        self._stack.setCurrentWidget(self.column if self._turns else self._empty)
