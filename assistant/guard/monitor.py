"""The reference monitor: decides each system call from its effects, its arguments and the origins in reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.calls import Decision, Question, Span, ToolCall, ToolSpec

if TYPE_CHECKING:
    from assistant.guard.grants import Grants
    from assistant.guard.record import DecisionLog
    from assistant.guard.rules import Rules


class Monitor:
    """Deterministic: the same call, reach, rules and grants give the same decision. Any thread."""

    def __init__(self, rules: Rules, grants: Grants, log: DecisionLog | None = None) -> None:
        self._rules = rules
        self._grants = grants
        self._log = log

    def decide(
        self, call: ToolCall, tool: ToolSpec, reach: Sequence[Span], *, conversation: str, attended: bool = True
    ) -> Decision:
        """What is to become of the call. `reach` is all text the kernel could read when it wrote it, the system prompt
        aside. Unattended, what would be asked is denied. The decision is in the log before it is given.
        """
        raise NotImplementedError

    def question(self, call: ToolCall, tool: ToolSpec, decision: Decision, preview: str = "") -> Question:
        """The question for a call whose verdict is to ask, with the scopes that make sense for it."""
        raise NotImplementedError
