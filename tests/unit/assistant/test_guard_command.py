"""`peri guard`, on a folder of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant import cli
from assistant.calls import Scope
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.places import Places
from assistant.guard.record import DecisionLog
from assistant.guard.rule_file import Rules
from tests.unit.assistant.guard.guarding import FETCH, SAVE, call, own, web


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    return Places(tmp_path)


def guard(places: Places) -> Monitor:
    return Monitor(Rules(places.rules), Grants(places.grants), DecisionLog(places.log))


def decide(places: Places, number: int = 3) -> None:
    for one in range(number):
        guard(places).decide(call(SAVE, path=f"{one}\x1b[31m.txt"), SAVE, [own("x"), web("y")], conversation="c")


def grant(places: Places) -> str:
    monitor, wanted = guard(places), call(FETCH, url="https://news.example/a")
    decision = monitor.decide(wanted, FETCH, [own("x")], conversation="c")
    made = Grants(places.grants).add(monitor.question(wanted, FETCH, decision), Scope.ALWAYS, "c")
    assert made is not None
    return made.id


def test_an_empty_log_is_told(places: Places, capsys) -> None:
    assert cli.main(["guard", "log"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "Nothing has been decided yet" in err


def test_the_newest_decisions_with_their_reasons(places: Places, capsys) -> None:
    decide(places)
    assert cli.main(["guard", "log", "-n", "2"]) == 0
    out, _ = capsys.readouterr()
    assert out.count("write_file") == 2
    assert "after-foreign-text: Text that you did not write was read" in out
    assert "\x1b" not in out


def test_the_log_in_json(places: Places, capsys) -> None:
    decide(places)
    assert cli.main(["guard", "log", "--json", "-n", "0"]) == 0
    out, _ = capsys.readouterr()
    assert [json.loads(line)["decision"]["verdict"] for line in out.splitlines()] == ["ask"] * 3


def test_a_log_that_was_changed_is_told(places: Places, capsys) -> None:
    decide(places)
    places.log.write_text(places.log.read_text().replace('"ask"', '"deny"', 1))
    assert cli.main(["guard", "log"]) == 1
    assert f"{places.log}, line 1: this record was changed" in capsys.readouterr().err


def test_a_replay_tells_what_differs(places: Places, capsys) -> None:
    decide(places, 2)
    assert cli.main(["guard", "replay", str(places.log)]) == 0
    assert capsys.readouterr().err == "2 decisions, 0 of them different now.\n"
    places.rules.write_text('[[rule]]\nname = "no"\nverdict = "deny"\n')
    assert cli.main(["guard", "replay", str(places.log), "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[0])["now"]["rule"] == "no"
    assert err == "2 decisions, 2 of them different now.\n"


def test_a_replay_of_something_else_is_told(places: Places, tmp_path: Path, capsys) -> None:
    (tmp_path / "a.txt").write_text("hello\n")
    assert cli.main(["guard", "replay", str(tmp_path / "a.txt")]) == 1
    assert "1 lines are no decisions" in capsys.readouterr().err
    assert cli.main(["guard", "replay", str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err.startswith("The log of decisions can't be used. ")


def test_the_rules_are_shown_and_the_file_begun(places: Places, capsys) -> None:
    assert cli.main(["guard", "rules"]) == 0
    out, _ = capsys.readouterr()
    assert out.index("my-notes") < out.index("data-to-foreign-address")
    assert places.rules.exists()


def test_a_mistake_in_the_rules_is_told(places: Places, capsys) -> None:
    places.rules.write_text('[[rule]]\nverdict = "alow"\n')
    assert cli.main(["guard", "rules"]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"Your own rules can't be used as they are. {places.rules}, line 2: verdict")
    assert 'line 2: verdict can\'t be "alow"; did you mean "allow"?' in err
    assert "all that does more than read is asked about" in err


def test_rights_are_listed_and_taken_back(places: Places, capsys) -> None:
    identity = grant(places)
    assert cli.main(["guard", "grants"]) == 0
    assert f"{identity}  read_page (builtin) on news.example, always; given " in capsys.readouterr().out
    assert cli.main(["guard", "grants", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == identity
    assert cli.main(["guard", "grants", "revoke", identity]) == 0
    assert cli.main(["guard", "grants", "revoke", identity]) == 1
    assert cli.main(["guard", "grants"]) == 0
    assert "No right has been given." in capsys.readouterr().err


@pytest.mark.parametrize("number", ["-1", "x", "1.5"])
def test_a_wrong_number_is_a_wrong_command(places: Places, capsys, number: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["guard", "log", "-n", number])
    assert ended.value.code == 2
    assert f"a whole number from 0 on is needed, not {number}" in capsys.readouterr().err
