"""A reply begins with a call where that is likelier than words, and a known model's habits are weighed in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.habits import Habit, habit_of, opening

PIECES = ["The", "```", " {", "<tool_call>", "To", "[", "", " "]
WORDS = (0, 4, 6, 7)
NONE = Habit()
SHY = Habit(opening="`", other=-3.0, asked=1.0, settled=-2.0)


def begins(logits: dict[str, float], habit: Habit = NONE, *, settled: bool = False) -> str | None:
    found = opening(
        np.array([logits.get(piece, -20.0) for piece in PIECES], np.float32),
        lambda token: PIECES[token].encode(),
        habit,
        settled=settled,
    )
    return None if found is None else PIECES[found]


def test_a_call_begins_where_its_opening_is_likelier_than_any_word() -> None:
    assert begins({"The": 2.0, "```": 2.1}) == "```"
    assert begins({"The": 2.2, "```": 2.1}) is None


def test_a_shy_model_is_helped_and_its_own_opening_is_told_from_others() -> None:
    assert begins({"The": 2.0, "```": 1.5}, SHY) == "```"
    assert begins({"The": 2.0, " {": 3.5}, SHY) is None
    assert begins({"The": 2.0, " {": 4.5}, SHY) == " {"


def test_after_a_result_that_answers_a_call_must_be_much_likelier() -> None:
    assert begins({"The": 2.0, "```": 3.5}, SHY, settled=True) is None
    assert begins({"The": 2.0, "```": 4.5}, SHY, settled=True) == "```"


@given(st.lists(st.floats(-30, 30, width=32), min_size=len(PIECES), max_size=len(PIECES)))
def test_without_a_habit_it_is_the_likeliest_token_that_decides(logits: list[float]) -> None:
    found = opening(np.array(logits, np.float32), lambda token: PIECES[token].encode(), NONE)
    likeliest = max(logits)
    if found is None:
        assert any(logits[word] == likeliest for word in WORDS)
    else:
        assert logits[found] == likeliest


@pytest.mark.parametrize(
    ("name", "known"), [("Qwen2.5 Coder 1.5B Instruct GGUF", True), ("Qwen2.5 7B Instruct", False), ("", False)]
)
def test_of_most_models_no_habit_is_known(name: str, *, known: bool) -> None:
    assert (habit_of(name) != NONE) is known
