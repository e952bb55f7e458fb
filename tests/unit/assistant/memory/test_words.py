"""Words of texts and of queries, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Marked
from assistant.memory.words import Query, indexed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zwei Äpfel, bitte!", "zwei apfel bitte"),
        ("naïve cafe\u0301", "naive cafe"),
        ("Łódź, Ærø; smørrebrød", "lodz aero smorrebrod"),
        ("STRASSE Straße", "strasse strasse"),
        ("snake_case x86-64", "snake case x86 64"),
        ("北京大学 is in 北京", "北 京 大 学 is in 北 京"),
        ("नमस्ते दुनिया", "नमसते दुनिया"),
        ("done ✓🙂", "done ✓ 🙂"),
        ("… !? ", ""),
        ("a" * 100, "a" * 64),
    ],
)
def test_words_have_neither_case_nor_accents(text: str, words: str) -> None:
    assert indexed(text) == words


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("lis", "To Lisbon, Lisa", ["Lisbon", "Lisa"]),
        ("apfel", "zwei Äpfel", ["Äpfel"]),
        ("北京", "我在北京大学学习", ["北京"]),
        ("東京タワ", "東京タワーは赤い", ["東京タワ"]),
        ("กรุง", "ไปกรุงเทพ", ["กรุง"]),
        ("하", "한국 사람", ["한국"]),
        ("a_b", "x a_b y", ["a_b"]),
        ("%", "100% sure", ["%"]),
        ("red blue", "Blue, then red.", ["Blue", "red"]),
        ("nothing", "Something", []),
        ("\U0001f642", "well \U0001f642", ["\U0001f642"]),
    ],
)
def test_what_is_found_is_marked(query: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in Query(query).marks(text)] == marked


def test_an_excerpt_stands_about_the_first_word() -> None:
    found = Query("needle").excerpt("hay " * 200 + "a\n needle  here" + " hay" * 200)
    assert found.text.startswith("…hay")
    assert found.text.endswith("…")
    assert [found.text[start:end] for start, end in found.marks] == ["needle"]
    assert "a needle here" in found.text
    assert len(found.text) < 210
    assert Query("needle").excerpt("hay") == Marked("", ())


@given(st.text(max_size=60), st.text(max_size=400))
def test_marks_are_in_order_and_apart_whatever_is_looked_for(query: str, text: str) -> None:
    for found in (Query(query).marked(text), Query(query).excerpt(text)):
        ends = [0, *(end for _, end in found.marks)]
        for (start, end), before in zip(found.marks, ends, strict=False):
            assert before <= start < end <= len(found.text)


@given(st.text(max_size=50))
def test_every_word_of_a_text_is_found_in_it(text: str) -> None:
    assert Query(text).marks(text) or not indexed(text)
    assert bool(Query(text).match) == bool(indexed(text))


@given(st.text(st.characters(max_codepoint=127), max_size=80))
def test_the_short_way_for_ascii_is_the_same_way(text: str) -> None:
    assert indexed(text) == indexed(f"{text} é").removesuffix("e").rstrip()
