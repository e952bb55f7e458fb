"""JSON schemas as grammars in llama.cpp's notation (GBNF): what is decoded under one fits the schema. Pure.

Where a schema says more than a grammar can (`uniqueItems`, a pattern with look-ahead), the grammar is wider than the
schema and says so. Properties come in the schema's order; those that are not required may be left out. Numbers,
strings and white space are bounded, so that a model that repeats itself comes to an end.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from models.errors import ModelError
from models.language.digits import integers
from models.language.patterns import Untranslatable, translate

_KEPT = 512
_MOST_COUNTED = 512
"""Items or characters that a grammar counts; llama.cpp makes a rule of each."""
_LONGEST = 8192
"""Characters of a string."""
_DEEPEST = 32
_PRIMITIVES = {
    "ws": r'"" | " " | "\n" [ \t]{0,20}',
    "char": r'[^"\\\x00-\x1F\x7F] | "\\" (["\\/bfnrt] | "u" unit)',
    "unit": "[0-9a-cA-CefEF] hex{3} | [dD] [0-7] hex{2}",  # no half of a character
    "hex": "[0-9a-fA-F]",
    "chars": "char{64}",
    "string": r'"\"" chars{0,127} char{0,63} "\""',
    "digits": "[0-9]{1,15}",
    "whole": '"0" | [1-9] [0-9]{0,14}',
    "integer": '"-"? whole',
    "real": 'whole ("." digits)? ([eE] [-+]? [0-9]{1,2})?',
    "number": '"-"? real',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "value": "object | array | string | number | boolean | null",
    "member": 'string ws ":" ws value',
    "object": '"{" ws (member (ws "," ws member)*)? ws "}"',
    "array": '"[" ws (value (ws "," ws value)*)? ws "]"',
    "year": "[0-9]{4}",
    "date": 'year "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | [12] [0-9] | "3" [01])',
    "clock": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] (":" [0-5] [0-9] ("." [0-9]{1,6})?)?',
    "zone": '"Z" | [-+] ([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]',
    "rest": r"[^\x00]*",
}
_SPECIAL = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_WORDS = frozenset(("title", "description", "default", "examples", "$comment", "$defs", "definitions", "deprecated"))
_FORMATS = {"date": "date", "time": "clock zone?", "date-time": 'date "T" clock zone?'}
_COUNTS = ("contains", "uniqueItems", "multipleOf", "minProperties", "maxProperties", "oneOf", "allOf", "not", "if")
_NAMES = ("dependentRequired", "dependentSchemas", "patternProperties", "propertyNames", "unevaluatedProperties")
_WIDER = frozenset((*_COUNTS, *_NAMES, "unevaluatedItems"))
"""Keywords that a grammar does not see to."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """`text` is GBNF with the rule `root`. `exact`: whatever it admits fits the schema."""

    text: str
    exact: bool


@lru_cache(maxsize=_KEPT)
def answer_grammar(schema: str) -> Grammar:
    """Of a whole reply. Raises `ModelError` where `schema` is no JSON schema."""
    return _made(schema, "{value}")


@lru_cache(maxsize=_KEPT)
def arguments_grammar(schema: str, *, wrapped: bool) -> Grammar:
    """Of a call's arguments and whatever comes after them; `wrapped`: an object that they stand in ends first.

    Of what is no schema it is that of any object, which is not exact.
    """
    root = 'ws {value} ws "}}" rest' if wrapped else "ws {value} rest"
    try:
        return _made(schema, root)
    except ModelError:
        return replace(_made('{"type": "object"}', root), exact=False)


def _made(schema: str, root: str) -> Grammar:
    try:
        read = json.loads(schema)
    except ValueError as error:
        raise ModelError(f"The form that was asked for is no JSON schema: {error}") from error
    if not isinstance(read, (dict, bool)):
        raise ModelError("The form that was asked for is no JSON schema.")
    converter = _Converter(read)
    try:
        return converter.grammar(root.format(value=converter.visit(read)))
    except RecursionError as error:
        raise ModelError("The form that was asked for is nested too deeply.") from error
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise ModelError(f"The form that was asked for is no JSON schema: {error}") from error


@dataclass(slots=True)
class _Converter:
    """Rules as they are made. `visit` gives an expression that may stand in a sequence."""

    document: Any
    rules: dict[str, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    exact: bool = True
    depth: int = 0

    def grammar(self, root: str) -> Grammar:
        rules = {"root": root, **self.rules, **_PRIMITIVES}
        return Grammar("".join(f"{name} ::= {body}\n" for name, body in rules.items()), self.exact)

    def visit(self, schema: Any) -> str:
        if schema is True or schema == {}:
            return "value"
        if not isinstance(schema, Mapping):
            self.exact = False
            return "value"
        self.depth += 1
        if self.depth > _DEEPEST:
            raise RecursionError
        try:
            return self._kind(schema)
        finally:
            self.depth -= 1

    def _kind(self, schema: Mapping[str, Any]) -> str:
        if not _WIDER.isdisjoint(schema):
            self.exact = False
        if "$ref" in schema:
            return self._reference(str(schema["$ref"]))
        if "const" in schema or "enum" in schema:
            return self._literals([schema["const"]] if "const" in schema else schema["enum"])
        if "allOf" in schema:
            return self.visit(_merged([_without(schema, "allOf"), *schema["allOf"]]))
        for several in ("anyOf", "oneOf"):
            if several in schema:
                base = _without(schema, several)
                return self._either(self.visit(_merged([base, one]) if base else one) for one in schema[several])
        return self._typed(schema)

    def _typed(self, schema: Mapping[str, Any]) -> str:
        kind = schema.get("type", _guessed(schema))
        if isinstance(kind, list):
            return self._either(self._typed({**schema, "type": one}) for one in kind)
        made = {"object": self._object, "array": self._array, "string": self._string}.get(kind)
        if made is not None:
            return made(schema)
        if kind in ("integer", "number"):
            return self._number(schema, whole=kind == "integer")
        if kind in ("boolean", "null"):
            return str(kind)
        self.exact = self.exact and kind is None
        return "value"

    def _object(self, schema: Mapping[str, Any]) -> str:
        properties = schema.get("properties") or {}
        more = schema.get("additionalProperties", not properties)
        required = set(schema.get("required", ()))
        members = [
            (f'{_quoted(json.dumps(name, ensure_ascii=False))} ws ":" ws {self.visit(one)}', name in required)
            for name, one in properties.items()
        ]
        if required - set(properties):
            self.exact = False
        if not members and more in (True, {}):
            return "object"
        if more is not False:
            self.exact = self.exact and not members  # one of those might be named again
            other = self._rule(f'string ws ":" ws {self.visit(more)}')
            members.append((f'{other} (ws "," ws {other})*', False))
        if not members:
            return '("{" ws "}")'
        return self._rule(f'"{{" {self._members(members)} "}}"')

    def _members(self, members: Sequence[tuple[str, bool]]) -> str:
        """Members in order, with commas between those that are there. A rule says what may follow the first so many."""
        names = [self._rule(text) for text, _ in members]
        following = first = "ws"
        for name, (_, required) in reversed(list(zip(names, members, strict=True))):
            start, more = f"ws {name} {following}", f'ws "," ws {name} {following}'
            first = start if required else f"({start} | {first})"
            following = self._rule(more if required else f"{more} | {following}")
        return first

    def _array(self, schema: Mapping[str, Any]) -> str:
        before = schema.get("prefixItems", ())
        least, most = _count(schema, "minItems", 0), _count(schema, "maxItems", None)
        if before:
            self.exact = self.exact and least <= len(before)
            items = ' ws "," ws '.join(self.visit(one) for one in before)
            return f'("[" ws {items} ws "]")'
        item = self._rule(self.visit(schema.get("items", True)))
        if most == 0:
            return '("[" ws "]")'
        if least > _MOST_COUNTED or (most or 0) > _MOST_COUNTED:
            self.exact, least, most = False, min(least, _MOST_COUNTED), None
        times = "*" if most is None and least <= 1 else f"{{{max(0, least - 1)},{'' if most is None else most - 1}}}"
        items = f'{item} (ws "," ws {item}){times}'
        return self._rule(f'"[" ws {items if least else f"({items})?"} ws "]"')

    def _string(self, schema: Mapping[str, Any]) -> str:
        if schema.get("format") in _FORMATS:
            return rf'("\"" {_FORMATS[schema["format"]]} "\"")'
        if "pattern" in schema:
            try:
                return self._rule(rf'"\"" {translate(str(schema["pattern"]))} "\""')
            except Untranslatable:
                self.exact = False
        least, most = _count(schema, "minLength", 0), _count(schema, "maxLength", None)
        if (least, most) == (0, None):
            return "string"
        if most is not None and most <= _MOST_COUNTED:
            return rf'("\"" char{{{least},{most}}} "\"")'
        if least > _MOST_COUNTED or (most or 0) > _LONGEST:
            self.exact, least, most = False, min(least, _MOST_COUNTED), None
        more = 127 if most is None else (most - least) // 64 - 1
        return rf'("\"" char{{{least}}} chars{{0,{more}}} char{{0,63}} "\"")'

    def _number(self, schema: Mapping[str, Any], *, whole: bool) -> str:
        low, high = _bounds(schema, whole=whole)
        if whole:
            return "integer" if low is None and high is None else f"({integers(low, high)})"
        if low is None and high is None:
            return "number"
        self.exact = self.exact and (low, high) == (0, None) and "exclusiveMinimum" not in schema
        return "number" if low is None or low < 0 else "real"

    def _literals(self, values: Iterable[Any]) -> str:
        return self._either(_quoted(json.dumps(value, ensure_ascii=False)) for value in values)

    def _either(self, expressions: Iterable[str]) -> str:
        return self._rule(" | ".join(dict.fromkeys(expressions)) or '"null"')

    def _reference(self, pointer: str) -> str:
        if pointer not in self.references:
            name = self.references[pointer] = f"ref{len(self.references)}"
            found = _resolved(self.document, pointer)
            if found is None:
                self.exact = False
            self.rules[name] = self.visit(True if found is None else found)
        return self.references[pointer]

    def _rule(self, body: str) -> str:
        """A rule of its own for an expression."""
        if body.isidentifier():
            return body
        found = next((name for name, other in self.rules.items() if other == body), None)
        if found is None:
            found = f"r{len(self.rules)}"
            self.rules[found] = body
        return found


def _quoted(text: str) -> str:
    """A literal of a grammar."""
    return '"' + "".join(_SPECIAL.get(one, one) for one in text) + '"'


def _without(schema: Mapping[str, Any], key: str) -> dict[str, Any]:
    """What a schema says beside `key`; nothing where those are words for people."""
    return {name: value for name, value in schema.items() if name != key and name not in _WORDS}


def _merged(schemas: Iterable[Any]) -> Any:
    """One schema that says what all say, as far as that can be told without reasoning."""
    found: dict[str, Any] = {}
    for schema in schemas:
        if not isinstance(schema, Mapping):
            continue
        for key, value in schema.items():
            if key == "properties" and isinstance(value, Mapping):
                found[key] = {**found.get(key, {}), **value}
            elif key == "required":
                found[key] = [*found.get(key, []), *value]
            else:
                found[key] = value
    return found


def _guessed(schema: Mapping[str, Any]) -> str | None:
    """The type of a schema that names none."""
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return None


def _count(schema: Mapping[str, Any], key: str, default: Any) -> Any:
    value = schema.get(key, default)
    return value if isinstance(value, int) and value >= 0 else default


def _bounds(schema: Mapping[str, Any], *, whole: bool) -> tuple[Any, Any]:
    """The least and the greatest number, None where there is none."""
    low = [schema[key] for key in ("minimum", "exclusiveMinimum") if _is_number(schema.get(key))]
    high = [schema[key] for key in ("maximum", "exclusiveMaximum") if _is_number(schema.get(key))]
    least, most = max(low, default=None), min(high, default=None)
    if not whole:
        return least, most
    if least is not None:
        least = math.floor(least) + 1 if schema.get("exclusiveMinimum") == least else math.ceil(least)
    if most is not None:
        most = math.ceil(most) - 1 if schema.get("exclusiveMaximum") == most else math.floor(most)
    return least, most


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _resolved(document: Any, pointer: str) -> Any:
    """What a reference within the document names; None where it names nothing."""
    if not pointer.startswith("#"):
        return None
    found = document
    for step in filter(None, pointer[1:].split("/")):
        name = step.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if isinstance(found, Mapping) else None
    return found
