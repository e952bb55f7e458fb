"""Nods and echoes are told from words that mean something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.nods import is_echo, is_nod, is_stop

SPOKEN = "The kettle is on, and it will whistle soon. Then there will be tea."


@pytest.mark.parametrize(("text", "nod"), [("", True), ("Mm-hmm.", True), ("Stop!", False), ("Yes yes yes yes", False)])
def test_a_nod_is_a_few_small_words(text: str, nod: bool) -> None:
    assert is_nod(text) is nod


@given(st.integers(0, 10), st.integers(1, 8))
def test_some_words_of_what_is_spoken_are_its_echo(start: int, count: int) -> None:
    words = SPOKEN.split()[start : start + count]
    assert is_echo(" ".join(words).upper(), SPOKEN)


@pytest.mark.parametrize(
    "text", ["stop", "the tea", "soon whistle", "When will there be some coffee?", "No, turn the kettle off"]
)
def test_an_answer_is_none(text: str) -> None:
    assert not is_echo(text, SPOKEN)
    assert not is_echo(text, "")


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        *(("Stop!", True), ("Hold on, please.", True), ("Hey Peri, stop", True), ("", False), ("please", False)),
        *(("Stop the music at noon", False), ("No idea", False), ("We'll see", False)),
    ],
)
def test_a_few_words_ask_for_silence(text: str, stops: bool) -> None:
    assert is_stop(text) is stops
