"""What Peri remembers of the user: found in what they say, shown, changed, replaced and forgotten.

In idle time the kernel is asked which sentences of a message state something lasting. Only the user's own words are
looked at; what may be of others waits for the user's yes.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.calls import OWN
from assistant.errors import PeriError
from assistant.events import AttachmentKind, Origin
from assistant.fact_meanings import Meanings, aligned
from assistant.fact_recall import NEAR, FactRecaller
from assistant.foreign_text import source_of
from assistant.memory.backups_holding import backups_holding
from assistant.memory.facts import FactStore, NewFact, clean
from assistant.memory.likeness import by_words, fused, words_of
from assistant.memory.statements import Statement, statements
from assistant.recall import Fact, FactProposed, FactsSaved, Forgotten
from assistant.turn.fact_judge import FactJudge, Relation
from models.errors import ModelError, PromptTooLong, TemplateError
from models.values import HostState

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.memory.store import ConversationStore
    from assistant.settings_sections import MemorySettings
    from assistant.turn.bus import Publish
    from assistant.turn.cancel import Cancellation
    from assistant.turn.parts import Parts

log = logging.getLogger(__name__)

LOADED = (HostState.READY, HostState.BUSY)
PASTED = "text that was pasted"
PLAYED = "a sound file"
_COMPARED = 4
"""With so many facts at most a new one is compared."""
_LIKE = 0.55
"""The least cosine of two facts of which one may contradict the other."""
_FOUND = 50


class Memory:
    """The facts in the store of conversations. Any thread may use it; every method may raise `StorageError`."""

    def __init__(
        self,
        store: ConversationStore,
        parts: Parts,
        publish: Publish,
        settings: Callable[[], MemorySettings],
    ) -> None:
        self._store = store
        self._parts = parts
        self._publish = publish
        self._settings = settings
        self._facts = FactStore(store.database)
        self._meanings = Meanings(self._facts, parts.embedder)
        self._judge = FactJudge(parts.kernel)
        self._forget_evaluated: Callable[[str], None] = lambda key: parts.kernel.get().forget(key)
        self.recaller = FactRecaller(self._facts, self._meanings, lambda: settings().use)

    # -- the user's side

    def facts(self, query: str = "") -> list[Fact]:
        """What holds now, the latest first; with `query` what is near it, the nearest first."""
        current = self._facts.current()
        if not query.strip():
            return current
        begun = {fact.id for fact in self._facts.find(" ".join(words_of(query)) or query)}
        words = [float(fact.id in begun) for fact in current]
        meaning = aligned(self._meanings.likeness(query), current)
        return [current[at] for at, _ in fused(words, meaning, NEAR)][:_FOUND]

    def proposed(self) -> list[tuple[Fact, str]]:
        """What waits for `keep` or `refuse`, and what it came from."""
        return self._facts.proposed()

    def fact(self, fact: str) -> Fact:
        return self._facts.get(fact)

    def history(self, fact: str) -> list[Fact]:
        """The fact and all that it replaced, the oldest first."""
        return self._facts.history(fact)

    def add(self, text: str) -> Fact:
        """Remember what the user wrote down for it. What it contradicts is replaced in the next idle time."""
        return self._settled_later(self._facts.add(NewFact(text, time.time(), settled=False)))

    def edit(self, fact: str, text: str) -> Fact:
        """The fact in other words; the former are its history."""
        return self._settled_later(self._facts.edit(fact, text, time.time()))

    def keep(self, fact: Fact) -> Fact:
        """The user says yes to a proposal."""
        return self._settled_later(self._facts.keep(fact.id))

    def refuse(self, fact: Fact) -> None:
        """The user says no to a proposal, which no turn was given: it is forgotten."""
        self._facts.forget(fact.id)

    def forget(self, fact: str) -> Forgotten:
        """A fact and its history are gone: from the store, the turns that were given it, and what the kernel keeps on
        disk. Backups made before are named, not changed. Waits for a turn in flight.
        """
        gone = self._facts.forget(fact)
        for conversation in gone.conversations:
            with contextlib.suppress(ModelError, PeriError):
                self._forget_evaluated(conversation)
        self._judge.rest()
        backups = backups_holding(self._store.database.path.parent, [one.id for one in gone.facts])
        return Forgotten(gone.facts, backups, gone.said_in)

    def remember(self, text: str) -> Fact:
        """As the kernel asked for in a call, which the guard has decided about."""
        text = clean(text)
        known = next((one for one in self._facts.current() if _same(one.text, text)), None)
        return known or self._settled_later(
            self._facts.add(NewFact(text, time.time(), origin=Origin.KERNEL, settled=False))
        )

    # -- the session's side

    def forget_with(self, forget: Callable[[str], None]) -> None:
        """`forget` drops all that is evaluated or worked out of a conversation that was given what is forgotten."""
        self._forget_evaluated = forget

    def look_at(self, turn: str) -> None:
        """A turn has ended: its message is looked through in idle time."""
        if self._settings().propose:
            self._facts.await_look(turn)
            self.catch_up()

    def catch_up(self) -> None:
        """Look in idle time through what waits, also from an earlier run."""
        self._parts.idle.soon("facts", self._look)

    # -- idle work

    def _look(self, cancellation: Cancellation) -> None:
        """No model is loaded for it: without one, all waits for the next time."""
        try:
            self._meanings.refresh()
            if self._parts.kernel.report().state not in LOADED:
                return
            for fact in self._facts.unsettled():
                self._settle(fact, cancellation)
            while self._settings().propose and (waiting := self._facts.waiting()):
                for key in waiting:
                    self._look_through(key, cancellation)
        finally:
            self._judge.rest()

    def _look_through(self, key: str, cancellation: Cancellation) -> None:
        turn = self._store.turn(key)
        try:
            found = self._found_in(turn, cancellation)
        except (PromptTooLong, TemplateError) as error:  # another time it would be no better
            log.info("A message could not be looked through: %s", error.message)
            found = []
        if saved := self._facts.looked(key, found):
            self._tell(turn, saved)
            self._meanings.refresh()

    def _found_in(self, turn: StoredTurn, cancellation: Cancellation) -> list[NewFact]:
        if turn.origin not in OWN:
            return []
        known = self._facts.current()
        found: list[NewFact] = []
        for statement in statements(turn.text):
            if any(_same(one.text, statement.text) for one in known):
                continue
            if self._judge.is_fact(statement.text, cancellation):
                found += self._new(turn, statement, known, cancellation)
        return found

    def _new(
        self, turn: StoredTurn, statement: Statement, known: Sequence[Fact], cancellation: Cancellation
    ) -> list[NewFact]:
        """As it is to be kept; nothing where it is known already."""
        new = NewFact(statement.text, turn.created, turn.conversation, turn.id, turn.origin)
        origin, source = self._whose(turn, statement)
        if source:
            return [NewFact(new.text, new.said, new.conversation, new.turn, origin, source=source)]
        for old in self._comparable(new.text, known):
            relation = self._judge.relation(old.text, new.text, cancellation)
            if relation is Relation.SAME and set(words_of(new.text)) <= set(words_of(old.text)):
                return []
            if relation is not Relation.OTHER:  # said anew in more or other words: the latest are kept
                return [NewFact(new.text, new.said, new.conversation, new.turn, new.origin, replaces=old.id)]
        return [new]

    def _whose(self, turn: StoredTurn, statement: Statement) -> tuple[Origin, str]:
        """Where a sentence comes from that the user may not have written: origin and source; else the source is ""."""
        if any(one.kind in (AttachmentKind.SOUND, AttachmentKind.VIDEO) for one in turn.attachments):
            return Origin.FILE, PLAYED
        found = source_of(statement.text, self._store.path(turn.id))
        if found is not None:
            return found
        return turn.origin, PASTED if statement.pasted else ""

    def _settled_later(self, fact: Fact) -> Fact:
        """In idle time it is compared with what is known; what it contradicts, or repeats, becomes its history."""
        self.catch_up()
        return fact

    def _settle(self, fact: Fact, cancellation: Cancellation) -> None:
        others = [one for one in self._facts.current() if one.id != fact.id and one.said <= fact.said]
        replaced = [
            old.id
            for old in self._comparable(fact.text, others)
            if _same(old.text, fact.text)
            or self._judge.relation(old.text, fact.text, cancellation) is not Relation.OTHER
        ]
        self._facts.settle(fact.id, replaced)

    def _comparable(self, text: str, known: Sequence[Fact]) -> list[Fact]:
        """Those that a new fact may contradict, the nearest first. "I moved to Lyon" has no word of "I live in Berlin":
        where nothing tells meanings, and no word does, they are the latest.
        """
        cosines = self._meanings.likeness(text, wait=True)
        if cosines:
            near = sorted((one for one in known if cosines.get(one.id, 0.0) >= _LIKE), key=lambda one: -cosines[one.id])
        else:
            words = by_words(text, [one.text for one in known])
            near = [known[at] for at, _ in fused(words, None, 0.0)] or list(known)
        return near[:_COMPARED]

    # -- inside

    def _tell(self, turn: StoredTurn, facts: Sequence[Fact]) -> None:
        sources = {fact.id: source for fact, source in self._facts.proposed()}
        saved = tuple(one for one in facts if one.id not in sources)
        if saved:
            self._publish(FactsSaved(turn.id, turn.conversation, saved))
        for one in facts:
            if one.id in sources:
                self._publish(FactProposed(turn.id, turn.conversation, one, sources[one.id]))


def _same(one: str, other: str) -> bool:
    return one.casefold().strip(" .!") == other.casefold().strip(" .!")
