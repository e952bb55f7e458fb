"""The window of a conversation as the user has it in hand, and what is done for it in idle time."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.context import table
from assistant.context.budget import PINNED_SHARE
from assistant.context.standing import summary_page
from assistant.context.table import Beginning
from assistant.context.window import OVERHEAD
from assistant.errors import ContextError, MessageTooLong
from assistant.events import TurnState
from assistant.recall import ContextTable, PageRow, Standing
from assistant.turn.cancel import Cancellation
from assistant.turn.earlier_turns import EarlierTurns
from assistant.turn.summarising import Summariser, summary_of
from models.errors import ModelError
from models.sentences import say
from models.values import HostState

if TYPE_CHECKING:
    from assistant.context.pages import Page, TurnPages
    from assistant.events import StoredTurn
    from assistant.memory.store import ConversationStore
    from assistant.turn.conductor import Conductor
    from assistant.turn.parts import Parts
    from assistant.turn.prompting import Prompt

FULL, ROOMY = 0.8, 0.6
"""A window that is fuller is emptied in idle time until it is so full, of what a prompt may take."""
KEPT_SECONDS = 60.0
"""What is evaluated is written to disk in idle time, not more often than so."""
_SUMMED = 40
"""Of turns that have left and stand in no summary, so many at most are summed up at once: the last ones."""
_LETTERS_A_TOKEN = 4
_LOADED = (HostState.READY, HostState.BUSY)


class ContextKeeper:
    """`Session.context`. Any thread may use it. Raises `StorageError` for an unknown conversation."""

    def __init__(self, parts: Parts, store: ConversationStore, conductor: Conductor) -> None:
        self._parts = parts
        self._store = store
        self._conductor = conductor
        self._prompting = conductor.prompting
        self._standings = conductor.standings
        self._summariser = Summariser(parts.kernel, conductor.prompting)
        self._kept: dict[str, float] = {}
        self.earlier = EarlierTurns(store, conductor.standings)
        parts.recallers.append(self.earlier)

    # -- the user's side

    def table(self, conversation: str) -> ContextTable:
        """How the window stands. Without a loaded model tokens are estimated."""
        turns = self._store.turns(conversation)
        standing = self._standings.of(conversation).within(self._prompting.limit).along([turn.id for turn in turns])
        pace = self._prompting.pace
        pace.learn(turn.usage for turn in turns)
        beginning = self._beginning(conversation)
        pages = self._counted(self._prompting.pages(turns))
        summary = standing.shown_summary
        summary_tokens = self._tokens([summary_page(summary).text])[0] if summary else 0
        used = {turn.id: turn.created for turn in turns}
        rows = tuple(table.rows(beginning, pages, standing, used, pace.seconds, summary_tokens))
        taken = sum(row.tokens for row in rows if row.resident) + OVERHEAD * (1 + 2 * len(pages))
        new = OVERHEAD if conversation in self._prompting.begun else taken
        return ContextTable(conversation, rows, taken, self._prompting.limit, new, pace.seconds(new))

    def pin(self, conversation: str, page_id: str, pinned: bool = True) -> None:
        """A pinned page stays while any other can leave. Raises `ContextError` where pinned pages would take more than
        half of the window.
        """
        row = self._row(conversation, page_id)
        whole = self.table(conversation)
        total = row.tokens + sum(one.tokens for one in whole.rows if one.pinned and one.id != row.id and one.place)
        if pinned and total > PINNED_SHARE * whole.limit:
            raise ContextError(
                say(
                    "Pinned pages would take {total} of {limit} tokens: too little would be left for talking.",
                    total=total,
                    limit=whole.limit,
                ),
                remedy=say("Unpin others first."),
            )
        standing = self._standings.of(conversation)
        if pinned and not row.resident:
            standing = standing.page_in(page_id)
        self._change(conversation, standing.pin(page_id, pinned=pinned))

    def evict(self, conversation: str, page_id: str) -> None:
        """Take a page out of the window; it stays on disk, and can come back. Raises `ContextError` for one that
        can't leave.
        """
        self._row(conversation, page_id)
        last = self._store.turns(conversation)[-1]
        if last.state is TurnState.OPEN and page_id.startswith(last.id):
            raise ContextError(say("This turn is still running."), remedy=say("Wait for its end."))
        self._change(conversation, self._standings.of(conversation).evict(page_id))

    def page_in(self, conversation: str, page_id: str) -> None:
        """Have a page in the window again, where it was. Raises `ContextError` for one that is too long."""
        row = self._row(conversation, page_id)
        if row.tokens > PINNED_SHARE * self._prompting.limit:
            raise ContextError(
                say("This page is too long to come back as a whole."), remedy=say("Ask about what it says.")
            )
        standing = self._standings.of(conversation).page_in(page_id)
        self._change(conversation, standing.page_in(page_id.partition("/")[0]))

    def search(self, query: str, conversation: str = "") -> list[StoredTurn]:
        """The turns that say most of it, in the conversation of the turn in hand or in the one that is named."""
        flight = self._conductor.flight
        wanted = conversation or (flight.job.conversation if flight is not None else "")
        found = self.earlier.search(wanted, query) if wanted else []
        return [turn for turn in found if flight is None or turn.id != flight.job.turn]

    def turn(self, name: str) -> StoredTurn | None:
        """A turn of the conversation of the turn in hand, by its id or the beginning of it."""
        flight = self._conductor.flight
        turns = self._store.turns(flight.job.conversation) if flight is not None and name else []
        return next((turn for turn in turns if turn.id.startswith(name)), None)

    # -- in idle time

    def opened(self, conversation: str) -> None:
        """The user looks at this conversation and may go on with it: have it ready, if there is time."""
        if conversation not in self._prompting.begun and self._conductor.kernel is not None:
            self._parts.idle.soon("the window that is open", lambda cancelled: self.tend(conversation, cancelled))

    def soon(self, conversation: str) -> None:
        """Have the window tended as soon as there is time."""
        self._parts.idle.soon(f"window of {conversation}", lambda cancelled: self.tend(conversation, cancelled))

    def tend(self, conversation: str, cancellation: Cancellation) -> None:
        """Empty a window that is nearly full, sum up what has left, evaluate what the next turn begins with, keep it.

        Raises `TurnCancelled` when it is stopped; nothing is changed then.
        """
        if self._parts.kernel.report().state not in _LOADED or self._conductor.kernel is None:
            return
        turns = self._store.turns(conversation)
        if not turns:
            return
        standing = self._standings.of(conversation).within(self._prompting.limit).along([turn.id for turn in turns])
        tools = self._conductor.offered(conversation)
        planned = self._summed_up(conversation, turns, self._emptied(conversation, turns, standing), cancellation)
        try:
            prompt = self._prompting.fit(turns, conversation, tools, standing=planned)
        except MessageTooLong:
            return
        if planned != standing or conversation not in self._prompting.begun:
            self._evaluate(conversation, prompt, cancellation)
        cancellation.check()
        if planned != standing:
            self._standings.set(conversation, planned)
        self._keep(conversation)

    def close(self) -> None:
        """What is evaluated of the last conversations goes to the disk."""
        if self._parts.kernel.report().state not in _LOADED:
            return
        with contextlib.suppress(ModelError):
            for conversation in self._prompting.begun:
                self._parts.kernel.get().keep(conversation)

    # -- inside

    def _emptied(self, conversation: str, turns: Sequence[StoredTurn], standing: Standing) -> Standing:
        """With more that has left, where the next turn would hardly fit."""
        prompting = self._prompting
        tools = self._conductor.offered(conversation)
        try:
            prompt = prompting.fit(turns, conversation, tools, standing=standing)
        except MessageTooLong:
            return standing
        fitted, room = prompt.fitted, prompt.limit - prompting.reserve
        if fitted.used <= FULL * room:
            return fitted.standing
        left, used = set[str](), fitted.used
        for turn, cost in list(zip(fitted.turns, fitted.costs, strict=True))[:-2]:
            if used <= ROOMY * room:
                break
            if not turn.pinned:
                left.add(turn.turn)
                used -= cost
        return dataclasses.replace(fitted.standing, left=fitted.standing.left | left)

    def _summed_up(
        self, conversation: str, turns: Sequence[StoredTurn], standing: Standing, cancellation: Cancellation
    ) -> Standing:
        """With a summary for all that has left."""
        missing = {turn.id for turn in turns if turn.id in standing.out and turn.id not in standing.summarised}
        if not missing:
            return standing
        pages = [one for one in self._prompting.pages(turns) if one.turn in missing and one.pages][-_SUMMED:]
        if not pages:
            return standing
        before = standing.summary
        page = self._prompting.counted(summary_page(before)) if before else None
        tools = self._conductor.offered(conversation)
        text = self._summariser.summarise(page, self._counted(pages), tools, cancellation)
        self._summariser.rest()
        if not text:
            return standing
        summary = summary_of(text, before, pages)
        return dataclasses.replace(standing, summary=summary, summarised=standing.summarised | missing)

    def _evaluate(self, conversation: str, prompt: Prompt, cancellation: Cancellation) -> None:
        request = dataclasses.replace(self._prompting.request(conversation, prompt), only_begin=True)
        stream = self._parts.kernel.get().generate(request)
        with cancellation.stopping(stream.cancel):
            for _ in stream:
                cancellation.check()
        self._prompting.evaluated(conversation)

    def _keep(self, conversation: str) -> None:
        now = time.monotonic()
        if now - self._kept.get(conversation, -KEPT_SECONDS) >= KEPT_SECONDS:
            self._kept[conversation] = now
            self._parts.kernel.get().keep(conversation)

    def _change(self, conversation: str, standing: Standing) -> None:
        self._standings.set(conversation, standing)
        self.soon(conversation)

    def _row(self, conversation: str, page_id: str) -> PageRow:
        """Raises `ContextError` where there is none that may be moved."""
        found = next((row for row in self.table(conversation).rows if row.id == page_id), None)
        if found is None:
            raise ContextError(
                say("There is no page {page_id} in this conversation; `peri context` lists them.", page_id=page_id)
            )
        if not found.place:
            raise ContextError(
                say("This page is always there."), remedy=say("Instructions and tools are in the settings.")
            )
        return found

    def _beginning(self, conversation: str) -> Beginning:
        tools = self._conductor.offered(conversation)
        wishes = self._prompting.wishes
        system = self._tokens([self._prompting.system(tools).text])[0]
        profile = self._tokens([wishes])[0] if wishes else 0
        cost = self._prompting.cost(tools) if self._prompting.count else 0
        return Beginning(system - profile, profile, cost, ", ".join(one.name for one in tools))

    def _counted(self, turns: Sequence[TurnPages]) -> list[TurnPages]:
        count = self._prompting.count
        if count is not None:
            return count.turns(turns)
        return [dataclasses.replace(turn, pages=tuple(map(_estimated, turn.pages))) for turn in turns]

    def _tokens(self, texts: Sequence[str]) -> Sequence[int]:
        count = self._prompting.count
        return count(texts) if count is not None else [len(text) // _LETTERS_A_TOKEN for text in texts]


def _estimated(page: Page) -> Page:
    return dataclasses.replace(page, tokens=len(page.text) // _LETTERS_A_TOKEN + 1)
