"""The same server, made with the protocol's library, through pipes and by HTTP; and addresses that misbehave."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant.calls import Effect
from assistant.events import Origin
from assistant.forms import Form
from assistant.server_requests import Action, Filled, Refused, Sampled, SampleRequest
from assistant.tools.api import ToolError
from assistant.tools.mcp.values import Status
from tests.fakes import CallContext
from tests.unit.assistant.tools.mcp.http_server import initialised, reply, scripted
from tests.unit.assistant.tools.mcp.support import GOOD, QUICK, Running, running


class Ann:
    def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
        return Refused("No.")

    def elicit(self, server: str, message: str, form: Form) -> Filled:
        return Filled(Action.ACCEPT, {"name": "Ann"})

    def visit(self, server: str, message: str, address: str) -> Action:
        return Action.DECLINE


@pytest.fixture(params=["stdio", "http"])
def one(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Running]:
    if request.param == "stdio":
        with running(tmp_path, {"command": sys.executable, "args": [str(GOOD), "stdio"]}, gate=Ann()) as one:
            yield one
        return
    with (
        subprocess.Popen([sys.executable, str(GOOD), "http"], stdout=subprocess.PIPE, text=True) as process,
        _ending(process),
    ):
        assert process.stdout is not None
        port = int(process.stdout.readline())
        with running(tmp_path, {"url": f"http://127.0.0.1:{port}/mcp"}, gate=Ann()) as one:
            yield one


@contextmanager
def _ending(process: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        process.kill()


def test_a_good_server_works_in_every_part(one: Running) -> None:
    """Tools, structured results, progress, a question to the user, errors, resources, prompts, a tool that comes."""
    context = CallContext(one.folder)

    assert json.loads(one.call("add", {"a": 2, "b": 3}).text) == {"total": 5}
    assert one.call("steps", {"number": 2}, context).text == "counted"
    assert ("step 2", 1.0) in context.told
    assert one.call("greet", {}).text == "Hello Ann"
    assert one.call("broken", {}).failed
    assert "memo://today" in one.call("list_resources", {}).text
    assert one.call("read_resource", {"uri": "memo://today"}).text == "memo://today:\nBuy milk."
    assert one.source.prompts[0].required == ("subject",)
    assert one.source.prompt("summary", {"subject": "it"}).messages == (("user", "Sum up it."),)
    with pytest.raises(ToolError, match="answered with an error"):
        one.source.prompt("none")
    assert one.call("grow", {}).text == "grown"
    one.news.wait(lambda: "one_shrink" in one.names())
    assert one.call("shrink", {}).text == "shrunk"


def test_what_comes_by_http_comes_from_the_web(one: Running) -> None:
    by_http = bool(one.source.server.url)
    one.news.wait(lambda: "one_read_resource" in one.names())  # it is listed again once it tells of changes
    (read,) = [spec for spec in one.source.specs() if spec.name == "one_read_resource"]

    assert one.call("add", {"a": 2, "b": 3}).origin is (Origin.WEB if by_http else Origin.TOOL)
    assert read.targets == ("uri",)
    assert Effect.SENDS in read.effects


# -- addresses that misbehave


def test_nobody_at_the_address(tmp_path: Path) -> None:
    with running(tmp_path, {"url": "http://127.0.0.1:9/mcp"}) as one:
        one.news.wait(lambda: one.source.state.status is Status.FAILED)

        assert one.source.state.message == "The server one can't be reached at 127.0.0.1."


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_an_answer_that_is_too_large_or_hides_its_size_is_refused(tmp_path: Path, headers: dict[str, str]) -> None:
    def handle(request: http.server.BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        if not initialised(request, message):
            size = QUICK.message_bytes + 1 if not headers else 10
            reply(request, 200, b"x" * size, **headers)

    with (
        scripted(handle) as url,
        running(tmp_path, {"url": url}) as one,
        pytest.raises(ToolError, match=r"larger than 1 MB|packs its answers|ended the connection"),
    ):
        one.call("echo", {})


def test_a_server_that_wants_a_sign_in_says_so_and_no_page_opens(tmp_path: Path) -> None:
    asked: list[str] = []

    def handle(request: http.server.BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        asked.append(request.path)
        reply(request, 401, b"{}", WWW_Authenticate="Bearer")

    with scripted(handle) as url:
        with running(tmp_path / "a", {"url": url}) as one:
            assert one.source.state.status is Status.FAILED
            assert one.source.state.message == "The server one wants you to sign in: peri mcp login one."
        with running(tmp_path / "b", {"url": url, "headers": {"Authorization": "Bearer wrong"}}) as other:
            assert other.source.state.message == "The server one can't be used: the key in its headers was refused."

    assert set(asked) == {"/mcp"}


def test_no_message_follows_a_redirect_to_another_host(tmp_path: Path) -> None:
    reached: list[str] = []

    def other(request: http.server.BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        reached.append(request.path)
        reply(request, 500, b"{}")

    with scripted(other) as elsewhere:

        def handle(request: http.server.BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
            reply(request, 307, b"", Location=elsewhere)

        with scripted(handle) as url, running(tmp_path, {"url": url, "headers": {"X-Key": "secret"}}) as one:
            one.news.wait(lambda: one.source.state.status is Status.FAILED)

    assert reached == []
