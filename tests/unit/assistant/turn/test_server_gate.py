"""What servers ask back: the guard and the user decide, everything is bounded, and nothing is left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assistant.calls import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallStarted,
    GrantsChanged,
    Question,
    Scope,
    Verdict,
)
from assistant.events import Event, Origin
from assistant.forms import Form, form_of
from assistant.guard.approvals import Approvals
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.record import DecisionLog
from assistant.guard.rule_file import Rules
from assistant.server_requests import ABOUT, Action, Filled, Refused, Sampled, SampleRequest
from assistant.tools.api import ToolError
from assistant.turn import server_gate
from assistant.turn.quarantine import Answerer
from assistant.turn.server_gate import Deciding, Place, ServerGate
from models.errors import HostCrashed
from tests.fakes import ScriptedKernel, part

FORM = form_of({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]})
ASKING = SampleRequest((("user", "What is the capital of France?"),), "Be brief.", 9)
Answering = Callable[[Approvals, Question], object]


def say(allowed: bool, scope: Scope = Scope.ONCE, **values: str) -> Answering:
    return lambda approvals, one: approvals.answer(one.call.id, allowed, scope, values=values or None)


YES, NO = say(True), say(False)


def unanswered(_approvals: Approvals, _question: Question) -> None:
    raise AssertionError("The user was asked.")


@dataclass
class World:
    """A user who answers every question as `answers` says, and all that happens."""

    home: Path
    kernel: ScriptedKernel
    answers: Answering = unanswered
    attended: bool = True
    news: list[Event] = field(default_factory=list)
    visited: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    failing: str = ""

    def __post_init__(self) -> None:
        self.approvals = Approvals()
        self.grants = Grants(self.home / "grants.json")
        self.log = DecisionLog(self.home / "guard.log")
        self.rules = self.home / "guard.toml"
        monitor = Monitor(Rules(self.rules), self.grants, self.log)
        deciding = Deciding(monitor, self.approvals, self.grants, lambda: self.attended)
        self.gate = ServerGate(deciding, Answerer(part("kernel", self.kernel)), self.hear, self.visit)
        self.threads: list[threading.Thread] = []

    def hear(self, event: Event) -> None:
        self.news.append(event)
        if isinstance(event, ApprovalAsked):
            thread = threading.Thread(target=self._answer, args=(event.question,))
            self.threads.append(thread)
            thread.start()

    def _answer(self, question: Question) -> None:
        while question not in self.approvals.pending():
            pass
        self.answers(self.approvals, question)

    def visit(self, address: str) -> None:
        if self.failing:
            raise ToolError(self.failing)
        self.visited.append(address)

    def place(self, *, spoken: bool = False, conversation: str = "c") -> Place:
        return Place("t", conversation, "mcp:maps", 7, self.spoken.append if spoken else None)

    def of(self, kind: type[Event]) -> list[Event]:
        return [one for one in self.news if isinstance(one, kind)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, ScriptedKernel(["Pa", "ris"], ["Oslo"], ["Rome"]))
    yield made
    for thread in made.threads:
        thread.join(5)


def test_after_a_yes_the_kernel_answers_in_quarantine(world: World) -> None:
    world.answers = YES
    with world.gate.during(world.place()):
        assert world.gate.sample("maps", ASKING) == Sampled("Paris")

    (request,) = world.kernel.requests
    assert [message.content for message in request.messages] == ["Be brief.", "What is the capital of France?"]
    assert request.tools == ()
    assert request.max_tokens == 9
    assert request.sequence.startswith("quarantine")
    assert world.kernel.forgotten.get(timeout=5) == request.sequence


def test_it_is_shown_whole_and_by_whom_and_is_in_the_log(world: World) -> None:
    world.answers = YES
    with world.gate.during(world.place()):
        world.gate.sample("maps", ASKING)

    assert [type(one) for one in world.news] == [CallStarted, ApprovalAsked, ApprovalSettled, CallEnded]
    started = world.news[0]
    assert isinstance(started, CallStarted)
    assert (started.turn, started.conversation, started.at) == ("t", "c", 7)
    assert started.tool.description == ABOUT[started.tool.name].format(server="maps")
    assert started.call.arguments == {"system": "Be brief.", "prompt": "What is the capital of France?"}
    (entry,) = world.log.entries()
    assert entry["call"]["arguments"]["prompt"] == "What is the capital of France?"
    assert (entry["facts"]["plugin"], entry["decision"]["rule"]) == ("mcp:maps", "a-server-asks")
    ended = world.news[-1]
    assert isinstance(ended, CallEnded)
    assert (ended.result.text, ended.result.failed, ended.result.origin) == ("Paris", False, Origin.KERNEL)


def test_a_no_is_a_no(world: World) -> None:
    world.answers = NO
    with world.gate.during(world.place()):
        assert world.gate.sample("maps", ASKING) == Refused("The user refused.")
        assert world.gate.elicit("maps", "Who are you?", FORM) == Filled(Action.DECLINE)
        assert world.gate.visit("maps", "Look", "https://example.org/") is Action.DECLINE
    assert world.kernel.requests == []
    assert world.visited == []


@pytest.mark.parametrize("scope", [Scope.CONVERSATION, Scope.ALWAYS])
def test_a_yes_for_longer_holds_for_that_server_alone(world: World, scope: Scope) -> None:
    world.answers = say(True, scope)
    with world.gate.during(world.place()):
        world.gate.sample("maps", ASKING)
    world.answers = unanswered
    assert len(world.of(GrantsChanged)) == 1
    with world.gate.during(world.place()):
        assert world.gate.sample("maps", ASKING) == Sampled("Oslo")

    world.answers = NO
    with world.gate.during(Place("t", "c", "mcp:other", 0)):
        assert isinstance(world.gate.sample("other", ASKING), Refused)
    with world.gate.during(world.place(conversation="elsewhere")):
        assert isinstance(world.gate.sample("maps", ASKING), Sampled if scope is Scope.ALWAYS else Refused)


def test_only_while_a_call_to_it_runs_may_a_server_ask(world: World) -> None:
    assert isinstance(world.gate.sample("maps", ASKING), Refused)
    with world.gate.during(Place("t", "c", "mcp:other", 0)):
        assert isinstance(world.gate.sample("maps", ASKING), Refused)
        assert world.gate.elicit("maps", "Who?", FORM) == Filled(Action.DECLINE)
        assert world.gate.visit("maps", "Look", "https://example.org/") is Action.DECLINE
    assert world.news == []


def test_a_call_may_ask_so_often(world: World) -> None:
    world.answers = NO
    with world.gate.during(world.place()):
        for _ in range(server_gate.MOST_REQUESTS + 3):
            world.gate.elicit("maps", "Who are you?", FORM)
    assert len(world.of(ApprovalAsked)) == server_gate.MOST_REQUESTS


def test_a_form_gives_what_the_user_wrote_and_it_is_in_no_log(world: World) -> None:
    world.answers = say(True, name="Ann Example")
    with world.gate.during(world.place()):
        assert world.gate.elicit("maps", "Who are you?", FORM) == Filled(Action.ACCEPT, {"name": "Ann Example"})
    (asked,) = world.of(ApprovalAsked)
    assert isinstance(asked, ApprovalAsked)
    assert asked.question.form == FORM
    assert asked.question.offered == (Scope.ONCE,)
    assert "Ann Example" not in world.log.path.read_text()


def test_a_yes_without_what_the_form_needs_is_none(world: World) -> None:
    taken: list[bool] = []

    def hasty(approvals: Approvals, one: Question) -> None:
        taken.append(approvals.answer(one.call.id, True))
        taken.append(approvals.answer(one.call.id, True, values={"name": 5}))
        approvals.cancel(one.call.id)

    world.answers = hasty
    with world.gate.during(world.place()):
        assert world.gate.elicit("maps", "Who are you?", FORM) == Filled(Action.CANCEL)
    assert taken == [False, False]


def test_a_page_is_opened_after_a_yes_each_time(world: World) -> None:
    world.answers = YES
    with world.gate.during(world.place()):
        assert world.gate.visit("maps", "Sign in", "https://example.org/?a=1") is Action.ACCEPT
        world.failing = "Nothing can be opened here."
        assert world.gate.visit("maps", "Sign in", "https://example.org/?a=2") is Action.CANCEL
    assert world.visited == ["https://example.org/?a=1"]
    assert len(world.of(ApprovalAsked)) == 2
    started = world.news[0]
    assert isinstance(started, CallStarted)
    assert started.tool.targets == ("url",)


@pytest.mark.parametrize("allowed_by_rule", [True, False])
def test_nobody_there_is_a_no(world: World, allowed_by_rule: bool) -> None:
    if allowed_by_rule:
        world.rules.write_text('[[rule]]\nname = "mine"\ntool = "elicitation/*"\nverdict = "allow"\nwhy = "So."\n')
    world.attended = False
    with world.gate.during(world.place()):
        assert isinstance(world.gate.sample("maps", ASKING), Refused)
        assert world.gate.elicit("maps", "Who?", FORM) == Filled(Action.DECLINE)
        assert world.gate.visit("maps", "Look", "https://example.org/") is Action.DECLINE
    assert world.of(ApprovalAsked) == []


def test_no_rule_fills_in_a_form_or_opens_a_page_by_itself(world: World) -> None:
    world.rules.write_text('[[rule]]\nname = "mine"\ntool = "elicitation/*"\nverdict = "allow"\nwhy = "So."\n')
    world.answers = NO
    with world.gate.during(world.place()):
        world.gate.elicit("maps", "Who?", FORM)
        world.gate.visit("maps", "Look", "https://example.org/")
    assert len(world.of(ApprovalAsked)) == 2
    assert world.visited == []


def test_a_rule_can_forbid_it(world: World) -> None:
    world.rules.write_text(
        '[[rule]]\nname = "none"\ntool = ["sampling/*", "elicitation/*"]\nverdict = "deny"\nwhy = "I say so."\n'
    )
    with world.gate.during(world.place()):
        answer = world.gate.sample("maps", ASKING)
        assert isinstance(answer, Refused)
        assert "I say so." in answer.why
        assert world.gate.elicit("maps", "Who?", FORM) == Filled(Action.DECLINE)
    started = world.news[0]
    assert isinstance(started, CallStarted)
    assert started.decision.verdict is Verdict.DENY


def test_what_must_be_written_is_declined_in_a_spoken_turn(world: World) -> None:
    with world.gate.during(world.place(spoken=True)):
        assert world.gate.elicit("maps", "Say your password", FORM) == Filled(Action.DECLINE)
        assert world.gate.visit("maps", "Look", "https://example.org/") is Action.DECLINE
    assert len(world.spoken) == 2
    assert all("declined" in text and "password" not in text for text in world.spoken)


def test_the_kernel_may_be_asked_for_by_voice_without_a_foreign_word(world: World) -> None:
    world.answers = YES
    with world.gate.during(world.place(spoken=True)):
        assert world.gate.sample("maps", ASKING) == Sampled("Paris")
    (text,) = world.spoken
    assert "France" not in text


def test_the_end_of_the_call_ends_its_questions(world: World) -> None:
    asked = threading.Event()
    world.answers = lambda approvals, question: asked.set()
    answers: list[Filled] = []
    with ExitStack() as call:
        call.enter_context(world.gate.during(world.place()))
        thread = threading.Thread(target=lambda: answers.append(world.gate.elicit("maps", "Who?", FORM)))
        thread.start()
        assert asked.wait(10)
    thread.join(10)
    assert answers == [Filled(Action.CANCEL)]
    assert world.approvals.pending() == ()


def test_the_users_time_is_told_apart(world: World) -> None:
    world.answers = NO
    with world.gate.during(world.place()) as running:
        assert running.waited == 0.0
        world.gate.elicit("maps", "Who?", FORM)
        assert running.waited > 0.0


def test_a_kernel_that_fails_is_a_refusal(tmp_path: Path) -> None:
    world = World(tmp_path, ScriptedKernel([HostCrashed("It died.")]), YES)
    with world.gate.during(world.place()):
        assert world.gate.sample("maps", ASKING) == Refused("Peri's model failed.")
    ended = world.news[-1]
    assert isinstance(ended, CallEnded)
    assert ended.result.failed


def test_a_form_without_fields_is_a_question_of_yes_or_no(world: World) -> None:
    world.answers = lambda approvals, one: approvals.answer(one.call.id, True, values={})
    with world.gate.during(world.place()):
        assert world.gate.elicit("maps", "Shall I?", Form(())) == Filled(Action.ACCEPT, {})
