"""The wake phrase is found as speech models write it, and not in what only resembles it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.wake import WakePhrase

PERI = WakePhrase("hey peri")


@pytest.mark.parametrize(
    ("heard", "rest"),
    [
        ("Hey Peri.", ""),
        ("Hey, Perry, what time is it?", "what time is it?"),
        ("hay perry lights on", "lights on"),
        ("So I said: hey Perry! What time is it?", "What time is it?"),
        ("Hey Peri, hey Peri, tell me more", "tell me more"),
        ("HEY PERRIE", ""),
    ],
)
def test_it_is_found_and_what_follows_is_asked(heard: str, rest: str) -> None:
    assert PERI.after(heard) == rest


@pytest.mark.parametrize(
    "heard",
    ["", "...", "Hey", "Peri", "Hey Harry", "Hey very much", "Hey, Paris", "Hey Siri", "They perish", "The period",
     "Hey, buddy", "A Perry", "Hey Mary", "experience", "He is very nice."],
)  # fmt: skip
def test_what_resembles_it_does_not_wake(heard: str) -> None:
    assert PERI.after(heard) is None


def test_any_phrase_may_be_chosen_in_any_language() -> None:
    assert WakePhrase("Computer").after("Computer, lights on") == "lights on"
    assert WakePhrase("écoute bien").after("Ecoute bien : quelle heure est-il ?") == "quelle heure est-il ?"


@pytest.mark.parametrize("phrase", ["", "hey", "a b c", "…"])
def test_a_phrase_must_be_long_enough_to_be_told_from_others(phrase: str) -> None:
    with pytest.raises(ValueError, match="at least 5 letters"):
        WakePhrase(phrase)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=5, max_size=20), st.text(max_size=40))
def test_a_phrase_is_found_as_it_is_written(phrase: str, following: str) -> None:
    assert WakePhrase(phrase).after(f"{phrase}. {following}") is not None


@given(st.text(max_size=80))
def test_any_transcript_can_be_searched(heard: str) -> None:
    rest = PERI.after(heard)
    assert rest is None or rest in heard
