"""A function with annotations and a docstring is a tool; what it lacks is said."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from assistant.calls import Effect
from assistant.errors import PluginError
from assistant.events import Origin
from assistant.tools.api import ToolContext, ToolError, tool
from assistant.tools.json_schema import Arguments
from assistant.tools.schema import tool_function


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: float
    y: float = 0.0


@dataclass
class Tree:
    name: str
    children: list[Tree]


def test_name_description_and_arguments_come_from_the_function() -> None:
    @tool(effects={Effect.WRITES}, targets=("path",), answers=Origin.FILE, seconds=5)
    def save_note(text: str, path: str = "notes.txt", tags: list[str] | None = None) -> None:
        """Keep a note
        in a file.

        More that only a programmer reads.

        Args:
            text: what to keep,
                on as many lines as it takes
            path (str): where

        Returns:
            nothing: at all
        """

    made = tool_function(save_note, "notes")

    assert made.manner.seconds == 5
    spec = made.spec
    assert (spec.name, spec.description, spec.plugin) == ("save_note", "Keep a note in a file.", "notes")
    assert (spec.effects, spec.targets, spec.answers) == (frozenset({Effect.WRITES}), ("path",), Origin.FILE)
    assert spec.parameters == {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "what to keep, on as many lines as it takes"},
            "path": {"type": "string", "default": "notes.txt", "description": "where"},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["text"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        (int, {"type": "integer"}),
        (bool, {"type": "boolean"}),
        (float | None, {"anyOf": [{"type": "number"}, {"type": "null"}]}),
        (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (Colour, {"type": "string", "enum": ["red", "blue"]}),
        (datetime.date, {"type": "string", "format": "date"}),
        (Path, {"type": "string", "format": "path"}),
        (Annotated[int, Field(ge=1, le=9)], {"type": "integer", "minimum": 1, "maximum": 9}),
        (Any, {}),
        (
            list[Point],
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"x": {"type": "number"}, "y": {"type": "number", "default": 0.0}},
                    "required": ["x"],
                },
            },
        ),
    ],
    ids=str,
)
def test_types_become_small_schemas(kind: Any, schema: dict[str, object]) -> None:
    def one(value: Any) -> None:
        """Take a value."""

    one.__annotations__["value"] = kind
    properties = tool_function(one).spec.parameters["properties"]
    assert properties == {"value": schema}


def test_a_type_of_itself_keeps_one_reference() -> None:
    def plant(tree: Tree) -> int:
        """Plant a tree."""
        return len(tree.children)

    made = tool_function(plant)
    assert "$defs" in made.spec.parameters
    given_tree = {"name": "root", "children": [{"name": "leaf", "children": []}]}
    assert Arguments(made.spec.parameters).misfit({"tree": given_tree}) == ""
    assert "string" in Arguments(made.spec.parameters).misfit(
        {"tree": {"name": "root", "children": [{"name": 3, "children": []}]}}
    )
    assert made.call({"tree": given_tree}, NOWHERE) == 1


def test_arguments_arrive_in_the_annotated_types() -> None:
    def paint(colour: Colour, at: list[Point], when: datetime.date) -> str:
        """Paint."""
        return f"{colour.name} {at[0].x + at[0].y} {when.year}"

    made = tool_function(paint)
    assert made.call({"colour": "red", "at": [{"x": 1, "y": 2}], "when": "2024-05-31"}, NOWHERE) == "RED 3.0 2024"
    with pytest.raises(ToolError, match=r'The argument "when" of paint: .*date'):
        made.call({"colour": "red", "at": [], "when": "yesterday"}, NOWHERE)
    with pytest.raises(ToolError, match='has no argument "size"'):
        made.call({"size": 3}, NOWHERE)


def test_the_context_is_handed_in_and_not_told() -> None:
    def where(context: ToolContext, name: str) -> str:
        """Say where it works."""
        return f"{context.folder}/{name}"

    made = tool_function(where)
    assert list(made.spec.parameters["properties"]) == ["name"]  # type: ignore[call-overload]
    assert made.call({"name": "a"}, NOWHERE) == "/nowhere/a"


def test_a_method_is_bound_to_its_object_and_so_is_its_preview() -> None:
    class Counter:
        step = 3

        def _would(self, arguments: dict[str, int]) -> str:
            return f"{arguments['by']} times {self.step}"

        @tool(preview=_would)
        def count(self, by: int) -> int:
            """Count on."""
            return by * self.step

    made = tool_function(Counter().count)
    assert list(made.spec.parameters["properties"]) == ["by"]  # type: ignore[call-overload]
    assert made.call({"by": 2}, NOWHERE) == 6
    assert made.preview({"by": 2}) == "2 times 3"


def undocumented(a: int) -> None: ...


def only_arguments(a: int) -> None:
    """Args:
    a: a number
    """


def unannotated(a) -> None:  # type: ignore[no-untyped-def]
    """Take something."""


def many(*a: int) -> None:
    """Take many."""


def named(**a: int) -> None:
    """Take many."""


def by_place(a: int, /) -> None:
    """Take one."""


def callback(a: Callable[[int], int]) -> None:
    """Take a function."""


def no_type(a: threading.Lock) -> None:  # type: ignore[name-defined]  # noqa: F821
    """Take a type that isn't there."""


class Opaque:
    pass


def opaque(a: Opaque) -> None:
    """Take what has no schema."""


async def later(a: int) -> None:
    """Take its time."""


@tool(targets=("address",))
def off_target(a: int) -> None:
    """Aim."""


@tool(seconds=float("nan"))
def endless(a: int) -> None:
    """Run."""


@tool(answers=Origin.KEYBOARD)
def impostor(a: int) -> None:
    """Speak as the user."""


@pytest.mark.parametrize(
    ("function", "says"),
    [
        (undocumented, "has no docstring"),
        (only_arguments, "has no docstring"),
        (unannotated, 'of what type its parameter "a" is'),
        (many, "any number of arguments"),
        (named, "any number of arguments"),
        (by_place, 'takes "a" by its place only'),
        (callback, 'the type of "a" can\'t be told'),
        (no_type, "has a type that can't be found: name 'threading' is not defined"),
        (opaque, 'the type of "a" can\'t be told'),
        (later, "asynchronous"),
        (off_target, 'names the target "address"'),
        (endless, "must end within a time"),
        (impostor, "can't answer as the user"),
        (partial(undocumented, 1), "is no function"),
    ],
)
def test_what_a_function_lacks_is_said(function: Callable[..., Any], says: str) -> None:
    with pytest.raises(PluginError, match=says) as caught:
        tool_function(function, "mine")
    name = getattr(function, "__name__", "")
    assert caught.value.message.startswith(f'The tool "{name}" of mine')


@given(st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.integers() | st.text() | st.lists(st.floats())))
def test_what_fits_the_schema_can_be_called(arguments: dict[str, object]) -> None:
    made = _MADE
    if not Arguments(made.spec.parameters).misfit(arguments):
        made.call(arguments, NOWHERE)


def _take(a: int, b: str = "", c: list[float] | None = None) -> None:
    """Take three."""


class Nowhere:
    folder = Path("/nowhere")
    cancelled = False

    def progress(self, message: str, share: float | None = None) -> None: ...


NOWHERE = Nowhere()
_MADE = tool_function(_take)
