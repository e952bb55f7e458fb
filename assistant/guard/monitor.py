"""The reference monitor: decides each system call from its effects, its arguments and the origins in reach."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.calls import Decision, Effect, Question, Scope, Span, ToolCall, ToolSpec, Verdict
from assistant.errors import PeriError
from assistant.events import Origin
from assistant.guard.facts import Facts, From, gather
from assistant.guard.rules import LAST, Rule, Rulebook
from models.sentences import joined, say

if TYPE_CHECKING:
    from assistant.guard.grants import Grants
    from assistant.guard.record import DecisionLog
    from assistant.guard.rule_file import Rules

log = logging.getLogger(__name__)

ONCE_ONLY = (Scope.ONCE,)
_RISKY_AFTER_FOREIGN = frozenset({Effect.EXECUTES, Effect.SPENDS})


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
        aside. Unattended, what would be asked is denied. The decision is in the log before it is given; what can't be
        written there is asked about, unless it only reads.
        """
        facts = gather(call, tool, reach)
        ruled = judge(facts, self._rules.book())
        decision = self._with_grant(ruled, facts, conversation)
        decision = decision if attended else unattended(decision)
        if self._log is None:
            return decision
        try:
            self._log.write(call, facts, decision, ruled=ruled, conversation=conversation, attended=attended)
        except PeriError as error:
            log.warning("A decision is not in the log: %s", error.message)
            return self._without_log(decision, error, attended=attended)
        return decision

    def question(self, call: ToolCall, tool: ToolSpec, decision: Decision, preview: str = "") -> Question:
        """The question for a call whose verdict is to ask, with the scopes that make sense for it."""
        return Question(call, tool, decision, preview, offered(tool, decision))

    def _with_grant(self, decision: Decision, facts: Facts, conversation: str) -> Decision:
        if decision.verdict is not Verdict.ASK or not can_be_granted(facts):
            return decision
        grant = self._grants.covering(facts.tool, facts.plugin, facts.right, conversation, foreign=facts.foreign)
        if grant is None:
            return decision
        for_good, for_now = say("You allowed it for good."), say("You allowed it for this conversation.")
        why = for_good if grant.scope is Scope.ALWAYS else for_now
        return replace(decision, verdict=Verdict.ALLOW, rule=f"grant {grant.id}", why=why, shown=True)

    def _without_log(self, decision: Decision, error: PeriError, *, attended: bool) -> Decision:
        if decision.verdict is not Verdict.ALLOW or not decision.shown:
            return decision
        why = say("It can't be written down: {reason}", reason=error.message)
        asked = replace(decision, verdict=Verdict.ASK, rule="no-log", why=why, shown=False)
        return asked if attended else unattended(asked)


_ORIGINS = {
    Origin.SCREEN: say("screen"),
    Origin.PICTURE: say("picture"),
    Origin.FILE: say("file"),
    Origin.WEB: say("web"),
    Origin.TOOL: say("tool"),
    Origin.MEMORY: say("memory"),
    Origin.KERNEL: say("kernel"),
}
"""What text may come from that the user didn't write now."""


def judge(facts: Facts, book: Rulebook) -> Decision:
    """What the rules say of a call, grants aside, within what no rule can loosen: the user's data doesn't go to a
    foreign address unasked, and with foreign text in reach nothing is run or spent unasked.
    """
    rule = book.rule_for(facts)
    verdict = rule.verdict
    if verdict is Verdict.ALLOW and _may_not_be_allowed(facts):
        verdict, rule = Verdict.ASK, replace(LAST, name=rule.name, why=say("No rule can allow this unasked."))
    shown = verdict is Verdict.ALLOW and not facts.effects <= {Effect.READS}
    return Decision(verdict, rule.name, _why(rule, verdict, facts), facts.quotes, shown, facts.foreign)


def _may_not_be_allowed(facts: Facts) -> bool:
    return facts.carries or (facts.foreign and bool(facts.effects & _RISKY_AFTER_FOREIGN))


def unattended(decision: Decision) -> Decision:
    """The decision where nobody is there to be asked."""
    if decision.verdict is not Verdict.ASK:
        return decision
    why = joined(say("Nobody is there to be asked."), decision.why)
    return replace(decision, verdict=Verdict.DENY, rule="unattended", why=why, shown=False)


def can_be_granted(facts: Facts) -> bool:
    """Whether a grant may answer for the user. It says where something may go, never what: with foreign text in reach
    nothing that is quoted from there is covered, and no target that the kernel put together itself.
    """
    if Effect.SPENDS in facts.effects or facts.carries:
        return False
    if not facts.foreign:
        return True
    aims = {target.argument for target in facts.targets}
    return (
        Effect.EXECUTES not in facts.effects
        and all(target.copied for target in facts.targets)
        and all(quote.argument in aims for quote in facts.quotes)
    )


def offered(tool: ToolSpec, decision: Decision) -> tuple[Scope, ...]:
    """The scopes a yes may have: none for a denial; only once where a grant would never apply."""
    if decision.verdict is not Verdict.ASK:
        return ()
    if Effect.SPENDS in tool.effects or decision.rule == "no-log":
        return ONCE_ONLY
    if not decision.foreign:
        return tuple(Scope)
    aims = tuple(f"{name}" for name in tool.targets)
    quoted = any(quote.argument.partition("[")[0].partition(".")[0] not in aims for quote in decision.quotes)
    if quoted or Effect.EXECUTES in tool.effects:
        return ONCE_ONLY
    only_fetches = tool.effects <= {Effect.READS, Effect.SENDS, Effect.SPEAKS}
    return tuple(Scope) if only_fetches else (Scope.ONCE, Scope.CONVERSATION)


def together(questions: Sequence[Question]) -> Question:
    """One question about calls that the kernel wrote in one message: a yes is to all of them, with just these
    arguments, once. Raises `ValueError` for none.
    """
    if not questions:
        raise ValueError("There is nothing to ask about.")
    first, *more = questions
    return replace(first, more=tuple(more), offered=ONCE_ONLY) if more else first


def _why(rule: Rule, verdict: Verdict, facts: Facts) -> str:
    """The rule's own sentence, and what it means for this call."""
    parts = [rule.why]
    if verdict is not Verdict.ALLOW and facts.foreign:
        parts += [_read(facts), *_of_targets(facts)]
    if verdict is Verdict.DENY and facts.carries:
        parts.append(say("If you do want it sent there, write the address yourself."))
    return joined(*parts)


def _read(facts: Facts) -> str:
    origins = (_ORIGINS.get(origin, str(origin)) for origin in sorted(facts.origins))
    return say("In reach: {origins}.", origins=joined(*origins, by=", "))


def _of_targets(facts: Facts) -> list[str]:
    told: list[str] = []
    for target in facts.targets:
        if target.source is From.FOREIGN:
            told.append(say("{target} stands in text that you did not write.", target=_short(target.value)))
        elif target.source is From.MADE:
            told.append(say("{target} stands neither in your words nor in what was read.", target=_short(target.value)))
    return told


def _short(text: str) -> str:
    return f"“{text}”" if len(text) <= 100 else f"“{text[:99]}…”"
