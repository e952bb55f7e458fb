"""Spaces are found where the ink leaves a word's gap, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.seeing.spacing import respace, word_gaps

HEIGHT, LETTER, NARROW, WIDE = 40, 14, 4, 16


def line(text: str, ink: int = 0, ground: int = 255) -> tuple[list[float], np.ndarray]:
    """A line of blocks for the letters of `text`: the centres of the letters, and its pixels."""
    columns: list[int] = [ground] * 3
    centres: list[float] = []
    for character in text:
        if character == " ":
            columns += [ground] * (WIDE - NARROW)
        else:
            centres.append(len(columns) + LETTER / 2)
            columns += [ink] * LETTER + [ground] * NARROW
    pixels = np.full((HEIGHT, len(columns)), ground, np.uint8)
    pixels[10:30] = np.array(columns, np.uint8)
    return centres, pixels


words = st.lists(st.text("abcXYZ019", min_size=1, max_size=9), min_size=1, max_size=5)


@given(words, st.sampled_from([(0, 255), (255, 0), (90, 200)]))
def test_words_that_ran_together_are_parted(parts: list[str], colours: tuple[int, int]) -> None:
    if len(parts) > 1 and sum(map(len, parts)) < 3 * len(parts):
        parts = [part * 3 for part in parts]  # where most letters stand alone no gap is wider than usual
    text = " ".join(parts)
    centres, pixels = line(text, *colours)
    assert respace(text.replace(" ", ""), centres, pixels) == text


@given(words)
def test_spaces_that_were_read_are_not_doubled(parts: list[str]) -> None:
    parts = [part * 3 for part in parts]
    text = " ".join(parts)
    centres, pixels = line(text)
    merged: list[float] = []
    letters = iter(centres)
    for character in text:
        merged.append(merged[-1] + (LETTER + WIDE) / 2 if character == " " else next(letters))
    assert respace(text, merged, pixels) == text


@pytest.mark.parametrize(("text", "shown"), [("12,50", "12, 50"), ("(x", "( x"), ("日本", "日 本"), ("a-b", "a - b")])
def test_marks_numbers_and_cjk_are_left_alone(text: str, shown: str) -> None:
    centres, pixels = line(shown)
    assert respace(text, centres, pixels) == text


def test_a_line_without_ink_or_positions_is_left_alone() -> None:
    blank = np.full((HEIGHT, 200), 255, np.uint8)
    assert word_gaps(blank) == []
    assert respace("ab", [50.0, 150.0], blank) == "ab"
    assert respace("abc", [1.0], blank) == "abc"
