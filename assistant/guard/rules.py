"""Rules: what fits a call, and what then becomes of it. Data; they are read by `assistant.guard.rule_file`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from assistant.calls import OWN, Effect, Verdict
from assistant.events import Origin
from assistant.guard.facts import Facts, From, Target
from models.sentences import say

if TYPE_CHECKING:
    from assistant.errors import SettingsError

REACHES = ("own", "foreign", *(str(origin) for origin in Origin if origin not in {*OWN, Origin.KERNEL}))
"""What `reach` may name: "own" (no foreign text at all), "foreign" (any), or single origins."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Fits a call that meets every condition it has. An empty condition is none.

    A rule that allows must fit all there is: every target, and every foreign origin in reach; without `reach` it counts
    only while no foreign text is there. One that asks or denies fits where any target or origin does. `tool` and
    `plugin` are patterns (`mail_*`), one of which fits. `effects` must all be among the call's, which are all among
    `only`. `carries`: whether the call may take the user's data to a foreign address; `says_more`: whether it has texts
    beside its targets.
    """

    name: str
    verdict: Verdict
    why: str
    tool: tuple[str, ...] = ()
    plugin: tuple[str, ...] = ()
    effects: frozenset[Effect] = frozenset()
    only: frozenset[Effect] = frozenset()
    reach: frozenset[str] = frozenset()
    target: tuple[str, ...] = ()
    target_from: frozenset[From] = frozenset()
    carries: bool | None = None
    says_more: bool | None = None
    own: bool = False
    """The user wrote it; the others come with Peri."""

    def fits(self, facts: Facts) -> bool:
        return all(condition(self, facts) for condition in _CONDITIONS)


def _fits_one(value: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(value.casefold(), pattern.casefold()) for pattern in patterns)


def _names_fit(rule: Rule, facts: Facts) -> bool:
    return (not rule.tool or _fits_one(facts.tool, rule.tool)) and (
        not rule.plugin or _fits_one(facts.plugin, rule.plugin)
    )


def _effects_fit(rule: Rule, facts: Facts) -> bool:
    return rule.effects <= facts.effects and (not rule.only or facts.effects <= rule.only)


def _reach_fits(rule: Rule, facts: Facts) -> bool:
    if not facts.foreign:
        return not rule.reach or "own" in rule.reach or rule.verdict is Verdict.ALLOW
    if rule.verdict is Verdict.ALLOW:
        return "foreign" in rule.reach or {str(origin) for origin in facts.origins} <= rule.reach
    return not rule.reach or bool(rule.reach & {"foreign", *(str(origin) for origin in facts.origins)})


def _targets_fit(rule: Rule, facts: Facts) -> bool:
    if not (rule.target or rule.target_from):
        return True
    fitting = [_fits_target(rule, target) for target in facts.targets]
    return bool(fitting) and (all(fitting) if rule.verdict is Verdict.ALLOW else any(fitting))


def _fits_target(rule: Rule, target: Target) -> bool:
    shape = not rule.target or _fits_one(target.value, rule.target) or _fits_one(target.right, rule.target)
    return shape and (not rule.target_from or target.source in rule.target_from)


def _contents_fit(rule: Rule, facts: Facts) -> bool:
    return rule.carries in (None, facts.carries) and rule.says_more in (None, facts.says_more)


_CONDITIONS: tuple[Callable[[Rule, Facts], bool], ...] = (
    _names_fit,
    _effects_fit,
    _reach_fits,
    _targets_fit,
    _contents_fit,
)

LAST = Rule("nothing-fits", Verdict.ASK, say("No rule says what becomes of such a call."))
MISTAKEN = Rule(
    "rules-with-a-mistake",
    Verdict.ASK,
    say("Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which."),
)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The user's rules, then those that come with Peri. `problem` is what is wrong in the user's file; while there is
    something, their rules that forbid or ask hold, none that allows, and more than reading is asked.
    """

    own: tuple[Rule, ...]
    defaults: tuple[Rule, ...]
    problem: SettingsError | None = None

    def rule_for(self, facts: Facts) -> Rule:
        """The rule that decides such a call."""
        rules = (*self.own, *self.defaults)
        if self.problem is None:
            return _first(rules, facts)
        rule = _first(tuple(rule for rule in rules if not (rule.own and rule.verdict is Verdict.ALLOW)), facts)
        careful = rule.verdict is Verdict.ALLOW and not facts.effects <= {Effect.READS}
        return MISTAKEN if careful else rule


def _first(rules: Iterable[Rule], facts: Facts) -> Rule:
    return next((rule for rule in rules if rule.fits(facts)), LAST)
