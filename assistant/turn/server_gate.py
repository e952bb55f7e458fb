"""What servers of tools ask for while one of their tools works: put to the guard, and then to the user.

It stands in the conversation as a call of its own, which is not kept with the turn: the guard's log has it. A server
can ask only while a call to it runs, a bounded number of times, and knows nothing of the conversation by it.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.calls import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallStarted,
    Decision,
    Effect,
    GrantsChanged,
    Question,
    Scope,
    ToolCall,
    ToolResult,
    ToolSpec,
    Verdict,
)
from assistant.events import Origin
from assistant.guard.approvals import Answer, Ending
from assistant.server_requests import (
    ABOUT,
    ELICITATION,
    PAGE,
    SAMPLING,
    Action,
    Filled,
    Refused,
    Sampled,
    SampleRequest,
)
from assistant.tools.api import ToolError
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.forms import Form
    from assistant.guard.approvals import Approvals
    from assistant.guard.grants import Grants
    from assistant.guard.monitor import Monitor
    from assistant.turn.bus import Publish
    from assistant.turn.quarantine import Answerer

log = logging.getLogger(__name__)

MOST_REQUESTS = 8
"""In the course of one call."""
QUESTION_SECONDS = 290.0
"""Somewhat less than a server's own limit, so that a question never outlives it."""
_ONCE = (Scope.ONCE,)
_DECLINED_ALOUD = "The server {server} asked for something that can only be answered in writing, so I declined."


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who decides."""

    monitor: Monitor
    approvals: Approvals
    grants: Grants
    attended: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Place:
    """The running call in whose course a server may ask. `aloud` says a sentence where the turn is spoken."""

    turn: str
    conversation: str
    plugin: str
    at: int
    aloud: Callable[[str], None] | None = None


@dataclass(eq=False)
class _Open:
    """A running call."""

    place: Place
    over: threading.Event = field(default_factory=threading.Event)
    waiting: set[str] = field(default_factory=set)
    asked: int = 0
    waited: float = 0.0
    """Seconds that the user took to answer."""


class ServerGate:
    """See `assistant.tools.mcp.gate.Gate`. Thread-safe."""

    def __init__(
        self, deciding: Deciding, kernel: Answerer | None, publish: Publish, open_page: Callable[[str], None]
    ) -> None:
        """Without a kernel nothing is sampled. `open_page` may raise `ToolError`."""
        self._deciding = deciding
        self._kernel = kernel
        self._publish = publish
        self._open_page = open_page
        self._lock = threading.Lock()
        self._running: list[_Open] = []

    @contextmanager
    def during(self, place: Place) -> Iterator[_Open]:
        """Servers may ask while the block runs; what is still asked at its end is answered with no."""
        one = _Open(place)
        with self._lock:
            self._running.append(one)
        try:
            yield one
        finally:
            with self._lock:
                self._running.remove(one)
                one.over.set()
                waiting = tuple(one.waiting)
            for call in waiting:
                self._deciding.approvals.cancel(call)

    # -- the gate

    def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
        one = self._of(server)
        if one is None or self._kernel is None:
            return Refused("Peri's model answers a server only while one of its tools is at work, and not too often.")
        asked = self._begin(one, server, SAMPLING, _prompt(request))
        if not self._allowed(one, asked):
            return self._refused(one, asked)
        try:
            answer = self._kernel.answer(request, one.over.is_set)
        except ModelError as error:
            log.warning("The kernel has no answer for %s: %s", server, error.message)
            answer = Refused("Peri's model failed.")
        failed = isinstance(answer, Refused)
        self._end(one, asked, answer.why if isinstance(answer, Refused) else answer.text, failed=failed)
        return answer

    def elicit(self, server: str, message: str, form: Form) -> Filled:
        one = self._of(server)
        if one is None:
            return Filled(Action.DECLINE)
        asked = self._begin(one, server, ELICITATION, {"message": message})
        answer = self._by_hand(one, asked, form)
        action = _action(answer)
        if action is not Action.ACCEPT:
            self._refused(one, asked)
            return Filled(action)
        self._end(one, asked, "\n".join(f"{name}: {value}" for name, value in answer.values.items()))
        return Filled(action, dict(answer.values))

    def visit(self, server: str, message: str, address: str) -> Action:
        one = self._of(server)
        if one is None:
            return Action.DECLINE
        asked = self._begin(one, server, PAGE, {"url": address, "message": message})
        action = _action(self._by_hand(one, asked))
        if action is not Action.ACCEPT:
            self._refused(one, asked)
            return action
        try:
            self._open_page(address)
        except ToolError as error:
            self._end(one, asked, f"It could not be opened: {error}", failed=True)
            return Action.CANCEL
        self._end(one, asked, "It was opened.")
        return action

    # -- inside

    def _of(self, server: str) -> _Open | None:
        """The newest running call to this server, where it may ask once more."""
        with self._lock:
            for one in reversed(self._running):
                if one.place.plugin == f"mcp:{server}" and one.asked < MOST_REQUESTS:
                    one.asked += 1
                    return one
        return None

    def _begin(self, one: _Open, server: str, name: str, arguments: Mapping[str, object]) -> _Asked:
        place, deciding = one.place, self._deciding
        spec = ToolSpec(
            name,
            ABOUT[name].format(server=server),
            {"type": "object"},
            frozenset({Effect.SENDS}),
            ("url",) if name == PAGE else (),
            place.plugin,
        )
        call = ToolCall(os.urandom(16).hex(), name, arguments)
        decision = deciding.monitor.decide(
            call, spec, (), conversation=place.conversation, attended=deciding.attended()
        )
        self._publish(CallStarted(place.turn, place.conversation, call, spec, decision, place.at))
        return _Asked(server, call, spec, decision)

    def _allowed(self, one: _Open, asked: _Asked) -> bool:
        if asked.decision.verdict is not Verdict.ASK:
            return asked.decision.verdict is Verdict.ALLOW
        place, deciding = one.place, self._deciding
        question = deciding.monitor.question(asked.call, asked.spec, asked.decision)
        if place.aloud is not None:
            place.aloud(f"May the server {asked.server} ask the language model? Say “yes, do it” or “no”.")
        answer = self._ask(one, question)
        if answer.scope is not None and deciding.grants.add(question, answer.scope, place.conversation) is not None:
            self._publish(GrantsChanged())
        return answer.allowed

    def _by_hand(self, one: _Open, asked: _Asked, form: Form | None = None) -> Answer:
        """The user's own answer, which no rule and no right can give; by voice it can't be given."""
        if asked.decision.verdict is Verdict.DENY or not self._deciding.attended():
            return Answer(False)
        if one.place.aloud is not None:
            one.place.aloud(_DECLINED_ALOUD.format(server=asked.server))
            return Answer(False)
        return self._ask(one, Question(asked.call, asked.spec, asked.decision, offered=_ONCE, form=form))

    def _ask(self, one: _Open, question: Question) -> Answer:
        place, call, began = one.place, question.call.id, time.monotonic()
        with self._lock:
            if one.over.is_set():
                return Answer(False, ending=Ending.CANCELLED)
            one.waiting.add(call)
        self._publish(ApprovalAsked(place.turn, place.conversation, question))
        answer = self._deciding.approvals.ask(question, QUESTION_SECONDS, one.over.is_set)
        with self._lock:
            one.waiting.discard(call)
            one.waited += time.monotonic() - began
        self._publish(ApprovalSettled(place.turn, place.conversation, call, answer.allowed, answer.scope))
        return answer

    def _refused(self, one: _Open, asked: _Asked) -> Refused:
        denied = asked.decision.verdict is Verdict.DENY
        why = f"It is not allowed: {asked.decision.why}" if denied else "The user refused."
        self._end(one, asked, why, failed=True)
        return Refused(why)

    def _end(self, one: _Open, asked: _Asked, text: str, *, failed: bool = False) -> None:
        result = ToolResult(text, Origin.KERNEL, failed=failed)
        self._publish(CallEnded(one.place.turn, one.place.conversation, asked.call.id, result))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that the guard has looked at."""

    server: str
    call: ToolCall
    spec: ToolSpec
    decision: Decision


def _action(answer: Answer) -> Action:
    if answer.allowed:
        return Action.ACCEPT
    return Action.DECLINE if answer.ending is Ending.ANSWERED else Action.CANCEL


def _prompt(request: SampleRequest) -> dict[str, object]:
    """All that the kernel would be given, to be shown and kept in the log."""
    told: dict[str, object] = {"system": request.system} if request.system else {}
    if len(request.messages) == 1:
        return told | {"prompt": request.messages[0][1]}
    return told | {"prompt": "\n\n".join(f"{role}: {text}" for role, text in request.messages)}
