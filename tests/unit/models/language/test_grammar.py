"""Grammars of schemas, as llama.cpp itself reads them."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from platformdirs import user_data_dir

from models.errors import ModelError
from models.language.grammar import answer_grammar, arguments_grammar
from models.language.native import Vocabulary, library
from models.language.sampler import Sampler
from models.values import Sampling

pytestmark = pytest.mark.models

STORE = Path(os.environ.get("PERI_MODELS") or Path(user_data_dir("peri")) / "models")
MODEL = STORE / "smollm2-135m-instruct" / "SmolLM2-135M-Instruct.Q4_1.gguf"
Fits = Callable[[Any, str], bool]


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    if not MODEL.is_file():
        pytest.skip("SmolLM2 is not in the store: peri models pull smollm2-135m-instruct")
    c = library()
    params = c.llama_model_default_params()
    params.vocab_only = True
    model = c.llama_model_load_from_file(str(MODEL).encode(), params)
    yield Vocabulary(model)
    c.llama_model_free(model)


@pytest.fixture(scope="module")
def fits(vocabulary: Vocabulary) -> Iterator[Fits]:
    """Whether a text is a whole answer that fits a schema: llama.cpp may end there."""
    sampler = Sampler(Sampling(temperature=0), 0, vocabulary)

    def follow(schema: Any, text: str) -> bool:
        begun = sampler.constrain(answer_grammar(json.dumps(schema)).text, text)
        return begun and sampler.may_end

    yield follow
    sampler.close()


def whole(properties: dict[str, Any], *required: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), **more}


TEXT, COUNT = {"type": "string"}, {"type": "integer"}
CASES: list[tuple[Any, list[Any], list[Any]]] = [
    (TEXT, ["", "é😀", 'a"\\\n'], [1, None, ["a"]]),
    ({"type": "string", "maxLength": 3, "minLength": 1}, ["a", "abc"], ["", "abcd"]),
    ({"type": "string", "minLength": 100, "maxLength": 1000}, ["x" * 100, "x" * 640], ["x" * 99, "x" * 1001]),
    ({"type": "string", "pattern": "^[a-z]+$"}, ["abc"], ["", "ABC"]),
    ({"type": "string", "format": "date"}, ["2026-11-23"], ["23.11.2026", "2026-13-01", "2026-1-1"]),
    ({"type": "string", "format": "date-time"}, ["2026-11-23T10:00:00Z", "2026-11-23T10:00+01:00"], ["2026-11-23"]),
    ({"type": "integer", "minimum": 1, "maximum": 14}, [1, 9, 14], [0, 15, -1, 1.5, "1"]),
    ({"type": "integer", "exclusiveMinimum": 0}, [1, 999], [0, -1]),
    ({"type": "number"}, [0, -1.5, 1e10, 3], ["1", None]),
    ({"type": "boolean"}, [True, False], ["true", 1]),
    ({"enum": ["a\n", 1, None]}, ["a\n", 1, None], ["b", 2]),
    ({"const": "yes"}, ["yes"], ["no"]),
    ({"type": ["string", "null"]}, ["a", None], [1]),
    ({"anyOf": [COUNT, {"type": "null"}]}, [1, None], ["a"]),
    ({"type": "array", "items": COUNT, "minItems": 1, "maxItems": 3}, [[1], [1, 2, 3]], [[], [1, 2, 3, 4], ["a"]]),
    ({"type": "array", "prefixItems": [COUNT, TEXT]}, [[1, "a"]], [["a", 1], [1]]),
    (whole({"a": TEXT, "b": COUNT, "c": COUNT}, "b"), [{"a": "x", "b": 1, "c": 2}, {"b": 1}], [{}, {"a": "x"}]),
    (whole({"a": TEXT, "b": COUNT}), [{}, {"a": "x"}, {"b": 1}, {"a": "x", "b": 1}], [{"d": 1}, {"a": 1}]),
    (whole({"a": TEXT}, "a", additionalProperties=COUNT), [{"a": "x"}, {"a": "x", "z": 1}], [{"a": "x", "z": "1"}]),
    ({"type": "object"}, [{}, {"any": ["thing", None]}], [[], "x"]),
    ({"type": "object", "additionalProperties": COUNT}, [{}, {"a": 1, "b": 2}], [{"a": "x"}]),
    (whole({}, additionalProperties=False), [{}], [{"a": 1}]),
    (whole({'a"\n': TEXT}, 'a"\n'), [{'a"\n': "x"}], [{"a": "x"}]),
    ({"allOf": [whole({"a": TEXT}, "a"), whole({"b": COUNT}, "b")]}, [{"a": "x", "b": 1}], [{"a": "x"}]),
    ({}, [1, "a", [], {"a": {}}], []),
    (
        {"$defs": {"n": whole({"v": COUNT, "next": {"$ref": "#/$defs/n"}}, "v")}, "$ref": "#/$defs/n"},
        [{"v": 1}, {"v": 1, "next": {"v": 2}}],
        [{"next": {"v": 2}}],
    ),
]


@pytest.mark.parametrize(("schema", "good", "bad"), CASES, ids=lambda value: json.dumps(value)[:40])
def test_a_grammar_admits_what_fits_and_nothing_else(schema: Any, good: list[Any], bad: list[Any], fits: Fits) -> None:
    for value in good:
        for indent in (None, 1):
            assert fits(schema, json.dumps(value, ensure_ascii=False, indent=indent)), value
    for value in bad:
        assert not fits(schema, json.dumps(value)), value


def test_no_half_characters_no_endless_space_no_infinity(fits: Fits) -> None:
    assert fits(TEXT, '"\\u00e9"')
    assert not fits(TEXT, '"\\ud83d"')
    assert not fits(COUNT, " " * 40 + "1")
    assert not fits({"type": "number"}, "1e999")


@pytest.mark.parametrize("schema", ["", "[", '"a"', "7"])
def test_what_is_no_schema_is_an_error(schema: str) -> None:
    with pytest.raises(ModelError):
        answer_grammar(schema)


SCHEMAS = st.recursive(
    st.sampled_from([TEXT, COUNT, {"type": "number"}, {"enum": ["x", 2]}, True, {"type": ["null", "integer"]}]),
    lambda inner: st.one_of(
        st.builds(lambda item: {"type": "array", "items": item}, inner),
        st.builds(
            lambda props, count: whole(props, *list(props)[:count]),
            st.dictionaries(st.text(max_size=4), inner, max_size=4),
            st.integers(0, 3),
        ),
        st.builds(lambda one, two: {"anyOf": [one, two]}, inner, inner),
    ),
    max_leaves=8,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.text(max_size=6), SCHEMAS, max_size=4))
def test_llama_cpp_reads_the_grammar_of_any_schema(vocabulary: Vocabulary, properties: dict[str, Any]) -> None:
    sampler = Sampler(Sampling(), 0, vocabulary)
    try:
        sampler.constrain(arguments_grammar(json.dumps(whole(properties)), wrapped=True).text)
    finally:
        sampler.close()


ODD = [{"type": 5}, {"properties": [1]}, {"$ref": "#/nowhere"}, {"$ref": "http://a/b"}, {"enum": []}, {"required": "a"}]
ODD += [{"type": "object", "properties": {"a": None}}, {"anyOf": 3}, {"items": {"minItems": "x"}}, {"type": ["a", 1]}]


@pytest.mark.parametrize("schema", ODD, ids=json.dumps)
def test_an_odd_schema_makes_a_grammar_all_the_same(vocabulary: Vocabulary, schema: Any) -> None:
    sampler = Sampler(Sampling(), 0, vocabulary)
    sampler.constrain(arguments_grammar(json.dumps(schema), wrapped=True).text)
    sampler.close()


def test_two_hundred_tools_cost_little(vocabulary: Vocabulary) -> None:
    schemas = [json.dumps(whole({f"p{n}": TEXT, "q": {"enum": ["a", "b"]}, "r": COUNT}, "q")) for n in range(200)]
    for _ in range(2):
        began = time.perf_counter()
        grammars = [arguments_grammar(schema, wrapped=True) for schema in schemas]
        taken = time.perf_counter() - began
    assert len({grammar.text for grammar in grammars}) == 200
    assert taken < 0.02
