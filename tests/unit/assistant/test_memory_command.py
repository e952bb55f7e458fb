"""`peri memory` on a scripted machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import cli
from assistant.events import Origin
from assistant.memory.facts import FactStore, NewFact
from assistant.memory.store import ConversationStore
from assistant.remembering import Memory
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from tests.fakes import scripted_parts

Run = Callable[..., int]


@pytest.fixture
def store(tmp_path: Path) -> Callable[[], ConversationStore]:
    return lambda: ConversationStore(tmp_path / "peri.sqlite")


@pytest.fixture
def run(store: Callable[[], ConversationStore]) -> Run:
    def run(*argv: str) -> int:
        def opener(**_options: object) -> Session:
            parts, opened, bus = scripted_parts(), store(), Bus()
            preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
            memory = Memory(opened, parts, bus.publish, lambda: preferences.current.memory)
            return Session(parts, opened, bus, preferences, memory=memory)

        return cli.main(argv, opener)

    return run


def lines(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_fact_is_added_listed_found_and_exported(run: Run, capsys) -> None:
    assert run("memory", "list") == 0
    assert "Nothing is remembered yet." in capsys.readouterr().err
    assert run("memory", "add", "I like tea.") == 0
    assert run("memory", "add", "My dog is called Rex.", "--json") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "Remembered: I like tea."
    assert json.loads(out[1])["text"] == "My dog is called Rex."

    assert run("memory", "list") == 0
    shown = capsys.readouterr().out.splitlines()
    assert [line.split("  (")[0].strip() for line in shown] == ["1  My dog is called Rex.", "2  I like tea."]
    assert run("memory", "find", "tea") == 0
    assert capsys.readouterr().out.split()[0] == "2"
    assert run("memory", "find", "zebra") == 0
    assert "near this" in capsys.readouterr().err
    assert run("memory", "export") == 0
    assert [one["text"] for one in lines(capsys)] == ["I like tea.", "My dog is called Rex."]


def test_an_edited_fact_has_a_history_and_is_forgotten_with_it(run: Run, capsys) -> None:
    run("memory", "add", "I live in Berlin.")
    assert run("memory", "edit", "1", "I live in Lyon.") == 0
    capsys.readouterr()
    assert run("memory", "history", "1") == 0
    old, new = capsys.readouterr().out.splitlines()
    assert "until" in old
    assert old.endswith("I live in Berlin.")
    assert new.endswith("I live in Lyon.")
    assert run("memory", "forget", "1", "--json") == 0
    (gone,) = lines(capsys)
    assert [one["text"] for one in gone["forgotten"]] == ["I live in Berlin.", "I live in Lyon."]
    assert (gone["backups"], gone["said_in"]) == ([], [])


def test_what_the_user_said_themselves_is_told(run: Run, store, capsys) -> None:
    opened = store()
    conversation = opened.create_conversation()
    turn = opened.begin_turn(conversation, "I like tea.", (), Origin.KEYBOARD)
    fact = FactStore(opened.database).add(NewFact("I like tea.", 0.0, conversation, turn))
    opened.close()
    assert run("memory", "forget", fact.id[:8]) == 0
    out, err = capsys.readouterr()
    assert out == "Forgotten: I like tea.\n"
    assert "still says it" in err


def test_a_proposal_waits_for_yes_or_no(run: Run, store, capsys) -> None:
    opened = store()
    for text in ("My bank is A.", "My bank is B."):
        FactStore(opened.database).add(NewFact(text, 0.0, origin=Origin.WEB, source="a page"))
    opened.close()
    assert run("memory", "list") == 0
    assert "1  My bank is A.  (waits for your yes: from a page)" in capsys.readouterr().out
    assert run("memory", "keep", "1") == 0
    assert run("memory", "refuse", "1") == 1
    assert run("memory", "refuse", "2") == 0
    capsys.readouterr()
    assert run("memory", "list", "--json") == 0
    assert [one["text"] for one in lines(capsys)] == ["My bank is A."]


@pytest.mark.parametrize("name", ["2", "0", "abcd", "x"])
def test_what_is_no_fact_is_told(run: Run, capsys, name: str) -> None:
    run("memory", "add", "I like tea.")
    assert run("memory", "history", name) == 1
    assert "peri memory list" in capsys.readouterr().err


def test_nothing_can_not_be_remembered(run: Run, capsys) -> None:
    assert run("memory", "add", "  ") == 1
    assert "nothing to remember" in capsys.readouterr().err
