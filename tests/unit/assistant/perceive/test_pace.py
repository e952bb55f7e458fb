"""Moments that a microphone tells are made even, so that a reference that is read by them does not jump."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.perceive.pace import TOGETHER_SECONDS, Pace

BLOCK = 0.03


def told(seconds: float, shake: float, ppm: float = 0.0, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """When blocks were heard, and what a device tells of it that is off by up to `shake` either way."""
    truth = 100.0 + np.arange(1, round(seconds / BLOCK)) * BLOCK / (1 + ppm * 1e-6)
    return truth, truth + np.random.default_rng(seed).uniform(-shake, shake, len(truth))


@settings(max_examples=40)
@given(st.floats(0.0, 0.029), st.floats(-100, 100), st.integers(0, 9))
def test_moments_that_shake_become_even_and_stay_true(shake: float, ppm: float, seed: int) -> None:
    truth, moments = told(60, shake, ppm, seed)
    pace = Pace()
    found = np.array([pace.follow(moment, BLOCK) for moment in moments])
    steps = np.diff(found)
    assert np.abs(steps - BLOCK).max() <= BLOCK * 3.1e-4
    off = found - truth
    assert np.abs(off - off[0]).max() < 0.012  # the first moment was off by `shake` itself
    assert np.abs(off).max() <= shake + 0.012


@given(st.floats(TOGETHER_SECONDS + 0.01, 30.0))
def test_after_sound_was_missing_what_is_told_counts(missing: float) -> None:
    pace = Pace()
    assert pace.follow(100.0, BLOCK) == 100.0
    assert abs(pace.follow(100.0 + BLOCK + 0.01, BLOCK) - 100.0 - BLOCK) < 1e-3
    later = 100.0 + 2 * BLOCK + missing
    assert pace.follow(later, BLOCK) == later


def test_a_gap_that_is_known_is_believed_however_short() -> None:
    pace = Pace()
    pace.follow(100.0, BLOCK)
    assert pace.follow(100.07, BLOCK, gap=True) == 100.07


def test_a_clock_is_still_known_after_a_gap() -> None:
    _, moments = told(120, 0.005, 200)
    pace = Pace()
    for moment in moments:
        pace.follow(moment, BLOCK)
    pace.follow(500.0, BLOCK)
    assert BLOCK * 1e-4 < 500.0 + BLOCK - pace.follow(500.0 + BLOCK, BLOCK) < BLOCK * 3.1e-4
