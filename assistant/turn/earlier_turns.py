"""Turns that have left the window come back when they are what is asked about, or when the kernel looks for them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.calls import OWN
from assistant.context.earlier import LEAST_SHARE, Earlier, counted, words
from assistant.events import Origin
from assistant.recall import Recalled, RecalledKind

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.memory.store import ConversationStore
    from assistant.turn.standings import Standings

MOST = 2
_MARGIN = 0.15
"""So much more of a question must be in a turn that has left than in any that is shown."""
_LOOKED_AT = 8
_LETTERS = 600
"""Of a turn that is brought back."""
_REMEMBERED = 10_000
"""Turns whose words are kept at hand."""


class EarlierTurns:
    """A `Recaller`, and the search behind the kernel's tools."""

    def __init__(self, store: ConversationStore, standings: Standings) -> None:
        self._store = store
        self._standings = standings
        self._lock = threading.Lock()
        self._counts: dict[tuple[str, int, int], Counter[str]] = {}

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        """Those few that have left and say more of what is asked about than any in the window."""
        out = self._standings.of(conversation).out
        if not out or not words(turn.text):
            return ()
        turns = [one for one in self._store.turns(conversation) if one.id != turn.id]
        index = self._index(turns)
        gone = [at for at, _ in index.find(turn.text, _LOOKED_AT) if turns[at].id in out]
        within = max((index.share(at, turn.text) for at, one in enumerate(turns) if one.id not in out), default=0.0)
        least = max(LEAST_SHARE, within + _MARGIN)
        found = [at for at in gone if index.share(at, turn.text) >= least]
        return [recalled(turns[at]) for at in sorted(found[:MOST])]

    def search(self, conversation: str, query: str, most: int = 5) -> list[StoredTurn]:
        """The turns of a conversation that say most of it, best first, whether they have left or not."""
        turns = self._store.turns(conversation)
        return [turns[at] for at, _ in self._index(turns).find(query, most)]

    def _index(self, turns: Sequence[StoredTurn]) -> Earlier:
        """Turns that have ended stay as they are: their words are counted once."""
        with self._lock:
            index = Earlier([self._words(turn) for turn in turns])
            while len(self._counts) > _REMEMBERED:
                self._counts.pop(next(iter(self._counts)))
        return index

    def _words(self, turn: StoredTurn) -> Counter[str]:
        key = turn.id, len(turn.text), len(turn.reply)
        found = self._counts.get(key)
        if found is None:
            found = self._counts[key] = counted(f"{turn.text}\n{turn.reply}")
        return found


def recalled(turn: StoredTurn) -> Recalled:
    """A turn as it is brought back, shortened where it is long."""
    text = f"User: {_short(turn.text)}\nPeri: {_short(turn.reply)}"
    return Recalled(RecalledKind.TURN, text, origin_of(turn), place=f"turn:{turn.id}")


def origin_of(turn: StoredTurn) -> Origin:
    """Whose words a turn holds, as far as the guard is concerned: those of foreign texts where it had read any."""
    read = [one.origin for one in turn.recalled] + [call.result.origin for call in turn.calls if call.result]
    foreign = [one for one in read if one not in OWN and one is not Origin.KERNEL]
    return foreign[0] if foreign else Origin.PICTURE if turn.attachments else Origin.MEMORY


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[:_LETTERS]} …"
