"""A sentence is its English text to all who know nothing of it, and fills in anything without reading it."""

from __future__ import annotations

import copy
import json
import pickle
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from models.errors import DiskFull
from models.sentences import Sentence, fill, joined, say


def test_a_sentence_is_its_english_text() -> None:
    sentence = say("{file} has {count} lines.", file=Path("a.txt"), count=3)
    assert sentence == "a.txt has 3 lines."
    assert hash(sentence) == hash("a.txt has 3 lines.")
    assert json.dumps([sentence]) == '["a.txt has 3 lines."]'
    assert type(str(sentence)) is str
    assert (sentence.template, dict(sentence.values)) == ("{file} has {count} lines.", {"file": "a.txt", "count": 3})


def test_it_stays_one_when_it_is_copied_and_when_it_crosses_from_a_host() -> None:
    error = DiskFull(say("{disk} is full.", disk="C:"), remedy=say("Make room."))
    crossed = pickle.loads(pickle.dumps(error))
    for one in (copy.deepcopy(error.message), crossed.message):
        assert isinstance(one, Sentence)
        assert (one, one.template, one.values) == ("C: is full.", "{disk} is full.", (("disk", "C:"),))
    assert isinstance(crossed.remedy, Sentence)
    assert str(crossed) == "C: is full."


def test_parts_are_joined_and_stay_apart_for_translators() -> None:
    whole = joined(say("It is {what}.", what="{here}"), "", "Plain {text}.", say("Try again."))
    assert whole == "It is {here}. Plain {text}. Try again."
    assert [type(value) for _, value in whole.values] == [Sentence, str, Sentence]
    assert joined() == joined("", "") == ""


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z_]\w{0,5}", fullmatch=True), st.text()))
def test_filling_in_never_fails(template: str, values: dict[str, str]) -> None:
    fill(template, values)
    assert isinstance(Sentence(template, tuple(values.items())), str)


@given(st.text() | st.from_regex(r"\{(a|b|0|a\.__class__|a\[0\]|a!r:>9999)\}"), st.text())
def test_what_is_filled_in_is_never_read_as_a_template(a: str, b: str) -> None:
    assert say("‹{a}› and ‹{b}›", a=a, b=b) == "‹" + a + "› and ‹" + b + "›"
    assert say("{whole}", whole=say("{a}", a=a)) == a


def test_only_plain_names_are_places() -> None:
    hostile = "{a.__class__} {a[0]} {a!r} {} {{a}} {b} {a:>99}"
    assert say(hostile, a="x") == re.sub(r"\{a\}", "x", hostile)
