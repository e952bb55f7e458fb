"""Real sound devices: a human voice into the microphone, Peri's voice out of the loudspeaker, and their failures."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.devices.microphone import LEVEL_SECONDS
from models.hearing.whisper import WhisperTranscriber
from models.speaking.hibari import HibariVoice
from models.store import default_root
from tests.pulse import HEARING_RATE, LINUX, SoundCard, sound_card
from tests.sound_program import write

pytestmark = [pytest.mark.audio, LINUX]

PROGRAM = Path(__file__).resolve().parents[1] / "sound_program.py"
VOICE = Path("/usr/share/sounds/alsa/Front_Center.wav")
SENTENCE = "The capital of France is Paris."


class Program:
    """`sound_program` beside a sound card."""

    def __init__(self, card: SoundCard, *arguments: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *map(str, arguments)],
            env=card.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def says(self) -> dict:
        """The next line; pytest's own limit bounds the wait."""
        line = self.process.stdout.readline()
        assert line, "the program ended without a word"
        return json.loads(line)

    def goes_on(self) -> None:
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def ends(self) -> None:
        """An end by itself, within a bound: no device that is gone holds it."""
        self.process.stdin.close()
        assert self.process.wait(20) == 0


@contextlib.contextmanager
def running(card: SoundCard, *arguments: object) -> Iterator[Program]:
    program = Program(card, *arguments)
    try:
        yield program
        program.ends()
    finally:
        program.process.kill()
        program.process.wait(10)
        program.process.stdin.close()
        program.process.stdout.close()


@pytest.fixture(scope="module")
def card() -> Iterator[SoundCard]:
    with sound_card() as made:
        yield made


@pytest.fixture(scope="module")
def ears() -> WhisperTranscriber:
    return WhisperTranscriber(str(default_root() / "whisper-tiny.en"))


@pytest.fixture(scope="module")
def sentence(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("voice") / "sentence.wav"
    write(str(path), HibariVoice().synthesize(SENTENCE))
    return path


@pytest.fixture(scope="module")
def tone(tmp_path_factory) -> Path:
    """Twenty seconds of 440 Hz."""
    path = tmp_path_factory.mktemp("tone") / "tone.wav"
    samples = 0.3 * np.sin(2 * np.pi * 440 * np.arange(24_000 * 20) / 24_000)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return path


def words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()


def loud(samples: np.ndarray) -> np.ndarray:
    """Whether each 5 ms are loud."""
    step = HEARING_RATE // 200
    return np.abs(samples[: len(samples) // step * step].reshape(-1, step)).max(axis=1) > 0.02


@pytest.mark.models
def test_a_human_voice_is_recorded_and_understood(card, ears, tmp_path):
    path = tmp_path / "heard.wav"
    with running(card, "record", path) as program:
        assert program.says() == {"state": "listening"}
        with card.speak_into_microphone(VOICE) as speaking:
            assert speaking.wait(20) == 0
        program.goes_on()
        heard = program.says()
    assert words(ears.transcribe_file(str(path)).text) == ["front", "center"]
    assert not heard["lost"]
    assert -0.1 <= heard["ended"] <= heard["took"] <= 0.6
    assert 0.5 < len(heard["levels"]) * LEVEL_SECONDS / heard["seconds"] <= 1
    assert min(heard["levels"]) >= -90
    assert max(heard["levels"]) > -40


@pytest.mark.models
def test_peri_is_heard_from_the_loudspeaker_and_understood(card, ears, sentence, tmp_path):
    with card.record_loudspeaker() as recorder:
        with running(card, "play", sentence) as program:
            played = program.says()
        path = recorder.save(tmp_path / "played.wav")
    with wave.open(str(sentence)) as file:
        seconds = file.getnframes() / file.getframerate()
    assert words(ears.transcribe_file(str(path)).text) == words(SENTENCE) * 2
    assert played["drained"]
    first, second = played["audible"]
    assert first <= 0.15
    assert second - first == pytest.approx(seconds, abs=0.1)
    assert played["took"] == pytest.approx(2 * seconds, abs=0.5)


def test_it_falls_silent_when_it_is_stopped(card, tone):
    with card.record_loudspeaker() as recorder:
        with running(card, "hush", tone) as program:
            audible = program.says()["audible"]
            recorder.wait(1.0)
            program.goes_on()
            stopped = program.says()
        recorder.wait(0.5)
        heard = loud(recorder.samples())
    assert not stopped["playing"]
    assert stopped["drained"]
    assert stopped["took"] < 0.1
    sounded = (np.flatnonzero(heard)[-1] - np.flatnonzero(heard)[0] + 1) / 200
    assert sounded - (stopped["asked"] - audible) < 0.1, "it went on after it was stopped"
    assert not heard[-50:].any()


def test_a_machine_without_sound_is_told_so(sentence, tmp_path):
    with sound_card(microphone=False, loudspeaker=False) as deaf:
        with running(deaf, "record", tmp_path / "none.wav") as program:
            told = program.says()
            assert told["error"] == "NoMicrophone"
            assert told["message"].startswith("A microphone can't be opened")
            assert told["remedy"]
        with running(deaf, "play", sentence) as program:
            told = program.says()
            assert told["error"] == "NoSpeaker"
            assert told["remedy"]


def test_devices_are_listed(card):
    with running(card, "list") as program:
        listed = program.says()
    assert listed["error"] == ""
    assert {kind for _, kind, default in listed["devices"] if default} == {"input", "output"}


def test_a_microphone_that_goes_away_gives_what_was_heard(tmp_path):
    path = tmp_path / "heard.wav"
    with sound_card() as card, running(card, "record", path) as program:
        program.says()
        with card.speak_into_microphone(VOICE) as speaking:
            assert speaking.wait(20) == 0
        card.end()
        program.goes_on()
        heard = program.says()
    assert heard["lost"]
    assert heard["seconds"] > 1
    with wave.open(str(path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    assert np.abs(samples).max() > 1000


def test_a_loudspeaker_that_goes_away_is_told_and_used_again_when_it_is_back(tone, sentence):
    with sound_card() as card, running(card, "again", tone, sentence) as program:
        assert "audible" in program.says()
        card.end()
        assert program.says() == {"error": "DeviceLost"}
        program.goes_on()
        assert program.says()["error"] == "NoSpeaker"
        with card.plugged_in():
            program.goes_on()
            assert "audible" in program.says()
            assert program.says() == {"drained": True}
