"""How near facts are to a text."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.memory.likeness import by_words, fused, words_of


def test_common_words_accents_and_endings_count_for_nothing() -> None:
    assert words_of("What is my dog's NAME?") == ["dog", "name"]
    assert words_of("Où habite-t-il ? À Orléans") == ["habit", "orlea"]
    assert words_of("Meine Schwestern wohnten") == words_of("die Schwester wohnte") == ["schwe", "wohnt"]


def test_a_rare_word_counts_more_than_a_frequent_one() -> None:
    texts = ["dog Rex", "dog Tom", "dog Rex Tom"]
    rex, tom, both = by_words("dog Rex Tom", texts)
    assert both > rex == tom > 0
    assert by_words("nothing of it", texts) == [0, 0, 0]


def test_meaning_and_words_add_up() -> None:
    cosines = np.array([0.1, 0.9, 0.5], np.float32)
    assert [at for at, _ in fused([0.0, 0.0, 2.0], cosines, 0.3)] == [2, 1]
    assert [at for at, _ in fused([0.0, 1.0, 2.0], None, 0.3)] == [2, 1]


@given(st.text(max_size=100), st.lists(st.text(max_size=50), max_size=5))
def test_nothing_is_nearer_than_the_same_words(query: str, texts: list[str]) -> None:
    scores = by_words(query, [*texts, query])
    assert max(scores) == scores[-1]
