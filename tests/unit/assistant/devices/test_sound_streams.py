"""What PortAudio's callbacks do, without PortAudio: the tape of the loudspeaker, the take of the microphone."""

from __future__ import annotations

import time
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.devices.microphone import SoundDeviceMicrophone, _Take
from assistant.devices.play_queue import PlayQueue
from assistant.devices.speaker import SoundDeviceSpeaker

CLEAR = SimpleNamespace(input_overflow=False)
MISSED = SimpleNamespace(input_overflow=True)


def moment(delay: float) -> SimpleNamespace:
    return SimpleNamespace(currentTime=100.0, inputBufferAdcTime=100.0 - delay)


def ramp(frames: int, start: int = 1) -> np.ndarray:
    return np.arange(start, start + frames, dtype=np.float32)


@given(st.lists(st.integers(0, 50), max_size=8), st.integers(1, 40))
def test_clips_follow_one_another_without_a_gap(lengths, block):
    tape = PlayQueue(24_000)
    played, begun = [], []
    clips = [ramp(length) for length in lengths]
    for clip in clips:
        tape.add(clip, None)
    for number in range(sum(lengths) // block + 1):
        out = np.full((block, 1), np.nan, dtype=np.float32)
        begun += tape.fill(out, 0.0, number * block / tape.rate)
        played.append(out[:, 0])
    sound = np.concatenate(played)
    wanted = np.concatenate([*clips, np.zeros(0, dtype=np.float32)])
    assert np.array_equal(sound[: len(wanted)], wanted)
    assert not sound[len(wanted) :].any()
    starts = [sum(lengths[:at]) / tape.rate for at, length in enumerate(lengths) if length]
    assert [one.moment for one in begun] == pytest.approx(starts)


def test_what_was_stopped_is_neither_played_nor_announced():
    tape = PlayQueue(24_000)
    tape.add(ramp(100), None)
    (begun,) = tape.fill(np.zeros((10, 1), dtype=np.float32), 0.0, 0.0)
    assert tape.holds(begun)
    tape.clear()
    assert not tape.holds(begun)
    out = np.ones((10, 1), dtype=np.float32)
    assert tape.fill(out, 0.0, 0.0) == []
    assert not out.any()
    assert tape.seconds_left() <= 0


def test_the_end_is_when_the_last_sample_was_heard():
    tape = PlayQueue(24_000)
    tape.add(ramp(tape.rate), None)
    assert tape.seconds_left() == pytest.approx(1.0, abs=0.01)
    now = time.monotonic()
    tape.fill(np.zeros((tape.rate, 1), dtype=np.float32), now, now + 0.5)
    assert tape.seconds_left() == pytest.approx(1.5, abs=0.1)


def test_a_take_keeps_what_came_and_knows_when_it_was_said():
    levels: list[float] = []
    take = _Take(levels.append, rate=16_000, frames_left=1_000_000)
    before = time.monotonic()
    for number in range(10):
        take.hear(np.full((160, 2), 0.1, dtype=np.float32), 160, moment(0.03), MISSED if number == 4 else CLEAR)
    clip = take.clip()
    assert clip.samples == pytest.approx(np.full(1600, 0.1))
    assert take.overflows == 1
    assert before - 0.03 <= take.until - 0.01 <= time.monotonic()
    assert levels == pytest.approx([-20, -20], abs=0.1)


def test_a_take_is_bounded():
    take = _Take(None, rate=16_000, frames_left=1000)
    for _ in range(10):
        take.hear(np.ones((160, 1), dtype=np.float32), 160, moment(0.0), CLEAR)
    assert len(take.clip().samples) == 1000
    assert take.frames_left <= 0


def test_a_device_at_another_rate_is_heard_at_ours():
    take = _Take(None, rate=44_100, frames_left=1_000_000)
    take.hear(np.ones((44_100, 1), dtype=np.float32), 44_100, moment(0.0), CLEAR)
    clip = take.clip()
    assert clip.rate == 16_000
    assert len(clip.samples) == 16_000


def test_waiting_for_the_last_word_has_a_bound():
    take = _Take(None, frames_left=1000)
    started = time.monotonic()
    take.wait_for(started + 60)
    assert 0.1 < time.monotonic() - started < 2


def test_stopping_what_never_started():
    assert len(SoundDeviceMicrophone().stop().clip.samples) == 0
    SoundDeviceMicrophone().abandon()
    speaker = SoundDeviceSpeaker()
    speaker.stop()
    assert speaker.wait(0.1)
    assert not speaker.playing
    speaker.close()
