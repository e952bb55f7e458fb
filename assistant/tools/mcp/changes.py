"""How a tool that isn't what it was is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.calls import ToolChanged, ToolSpec
from assistant.errors import PluginError
from assistant.tools.mcp.offers import describe, source_name, spec_of
from assistant.tools.mcp.pins import digest
from assistant.tools.mcp.values import ServerConfig


def change_of(server: ServerConfig, old: Mapping[str, Any], new: Mapping[str, Any]) -> ToolChanged:
    """Both as they are or were offered. `facts`: "server", "tool" (the server's own name of it), "changed" (what of
    it), "sha256" (of what it is now; see `Servers.accept`).
    """
    what = sorted(key for key in {*old, *new} if old.get(key) != new.get(key))
    facts = {
        "server": server.name,
        "tool": str(new.get("name", "")),
        "changed": ", ".join(what),
        "sha256": digest(new),
    }
    return ToolChanged(_spec(server, old), _spec(server, new), facts)


def _spec(server: ServerConfig, definition: Mapping[str, Any]) -> ToolSpec:
    try:
        return spec_of(server, definition)
    except PluginError:  # it could not be offered as it is; it is told all the same
        return ToolSpec(
            str(definition.get("name", "")), describe(definition), {"type": "object"}, plugin=source_name(server.name)
        )
