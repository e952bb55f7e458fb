"""All moments of a turn count from the one the user feels."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Mark, Stage
from assistant.turn.ledger import Ledger

moments = st.floats(0, 1000)


@given(origin=moments, at=st.lists(st.tuples(st.sampled_from(list(Mark)), moments)))
def test_the_first_mark_of_a_kind_counts(origin: float, at: list[tuple[Mark, float]]) -> None:
    ledger = Ledger("t", origin, "return key")
    for mark, moment in at:
        ledger.mark(mark, moment)
    marks = ledger.entry().marks
    assert marks == {mark: next(m for k, m in at if k is mark) - origin for mark in {mark for mark, _ in at}}
    assert list(marks.values()) == sorted(marks.values())


@given(origin=moments, spans=st.lists(st.tuples(st.sampled_from(list(Stage)), moments, st.floats(0, 10))))
def test_stages_are_in_order_and_keep_their_length(origin: float, spans: list[tuple[Stage, float, float]]) -> None:
    ledger = Ledger("t", origin, "return key")
    for stage, started, seconds in spans:
        ledger.record(stage, started, started + seconds)
    stages = ledger.entry().stages
    assert [one.started for one in stages] == sorted(started - origin for _, started, _ in spans)
    assert sorted(one.seconds for one in stages) == sorted((s + d) - s for _, s, d in spans)
