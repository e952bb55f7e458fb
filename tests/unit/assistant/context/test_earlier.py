"""What was said earlier is found by what it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.context.earlier import Earlier, counted, words
from tests.bench.long_talk import FACTS, filler

TALK = [counted(one.said) for one in FACTS] + [counted("\n".join(filler(number))) for number in range(180)]


def test_a_fact_is_found_by_a_question_in_other_words() -> None:
    index = Earlier(TALK)
    found = [index.find(one.asked, 2) for one in FACTS]
    right = [number in [at for at, _ in places] for number, places in enumerate(found)]
    assert sum(right) >= 0.9 * len(FACTS)


def test_a_question_about_something_else_has_little_in_common_with_any() -> None:
    index = Earlier(TALK)
    for question in ("Could you explain how rainbows form?", "Write a short poem about autumn.", "Thanks!"):
        assert all(index.share(at, question) < 0.5 for at, _ in index.find(question, 5))


def test_endings_marks_and_capitals_count_for_nothing() -> None:
    assert words("The CAFÉS opened") == words("cafe opening")
    assert words("What is it?") == []


@given(st.lists(st.text(max_size=40), max_size=8), st.text(max_size=40))
def test_any_text_can_be_searched(texts: list[str], query: str) -> None:
    index = Earlier([counted(text) for text in texts])
    found = index.find(query, 3)
    assert len(found) <= 3
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert all(0 <= index.share(at, query) <= 1 for at, _ in found)
