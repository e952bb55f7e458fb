"""Forms that somebody else asks the user to fill in: from a flat JSON schema to fields, from what is typed to values.

The words of a form are the asker's, with what can't be seen in them written out; nothing in it is the user's before
they wrote it. Pure.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from assistant.errors import PluginError
from assistant.visible import visible
from models.sentences import say

Value = str | int | float | bool | tuple[str, ...]
MOST_FIELDS = 30
MOST_CHOICES = 200
LONGEST_TEXT = 10_000
"""Characters of what is typed into one field."""
_WORDS = 500


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    CHOICES = "choices"
    """Any of several."""


class FormError(ValueError):
    """What was filled in doesn't fit; the message is a sentence for the user."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is what is sent, `title` what is shown."""

    value: str
    title: str


@dataclass(frozen=True, slots=True)
class Field:
    """`least` and `most` bound a number, the characters of a text, or how many choices are made. `format` is "email",
    "uri", "date", "date-time" or "". `default` is the asker's.
    """

    name: str
    kind: Kind
    title: str = ""
    description: str = ""
    required: bool = False
    default: Value | None = None
    choices: tuple[Choice, ...] = ()
    least: float | None = None
    most: float | None = None
    format: str = ""

    @property
    def label(self) -> str:
        return self.title or self.name

    def read(self, typed: str) -> Value | None:
        """The value of what was typed; None for nothing. Of several choices each stands on a line of its own. Raises
        `FormError`.
        """
        text = typed if self.kind is Kind.TEXT else typed.strip()
        if not text.strip():
            if self.required:
                raise FormError(say("This must be filled in."))
            return None
        return self.checked(_READ[self.kind](self, text))

    def checked(self, value: Value) -> Value:
        """The same value. Raises `FormError` where the form doesn't take it."""
        _check_kind(self, value)
        _check_size(self, value)
        if self.format and isinstance(value, str) and not _FORMATS[self.format](value):
            raise FormError(_FORMAT_WORDS[self.format])
        return value

    def written(self, value: Value | None) -> str:
        """A value as `read` takes it."""
        if value is None:
            return ""
        if isinstance(value, tuple):
            return "\n".join(value)
        return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True)
class Form:
    fields: tuple[Field, ...]

    def misfit(self, values: Mapping[str, Value]) -> str:
        """What is wrong with an answer, as a sentence; "" where nothing is."""
        known = {field.name: field for field in self.fields}
        for name, value in values.items():
            if name not in known:
                return f"The form has no {name!r}."
            try:
                known[name].checked(value)
            except FormError as error:
                return f"{known[name].label}: {error}"
        missing = next((field for field in self.fields if field.required and field.name not in values), None)
        return f"{missing.label}: This must be filled in." if missing else ""

    def defaults(self) -> dict[str, Value]:
        """What the asker suggests."""
        return {field.name: field.default for field in self.fields if field.default is not None}


def form_of(schema: Mapping[str, Any]) -> Form:
    """The form for a flat JSON schema of an object, as the Model Context Protocol allows it in an elicitation. Raises
    `PluginError`, whose message is a sentence, for any other.
    """
    properties = schema.get("properties")
    if schema.get("type") != "object" or not isinstance(properties, Mapping):
        raise PluginError("The form is no object with properties.")
    if len(properties) > MOST_FIELDS:
        raise PluginError(f"The form has more than {MOST_FIELDS} fields.")
    required = schema.get("required") or ()
    return Form(tuple(_field(name, one, required=name in required) for name, one in properties.items()))


def _field(name: str, schema: object, *, required: bool) -> Field:
    if not isinstance(schema, Mapping) or not name or visible(name, exact=True) != name:
        raise PluginError("A field of the form has no usable name or no schema.")
    kind, choices = _kind(name, schema)
    low, high = _BOUNDS.get(kind, ("", ""))
    form = schema.get("format")
    field = Field(
        name,
        kind,
        _words(schema.get("title")),
        _words(schema.get("description")),
        required=required,
        choices=choices,
        least=_number(schema.get(low)),
        most=_number(schema.get(high)),
        format=form if kind is Kind.TEXT and form in _FORMATS else "",
    )
    return _with_default(field, schema.get("default"))


def _with_default(field: Field, default: object) -> Field:
    """A default that the form itself wouldn't take is left out."""
    value = tuple(default) if isinstance(default, list) else default
    try:
        usable = value if isinstance(value, str | int | float | tuple) else None
        return field if usable is None else replace(field, default=field.checked(usable))
    except FormError:
        return field


def _kind(name: str, schema: Mapping[str, Any]) -> tuple[Kind, tuple[Choice, ...]]:
    wanted = schema.get("type")
    if wanted == "array":
        items = schema.get("items")
        if isinstance(items, Mapping) and (choices := _choices(name, items)):
            return Kind.CHOICES, choices
    elif choices := _choices(name, schema):
        return Kind.CHOICE, choices
    elif wanted in _SIMPLE:
        return _SIMPLE[wanted], ()
    raise PluginError(f"The form's field {name!r} is of a kind that can't be filled in.")


