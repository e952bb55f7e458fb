"""A server that is an address, by the protocol's streamable HTTP. Answers have a largest size."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from mcp.client.streamable_http import streamable_http_client

from assistant.tools.mcp.values import Limits, ServerConfig

_CONNECT = 15.0
_QUIET = 300.0
"""Seconds for which an open stream of messages may say nothing."""


class TooLarge(httpx2.StreamError):
    """An answer is larger than allowed."""


class _Bounded(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, most: int) -> None:
        self._inner, self._most = inner, most

    async def __aiter__(self) -> AsyncIterator[bytes]:
        length = 0
        async for piece in self._inner:
            length += len(piece)
            if length > self._most:
                raise TooLarge(f"The server's answer is larger than {self._most // 1_048_576} MB.")
            yield piece

    async def aclose(self) -> None:
        await self._inner.aclose()


@asynccontextmanager
async def web(server: ServerConfig, limits: Limits, auth: httpx2.Auth | None = None) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of messages with an address. Raises the errors of `httpx2`, alone or in a group."""
    async with (
        httpx2.AsyncClient(
            headers={**server.headers, "Accept-Encoding": "identity"},
            timeout=httpx2.Timeout(_CONNECT, read=_QUIET),
            auth=auth,
            event_hooks={"response": [_bound(limits.message_bytes)]},
        ) as client,
        streamable_http_client(server.url, http_client=client, max_sse_event_size=limits.message_bytes) as streams,
    ):
        yield streams


def _bound(most: int) -> Any:
    async def hook(response: httpx2.Response) -> None:
        """A stream of events goes on for long; each event of it is bounded by the library."""
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise TooLarge("The server packs its answers, which can hide their size, although it was asked not to.")
        kind = response.headers.get("content-type", "").lower()
        if not kind.startswith("text/event-stream") and isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _Bounded(response.stream, most)

    return hook
