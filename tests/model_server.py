"""A package registry and a hub on the loopback interface, scripted: it can cut a transfer, lie and stay silent."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

WAIT = 20.0


def wheel(members: Mapping[str, bytes]) -> bytes:
    """A wheel's bytes: a zip archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members.items():
            archive.writestr(path, content)
    return packed.getvalue()


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    range: str


@dataclass
class Script:
    """What the server has and how it behaves. Paths are those of requests, with their slash."""

    files: dict[str, bytes] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    status: dict[str, list[int]] = field(default_factory=dict)
    """The next answers to a path are these statuses."""
    cuts: dict[str, list[int]] = field(default_factory=dict)
    """The next answers to a path break off after so many bytes."""
    silent: set[str] = field(default_factory=set)
    """Paths that are never answered."""
    stalls: set[str] = field(default_factory=set)
    """Paths whose next cut answer stays open, silent, instead of breaking off."""
    ranges: bool = True
    tags: bool = True
    served: list[Request] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def gets(self, path: str) -> list[Request]:
        return [request for request in self.served if request.path == path and request.method == "GET"]


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        script = self.server.script
        script.served.append(Request(self.command, self.path, self.headers.get("Range", "")))
        if self.path in script.silent:
            script.over.wait(WAIT)
            self.close_connection = True
            return
        if statuses := script.status.get(self.path):
            self._head(statuses.pop(0), {"Content-Length": "0"})
        elif self.path not in script.files:
            self._head(404, {"Content-Length": "0", **script.headers.get(self.path, {})})
        else:
            self._file(script, body=body)

    def _file(self, script: Script, *, body: bool) -> None:
        content = script.files[self.path]
        tag = f'"{hashlib.md5(content).hexdigest()}"'
        headers = {"ETag": tag} if script.tags else {}
        headers |= script.headers.get(self.path, {})
        start, status = 0, 200
        if script.ranges and (asked := self.headers.get("Range")) and self.headers.get("If-Range", tag) == tag:
            start, status = int(asked.removeprefix("bytes=").rstrip("-")), 206
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
            if start >= len(content):
                self._head(416, {"Content-Length": "0", "Content-Range": f"bytes */{len(content)}"})
                return
        self._head(status, {"Content-Length": str(len(content) - start), **headers})
        if body:
            cuts = script.cuts.get(self.path)
            count = cuts.pop(0) if cuts else len(content)
            self.wfile.write(content[start : start + count])
            if start + count < len(content):
                self.wfile.flush()
                self.close_connection = True
                if self.path in script.stalls:
                    script.stalls.discard(self.path)
                    script.over.wait(WAIT)

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is written to the terminal."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    script: Script

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is part of the tests."""


class ModelServer:
    """Use it as a context. `url` is its address."""

    def __init__(self) -> None:
        self.script = Script()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.script = self.script
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> ModelServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.script.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(WAIT)

    def publish(
        self, package: str, version: str, content: bytes, *, sha256: str | None = None, page: str = "json"
    ) -> str:
        """Offer a wheel; the path of its file. `sha256` replaces the true one in the index."""
        name = f"{package.replace('-', '_')}-{version}-py3-none-any.whl"
        path = f"/files/{name}"
        digest = sha256 or hashlib.sha256(content).hexdigest()
        self.script.files[path] = content
        index = f"/simple/{package}/"
        if page == "json":
            file = {"filename": name, "url": f"../..{path}", "hashes": {"sha256": digest}, "size": len(content)}
            other = {"filename": name.replace(version, "0.0.1"), "url": f"../..{path}", "hashes": {"sha256": "0" * 64}}
            self.script.files[index] = json.dumps({"meta": {"api-version": "1.1"}, "files": [other, file]}).encode()
            self.script.headers[index] = {"Content-Type": "application/vnd.pypi.simple.v1+json"}
        else:
            self.script.files[index] = f'<a href="../..{path}#sha256={digest}">{name}</a>'.encode()
            self.script.headers[index] = {"Content-Type": "text/html; charset=utf-8"}
        return path

    def offer(self, repo: str, file: str, content: bytes, *, revision: str = "main", large: bool = True) -> str:
        """Put a file into a repository of the hub; the path of what is fetched."""
        path = f"/{repo}/resolve/{revision}/{file}"
        commit = "c" * 40
        pinned = f"/{repo}/resolve/{commit}/{file}"
        headers = {"X-Repo-Commit": commit, "X-Linked-Size": str(len(content))}
        if large:
            headers["X-Linked-ETag"] = f'"{hashlib.sha256(content).hexdigest()}"'
        else:
            blob = b"blob %d\0" % len(content) + content
            headers["ETag"] = f'"{hashlib.sha1(blob).hexdigest()}"'
        for place in (path, pinned):
            self.script.files[place] = content
            self.script.headers[place] = headers
        return path
