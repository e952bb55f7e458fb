"""Signing in to a server: once, by the user, in a browser; kept for that address alone."""

from __future__ import annotations

import json
import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import cli
from assistant.errors import ServerError
from assistant.tools.mcp import CONFIG
from assistant.tools.mcp.kept import kept_path
from assistant.tools.mcp.login import login
from assistant.tools.mcp.values import Status
from tests.unit.assistant.tools.mcp.http_server import serving
from tests.unit.assistant.tools.mcp.oauth_server import SigningIn
from tests.unit.assistant.tools.mcp.support import running


@pytest.fixture
def door() -> SigningIn:
    return SigningIn()


@pytest.fixture
def url(door: SigningIn) -> Iterator[str]:
    with serving(door.get, door.post) as url:
        yield url


def browse(page: str) -> None:
    with urllib.request.urlopen(page, timeout=30) as answer:
        assert b"Peri" in answer.read()


def _configure(home: Path, url: str) -> None:
    (home / CONFIG).write_text(json.dumps({"mcpServers": {"one": {"url": url}}}))


def test_whoever_signed_in_once_is_known_from_then_on(
    tmp_path: Path, door: SigningIn, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _configure(tmp_path, url)
    state = login(tmp_path, "one", browse)
    assert (state.status, state.tools) == (Status.READY, 1)
    kept = kept_path(tmp_path, "one")
    assert os.name != "posix" or kept.stat().st_mode & 0o077 == 0

    door.asked.clear()
    with running(tmp_path, {"url": url}) as one:
        assert one.source.state.status is Status.READY
    assert set(door.asked) == {"/mcp"}

    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    assert cli.main(["mcp", "logout", "one"]) == 0
    with running(tmp_path, {"url": url}) as one:
        assert one.source.state.message == "The server one wants you to sign in: peri mcp login one."


def test_what_was_kept_is_for_one_address_alone(tmp_path: Path, url: str) -> None:
    _configure(tmp_path, url)
    login(tmp_path, "one", browse)
    other = SigningIn()
    with serving(other.get, other.post) as elsewhere, running(tmp_path, {"url": elsewhere}) as one:
        assert one.source.state.status is Status.FAILED

    assert set(other.tokens) == {""}


def test_a_token_that_is_refused_later_leads_to_no_page(tmp_path: Path, door: SigningIn, url: str) -> None:
    _configure(tmp_path, url)
    login(tmp_path, "one", browse)
    kept = kept_path(tmp_path, "one")
    kept.write_text(kept.read_text().replace("good", "old"))
    door.asked.clear()
    with running(tmp_path, {"url": url}) as one:
        assert one.source.state.message == "The server one wants you to sign in: peri mcp login one."

    assert "/authorize" not in door.asked


def test_a_sign_in_that_is_refused_is_told(tmp_path: Path, door: SigningIn, url: str) -> None:
    door.says_no = True
    _configure(tmp_path, url)

    with pytest.raises(ServerError, match="can't be signed in to: access_denied"):
        login(tmp_path, "one", browse)
    assert not kept_path(tmp_path, "one").exists() or "tokens" not in kept_path(tmp_path, "one").read_text()
