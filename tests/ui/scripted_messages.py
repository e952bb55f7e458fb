"""What a scripted session does with single messages."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.calls import Question, ToolResult
from assistant.errors import PeriError
from assistant.events import Event, LedgerEntry, Origin, StoredTurn, TurnFinished
from assistant.messages import CodeAsked, MessageChanged
from tests.ui.scripted_calls import ScriptedRights

if TYPE_CHECKING:
    from tests.ui.scripted_store import ScriptedStore


class ScriptedMessages(ScriptedRights):
    """A part of `ScriptedSession`."""

    calls: list[tuple[str, Any]]
    _store: ScriptedStore
    _waiting: dict[str, StoredTurn]
    _altering: threading.Lock
    _code: ScriptedCode

    @property
    def code(self) -> ScriptedCode:
        return self._code

    def tell(self, event: Event) -> None:
        raise NotImplementedError

    def take_back(self, turn: str) -> StoredTurn:
        self.calls.append(("take_back", turn))
        with self._altering:
            stored = self._waiting.pop(turn, None)
        if stored is None:
            raise PeriError("The reply to it has begun already.", remedy="Stop the reply, or change the message.")
        self._store.drop(turn)
        ledger = LedgerEntry(turn, "return key")
        self.tell(TurnFinished(turn, stored.conversation, "", None, ledger, withdrawn=True))
        return stored

    def _reword(self, turn: str, text: str) -> bool:
        with self._altering:
            if turn not in self._waiting:
                return False
            changed = self._waiting[turn] = replace(self._waiting[turn], text=text)
        self._store.change(changed)
        self.tell(MessageChanged(turn, changed.conversation, text))
        return True

    def as_markdown(self, conversation: str) -> str:
        turns = self._store.shown(conversation)
        return "\n\n".join(f"## You\n\n{one.text}\n\n## Peri\n\n{one.reply}" for one in turns)


class ScriptedCode:
    """Runs of code: what each is to print, and what it was given. With `asks` the question is asked first."""

    def __init__(self, session: ScriptedMessages) -> None:
        self._session = session
        self.ran: list[tuple[str, str, str]] = []
        self.known = frozenset({"python", "bash"})
        self.result: ToolResult | PeriError = ToolResult("1\n", seconds=0.1)
        self.asks: Question | None = None
        self.hold: threading.Event | None = None
        self.stops = 0

    def languages(self) -> frozenset[str]:
        return self.known

    def run(self, turn: str, language: str, code: str) -> ToolResult:
        self.ran.append((turn, language, code))
        if self.asks is not None:
            self._session.tell(CodeAsked(turn, "c", self.asks))
            allowed, _scope = self._session.approvals.wait(self.asks)
            if not allowed:
                return ToolResult("It was not run: you did not allow it.", Origin.KERNEL, failed=True)
        if self.hold is not None:
            self.hold.wait(20)
        if isinstance(self.result, PeriError):
            raise self.result
        return self.result

    def stop(self) -> None:
        self.stops += 1
        self._session.approvals.cancel_all()
        if self.hold is not None:
            self.hold.set()
