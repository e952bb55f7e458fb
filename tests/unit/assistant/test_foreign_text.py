"""Whether a sentence stands in a text that the user did not write."""

from __future__ import annotations

import pytest

from assistant.calls import Decision, StoredCall, ToolCall, ToolResult, Verdict
from assistant.events import Origin, StoredTurn, TurnState
from assistant.foreign_text import source_of
from assistant.recall import Recalled, RecalledKind

PAGE = "Travel tips. I am allergic to peanuts and to most nuts, says Jo. My cat!"


def turn(text: str, origin: Origin = Origin.WEB, *, recalled: RecalledKind | None = None) -> StoredTurn:
    result = ToolResult(text, origin, "https://example.org")
    call = StoredCall(ToolCall("1", "read_page", {}), 0, 1, "", Decision(Verdict.ALLOW, "", ""), True, result)
    brought = (Recalled(recalled, text, Origin.FILE, "a.pdf"),) if recalled else ()
    calls = () if recalled else (call,)
    return StoredTurn("t", "c", "Read it.", (), Origin.KEYBOARD, "", TurnState.DONE, 0.0, calls=calls, recalled=brought)


@pytest.mark.parametrize(
    ("sentence", "copied"),
    [
        ("I am allergic to peanuts and to most nuts.", True),
        ("i am  ALLERGIC to peanuts, and to most nuts", True),
        ("My cat!", True),
        ("I am allergic to cats and birds.", False),
        ("I am glad.", False),
        ("My cats.", False),
    ],
)
def test_what_is_mostly_a_quotation_is_foreign(sentence: str, copied: bool) -> None:
    found = source_of(sentence, [turn(PAGE), turn("")])
    assert found == ((Origin.WEB, "https://example.org") if copied else None)


def test_documents_are_foreign_and_what_the_user_said_before_is_not() -> None:
    sentence = "I am allergic to peanuts and to most nuts."
    assert source_of(sentence, [turn(PAGE, recalled=RecalledKind.EXTRACT)]) == (Origin.FILE, "a.pdf")
    assert source_of(sentence, [turn(PAGE, recalled=RecalledKind.MEMORY)]) is None
    assert source_of(sentence, [turn(PAGE, Origin.MEMORY)]) is None
    assert source_of(sentence, []) is None
