from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.pace import FIRST_WAIT, Pace


def run(pace: Pace, seconds: float, *, lost: float) -> float:
    """Decode steps of 10 ms in which `lost` threads had no core; for how long all threads were used."""
    spent = 0.0
    for _ in range(round(seconds / 0.01)):
        spent += 0.01 if pace.threads == pace.full else 0
        pace.note(0.01, 0.01 * (pace.threads - lost))
    return spent


def test_all_threads_are_used_on_an_idle_machine() -> None:
    assert run(Pace(4), 10.0, lost=0.05) == pytest.approx(10.0)


def test_beside_a_busy_program_one_thread_less_is_used_most_of_the_time() -> None:
    assert run(Pace(2), 30.0, lost=0.5) < 1.0


def test_all_threads_come_back_when_the_machine_is_idle_again() -> None:
    pace = Pace(4)
    run(pace, 20.0, lost=0.5)
    run(pace, 10.0, lost=0.0)
    assert run(pace, 10.0, lost=0.0) == pytest.approx(10.0)


def test_a_short_disturbance_costs_about_a_second() -> None:
    pace = Pace(2)
    run(pace, 0.1, lost=0.5)
    assert run(pace, 10.0, lost=0.0) > 10.0 - 1.5 * FIRST_WAIT


@given(st.integers(1, 64), st.lists(st.tuples(st.floats(1e-6, 10), st.floats(0, 100)), max_size=200))
def test_there_is_always_a_thread_and_never_one_too_many(full: int, steps: list[tuple[float, float]]) -> None:
    pace = Pace(full)
    for wall, processor in steps:
        pace.note(wall, processor)
        assert max(1, full - 1) <= pace.threads <= full
