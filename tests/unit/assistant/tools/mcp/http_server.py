"""Servers on the loopback interface that answer as they are told to."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

Request = http.server.BaseHTTPRequestHandler
Handle = Callable[[Request, dict[str, Any]], None]


def scripted(handle: Handle) -> AbstractContextManager[str]:
    """The address of a server that does with each posted message what it is told to."""
    return serving(lambda request: reply(request, 405, b""), lambda request, body: handle(request, json.loads(body)))


@contextmanager
def serving(get: Callable[[Request], None], post: Callable[[Request, bytes], None]) -> Iterator[str]:
    class Handler(Request):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            get(self)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            try:
                post(self, body)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/mcp"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def reply(request: Request, status: int, body: bytes, **headers: str) -> None:
    request.send_response(status)
    for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    request.wfile.write(body)


def answer(request: Request, message: dict[str, Any], result: Any) -> None:
    reply(request, 200, json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode())


def initialised(request: Request, message: dict[str, Any]) -> bool:
    """Get a client through the handshake and the listing; whether that was it."""
    match message.get("method"):
        case "initialize":
            info = {"name": "scripted", "version": "1"}
            answer(
                request, message, {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": info}
            )
        case "tools/list":
            answer(request, message, {"tools": [{"name": "echo", "inputSchema": {"type": "object"}}]})
        case "server/discover":
            reply(request, 404, b"{}")
        case "notifications/initialized":
            reply(request, 202, b"")
        case _:
            return False
    return True
