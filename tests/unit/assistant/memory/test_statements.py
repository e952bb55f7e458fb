"""Which sentences may state something of the user: all that do, and few others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.memory.statements import is_basic, is_personal, statements
from tests.bench.facts_messages import DEVELOPED, HELD_OUT


def texts(message: str) -> list[str]:
    return [one.text for one in statements(message)]


@pytest.mark.parametrize(("message", "facts"), [*DEVELOPED, *HELD_OUT])
def test_no_fact_is_passed_over(message: str, facts: tuple[str, ...]) -> None:
    found = texts(message)
    assert all(any(fact in one for one in found) for fact in facts)


def test_most_messages_without_facts_need_no_model() -> None:
    empty = [message for message, facts in (*DEVELOPED, *HELD_OUT) if not facts]
    assert sum(not texts(message) for message in empty) >= len(empty) / 2


@pytest.mark.parametrize(
    "message",
    [
        "Do I need a visa?",
        "¿Cómo me llamo",
        "```\nI am in a code block.\n```",
        "~~~\nI am in one that never ends.",
        "> I am quoted.",
        "She said “I am the one who lives in that house” and left.",
        "Correct this text:\n\nI lives in Paris since ten year.",
        "Run `I = my + mine` please",
        "(What is said in talk.wav:) I am somebody else.\n\nI am, too.",
        "I",
        "",
    ],
)
def test_code_quotations_questions_and_what_is_worked_on_state_nothing(message: str) -> None:
    assert texts(message) == []


def test_what_follows_of_the_same_thing_belongs_to_it() -> None:
    assert texts("I have a dog. He is old. It's called Rex. Is he nice? He is.") == [
        "I have a dog. He is old. It's called Rex."
    ]
    assert texts("Meet Dr. Young. I'm 41. My number is 5.") == ["I'm 41.", "My number is 5."]
    assert texts("Ich bin am 3. Mai geboren.") == ["Ich bin am 3. Mai geboren."]


def test_a_typographic_apostrophe_is_one() -> None:
    assert texts("I’m from Ghent.") == ["I'm from Ghent."]


def test_a_long_message_may_not_be_the_users_own() -> None:
    assert [one.pasted for one in statements("I am here. " + "Words and more of them. " * 50)] == [True]
    assert [one.pasted for one in statements("I am here.")] == [False]


@pytest.mark.parametrize(
    ("fact", "basic"), [("My name is Jo.", True), ("Bitte nenn mich Jo.", True), ("I like my name.", False)]
)
def test_the_most_basic_are_known(fact: str, basic: bool) -> None:
    assert is_basic(fact) is basic
    assert is_personal(fact)


@given(st.text(max_size=400))
def test_whatever_is_written_every_statement_stands_in_it(message: str) -> None:
    flat = "".join(message.replace("’", "'").split())
    for one in statements(message):
        assert len(one.text) <= 300
        assert all("".join(piece.split()) in flat for piece in one.text.split(" "))
