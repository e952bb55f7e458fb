"""Signing in to servers that want to know who the user is: OAuth, as the protocol has it, done by its library.

Signing in is a thing the user does (`peri mcp login NAME`): it opens a page in the browser. A server that merely runs
uses what was kept then, renews it as long as that can be done, and otherwise says that the user must sign in.
"""

from __future__ import annotations

import asyncio
import hashlib
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
from assistant.tools.mcp.values import ServerConfig

FOLDER = "mcp-sign-in"
_PATH = "/signed-in"
_LONGEST_REQUEST = 16_384
_PAGE = "<!doctype html><meta charset=utf-8><title>Peri</title><p>{}</p>"
_NO_PAGE = "http://127.0.0.1/signed-in"

Model = TypeVar("Model", bound=BaseModel)
Visit = Callable[[str], Awaitable[None]]
Answer = Callable[[], Awaitable[AuthorizationCodeResult]]


class SignIns:
    """What was kept of each server, in files that only their owner reads."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def quiet(self, server: ServerConfig) -> httpx2.Auth:
        """For a server that runs: never bothers the user."""
        kept = self.kept(server)
        if not kept.has_tokens():
            return _Unsigned(server)
        return provider(server, kept, _NO_PAGE, _must_sign_in, _never)

    def kept(self, server: ServerConfig) -> Kept:
        mark = hashlib.sha256(server.name.encode()).hexdigest()[:16]
        return Kept(self._folder / f"{mark}.json", server)


class _Unsigned(httpx2.Auth):
    """Nobody has signed in: a server that wants it is told of, nothing is begun."""

    def __init__(self, server: ServerConfig) -> None:
        self._has_key = any(name.lower() == "authorization" for name in server.headers)

    async def async_auth_flow(self, request: httpx2.Request) -> Any:
        response = yield request
        if response.status_code == httpx2.codes.UNAUTHORIZED:
            if self._has_key:
                raise ServerError("the key in its headers was refused.")
            raise SignInNeeded


class Kept:
    """One server's tokens, and how Peri is registered with whoever gave them. Bound to the server's address."""

    def __init__(self, path: Path, server: ServerConfig) -> None:
        self._path, self._server = path, server

    def has_tokens(self) -> bool:
        return "tokens" in self._read()

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)

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
        if app is None:
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
    scope = server.oauth.scope if server.oauth else ""
    metadata = OAuthClientMetadata(
        redirect_uris=[AnyUrl(page)], client_name="Peri", scope=scope or None, software_id="peri"
    )
    return OAuthClientProvider(server.url, metadata, kept, visit, answer)


async def _must_sign_in(_url: str) -> None:
    raise SignInNeeded


async def _never() -> AuthorizationCodeResult:
    raise SignInNeeded


@asynccontextmanager
async def front_desk() -> AsyncIterator[tuple[str, Answer]]:
    """A page on this machine to which the browser comes back: its address, and a wait for what it brings."""
    arrived: asyncio.Future[AuthorizationCodeResult] = asyncio.get_running_loop().create_future()

    async def received(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = await asyncio.wait_for(reader.readline(), 10)
            said = _received(line.decode("latin-1"), arrived)
            body = _PAGE.format(said).encode()
            writer.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
                + f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            await writer.drain()
        except (OSError, ValueError, TimeoutError):
            pass  # whoever came went away, or wasn't a browser
        finally:
            writer.close()

    desk = await asyncio.start_server(received, "127.0.0.1", 0, limit=_LONGEST_REQUEST)
    port = desk.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}{_PATH}", lambda: asyncio.shield(arrived)
    finally:
        desk.close()
        arrived.cancel()


def _received(request_line: str, arrived: asyncio.Future[AuthorizationCodeResult]) -> str:
    """Settle what is waited for; what the page says."""
    parts = request_line.split(" ")
    place = urlsplit(parts[1] if len(parts) > 1 else "")
    if place.path != _PATH or arrived.done():
        return "There is nothing here."
    brought = {name: values[0] for name, values in parse_qs(place.query).items()}
    if code := brought.get("code"):
        arrived.set_result(AuthorizationCodeResult(code=code, state=brought.get("state"), iss=brought.get("iss")))
        return "You are signed in. This page can be closed."
    arrived.set_exception(OAuthFlowError(brought.get("error_description") or brought.get("error") or "no code came"))
    return "Signing in came to nothing. The terminal says more."
