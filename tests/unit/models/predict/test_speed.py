from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.predict.speed import F16, MachineSpeed, kinds_that_count, tokens_per_second
from tests.unit.models.predict.shapes import F32, Q4_K, Q6_K, QWEN

SPEED = MachineSpeed({Q4_K: 18e9, Q6_K: 19e9, F16: 23e9}, 40e-6, 2)


def test_a_token_takes_as_long_as_its_weights_are_read() -> None:
    reading = 625_508_352 / 18e9 + 354_009_600 / 19e9
    assert 0.9 / reading < tokens_per_second(QWEN, SPEED) < 1 / reading


@given(st.integers(0, 32_768), st.integers(0, 32_768))
def test_a_fuller_context_is_never_quicker(one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert tokens_per_second(QWEN, SPEED, more) <= tokens_per_second(QWEN, SPEED, less)


def test_a_type_that_was_not_measured_counts_as_the_slowest() -> None:
    known = MachineSpeed({Q4_K: 18e9, F16: 23e9}, 40e-6, 2)
    slowest = MachineSpeed({Q4_K: 18e9, Q6_K: 18e9, F16: 23e9}, 40e-6, 2)
    assert tokens_per_second(QWEN, known) == pytest.approx(tokens_per_second(QWEN, slowest))


def test_types_that_are_next_to_nothing_need_no_measuring() -> None:
    assert kinds_that_count(replace(QWEN, read={**QWEN.read, F32: 579_584})) == (Q4_K, Q6_K)
