"""Sentences for a person, which remember what they are made of, so that a window can say them in another language.

    raise StoreError(say("{file} is too large.", file=path))

To all others a sentence is its English text. What is filled in is never read as a template itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

PLACE = re.compile(r"\{(\w+)\}")
"""Where a value stands in a template. Braces with anything else in them are text."""


class Sentence(str):
    """An English text with its `template` and the (name, value) pairs filled in: texts, numbers, sentences."""

    __slots__ = ("template", "values")
    template: str
    values: tuple[tuple[str, str | int | float], ...]

    def __new__(cls, template: str, values: tuple[tuple[str, str | int | float], ...] = ()) -> Sentence:
        made = super().__new__(cls, fill(template, {name: str(value) for name, value in values}))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return (Sentence, (self.template, self.values))


def say(template: str, /, **values: object) -> Sentence:
    """The sentence of a template whose {names} are filled in. Translators are given each constant template."""
    return Sentence(template, tuple((name, _kept(value)) for name, value in values.items()))


def joined(*parts: str, by: str = " ") -> Sentence:
    """The parts that aren't empty, one after the other; each is still translated by itself."""
    values = tuple((f"_{number}", part) for number, part in enumerate(filter(None, parts)))
    return Sentence(by.join(f"{{{name}}}" for name, _ in values), values)


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled in, once; a place without a value stays as it is written."""
    return PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def has_words(template: str) -> bool:
    """Whether anything in it is to be translated, besides what is filled in."""
    return any(map(str.isalpha, PLACE.sub("", template)))


def _kept(value: object) -> str | int | float:
    if isinstance(value, Sentence) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    return str(value)
