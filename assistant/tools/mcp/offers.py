"""From a server's definition of a tool to a `ToolSpec`, or to a sentence that says why it isn't offered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from assistant.calls import Effect, ToolSpec
from assistant.errors import PluginError
from assistant.events import Origin
from assistant.tools.json_schema import self_contained
from assistant.tools.mcp.values import ServerConfig, Way
from assistant.tools.mcp.words import hides, tool_name, visible
from models.sentences import say

if TYPE_CHECKING:
    from mcp_types import Tool

CAUTIOUS = frozenset({Effect.READS, Effect.WRITES, Effect.SENDS})
"""What a tool of a server may do, whatever the server says."""
_TARGETS = frozenset(
    {"url", "uri", "href", "link", "address", "host", "endpoint", "path", "file", "filename", "folder", "directory"}
    | {"to", "cc", "bcc", "recipient", "recipients", "email", "channel", "destination", "target", "repo", "phone"}
)
_DESCRIPTION = 1_000


def definition_of(tool: Tool) -> dict[str, Any]:
    """What is pinned: all that the kernel, the guard or the user are told of a tool."""
    whole = tool.model_dump(by_alias=True, mode="json", exclude_none=True)
    return {key: whole[key] for key in _PINNED if key in whole}


_PINNED = ("name", "title", "description", "inputSchema", "outputSchema", "annotations")


def spec_of(server: ServerConfig, definition: Mapping[str, Any]) -> ToolSpec:
    """The tool as it is offered. Raises `PluginError`, whose message is a sentence, where it can't be."""
    name = definition["name"]
    if not name.strip() or hides(name):
        raise PluginError(say("Its name has characters that can't be seen, or none."))
    parameters = self_contained(definition.get("inputSchema"))
    if output := definition.get("outputSchema"):
        output_schema(output)
    return ToolSpec(
        name=tool_name(server.name, name),
        description=describe(definition),
        parameters=shown(parameters),
        effects=effects_of(server, definition.get("annotations") or {}),
        targets=_targets(parameters),
        plugin=source_name(server.name),
        answers=answers_of(server),
    )


def source_name(server: str) -> str:
    return f"mcp:{server}"


def answers_of(server: ServerConfig) -> Origin:
    return Origin.WEB if server.way is Way.HTTP else Origin.TOOL


def describe(definition: Mapping[str, Any]) -> str:
    title = definition.get("title") or ""
    text = definition.get("description") or title or definition["name"]
    return visible(text.strip(), _DESCRIPTION - 60)


def effects_of(server: ServerConfig, hints: Mapping[str, Any]) -> frozenset[Effect]:
    """A server's hints count only where the user trusts it: a hint could only make the guard milder."""
    effects = CAUTIOUS
    if server.trusted and hints.get("readOnlyHint") is True:
        effects -= {Effect.WRITES}
    if server.trusted and hints.get("openWorldHint") is False:
        effects -= {Effect.SENDS}
    return effects


def output_schema(schema: Any) -> dict[str, object]:
    """The schema that structured results are held against, of an object that has the result as `value`.

    Raises `PluginError`.
    """
    try:
        if isinstance(schema, Mapping) and schema.get("type") == "object":
            inner: object = self_contained(schema)
        else:
            return self_contained({"type": "object", "properties": {"value": schema}})
    except PluginError as error:
        raise PluginError(error.message.replace("Its schema", "The schema of its results", 1)) from None
    return {"type": "object", "properties": {"value": inner}, **_definitions(inner)}


def _definitions(inner: object) -> dict[str, object]:
    """References that stayed, because they are recursive, point at the root's definitions."""
    return {"$defs": inner["$defs"]} if isinstance(inner, dict) and "$defs" in inner else {}


def _targets(parameters: Mapping[str, Any]) -> tuple[str, ...]:
    """The parameters that by their name or format say on what the tool acts."""
    properties = parameters.get("properties")
    if not isinstance(properties, Mapping):
        return ()
    return tuple(name for name, schema in properties.items() if _is_target(name, schema))


def _is_target(name: str, schema: Any) -> bool:
    words = set(name.replace("-", "_").lower().split("_"))
    form = schema.get("format") if isinstance(schema, Mapping) else None
    return bool(words & _TARGETS) or form in {"uri", "email", "hostname", "idn-email", "iri"}


def shown(schema: Any) -> Any:
    """The same schema with titles and descriptions made visible. Raises `PluginError` for names that aren't."""
    if isinstance(schema, list):
        return [shown(one) for one in schema]
    if not isinstance(schema, Mapping):
        return schema
    return {key: _shown_value(key, value) for key, value in schema.items()}


def _shown_value(key: str, value: Any) -> Any:
    if key in {"title", "description"} and isinstance(value, str):
        return visible(value, _DESCRIPTION)
    if key in {"properties", "$defs"} and isinstance(value, Mapping):
        if any(map(hides, value)):
            raise PluginError(say("The name of a parameter has characters that can't be seen."))
        return {name: shown(one) for name, one in value.items()}
    if key in {"enum", "const", "default", "examples"}:
        return value
    return shown(value)
