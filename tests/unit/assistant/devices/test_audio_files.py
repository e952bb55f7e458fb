"""The doubles of microphone and loudspeaker that stand on files."""

from __future__ import annotations

import time
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.devices.audio_files import FileMicrophone, FileSpeaker
from assistant.devices.microphone import SILENCE, decibels
from assistant.errors import NoMicrophone, NoSpeaker
from models.values import AudioClip


def tone(seconds: float, rate: int) -> AudioClip:
    at = np.arange(int(seconds * rate)) / rate
    return AudioClip((0.5 * np.sin(2 * np.pi * 440 * at)).astype(np.float32), rate)


def written(path: Path, clip: AudioClip, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, clip.rate, 0, "NONE", ""))
        file.writeframes(np.repeat(clip.samples * 32767, channels).astype("<i2").tobytes())
    return path


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (44_100, 2), (48_000, 1)])
def test_a_file_stands_for_the_microphone(tmp_path, rate, channels):
    levels: list[float] = []
    microphone = FileMicrophone(written(tmp_path / "a.wav", tone(2.0, rate), channels))
    for _ in range(2):
        microphone.start(levels.append)
        before = time.monotonic()
        recording = microphone.stop()
        assert recording.clip.rate == 16_000
        assert recording.clip.seconds == pytest.approx(2.0, abs=0.01)
        assert before <= recording.ended <= time.monotonic()
        assert (recording.lost, recording.full, recording.lost_blocks) == (False, False, 0)
    assert len(levels) == 80
    assert levels[0] == pytest.approx(-9, abs=0.2)


def test_what_was_abandoned_is_forgotten(tmp_path):
    microphone = FileMicrophone(written(tmp_path / "a.wav", tone(1.0, 16_000)))
    microphone.start()
    microphone.abandon()
    assert len(microphone.stop().clip.samples) == 0


def test_ten_minutes_are_kept(tmp_path):
    microphone = FileMicrophone(written(tmp_path / "a.wav", AudioClip(np.zeros(8_000 * 601, dtype=np.float32), 8_000)))
    microphone.start()
    recording = microphone.stop()
    assert recording.clip.seconds == 600
    assert recording.full


@pytest.mark.parametrize("content", [b"", b"no sound", None])
def test_a_file_that_can_not_be_a_microphone(tmp_path, content):
    path = tmp_path / "a.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NoMicrophone, match=r"a\.wav"):
        FileMicrophone(path).start()


def test_a_file_stands_for_the_loudspeaker(tmp_path):
    path = tmp_path / "out.wav"
    speaker = FileSpeaker(path)
    audible: list[float] = []
    speaker.prepare()
    for rate in (24_000, 22_050):
        before = time.monotonic()
        speaker.play(tone(1.0, rate), audible.append)
        assert before <= audible[-1] <= time.monotonic()
    speaker.stop()
    assert speaker.wait(1.0)
    assert not speaker.playing
    speaker.stop()
    with wave.open(str(path)) as file:  # whole, though it was never closed
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        assert file.getnframes() == 48_000
    speaker.close()


def test_a_place_where_nothing_can_be_written(tmp_path):
    with pytest.raises(NoSpeaker, match="can't be written"):
        FileSpeaker(tmp_path / "missing" / "out.wav").prepare()


@given(st.floats(0, 1))
def test_levels_are_decibels_of_full_scale(power):
    assert SILENCE <= decibels(power) <= 0


def test_levels():
    assert decibels(0) == SILENCE
    assert decibels(1) == 0
    assert decibels(0.01) == pytest.approx(-20)
