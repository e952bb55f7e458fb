"""Where tools come from. Built-in objects, plugins and servers look the same to the toolbox."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from assistant.calls import ToolSpec
from assistant.errors import PluginError
from assistant.tools.api import PROJECT, ToolContext, manner_of
from assistant.tools.schema import ToolFunction, tool_function

Tools = Iterable[Callable[..., Any]]


class Source(Protocol):
    """Brings tools and runs them. Each method may be called from any thread."""

    @property
    def name(self) -> str:
        """Who it is: "builtin", a plugin's name, "mcp:<server>". Becomes `ToolSpec.plugin`."""

    def specs(self) -> Sequence[ToolSpec]:
        """The tools, under the source's own names, in a stable order. May take long. Raises `PeriError`."""
        ...

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> object:
        """Run a tool by the source's own name, with arguments that fit its schema, and wait for it.

        Gives text, a value that JSON can say, `Made`, or a `ToolResult`. Raises `ToolError` or `PeriError`. Must end
        soon after `context.cancelled` turns true, which it also does when the tool's time is over.
        """

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:
        """What such a call would do, "" where that can't be said. Raises as `call` does."""
        ...

    def seconds(self, tool: str) -> float:
        """How long a call may take."""
        ...

    def problems(self) -> Sequence[str]:
        """What is wrong with it at present, as sentences."""
        ...

    def close(self) -> None:
        """It is not used any more. Harmless when repeated."""


class FunctionSource:
    """Tools of this process: functions, objects with marked methods, objects or modules with a `peri_tools` hook.

    One that can't be a tool is left out and told among the problems.
    """

    def __init__(self, name: str, things: Iterable[object]) -> None:
        self.name = name
        self._tools: dict[str, ToolFunction] = {}
        self._problems: list[str] = []
        for thing in things:
            self._take(thing)

    def specs(self) -> Sequence[ToolSpec]:
        return tuple(tool.spec for tool in self._tools.values())

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> object:
        return self._tools[tool].call(arguments, context)

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:
        return self._tools[tool].preview(arguments)

    def seconds(self, tool: str) -> float:
        return self._tools[tool].manner.seconds

    def problems(self) -> Sequence[str]:
        return tuple(self._problems)

    def close(self) -> None:
        """Nothing to end."""

    def _take(self, thing: object) -> None:
        try:
            for function in functions_of(thing):
                self._add(function)
        except PluginError as error:
            self._problems.append(" ".join(filter(None, (error.message, error.remedy))))

    def _add(self, function: Callable[..., Any]) -> None:
        try:
            made = tool_function(function, self.name)
        except PluginError as error:
            self._problems.append(" ".join(filter(None, (error.message, error.remedy))))
            return
        if made.spec.name in self._tools:
            self._problems.append(f'There are two tools "{made.spec.name}" in {self.name}; the first one is used.')
            return
        self._tools[made.spec.name] = made


def functions_of(thing: object) -> Iterator[Callable[..., Any]]:
    """The tools of a function, object or module, in the order of their definition. Raises `PluginError`."""
    if manner_of(thing) is not None or _is_plain_function(thing):  # type: ignore[arg-type]
        yield thing  # type: ignore[misc]
        return
    hooked = _hooked(thing)
    yield from _marked(thing) if hooked is None else hooked


def _is_plain_function(thing: object) -> bool:
    import inspect

    return inspect.isroutine(thing)


def _hooked(thing: object) -> list[Callable[..., Any]] | None:
    """What the `peri_tools` hooks of a thing give; None where it has none."""
    import pluggy

    from assistant.tools import hookspecs

    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(thing)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise PluginError(f"It has a hook that Peri doesn't know: {error}.") from error
    if not manager.get_hookcallers(thing):
        return None
    given: list[Tools] = manager.hook.peri_tools()
    return [function for functions in given for function in functions]


def _marked(thing: object) -> Iterator[Callable[..., Any]]:
    import types

    if isinstance(thing, types.ModuleType):
        found = (value for value in vars(thing).values() if getattr(value, "__module__", "") == thing.__name__)
    else:
        names = dict.fromkeys(name for kind in reversed(type(thing).__mro__) for name in vars(kind))
        found = (getattr(thing, name) for name in names if manner_of(getattr(type(thing), name)) is not None)
    yield from (value for value in found if manner_of(value) is not None)
