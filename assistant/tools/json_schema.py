"""JSON schemas of arguments: made small and self-contained, checked, and held against what a call brings.

They come from plugins and servers too, so nothing in them is believed: no reference leaves the schema, none makes it
endless or huge, and no regular expression of theirs runs in this process (one can be made to take for ever).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from assistant.errors import PluginError
from models.sentences import say

_BY_NAME = ("properties", "patternProperties", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = (
    *("items", "additionalItems", "additionalProperties", "contains", "propertyNames"),
    *("unevaluatedItems", "unevaluatedProperties", "not", "if", "then", "else"),
)
_BY_PATTERN = ("patternProperties", "additionalProperties", "unevaluatedProperties")
_LEFT_OUT = frozenset(
    {"title", "$schema", "$id", "$comment", "$anchor", "$defs", "definitions", "examples", "readOnly", "writeOnly"}
)
_REMARKS = frozenset({"description", "default", "deprecated"})
_MOST_PARTS = 2_000
_MOST_CHARACTERS = 20_000
_MOST_BEFORE = 100_000
_MOST_DEPTH = 40
_SHOWN = 200


def self_contained(schema: object) -> dict[str, object]:
    """The same schema without titles and, as far as it isn't recursive, without references.

    Raises `PluginError` where it is no valid schema (2020-12) of an object, or too large to be read by a kernel.
    """
    told = written_out(schema)
    _check(told)
    return told


def written_out(schema: object) -> dict[str, object]:
    """`self_contained` for a schema of our own making, which is valid."""
    if not isinstance(schema, Mapping) or schema.get("type") != "object":
        raise PluginError(say("Its schema is not that of an object."))
    _check_length(schema, _MOST_BEFORE)
    told = _Expansion(schema).whole()
    told.setdefault("properties", {})
    _check_length(told, _MOST_CHARACTERS)
    return told


class Arguments:
    """Checks the arguments of calls against one schema, as `self_contained` gives it."""

    def __init__(self, schema: Mapping[str, object]) -> None:
        self._schema = schema

    def misfit(self, arguments: object) -> str:
        """What is wrong with them, as a sentence; "" where they fit."""
        from jsonschema.exceptions import best_match
        from referencing.exceptions import Unresolvable

        try:
            error = best_match(self._validator.iter_errors(arguments))
        except (RecursionError, Unresolvable):
            return "The arguments can't be checked against the tool's schema."
        if error is None:
            return ""
        path = error.json_path.removeprefix("$").removeprefix(".")
        return f"{path + ': ' if path else ''}{_shortened(error.message)}."

    @cached_property
    def _validator(self) -> Any:
        from jsonschema import Draft202012Validator
        from referencing import Registry

        return Draft202012Validator(_without_patterns(self._schema), registry=Registry())


def _check_length(schema: Mapping[str, object], most: int) -> None:
    try:
        length = len(json.dumps(schema, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise PluginError(say("Its schema is not valid: it is no JSON.")) from error
    if length > most:
        raise PluginError(
            say("Its schema is too large: {length} characters; {most} are allowed.", length=length, most=most)
        )


def _check(schema: Mapping[str, object]) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        raise PluginError(say("Its schema is not valid: {why}.", why=_shortened(error.message))) from error


def _shortened(text: str) -> str:
    text = text.rstrip(".")
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


class _Expansion:
    """Writes out a schema's references. Those that lead into themselves stay, beside their definitions."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._parts = 0
        self._recursive: dict[str, str] = {}
        """Pointers that stay, and the names they get."""
        self._direct: dict[str, frozenset[str]] = {}

    def whole(self) -> dict[str, object]:
        told: dict[str, object] = self._part(self._root, 0)
        definitions: dict[str, object] = {}
        while left := [pointer for pointer, name in self._recursive.items() if name not in definitions]:
            definitions[self._recursive[left[0]]] = self._part(self._found(left[0]), 0)
        if definitions:
            told["$defs"] = definitions
        return told

    def _part(self, schema: Any, depth: int) -> Any:
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _MOST_DEPTH:
            raise PluginError(say("Its schema is too large."))
        if not isinstance(schema, Mapping):
            return schema
        if "$ref" in schema:
            return self._referred(schema, depth)
        if "$dynamicRef" in schema or "$recursiveRef" in schema:
            raise PluginError(say("Its schema has references that depend on where they are read."))
        return {
            key: _inside(key, value, lambda part: self._part(part, depth + 1))
            for key, value in _modern(schema)
            if key not in _LEFT_OUT
        }

    def _referred(self, schema: Mapping[str, Any], depth: int) -> Any:
        pointer = schema["$ref"]
        target = self._found(pointer)
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        there = self._kept(pointer) if self._loops(pointer) else self._part(target, depth + 1)
        rest = self._part(beside, depth)
        if not rest:
            return there
        if isinstance(there, dict) and rest.keys() <= _REMARKS:
            return {**there, **rest}
        return {"allOf": [there, rest]}

    def _loops(self, pointer: str) -> bool:
        """Whether what it refers to refers, in the end, to itself."""
        reached: set[str] = set()
        waiting = [pointer]
        while waiting:
            new = self._refers_to(waiting.pop()) - reached
            if pointer in new:
                return True
            reached |= new
            waiting += new
        return False

    def _refers_to(self, pointer: str) -> frozenset[str]:
        if pointer not in self._direct:
            self._direct[pointer] = frozenset(_references(self._found(pointer)))
        return self._direct[pointer]

    def _kept(self, pointer: str) -> dict[str, object]:
        name = self._recursive.setdefault(pointer, f"part{len(self._recursive) + 1}")
        return {"$ref": f"#/$defs/{name}"}

    def _found(self, pointer: object) -> Any:
        if not isinstance(pointer, str) or not (pointer == "#" or pointer.startswith("#/")):
            raise PluginError(say("Its schema refers to something outside itself."))
        place: Any = self._root
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(place, list) and key.isdecimal() and int(key) < len(place):
                place = place[int(key)]
            elif isinstance(place, Mapping) and key in place:
                place = place[key]
            else:
                raise PluginError(say('Its schema refers to "{place}", which isn\'t there.', place=_shortened(pointer)))
        return place


def _modern(schema: Mapping[str, Any]) -> Sequence[tuple[str, Any]]:
    """The keywords in today's form: older drafts list the items of a tuple under "items"."""
    if not isinstance(schema.get("items"), list):
        return list(schema.items())
    renamed = {"items": "prefixItems", "additionalItems": "items"}
    return [(renamed.get(key, key), value) for key, value in schema.items()]


def _references(schema: Any) -> Iterator[str]:
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            for key, value in _modern(part):
                _inside(key, value, waiting.append)


def _inside(key: str, value: Any, work: Callable[[Any], Any]) -> Any:
    """The keyword's value with `work` done to the schemas in it."""
    if key in _BY_NAME and isinstance(value, Mapping):
        return {name: work(part) for name, part in value.items()}
    if key in _LISTS and isinstance(value, list | tuple):
        return [work(part) for part in value]
    return work(value) if key in _SINGLE else value


def _without_patterns(schema: Any) -> Any:
    """What is checked here: all but regular expressions."""
    if not isinstance(schema, Mapping):
        return schema
    loose = {"pattern", *(_BY_PATTERN if "patternProperties" in schema else ())}
    told = {key: _inside(key, value, _without_patterns) for key, value in schema.items() if key not in loose}
    if isinstance(told.get("$defs"), Mapping):
        told["$defs"] = {name: _without_patterns(part) for name, part in told["$defs"].items()}
    return told
