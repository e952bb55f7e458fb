"""What a plugin's worker and its parent say to each other: JSON, a line each. Nothing of it is ever unpickled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

LONGEST = 4_000_000
"""Bytes of a line from the worker. One that sends more is ended."""


# -- to the worker


@dataclass(frozen=True, slots=True)
class Run:
    """Call the tool, or (with `preview`) say what it would do."""

    id: int
    tool: str
    arguments: Mapping[str, object]
    folder: str = ""
    preview: bool = False


@dataclass(frozen=True, slots=True)
class Cancel:
    """What runs under this number is to end soon."""

    id: int


# -- from the worker: whoever reads this believes nothing of it


@dataclass(frozen=True, slots=True)
class Told:
    """One tool of the plugin, as `ToolSpec`."""

    name: str
    description: str
    parameters: dict[str, Any]
    effects: list[str]
    targets: list[str]
    answers: str
    seconds: Annotated[float, Field(gt=0, lt=86_400)]


@dataclass(frozen=True, slots=True)
class Ready:
    """The plugin is loaded. `problems` are about tools that were left out."""

    kind: Literal["ready"] = field(default="ready", kw_only=True)
    tools: list[Told]
    problems: list[str]


@dataclass(frozen=True, slots=True)
class Unusable:
    """The plugin can't be loaded."""

    kind: Literal["unusable"] = field(default="unusable", kw_only=True)
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    kind: Literal["moved"] = field(default="moved", kw_only=True)
    id: int
    message: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Gave:
    """The end of a call. `origin` "" is the tool's own."""

    kind: Literal["gave"] = field(default="gave", kw_only=True)
    id: int
    text: str
    files: list[str]
    origin: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """The end of a call that raised."""

    kind: Literal["failed"] = field(default="failed", kw_only=True)
    id: int
    message: str


Answer = Ready | Unusable | Moved | Gave | Failed


@cache
def _answers() -> TypeAdapter[Answer]:
    return TypeAdapter(Annotated[Answer, Field(discriminator="kind")])


def read_answer(line: bytes) -> Answer:
    """What the worker said. Raises `ValueError` where that is no message."""
    return _answers().validate_json(line)


def read_request(line: bytes) -> Run | Cancel:
    """What the parent said."""
    told = json.loads(line)
    return Cancel(**told) if told.keys() == {"id"} else Run(**told)


def written(message: Run | Cancel | Answer) -> bytes:
    """The message as a line. Raises `ValueError` where JSON can't say it."""
    text = json.dumps(asdict(message), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"
