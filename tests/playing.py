"""A session on a scripted machine."""

from __future__ import annotations

import threading
from pathlib import Path

from assistant.events import Event, TurnFailed, TurnFinished, UserTurn
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from assistant.turn.parts import Parts


class Play:
    """A session on a scripted machine, with all of its news."""

    def __init__(self, parts: Parts, folder: Path, settings: Settings) -> None:
        self.store = ConversationStore(folder / "peri.sqlite")
        self.parts = parts
        self.news: list[Event] = []
        self._came = threading.Condition()
        self.session = Session(
            parts, self.store, Bus(), Preferences(settings, lambda key, value: None, lambda key, settings: None)
        )
        self.session.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        with self._came:
            self.news.append(event)
            self._came.notify_all()

    def until(self, kind: type[Event], count: int = 1) -> Event:
        with self._came:
            assert self._came.wait_for(lambda: self.kinds().count(kind) >= count, 10), self.news
            return next(one for one in self.news if isinstance(one, kind))

    def ask(self, turn: UserTurn | str) -> TurnFinished | TurnFailed:
        name = self.session.submit(UserTurn(turn) if isinstance(turn, str) else turn)
        outcome = self.session.wait(name, 10)
        self.until(type(outcome))
        return outcome

    def kinds(self) -> list[type[Event]]:
        return [type(one) for one in self.news]
