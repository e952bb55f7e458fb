"""Recorded decisions again, through the present rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.calls import Decision, Effect, Quote
from assistant.events import Origin
from assistant.guard.facts import Facts, From, Target
from assistant.guard.monitor import judge
from assistant.guard.rules import Rulebook


@dataclass(frozen=True, slots=True)
class Replayed:
    """`before` is the verdict that was recorded for the rules, grants aside; `now` is theirs today."""

    call: str
    tool: str
    before: str
    before_rule: str
    now: Decision

    @property
    def differs(self) -> bool:
        return self.before != self.now.verdict


def replay(entries: Iterable[Mapping[str, Any]], book: Rulebook) -> Iterator[Replayed | None]:
    """Each record judged again; None for one that is no decision."""
    for entry in entries:
        try:
            facts = facts_of(entry["facts"])
            call, ruled = entry["call"], entry["ruled"]
            yield Replayed(str(call["id"]), facts.tool, str(ruled["verdict"]), str(ruled["rule"]), judge(facts, book))
        except (KeyError, TypeError, ValueError):
            yield None


def facts_of(value: Mapping[str, Any]) -> Facts:
    """The facts as the log has them. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    return Facts(
        str(value["tool"]),
        str(value["plugin"]),
        frozenset(Effect(one) for one in value["effects"]),
        frozenset(Origin(one) for one in value["origins"]),
        tuple(Target(**{**one, "source": From(one["source"])}) for one in value["targets"]),
        tuple(Quote(**{**one, "origin": Origin(one["origin"])}) for one in value["quotes"]),
        bool(value["carries"]),
        bool(value["says_more"]),
    )
