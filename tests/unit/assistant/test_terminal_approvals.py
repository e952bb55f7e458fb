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
    ToolResult,
    ToolSpec,
    Verdict,
)
from assistant.events import Origin
from assistant.guard.approvals import Answer, Approvals
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


def answered(said: str) -> Answer:
    """What becomes of the question when somebody types that."""
    approvals, asked = Approvals(), threading.Event()

    def read(prompt: str) -> str:
        asked.set()
        if said == "EOF":
            raise EOFError
        return said

    approver = Approver(SimpleNamespace(approvals=approvals), read)  # type: ignore[arg-type]
    answers: list[Answer] = []
    waiting = threading.Thread(target=lambda: answers.append(approvals.ask(QUESTION, 10)))
    waiting.start()
    while not approvals.pending():
        pass
    approver(ApprovalAsked("t", "c", QUESTION))
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
    approver(CallStarted("t", "c", CALL, TOOL, shown))
    approver(CallStarted("t", "c", CALL, TOOL, Decision(Verdict.DENY, "r", "The address came from a page.")))
    approver(CallEnded("t", "c", "1", ToolResult("No \x1b[31mluck", failed=True)))
    told = capsys.readouterr().err
    assert "→ send_mail" in told
    assert "The address came from a page." in told
    assert "\x1b" not in told
