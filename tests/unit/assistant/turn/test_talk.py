"""What a conversation by voice asks of the session."""

from __future__ import annotations

import threading

from assistant.events import Origin, ReplyDelta, UserTurn
from tests.fakes import ScriptedKernel
from tests.playing import Play


def spoken(text: str) -> UserTurn:
    return UserTurn(text, origin=Origin.MICROPHONE)


def test_the_machine_rests_when_the_reply_to_what_was_said_is_written_and_not_before(stage) -> None:
    gate = threading.Event()
    play: Play = stage(kernel=ScriptedKernel(["Paris. ", gate, "It is large."], ["Rome."]))
    talk = play.session.talk
    turn = talk.take(spoken("What is the capital of France?"))
    assert not talk.resting()
    play.until(ReplyDelta)
    assert not talk.resting()
    gate.set()
    play.session.wait(turn, 10)
    assert talk.resting()
    turn = talk.take(spoken("And of Italy?"))
    play.session.wait(turn, 10)
    assert talk.resting()


def test_it_does_not_rest_while_another_reply_keeps_the_next_question_waiting(stage) -> None:
    gate = threading.Event()
    play: Play = stage(kernel=ScriptedKernel(["Paris. ", gate, "It is large."], ["Rome."]))
    first = play.session.submit(UserTurn("What is the capital of France?"))
    play.until(ReplyDelta)
    turn = play.session.talk.take(spoken("And of Italy?"))  # which cancels the first
    assert not play.session.talk.resting() or play.session.wait(turn, 0)
    gate.set()
    play.session.wait(first, 10)
    play.session.wait(turn, 10)
    assert play.session.talk.resting()
