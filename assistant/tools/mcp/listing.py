"""What a connected server offers: its listings, page by page, each with a limit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from assistant.calls import ToolSpec
from assistant.errors import PluginError
from assistant.tools.json_schema import Arguments
from assistant.tools.mcp.offers import definition_of, output_schema, spec_of
from assistant.tools.mcp.sieve import Watch
from assistant.tools.mcp.values import Limits, PromptInfo, ResourceInfo, ServerConfig
from assistant.tools.mcp.words import visible
from models.sentences import say

if TYPE_CHECKING:
    from mcp.client import Client

_SHOWN = 500


@dataclass(frozen=True)
class Offer:
    """One tool: under which name the server has it, how it is pinned, how it is offered, what its results fit."""

    own: str
    definition: dict[str, Any]
    spec: ToolSpec
    output: Arguments | None = None


@dataclass(frozen=True)
class Listed:
    """A listing of tools: what can be offered, and a sentence for each tool that can't."""

    offers: dict[str, Offer] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)


async def list_tools(client: Client, server: ServerConfig, watch: Watch, limits: Limits) -> Listed:
    """All tools of a server. Raises the library's errors."""
    if client.server_capabilities.tools is None:
        return Listed()
    watch.refused.clear()
    tools = await _pages(lambda cursor: client.list_tools(cursor=cursor), "tools", limits)
    offers: dict[str, Offer] = {}
    refused: dict[str, str] = {}
    for tool in tools[: limits.tools]:
        try:
            offer = _offer(server, definition_of(tool), offers)
        except PluginError as error:
            refused[tool.name] = say(
                'The tool "{name}" isn\'t offered. {why}', name=visible(tool.name, 80), why=error.message
            )
        else:
            offers[offer.own] = offer
    if len(tools) > limits.tools:
        refused[""] = say("It has more than {most} tools; the first {most} are offered.", most=limits.tools)
    return Listed(offers, {**refused, **watch.refused})


def _offer(server: ServerConfig, definition: dict[str, Any], others: Mapping[str, Offer]) -> Offer:
    if definition["name"] in others:
        raise PluginError(say("Another of the server's tools has the same name."))
    spec = spec_of(server, definition)
    output = definition.get("outputSchema")
    return Offer(definition["name"], definition, spec, Arguments(output_schema(output)) if output else None)


async def list_resources(client: Client, limits: Limits) -> tuple[ResourceInfo, ...]:
    """Resources and templates of resources. Raises the library's errors."""
    if client.server_capabilities.resources is None:
        return ()
    plain = await _pages(lambda cursor: client.list_resources(cursor=cursor), "resources", limits)
    forms = await _templates(client, limits)
    return (
        *(_resource(one, one.uri, template=False) for one in plain),
        *(_resource(one, one.uri_template, template=True) for one in forms),
    )


async def _templates(client: Client, limits: Limits) -> list[Any]:
    """Servers that have no templates needn't know the question."""
    from mcp.shared.exceptions import MCPError

    try:
        return await _pages(lambda cursor: client.list_resource_templates(cursor=cursor), "resource_templates", limits)
    except MCPError:
        return []


async def list_prompts(client: Client, limits: Limits) -> tuple[PromptInfo, ...]:
    """Prompts. Raises the library's errors."""
    if client.server_capabilities.prompts is None:
        return ()
    found = await _pages(lambda cursor: client.list_prompts(cursor=cursor), "prompts", limits)
    return tuple(_prompt(one) for one in found)


async def _pages(ask: Callable[[str | None], Awaitable[Any]], key: str, limits: Limits) -> list[Any]:
    """The items of all pages. One that goes on for ever is left after `limits.pages` pages."""
    items: list[Any] = []
    cursor: str | None = None
    for _ in range(limits.pages):
        page = await ask(cursor)
        items += getattr(page, key)
        cursor = page.next_cursor
        if cursor is None or len(items) > limits.tools:
            break
    return items


def _resource(one: Any, uri: str, *, template: bool) -> ResourceInfo:
    return ResourceInfo(
        uri, visible(one.name, 200), visible(one.description or "", _SHOWN), visible(one.mime_type or "", 80), template
    )


def _prompt(one: Any) -> PromptInfo:
    arguments = one.arguments or []
    return PromptInfo(
        one.name,
        visible(one.description or "", _SHOWN),
        tuple(argument.name for argument in arguments),
        tuple(argument.name for argument in arguments if argument.required),
    )
