"""What the tests of servers share: a quick `Servers` with one scripted server, a running call's context, news."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.calls import ToolChanged, ToolResult
from assistant.tools.mcp import CONFIG
from assistant.tools.mcp.gate import Gate
from assistant.tools.mcp.servers import Servers, Wishes
from assistant.tools.mcp.source import ServerSource
from assistant.tools.mcp.values import Limits
from tests.fakes import CallContext

HERE = Path(__file__).parent
RAW, GOOD = HERE / "raw_server.py", HERE / "good_server.py"
LONG = 60.0
"""Seconds: no test waits so long unless something is wrong."""
QUICK = Limits(
    start=LONG,
    ask=20.0,
    call=20.0,
    gate=20.0,
    probe=0.5,
    restarts=2,
    first_wait=0.01,
    longest_wait=0.02,
    message_bytes=2_000_000,
)


class News:
    """What the servers told, and a wait for it."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self.changed: list[ToolChanged] = []
        self.count = 0

    def source(self, _name: str) -> None:
        with self._told:
            self.count += 1
            self._told.notify_all()

    def tool(self, change: ToolChanged) -> None:
        with self._told:
            self.changed.append(change)
            self._told.notify_all()

    def wait(self, come: Callable[[], Any]) -> None:
        """Until it has come; looks again at every piece of news. Fails after `LONG` seconds."""
        with self._told:
            assert self._told.wait_for(come, LONG)


@dataclass
class Running:
    servers: Servers
    source: ServerSource
    news: News
    folder: Path

    def call(self, tool: str, arguments: Mapping[str, object], context: CallContext | None = None) -> ToolResult:
        return self.source.call(f"{self.source.server.name}_{tool}", arguments, context or CallContext(self.folder))

    def echo(self, text: str = "hello") -> ToolResult:
        return self.call("echo", {"text": text})

    def names(self) -> list[str]:
        return [spec.name for spec in self.source.specs()]


@contextmanager
def running(
    home: Path, entry: Mapping[str, Any], *, gate: Gate | None = None, limits: Limits = QUICK, **wishes: Any
) -> Iterator[Running]:
    """One server, under the name "one", once it is known whether it works."""
    home.mkdir(exist_ok=True)
    (home / CONFIG).write_text(json.dumps({"mcpServers": {"one": entry}}))
    news = News()
    servers = Servers(
        home, Wishes(gate=gate, limits=limits, on_change=news.source, on_tool_changed=news.tool, **wishes)
    )
    assert servers.problems() == ()
    servers.start()
    try:
        assert servers.ready(LONG)
        yield Running(servers, servers.source("one"), news, home)
    finally:
        servers.close()


def raw(behaviour: str, file: Path | None = None, **more: Any) -> dict[str, Any]:
    """The entry of a scripted server."""
    return {"command": sys.executable, "args": [str(RAW), behaviour, *([str(file)] if file else [])], **more}
