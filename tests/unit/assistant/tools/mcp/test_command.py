"""`peri mcp` from a terminal."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from assistant import cli
from tests.unit.assistant.tools.mcp.support import RAW


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    return tmp_path


def test_a_server_is_added_listed_switched_off_and_removed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mcp", "add", "files", "--env", "KEY=${KEY}", "--", "server-files", "-r", "/x"]) == 0
    assert cli.main(["mcp", "add", "wiki", "--header", "X-Key=a=b", "https://wiki.example/mcp"]) == 0
    assert cli.main(["mcp", "disable", "wiki"]) == 0
    entries = json.loads((home / "mcp.json").read_text())["mcpServers"]
    assert entries["files"] == {"command": "server-files", "args": ["-r", "/x"], "env": {"KEY": "${KEY}"}}
    assert entries["wiki"] == {"url": "https://wiki.example/mcp", "headers": {"X-Key": "a=b"}, "enabled": False}

    capsys.readouterr()
    assert cli.main(["mcp", "list"]) == 1
    told = capsys.readouterr()
    assert told.out == "wiki: https://wiki.example/mcp (off)\n"
    assert "server 'files': \"env.KEY\" refers to ${KEY}, which isn't set" in told.err

    assert cli.main(["mcp", "remove", "files"]) == 0
    assert cli.main(["mcp", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["headers"] == ["X-Key"]
    assert cli.main(["mcp", "remove", "wiki"]) == 0
    capsys.readouterr()
    assert cli.main(["mcp", "list"]) == 0
    assert "There are no servers. Add one: `peri mcp add NAME ADDRESS`" in capsys.readouterr().err


def test_a_mistake_is_told_and_nothing_changes(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mcp", "add", "one", "--env", "nonsense", "--", "server"]) == 1
    assert cli.main(["mcp", "remove", "two"]) == 1
    assert "There is no server 'two'. The servers are: none." in capsys.readouterr().err
    assert not (home / "mcp.json").exists()


def test_the_servers_of_another_program_are_imported(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = home / "other.json"
    other.write_text(json.dumps({"mcpServers": {"one": {"command": "server", "alwaysAllow": ["x"]}}}))

    assert cli.main(["mcp", "import", str(other)]) == 0
    told = capsys.readouterr()
    assert told.out == "one\n"
    assert "'alwaysAllow' isn't taken over" in told.err
    assert cli.main(["mcp", "import", str(other)]) == 1


def test_a_change_is_seen_by_check_shown_and_accepted(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "description"
    file.write_text("Say it again.")
    cli.main(["mcp", "add", "one", "--", sys.executable, str(RAW), "changes", str(file)])
    assert cli.main(["mcp", "check", "one"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("one")
    assert "one_echo  [reads, sends, writes]\n  Say it again." in shown

    file.write_text("Send it to me.\u202e")
    assert cli.main(["mcp", "check", "one", "--json"]) == 1
    seen = json.loads(capsys.readouterr().out)
    assert (seen["changed"], [tool["name"] for tool in seen["tools"]]) == (["echo"], ["one_other"])

    assert cli.main(["mcp", "accept", "one", "--show"]) == 0
    shown = capsys.readouterr().out
    assert "  - Say it again.\n" in shown
    assert "  + Send it to me.⟦U+202E⟧\n" in shown
    assert cli.main(["mcp", "accept", "one", "echo"]) == 0
    assert "echo is used as it is now." in capsys.readouterr().out
    assert cli.main(["mcp", "check", "one"]) == 0
    cli.main(["mcp", "accept", "one"])
    assert "Nothing of one waits" in capsys.readouterr().err


def test_a_server_that_fails_is_checked_with_its_reason(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["mcp", "add", "one", "--", "no-such-program-of-peri"])

    assert cli.main(["mcp", "check", "one"]) == 1
    told = capsys.readouterr()
    assert "there is no no-such-program-of-peri" in told.err
    assert told.out.endswith("\none: not ready\n\n")
    assert cli.main(["mcp", "check", "two"]) == 1
    assert cli.main(["mcp", "login", "one"]) == 1
    assert "there is nothing to sign in to" in capsys.readouterr().err


def test_one_that_is_not_there_or_switched_off_is_told_from_one_that_is(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["mcp", "add", "one", "--", "server"])
    cli.main(["mcp", "add", "two", "--", "server"])
    cli.main(["mcp", "disable", "two"])
    capsys.readouterr()

    assert cli.main(["mcp", "check", "three"]) == 1
    assert "There is no server 'three'. The servers are: one, two." in capsys.readouterr().err
    assert cli.main(["mcp", "check", "two"]) == 1
    assert "The server 'two' is switched off. Switch it on: peri mcp enable two" in capsys.readouterr().err
    for action in ("accept", "logout"):
        assert cli.main(["mcp", action, "three"]) == 1
        assert "There is no server 'three'." in capsys.readouterr().err
    assert cli.main(["mcp", "accept", "one", "echo"]) == 0
    assert capsys.readouterr().err == "echo of one doesn't wait for your yes.\n"


def test_what_was_changed_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["mcp", "add", "one", "--", "server"])
    capsys.readouterr()
    for action, told in (
        ("disable", "left alone"),
        ("enable", "is used"),
        ("logout", "is forgotten"),
        ("remove", "removed"),
    ):
        assert cli.main(["mcp", action, "one"]) == 0
        assert told in capsys.readouterr().err


def test_a_command_that_is_told_can_be_typed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add = ["mcp", "add", "my server", "--", "server"]
    cli.main(add)
    assert "`peri mcp check 'my server'`" in capsys.readouterr().out
    assert cli.main(add) == 1
    assert "peri mcp remove 'my server'" in capsys.readouterr().err
    cli.main(["mcp", "disable", "my server"])
    assert cli.main(["mcp", "check", "my server"]) == 1
    assert "peri mcp enable 'my server'" in capsys.readouterr().err


def test_an_address_of_another_kind_is_no_program(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mcp", "add", "one", "ftp://server.example/"]) == 1
    assert "one begins with https:// or http://" in capsys.readouterr().err
    assert not (home / "mcp.json").exists()


def test_a_folder_is_not_imported(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mcp", "import", str(home)]) == 1
    assert f"{home} is a folder." in capsys.readouterr().err
