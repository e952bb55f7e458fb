"""Peri's own client, as the conformance suite of the protocol runs it: the address of a server is the last argument.

The suite names its scenario in MCP_CONFORMANCE_SCENARIO. What a user would do in a browser is done here by following
the page's redirects; all else is what Peri does with any server.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import Any

from assistant.calls import ToolSpec
from assistant.forms import Form
from assistant.server_requests import Action, Filled, Refused, Sampled, SampleRequest
from assistant.tools.api import ToolError
from assistant.tools.mcp import CONFIG
from assistant.tools.mcp.login import interactive
from assistant.tools.mcp.servers import Servers, Wishes
from assistant.tools.mcp.values import Limits, Status

NAME = "server"
ARGUMENTS = {"add_numbers": {"a": 5, "b": 3}}
LIMITS = Limits(start=25.0, call=20.0, restarts=1, first_wait=0.1)


class Content:
    """A user who accepts every form as it is filled in."""

    def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
        return Sampled("An answer.")

    def elicit(self, server: str, message: str, form: Form) -> Filled:
        return Filled(Action.ACCEPT, form.defaults())

    def visit(self, server: str, message: str, address: str) -> Action:
        return Action.DECLINE


class Context:
    cancelled = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def progress(self, message: str, share: float | None = None) -> None:
        print("progress", message, share)


def main(url: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / CONFIG).write_text(json.dumps({"mcpServers": {NAME: _entry(url)}}), encoding="utf-8")
        servers = Servers(home, Wishes(gate=Content(), limits=LIMITS, transport=interactive(home, LIMITS, _visit)))
        try:
            servers.start()
            servers.ready(LIMITS.start + 1)
            return _use(servers, home)
        finally:
            servers.close()


def _entry(url: str) -> dict[str, Any]:
    """A client that the suite registered beforehand is configured as a user would."""
    given = json.loads(os.environ.get("MCP_CONFORMANCE_CONTEXT") or "{}")
    if os.environ.get("MCP_CONFORMANCE_SCENARIO") == "auth/basic-cimd":
        given = {"client_id": "https://conformance-test.local/client-metadata.json"}
    app = {"clientId": given.get("client_id"), "clientSecret": given.get("client_secret")}
    oauth = {key: value for key, value in app.items() if value}
    return {"url": url, **({"oauth": oauth} if "clientId" in oauth else {})}


def _use(servers: Servers, folder: Path) -> int:
    source = servers.source(NAME)
    print(source.state)
    if source.state.status is not Status.READY:
        return 1
    failed = 0
    for spec in source.specs():
        try:
            print(source.call(spec.name, _arguments(spec), Context(folder)).text)
        except ToolError as error:
            print(error, file=sys.stderr)
            failed = 1
    return failed


def _arguments(spec: ToolSpec) -> dict[str, Any]:
    return ARGUMENTS.get(spec.name.removeprefix(f"{NAME}_"), {})


def _visit(page: str) -> None:
    with urllib.request.urlopen(page, timeout=10) as answer:
        answer.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[-1]))
