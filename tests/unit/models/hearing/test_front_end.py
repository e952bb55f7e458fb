"""Peri's own voice is taken out of what the microphone hears, and speech is told from silence and noise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from models.errors import BadAudio, BadModelFile, NotInstalled
from models.hearing.activity import WINDOW, SileroActivity
from models.hearing.decode import resample
from models.hearing.echo import FRESH_WINDOWS, SILENT_WINDOWS, EchoPath
from models.hearing.front_end import FrontEnd
from models.hearing.turn_end import SmartTurn
from models.ports import AudioFrontEnd, TurnDetector
from models.speaking.hibari import HibariVoice
from models.store import default_root
from models.values import AudioClip

RATE = 16_000
TURNS = default_root() / "smart-turn-v3.2"


@pytest.fixture(scope="module")
def voice() -> NDArray[np.float32]:
    """A spoken sentence of about four seconds."""
    clip = HibariVoice().synthesize(
        "The kettle is ready, and the tea is on the table. Would you like some sugar with it?"
    )
    return resample(clip.samples, clip.rate, RATE)


def through(front: FrontEnd, near: NDArray[np.float32], far: NDArray[np.float32], size: int = 500) -> tuple:
    heard = [front.listen(near[at : at + size], far[at : at + size]) for at in range(0, len(near), size)]
    return np.concatenate([one.samples for one in heard]), [p for one in heard for p in one.activity]


def decibels(samples: NDArray[np.float32]) -> float:
    return float(10 * np.log10(np.mean(samples**2) + 1e-12))


def test_the_ports_are_met() -> None:
    assert isinstance(FrontEnd(), AudioFrontEnd)
    assert isinstance(FrontEnd(), TurnDetector)


def test_its_own_voice_is_taken_out(voice: NDArray[np.float32]) -> None:
    far = np.tile(voice, 2)
    near = np.zeros_like(far)
    near[1280:] = far[:-1280] * 10 ** (-10 / 20)  # 80 ms later and 10 dB quieter
    clean, activity = through(FrontEnd(), near, far)
    settled = len(voice)
    assert decibels(clean[settled:]) < decibels(near[settled : len(clean)]) - 25
    assert np.mean(np.array(activity[settled // WINDOW :]) > 0.5) < 0.02


def test_somebody_else_is_heard_over_it(voice: NDArray[np.float32]) -> None:
    far = np.tile(voice, 2)
    near = np.zeros_like(far)
    near[1280:] = far[:-1280] * 10 ** (-10 / 20)
    middle = len(voice)
    near[middle : middle + 2 * RATE] += voice[: 2 * RATE]
    _clean, activity = through(FrontEnd(), near, far)
    at = middle // WINDOW
    assert max(activity[at : at + 2 * RATE // WINDOW]) > 0.9


@pytest.mark.parametrize("decibels", [-120, -60, -45])
def test_on_headphones_somebody_is_heard_at_once_over_what_is_played(
    voice: NDArray[np.float32], decibels: float
) -> None:
    far = np.tile(voice, 2)
    near = np.random.default_rng(3).normal(0, 10 ** (decibels / 20), len(far)).astype(np.float32)
    near[len(voice) : len(voice) + 2 * RATE] += voice[: 2 * RATE]
    at = len(voice) // WINDOW
    (_clean, over), (_clean, alone) = (through(FrontEnd(), near, played, WINDOW) for played in (far, far * 0))
    assert max(over[15 : at - 1]) < 0.3
    spoken = slice(at, at + 2 * RATE // WINDOW)
    assert np.sum(np.array(over[spoken]) > 0.5) > 0.8 * np.sum(np.array(alone[spoken]) > 0.5) > 10


def test_where_headphones_are_taken_off_a_doubt_brings_the_canceller_back(voice: NDArray[np.float32]) -> None:
    front = FrontEnd()
    through(front, np.zeros_like(voice), voice, WINDOW)
    far = np.tile(voice, 3)
    echo = np.concatenate([np.zeros(1280, np.float32), 0.3 * far[:-1280]])
    _clean, activity = through(front, echo, far, WINDOW)
    assert np.mean(np.array(activity) > 0.5) > 0.3
    front.doubt()
    _clean, activity = through(front, echo, far, WINDOW)
    settled = 2 * len(voice) // WINDOW
    assert np.mean(np.array(activity[settled:]) > 0.5) < 0.02


def test_it_tells_when_it_knows_the_echo(voice: NDArray[np.float32]) -> None:
    front, echo = FrontEnd(), np.concatenate([np.zeros(1280, np.float32), 0.3 * voice[:-1280]])
    blocks = [slice(at, at + WINDOW) for at in range(0, len(voice) - WINDOW, WINDOW)]
    assert front.listen(echo[blocks[0]] * 0, voice[blocks[0]] * 0).adapted is False
    assert [front.listen(echo[block], voice[block]).adapted for block in blocks][-1]


def test_after_a_silence_it_does_not_yet_know_the_echo_of_the_first_words(voice: NDArray[np.float32]) -> None:
    def adapted(windows: int) -> list[bool]:
        known = []
        for _ in range(windows):
            path.feed(voice[at : at + WINDOW], 0.9)
            known.append(path.known)
        return known

    loud = np.array([np.mean(voice[at : at + WINDOW] ** 2) for at in range(0, len(voice) - WINDOW, WINDOW)])
    path, at = EchoPath(), int(loud.argmax()) * WINDOW
    assert adapted(60)[-1]
    for _ in range(SILENT_WINDOWS):
        path.feed(voice[:WINDOW] * 0, 0.0)
    assert path.known
    assert adapted(FRESH_WINDOWS + 5) == [False] * FRESH_WINDOWS + [True] * 5
    for _ in range(SILENT_WINDOWS - 1):
        path.feed(voice[:WINDOW] * 0, 0.0)
    assert all(adapted(5))


def test_speech_is_told_from_silence_and_noise(voice: NDArray[np.float32]) -> None:
    quiet = np.zeros(RATE, np.float32)
    noise = np.random.default_rng(1).normal(0, 0.02, RATE).astype(np.float32)
    activity = SileroActivity()
    assert max(activity.feed(quiet)) < 0.3
    assert np.median(activity.feed(voice)) > 0.8
    activity.reset()
    assert np.median(activity.feed(noise)) < 0.3


@pytest.mark.parametrize("size", [100, 512, 1600])
def test_it_does_not_matter_in_which_pieces_sound_comes(voice: NDArray[np.float32], size: int) -> None:
    sound = voice[:RATE]
    whole = SileroActivity().feed(sound)
    pieces = SileroActivity()
    parts = [p for at in range(0, len(sound), size) for p in pieces.feed(sound[at : at + size])]
    assert parts == pytest.approx(whole, abs=1e-5)


def test_sounds_that_do_not_fit_are_refused() -> None:
    with pytest.raises(BadAudio):
        FrontEnd().listen(np.zeros(160, np.float32), np.zeros(320, np.float32))


def test_a_model_that_is_not_there_or_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled) as caught:
        SmartTurn(str(tmp_path))
    assert "pull smart-turn" in caught.value.remedy
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    with pytest.raises(BadModelFile):
        SmartTurn(str(tmp_path))
    assert FrontEnd().probability(AudioClip(np.zeros(RATE, np.float32), RATE)) is None


@pytest.mark.models
def test_a_finished_sentence_sounds_more_complete_than_one_that_is_cut(voice: NDArray[np.float32]) -> None:
    if not TURNS.is_dir():
        pytest.skip("Smart Turn is not pulled")
    turns = SmartTurn(str(TURNS))
    pause = np.zeros(RATE // 5, np.float32)
    finished = turns.probability(AudioClip(np.concatenate([voice, pause]), RATE))
    cut = turns.probability(AudioClip(np.concatenate([voice[: round(0.75 * len(voice))], pause]), RATE))
    assert finished > 0.5 > cut
    with pytest.raises(BadAudio):
        turns.probability(AudioClip(np.zeros((2, 2), np.float32), RATE))
