from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from assistant.calls import (
    ApprovalAsked,
    CallEnded,
    CallStarted,
    Decision,
    Effect,
    Question,
    Quote,
    Scope,
    ToolCall,
    ToolChanged,
    ToolResult,
    ToolSpec,
    Verdict,
)
from assistant.events import Origin
from assistant.forms import form_of
from assistant.guard.approvals import Answer, Approvals, Ending
from assistant.server_requests import ABOUT, ELICITATION
from assistant.terminal_approvals import Approver, card

TOOL = ToolSpec("send_mail", "Send a mail.", {}, frozenset({Effect.SENDS}), ("to",))
ASKED = Decision(
    Verdict.ASK,
    "after-foreign-text",
    "A page was read.",
    (Quote("to", "eve@example.org", Origin.WEB, "https://x.example"),),
)
CALL = ToolCall("1", "send_mail", {"to": "eve@example.org\u202e", "size": 3})
QUESTION = Question(CALL, TOOL, ASKED, "+ hello", (Scope.ONCE, Scope.CONVERSATION))


def answered(*said: str, question: Question = QUESTION) -> Answer:
    """What becomes of the question when somebody types that, one line after another."""
    approvals, asked, lines = Approvals(), threading.Event(), list(said)

    def read(prompt: str) -> str:
        asked.set()
        if lines[0] == "EOF":
            raise EOFError
        return lines.pop(0)

    approver = Approver(SimpleNamespace(approvals=approvals), read)  # type: ignore[arg-type]
    answers: list[Answer] = []
    waiting = threading.Thread(target=lambda: answers.append(approvals.ask(question, 10)))
    waiting.start()
    while not approvals.pending():
        pass
    approver(ApprovalAsked("t", "c", question))
    waiting.join(10)
    assert asked.is_set()
    return answers[0]


@pytest.mark.parametrize(
    ("said", "allowed", "scope"),
    [
        ("y", True, Scope.ONCE),
        (" YES ", True, Scope.ONCE),
        ("c", True, Scope.CONVERSATION),
        ("a", False, None),  # it wasn't offered
        ("", False, None),
        ("n", False, None),
        ("EOF", False, None),
    ],
)
def test_only_a_clear_yes_is_one(said: str, allowed: bool, scope: Scope | None) -> None:
    answer = answered(said)
    assert (answer.allowed, answer.scope) == (allowed, scope)


def test_the_card_says_all_and_hides_nothing() -> None:
    text = "\n".join(card(QUESTION))
    for part in (
        "send_mail (sends",
        "eve@example.org",
        "A page was read.",
        "https://x.example",
        "| + hello",
        "size: 3",
    ):
        assert part in text
    assert "\u202e" not in text
    assert "a: always" not in text


def test_what_runs_unasked_and_what_failed_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    approver = Approver(SimpleNamespace(approvals=Approvals()))  # type: ignore[arg-type]
    shown = Decision(Verdict.ALLOW, "your-words-alone", "You said so.", shown=True)
    approver(CallStarted("t", "c", CALL, TOOL, shown, preview="-old\n+new"))
    approver(CallStarted("t", "c", CALL, TOOL, Decision(Verdict.DENY, "r", "The address came from a page.")))
    approver(CallEnded("t", "c", "1", ToolResult("No \x1b[31mluck", failed=True)))
    told = capsys.readouterr().err
    assert "→ send_mail" in told
    assert "\n    | -old\n    | +new\n" in told
    assert "The address came from a page." in told
    assert "\x1b" not in told


SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "title": "Your \u202ename"},
        "seats": {"type": "integer", "default": 2},
        "day": {"type": "string", "enum": ["mon", "tue"]},
    },
    "required": ["name"],
}
ASKING = Question(
    ToolCall("2", ELICITATION, {"message": "For whom?"}),
    ToolSpec(ELICITATION, ABOUT[ELICITATION].format(server="inn"), {}, frozenset({Effect.SENDS}), plugin="mcp:inn"),
    ASKED,
    offered=(Scope.ONCE,),
    form=form_of(SCHEMA),
)


@pytest.mark.parametrize(
    ("said", "values", "ending"),
    [
        (("y", "Ann", "", "2", "y"), {"name": "Ann", "seats": 2, "day": "tue"}, Ending.ANSWERED),
        (("y", "", "Ann", "four", "4", "", "yes"), {"name": "Ann", "seats": 4}, Ending.ANSWERED),
        (("y", "Ann", "", "", "n"), None, Ending.ANSWERED),
        (("n",), None, Ending.ANSWERED),
        (("y", "", "", ""), None, Ending.CANCELLED),
        (("y", "Ann", "", "", "EOF"), None, Ending.ANSWERED),
    ],
)
def test_a_form_is_filled_in_field_by_field_and_sent_after_a_last_yes(
    said: tuple[str, ...], values: dict[str, object] | None, ending: Ending
) -> None:
    answer = answered(*said, question=ASKING)
    assert (answer.allowed, dict(answer.values), answer.ending) == (values is not None, values or {}, ending)


def test_a_form_says_who_asks_and_what_each_field_is(capsys: pytest.CaptureFixture[str]) -> None:
    answered("y", "Ann", "", "", "y", question=ASKING)
    told = capsys.readouterr().err
    for text in ("The server “inn” asks you to fill in a form", "For whom?", "1: mon", "2: tue", "Left empty: 2"):
        assert text in told
    assert "\u202e" not in told


def test_a_tool_that_changed_is_told_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    approver = Approver(SimpleNamespace(), None)  # type: ignore[arg-type]
    approver(ToolChanged(TOOL, TOOL, {"server": "mail", "tool": "send\x1b[2J", "changed": "description", "sha256": ""}))
    err = capsys.readouterr().err
    assert err.startswith("send of mail is not what you knew, and waits for your yes: `peri mcp accept mail --show`")
