"""Functions as tools: the schema comes from the annotations, what the kernel reads from the docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.calls import OWN, ToolSpec
from assistant.errors import PluginError
from assistant.tools.api import Effect, Manner, ToolContext, ToolError, manner_of
from assistant.tools.json_schema import written_out

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_READS = Manner(frozenset({Effect.READS}))
_ARGUMENTS = re.compile(r"(?:Args|Arguments|Parameters):")
_ENTRY = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(.*)")


@dataclass(frozen=True, slots=True)
class ToolFunction:
    """A function as a tool. `types` check and convert its arguments; `context` names the parameter for the context."""

    spec: ToolSpec
    manner: Manner
    function: Callable[..., Any]
    types: Mapping[str, TypeAdapter[Any]]
    context: str = ""

    def call(self, arguments: Mapping[str, object], context: ToolContext) -> object:
        """What the function returns. Raises what it raises, and `ToolError` for arguments of a wrong type."""
        given: dict[str, object] = {name: self._convert(name, value) for name, value in arguments.items()}
        if self.context:
            given[self.context] = context
        return self.function(**given)

    def preview(self, arguments: Mapping[str, object]) -> str:
        """What the call would do, in the tool's own words; "" where it says nothing."""
        return "" if self.manner.preview is None else str(self.manner.preview(arguments))

    def _convert(self, name: str, value: object) -> object:
        from pydantic import ValidationError

        if name not in self.types:
            raise ToolError(f'{self.spec.name} has no argument "{name}".')
        try:
            return self.types[name].validate_python(value)
        except ValidationError as error:
            raise ToolError(f'The argument "{name}" of {self.spec.name}: {error.errors()[0]["msg"]}.') from error


def tool_function(function: Callable[..., Any], plugin: str = "builtin") -> ToolFunction:
    """A function, or a bound method, as a tool of `plugin`. Raises `PluginError` that says what it lacks."""
    manner = manner_of(function) or _READS
    name = manner.name or getattr(function, "__name__", "")
    where = f'The tool "{name}" of {plugin}'
    _check_kind(where, function)
    description, explained = _explained(where, function)
    types, defaults, context = _parameters(where, function)
    properties = {one: _property(where, one, types[one], explained.get(one, ""), defaults) for one in types}
    required = [one for one in types if one not in defaults]
    parameters = _object(where, properties, required)
    _check_manner(where, manner, properties)
    spec = ToolSpec(name, description, parameters, manner.effects, manner.targets, plugin, manner.answers)
    return ToolFunction(spec, manner, function, types, context)


def _check_kind(where: str, function: Callable[..., Any]) -> None:
    if not inspect.isroutine(function):
        raise PluginError(f"{where} is no function.", remedy="Give functions or bound methods.")
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        raise PluginError(f"{where} is asynchronous.", remedy="Write it as a plain function: it runs on its own.")


def _check_manner(where: str, manner: Manner, properties: Mapping[str, object]) -> None:
    unknown = [target for target in manner.targets if target not in properties]
    if unknown:
        raise PluginError(f'{where} names the target "{unknown[0]}", which is none of its parameters.')
    if not 0 < manner.seconds < 86_400:
        raise PluginError(f"{where} must end within a time above 0 and below 86,400 seconds.")
    if manner.answers in OWN:
        raise PluginError(f"{where} can't answer as the user would.")


# -- parameters


def _parameters(where: str, function: Callable[..., Any]) -> tuple[dict[str, TypeAdapter[Any]], dict[str, Any], str]:
    """The types and the defaults of its parameters, and the name of the one that takes the context."""
    types: dict[str, TypeAdapter[Any]] = {}
    defaults: dict[str, Any] = {}
    context = ""
    for one in _signature(where, function).parameters.values():
        if one.annotation is ToolContext:
            context = one.name
            continue
        types[one.name] = _type(where, one)
        if one.default is not one.empty:
            defaults[one.name] = one.default
    return types, defaults, context


