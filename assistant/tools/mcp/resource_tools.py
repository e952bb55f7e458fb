"""The two tools by which the kernel reaches a server's resources: to list them and to read one."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from assistant.calls import Effect, ToolSpec
from assistant.tools.mcp.offers import CAUTIOUS, answers_of, source_name
from assistant.tools.mcp.values import ResourceInfo, ServerConfig, Way
from assistant.tools.mcp.words import tool_name

LIST, READ = "list_resources", "read_resource"


def resource_specs(
    server: ServerConfig, resources: Collection[ResourceInfo], taken: Collection[str]
) -> tuple[ToolSpec, ...]:
    """The tools, none where the server has no resources; where it has a tool of the same name, its own stands."""
    if not resources:
        return ()
    made = (_list_spec(server), _read_spec(server))
    return tuple(spec for spec in made if spec.name not in taken)


def _list_spec(server: ServerConfig) -> ToolSpec:
    return ToolSpec(
        name=tool_name(server.name, LIST),
        description=f"List what can be read from {server.name}: addresses, names and descriptions.",
        parameters={"type": "object", "properties": {}, "additionalProperties": False},
        effects=frozenset({Effect.READS}),
        plugin=source_name(server.name),
        answers=answers_of(server),
    )


def _read_spec(server: ServerConfig) -> ToolSpec:
    uri = {"type": "string", "description": "The address, as the list of resources gives it."}
    trusted = {Effect.READS, Effect.SENDS} if server.way is Way.HTTP else {Effect.READS}
    return ToolSpec(
        name=tool_name(server.name, READ),
        description=f"Read one of the resources of {server.name}.",
        parameters={"type": "object", "properties": {"uri": uri}, "required": ["uri"], "additionalProperties": False},
        effects=frozenset(trusted) if server.trusted else CAUTIOUS,
        targets=("uri",),
        plugin=source_name(server.name),
        answers=answers_of(server),
    )


def resources_text(resources: Iterable[ResourceInfo]) -> str:
    return json.dumps([_told(one) for one in resources], ensure_ascii=False, indent=1)


def _told(one: ResourceInfo) -> dict[str, str]:
    key = "uri_template" if one.template else "uri"
    told = {key: one.uri, "name": one.name, "description": one.description, "type": one.media_type}
    return {name: value for name, value in told.items() if value}
