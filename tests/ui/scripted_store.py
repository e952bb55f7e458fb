"""The conversations of a scripted session: trees of turns, one path of each being shown."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Concatenate, ParamSpec, TypeVar

from assistant.errors import NotStored
from assistant.events import FoundTurn, Marked, StoredTurn

_T = TypeVar("_T")
_P = ParamSpec("_P")


class Kept(dict[str, _T]):
    """By name; as in the real store, asking for one that isn't there is an error that a person can read."""

    def __missing__(self, name: str) -> _T:
        raise NotStored(f"There is no {name} in the store; it may have been deleted.")


def _alone(method: Callable[Concatenate[ScriptedStore, _P], _T]) -> Callable[Concatenate[ScriptedStore, _P], _T]:
    """Replies end on threads of their own, while the window deletes."""

    @functools.wraps(method)
    def locked(self: ScriptedStore, *args: _P.args, **more: _P.kwargs) -> _T:
        with self.lock:
            return method(self, *args, **more)

    return locked


class ScriptedStore:
    """`turns` holds the shown path of each conversation."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.turns: Kept[list[StoredTurn]] = Kept()
        self.titles: dict[str, str] = {}
        self.updated: dict[str, float] = {}
        self._all: Kept[StoredTurn] = Kept()
        self._parents: dict[str, str] = {}
        self._after: dict[tuple[str, str], list[str]] = {}

    @_alone
    def begin(self, conversation: str) -> None:
        self.turns[conversation], self.titles[conversation] = [], ""
        self.updated[conversation] = time.time()

    @_alone
    def put(self, turn: StoredTurn, title: str = "", beside: str = "") -> None:
        """After what is shown, or beside a turn, and itself shown."""
        path = self.turns.setdefault(turn.conversation, [])
        before = self._parents[beside] if beside else path[-1].id if path else ""
        self._all[turn.id], self._parents[turn.id] = turn, before
        self._after.setdefault((turn.conversation, before), []).append(turn.id)
        self.titles[turn.conversation] = self.titles.get(turn.conversation) or title or turn.text[:60]
        self.updated[turn.conversation] = turn.created
        if beside:
            self.turns[turn.conversation] = self._path(turn.id)
        else:
            path.append(turn)

    @_alone
    def turn(self, turn: str) -> StoredTurn:
        return self._all[turn]

    @_alone
    def change(self, turn: StoredTurn) -> None:
        """It is another now, if it is still there."""
        if turn.id in self._all:
            self._all[turn.id] = turn
            shown = self.turns[turn.conversation]
            self.turns[turn.conversation] = [turn if one.id == turn.id else one for one in shown]

    @_alone
    def drop(self, turn: str) -> None:
        """It was never there; it is the last of its path."""
        of = self._all[turn].conversation
        self._after[of, self._parents.pop(turn)].remove(turn)
        del self._all[turn]
        self.turns[of] = [one for one in self.turns[of] if one.id != turn]

    @_alone
    def delete(self, *conversations: str) -> None:
        """All of them with their turns or, if one isn't there, none."""
        for of in [one for one in conversations if self.turns[one] is not None]:
            del self.turns[of]
            for turn in [turn for turn in self._all.values() if turn.conversation == of]:
                del self._all[turn.id], self._parents[turn.id]
            self._after = {key: turns for key, turns in self._after.items() if key[0] != of}

    @_alone
    def beside(self, turn: str) -> list[StoredTurn]:
        return [self._all[one] for one in self._after[self._all[turn].conversation, self._parents[turn]]]

    @_alone
    def show(self, turn: str) -> None:
        tip, of = turn, self._all[turn].conversation
        while after := self._after.get((of, tip)):
            tip = after[-1]
        self.turns[of] = self._path(tip)

    @_alone
    def search(self, query: str) -> list[FoundTurn]:
        """The turns that have these very words, newest first."""
        found = []
        for turn in reversed(list(self._all.values())):  # another thread may add one
            texts = (self.titles[turn.conversation], turn.text, turn.reply)
            title, message, reply = (_marked(text, query) for text in texts)
            if message.marks or reply.marks:
                found.append(FoundTurn(turn.id, turn.conversation, turn.created, title, message, reply))
        return found

    @_alone
    def shown(self, conversation: str) -> list[StoredTurn]:
        return [self._with_siblings(turn) for turn in self.turns[conversation]]

    def _with_siblings(self, turn: StoredTurn) -> StoredTurn:
        ids = tuple(one.id for one in self.beside(turn.id))
        return replace(turn, siblings=ids if len(ids) > 1 else ())

    def _path(self, tip: str) -> list[StoredTurn]:
        path: list[StoredTurn] = []
        while tip:
            path.append(self._all[tip])
            tip = self._parents[tip]
        return path[::-1]


def _marked(text: str, query: str) -> Marked:
    at = text.lower().find(query.lower())
    return Marked(text, ((at, at + len(query)),) if at >= 0 else ())
