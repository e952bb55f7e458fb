from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.predict.fit import SLOW, Verdict, fit_of
from models.predict.memory import MemoryNeed, kernel_need
from models.predict.shape import guessed_shape


@pytest.mark.parametrize(
    ("need", "speed", "verdict"),
    [
        (4, 20.0, Verdict.FITS),
        (4, 0.0, Verdict.FITS),
        (4, SLOW / 2, Verdict.SLOW),
        (7, 20.0, Verdict.TIGHT),
        (9, 20.0, Verdict.TIGHT),
        (10, 20.0, Verdict.TOO_LARGE),
    ],
)
def test_memory_counts_before_speed(need: int, speed: float, verdict: Verdict) -> None:
    assert fit_of(MemoryNeed(need), free=6, whole=10, tokens_per_second=speed).verdict is verdict


@given(st.sampled_from(["a-q4_k_m.gguf", "b.Q8_0.gguf", "c-f16.gguf", "unnamed"]), st.integers(10**7, 10**11))
def test_a_guess_reads_no_more_than_the_file_and_needs_no_less(name: str, size: int) -> None:
    shape = guessed_shape(name, size)
    assert 0.85 * size < sum(shape.read.values()) <= size
    assert kernel_need(shape, 4096).total > size


def test_a_guess_is_near_a_known_model() -> None:
    measured = 2_003_800_000
    shape = guessed_shape("qwen2.5-coder-1.5b-instruct-q4_k_m.gguf", 1_117_320_768)
    assert kernel_need(shape, 4096, repacks=frozenset({12})).total == pytest.approx(measured, rel=0.15)
