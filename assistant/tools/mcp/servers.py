"""The door to all servers: each is a source of tools; besides, what the window and the command line want to know.

    servers = Servers(settings.home())
    servers.start()                       # at once; the servers start on a thread of their own
    toolbox.add(source) for source in servers.sources()
    servers.close()

Nothing here waits for a server, except calls, which have time limits, and `ready`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from assistant.calls import ToolChanged
from assistant.errors import ServerError
from assistant.tools.mcp import CONFIG
from assistant.tools.mcp.config import Configured, load
from assistant.tools.mcp.gate import Gate
from assistant.tools.mcp.pins import Pins
from assistant.tools.mcp.source import ServerSource
from assistant.tools.mcp.values import Limits, Problem, ServerConfig, ServerState, Status
from assistant.tools.mcp.words import tool_name
from models.sentences import say

if TYPE_CHECKING:
    from assistant.tools.mcp.around import Around, Transport
    from assistant.tools.mcp.loop import Loop

PINS = "mcp-pins.json"


@dataclass(frozen=True)
class Wishes:
    """What a `Servers` is told of its surroundings. The callbacks come on threads of their own.

    `on_change` is given the name of the source whose tools or state changed. Without a `gate` servers are told that
    they can ask nothing. `transport` replaces how servers are reached.
    """

    gate: Gate | None = None
    on_change: Callable[[str], None] | None = None
    on_tool_changed: Callable[[ToolChanged], None] | None = None
    limits: Limits = field(default_factory=Limits)
    transport: Transport | None = None
    version: str = "0"


class Servers:
    """The servers of the file `mcp.json` in `home`. Its methods may be called from any thread."""

    def __init__(self, home: Path, wishes: Wishes | None = None, only: str = "") -> None:
        """`only` leaves out all servers but one."""
        self._home = home
        self._wishes = wishes or Wishes()
        self._pins = Pins(home / PINS)
        self._lock = threading.Lock()
        self._loop: Loop | None = None
        self._only = only
        self._configured: Configured = load(home / CONFIG)
        self._sources = {one.name: self._source(one) for one in self._wanted()}

    # -- life

    def start(self) -> None:
        """Start every server that isn't switched off, and come back at once. Harmless when repeated."""
        with self._lock:
            if self._loop is not None or not self._sources:
                return
            from assistant.tools.mcp.loop import Loop

            self._loop = Loop()
            self._loop.start()
            for source in self._sources.values():
                source.start(self._loop)

    def ready(self, seconds: float) -> bool:
        """Wait until it is known of each server whether it works, at most so long; whether it is."""
        deadline = time.monotonic() + seconds
        return all(source.settled.wait(max(0.0, deadline - time.monotonic())) for source in self._sources.values())

    def close(self) -> None:
        """End all servers, within `Limits.stop` seconds. Harmless when repeated."""
        with self._lock:
            loop = self._loop
        if loop is not None:
            loop.close(self._wishes.limits.stop)

    def reload(self) -> tuple[ServerSource, ...]:
        """Read the file anew: the sources that are new or different. Those that are gone are closed."""
        configured = load(self._home / CONFIG)
        with self._lock:
            before, self._configured = self._sources, configured
            wanted = {one.name: one for one in self._wanted()}
            fresh = {
                name: self._source(one)
                for name, one in wanted.items()
                if name not in before or before[name].server != one
            }
            self._sources = {name: fresh.get(name) or before[name] for name in wanted}
            gone = [source for name, source in before.items() if self._sources.get(name) is not source]
            loop = self._loop
        for source in gone:
            source.close()
        if loop is None:
            self.start()
        else:
            for source in fresh.values():
                source.start(loop)
        return tuple(fresh.values())

    def _wanted(self) -> list[ServerConfig]:
        return [one for one in self._configured.servers if one.enabled and self._only in {"", one.name}]

    def _source(self, server: ServerConfig) -> ServerSource:
        seconds = self._wishes.limits.longest_call(asks=self._wishes.gate is not None)
        return ServerSource(server, self.around, seconds)

    # -- what there is

    def sources(self) -> tuple[ServerSource, ...]:
        return tuple(self._sources.values())

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the file."""
        return self._configured.problems

    def states(self) -> tuple[ServerState, ...]:
        """How each configured server fares, in the order of the file."""
        return tuple(
            self._sources[one.name].state
            if one.name in self._sources
            else ServerState(one.name, one.way, Status.OFF, say("It is switched off."))
            for one in self._configured.servers
        )

    def source(self, name: str) -> ServerSource:
        """Raises `ServerError` where no such server is configured and switched on."""
        found = self._sources.get(name)
        if found is not None:
            return found
        names = [one.name for one in self._configured.servers]
        if name in names:
            remedy = f"Switch it on: peri mcp enable {quote(name)}"
            raise ServerError(f"The server {name!r} is switched off.", remedy=remedy)
        raise ServerError(f"There is no server {name!r}.", remedy=f"The servers are: {', '.join(names) or 'none'}.")

    # -- tools that changed

    def changes(self) -> tuple[ToolChanged, ...]:
        """The tools that wait for the user's yes. `facts` name the server, the tool by its own name, and what changed.

        Raises `ServerError`.
        """
        from assistant.tools.mcp.changes import change_of

        return tuple(
            change_of(one, old, new)
            for one in self._configured.servers
            for old, new in self._pins.changed(one.name).values()
        )

    def accept(self, server: str, tool: str = "", seen: str = "") -> list[str]:
        """The user says yes to a changed tool, by the server's own name of it or the one it is offered under, or to all
        of a server's. `seen` is the "sha256" among the facts of the change that they looked at.

        Gives the server's own names of what is accepted: none where the tool has changed again since, which is told
        anew. Raises `ServerError`.
        """
        own = next((name for name in self._pins.changed(server) if tool == tool_name(server, name)), tool)
        accepted = self._pins.accept(server, own, seen)
        source = self._sources.get(server)
        if source is not None and accepted:
            source.recheck()
        return accepted

    # -- for the sources

    def around(self) -> Around:
        """On the loop: what the servers share."""
        from assistant.tools.mcp.around import Around

        wishes = self._wishes
        return Around(
            transport=wishes.transport or self._transport(),
            pins=self._pins,
            limits=wishes.limits,
            gate=wishes.gate,
            on_change=wishes.on_change,
            on_tool_changed=wishes.on_tool_changed,
            version=wishes.version,
        )

    def _transport(self) -> Transport:
        from assistant.tools.mcp.transports import usual

        return usual(self._home, self._wishes.limits)
