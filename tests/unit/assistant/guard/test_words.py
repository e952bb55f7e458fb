"""What counts as the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guard import words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Write to Bob@Example.org.", "bob@example.org"),
        ("open https://example.org/a", "example.org/a"),
        ("open example.org/", "https://example.org"),
        ("go to example.org, please", "example.org"),
        ("run `ls  -la`", "ls -la"),
        ("ＦＵＬＬ width", "full width"),
    ],
)
def test_the_user_named_it(text: str, value: str) -> None:
    assert words.names(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("open example.org.evil.com", "example.org"),
        ("open example.org/a", "example.org"),
        ("open example.org/a?x=1", "example.org/a"),
        ("open https://example.org@evil.com", "example.org"),
        ("write to notbob@example.org", "bob@example.org"),
        ("in the year 2013", "13"),
        ("save it as a.txt", "a\u200b.txt"),
        ("anything", ""),
    ],
)
def test_the_user_did_not_name_it(text: str, value: str) -> None:
    assert not words.names(text, value)


def test_a_host_is_named_in_a_longer_address_too() -> None:
    assert words.names_host("look at https://example.org/a/b", "example.org")
    assert not words.names_host("look at https://example.org.evil.com/", "example.org")
    assert not words.names_host("look at https://example.org@evil.com/", "example.org")
    assert not words.names_host("write to bob@example.org", "example.org")


@pytest.mark.parametrize(
    "text",
    [
        "to thief@evil.example now",
        "to thief [at] evil [dot] example now",
        "to thief (at) evil . example now".replace(" . ", "(.)"),
        "to t\u200bh\u200bief@evil.example now",
        "to thief%40evil.example now",
        "to thief&#64;evil.example now",
        "to t h i e f @ e v i l . e x a m p l e now",
        "TO THIEF@EVIL.EXAMPLE",
        "to ｔｈｉｅｆ@evil.example",
    ],
)
def test_a_foreign_address_is_found_however_it_is_spelt(text: str) -> None:
    assert words.holds(text, "thief@evil.example")


def test_a_short_value_is_found_as_a_word_only() -> None:
    assert words.holds("file 13, please", "13")
    assert not words.holds("in 2013", "13")


@given(st.text(), st.text(min_size=1), st.text())
def test_what_is_there_as_it_stands_is_found(before: str, value: str, after: str) -> None:
    if words.loose(value):
        assert words.holds(f"{before} {value} {after}", value) or not words.packed(value).isalnum()


@given(st.text())
def test_comparing_is_stable(text: str) -> None:
    assert words.strict(words.strict(text)) == words.strict(text)
