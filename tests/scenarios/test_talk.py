"""Hands-free talk on real models and in real time: a recording is heard, answered, interrupted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.memory.store import ConversationStore
from models.hearing.decode import resample
from models.speaking.hibari import HibariVoice
from models.store import default_root
from tests.pulse import LINUX, sound_card
from tests.sound_program import write
from tests.talking import Talking

pytestmark = [pytest.mark.models, pytest.mark.timeout(180)]
ROOT = Path(__file__).parents[2]
RATE = 16_000


def spoken(text: str) -> NDArray[np.float32]:
    clip = HibariVoice().synthesize(text)
    return resample(np.asarray(clip.samples, np.float32), clip.rate, RATE)


def silence(seconds: float) -> NDArray[np.float32]:
    return np.zeros(round(seconds * RATE), np.float32)


def talk(tmp_path: Path, *parts: NDArray[np.float32]) -> tuple[list[dict], NDArray[np.float32]]:
    """The turns of a recorded conversation, and what Peri played."""
    with wave.open(str(tmp_path / "said.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.concatenate(parts) * 32767).astype("<i2").tobytes())
    environment = {**os.environ, "PERI_HOME": str(tmp_path), "PERI_MODELS": str(default_root())}
    command = [sys.executable, "-m", "ui", "talk", "--json", "--model", "smollm2-135m-instruct"]
    files = ["--input", str(tmp_path / "said.wav"), "--output", str(tmp_path / "heard.wav")]
    done = subprocess.run(
        [*command, *files], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=150, check=False
    )
    assert done.returncode == 0, done.stderr
    with wave.open(str(tmp_path / "heard.wav")) as file:
        heard = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768
    return [json.loads(line) for line in done.stdout.splitlines()], heard


def test_two_questions_are_heard_and_answered_aloud(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[kernel]\nmax_reply_tokens = 24\n")
    first, second = spoken("What is the capital of France?"), spoken("How many days are in a year?")
    turns, heard = talk(tmp_path, silence(4), first, silence(12), second, silence(12))
    said = " ".join(turn["said"] for turn in turns).lower()
    assert "capital of france" in said
    assert "days" in said
    assert len(turns) >= 2
    for turn in turns:
        marks = turn["marks"]
        assert 0.1 < marks["endpoint"] < marks["first_sound"]
        assert marks["transcript"] < marks["first_token"] < marks["first_sentence"] < marks["first_sound"]
        assert turn["reply"]
    assert np.abs(heard).max() > 0.05


@LINUX
@pytest.mark.audio
def test_who_interrupts_is_answered_and_the_rest_is_marked(tmp_path: Path) -> None:
    voice = HibariVoice()
    for name, text in (("king", "Tell me a long story about a king."), ("days", "How many days are in a year?")):
        write(str(tmp_path / f"{name}.wav"), voice.synthesize(text))
    home = tmp_path / "peri"
    with sound_card() as card, Talking(card, home, tokens=200) as talking:
        talking.tells("Looking: microphone")
        talking.hears(tmp_path / "king.wav")
        place = talking.tells("long story")
        with card.record_loudspeaker() as recorder:
            place = talking.tells("[speaking]", place)
            recorder.wait(2.0)
        talking.hears(tmp_path / "days.wav")
        talking.tells("days are in a year", talking.tells("You: ", place))
    store = ConversationStore(home / "peri.sqlite")
    first, second = store.turns(store.conversations()[0].id)[:2]
    store.close()
    assert "Not heard, because I was interrupted:" in first.reply
    assert "days are in a year" in second.text
