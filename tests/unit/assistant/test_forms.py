"""Forms of others: what they may ask, what may be filled in, and that nothing else gets through."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import PluginError
from assistant.forms import MOST_FIELDS, Choice, Field, FormError, Kind, Value, form_of
from assistant.tools.json_schema import Arguments, self_contained

EVERY: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "title": "Your name", "description": "As on the card", "minLength": 2},
        "mail": {"type": "string", "format": "email"},
        "born": {"type": "string", "format": "date"},
        "seats": {"type": "integer", "minimum": 1, "maximum": 9, "default": 2},
        "share": {"type": "number", "default": 0.5},
        "loud": {"type": "boolean", "default": False},
        "size": {"type": "string", "enum": ["s", "l"], "enumNames": ["Small", "Large"], "default": "l"},
        "hue": {"type": "string", "oneOf": [{"const": "#f00", "title": "Red"}, {"const": "#0f0", "title": "Green"}]},
        "days": {
            "type": "array",
            "items": {"type": "string", "enum": ["mon", "tue", "wed"]},
            "maxItems": 2,
            "default": ["tue"],
        },
    },
    "required": ["name", "loud"],
}


def field(schema: dict[str, Any], *, required: bool = False) -> Field:
    return form_of({"type": "object", "properties": {"it": schema}, "required": ["it"] if required else []}).fields[0]


def test_every_kind_of_field_is_understood() -> None:
    form = form_of(EVERY)

    assert [one.kind for one in form.fields] == [
        *(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.INTEGER, Kind.NUMBER),
        *(Kind.BOOLEAN, Kind.CHOICE, Kind.CHOICE, Kind.CHOICES),
    ]
    assert [one.name for one in form.fields if one.required] == ["name", "loud"]
    assert form.fields[0].label == "Your name"
    assert form.fields[6].choices == (Choice("s", "Small"), Choice("l", "Large"))
    assert form.fields[7].choices == (Choice("#f00", "Red"), Choice("#0f0", "Green"))
    assert form.defaults() == {"seats": 2, "share": 0.5, "loud": False, "size": "l", "days": ("tue",)}


@pytest.mark.parametrize(
    ("schema", "typed", "value"),
    [
        ({"type": "string"}, " kept ", " kept "),
        ({"type": "integer"}, " 12 ", 12),
        ({"type": "number"}, "-1.5e3", -1500.0),
        ({"type": "boolean"}, "Y", True),
        ({"type": "boolean"}, "false", False),
        ({"type": "string", "enum": ["a", "b"]}, "b", "b"),
        ({"type": "string", "enum": ["a", "b"]}, "2", "b"),
        ({"type": "string", "enum": ["2", "1"]}, "2", "2"),
        ({"type": "string", "oneOf": [{"const": "#f00", "title": "Red"}]}, "red", "#f00"),
        ({"type": "array", "items": {"enum": ["a", "b", "c"]}}, "c, 1, c", ("c", "a")),
        ({"type": "string", "format": "date-time"}, "2026-01-31T09:00:00Z", "2026-01-31T09:00:00Z"),
        ({"type": "string"}, "  ", None),
    ],
)
def test_what_is_typed_becomes_a_value(schema: dict[str, Any], typed: str, value: Value | None) -> None:
    assert field(schema).read(typed) == value


@pytest.mark.parametrize(
    ("schema", "typed"),
    [
        ({"type": "integer"}, "1.5"),
        ({"type": "integer", "maximum": 9}, "10"),
        ({"type": "number"}, "nan"),
        ({"type": "number"}, "inf"),
        ({"type": "number", "minimum": 0}, "-0.1"),
        ({"type": "boolean"}, "perhaps"),
        ({"type": "string", "enum": ["a", "b"]}, "c"),
        ({"type": "string", "enum": ["a", "b"]}, "3"),
        ({"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2}, "a"),
        ({"type": "string", "maxLength": 3}, "four"),
        ({"type": "string", "format": "email"}, "nobody"),
        ({"type": "string", "format": "uri"}, "example.org"),
        ({"type": "string", "format": "date"}, "2026-02-30"),
        ({"type": "string", "format": "date-time"}, "2026-01-31T09:00:00"),
        ({"type": "string"}, "x" * 10_001),
    ],
)
def test_what_does_not_fit_is_said_in_a_sentence(schema: dict[str, Any], typed: str) -> None:
    with pytest.raises(FormError, match=r"^Th.*\.$"):
        field(schema).read(typed)


def test_what_must_be_filled_in_is_missed() -> None:
    with pytest.raises(FormError, match="must be filled in"):
        field({"type": "string"}, required=True).read(" ")
    assert "Your name" in form_of(EVERY).misfit({"loud": True})
    assert form_of(EVERY).misfit({"loud": True, "name": "Ann"}) == ""
    assert "no 'age'" in form_of(EVERY).misfit({"loud": True, "name": "Ann", "age": 3})
    assert form_of(EVERY).misfit({"loud": "yes", "name": "Ann"})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string"},
        {"type": "object"},
        {"type": "object", "properties": {"a": {"type": "object"}}},
        {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}},
        {"type": "object", "properties": {"a": {"type": "string", "enum": [1, 2]}}},
        {"type": "object", "properties": {"a": {"type": "string", "enum": [str(one) for one in range(201)]}}},
        {"type": "object", "properties": {"a": True}},
        {"type": "object", "properties": {"a\u202e": {"type": "string"}}},
        {"type": "object", "properties": {f"a{one}": {"type": "string"} for one in range(MOST_FIELDS + 1)}},
    ],
)
def test_a_form_that_is_none_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(PluginError, match=r"\.$"):
        form_of(schema)


def test_a_default_that_the_form_would_not_take_is_left_out() -> None:
    assert field({"type": "integer", "minimum": 3, "default": 1}).default is None
    assert field({"type": "string", "enum": ["a"], "default": "z"}).default is None
    assert field({"type": "string", "default": {"a": 1}}).default is None


def test_nothing_in_the_words_of_a_form_is_hidden() -> None:
    one = field({"type": "string", "title": "Na\u202eme", "description": "\u200bhere"})
    assert "\u202e" not in one.title
    assert "\u200b" not in one.description


typed = st.one_of(
    st.text(max_size=30), st.integers().map(str), st.floats().map(str), st.sampled_from(["yes", "l", "1"])
)


@given(st.lists(typed, min_size=9, max_size=9))
def test_whatever_is_read_fits_the_schema(said: list[str]) -> None:
    """What `read` lets through, the schema itself takes as well."""
    form, check = form_of(EVERY), Arguments(self_contained(EVERY))
    values: dict[str, Any] = {}
    for one, text in zip(form.fields, said, strict=True):
        try:
            value = one.read(text)
        except FormError:
            value = one.default if one.default is not None else "Ann" if one.required else None
        if value is not None:
            assert one.read(one.written(value)) == value
            values[one.name] = list(value) if isinstance(value, tuple) else value
    assert check.misfit(values) == ""
