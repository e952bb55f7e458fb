"""Questions that wait: who may answer, and what happens where nobody does."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from assistant.calls import Decision, Question, Scope, ToolCall, Verdict
from assistant.events import Origin
from assistant.guard.approvals import Answer, Approvals, Ending
from tests.unit.assistant.guard.guarding import SAVE

BOUND = 20.0


def question(identity: str = "c1", offered: tuple[Scope, ...] = tuple(Scope)) -> Question:
    return Question(ToolCall(identity, SAVE.name, {}), SAVE, Decision(Verdict.ASK, "r", "w"), offered=offered)


class Asking(threading.Thread):
    """A turn that waits."""

    def __init__(self, approvals: Approvals, asked: Question) -> None:
        super().__init__(daemon=True)
        self.approvals, self.asked, self.got = approvals, asked, threading.Event()
        self.answer: Answer | None = None
        self.start()

    def run(self) -> None:
        self.answer = self.approvals.ask(self.asked, BOUND)
        self.got.set()

    def result(self) -> Answer:
        assert self.got.wait(BOUND)
        assert self.answer is not None
        return self.answer


@pytest.fixture
def approvals() -> Approvals:
    return Approvals()


@pytest.fixture
def asking(approvals: Approvals) -> Callable[..., Asking]:
    def ask(*arguments) -> Asking:
        before = len(approvals.pending())
        made = Asking(approvals, question(*arguments))
        waiting = threading.Event()
        for _ in range(int(BOUND / 0.005)):
            if len(approvals.pending()) > before:
                return made
            waiting.wait(0.005)
        raise AssertionError("the question never waited")

    return ask


def test_a_yes_reaches_the_turn_with_its_scope(approvals: Approvals, asking) -> None:
    turn = asking()
    assert approvals.answer("c1", True, Scope.CONVERSATION)
    assert turn.result() == Answer(True, Scope.CONVERSATION)
    assert approvals.pending() == ()


def test_a_no_has_no_scope(approvals: Approvals, asking) -> None:
    turn = asking()
    assert approvals.answer("c1", False, Scope.ALWAYS)
    assert turn.result() == Answer(False, None)


def test_a_scope_that_was_not_offered_is_no_answer(approvals: Approvals, asking) -> None:
    turn = asking("c1", (Scope.ONCE,))
    assert not approvals.answer("c1", True, Scope.ALWAYS)
    assert [one.call.id for one in approvals.pending()] == ["c1"]
    assert approvals.answer("c1", True)
    assert turn.result() == Answer(True, Scope.ONCE)


def test_only_the_first_answer_counts(approvals: Approvals, asking) -> None:
    turn = asking()
    assert approvals.answer("c1", False)
    assert not approvals.answer("c1", True)
    assert not turn.result().allowed


def test_an_answer_to_nothing_is_not_accepted(approvals: Approvals) -> None:
    assert not approvals.answer("c1", True)
    approvals.cancel("c1")


def test_a_yes_heard_while_peri_spoke_is_not_accepted(approvals: Approvals, asking) -> None:
    turn = asking()
    assert not approvals.answer("c1", True, origin=Origin.MICROPHONE, while_speaking=True)
    assert approvals.answer("c1", True, origin=Origin.MICROPHONE)
    assert turn.result().allowed


def test_a_no_heard_while_peri_spoke_is(approvals: Approvals, asking) -> None:
    turn = asking()
    assert approvals.answer("c1", False, origin=Origin.MICROPHONE, while_speaking=True)
    assert not turn.result().allowed


@pytest.mark.parametrize("origin", [one for one in Origin if one not in {Origin.KEYBOARD, Origin.MICROPHONE}])
def test_only_the_user_answers(approvals: Approvals, asking, origin: Origin) -> None:
    turn = asking()
    assert not approvals.answer("c1", True, origin=origin)
    assert not approvals.answer("c1", False, origin=origin)
    approvals.cancel("c1")
    turn.result()


def test_a_cancelled_question_is_answered_with_no(approvals: Approvals, asking) -> None:
    turn, other = asking(), asking("c2")
    approvals.cancel("c1")
    assert turn.result() == Answer(False, ending=Ending.CANCELLED)
    assert [one.call.id for one in approvals.pending()] == ["c2"]
    approvals.cancel_all()
    assert other.result().ending is Ending.CANCELLED


def test_a_question_that_nobody_answers_is_answered_with_no(approvals: Approvals) -> None:
    assert approvals.ask(question(), 0.01) == Answer(False, ending=Ending.TIMED_OUT)
    assert not approvals.answer("c1", True)
    assert approvals.pending() == ()


def test_the_oldest_question_is_first(approvals: Approvals, asking) -> None:
    turns = [asking("b"), asking("a")]
    assert [one.call.id for one in approvals.pending()] == ["b", "a"]
    approvals.cancel_all()
    for turn in turns:
        turn.result()
