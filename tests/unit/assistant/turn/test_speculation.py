"""What is begun ahead serves the turn that comes, and nothing of it shows when that turn does not come."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.events import ContextMeasured, Event, Mark, Origin, ReplyDelta, SentenceSpoken, TurnFinished, UserTurn
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from assistant.turn.speculation import Ahead, Speculation
from models.errors import HostCrashed, VoiceUnavailable
from models.values import AudioClip, TextDelta, TurnEnding
from tests.fakes import ScriptedKernel, ScriptedStream, ScriptedVoice, scripted_parts
from tests.pulse import until

CLIP = AudioClip(np.full(240, 0.1, np.float32), 24_000)


def drained(speculation: Speculation) -> str:
    return "".join(piece.text for piece in speculation if isinstance(piece, TextDelta))


def ahead(stream: ScriptedStream, synthesize: Callable[[str], AudioClip] = lambda _: CLIP) -> Ahead:
    return Ahead(lambda _speculation: stream, synthesize)


def test_the_turn_that_comes_gets_the_whole_reply() -> None:
    one = ahead(ScriptedStream(["It is ", "noon."]))
    one.begin("c", "What time is it?", lambda _: None)
    claimed = one.claim("c", "What time is it?")
    assert claimed is not None
    assert drained(claimed) == "It is noon."
    assert claimed.evaluated > 0
    assert one.claim("c", "What time is it?") is None


@pytest.mark.parametrize(("conversation", "text"), [("c", "What time is it now?"), ("d", "What time is it?")])
def test_another_turn_does_not_get_it(conversation: str, text: str) -> None:
    stream = ScriptedStream(["Hello.", threading.Event()])
    one = ahead(stream)
    one.begin("c", "What time is it?", lambda _: None)
    assert one.claim(conversation, text) is None
    assert stream.cancelled


def test_a_beginning_is_only_evaluated() -> None:
    stream = ScriptedStream(["Hello.", threading.Event()])
    one = ahead(stream)
    one.begin("c", "What time", None)
    stream.until_cancelled()
    assert one.claim("c", "What time") is None


def test_it_is_told_whether_the_words_are_complete() -> None:
    told: list[float] = []
    one = ahead(ScriptedStream([TurnEnding(0.75), "Noon."]))
    one.begin("c", "What time is it?", told.append)
    claimed = one.claim("c", "What time is it?")
    assert claimed is not None
    assert drained(claimed) == "Noon."
    assert told == [0.75]


def test_the_first_sentence_is_sound_already() -> None:
    said: list[str] = []

    def synthesize(sentence: str) -> AudioClip:
        said.append(sentence)
        return CLIP

    one = ahead(ScriptedStream(["It is noon. ", "Time to eat."]), synthesize)
    one.begin("c", "?", lambda _: None)
    claimed = one.claim("c", "?")
    assert claimed is not None
    drained(claimed)
    assert claimed.sound_of("It is noon.") is CLIP
    assert claimed.sound_of("Time to eat.") is None
    assert said == ["It is noon."]


def test_a_voice_that_fails_is_asked_again_later() -> None:
    def synthesize(_sentence: str) -> AudioClip:
        raise VoiceUnavailable("No voice.")

    one = ahead(ScriptedStream(["It is noon. ", "x"]), synthesize)
    one.begin("c", "?", lambda _: None)
    claimed = one.claim("c", "?")
    assert claimed is not None
    drained(claimed)
    assert claimed.sound_of("It is noon.") is None


def test_what_keeps_it_from_going_on_is_raised_in_the_turn() -> None:
    gate = threading.Event()
    one = ahead(ScriptedStream(["It is ", gate, HostCrashed("It died.")]))
    one.begin("c", "?", lambda _: None)
    claimed = one.claim("c", "?")
    assert claimed is not None
    gate.set()
    with pytest.raises(HostCrashed):
        drained(claimed)


# -- through a session


class Stage:
    """A session whose kernel is loaded, and its news."""

    def __init__(self, folder: Path, kernel: ScriptedKernel) -> None:
        self.kernel = kernel
        self.voice = ScriptedVoice()
        self.store = ConversationStore(folder / "peri.sqlite")
        parts = scripted_parts(kernel=kernel, voice=self.voice)
        preferences = Preferences(Settings(), lambda key, value: None, lambda key, settings: None)
        self.session = Session(parts, self.store, Bus(), preferences)
        self.news: list[Event] = []
        self.session.subscribe(self.news.append)
        self.session.preload()
        assert kernel.was_prepared.wait(10)
        self.conversation = self.session.new_conversation()

    def guess(self, text: str) -> None:
        self.session.talk.start(self.conversation)
        self.session.talk.guess(text, lambda _: None)

    def ask(self, text: str) -> TurnFinished:
        turn = UserTurn(text, origin=Origin.MICROPHONE, conversation=self.conversation)
        outcome = self.session.wait(self.session.submit(turn), 10)
        assert isinstance(outcome, TurnFinished)
        return outcome


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    opened: list[Stage] = []

    def build(*scripts: list[object]) -> Stage:
        opened.append(Stage(tmp_path, ScriptedKernel(*scripts)))  # type: ignore[arg-type]
        return opened[-1]

    yield build
    for one in opened:
        one.session.close()


def test_a_spoken_turn_uses_what_was_begun_for_it(stage: Callable[..., Stage]) -> None:
    one = stage(["It is noon. ", "Time to eat."])
    one.guess("What time is it?")
    outcome = one.ask("What time is it?")
    assert outcome.reply == "It is noon. Time to eat."
    assert len(one.kernel.requests) == 1
    assert one.kernel.requests[0].judge_ending
    assert Mark.SPECULATED in outcome.ledger.marks
    assert one.voice.said == ["It is noon.", "Time to eat."]
    assert [turn.reply for turn in one.store.turns(one.conversation)] == [outcome.reply]
    assert sum(isinstance(event, ContextMeasured) for event in one.news) == 1


def test_of_a_guess_that_was_wrong_nothing_is_shown_spoken_or_kept(stage: Callable[..., Stage]) -> None:
    one = stage(["Wrong answer. ", threading.Event()], ["Right answer."])
    one.guess("What time")
    outcome = one.ask("What time is it?")
    assert outcome.reply == "Right answer."
    assert Mark.SPECULATED not in outcome.ledger.marks
    shown = "".join(event.text for event in one.news if isinstance(event, ReplyDelta))
    spoken = [event.sentence for event in one.news if isinstance(event, SentenceSpoken)]
    assert (shown, spoken) == ("Right answer.", ["Right answer."])
    assert [turn.text for turn in one.store.turns(one.conversation)] == ["What time is it?"]


def test_a_speaker_who_goes_on_ends_the_guess(stage: Callable[..., Stage]) -> None:
    one = stage(["Wrong. ", threading.Event()])
    one.guess("What time")
    one.session.talk.forget_guess()
    assert one.store.turns(one.conversation) == []
    assert not any(isinstance(event, ReplyDelta) for event in one.news)


def test_what_comes_before_the_words_is_evaluated_when_somebody_begins_to_speak(stage: Callable[..., Stage]) -> None:
    one = stage(["Never."], ["Noon."])
    one.session.talk.start(one.conversation)
    one.session.talk.expect()
    until(lambda: one.kernel.requests, "nothing was evaluated")
    assert not one.kernel.requests[0].judge_ending
    assert one.ask("What time is it?").reply == "Noon."
    assert [turn.text for turn in one.store.turns(one.conversation)] == ["What time is it?"]


def test_a_guess_that_crashed_leaves_the_turn_its_own_attempt(stage: Callable[..., Stage]) -> None:
    one = stage([HostCrashed("It died.")], ["Hello."])
    one.guess("Hello?")
    until(lambda: one.kernel.requests, "the guess was not begun")
    one.session.talk.forget_guess()
    assert one.ask("Hello?").reply == "Hello."
