"""Devices of any rate and any number of channels, and those that go away without a word."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.devices import speaker as speaker_module
from assistant.devices import streams
from assistant.devices.portaudio import Callback, Kind, Line
from assistant.devices.speaker import SoundDeviceSpeaker
from assistant.devices.streams import Block, SoundDeviceStream
from assistant.errors import DeviceLost, NoSpeaker
from assistant.perceive.played import RATE, Played
from models.values import AudioClip
from tests.pulse import until


class Bench(Line):
    """A device whose blocks a test makes. It starts unless `error` is set."""

    def __init__(self, rate: int, channels: int) -> None:
        super().__init__(lambda *given: None, lambda: None)
        self.rate = rate
        self.channels = channels
        self.error: Exception | None = None

    def opener(self, _kind: Kind, _device: str, _rate: int, callback: Callback, finished: Callable[[], None]) -> Line:
        self._callback, self._finished = callback, finished
        return self

    def start(self) -> None:
        if self.error is not None:
            raise self.error

    def halt(self) -> bool:
        return True

    def close(self) -> None: ...

    def records(self, samples: NDArray[np.float32], delay: float = 0.0) -> None:
        """The same on all channels; `delay` is since the first sample."""
        block = np.repeat(samples[:, None], self.channels, axis=1).astype(np.float32)
        moment = SimpleNamespace(currentTime=delay, inputBufferAdcTime=0.0)
        self._callback(block, len(block), moment, SimpleNamespace(input_overflow=False))

    def plays(self, frames: int, delay: float) -> NDArray[np.float32]:
        """What it was given, all channels; it is heard `delay` later."""
        block = np.full((frames, self.channels), np.nan, np.float32)
        self._callback(block, frames, SimpleNamespace(currentTime=0.0, outputBufferDacTime=delay), SimpleNamespace())
        return block


class Clock:
    """Time that goes on when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    one = Clock()
    monkeypatch.setattr(streams, "time", one)
    monkeypatch.setattr(speaker_module, "time", one)
    return one


@pytest.fixture
def microphone() -> Iterator[Callable[..., SoundDeviceStream]]:
    opened: list[SoundDeviceStream] = []

    def build(bench: Bench, on_block: Callable[[Block], None], on_end: Callable[[], None] = lambda: None) -> None:
        opened.append(SoundDeviceStream(opener=bench.opener))
        opened[-1].open(on_block, on_end)

    yield build
    for one in opened:
        one.close()


def noise(seconds: float, rate: int = RATE) -> NDArray[np.float32]:
    """Below 3 kHz, the same at any rate."""
    import soxr

    made = np.random.default_rng(0).normal(0, 0.1, round(seconds * 6000)).astype(np.float32)
    return np.asarray(soxr.resample(made, 6000, rate), np.float32)


def lag(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Seconds by which `one` is later, from the peak of what they have in common."""
    size = 1 << (2 * max(len(one), len(other)) - 1).bit_length()
    common = np.fft.irfft(np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size)))
    at = int(np.argmax(common))
    return (at - size if at > size // 2 else at) / RATE


KINDS = [(16_000, 1), (44_100, 1), (44_100, 2), (48_000, 1), (48_000, 2)]


@pytest.mark.parametrize(("rate", "channels"), KINDS)
def test_a_microphone_of_any_rate_is_heard_at_16_khz_mono_at_its_moment(
    clock: Clock, microphone: Callable[..., None], rate: int, channels: int
) -> None:
    bench, blocks = Bench(rate, channels), []
    microphone(bench, blocks.append)
    sound = noise(3.0, rate)
    size = round(0.032 * rate)
    for at in range(0, len(sound) - size + 1, size):
        clock.now = 1000.0 + (at + size) / rate + 0.01
        bench.records(sound[at : at + size], size / rate + 0.01)
    heard = np.concatenate([block.samples for block in blocks])
    assert heard.dtype == np.float32
    assert heard.ndim == 1
    wanted = noise(3.0)[: len(heard)]
    assert float(heard @ wanted) == pytest.approx(float(wanted @ wanted), rel=0.02)
    given = np.cumsum([len(block.samples) for block in blocks]) / RATE
    assert [block.ended - 1000.0 for block in blocks] == pytest.approx(given, abs=1e-3)


@pytest.mark.parametrize("microphone_kind", [(44_100, 1), (48_000, 2)])
@pytest.mark.parametrize("speaker_kind", [(24_000, 1), (44_100, 2), (48_000, 2)])
def test_the_echo_and_its_reference_meet_whatever_the_rates(
    clock: Clock,
    microphone: Callable[..., None],
    speaker_kind: tuple[int, int],
    microphone_kind: tuple[int, int],
) -> None:
    out, ear, played, blocks = Bench(*speaker_kind), Bench(*microphone_kind), Played(), []
    speaker = SoundDeviceSpeaker(opener=out.opener)
    speaker.tap(played.add)
    microphone(ear, blocks.append)
    speaker.play(AudioClip(noise(2.0, 24_000), 24_000))
    echo = noise(2.0, ear.rate)  # heard from 1000.1 on
    step, quiet = 0.02, np.zeros(ear.rate // 10, np.float32)
    room = np.concatenate([quiet, echo])
    for number in range(100):
        clock.now = 1000.0 + number * step
        sounded = out.plays(round(step * out.rate), 0.1)
        assert np.array_equal(sounded[:, 0], sounded[:, -1])
        first, last = round(number * step * ear.rate), round((number + 1) * step * ear.rate)
        clock.now += step
        ear.records(room[first:last], step)
    near = np.concatenate([block.samples for block in blocks])
    far = np.concatenate(
        [
            played.heard(block.ended - len(block.samples) / RATE, len(block.samples))
            for block in blocks
            if len(block.samples)
        ]
    )
    assert abs(lag(near, far)) < 0.002
    alike = float(near @ far) / float(np.linalg.norm(near) * np.linalg.norm(far))
    assert alike > 0.9
    speaker.close()


def test_a_microphone_that_falls_silent_without_a_word_is_given_up(
    microphone: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "_STALL_SECONDS", 0.1)
    ended = threading.Event()
    microphone(Bench(RATE, 1), lambda block: None, ended.set)
    assert ended.wait(10)


def test_a_microphone_that_is_closed_is_not_told_lost(
    microphone: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "_STALL_SECONDS", 0.1)
    ended: list[None] = []
    bench = Bench(RATE, 1)
    stream = SoundDeviceStream(opener=bench.opener)
    stream.open(lambda block: None, lambda: ended.append(None))
    stream.close()
    until(lambda: not any(one.name == "peri-microphone" for one in threading.enumerate()), "it is still watched")
    bench._finished()
    assert ended == []


@pytest.mark.parametrize("late", [False, True])
def test_a_loudspeaker_that_went_away_in_a_pause_is_told_to_who_waits_for_the_sound(late: bool) -> None:
    out = Bench(24_000, 1)
    speaker = SoundDeviceSpeaker(opener=out.opener, idle_seconds=0.0 if late else 10.0)
    speaker.play(AudioClip(noise(1.0, 24_000), 24_000))
    out.plays(2400, 0.0)
    speaker.pause()
    out.error = NoSpeaker("It is gone.")
    if late:  # the device was let go of meanwhile
        until(lambda: speaker._line is None, "the device is not let go of")
    speaker.resume()
    with pytest.raises(DeviceLost):
        speaker.wait(5.0)
    out.error = None
    speaker.play(AudioClip(noise(0.1, 24_000), 24_000))
    assert out.plays(2400, 0.0).any()
    speaker.close()
