"""The door to the system: what it tells of a turn, of speed, of devices and their switches."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.errors import NotAllowed
from assistant.events import (
    DeviceInUse,
    Event,
    ListeningChanged,
    Notice,
    Origin,
    ReplyDelta,
    SpeakingChanged,
    Stage,
    StageStarted,
    StageTime,
    StageTimed,
    TalkChanged,
    TalkState,
    TurnStarted,
    UserTurn,
)
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.system import DeviceWatch, TurnWatch
from assistant.system_state import Device, Use
from assistant.turn.bus import Bus
from tests.fakes import ScriptedKernel, ScriptedMicrophone, ScriptedSound, scripted_parts

AT = ("t", "c")


class Heard:
    """The events of a session."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._changed = threading.Condition()

    def take(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, holds: Callable[[Event], bool]) -> Event:
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(holds, self.events)), 10)
            return next(filter(holds, self.events))


@pytest.fixture
def kernel() -> ScriptedKernel:
    return ScriptedKernel()


@pytest.fixture
def microphone() -> ScriptedMicrophone:
    return ScriptedMicrophone()


@pytest.fixture
def session(kernel: ScriptedKernel, microphone: ScriptedMicrophone, tmp_path: Path) -> Iterator[Session]:
    parts = scripted_parts(kernel=kernel, microphone=microphone, stream=ScriptedSound())
    preferences = Preferences(Settings(), lambda key, value: None, lambda key, settings: None)
    made = Session(parts, ConversationStore(tmp_path / "peri.sqlite"), Bus(), preferences)
    yield made
    made.close()


def test_the_turn_in_hand_is_told_by_its_stages_and_then_as_the_last(session: Session, kernel: ScriptedKernel) -> None:
    hold = threading.Event()
    kernel.scripts.append(["One ", hold, "two."])
    heard = Heard()
    session.subscribe(heard.take)
    turn = session.submit(UserTurn("Hello", speak=False))
    heard.until(lambda event: isinstance(event, ReplyDelta))
    running = session.system.state().turn
    assert running is not None
    assert (running.turn, running.stage) == (turn, Stage.DECODE)
    assert Stage.PREFILL in {one.stage for one in running.stages}

    hold.set()
    session.wait(turn, 10)
    over = session.system.state()
    assert over.turn is not None
    assert over.turn.stage is None
    assert Stage.DECODE in {one.stage for one in over.turn.stages}
    assert over.turn.seconds >= sum(one.seconds for one in over.turn.stages if one.stage is Stage.DECODE)
    assert over.prefill > 0
    assert over.waiting == 0


def test_hosts_and_memory_are_those_of_the_moment(session: Session) -> None:
    state = session.system.state()
    assert [report.name for report in state.hosts][:2] == ["kernel", "ears"]
    assert 0 < state.memory.own < state.memory.total
    assert 0 < state.memory.available <= state.memory.total
    assert state.left == ()


def test_what_was_published_before_anybody_listens_still_waits_for_the_first_listener() -> None:
    bus, watched, heard = Bus(), Heard(), Heard()
    bus.watch(watched.take)
    bus.publish(Notice("Title", "Words"))
    assert watched.events == [Notice("Title", "Words")]
    bus.subscribe(heard.take)
    heard.until(lambda event: event == Notice("Title", "Words"))
    bus.close()


def test_speed_is_told_for_whole_seconds_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    watch = TurnWatch()
    for _ in range(12):
        watch.hear(ReplyDelta(*AT, "a "))
    assert watch.speeds() == ()
    now = 1001.5
    watch.hear(ReplyDelta(*AT, "b "))
    assert [(one.ago, one.tokens_per_second) for one in watch.speeds()] == [(1.5, 12.0)]
    now = 2000.0
    assert watch.speeds() == ()


def test_a_stage_that_ended_is_not_the_one_it_is_in() -> None:
    watch = TurnWatch()
    assert watch.times() is None
    watch.hear(TurnStarted(*AT, "Hello", (), Origin.KEYBOARD))
    watch.hear(StageStarted(*AT, Stage.CONTEXT))
    watch.hear(StageTimed(*AT, StageTime(Stage.CONTEXT, 0.0, 0.25)))
    times = watch.times()
    assert times is not None
    assert times.stage is None
    assert [(one.stage, one.seconds) for one in times.stages] == [(Stage.CONTEXT, 0.25)]


def test_devices_tell_who_uses_them_and_when_last() -> None:
    watch = DeviceWatch()
    assert watch.last(Device.MICROPHONE) is None
    watch.hear(ListeningChanged(True))
    watch.hear(DeviceInUse("microphone", True))
    assert watch.used(Device.MICROPHONE) == (Use.HELD, Use.TALK)
    watch.hear(ListeningChanged(False))
    watch.hear(TalkChanged(TalkState.MUTED))
    assert watch.used(Device.MICROPHONE) == ()
    assert watch.last(Device.MICROPHONE) is not None
    watch.hear(SpeakingChanged(True))
    watch.hear(DeviceInUse("screen", True))
    assert (watch.used(Device.SPEAKER), watch.used(Device.SCREEN)) == ((Use.REPLY,), (Use.LOOK,))
    assert watch.used(Device.CAMERA) == ()


def switched(session: Session, device: Device) -> tuple[bool, bool]:
    found = next(one for one in session.system.state().peripherals if one.device is device)
    return found.on, found.asks


def test_a_switch_is_a_setting(session: Session) -> None:
    assert switched(session, Device.CAMERA) == (True, True)
    session.system.switch(Device.CAMERA, on=False)
    assert session.settings.devices.allow_camera == "never"
    assert switched(session, Device.CAMERA) == (False, False)
    session.system.switch(Device.CAMERA, on=True)
    assert switched(session, Device.CAMERA) == (True, True)


def test_a_microphone_that_is_switched_off_is_left_and_opened_no_more(
    session: Session, microphone: ScriptedMicrophone
) -> None:
    heard = Heard()
    session.subscribe(heard.take)
    session.start_listening()
    heard.until(lambda event: event == ListeningChanged(True))
    session.system.switch(Device.MICROPHONE, on=False)
    heard.until(lambda event: event == ListeningChanged(False))
    assert microphone.abandoned == 1

    session.start_listening()
    told = heard.until(lambda event: isinstance(event, Notice))
    assert isinstance(told, Notice)
    assert told.message == "The microphone is switched off."
    assert microphone.opened == 1

    heard.events.clear()
    session.talk.start()
    heard.until(lambda event: isinstance(event, Notice))
    assert session._parts.stream.opened == 0


def test_a_loudspeaker_that_is_switched_off_is_not_heard(session: Session, kernel: ScriptedKernel) -> None:
    kernel.scripts.append(["One."])
    session.system.switch(Device.SPEAKER, on=False)
    with pytest.raises(NotAllowed, match="switched off"):
        session.say_aloud("Hello")
    session.wait(session.submit(UserTurn("Hello", speak=True)), 10)
    assert session._parts.speaker.played == []