def _signature(where: str, function: Callable[..., Any]) -> inspect.Signature:
    try:
        return inspect.signature(function, eval_str=True)
    except Exception as error:  # annotations are expressions of the plugin's and may raise anything
        raise PluginError(f"{where} has a type that can't be found: {error}.") from error


def _type(where: str, one: inspect.Parameter) -> TypeAdapter[Any]:
    from pydantic import PydanticUserError, TypeAdapter

    if one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD):
        raise PluginError(f'{where} takes any number of arguments ("{one}").', remedy="Name each parameter.")
    if one.kind is one.POSITIONAL_ONLY:
        raise PluginError(f'{where} takes "{one.name}" by its place only.', remedy="Leave out the slash.")
    if one.annotation is one.empty:
        raise PluginError(
            f'{where} doesn\'t say of what type its parameter "{one.name}" is.', remedy=f"Write {one.name}: str, say."
        )
    try:
        return TypeAdapter(one.annotation)
    except PydanticUserError as error:
        raise _no_schema(where, one.name) from error


def _property(where: str, name: str, kind: TypeAdapter[Any], explained: str, defaults: Mapping[str, Any]) -> Any:
    from pydantic import PydanticUserError

    try:
        schema = dict(kind.json_schema())
    except PydanticUserError as error:
        raise _no_schema(where, name) from error
    if name in defaults:
        schema = _with_default(schema, kind, defaults[name])
    if explained:
        schema["description"] = explained
    return schema


def _with_default(schema: dict[str, Any], kind: TypeAdapter[Any], default: object) -> dict[str, Any]:
    """An optional parameter that is None unless given need not be told as "or null": it can be left out."""
    from pydantic_core import PydanticSerializationError

    others = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if default is None:
        if not others:
            return schema
        del schema["anyOf"]
        return {**others[0], **schema} if len(others) == 1 else {"anyOf": others, **schema}
    try:
        schema["default"] = kind.dump_python(default, mode="json")
    except PydanticSerializationError:
        return schema
    return schema


def _object(where: str, properties: dict[str, Any], required: list[str]) -> dict[str, object]:
    definitions: dict[str, Any] = {}
    for one in properties.values():
        definitions.update(one.pop("$defs", {}))
    whole: dict[str, object] = {"type": "object", "properties": properties, "additionalProperties": False}
    if required:
        whole["required"] = required
    if definitions:
        whole["$defs"] = definitions
    try:
        return written_out(whole)
    except PluginError as error:
        raise PluginError(f"{where}: {error.message}") from error


def _no_schema(where: str, name: str) -> PluginError:
    return PluginError(
        f'{where}: the type of "{name}" can\'t be told to the kernel.',
        remedy="Use text, numbers, booleans, lists, dictionaries, enumerations or dataclasses of these.",
    )


# -- docstring


def _explained(where: str, function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """The first paragraph of its docstring, and what its section "Args:" says of each parameter."""
    text = inspect.getdoc(function) or ""
    description = " ".join(text.strip().split("\n\n", 1)[0].split())
    if not description or _ARGUMENTS.match(description):
        raise PluginError(f"{where} has no docstring.", remedy="Say in a sentence what it does: the kernel reads it.")
    return description, _arguments(text.splitlines())


def _arguments(lines: list[str]) -> dict[str, str]:
    explained: dict[str, str] = {}
    inside, name, indent = False, "", 0
    for line in lines:
        stripped = line.strip()
        depth = len(line) - len(line.lstrip())
        if depth == 0 and stripped:
            inside = bool(_ARGUMENTS.fullmatch(stripped))
        elif inside and stripped:
            entry = _ENTRY.fullmatch(stripped) if not name or depth <= indent else None
            if entry:
                name, indent = entry[1], depth
                explained[name] = entry[2]
            elif name:
                explained[name] = f"{explained[name]} {stripped}".strip()
    return explained
