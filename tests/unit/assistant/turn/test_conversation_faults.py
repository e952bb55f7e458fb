"""A conversation survives its machinery, its clock and its speaker, tells of it, and loses no finished sentence."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.devices.streams import Block
from assistant.events import DeviceInUse, Event, Mark, MicrophoneLevel, Notice, TalkState
from assistant.turn import conversation
from models.errors import HostCrashed, HostStartFailed, HostTimeout
from models.values import AudioClip, Listened
from tests.fakes import ScriptedFrontEnd, ScriptedSound
from tests.pulse import until
from tests.unit.assistant.turn import test_conversation
from tests.unit.assistant.turn.test_conversation import Room

room = test_conversation.room
BLOCK = 512
RATE = 16_000


class MortalFrontEnd(ScriptedFrontEnd):
    """Raises what it was told to, once each; counts the samples that it was given."""

    def __init__(self, complete: float | None = 0.9) -> None:
        super().__init__(complete)
        self.listening: list[Exception] = []
        self.judging: list[Exception] = []
        self.samples = 0

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        if self.listening:
            raise self.listening.pop(0)
        listened = super().listen(near, far)
        self.samples += len(near)
        return listened

    def probability(self, clip: AudioClip) -> float | None:
        if self.judging:
            raise self.judging.pop(0)
        return super().probability(clip)


class ShiftedSound(ScriptedSound):
    """Its clock is `shift` seconds ahead, and it may be late with its blocks."""

    shift = 0.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Block] = []

    def hear(self, seconds: float, level: float = 0.0) -> None:
        for block in self.made(seconds, level):
            self._on_block(block)

    def keep(self, seconds: float, level: float = 0.0) -> None:
        """Sound that comes with `burst`."""
        self.kept += self.made(seconds, level)

    def burst(self) -> None:
        kept, self.kept = self.kept, []
        for block in kept:
            self._on_block(block)

    def made(self, seconds: float, level: float) -> list[Block]:
        samples = np.full(BLOCK, level, np.float32)
        return [Block(samples, time.monotonic() + self.shift) for _ in range(round(seconds * RATE / BLOCK))]


def notices(one: Room) -> list[str]:
    return [event.message for event in one.news if isinstance(event, Notice)]


def says(one: Room, seconds: float = 1.0) -> None:
    """Something, and the silence after it."""
    one.sound.hear(seconds, 0.5)
    one.sound.hear(1.0)


# -- its machinery


@pytest.mark.parametrize("error", [HostCrashed("It died."), HostTimeout("It hung.")])
def test_a_front_end_that_dies_in_a_sentence_takes_none_of_it_along(
    room: Callable[..., Room], error: Exception
) -> None:
    front = MortalFrontEnd()
    one = room("What time is it?", "And now?", front=front)
    one.retractable = False
    one.sound.hear(1.0, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    front.listening.append(error)
    says(one)
    one.until(lambda: one.taken and one.listens_again())
    assert notices(one) == [str(error)]
    assert one.ears.heard[0] > 2.0
    says(one)
    one.until(lambda: len(one.taken) == 2)


def test_a_front_end_that_dies_while_it_judges_a_pause_leaves_it_to_the_words(room: Callable[..., Room]) -> None:
    front = MortalFrontEnd()
    one = room("What time is it?", front=front, words=0.3)
    front.judging.append(HostCrashed("It died."))
    says(one)
    one.until(lambda: one.taken and one.listens_again())
    assert notices(one) == ["It died."]


def test_a_front_end_that_does_not_come_back_ends_the_conversation_after_what_was_said(
    room: Callable[..., Room],
) -> None:
    front = MortalFrontEnd()
    one = room("What time is it?", front=front)
    one.sound.hear(1.0, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    front.listening += [HostCrashed("It died."), HostStartFailed("It does not start.")]
    one.sound.hear(0.032)
    one.until(lambda: one.states()[-1] is None)
    assert [turn.text for turn in one.taken] == ["What time is it?"]
    assert notices(one) == ["It died.", "It does not start."]
    until(lambda: not one.talk.open, "it is still open")
    one.talk.start()
    one.until(one.listens_again)


def test_ears_that_die_are_told_of_and_hear_the_same_sentence_again(room: Callable[..., Room]) -> None:
    one = room(HostCrashed("It died."), "What time is it?")
    says(one)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "What time is it?"
    assert notices(one) == ["It died."]
    assert one.ears.heard[0] == one.ears.heard[1]


def test_ears_that_fail_in_a_way_nobody_foresaw_are_told_of_and_asked_again_the_next_time(
    room: Callable[..., Room], caplog: pytest.LogCaptureFixture
) -> None:
    one = room(ZeroDivisionError("by nought"), "What time is it?")
    says(one)
    one.until(lambda: notices(one))
    assert "ZeroDivisionError" in notices(one)[0]
    assert "by nought" in caplog.text
    says(one)
    one.until(lambda: one.taken)


def test_a_microphone_that_goes_away_while_peri_speaks_leaves_its_voice_alone(room: Callable[..., Room]) -> None:
    one = room("What time is it?")
    one.speaker.playing = True
    one.sound.hear(0.1)
    one.until(lambda: one.states()[-1:] == [TalkState.SPEAKING])
    one.sound.lose()
    one.until(lambda: one.sound.opened == 2 and one.news.count(DeviceInUse("microphone", True)) == 2)
    assert one.speaker.pauses == one.interruptions == one.speaker.stops == 0
    assert len(notices(one)) == 1
    one.speaker.playing = False
    says(one)
    one.until(lambda: one.taken)


# -- suspend and resume


def test_a_sentence_around_a_suspend_is_one_sentence(room: Callable[..., Room]) -> None:
    sound = ShiftedSound()
    one = room("What time is it?", sound=sound, complete=0.1, words=0.01)
    sound.hear(1.0, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    sound.shift = 3600.0
    sound.hear(1.0, 0.5)
    sound.hear(2.0)
    one.until(lambda: one.taken and one.listens_again())
    assert [turn.text for turn in one.taken] == ["What time is it?"]
    assert one.ears.heard[0] > 2.0


def test_after_a_suspend_moments_are_right_again(room: Callable[..., Room]) -> None:
    sound = ShiftedSound()
    sound.shift = -3600.0
    one = room("What time is it?", sound=sound)
    sound.hear(1.0)
    one.until(one.levels)
    sound.shift = 0.0
    before = time.monotonic()
    says(one)
    one.until(lambda: one.taken)
    turn = one.taken[0]
    assert before - 2.0 < turn.ended < dict(turn.marks)[Mark.ENDPOINT] <= time.monotonic()


def test_of_a_burst_of_late_sound_nothing_is_lost(room: Callable[..., Room]) -> None:
    sound = ShiftedSound()
    one = room(*["One. Two."] * 4, sound=sound)
    for level in (0.0, 0.5, 0.0, 0.5, 0.0):
        sound.keep(2.0, level)
    sound.burst()
    one.until(lambda: one.taken and one.listens_again())
    heard = sum(one.ears.heard)
    assert heard > 4.0, "both sentences"
    assert one.talk.lost_blocks == 0
    understood = len(one.ears.heard)
    says(one)
    one.until(lambda: len(one.ears.heard) > understood and one.taken)


def test_blocks_that_the_device_lost_are_counted(room: Callable[..., Room]) -> None:
    one = room("What time is it?")
    one.sound._on_block(Block(np.zeros(BLOCK, np.float32), time.monotonic(), lost=True))
    says(one)
    one.until(lambda: one.taken)
    assert one.talk.lost_blocks == 1


# -- long silences and long speeches


class Forgetful(Room):
    """Keeps no news of how loud it is."""

    def _hear(self, event: Event) -> None:
        if not isinstance(event, MicrophoneLevel):
            super()._hear(event)


def kept_by_the_conversation() -> int:
    """Bytes that were asked for in the assistant and in the scripted machine, whatever other tests have left."""
    places = [tracemalloc.Filter(True, pattern) for pattern in ("*/assistant/*", "*/tests/fakes.py")]
    return sum(one.size for one in tracemalloc.take_snapshot().filter_traces(places).statistics("filename"))


def test_an_hour_of_silence_asks_for_nothing_and_keeps_nothing() -> None:
    front = MortalFrontEnd()
    one = Forgetful(front=front).began()
    held: list[int] = []

    def hear(seconds: float) -> None:
        wanted = front.samples + round(seconds * RATE / BLOCK) * BLOCK
        one.sound.hear(seconds)
        until(lambda: front.samples == wanted, "the silence was not heard")

    tracemalloc.start()
    try:
        for number in range(1, 61):
            hear(60.0)
            for _ in range(20):  # what follows a burst lets go of it
                hear(0.5)
            if number in {10, 60}:
                gc.collect()
                held.append(kept_by_the_conversation())
    finally:
        tracemalloc.stop()
        one.talk.close()
    assert held[1] - held[0] < 100_000
    assert one.ears.heard == []
    assert one.taken == []


def test_after_a_speaker_who_never_stops_the_conversation_goes_on(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "LONGEST_SECONDS", 3.0)
    one = room("on and on", "What time is it?")
    one.sound.hear(4.0, 0.5)
    one.until(lambda: one.taken)
    one.sound.hear(1.0)
    one.until(one.listens_again)
    one.retractable = False
    one.sound.hear(2.5)
    says(one)
    one.until(lambda: len(one.taken) == 2)
    assert [turn.text for turn in one.taken] == ["on and on", "What time is it?"]
    assert one.ears.heard[1] < 4.0  # the end of the long turn may be in it, never its beginning
