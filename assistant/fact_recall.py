"""Which facts a turn is given: the few that are near its message, within a budget of tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.events import Origin
from assistant.fact_meanings import aligned
from assistant.memory.facts import PLACE
from assistant.memory.likeness import by_words, fused
from assistant.memory.statements import is_basic, is_personal
from assistant.recall import Fact, Recalled, RecalledKind

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.fact_meanings import Meanings
    from assistant.memory.facts import FactStore

MOST_TOKENS = 160
MOST_FACTS = 8
_FEW = 6
"""So many facts at most are all given where the user asks about themselves and nothing tells which are meant."""
_CHARACTERS_A_TOKEN = 3
NEAR = 0.25
"""The least cosine with which a fact belongs to a message."""
_IN_WINDOW = 3
"""The last turns of a conversation are taken to be in the window still: what they have is not given again."""
_LONGEST_QUERY = 600


class FactRecaller:
    """A `turn.recalling.Recaller`. `wanted` says whether the memory is to be used at all."""

    def __init__(self, facts: FactStore, meanings: Meanings, wanted: Callable[[], bool]) -> None:
        self._facts = facts
        self._meanings = meanings
        self._wanted = wanted

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        """The facts, the oldest first. A few milliseconds, and those of the embedder where one is loaded."""
        if not self._wanted() or not (facts := self._facts.current()):
            return ()
        given = self._facts.recently_given(conversation, _IN_WINDOW)
        chosen = within(self._choose(facts, turn.text[:_LONGEST_QUERY]), given)
        return [recalled(one) for one in sorted(chosen, key=lambda one: one.said)]

    def _choose(self, facts: Sequence[Fact], message: str) -> list[Fact]:
        """Near ones first, then the most basic; `facts` are the latest first."""
        meaning = aligned(self._meanings.likeness(message), facts)
        near = [facts[at] for at, _ in fused(by_words(message, [one.text for one in facts]), meaning, NEAR)]
        if not near and len(facts) <= _FEW and "?" in message and is_personal(message):
            near = list(facts)
        return list(dict.fromkeys([*near[:MOST_FACTS], *(one for one in facts if is_basic(one.text))]))


def within(facts: Sequence[Fact], given: set[str]) -> list[Fact]:
    """As many as the budget has room for, but those that the window has already."""
    kept: list[Fact] = []
    room = MOST_TOKENS * _CHARACTERS_A_TOKEN
    for one in facts:
        if one.id not in given and len(one.text) <= room and len(kept) < MOST_FACTS:
            room -= len(one.text)
            kept.append(one)
    return kept


def recalled(fact: Fact) -> Recalled:
    """As it is brought into a turn."""
    return Recalled(RecalledKind.MEMORY, fact.text, Origin.MEMORY, place=f"{PLACE}{fact.id}")
