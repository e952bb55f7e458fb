"""Which transport reaches which server."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from assistant.tools.mcp.around import Transport
from assistant.tools.mcp.pipes import pipes
from assistant.tools.mcp.sieve import Watch
from assistant.tools.mcp.sign_in import SignIns
from assistant.tools.mcp.values import Limits, ServerConfig, Way
from assistant.tools.mcp.web import web


def usual(home: Path, limits: Limits) -> Transport:
    """Programs through pipes; addresses by HTTP, with what the user signed in with."""
    signed = SignIns(home)

    def transport(server: ServerConfig, watch: Watch) -> AbstractAsyncContextManager[tuple[Any, Any]]:
        if server.way is Way.STDIO:
            return pipes(server, watch, limits)
        return web(server, limits, signed.quiet(server))

    return transport
