"""Schemas from anywhere are made self-contained, or refused; checking arguments runs nothing of theirs."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import PluginError
from assistant.tools.json_schema import Arguments, self_contained

leaves: st.SearchStrategy[Any] = st.sampled_from(
    [
        {"type": "string", "title": "T"},
        {"type": "integer", "minimum": 0},
        {"$ref": "#/$defs/a"},
        {"enum": ["title"]},
        True,
    ]
)
schemas = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda of: {"type": "array", "items": of}, inner)
        | st.builds(lambda of: {"anyOf": of}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(lambda of: {"properties": of}, st.dictionaries(st.sampled_from(["title", "$ref", "x"]), inner))
    ),
    max_leaves=6,
)


def an_object(**more: object) -> dict[str, object]:
    return {"type": "object", **more}


@given(properties=st.dictionaries(st.text(max_size=5), schemas), definition=schemas)
def test_doing_it_twice_changes_nothing(properties: dict[str, Any], definition: Any) -> None:
    try:
        once = self_contained(an_object(properties=properties, **{"$defs": {"a": definition}}))
    except PluginError:
        return
    assert self_contained(once) == once


def test_titles_go_but_a_property_of_that_name_stays() -> None:
    told = self_contained(an_object(title="T", properties={"title": {"title": "Title", "type": "string"}}))
    assert told == {"type": "object", "properties": {"title": {"type": "string"}}}


def test_references_are_written_out_with_what_stands_beside_them() -> None:
    told = self_contained(
        an_object(
            properties={
                "a": {"$ref": "#/definitions/x", "description": "mine"},
                "b": {"$ref": "#/definitions/x", "minLength": 2},
            },
            definitions={"x": {"type": "string", "description": "its own"}},
        )
    )
    assert told["properties"] == {
        "a": {"type": "string", "description": "mine"},
        "b": {"allOf": [{"type": "string", "description": "its own"}, {"minLength": 2}]},
    }


def test_tuples_of_older_drafts_are_understood() -> None:
    told = self_contained(an_object(properties={"pair": {"items": [{"type": "string"}], "additionalItems": False}}))
    assert Arguments(told).misfit({"pair": ["a"]}) == ""
    assert Arguments(told).misfit({"pair": ["a", "b"]}) != ""


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        (None, "not that of an object"),
        ({"type": "string"}, "not that of an object"),
        ({}, "not that of an object"),
        (an_object(properties=[]), "not valid"),
        (an_object(properties={"a": {"type": "strnig"}}), "not valid"),
        (an_object(required="a"), "not valid"),
        (an_object(properties={"a": 3}), "not valid"),
        (an_object(properties={"a": {"default": object()}}), "no JSON"),
        (an_object(properties={"a": {"default": float("nan")}}), "no JSON"),
        (an_object(properties={"a": {"$ref": "https://example.org/schema"}}), "outside itself"),
        (an_object(properties={"a": {"$ref": "file:///etc/passwd"}}), "outside itself"),
        (an_object(properties={"a": {"$ref": 3}}), "outside itself"),
        (an_object(properties={"a": {"$ref": "#/$defs/none"}}), "isn't there"),
        (an_object(properties={"a": {"$dynamicRef": "#a"}}), "depend on where"),
        (an_object(properties={str(n): {} for n in range(3_000)}), "too large"),
        (an_object(properties={str(n): {} for n in range(30_000)}), "too large"),
        (an_object(description="x" * 30_000), "too large"),
    ],
)
def test_what_is_no_usable_schema_is_refused(schema: object, says: str) -> None:
    with pytest.raises(PluginError, match=says):
        self_contained(schema)


def test_one_that_doubles_at_each_step_is_refused_at_once() -> None:
    doubling = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(60)}
    started = time.monotonic()
    with pytest.raises(PluginError, match="too large"):
        self_contained(an_object(properties={"a": {"$ref": "#/$defs/d0"}}, **{"$defs": {**doubling, "d60": {}}}))
    assert time.monotonic() - started < 5


def test_one_that_never_comes_to_an_end_is_told_when_it_is_used() -> None:
    told = self_contained(an_object(properties={"a": {"$ref": "#/$defs/a"}}, **{"$defs": {"a": {"$ref": "#/$defs/a"}}}))
    assert "can't be checked" in Arguments(told).misfit({"a": 1})


def test_a_regular_expression_of_theirs_is_not_run() -> None:
    told = self_contained(
        an_object(
            properties={"a": {"type": "string", "pattern": "(a+)+$"}},
            patternProperties={"(b+)+$": {"type": "integer"}},
            additionalProperties=False,
        )
    )
    started = time.monotonic()
    assert Arguments(told).misfit({"a": "a" * 60 + "!", "b" * 60 + "!": 1}) == ""
    assert time.monotonic() - started < 5


def test_a_misfit_is_a_short_sentence_that_names_the_place() -> None:
    check = Arguments(
        an_object(properties={"list": {"type": "array", "items": {"type": "integer"}}}, additionalProperties=False)
    )
    assert check.misfit({"list": [1, "x"]}) == "list[1]: 'x' is not of type 'integer'."
    assert "'b' was unexpected" in check.misfit({"b": 1})
    assert check.misfit([]) == "[] is not of type 'object'."
    assert len(check.misfit({"list": ["x" * 9_000]})) < 300
