"""Signing in to servers that want to know who the user is: OAuth, as the protocol has it, done by its library.

Signing in is a thing the user does (`peri mcp login NAME`): it opens a page in the browser. A server that merely runs
uses what was kept then, renews it as long as that can be done, and otherwise says that the user must sign in.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx2
from mcp.client.auth import OAuthClientProvider, OAuthFlowError
from mcp.shared.auth import AuthorizationCodeResult, OAuthClientInformationFull, OAuthClientMetadata, OAuthToken
from pydantic import AnyUrl, BaseModel, ValidationError

from assistant.errors import ServerError
from assistant.tools.mcp.config_edit import write_private
from assistant.tools.mcp.faults import SignInNeeded
from assistant.tools.mcp.kept import kept_path
from assistant.tools.mcp.values import ServerConfig
from models.sentences import say

_PATH = "/signed-in"
_LONGEST_REQUEST = 16_384
_PAGE = "<!doctype html><meta charset=utf-8><title>Peri</title><p>{}</p>"
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
_READING = 10.0
_NO_PAGE = "http://127.0.0.1/signed-in"

Model = TypeVar("Model", bound=BaseModel)
Visit = Callable[[str], Awaitable[None]]
Answer = Callable[[], Awaitable[AuthorizationCodeResult]]


class SignIns:
    """What was kept of each server, in files that only their owner reads."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def quiet(self, server: ServerConfig) -> httpx2.Auth:
        """For a server that runs: never bothers the user."""
        kept = self.kept(server)
        if not kept.has_tokens():
            return _Unsigned(server)
        return provider(server, kept, _NO_PAGE, _must_sign_in, _never)

    def kept(self, server: ServerConfig) -> Kept:
        return Kept(kept_path(self._home, server.name), server)


class _Unsigned(httpx2.Auth):
    """Nobody has signed in: a server that wants it is told of, nothing is begun."""

    def __init__(self, server: ServerConfig) -> None:
        self._has_key = any(name.lower() == "authorization" for name in server.headers)

    async def async_auth_flow(self, request: httpx2.Request) -> Any:
        response = yield request
        if response.status_code == httpx2.codes.UNAUTHORIZED:
            if self._has_key:
                raise ServerError(say("the key in its headers was refused"))
            raise SignInNeeded


class Kept:
    """One server's tokens, and how Peri is registered with whoever gave them. Bound to the server's address."""

    def __init__(self, path: Path, server: ServerConfig) -> None:
        self._path, self._server = path, server

    def has_tokens(self) -> bool:
        return "tokens" in self._read()

    async def get_tokens(self) -> OAuthToken | None:
        return self._parsed("tokens", OAuthToken)

    async def set_tokens(self, tokens: OAuthToken) -> None:
        self._write("tokens", tokens)

    async def get_client_info(self) -> OAuthClientInformationFull | None:
        return self._configured() or self._parsed("client", OAuthClientInformationFull)

    async def set_client_info(self, client_info: OAuthClientInformationFull) -> None:
        self._write("client", client_info)

    def _configured(self) -> OAuthClientInformationFull | None:
        app = self._server.oauth
        if app is None or _is_document(app.client_id):
            return None
        method = "client_secret_basic" if app.client_secret else "none"
        return OAuthClientInformationFull(
            client_id=app.client_id, client_secret=app.client_secret or None, token_endpoint_auth_method=method
        )

    def _parsed(self, key: str, kind: type[Model]) -> Model | None:
        try:
            found = self._read().get(key)
            return kind.model_validate(found) if found is not None else None
        except ValidationError:
            return None

    def _read(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) and kept.get("url") == self._server.url else {}

    def _write(self, key: str, value: BaseModel) -> None:
        kept = {**self._read(), "url": self._server.url, key: value.model_dump(mode="json", exclude_none=True)}
        write_private(self._path, json.dumps(kept))


def provider(server: ServerConfig, kept: Kept, page: str, visit: Visit, answer: Answer) -> OAuthClientProvider:
    """The library's OAuth. `page` is where the browser is sent back to, `answer` waits for it."""
    app = server.oauth
    scope = app.scope if app else ""
    document = app.client_id if app and _is_document(app.client_id) else None
    metadata = OAuthClientMetadata(
        redirect_uris=[AnyUrl(page)], client_name="Peri", scope=scope or None, software_id="peri"
    )
    return OAuthClientProvider(server.url, metadata, kept, visit, answer, client_metadata_url=document)


def _is_document(client_id: str) -> bool:
    """Some know a program by the address of a document about it (a "client ID metadata document")."""
    return client_id.startswith("https://") and bool(urlsplit(client_id).path.strip("/"))


async def _must_sign_in(_url: str) -> None:
    raise SignInNeeded


async def _never() -> AuthorizationCodeResult:
    raise SignInNeeded


@asynccontextmanager
async def front_desk() -> AsyncIterator[tuple[str, Answer]]:
    """A page on this machine to which the browser comes back: its address, and a wait for what it brings."""
    desk = _Desk()
    server = await asyncio.start_server(desk.received, "127.0.0.1", 0, limit=_LONGEST_REQUEST)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}{_PATH}", desk.answer
    finally:
        server.close()


class _Desk:
    """Holds what the browser brought until it is asked for; then the next may come."""

    def __init__(self) -> None:
        self._brought: asyncio.Queue[AuthorizationCodeResult | OAuthFlowError] = asyncio.Queue(1)

    async def answer(self) -> AuthorizationCodeResult:
        """Raises `OAuthFlowError` where signing in came to nothing."""
        brought = await self._brought.get()
        if isinstance(brought, OAuthFlowError):
            raise brought
        return brought

    async def received(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = await asyncio.wait_for(reader.readline(), _READING)
            body = _PAGE.format(self._take(line.decode("latin-1"))).encode()
            writer.write(_HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        except (OSError, ValueError, TimeoutError):
            pass  # whoever came went away, or wasn't a browser
        finally:
            writer.close()

    def _take(self, request_line: str) -> str:
        """Keep what was brought; what the page says."""
        parts = request_line.split(" ")
        place = urlsplit(parts[1] if len(parts) > 1 else "")
        if place.path != _PATH or self._brought.full():
            return "There is nothing here."
        brought = {name: values[0] for name, values in parse_qs(place.query).items()}
        if code := brought.get("code"):
            self._brought.put_nowait(
                AuthorizationCodeResult(code=code, state=brought.get("state"), iss=brought.get("iss"))
            )
            return "You are signed in. This page can be closed."
        said = brought.get("error_description") or brought.get("error") or "the page gave no code"
        self._brought.put_nowait(OAuthFlowError(said))
        return "Signing in came to nothing. The terminal says more."
