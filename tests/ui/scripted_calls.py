"""Calls of a scripted session: asked about, answered, run, as `assistant.session.Session` tells of them."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from assistant.calls import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallProgress,
    CallStarted,
    Decision,
    Effect,
    Grant,
    GrantsChanged,
    Question,
    Quote,
    Scope,
    StoredCall,
    ToolCall,
    ToolChanged,
    ToolResult,
    ToolSpec,
    Verdict,
)
from assistant.events import Event, Origin
from assistant.forms import Form, Value

READ = ToolSpec("search_notes", "Find notes.", {"type": "object"})
WRITE = ToolSpec("write_file", "Write a file.", {"type": "object"}, frozenset({Effect.WRITES}), ("path",))
SEND = ToolSpec(
    "send_mail", "Send a message.", {"type": "object"}, frozenset({Effect.SENDS}), ("to",), plugin="mcp:work"
)
ALLOWED = Decision(Verdict.ALLOW, "own-words", "Only your own words are in reach.")
ASKED = Decision(
    Verdict.ASK,
    "foreign-text",
    "A web page was read since your last message, and the address below stands in it, not in your words.",
    (Quote("to", "mallory@example.org", Origin.WEB, "https://example.org/article"),),
)
DENIED = Decision(Verdict.DENY, "data-out", "Your data would go to an address that came from a web page.")


@dataclass
class ScriptedCall:
    """One call of a reply. `at` is how much of the reply stands before it; `hold` is waited for while it runs."""

    call: ToolCall
    tool: ToolSpec = READ
    decision: Decision = ALLOWED
    at: int = 0
    preview: str = ""
    offered: tuple[Scope, ...] = (Scope.ONCE, Scope.CONVERSATION, Scope.ALWAYS)
    result: ToolResult = field(default_factory=lambda: ToolResult("Three notes.", seconds=0.34))
    progress: tuple[CallProgress, ...] = ()
    hold: threading.Event | None = None
    more: tuple[Question, ...] = ()
    """Calls that the same answer settles."""
    form: Form | None = None


class ScriptedApprovals:
    """Questions wait until they are answered or the turn is stopped."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, bool, Scope | None]] = []
        self.filled: list[Mapping[str, Value]] = []
        self.cancelled: list[str] = []
        self._waiting: dict[str, tuple[Question, threading.Event]] = {}
        self._given: dict[str, tuple[bool, Scope | None]] = {}

    def answer(
        self, call: str, allowed: bool, scope: Scope = Scope.ONCE, *, values: Mapping[str, Value] | None = None
    ) -> bool:
        if values is not None:
            self.filled.append(values)
        self.answers.append((call, allowed, scope if allowed else None))
        question, settled = self._waiting.get(call, (None, None))
        if question is None or settled is None or (allowed and scope not in question.offered):
            return False
        self._given[call] = (allowed, scope if allowed else None)
        settled.set()
        return True

    def cancel(self, call: str) -> None:
        self.cancelled.append(call)
        self._waiting[call][1].set()

    def pending(self) -> tuple[Question, ...]:
        return tuple(question for question, _ in self._waiting.values())

    def cancel_all(self) -> None:
        for _, settled in list(self._waiting.values()):
            settled.set()

    def wait(self, question: Question) -> tuple[bool, Scope | None]:
        settled = threading.Event()
        self._waiting[question.call.id] = (question, settled)
        settled.wait(20)
        del self._waiting[question.call.id]
        return self._given.pop(question.call.id, (False, None))


class ScriptedCalls:
    """Plays the calls of a turn and keeps the rights that were given."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._ids = itertools.count(1)
        self.approvals = ScriptedApprovals()
        self.grants: list[Grant] = []
        self.accepted: list[tuple[str, str]] = []
        self.changed_since = False
        """A tool changed once more after the user looked."""
        self.problems: tuple[str, ...] = ()

    def run(self, at: tuple[str, str], scripted: ScriptedCall) -> StoredCall:
        """Tell of a call from its beginning to its end."""
        call, tool, decision = scripted.call, scripted.tool, scripted.decision
        preview = scripted.preview if decision.shown else ""
        self._tell(CallStarted(*at, call, tool, decision, scripted.at, preview))
        allowed = decision.verdict is not Verdict.DENY
        if decision.verdict is Verdict.ASK:
            allowed = self._ask(at, scripted)
        result = ToolResult("It was not allowed.", failed=True)
        if allowed:
            for progress in scripted.progress:
                self._tell(replace(progress, turn=at[0], conversation=at[1], call=call.id))
            if scripted.hold is not None:
                scripted.hold.wait(20)
            result = scripted.result
        self._tell(CallEnded(*at, call.id, result))
        return StoredCall(call, scripted.at, 0, "", decision, allowed, result)

    def _ask(self, at: tuple[str, str], scripted: ScriptedCall) -> bool:
        for one in scripted.more:
            self._tell(CallStarted(*at, one.call, one.tool, one.decision, scripted.at))
        question = Question(
            scripted.call,
            scripted.tool,
            scripted.decision,
            scripted.preview,
            scripted.offered,
            scripted.more,
            scripted.form,
        )
        self._tell(ApprovalAsked(*at, question))
        allowed, scope = self.approvals.wait(question)
        for one in (question, *question.more):
            self._tell(ApprovalSettled(*at, one.call.id, allowed, scope))
        for one in question.more:
            self._tell(CallEnded(*at, one.call.id, ToolResult("Done.", failed=not allowed)))
        if scope in {Scope.CONVERSATION, Scope.ALWAYS}:
            target = " ".join(str(scripted.call.arguments[name]) for name in scripted.tool.targets)
            self.give(scripted.tool, target, scope, at[1])
        return allowed

    def give(self, tool: ToolSpec, target: str, scope: Scope, conversation: str = "c") -> Grant:
        """A right, as if the user had given it."""
        grant = Grant(f"grant-{next(self._ids)}", tool.name, tool.plugin, target, scope, conversation, 1_760_000_000.0)
        self.grants.append(grant)
        self._tell(GrantsChanged())
        return grant

    def revoke(self, grant: str) -> None:
        self.grants = [one for one in self.grants if one.id != grant]
        self._tell(GrantsChanged())


class ScriptedRights:
    """What of the session's public interface is about calls, as `assistant.turn.rights.Rights` has it."""

    played: ScriptedCalls

    @property
    def approvals(self) -> ScriptedApprovals:
        return self.played.approvals

    def grants(self) -> tuple[Grant, ...]:
        return tuple(self.played.grants)

    def revoke(self, grant: str) -> None:
        self.played.revoke(grant)

    def accept_tool(self, changed: ToolChanged) -> bool:
        self.played.accepted.append((changed.new.plugin, changed.new.name))
        return not self.played.changed_since

    def tool_problems(self) -> tuple[str, ...]:
        return self.played.problems
