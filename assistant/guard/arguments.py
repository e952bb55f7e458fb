"""The arguments of a call as separate values, and which texts in them were read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from assistant.calls import Quote, Span, ToolCall, ToolSpec
from assistant.guard import words
from assistant.guard.reach import Reach

_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"[\w@.%+/:-]+")
_MOST_QUOTES = 8
_MOST_WORDS = 600
_MOST_CHARACTERS = 300
_TELLING = re.compile(r"(?=.*\d)[\w-]{4,}|.+[@./:].+")
"""A word that is no chance: a code, a number of some length, an address."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value. `argument` names where it stands ("recipients[0]"), `parameter` the argument as a whole."""

    parameter: str
    argument: str
    value: str | int | float | bool | None

    @property
    def text(self) -> str:
        return self.value if isinstance(self.value, str) else "" if self.value is None else str(self.value)


def leaves(call: ToolCall, tool: ToolSpec) -> tuple[Leaf, ...]:
    """Every value of the arguments; keys that the schema doesn't name are values too."""
    properties = tool.parameters.get("properties")
    known = frozenset(properties) if isinstance(properties, Mapping) else frozenset[str]()
    return tuple(_walk_top(call.arguments, known))


def _walk_top(arguments: Mapping[str, object], known: frozenset[str]) -> Iterator[Leaf]:
    for name, value in arguments.items():
        if name not in known and known:
            yield Leaf(name, name, name)
        yield from _walk(name, name, value)


def _walk(parameter: str, argument: str, value: object) -> Iterator[Leaf]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield Leaf(parameter, f"{argument}.{key}", str(key))
            yield from _walk(parameter, f"{argument}.{key}", inner)
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _walk(parameter, f"{argument}[{place}]", inner)
    elif value is None or isinstance(value, str | int | float):
        yield Leaf(parameter, argument, value)
    else:
        yield Leaf(parameter, argument, str(value))


def quotes(found: tuple[Leaf, ...], reach: Reach) -> tuple[Quote, ...]:
    """What in the values stands in foreign text and not in the user's own: whole values, else runs of words."""
    made: list[Quote] = []
    for leaf in found:
        if not leaf.text.strip() or isinstance(leaf.value, bool) or reach.named_by_user(leaf.text):
            continue
        holders = reach.holding(leaf.text)
        made += [_quote(leaf, leaf.text, holders[0])] if holders else _runs(leaf, reach)
        if len(made) >= _MOST_QUOTES:
            break
    return tuple(made[:_MOST_QUOTES])


def _runs(leaf: Leaf, reach: Reach) -> list[Quote]:
    found = list(islice(_WORD.finditer(leaf.text), _MOST_WORDS))
    parts = list(_parts([words.strict(match[0]) for match in found]))
    made: list[Quote] = []
    start = 0
    while start < len(parts) and len(made) < _MOST_QUOTES:
        span = next((span for span in reversed(reach.foreign) if parts[start] in words.runs(span.text)), None)
        if span is None:
            start += 1
            continue
        last = start
        while last + 1 < len(parts) and parts[last + 1] in words.runs(span.text):
            last += 1
        end = found[last + words.RUN - 1].end()
        made.append(_quote(leaf, leaf.text[found[start].start() : end], span))
        start = last + words.RUN
    return made + _telling(leaf, reach, made)


def _parts(found: list[str]) -> Iterator[tuple[str, ...]]:
    """Every `words.RUN` words that follow each other."""
    return zip(*(found[start:] for start in range(words.RUN)), strict=False)


def _telling(leaf: Leaf, reach: Reach, made: list[Quote]) -> list[Quote]:
    """Words that are quotations by themselves, where they aren't part of one."""
    pieces = [piece[0].rstrip(".:-/%+@") for piece in islice(_PIECE.finditer(leaf.text), _MOST_WORDS)]
    found = dict.fromkeys(piece for piece in pieces if _TELLING.fullmatch(piece))
    new = [word for word in found if not reach.named_by_user(word) and not any(word in one.text for one in made)]
    return [_quote(leaf, word, holders[0]) for word in new if (holders := reach.holding(word))]


def _quote(leaf: Leaf, text: str, span: Span) -> Quote:
    shown = text if len(text) <= _MOST_CHARACTERS else text[: _MOST_CHARACTERS - 1] + "…"
    return Quote(leaf.argument, shown, span.origin, span.source)
