"""What was played is found at the moment at which it was heard, whatever the rate and the blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.perceive.played import RATE, Played


def tone(rate: int, seconds: float, hertz: float = 440.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", [16_000, 24_000, 44_100, 48_000])
@settings(max_examples=20, deadline=None)
@given(st.integers(100, 2000), st.floats(-0.02, 0.02))
def test_blocks_become_one_sound_at_its_moment(rate: int, size: int, shake: float) -> None:
    played, sound = Played(), tone(rate, 1.0)
    for number, at in enumerate(range(0, len(sound), size)):
        late = shake if number % 2 else 0.0  # devices tell moments that are not exact
        played.add(sound[at : at + size], rate, 100.0 + at / rate + (late if at else 0.0))
    found = played.heard(100.2, RATE // 2)
    wanted = tone(RATE, 1.0)[round(0.2 * RATE) : round(0.7 * RATE)]
    best = max(float(np.dot(np.roll(found, lag)[100:-100], wanted[100:-100])) for lag in range(-64, 65, 4))
    assert best > 0.95 * float(np.dot(wanted[100:-100], wanted[100:-100]))


def test_where_nothing_was_played_is_silence() -> None:
    played = Played()
    assert not played.heard(5.0, 100).any()
    played.add(np.ones(RATE, np.float32), RATE, 10.0)
    assert not played.heard(9.0, RATE).any()
    found = played.heard(9.5, RATE)
    assert not found[: RATE // 2].any()
    assert found[RATE // 2 :].all()
    assert not played.silent_since(10.5)
    assert played.silent_since(11.0)
    assert not played.heard(11.0, 50).any()


def test_what_was_played_long_ago_is_forgotten() -> None:
    played = Played()
    played.add(np.ones(RATE, np.float32), RATE, 10.0)
    played.heard(20.0, 10)
    assert not played.heard(10.0, 100).any()
