"""A server that wants a sign-in, and whoever signs its users in, in one: on the loopback interface, scripted."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.unit.assistant.tools.mcp.http_server import Request, initialised, reply


class SigningIn:
    """Gives the token "good" to whoever comes by the page; keeps which paths were asked for, and which tokens came."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.tokens: list[str] = []
        self.says_no = False

    def get(self, request: Request) -> None:
        host = f"http://{request.headers['host']}"
        place = urlsplit(request.path)
        self.asked.append(place.path)
        match place.path:
            case "/.well-known/oauth-protected-resource/mcp":
                _json(request, {"resource": f"{host}/mcp", "authorization_servers": [host]})
            case "/.well-known/oauth-authorization-server":
                names = {"authorization": "authorize", "token": "token", "registration": "register"}
                ends = {f"{name}_endpoint": f"{host}/{path}" for name, path in names.items()}
                _json(request, {"issuer": host, "response_types_supported": ["code"], **ends})
            case "/authorize":
                wanted = {name: values[0] for name, values in parse_qs(place.query).items()}
                brought = {"error": "access_denied"} if self.says_no else {"code": "c", "state": wanted["state"]}
                reply(request, 302, b"", Location=f"{wanted['redirect_uri']}?{urlencode(brought)}")
            case _:
                reply(request, 404, b"{}")

    def post(self, request: Request, body: bytes) -> None:
        self.asked.append(request.path)
        match request.path:
            case "/register":
                _json(request, {**json.loads(body), "client_id": "peri"}, 201)
            case "/token":
                _json(request, {"access_token": "good", "token_type": "Bearer", "expires_in": 3600})
            case _:
                self._mcp(request, json.loads(body))

    def _mcp(self, request: Request, message: dict[str, Any]) -> None:
        token = request.headers.get("authorization", "")
        self.tokens.append(token)
        if token != "Bearer good":
            reply(request, 401, b"{}", WWW_Authenticate="Bearer")
        else:
            initialised(request, message)


def _json(request: Request, value: Any, status: int = 200) -> None:
    reply(request, status, json.dumps(value).encode())
