"""Sentences are spoken in order; a voice or device that fails ends the speech and says why."""

from __future__ import annotations

import threading

import pytest

from assistant.errors import NoSpeaker
from assistant.turn.speech import Manner, Speech
from models.errors import VoiceUnavailable
from tests.fakes import ScriptedSpeaker, ScriptedVoice, part


def speech(voice: ScriptedVoice, speaker: ScriptedSpeaker, heard: list[str] | None = None) -> Speech:
    told = heard if heard is not None else []
    return Speech(part("voice", voice), speaker, Manner(), lambda sentence, _moment: told.append(sentence))


def test_sentences_are_heard_in_order() -> None:
    heard: list[str] = []
    one = speech(ScriptedVoice(), ScriptedSpeaker(), heard)
    for sentence in ("One.", "Two.", "Three."):
        one.say(sentence)
    report = one.finish()
    assert heard == ["One.", "Two.", "Three."]
    assert report.error is None
    assert report.first_synthesis is not None
    assert report.first_sound is not None
    assert report.first_synthesis[0] <= report.first_sound


def test_nothing_said_is_nothing_wrong() -> None:
    report = speech(ScriptedVoice(), ScriptedSpeaker()).finish()
    assert (report.first_synthesis, report.first_sound, report.error) == (None, None, None)


def test_stop_forgets_what_was_not_said_yet() -> None:
    speaker = ScriptedSpeaker(gate=threading.Event())
    voice = ScriptedVoice()
    one = speech(voice, speaker)
    one.say("One.")
    one.stop()
    one.say("Two.")
    report = one.finish()
    assert speaker.stops >= 1
    assert "Two." not in voice.said
    assert report.error is None


def test_no_loudspeaker_is_told_and_nothing_is_played() -> None:
    one = speech(ScriptedVoice(), ScriptedSpeaker(error=NoSpeaker("There is none.")))
    one.say("One.")
    assert isinstance(one.finish().error, NoSpeaker)


def test_a_voice_that_cannot_speak_is_told() -> None:
    one = speech(ScriptedVoice(error=VoiceUnavailable("It lost its voice.")), ScriptedSpeaker())
    one.say("One.")
    assert isinstance(one.finish().error, VoiceUnavailable)


@pytest.mark.parametrize(
    ("unheard", "cut"), [(0.0, None), (0.025, ("Two.", 0.75)), (0.15, ("One.", 0.5)), (0.2, ("One.", 0.0))]
)
def test_it_tells_where_it_was_stopped(unheard: float, cut: tuple[str, float] | None) -> None:
    speaker, heard = ScriptedSpeaker(gate=threading.Event()), threading.Semaphore(0)
    speaker.unheard = unheard
    one = Speech(part("voice", ScriptedVoice()), speaker, Manner(), lambda _sentence, _moment: heard.release())
    for sentence in ("One.", "Two."):
        one.say(sentence)
        assert heard.acquire(timeout=10)
    one.stop()
    speaker.unheard = 0.1
    one.stop()
    found = one.finish().cut
    assert found == (cut if cut is None else (cut[0], pytest.approx(cut[1])))
