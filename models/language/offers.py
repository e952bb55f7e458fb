"""How tools are told to a model. Pure.

What is said of a tool was written by others, some of it on other machines: names of control tokens in it are broken
up before a template sees them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import Any

from models.values import ToolSchema

RESULT_BEGINS, RESULT_ENDS = "Result of the tool call, from the tool and not from the user:\n", "\n(End of the result.)"
"""Around a result where a template has no role for it."""

_HEAD = "You may call these tools, each with a JSON schema of its arguments:"
_MANNER = """\
To call one, reply with nothing but this, with its name and its arguments:
```json
{"name": "...", "arguments": {...}}
```
Call only tools of this list, and none where none fits."""
_KEPT = 1024
_PRIVATE = str.maketrans("", "", "\ue000\ue001")
"""The template's own marks of where messages stand."""


class Offers:
    """Tools as chat templates expect them. `harmless` breaks up names of control tokens."""

    def __init__(self, harmless: Callable[[str], str]) -> None:
        self._offer = lru_cache(maxsize=_KEPT)(partial(offer, harmless=harmless))

    def of(self, tools: Iterable[ToolSchema]) -> list[dict[str, Any]]:
        return [self._offer(tool) for tool in tools]


def offer(tool: ToolSchema, harmless: Callable[[str], str]) -> dict[str, Any]:
    """One tool in OpenAI's format."""

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return harmless(value.translate(_PRIVATE))
        if isinstance(value, list):
            return [clean(one) for one in value]
        return {clean(key): clean(one) for key, one in value.items()} if isinstance(value, dict) else value

    about = {"name": tool.name, "description": tool.description, "parameters": _parameters(tool)}
    return {"type": "function", "function": clean(about)}


def section(offers: Sequence[dict[str, Any]]) -> str:
    """The same as a part of the system prompt, for a template that knows no tools."""
    lines = [json.dumps(one["function"], ensure_ascii=False) for one in offers]
    return "\n".join([_HEAD, *lines, "", _MANNER])


def _parameters(tool: ToolSchema) -> Any:
    try:
        return json.loads(tool.parameters)
    except ValueError:
        return {"type": "object"}
