"""Ranges of numbers and patterns as grammars, read back as regular expressions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.digits import integers
from models.language.patterns import Untranslatable, translate

BOUND = st.none() | st.integers(-3000, 3000)


def regex(expression: str) -> str:
    """The same as a regular expression: quotes go, and the spaces outside of classes."""
    return re.sub(r"(\[(?:\\.|[^\]\\])*\])|\s+|\"", lambda found: found[1] or "", expression)


@given(BOUND, BOUND, st.integers(-4000, 4000))
def test_a_number_is_in_the_range_or_not(low: int | None, high: int | None, number: int) -> None:
    if low is not None and high is not None and low > high:
        return
    inside = (low is None or number >= low) and (high is None or number <= high)
    assert bool(re.fullmatch(regex(integers(low, high)), str(number))) == inside


def test_numbers_are_written_plainly() -> None:
    for text in ("01", "-0", "+1", "1.0", "", "1" * 16):
        assert not re.fullmatch(regex(integers(None, None)), text)
    assert integers(5, 3) == '"0"' or not re.fullmatch(regex(integers(5, 3)), "4")


PATTERNS = [
    (r"^[A-Z]{2}-\d{3}$", ["AB-123"], ["AB-12", "ab-123", "AB-1234"]),
    (r"^(red|green)$", ["red", "green"], ["blue", "redgreen"]),
    (r"^\w+@\w+\.(org|com)$", ["a@b.org"], ["a@b.net", "@b.org"]),
    (r"^#?[0-9a-fA-F]{6}$", ["#00ff00", "abcdef"], ["#00ff0", "#00ff0g"]),
    (r"abc", ["abc", "xabcx"], ["ab"]),
    (r"^[^ ,]*$", ["", "ab"], ["a b", "a,b"]),
    (r"^a.c$", ["abc", "a c"], ["ac"]),
    (r"^[a-z-]{1,}$", ["a-b"], ["A", ""]),
    (r"^\+?\d+$", ["+4", "4"], ["+", "x"]),
    (r"^[ -~]+$", ["a b~", "[]"], ['"', "\\", "é"]),
    (r"^é{2}$", ["éé"], ["é"]),
]


@pytest.mark.parametrize(("pattern", "good", "bad"), PATTERNS)
def test_a_pattern_admits_what_matches(pattern: str, good: list[str], bad: list[str]) -> None:
    made = re.compile(regex(translate(pattern)))
    assert all(made.fullmatch(text) for text in good)
    assert not any(made.fullmatch(text) for text in bad)


@pytest.mark.parametrize(
    "pattern",
    [r"^(?=a)b$", r"(a)\1", r"^a|b$", r"[\b]", "(", "a{9999}", "[a", "a**", '"', "[]", r"\p{L}", "a)"],
)
def test_what_a_grammar_cannot_say_is_told(pattern: str) -> None:
    with pytest.raises(Untranslatable):
        translate(pattern)


@given(st.text(st.sampled_from(r"ab[](){}|^$.*+?\dw-,09"), max_size=12))
def test_any_pattern_is_translated_or_refused(pattern: str) -> None:
    try:
        made = translate(pattern)
    except Untranslatable:
        return
    re.compile(regex(made))
