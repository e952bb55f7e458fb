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
@settings(max_examples=20)
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


def rumble(count: int) -> np.ndarray:
    """Noise without what a reference loses between its samples."""
    raw = np.random.default_rng(0).normal(0, 0.1, count)
    return np.convolve(raw, np.hanning(24) / 12, "same").astype(np.float32)


def lags(played: Played, sound: np.ndarray, rate: int, error: float, seconds: int) -> list[float]:
    """In ms, once in ten seconds: how late the reference is where the device's clock is wrong by `error`."""
    found, size, given = [], 480, 0
    for until in range(10, seconds + 1, 10):
        while given < len(sound) and given / rate / (1 + error) < until:
            played.add(sound[given : given + size], rate, 100.0 + given / rate / (1 + error))
            given += size
        first = until - 1.0
        reference = played.heard(100.0 + first, RATE // 2)
        places = (first + np.arange(RATE // 2) / RATE) * rate * (1 + error)
        truth = np.interp(places, np.arange(len(sound)), sound)
        common = np.fft.irfft(np.fft.rfft(reference, 1 << 15) * np.conj(np.fft.rfft(truth, 1 << 15)))
        at = int(np.argmax(common))
        found.append((at - (1 << 15) if at > 1 << 14 else at) / RATE * 1000)
    return found


@pytest.mark.parametrize("rate", [16_000, 24_000])
@pytest.mark.parametrize("ppm", [-200, 50, 200])
def test_a_clock_that_runs_wrongly_does_not_carry_the_reference_away(rate: int, ppm: int) -> None:
    found = lags(Played(), rumble(rate * 240), rate, ppm * 1e-6, 240)
    assert max(map(abs, found)) < 6
    assert abs(found[-1] - found[6]) < 1


def test_sound_that_the_device_missed_is_not_taken_for_a_clock() -> None:
    played, sound = Played(), rumble(RATE * 60)
    for number, at in enumerate(range(0, len(sound), 480)):
        played.add(sound[at : at + 480], RATE, 100.0 + at / RATE + (0.04 if number > 1000 else 0.0))
        played.heard(100.0 + at / RATE - 1.0, 1)
    assert abs(played._drift.share) < 4e-4
    played.add(sound[:480], RATE, 200.0)
    assert np.allclose(played.heard(200.0, 480), sound[:480], atol=0.01)


def test_what_nobody_asks_for_is_not_kept() -> None:
    played = Played()
    for number in range(100_000):
        played.add(np.ones(16, np.float32), RATE, number * 0.01)
    assert len(played._news) < 2000
