"""`peri mcp login`: connect to a server once, and let the user sign in on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from assistant.errors import ServerError
from assistant.tools.mcp.servers import Servers, Wishes
from assistant.tools.mcp.values import Limits, ServerConfig, ServerState, Status, Way

SECONDS = 300.0


def login(home: Path, name: str, visit: Callable[[str], None]) -> ServerState:
    """Sign in to the server `name`; how it fares then. `visit` is to open an address in the user's browser.

    Raises `ServerError` where it can't be signed in to.
    """
    limits = Limits(start=SECONDS, restarts=0)
    servers = Servers(home, Wishes(transport=interactive(home, limits, visit), limits=limits), only=name)
    source = servers.source(name)
    if source.server.way is not Way.HTTP:
        raise ServerError(f"{name} is a program on this machine; there is nothing to sign in to.")
    try:
        servers.start()
        servers.ready(SECONDS + limits.stop)
        state = source.state
    finally:
        servers.close()
    if state.status is not Status.READY:
        raise ServerError(state.message or f"{name} didn't answer.")
    return state


def interactive(home: Path, limits: Limits, visit: Callable[[str], None]) -> Any:
    """A transport (`Wishes.transport`) to addresses that may send the user to a page for signing in."""

    @asynccontextmanager
    async def transport(server: ServerConfig, _watch: Any) -> AsyncIterator[tuple[Any, Any]]:
        from assistant.tools.mcp.sign_in import SignIns, front_desk, provider
        from assistant.tools.mcp.web import web

        async with front_desk() as (page, answer):
            auth = provider(server, SignIns(home).kept(server), page, _visiting(visit), answer)
            async with web(server, limits, auth) as streams:
                yield streams

    return transport


def _visiting(visit: Callable[[str], None]) -> Callable[[str], Awaitable[None]]:
    async def go(url: str) -> None:
        import anyio.to_thread

        if not url.startswith(("https://", "http://")):
            raise ServerError("its page for signing in is no web address.")
        await anyio.to_thread.run_sync(visit, url)

    return go
