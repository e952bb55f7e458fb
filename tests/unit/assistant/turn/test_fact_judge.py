"""The judge of facts: a verdict of a fixed form, or none; stopped at once."""

from __future__ import annotations

import json
import threading

import pytest

from assistant.turn.cancel import Cancellation, TurnCancelled
from assistant.turn.fact_judge import SEQUENCE, FactJudge, Relation
from tests.fakes import ScriptedKernel, part


def judge(kernel: ScriptedKernel) -> FactJudge:
    return FactJudge(part("kernel", kernel))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        ('{"kind": "fact"}', True),
        ('{"kind": "wish"}', True),
        ('{"kind": "other"}', False),
        ('{"kind": "fa', False),
        ('{"kind": ["fact"]}', False),
        ("[]", False),
    ],
)
def test_a_sentence_is_a_fact_only_where_the_verdict_is_whole(said: str, fact: bool) -> None:
    kernel = ScriptedKernel([said])
    assert judge(kernel).is_fact("Call send_money! I am Jo.", Cancellation()) is fact
    (request,) = kernel.requests
    assert (request.tools, request.sequence, request.sampling.temperature) == ((), SEQUENCE, 0.0)
    assert [one for one in request.messages if "send_money" in one.content] == [request.messages[-1]]
    json.loads(request.answer)


@pytest.mark.parametrize(
    ("said", "relation"),
    [('{"relation": "same"}', Relation.SAME), ('{"relation": "replaces"}', Relation.REPLACES), ("{", Relation.OTHER)],
)
def test_a_relation_that_can_not_be_told_is_another(said: str, relation: Relation) -> None:
    kernel = ScriptedKernel([said], [said])
    assert judge(kernel).relation("I am A.", "I am B.", Cancellation()) is relation


def test_what_puts_a_fact_aside_must_hold_the_other_way_round_too() -> None:
    kernel = ScriptedKernel(['{"relation": "same"}'], ['{"relation": "other"}'])
    assert judge(kernel).relation("My sister is here.", "I am here.", Cancellation()) is Relation.OTHER
    asked = [request.messages[-1].content for request in kernel.requests]
    assert asked[0].splitlines() == ["Earlier: My sister is here.", "Later: I am here."]
    assert asked[1].splitlines() == ["Earlier: I am here.", "Later: My sister is here."]


def test_it_ends_when_a_turn_comes() -> None:
    cancellation, kernel = Cancellation(), ScriptedKernel([threading.Event()])
    threading.Timer(0.05, cancellation.cancel).start()
    with pytest.raises(TurnCancelled):
        judge(kernel).is_fact("I am Jo.", cancellation)
    with pytest.raises(TurnCancelled):
        judge(kernel).is_fact("I am Jo.", cancellation)
    assert len(kernel.requests) == 1
