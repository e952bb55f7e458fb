"""What every server of one Peri shares."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

import anyio.to_thread

from assistant.calls import ToolChanged
from assistant.tools.mcp.gate import Gate
from assistant.tools.mcp.pins import Pins
from assistant.tools.mcp.sieve import Watch
from assistant.tools.mcp.values import Limits, ServerConfig

log = logging.getLogger(__name__)

Transport = Callable[[ServerConfig, Watch], AbstractAsyncContextManager[tuple[Any, Any]]]


@dataclass
class Around:
    """`on_change` is told which source's tools or state changed, `on_tool_changed` which tool waits for a yes."""

    transport: Transport
    pins: Pins
    limits: Limits = field(default_factory=Limits)
    gate: Gate | None = None
    on_change: Callable[[str], None] | None = None
    on_tool_changed: Callable[[ToolChanged], None] | None = None
    version: str = "0"

    async def tell(self, news: str | ToolChanged) -> None:
        """Call whoever wants to know, on a thread of its own."""
        call: Callable[..., None] | None = self.on_change if isinstance(news, str) else self.on_tool_changed
        if call is not None:
            await anyio.to_thread.run_sync(call, news, abandon_on_cancel=True)