def _choices(name: str, schema: Mapping[str, Any]) -> tuple[Choice, ...]:
    """From `enum`, with `enumNames` where there are some, or from `oneOf` or `anyOf` of constants with titles."""
    listed = schema.get("enum")
    if isinstance(listed, list):
        names = schema.get("enumNames")
        titles = names if isinstance(names, list) and len(names) == len(listed) else listed
        pairs = list(zip(listed, titles, strict=True))
    else:
        several = schema.get("oneOf") or schema.get("anyOf") or ()
        pairs = [
            (one.get("const"), one.get("title") or one.get("const")) for one in several if isinstance(one, Mapping)
        ]
    if len(pairs) > MOST_CHOICES:
        raise PluginError(f"The form's field {name!r} has more than {MOST_CHOICES} choices.")
    if not all(isinstance(value, str) for value, _ in pairs):
        raise PluginError(f"The form's field {name!r} has choices that are no texts.")
    return tuple(Choice(value, _words(title)) for value, title in pairs)


_SIMPLE = {"string": Kind.TEXT, "number": Kind.NUMBER, "integer": Kind.INTEGER, "boolean": Kind.BOOLEAN}
_BOUNDS = {
    Kind.TEXT: ("minLength", "maxLength"),
    Kind.NUMBER: ("minimum", "maximum"),
    Kind.INTEGER: ("minimum", "maximum"),
    Kind.CHOICES: ("minItems", "maxItems"),
}


def _words(text: object) -> str:
    return visible(text, exact=True)[:_WORDS] if isinstance(text, str) else ""


def _number(value: object) -> float | None:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300
    return float(value) if usable and isinstance(value, int | float) else None


# -- what was typed


def _read_number(field: Field, text: str) -> Value:
    try:
        return int(text) if field.kind is Kind.INTEGER else float(text)
    except ValueError:
        raise FormError(_KIND_WORDS[field.kind]) from None


def _read_boolean(_field: Field, text: str) -> Value:
    meant = {"y": True, "yes": True, "true": True, "n": False, "no": False, "false": False}.get(text.casefold())
    if meant is None:
        raise FormError(_KIND_WORDS[Kind.BOOLEAN])
    return meant


def _read_choice(field: Field, text: str) -> Value:
    """By its value, its title or its number in the list, from 1."""
    if text in (values := [choice.value for choice in field.choices]):
        return text
    titles = [choice.title.casefold() for choice in field.choices]
    if titles.count(text.casefold()) == 1:
        return values[titles.index(text.casefold())]
    if re.fullmatch(r"[1-9]\d{0,2}", text) and int(text) <= len(values):
        return values[int(text) - 1]
    raise FormError(_KIND_WORDS[Kind.CHOICE])


def _read_choices(field: Field, text: str) -> Value:
    parts = [part.strip() for part in text.split("\n" if "\n" in text else ",") if part.strip()]
    return tuple(dict.fromkeys(str(_read_choice(field, part)) for part in parts))


_READ = {
    Kind.TEXT: lambda _field, text: text,
    Kind.NUMBER: _read_number,
    Kind.INTEGER: _read_number,
    Kind.BOOLEAN: _read_boolean,
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
}
_KIND_WORDS = {
    Kind.TEXT: say("This is to be a text."),
    Kind.NUMBER: say("This is to be a number."),
    Kind.INTEGER: say("This is to be a whole number."),
    Kind.BOOLEAN: say("This is to be yes or no."),
    Kind.CHOICE: say("This is to be one of the choices."),
    Kind.CHOICES: say("These are to be some of the choices."),
}


def _check_kind(field: Field, value: Value) -> None:
    values = {choice.value for choice in field.choices}
    fits = {
        Kind.TEXT: lambda: isinstance(value, str) and len(value) <= LONGEST_TEXT,
        Kind.NUMBER: lambda: _is_number(value),
        Kind.INTEGER: lambda: _is_number(value) and isinstance(value, int),
        Kind.BOOLEAN: lambda: isinstance(value, bool),
        Kind.CHOICE: lambda: isinstance(value, str) and value in values,
        Kind.CHOICES: lambda: isinstance(value, tuple) and all(one in values for one in value),
    }
    if not fits[field.kind]():
        raise FormError(_KIND_WORDS[field.kind])


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _check_size(field: Field, value: Value) -> None:
    if isinstance(value, bool) or field.kind is Kind.CHOICE:
        return
    size = len(value) if isinstance(value, str | Sequence) else value
    if field.least is not None and size < field.least:
        raise FormError(_too_small(field.kind, f"{field.least:g}"))
    if field.most is not None and size > field.most:
        raise FormError(_too_large(field.kind, f"{field.most:g}"))


def _too_small(kind: Kind, least: str) -> str:
    if kind is Kind.TEXT:
        return say("This is to be at least {least} characters.", least=least)
    if kind is Kind.CHOICES:
        return say("This is to be at least {least} of them.", least=least)
    return say("This is to be at least {least}.", least=least)


def _too_large(kind: Kind, most: str) -> str:
    if kind is Kind.TEXT:
        return say("This is to be at most {most} characters.", most=most)
    if kind is Kind.CHOICES:
        return say("This is to be at most {most} of them.", most=most)
    return say("This is to be at most {most}.", most=most)


def _is_date(text: str) -> bool:
    try:
        return len(text) == 10 and datetime.date.fromisoformat(text) is not None
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    try:
        return "T" in text.upper() and datetime.datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_address(text: str) -> bool:
    try:
        return bool(urlsplit(text).scheme) and not re.search(r"\s", text)
    except ValueError:
        return False


_FORMATS = {
    "email": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+", text) is not None,
    "uri": _is_address,
    "date": _is_date,
    "date-time": _is_moment,
}
_FORMAT_WORDS = {
    "email": say("This is to be an e-mail address."),
    "uri": say("This is to be an address, with its scheme."),
    "date": say("This is to be a date, such as 2026-01-31."),
    "date-time": say("This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z."),
}
