"""Hands-free talk on real models goes on when the sound card is unplugged, a host is killed or the machine is busy."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.bootstrap import Devices, open_session
from assistant.devices.audio_files import FileSpeaker, read_wav
from assistant.events import (
    Event,
    HostChanged,
    KernelReady,
    Notice,
    ReplyDelta,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
)
from assistant.session import Session
from models.hearing.decode import resample
from models.speaking.hibari import HibariVoice
from models.store import default_root
from models.values import HostState
from tests.fakes import ScriptedSound
from tests.pulse import LINUX, sound_card, until
from tests.sound_program import write
from tests.talking import SETTINGS, Talking

pytestmark = [pytest.mark.models, pytest.mark.timeout(180)]
HOSTS = ("hearing", "front end", "language", "speaking")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    voice, folder = HibariVoice(), tmp_path_factory.mktemp("said")
    texts = {
        "france": "What is the capital of France?",
        "days": "How many days are in a year?",
        "king": "Tell me a long story about a king.",
    }
    for name, text in texts.items():
        write(str(folder / f"{name}.wav"), voice.synthesize(text))
    return {name: folder / f"{name}.wav" for name in texts}


@LINUX
@pytest.mark.audio
def test_a_card_unplugged_while_listening_and_while_speaking_is_waited_for(
    tmp_path: Path, said: dict[str, Path]
) -> None:
    with sound_card() as card, Talking(card, tmp_path / "peri", tokens=80) as talking:
        talking.tells("[listening]")
        card.end()
        place = talking.tells("The microphone went away")
        with card.plugged_in():
            place = talking.tells("Looking: microphone", place)
            talking.hears(said["king"])
            place = talking.tells("[speaking]", talking.tells("You: Tell me a long story", place))
            card.end()
            talking.tells("loudspeaker", place)
            place = talking.tells("The microphone went away", place)
        with card.plugged_in():
            place = talking.tells("Looking: microphone", place)
            talking.hears(said["france"])
            place = talking.tells("capital of France", talking.tells("You: ", place))
            talking.tells("[speaking]", place)


@LINUX
@pytest.mark.audio
def test_ten_busy_seconds_lose_no_sound_and_are_answered(tmp_path: Path, said: dict[str, Path]) -> None:
    with sound_card() as card, Talking(card, tmp_path / "peri", "--json") as talking:
        place = talking.tells("Looking: microphone")
        with contextlib.ExitStack() as load:
            for _ in range(os.cpu_count() or 1):
                load.enter_context(busy(10.0))
            talking.hears(said["france"])
            place = talking.tells("\n", talking.tells('{"said"', place))
            talking.hears(said["days"])
            talking.tells("\n", talking.tells('{"said"', place))
    turns = [json.loads(line) for line in talking.told.splitlines() if line.startswith("{")]
    assert "France" in turns[0]["said"]
    assert "days" in turns[1]["said"]
    for turn in turns:
        assert turn["reply"]
        assert turn["marks"]["first_sound"] > 0
        assert turn["lost_blocks"] == 0


@contextlib.contextmanager
def busy(seconds: float) -> Iterator[None]:
    """A process that takes all of a core."""
    program = f"import time; end = time.monotonic() + {seconds}\nwhile time.monotonic() < end: pass"
    process = subprocess.Popen([sys.executable, "-c", program])
    try:
        yield
    finally:
        process.kill()
        process.wait(10)


def sound_of(wav: Path) -> NDArray[np.float32]:
    return resample(*read_wav(wav), 16_000)


class Killing:
    """A session that talks, whose hosts are killed at moments of their work."""

    def __init__(self, session: Session, sound: ScriptedSound) -> None:
        self.session, self.sound = session, sound
        self.news: list[Event] = []
        self._moments: list[tuple[str, Callable[[Event], bool]]] = []
        session.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        self.news.append(event)
        if self._moments and self._moments[0][1](event):
            self.kill(self._moments.pop(0)[0])

    def kill(self, host: str) -> None:
        os.kill(next(one.pid for one in self.session.hosts() if one.name == host), signal.SIGKILL)

    def kill_when(self, host: str, moment: Callable[[Event], bool]) -> None:
        self._moments.append((host, moment))

    def ended(self) -> list[TurnFinished | TurnFailed]:
        return [one for one in self.news if isinstance(one, TurnFinished | TurnFailed)]

    def asks(self, wav: Path) -> TurnFinished | TurnFailed:
        """The outcome of what it says."""
        self.sound.say(sound_of(wav))
        return self.outcome()

    def outcome(self) -> TurnFinished | TurnFailed:
        count = len(self.ended())
        self.sound.hear(2.0)
        until(lambda: len(self.ended()) > count, "no turn ended", 40)
        self.sound.hear(3.0)  # what follows is another turn
        return self.ended()[-1]

    def told(self) -> list[str]:
        return [one.message for one in self.news if isinstance(one, Notice)]


def at_work(host: str) -> Callable[[Event], bool]:
    return lambda event: (
        isinstance(event, HostChanged) and event.report.name == host and event.report.state is HostState.BUSY
    )


def test_each_host_is_killed_at_its_work_in_one_conversation(
    tmp_path: Path, said: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """kill -9: it is told, every question is on disk with its words, and all but the one in hand are answered."""
    (tmp_path / "settings.toml").write_text(SETTINGS.format(tokens=32))
    monkeypatch.setenv("PERI_MODELS", str(default_root()))
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    sound = ScriptedSound()
    session = open_session(devices=Devices(stream=sound, speaker=FileSpeaker(tmp_path / "reply.wav")))
    try:
        talk = Killing(session, sound)
        session.preload()
        session.talk.start()
        assert sound.is_open.wait(20)
        until(lambda: any(isinstance(one, KernelReady) for one in talk.news), "no kernel", 40)
        until(lambda: all(one.state is HostState.READY for one in session.hosts() if one.name in HOSTS), "not warm", 40)

        talk.kill_when("hearing", at_work("hearing"))
        first = talk.asks(said["france"])
        sound.say(sound_of(said["days"])[:12_000])
        until(lambda: [one.state for one in talk.news if isinstance(one, TalkChanged)][-1] is TalkState.HEARING, "")
        talk.kill("front end")
        sound.say(sound_of(said["days"])[12_000:])
        second = talk.outcome()
        talk.kill_when("language", lambda event: isinstance(event, ReplyDelta))
        third = talk.asks(said["france"])
        talk.kill_when("speaking", at_work("speaking"))
        fourth = talk.asks(said["days"])
        assert [type(one) for one in (first, second, third, fourth)] == [TurnFinished] * 2 + [TurnFailed, TurnFinished]
        words = [turn.text for turn in session.conversation(first.conversation)]
        assert ["France" in text for text in words] == [True, False, True, False]
        assert ["days" in text for text in words] == [False, True, False, True]
        assert [next(name for name in HOSTS if f"of {name} died" in message) for message in talk.told()] == [
            "hearing",
            "front end",
            "speaking",
        ]
        assert session.talk.open
    finally:
        session.close()
