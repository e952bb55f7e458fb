"""The file of servers: what it may say, how mistakes are told, how it is changed."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ServerError
from assistant.tools.mcp import config, config_edit
from assistant.tools.mcp.values import OAuthApp, Way
from assistant.tools.mcp.words import LONGEST_NAME, tool_name, visible

GOOD = {"command": "server"}


def _file(folder: Path, servers: Any) -> Path:
    path = folder / "mcp.json"
    path.write_text(json.dumps({"mcpServers": servers}))
    return path


def _load(folder: Path, servers: Any, **environment: str) -> config.Configured:
    return config.load(_file(folder, servers), environment)


def test_without_a_file_there_are_no_servers(tmp_path: Path) -> None:
    assert config.load(tmp_path / "mcp.json") == config.Configured()


def test_programs_and_addresses_are_read_and_references_filled_in(tmp_path: Path) -> None:
    found = _load(
        tmp_path,
        {
            "files": {"command": "${BIN}/server", "args": ["--root", "${HOME:-/x}"], "env": {"T": "${env:KEY}"}},
            "wiki": {"type": "http", "url": "https://w.org/mcp", "headers": {"X": "${KEY}"}, "trusted": True},
            "off": {"url": "http://localhost:1/mcp", "disabled": True, "oauth": {"clientId": "me"}},
        },
        BIN="/bin",
        KEY="k",
    )

    files, wiki, off = found.servers
    assert found.problems == ()
    assert (files.way, files.command, files.args, files.env) == (Way.STDIO, "/bin/server", ("--root", "/x"), {"T": "k"})
    assert (wiki.way, wiki.headers, wiki.trusted, wiki.enabled) == (Way.HTTP, {"X": "k"}, True, True)
    assert (off.enabled, off.oauth) == (False, OAuthApp("me"))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (5, "it must be an object."),
        ({}, 'it needs "command" (a program) or "url" (an address).'),
        ({"command": "a", "url": "https://b"}, 'it has both "command" and "url"'),
        ({"command": ""}, '"command" must be a text that isn\'t empty.'),
        ({"command": "a", "args": "b"}, '"args" must be a list of texts.'),
        ({"command": "a", "args": [1]}, '"args" must be a list of texts.'),
        ({"command": "a", "env": {"A": 1}}, '"env" must be an object of texts.'),
        ({"command": "a", "enabled": "yes"}, '"enabled" must be true or false.'),
        ({"command": "a", "cwd": "here"}, "\"cwd\" must be a whole path; 'here' is none."),
        ({"command": "a", "arg": []}, "there is no key 'arg'; 'args' was meant?"),
        ({"command": "a", "type": "http"}, "\"type\" is 'http', which doesn't go with 'command'."),
        ({"url": "https://a", "type": "sse"}, '"type": "sse" is the old transport'),
        ({"url": "ftp://a"}, "\"url\" is 'ftp://a'; an address begins with https:// or http://"),
        ({"url": "https://u:p@a"}, '"url" holds a password'),
        ({"url": "https://[a"}, "an address begins with"),
        ({"command": "${NOT_THERE}"}, '"command" refers to ${NOT_THERE}, which isn\'t set'),
        ({"command": "${input:key}"}, '"command" refers to ${input:key}; Peri knows only names of the environment'),
        ({"url": "https://a", "oauth": {"id": "x"}}, '"oauth" knows clientId, clientSecret and scope'),
    ],
)
def test_a_mistake_is_named_and_the_other_servers_work(tmp_path: Path, entry: Any, told: str) -> None:
    found = _load(tmp_path, {"wrong": entry, "good": GOOD})

    assert [server.name for server in found.servers] == ["good"]
    (problem,) = found.problems
    assert problem.server == "wrong"
    assert problem.message.startswith("mcp.json, server 'wrong': ")
    assert told in problem.message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "line 1, column 2"),
        ("[]", 'must hold an object with the key "mcpServers"'),
        ('{"servres": {}}', 'has no key "mcpServers"'),
        ('{"mcpServers": []}', "must be an object: names of servers"),
        ('{"mcpServers": {"a": {}, "a": {}}}', "'a' is written twice"),
        ("[" * 100_000, "is no JSON text"),
    ],
)
def test_a_file_that_can_not_be_read_is_a_problem_and_no_crash(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "mcp.json").write_text(text)

    found = config.load(tmp_path / "mcp.json")

    assert found.servers == ()
    assert told in found.problems[0].message


def test_servers_whose_tools_would_be_called_alike_are_told(tmp_path: Path) -> None:
    found = _load(tmp_path, {"my server": GOOD, "my_server": GOOD})

    assert [server.name for server in found.servers] == ["my server"]
    assert "give it another name" in found.problems[0].message


@given(st.dictionaries(st.text(max_size=8), st.none() | st.booleans() | st.text() | st.lists(st.text()), max_size=4))
def test_no_entry_makes_it_crash(entry: dict[str, Any]) -> None:
    with contextlib.suppress(ServerError):
        config.parse("one", entry, {})


# -- changing it


def test_what_is_in_the_file_stays_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = _file(tmp_path, {"old": {**GOOD, "note": "of another program", "disabled": True}})

    config_edit.add(path, "new", {"url": "https://w.org/mcp", "headers": {"X": "${KEY}"}})
    config_edit.enable(path, "old", enabled=True)

    entries = json.loads(path.read_text())["mcpServers"]
    assert entries["old"] == {**GOOD, "note": "of another program", "enabled": True}
    assert entries["new"]["headers"] == {"X": "${KEY}"}
    assert os.name != "posix" or path.stat().st_mode & 0o077 == 0
    config_edit.remove(path, "old")
    assert list(json.loads(path.read_text())["mcpServers"]) == ["new"]


@pytest.mark.parametrize("action", ["remove", "enable"])
def test_a_server_that_is_not_there_is_told_with_those_that_are(tmp_path: Path, action: str) -> None:
    path = _file(tmp_path, {"one": GOOD})

    with pytest.raises(ServerError, match="no server 'two'") as caught:
        config_edit.remove(path, "two") if action == "remove" else config_edit.enable(path, "two", enabled=True)

    assert "one" in caught.value.remedy


def test_the_servers_of_another_program_are_taken_over_without_its_leave_to_act(tmp_path: Path) -> None:
    path = _file(tmp_path, {"here": GOOD})
    other = tmp_path / "other.json"
    other.write_text(
        json.dumps({"servers": {"here": GOOD, "new": {**GOOD, "autoApprove": ["*"]}, "bad": {}}, "inputs": []})
    )

    added, told = config_edit.import_file(path, other)

    assert added == ["new"]
    assert json.loads(path.read_text())["mcpServers"]["new"] == GOOD
    assert [sentence.partition(":")[0] for sentence in told] == ["here", "new", "bad"]


def test_a_file_without_servers_can_not_be_imported(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"mcpServers": {}}')

    with pytest.raises(ServerError, match="names no servers"):
        config_edit.import_file(tmp_path / "mcp.json", tmp_path / "other.json")
    with pytest.raises(ServerError, match="There is no file"):
        config_edit.import_file(tmp_path / "mcp.json", tmp_path / "none.json")


# -- names


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=100))
def test_a_name_is_legal(server: str, tool: str) -> None:
    name = tool_name(server, tool)

    assert 1 <= len(name) <= LONGEST_NAME
    assert all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in name)


@given(st.lists(st.text(min_size=1, max_size=70), unique=True, min_size=2, max_size=2))
def test_two_tools_of_a_server_have_two_names(tools: list[str]) -> None:
    assert tool_name("one", tools[0]) != tool_name("one", tools[1])


@given(st.text())
def test_what_is_visible_hides_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_a_long_text_says_that_it_was_cut() -> None:
    assert visible("abcdef", 3) == "abc … (3 more characters)"
