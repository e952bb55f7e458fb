from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.asked import MOST, asked_phrases


@pytest.mark.parametrize(
    ("question", "phrases"),
    [
        ("Is there a cat?", ("cat",)),
        ("Is there a cat or a dog in this picture?", ("cat", "dog")),
        ("Are there any red cars on the street?", ("red cars",)),
        ("Do you see my bicycle?", ("bicycle",)),
        ("Is this a chart or a photo?", ("chart", "photo")),
        ("Is it a screenshot?", ("screenshot",)),
        ("how many people are there", ("people",)),
        ("Does the photo show snow?", ("snow",)),
        ("Where is the traffic light?", ("traffic light",)),
        ("What is the total?", ()),
        ("Can you see text?", ()),
        ("Is there anything written here?", ()),
        ("Ist da eine Katze?", ()),
        ("", ()),
    ],
)
def test_what_is_asked_for(question: str, phrases: tuple[str, ...]) -> None:
    assert asked_phrases(question) == phrases


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from(["is", "there", "a", "cat", "or", "any", "dog", "how", "many", "?", ","])).map(" ".join)
)
def test_any_question_asks_for_a_few_short_phrases_that_are_in_it(question: str) -> None:
    phrases = asked_phrases(question)
    assert len(phrases) <= MOST
    words = " ".join(question.lower().split())
    assert all(phrase in words and len(phrase.split()) <= 4 for phrase in phrases)
