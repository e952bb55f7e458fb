"""What a plugin imports. A function with annotations and a docstring is a tool; its schema is made from them.

    from assistant.tools.api import Effect, tool

    @tool(effects={Effect.READS})
    def word_count(text: str) -> int:
        '''Count the words of a text.'''
        return len(text.split())

A tool returns a value (text, or anything that JSON can say) or raises; `ToolError` is an error whose sentence is for
the reader. A first parameter annotated `ToolContext` is handed in and is not part of the schema.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar, overload

import pluggy

from assistant.calls import Effect
from assistant.events import Origin

__all__ = ["Effect", "Made", "Manner", "Origin", "ToolContext", "ToolError", "hookimpl", "manner_of", "tool"]

PROJECT = "peri"
hookimpl = pluggy.HookimplMarker(PROJECT)

Function = TypeVar("Function", bound=Callable[..., Any])
_ATTRIBUTE = "__peri_tool__"


class ToolError(Exception):
    """A tool could not do what was asked; the message is a sentence for the kernel and the user."""


class ToolContext(Protocol):
    """What a running tool may use of Peri."""

    @property
    def folder(self) -> Path:
        """A folder of this call's own. What lies in it afterwards and is named in `Made.files` is kept."""

    @property
    def cancelled(self) -> bool:
        """The user stopped the turn: end soon."""

    def progress(self, message: str, share: float | None = None) -> None:
        """Tell how far it is; `share` in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Made:
    """A result with files in the call's folder, or with another origin or source than the tool's."""

    text: str
    files: tuple[Path, ...] = ()
    origin: Origin | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a function is a tool. `seconds` is how long a call may take; `preview` says what a call would do: it is given
    the arguments, and before them, where a method is the tool, the method's object.
    """

    effects: frozenset[Effect]
    targets: tuple[str, ...] = ()
    answers: Origin = Origin.TOOL
    seconds: float = 60.0
    name: str = ""
    preview: Callable[..., str] | None = None


@overload
def tool(function: Function, /) -> Function: ...


@overload
def tool(
    *,
    effects: set[Effect] | frozenset[Effect] = ...,
    targets: tuple[str, ...] = ...,
    answers: Origin = ...,
    seconds: float = ...,
    name: str = ...,
    preview: Callable[..., str] | None = ...,
) -> Callable[[Function], Function]: ...


def tool(function: Any = None, /, **manner: Any) -> Any:
    """Mark a function (or a bound method's function) as a tool. Without `effects` it reads."""
    effects = frozenset(manner.pop("effects", {Effect.READS}))

    def mark(marked: Function) -> Function:
        setattr(marked, _ATTRIBUTE, Manner(effects, **manner))
        return marked

    return mark if function is None else mark(function)


def manner_of(function: Callable[..., Any]) -> Manner | None:
    """How it is a tool, or None where it is none. The `preview` of a bound method wants the arguments alone."""
    found = getattr(function, _ATTRIBUTE, None)
    if not isinstance(found, Manner):
        return None
    owner = getattr(function, "__self__", None)
    if found.preview is None or owner is None:
        return found
    return replace(found, preview=partial(found.preview, owner))
