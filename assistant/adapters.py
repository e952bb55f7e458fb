"""The setting `kernel.adapters`: which LoRA adapters change the model that answers, and how strongly. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.errors import SettingsError
from models.sentences import say

MOST = 4.0
"""The strongest; beyond it replies are mostly noise."""


def read_adapters(text: str) -> tuple[tuple[str, float], ...]:
    """Names and strengths, from such as "poet:0.8, formal"; without a number it is 1. Raises `SettingsError`."""
    found: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, colon, number = part.partition(":")
        try:
            strength = float(number) if colon else 1.0
        except ValueError:
            strength = math.nan
        if not name.strip() or not 0 <= strength <= MOST:
            raise SettingsError(
                say(
                    "kernel.adapters can't be {text}: {part} is no name with a strength.",
                    text=repr(text),
                    part=repr(part),
                ),
                remedy=say(
                    'Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".', most=f"{MOST:g}"
                ),
            )
        found[name.strip()] = strength
    return tuple(found.items())


def write_adapters(adapters: Sequence[tuple[str, float]]) -> str:
    """The same as text."""
    return ", ".join(f"{name}:{strength:g}" for name, strength in adapters)


def changed(text: str, name: str, strength: float | None) -> str:
    """The setting with this adapter so strong, in its place; None: without it. Raises `SettingsError`."""
    adapters = dict(read_adapters(text))
    if strength is None:
        adapters.pop(name, None)
    else:
        adapters[name] = strength
    return write_adapters(tuple(adapters.items()))
