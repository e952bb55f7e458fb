"""What a scripted session does with single messages."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.errors import PeriError
from assistant.events import Event, LedgerEntry, StoredTurn, TurnFinished
from assistant.messages import MessageChanged
from tests.ui.scripted_calls import ScriptedRights

if TYPE_CHECKING:
    from tests.ui.scripted_store import ScriptedStore


class ScriptedMessages(ScriptedRights):
    """A part of `ScriptedSession`."""

    calls: list[tuple[str, Any]]
    _store: ScriptedStore
    _waiting: dict[str, StoredTurn]
    _altering: threading.Lock

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
