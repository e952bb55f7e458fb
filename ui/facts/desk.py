"""What the user does with what is remembered, done with the session; what is saved and proposed, shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from assistant.events import Event
from assistant.recall import Fact, FactProposed, FactsSaved, Forgotten
from ui.chat.remembered import asks_words
from ui.chat.turns import Remembered, Turn
from ui.facts.dialogs import FactEditor, ForgetQuestion, ForgottenReport, gone_words
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work


class Memory(Protocol):
    """The session's door to what is remembered; each of these may wait."""

    def facts(self, query: str = "") -> Sequence[Fact]: ...

    def history(self, fact: str) -> Sequence[Fact]: ...

    def proposed(self) -> Sequence[tuple[Fact, str]]: ...

    def add(self, text: str) -> Fact: ...

    def edit(self, fact: str, text: str) -> Fact: ...

    def forget(self, fact: str) -> Forgotten: ...

    def keep(self, fact: Fact) -> Fact: ...

    def refuse(self, fact: Fact) -> None: ...


class FactsDesk(QObject):
    """Connects the drawer and the conversation with a session's memory, which may come later. `opened` carries a
    conversation ("" where it isn't known) and a turn.
    """

    opened = Signal(str, str)
    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.facts
        self._memory: Memory | None = None
        self._work = Work("memory", self)
        self._saved: dict[str, list[Remembered]] = {}
        self._proposals: dict[str, FactProposed] = {}
        self._unfolded: dict[str, Sequence[Fact]] = {}
        panel, chat = self._panel, window.chat
        panel.searched.connect(lambda _query: self.read())
        panel.added.connect(lambda text: self._do(lambda memory: memory.add(text)))
        panel.edit_asked.connect(self._edit)
        panel.forget_asked.connect(self._ask_forget)
        panel.history_asked.connect(self._unfold)
        panel.turn_asked.connect(lambda fact: self.opened.emit(fact.conversation, fact.turn))
        panel.answered.connect(self._answer)
        chat.proposal_answered.connect(self._answer)
        chat.undo_asked.connect(self._undo)
        chat.fact_asked.connect(self.show_fact)

    def begin(self, memory: Memory) -> None:
        self._memory = memory
        self._work.run(memory.proposed, self._begin_with, self.failed.emit)
        self.read()

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close(finish=True)
        self._memory = None

    def dress(self, turn: Turn) -> None:
        """Give a turn that is shown again what was saved and proposed of it."""
        turn.remembered = list(self._saved.get(turn.id, ()))
        turn.proposals = [one for one in self._proposals.values() if one.turn == turn.id]

    def hear(self, event: Event) -> None:
        if isinstance(event, FactsSaved):
            self._saved[event.turn] = [*self._saved.get(event.turn, ()), *map(Remembered, event.facts)]
            self._refresh(event.turn)
            self.read()
        elif isinstance(event, FactProposed):
            self._propose(event)

    def read(self, _done: object = None) -> None:
        """Bring the list up to date."""
        query = self._panel.query()
        self._do_quietly(lambda memory: memory.facts(query), self._panel.show_facts)

    def show_fact(self, fact: str) -> None:
        """Open the drawer at a fact."""
        self._window.show_drawer(self._panel)
        self._panel.search.clear()
        self._do_quietly(lambda memory: memory.facts(), lambda facts: self._show_at(facts, fact))

    # -- within

    def _show_at(self, facts: Sequence[Fact], fact: str) -> None:
        self._panel.show_facts(facts)
        self._panel.show_fact(fact)

    def _begin_with(self, proposed: Sequence[tuple[Fact, str]]) -> None:
        for fact, source in proposed:
            self._proposals.setdefault(fact.id, FactProposed(fact.turn, fact.conversation, fact, source))
        self._panel.show_proposals(list(self._proposals.values()))
        for fact, _ in proposed:
            self._refresh(fact.turn)

    def _refresh(self, turn: str) -> None:
        if (shown := self._window.chat.turn(turn)) is not None:
            self.dress(shown)
            self._window.chat.refresh_reply(turn)

    def _propose(self, event: FactProposed) -> None:
        """The question takes the focus only from who isn't writing and looks at the end."""
        self._proposals[event.fact.id] = event
        self._panel.show_proposals(list(self._proposals.values()))
        self._refresh(event.turn)
        QApplication.alert(self._window)
        chat, field = self._window.chat, self._window.composer.field
        if chat.turn(event.turn) is None:
            show = tr("Show")
            self._window.notices.tell(News(asks_words(event), "", show, lambda: self.show_fact(event.fact.id)))
        elif chat.column.following and field.hasFocus() and not self._window.composer.text:
            chat.go_to_proposal(event.fact.id)

    def _answer(self, fact: Fact, keep: bool) -> None:
        proposal = self._proposals.pop(fact.id, None)
        self._panel.show_proposals(list(self._proposals.values()))
        if proposal is None:
            return
        if self._window.chat.isAncestorOf(self._window.focusWidget()):
            self._window.composer.field.setFocus()

        def done(kept: Fact | None) -> None:
            if kept is not None:
                self._saved.setdefault(proposal.turn, []).append(Remembered(kept))
            self._refresh(proposal.turn)
            self.read()

        def failed(error: Exception) -> None:
            self._proposals[fact.id] = proposal
            self._panel.show_proposals(list(self._proposals.values()))
            self._refresh(proposal.turn)
            self.failed.emit(error)

        self._do(lambda memory: memory.keep(fact) if keep else memory.refuse(fact), done, failed)

    def _undo(self, fact: str) -> None:
        """Not remembered after all; where it replaced another, that holds again."""

        def undo(memory: Memory) -> object:
            before = [one for one in memory.history(fact) if one.id != fact]
            return memory.edit(fact, before[-1].text) if before else memory.forget(fact)

        def done(_result: object) -> None:
            for turn, saved in self._saved.items():
                for one in saved:
                    if one.fact.id == fact:
                        one.undone = True
                        self._refresh(turn)
            self.read()

        self._do(undo, done)

    def _edit(self, fact: Fact) -> None:
        editor = FactEditor(fact, self._window)
        editor.saved.connect(
            lambda text: self._do(lambda memory: memory.edit(fact.id, text)) if text != fact.text else None
        )
        editor.open()

    def _ask_forget(self, fact: Fact) -> None:
        question = ForgetQuestion(fact, self._window)
        question.agreed.connect(lambda: self._do(lambda memory: memory.forget(fact.id), self._tell_forgotten))
        question.open()

    def _tell_forgotten(self, forgotten: Forgotten) -> None:
        gone = {fact.id for fact in forgotten.facts}
        for turn, saved in list(self._saved.items()):
            self._saved[turn] = [one for one in saved if one.fact.id not in gone]
            self._refresh(turn)
        self.read()
        if not (forgotten.backups or forgotten.said_in):
            self._window.notices.tell(News(tr("Forgotten"), gone_words(forgotten.facts), seconds=8))
            return
        report = ForgottenReport(forgotten, self._window)
        report.turn_asked.connect(lambda turn: self.opened.emit("", turn))
        report.open()

    def _unfold(self, fact: str) -> None:
        if self._unfolded.pop(fact, None) is not None:
            self._panel.show_histories(self._unfolded)
            return

        def show(history: Sequence[Fact]) -> None:
            self._unfolded[fact] = history
            self._panel.show_histories(self._unfolded)

        self._do_quietly(lambda memory: memory.history(fact), show)

    def _do(
        self,
        action: Callable[[Memory], object],
        then: Callable[..., None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        memory = self._memory
        if memory is not None:
            self._work.run(lambda: action(memory), then or self.read, failed or self.failed.emit)

    def _do_quietly(self, action: Callable[[Memory], Sequence[Fact]], then: Callable[[Sequence[Fact]], object]) -> None:
        memory = self._memory
        if memory is not None:
            self._work.run(lambda: action(memory), then, self.failed.emit)
