"""The conversations of a scripted session: trees of turns, one path of each being shown."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from assistant.events import StoredTurn


class ScriptedStore:
    """`turns` holds the shown path of each conversation."""

    def __init__(self) -> None:
        self.turns: dict[str, list[StoredTurn]] = {}
        self.titles: dict[str, str] = {}
        self.updated: dict[str, float] = {}
        self._all: dict[str, StoredTurn] = {}
        self._parents: dict[str, str] = {}

    def begin(self, conversation: str) -> None:
        self.turns[conversation], self.titles[conversation] = [], ""
        self.updated[conversation] = time.time()

    def put(self, turn: StoredTurn, title: str = "", beside: str = "") -> None:
        """After what is shown, or beside a turn, and itself shown."""
        path = self.turns.setdefault(turn.conversation, [])
        before = self._parents[beside] if beside else path[-1].id if path else ""
        self._all[turn.id], self._parents[turn.id] = turn, before
        self.titles[turn.conversation] = self.titles.get(turn.conversation) or title or turn.text[:60]
        self.updated[turn.conversation] = turn.created
        self.turns[turn.conversation] = list(self._path(turn.id))

    def turn(self, turn: str) -> StoredTurn:
        return self._all[turn]

    def change(self, turn: StoredTurn) -> None:
        """It is another now, if it is still there."""
        if turn.conversation in self.turns:
            self._all[turn.id] = turn
            shown = self.turns[turn.conversation]
            self.turns[turn.conversation] = [turn if one.id == turn.id else one for one in shown]

    def beside(self, turn: str) -> list[StoredTurn]:
        of, before = self._all[turn].conversation, self._parents[turn]
        return [one for one in self._all.values() if one.conversation == of and self._parents[one.id] == before]

    def show(self, turn: str) -> None:
        tip = turn
        while after := [one for one, before in self._parents.items() if before == tip]:
            tip = after[-1]
        self.turns[self._all[turn].conversation] = list(self._path(tip))

    def shown(self, conversation: str) -> list[StoredTurn]:
        return [self._with_siblings(turn) for turn in self.turns[conversation]]

    def _with_siblings(self, turn: StoredTurn) -> StoredTurn:
        ids = tuple(one.id for one in self.beside(turn.id))
        return replace(turn, siblings=ids if len(ids) > 1 else ())

    def _path(self, tip: str) -> Iterator[StoredTurn]:
        before = self._parents[tip]
        if before:
            yield from self._path(before)
        yield self._all[tip]
