"""A sentence in a column is a sentence again when it is read, and any text is what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.memory.kept_sentences import packed, unpacked
from models.sentences import Sentence, joined, say


@given(st.text() | st.text().map(lambda text: "\x1e" + text))
def test_a_plain_text_is_what_it_was(text: str) -> None:
    again = unpacked(packed(text))
    assert (again, type(again)) == (text, str)


@given(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False))
def test_a_sentence_keeps_what_it_is_made_of(text: str, count: int, share: float) -> None:
    whole = joined(say("{file} has {count} lines, {share} of it.", file=text, count=count, share=share), text)
    kept = packed(whole)
    again = unpacked(kept)
    assert isinstance(again, Sentence)
    assert type(kept) is str
    assert (again, again.template, again.values) == (whole, whole.template, whole.values)
    assert isinstance(again.values[0][1], Sentence)


def test_what_was_kept_before_is_read_as_it_is() -> None:
    assert packed("It is empty.") == unpacked("It is empty.") == "It is empty."
    assert packed("") == unpacked("") == ""
