"""An open conversation on a scripted machine: what is heard becomes turns, and Peri can be interrupted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from assistant.errors import NoMicrophone
from assistant.events import (
    Caption,
    DeviceInUse,
    Event,
    Mark,
    MicrophoneLevel,
    Notice,
    Origin,
    TalkChanged,
    TalkState,
    UserTurn,
)
from assistant.perceive.wake import WakePhrase
from assistant.turn import conversation, waking
from assistant.turn.conversation import Conversation
from assistant.turn.doing import Machinery
from models.errors import HostCrashed
from tests.fakes import ScriptedEars, ScriptedFrontEnd, ScriptedSound, ScriptedSpeaker, scripted_parts


class Room:
    """A conversation, what was asked of the session and what was told."""

    def __init__(
        self,
        *heard: str | Exception,
        complete: float | None = 0.9,
        words: float | None = 0.9,
        sound: ScriptedSound | None = None,
        front: ScriptedFrontEnd | None = None,
        wake: str = "",
    ) -> None:
        self.sound = sound or ScriptedSound()
        self.speaker = ScriptedSpeaker()
        self.ears = ScriptedEars(list(heard))
        self.front = front = front or ScriptedFrontEnd(complete)
        parts = scripted_parts(ears=self.ears, front=front, speaker=self.speaker, stream=self.sound)
        self.wake = WakePhrase(wake) if wake else None
        machinery = Machinery(
            parts.ears,
            parts.voice,
            parts.front,
            lambda: self.speaker,
            lambda: self.sound,
            lambda: "en",
            lambda: self.wake,
        )
        self.taken: list[UserTurn] = []
        self.retractable = True
        self.rests = False
        self.mended: list[tuple[str, str]] = []
        self.words = words
        self.guessed: list[tuple[str, bool]] = []
        self.expected = self.forgotten = 0
        self.interruptions = 0
        self.news: list[Event] = []
        self._came = threading.Condition()
        self.talk = Conversation(machinery, self, self._hear)

    def take(self, turn: UserTurn) -> str:
        self.speaker.resume()
        self.taken.append(turn)
        return str(len(self.taken))

    def retract(self) -> bool:
        if self.retractable:
            self.taken.pop()
        return self.retractable

    def expect(self) -> None:
        self.expected += 1

    def guess(self, text: str, judged: Callable[[float], None] | None) -> bool:
        self.guessed.append((text, judged is not None))
        if judged is not None and self.words is not None:
            judged(self.words)
        return self.words is not None

    def forget_guess(self) -> None:
        self.forgotten += 1

    def interrupt(self) -> None:
        self.interruptions += 1
        self.speaker.stop()

    def spoken(self) -> str:
        return "The capital of France is Paris, and a large city."

    def answering(self) -> bool:
        return False

    def resting(self) -> bool:
        return self.rests

    def mend(self, turn: str, text: str) -> None:
        self.mended.append((turn, text))

    def _hear(self, event: Event) -> None:
        with self._came:
            self.news.append(event)
            self._came.notify_all()

    def until(self, holds: Callable[[], object]) -> None:
        with self._came:
            while not holds():
                assert self._came.wait(10), self.news

    def began(self) -> Room:
        self.talk.start()
        assert self.sound.is_open.wait(10)
        return self

    def states(self) -> list[TalkState | None]:
        return [one.state for one in self.news if isinstance(one, TalkChanged)]

    def levels(self) -> int:
        return sum(isinstance(one, MicrophoneLevel) for one in self.news)

    def listens_again(self) -> bool:
        return self.states()[-1:] == [TalkState.LISTENING]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Room]]:
    monkeypatch.setattr(conversation, "CAPTION_SECONDS", 1e9)
    monkeypatch.setattr(conversation, "LATEST_CAPTION_SECONDS", 1e9)
    monkeypatch.setattr(conversation, "_AGAIN_SECONDS", 0.01)
    rooms: list[Room] = []

    def build(*heard: str | Exception, **options: object) -> Room:
        rooms.append(Room(*heard, **options))
        return rooms[-1].began()

    yield build
    for one in rooms:
        one.talk.close()
        assert not one.talk.open
        assert not one.sound.is_open.is_set()


def test_what_is_said_is_asked_when_it_sounds_complete(room: Callable[..., Room]) -> None:
    one = room(" What time is it?")
    one.sound.hear(1.0)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken and one.listens_again())
    turn = one.taken[0]
    assert (turn.text, turn.origin, turn.voice) == ("What time is it?", Origin.MICROPHONE, None)
    marks = dict(turn.marks)
    assert turn.ended is not None
    assert turn.ended <= marks[Mark.ENDPOINT]
    assert Mark.TRANSCRIPT in marks
    assert one.states() == [TalkState.LISTENING, TalkState.HEARING, TalkState.LISTENING]
    assert DeviceInUse("microphone", True) in one.news
    assert Caption("What time is it?", "") in one.news


def test_silence_and_noise_ask_nothing(room: Callable[..., Room]) -> None:
    one = room("")
    one.sound.hear(3.0)
    one.sound.hear(0.5, 0.5)
    one.sound.hear(1.0)
    one.until(lambda: one.listens_again() and not one.ears.texts)
    assert one.taken == []


def test_a_pause_is_guessed_at_and_taken_back_when_the_speaker_goes_on(room: Callable[..., Room]) -> None:
    one = room("I would like", "I would like some tea.", complete=0.1, words=0.01)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.5)
    one.until(lambda: one.guessed)
    assert one.taken == []
    one.sound.hear(1.0, 0.5)
    one.sound.hear(2.0)
    one.until(lambda: one.taken)
    assert one.guessed[0] == ("I would like", True)
    assert one.forgotten
    assert [turn.text for turn in one.taken] == ["I would like some tea."]


@pytest.mark.parametrize("retractable", [True, False])
def test_who_goes_on_before_the_answer_is_heard_had_only_paused(room: Callable[..., Room], retractable: bool) -> None:
    one = room("I would like some tea.", "I would like some tea. With milk." if retractable else "With milk.")
    one.retractable = retractable
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: not one.ears.texts and one.taken and one.taken[-1].text.endswith("milk."))
    said = [turn.text for turn in one.taken]
    assert said == (["I would like some tea. With milk."] if retractable else ["I would like some tea.", "With milk."])
    assert (one.ears.heard[1] > 2.5) is retractable


def test_speech_makes_peri_fall_silent_and_is_answered(room: Callable[..., Room]) -> None:
    one = room("Stop, that is wrong.")
    one.speaker.playing = True
    one.sound.hear(0.5, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    assert one.speaker.pauses == 1
    assert one.speaker.paused
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "Stop, that is wrong."


@pytest.mark.parametrize("heard", ["", "Mm-hmm.", "Yeah, I see.", "Okay.", "of France is Paris and"])
def test_a_nod_a_cough_or_its_own_echo_does_not_stop_it(room: Callable[..., Room], heard: str) -> None:
    one = room(heard)
    one.speaker.playing = True
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.states()[-1:] == [TalkState.SPEAKING] and one.speaker.pauses)
    assert not one.speaker.paused
    assert one.taken == []
    assert one.front.doubts == 1


def sounding(one: Room, ago: float = 0.0) -> None:
    """Peri is heard for a second, until so many seconds ago."""
    one.speaker.playing = True
    assert one.speaker.tapped is not None
    began = time.monotonic() - (1.0 + ago if ago else 0.0)
    one.speaker.tapped(np.full(16_000, 0.1, np.float32), 16_000, began)


@pytest.mark.parametrize("heard", ["We'll see you next time.", "Thank you.", "The end of the video."])
def test_words_found_in_a_sound_that_ends_with_peri_s_are_no_turn(room: Callable[..., Room], heard: str) -> None:
    one = room(heard)
    sounding(one)
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.front.doubts == 1)
    assert one.speaker.pauses == 1
    assert not one.speaker.paused
    assert one.taken == []
    assert one.interruptions == 0


def test_who_speaks_on_when_peri_has_fallen_silent_is_heard(room: Callable[..., Room]) -> None:
    one = room("We'll see you next time.")
    sounding(one, ago=2.9)
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    assert one.interruptions == 1


def test_a_word_that_asks_for_silence_is_heeded_however_short_it_is(room: Callable[..., Room]) -> None:
    one = room("Stop!")
    sounding(one)
    one.sound.hear(0.3, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    assert one.interruptions == 1


def test_on_headphones_nothing_has_to_end(room: Callable[..., Room]) -> None:
    one = room("We'll see you next time.", front=ScriptedFrontEnd(0.9, echo=False))
    sounding(one)
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)


def test_after_two_echoes_a_third_does_not_silence_it(room: Callable[..., Room]) -> None:
    one = room("Thank you.", "Thank you.", "Thank you.")
    for count in range(1, 4):
        sounding(one)
        one.sound.hear(0.5, 0.5)
        one.sound.hear(0.8)
        one.until(lambda count=count: one.front.doubts == count)
    assert one.speaker.pauses == 2


def test_the_next_reply_is_silenced_by_a_sound_again(room: Callable[..., Room]) -> None:
    one = room("Thank you.", "Thank you.", "Tell me about the sea.", "Thank you.")
    for count in range(1, 3):
        sounding(one)
        one.sound.hear(0.5, 0.5)
        one.sound.hear(0.8)
        one.until(lambda count=count: one.front.doubts == count)
    one.speaker.playing = False
    one.sound.hear(3.0)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    sounding(one)
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.front.doubts == 3)
    assert one.speaker.pauses == 3


def test_words_over_its_voice_end_the_reply_before_the_speaker_has_finished(room: Callable[..., Room]) -> None:
    one = room("No, that is not what I", words=0.01, complete=0.1)
    one.speaker.playing = True
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.3)
    one.until(lambda: one.interruptions)
    assert one.taken == []
    assert one.guessed == [("No, that is not what I", True)]
    one.sound.hear(2.0)
    one.until(lambda: one.taken)
    assert one.interruptions == 1


@pytest.mark.parametrize(("words", "waits"), [(0.9, 0.6), (0.01, 1.4)])
def test_words_decide_when_a_turn_is_over(room: Callable[..., Room], words: float, waits: float) -> None:
    one = room("I would like some tea and cake", complete=0.5, words=words)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(waits - 0.2)
    one.until(lambda: one.guessed)
    if words < 0.5:
        one.until(lambda: Caption("I would like some tea and cake", "") in one.news)
        assert one.taken == []
        one.sound.hear(0.4)
    one.until(lambda: one.taken)


def test_words_that_were_understood_at_the_first_silence_are_not_asked_for_again(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "CAPTION_SECONDS", 0.0)
    one = room("What time is it?")
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "What time is it?"
    assert len(one.ears.heard) == 1


def test_the_beginning_of_a_long_sentence_is_evaluated_ahead(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "LATEST_CAPTION_SECONDS", 0.0)
    one = room(*["I would like to know whether it"] * 40)
    for _ in range(3):
        one.sound.hear(0.5, 0.5)
        count = len(one.guessed)
        one.until(lambda count=count: len(one.ears.heard) > count)
    one.until(lambda: ("I would like to know whether it", False) in one.guessed)


# -- the wake phrase


def test_nothing_is_heeded_before_the_wake_phrase(room: Callable[..., Room]) -> None:
    one = room("Did you see the match?", "Hey, Perry. What time is it?", wake="hey peri")
    assert one.states() == [TalkState.WAITING]
    one.sound.hear(1.0, 0.5)
    one.sound.hear(2.0)
    one.until(lambda: len(one.ears.heard) == 1)
    one.sound.hear(1.5, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken and one.listens_again())
    assert [turn.text for turn in one.taken] == ["What time is it?"]
    assert one.guessed == [("What time is it?", True)]
    captions = {event.sure for event in one.news if isinstance(event, Caption)}
    assert captions <= {"", "What time is it?"}


def test_once_awake_it_listens_without_the_phrase_until_nobody_speaks_for_long(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waking, "AWAKE_SECONDS", 5.0)
    one = room("Hey Peri.", "What time is it?", "And this?", wake="hey peri", words=0.9)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(1.0)
    one.until(lambda: one.speaker.played)  # the tone that says that it listens
    assert one.taken == []
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken and one.listens_again())
    one.sound.hear(5.5)
    one.until(lambda: one.states()[-1] is TalkState.WAITING)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(2.0)
    one.until(lambda: len(one.ears.heard) == 3)
    assert [turn.text for turn in one.taken] == ["What time is it?"]


def test_talk_in_the_room_does_not_disturb_a_reply_while_it_waits(room: Callable[..., Room]) -> None:
    one = room("Did you see the match?", "Hey Peri, stop.", wake="hey peri")
    one.speaker.playing = True
    one.sound.hear(1.0, 0.5)
    one.sound.hear(2.0)
    one.until(lambda: len(one.ears.heard) == 1)
    assert one.speaker.pauses == one.interruptions == 0
    one.sound.hear(1.0, 0.5)
    one.sound.hear(1.0)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "stop."
    assert one.interruptions == 1


def test_of_endless_talk_that_is_not_for_it_little_is_kept(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "LATEST_CAPTION_SECONDS", 0.5)
    one = room(*["and so on and so on"] * 400, wake="hey peri")
    for count in range(1, 61):
        one.sound.hear(0.5, 0.5)
        one.until(lambda count=count: one.levels() >= count)
    assert len(one.ears.heard) > 3
    assert max(one.ears.heard) < 12
    assert one.taken == []


def test_the_wake_phrase_may_be_switched_off_meanwhile(room: Callable[..., Room]) -> None:
    one = room("What time is it?", wake="hey peri")
    one.wake = None
    one.sound.hear(0.1)
    one.until(one.listens_again)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken)


def test_a_short_yes_is_an_answer_when_peri_is_silent(room: Callable[..., Room]) -> None:
    one = room("Yes.")
    one.sound.hear(0.5, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "Yes."


def test_a_click_over_its_voice_does_not_even_pause_it(room: Callable[..., Room]) -> None:
    one = room("never heard")
    one.speaker.playing = True
    one.sound.hear(0.032, 0.5)
    one.sound.hear(1.0)
    one.until(lambda: one.states()[-1:] == [TalkState.SPEAKING])
    assert one.speaker.pauses == 0
    assert one.ears.texts == ["never heard"]


def test_who_never_stops_is_answered_after_a_while(room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "LONGEST_SECONDS", 3.0)
    one = room("on and on", "and on")
    one.sound.hear(3.6, 0.5)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "on and on"


def test_a_microphone_that_goes_away_is_looked_for(room: Callable[..., Room]) -> None:
    one = room("Still here.")
    one.sound.lose()
    one.until(lambda: any(isinstance(event, Notice) for event in one.news))
    one.until(lambda: one.sound.opened == 2 and one.news.count(DeviceInUse("microphone", True)) == 2)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.8)
    one.until(lambda: one.taken)
    assert one.taken[0].text == "Still here."


def test_ears_that_fail_are_told_and_the_conversation_goes_on(room: Callable[..., Room]) -> None:
    one = room(HostCrashed("It died."), HostCrashed("It died."), "Once more.")
    for _ in range(2):
        one.sound.hear(1.0, 0.5)
        one.sound.hear(0.8)
        one.until(lambda: any(isinstance(event, Notice) for event in one.news))
    one.until(lambda: one.taken)
    assert one.taken[0].text == "Once more."


def test_without_a_microphone_it_is_said_once_and_looked_for() -> None:
    one = Room(sound=ScriptedSound(NoMicrophone("There is none.", remedy="Connect one.")))
    one.talk.start()
    one.until(lambda: any(isinstance(event, Notice) for event in one.news))
    one.talk.close()
    assert [event.message for event in one.news if isinstance(event, Notice)] == ["There is none."]
    assert one.states()[-1:] in ([], [None])


def test_captions_are_sure_of_what_two_transcripts_agree_on(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "LATEST_CAPTION_SECONDS", 0.0)
    one = room("I would", "I would like", "I would like some.", *["I would like some tea."] * 40)
    for count in range(1, 4):
        one.sound.hear(0.5, 0.5)
        one.until(lambda count=count: sum(isinstance(event, Caption) for event in one.news) >= count)
    captions = [event for event in one.news if isinstance(event, Caption)]
    assert captions[0] == Caption("", "I would")
    assert captions[1] == Caption("I would", "like")


def test_muting_closes_the_device_and_forgets_half_a_sentence(room: Callable[..., Room]) -> None:
    one = room("What time is it?", complete=0.1, words=0.01)
    one.sound.hear(1.0, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    one.talk.mute(True)
    one.until(lambda: one.states()[-1:] == [TalkState.MUTED])
    assert one.talk.muted
    assert one.talk.open
    assert not one.sound.is_open.is_set()
    assert DeviceInUse("microphone", False) in one.news
    one.talk.mute(False)
    assert one.sound.is_open.wait(10)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(2.0)
    one.until(lambda: one.taken and one.listens_again())
    assert [turn.text for turn in one.taken] == ["What time is it?"]


def test_a_microphone_that_goes_away_in_a_sentence_loses_none_of_it(room: Callable[..., Room]) -> None:
    one = room("What time is it?", complete=0.1, words=0.01)
    one.sound.hear(1.0, 0.5)
    one.until(lambda: TalkState.HEARING in one.states())
    one.sound.lose()
    one.until(lambda: one.taken)
    assert one.taken[0].text == "What time is it?"
    one.until(lambda: one.sound.opened == 2)


def test_the_sound_is_judged_only_where_the_words_leave_it_open(room: Callable[..., Room]) -> None:
    one = room("What time is it?", "Yes.", words=0.9)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken and one.listens_again())
    assert one.front.judged == 0
    one.words, one.retractable = 0.01, False
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.9)
    one.until(lambda: len(one.taken) == 2)
    assert one.front.judged == 1


def test_whoever_begins_to_speak_is_expected_to_ask_unless_the_wake_phrase_is_awaited(
    room: Callable[..., Room],
) -> None:
    one = room("What time is it?")
    one.sound.hear(1.0, 0.5)
    one.until(lambda: one.expected == 1)
    asleep = room("", wake="Hey Peri")
    asleep.sound.hear(1.0, 0.5)
    asleep.sound.hear(1.0)
    asleep.until(asleep.levels)
    asleep.talk.close()
    assert asleep.expected == 0


def test_without_a_judge_a_plain_silence_ends_the_turn(room: Callable[..., Room]) -> None:
    one = room("Yes.", complete=None, words=None)
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.9)
    one.until(lambda: one.taken)


# -- heard once more


def ask(one: Room, text: str) -> None:
    one.sound.hear(1.0, 0.5)
    one.sound.hear(0.6)
    one.until(lambda: one.taken and one.taken[-1].text == text and one.listens_again())


def hear_again(one: Room) -> None:
    """The machine rests, and the microphone gives some more silence."""
    before = len(one.ears.heard)
    one.rests = True
    one.sound.hear(0.2)
    wait_for(lambda: len(one.ears.heard) > before)
    one.rests = False
    one.sound.hear(0.2)


def wait_for(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_what_was_said_is_heard_once_more_and_mended_when_the_machine_rests(room: Callable[..., Room]) -> None:
    one = room("What I miss it?", "What time is it?")
    ask(one, "What I miss it?")
    assert one.ears.thorough == [False]
    hear_again(one)
    wait_for(lambda: one.mended)
    assert one.mended == [("1", "What time is it?")]
    assert one.ears.thorough == [False, True]
    assert one.ears.heard[1] >= one.ears.heard[0]


@pytest.mark.parametrize("again", ["what time is it", "", HostCrashed("The ears died.")])
def test_the_same_words_or_none_mend_nothing(room: Callable[..., Room], again: str | Exception) -> None:
    one = room("What time is it?", again, again)
    one.retractable = False
    ask(one, "What time is it?")
    hear_again(one)
    one.ears.texts[:] = ["And this?"]
    ask(one, "And this?")
    assert [turn.text for turn in one.taken] == ["What time is it?", "And this?"]
    assert one.mended == []


def test_a_turn_that_goes_on_is_not_heard_again_by_halves(room: Callable[..., Room]) -> None:
    one = room("What time", "What time is it?", "What time is it now?")
    ask(one, "What time")
    ask(one, "What time is it?")  # so soon that the speaker had only paused
    assert [turn.text for turn in one.taken] == ["What time is it?"]
    hear_again(one)
    wait_for(lambda: one.mended)
    assert one.mended == [("1", "What time is it now?")]


def test_what_was_said_is_forgotten_with_the_microphone(room: Callable[..., Room]) -> None:
    one = room("What I miss it?")
    ask(one, "What I miss it?")
    one.talk.mute(True)
    one.until(lambda: one.states()[-1] is TalkState.MUTED)
    one.rests = True
    one.talk.mute(False)
    one.until(lambda: one.states()[-1] is TalkState.LISTENING)
    levels = one.levels()
    one.sound.hear(0.5)
    one.until(lambda: one.levels() > levels)
    assert len(one.ears.heard) == 1


@pytest.mark.parametrize(("again", "mended"), [("Hey Peri, what time is it?", True), ("What time is it?", False)])
def test_the_wake_phrase_is_no_part_of_what_is_mended(room: Callable[..., Room], again: str, mended: bool) -> None:
    one = room("Hey Peri, what I miss it?", again, "And this?", wake="hey peri")
    one.retractable = False
    ask(one, "what I miss it?")
    hear_again(one)
    ask(one, "And this?")
    assert one.mended == ([("1", "what time is it?")] if mended else [])
