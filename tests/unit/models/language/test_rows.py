"""A prompt is filled up where that is sooner evaluated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.rows import padding, rows_together


@pytest.mark.parametrize(
    ("description", "system", "rows"),
    [
        ("qwen2 1.5B Q4_K - Medium", "CPU : AVX2 = 1 | AVX512 = 1 | REPACK = 1", 16),
        ("qwen2 1.5B Q4_K - Medium", "CPU : AVX2 = 1 | REPACK = 1", 1),
        ("llama 135M Q4_1", "CPU : AVX2 = 1 | AVX512 = 1", 1),
    ],
)
def test_rows_matter_with_wide_registers_and_weights_that_use_them(description: str, system: str, rows: int) -> None:
    assert rows_together(description, system) == rows


@given(st.integers(1, 600), st.sampled_from([1, 16]))
def test_padding_makes_it_whole_and_is_small(count: int, rows: int) -> None:
    more = padding(count, rows)
    assert 0 <= more <= 5
    assert more == 0 or (count + more) % rows == 0
    assert padding(count + more, rows) == 0
    assert rows > 1 or more == 0
