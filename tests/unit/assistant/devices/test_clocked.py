"""Sound files that behave as devices do: in real time, with pauses that lose nothing."""

from __future__ import annotations

import threading
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from assistant.devices.clocked import OUTPUT_DELAY, Tape, playing
from assistant.devices.speaker import SoundDeviceSpeaker
from assistant.devices.streams import Block, SoundDeviceStream
from assistant.errors import NoMicrophone, NoSpeaker
from models.values import AudioClip

RAMP = np.linspace(0.1, 0.9, 24_000 // 2, dtype=np.float32)


def write(path: Path, samples: np.ndarray, rate: int) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return path


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000])
def test_a_recording_is_heard_in_real_time_and_then_silence(tmp_path: Path, rate: int) -> None:
    sound = 0.5 * np.sin(2 * np.pi * 300 * np.arange(round(0.4 * rate)) / rate)
    over, enough, blocks = threading.Event(), threading.Event(), list[Block]()

    def hear(block: Block) -> None:
        blocks.append(block)
        if sum(len(one.samples) for one in blocks) >= 0.6 * 16_000:
            enough.set()

    stream = SoundDeviceStream(opener=playing(write(tmp_path / "tone.wav", sound, rate), over.set))
    began = time.monotonic()
    stream.open(hear, lambda: None)
    assert enough.wait(10)
    stream.close()
    assert over.is_set()
    assert blocks[-1].ended - began > 0.5
    heard = np.concatenate([block.samples for block in blocks])
    assert np.abs(heard[1600:4800]).max() == pytest.approx(0.5, abs=0.05)
    assert np.abs(heard[round(0.45 * 16_000) :]).max() < 0.01
    moments = [block.ended for block in blocks]
    assert moments == sorted(moments)


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound")
    for name in ("text.wav", "none.wav"):
        with pytest.raises(NoMicrophone, match=name):
            playing(tmp_path / name)


def loud(tape: Tape) -> np.ndarray:
    samples = tape.samples()
    return samples[np.abs(samples) > 0.05]


def test_a_tape_has_what_was_played_with_the_silence_before(tmp_path: Path) -> None:
    tape, heard = Tape(), list[float]()
    began = time.monotonic()
    speaker = SoundDeviceSpeaker(opener=tape.opener)
    speaker.play(AudioClip(RAMP, 24_000), heard.append)
    assert speaker.wait(10)
    speaker.close()
    assert heard[0] - began >= OUTPUT_DELAY
    assert np.allclose(loud(tape), RAMP)
    tape.save(tmp_path / "tape.wav")
    with wave.open(str(tmp_path / "tape.wav")) as file:
        assert file.getnframes() == len(tape.samples())
    with pytest.raises(NoSpeaker):
        tape.save(tmp_path / "no folder" / "tape.wav")


def test_after_a_pause_it_goes_on_with_what_was_not_heard() -> None:
    tape, heard, tapped = Tape(), list[str](), list[np.ndarray]()
    audible = threading.Event()
    speaker = SoundDeviceSpeaker(opener=tape.opener)
    speaker.tap(lambda samples, rate, moment: tapped.append(samples))

    def first(_moment: float) -> None:
        heard.append("first")
        audible.set()

    speaker.play(AudioClip(RAMP, 24_000), first)
    speaker.play(AudioClip(-RAMP, 24_000), lambda _moment: heard.append("second"))
    assert audible.wait(10)
    speaker.pause()
    speaker.pause()
    assert not speaker.playing
    assert heard == ["first"]
    count = len(tapped)
    assert not speaker.wait(0.2)
    assert len(tapped) == count
    speaker.resume()
    assert speaker.wait(10)
    speaker.close()
    assert heard == ["first", "second"]
    played = loud(tape)
    # What the device had been given but not heard yet is played again: nothing is missing.
    assert set(np.round(np.concatenate([RAMP, -RAMP]), 5)) <= set(np.round(played, 5))
    assert len(played) < 2 * len(RAMP) + 24_000 * 0.3


def test_a_pause_before_the_beginning_announces_it_once(tmp_path: Path) -> None:
    tape, heard = Tape(), list[float]()
    speaker = SoundDeviceSpeaker(opener=tape.opener)
    speaker.play(AudioClip(RAMP, 24_000), heard.append)
    speaker.pause()
    assert not speaker.wait(0.2)
    assert heard == []
    resumed = time.monotonic()
    speaker.resume()
    assert speaker.wait(10)
    speaker.close()
    assert len(heard) == 1
    assert heard[0] >= resumed


@pytest.mark.parametrize("pauses", [True, False])
def test_stopping_ends_a_pause_and_tells_how_much_was_not_heard(pauses: bool) -> None:
    speaker, audible = SoundDeviceSpeaker(opener=Tape().opener), threading.Event()
    speaker.play(AudioClip(RAMP, 24_000), lambda _moment: audible.set())
    speaker.play(AudioClip(np.tile(RAMP, 20), 24_000))
    assert audible.wait(10)
    if pauses:
        speaker.pause()
    assert 0 < speaker.stop() < 21 * len(RAMP) / 24_000
    assert speaker.wait(1)
    assert speaker.stop() == 0
    speaker.close()
