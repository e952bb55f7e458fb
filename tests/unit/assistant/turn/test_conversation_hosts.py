"""Any host may be killed in any state of a conversation: that is told, no finished sentence is lost, it goes on.

The hosts are real processes; what runs in them is scripted.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.events import (
    Event,
    HostChanged,
    Notice,
    SentenceSpoken,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
    TurnStarted,
)
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from assistant.turn.parts import Part
from models.host import Host, HostSpec
from models.proxies import HostedAudioFrontEnd, HostedSynthesizer, HostedTextGenerator, HostedTranscriber
from models.values import HostState
from tests.fakes import ScriptedSound, ScriptedSpeaker, scripted_parts
from tests.pulse import until
from tests.unit.assistant.turn.talking_backends import SENTENCES

LEVELS = {text: level for level, text in SENTENCES.items()}
KERNEL, EARS, FRONT, VOICE = "language", "hearing", "front end", "speaking"


class HeldSpeaker(ScriptedSpeaker):
    """Plays what it is given until `gate` opens."""

    def __init__(self) -> None:
        super().__init__(gate=threading.Event())
        self.gate.set()

    @property
    def playing(self) -> bool:
        return bool(self.played) and not (self.gate.is_set() or self._silenced.is_set())


class Room:
    """A session whose hosts can be killed, and its microphone."""

    def __init__(self, folder: Path) -> None:
        self.gate = folder / "gate"
        self.sound, self.speaker = ScriptedSound(), HeldSpeaker()
        self.news: list[Event] = []
        self.said: list[str] = []
        self._bus = Bus()
        parts = scripted_parts(speaker=self.speaker, stream=self.sound)
        parts.kernel = self._part(KERNEL, "Kernel", HostedTextGenerator)
        parts.ears = self._part(EARS, "Ears", HostedTranscriber)
        parts.front = self._part(FRONT, "FrontEnd", HostedAudioFrontEnd)
        parts.voice = self._part(VOICE, "Voice", HostedSynthesizer)
        preferences = Preferences(Settings(), lambda key, value: None, lambda key, settings: None)
        self.session = Session(parts, ConversationStore(folder / "peri.sqlite"), self._bus, preferences)
        self.session.subscribe(self.news.append)
        self.session.preload()
        self.session.talk.start()
        assert self.sound.is_open.wait(10)
        self.until(lambda: all(self.state(host) is HostState.READY for host in (KERNEL, EARS, FRONT, VOICE)))

    def _part(self, name: str, backend: str, port: Callable[[Host], object]) -> Part:
        def build() -> tuple[Host, object]:
            host = Host(
                HostSpec(name, f"tests.unit.assistant.turn.talking_backends:{backend}", {"gate": str(self.gate)}),
                on_change=lambda report: self._bus.publish(HostChanged(report)),
                on_crash=lambda error: self._bus.publish(Notice(error.title, error.message, error.remedy)),
            )
            return host, port(host)

        return Part(name, build)

    def until(self, holds: Callable[[], object]) -> None:
        try:
            until(holds, "it did not come about", 10)
        except AssertionError as error:
            raise AssertionError(f"{error}: {[one for one in self.news if not isinstance(one, HostChanged)]}") from None

    def state(self, host: str) -> HostState:
        return next(report.state for report in self.session.hosts() if report.name == host)

    def kill(self, host: str) -> None:
        pid = next(report.pid for report in self.session.hosts() if report.name == host)
        os.kill(pid, signal.SIGKILL)
        self.until(
            lambda: any(isinstance(one, HostChanged) and one.report.state is HostState.CRASHED for one in self.news)
        )

    def say(self, text: str, *, to_the_end: bool = True) -> None:
        self.said.append(text)
        self.sound.hear(1.0, LEVELS[text])
        if to_the_end:
            self.sound.hear(1.6)

    def come_to(self, state: TalkState, host: str) -> None:
        """Bring the conversation to `state`, with `host` at work where it works then."""
        match state:
            case TalkState.HEARING:
                self.say("Listen to me.", to_the_end=host == EARS)
                if host == EARS:
                    self.until(lambda: self.state(EARS) is HostState.BUSY)
            case TalkState.THINKING:
                self.say("Think about it.")
                self.until(lambda: self.of(TurnStarted) and self.state(KERNEL) is HostState.BUSY)
            case TalkState.SPEAKING:
                self.speaker.gate.clear()
                self.say("Tell me another." if host == VOICE else "Tell me a story.")
                self.until(lambda: self.of(SentenceSpoken))
                busy = VOICE if host == VOICE else KERNEL
                self.until(lambda: self.state(busy) is HostState.BUSY)
        self.sound.hear(0.05)
        self.until(lambda: [one.state for one in self.of(TalkChanged)][-1:] == [state])

    def go_on(self, state: TalkState, host: str) -> None:
        self.gate.touch()
        if state is TalkState.HEARING and host != EARS:
            self.sound.hear(1.6)
        self.sound.hear(0.1)
        if self.said:
            self.until(lambda: self.of(TurnFailed, TurnFinished) or len(self.speaker.played) == 2)
        self.speaker.gate.set()
        if self.said:
            self.until(lambda: self.of(TurnFailed, TurnFinished))

    def of(self, *kinds: type[Event]) -> list[Event]:
        return [one for one in self.news if isinstance(one, kinds)]

    def spoken(self) -> list[str]:
        return [one.sentence for one in self.of(SentenceSpoken)]

    def asked(self) -> list[str]:
        return [turn.text for turn in self.session.conversation(self.of(TurnStarted)[0].conversation)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    one = Room(tmp_path)
    yield one
    one.gate.touch()
    one.speaker.gate.set()
    one.session.close()


@pytest.mark.parametrize("state", [TalkState.LISTENING, TalkState.HEARING, TalkState.THINKING, TalkState.SPEAKING])
@pytest.mark.parametrize("host", [KERNEL, EARS, FRONT, VOICE])
def test_a_host_is_killed_and_the_conversation_goes_on(room: Room, host: str, state: TalkState) -> None:
    room.come_to(state, host)
    room.kill(host)
    room.go_on(state, host)
    room.say("What time is it?")
    room.until(lambda: room.spoken()[-1:] == ["It is noon."])
    assert room.asked() == room.said
    told = [one.message for one in room.of(Notice)] + [one.error.message for one in room.of(TurnFailed)]
    assert [f"The process of {host} died" in message for message in told] == [True]
    assert room.session.talk.open
    failed = host == KERNEL and state in {TalkState.THINKING, TalkState.SPEAKING}
    assert len(room.of(TurnFailed)) == failed
    if state is TalkState.SPEAKING and not failed:
        assert len(room.spoken()) == 3
