"""Sentences in a column of text: what they are made of is kept, so that they are said in the language of later."""

from __future__ import annotations

import json

from models.sentences import Sentence

_MARK = "\x1e"
"""Begins a text that holds more than its words."""


def packed(text: str) -> str:
    """What to keep of a text, from which `unpacked` makes the same; one that is no sentence is kept as it is."""
    if isinstance(text, Sentence) or text.startswith(_MARK):
        return _MARK + json.dumps(_plain(text), ensure_ascii=False)
    return text


def unpacked(kept: str) -> str:
    return _made(json.loads(kept[1:])) if kept.startswith(_MARK) else kept


def _plain(value: str | int | float) -> object:
    if isinstance(value, Sentence):
        return [value.template, {name: _plain(one) for name, one in value.values}]
    return value


def _made(plain: object) -> str:
    if not isinstance(plain, list):
        return str(plain)
    template, values = plain
    kept = ((name, one if isinstance(one, int | float) else _made(one)) for name, one in values.items())
    return Sentence(template, tuple(kept))
