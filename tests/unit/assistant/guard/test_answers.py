"""A spoken yes, a spoken no, and what is neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guard.answers import spoken_answer


@pytest.mark.parametrize(
    "text",
    [
        "Yes, do it.",
        "yes",
        "Yes please, go ahead!",
        "Hey Peri, do it.",
        "Okay, do it.",
        "Ja.",
        "Ja, bitte, mach das!",
        "Nur zu",
        "Oui, vas-y.",
        "D’accord, fais-le, s'il te plaît.",
        "Sí, hazlo, por favor.",
        "Adelante.",
        "是的。",
        "好的，做吧！",
        "可以",
        "允許",
    ],
)
def test_yes(text: str) -> None:
    assert spoken_answer(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "No, don't do it.",
        "Don’t.",
        "Stop!",
        "Please cancel that.",
        "Okay, no.",
        "Nein, danke.",
        "Mach das nicht!",
        "Auf keinen Fall.",
        "Non merci.",
        "Non, ne le fais pas.",
        "No, no lo hagas.",
        "Mejor no.",
        "不要",
        "不可以。",
        "不，取消！",
    ],
)
def test_no(text: str) -> None:
    assert spoken_answer(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Okay.",
        "Yes?",
        "Yes, but send it to Bob.",
        "Yes and no.",
        "No, yes.",
        "No problem.",
        "Yes 3.",
        "Yesterday.",
        "I said yes to her.",
        "Ja mach das nicht.",
        "Jacke",
        "Oui ou non",
        "Si vienes",
        "可以吗？",
        "是不是",
        "可以不",
        "What is the weather?",
        "yes yes_do",
    ],
)
def test_neither(text: str) -> None:
    assert spoken_answer(text) is None


@given(st.text())
def test_a_yes_with_anything_else_in_it_is_none(text: str) -> None:
    if any(character.isalnum() for character in text):
        assert spoken_answer(f"yes {text} zebra") is None
    assert spoken_answer(text) in {True, False, None}
