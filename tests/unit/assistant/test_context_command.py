"""`peri context` on a scripted machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import cli
from assistant.events import Origin, TurnState
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from tests.fakes import scripted_parts

Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*argv: str) -> int:
        def opener(**_options: object) -> Session:
            preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
            return Session(scripted_parts(), ConversationStore(tmp_path / "peri.sqlite"), Bus(), preferences)

        return cli.main(argv, opener)

    return run


@pytest.fixture
def turn(tmp_path: Path) -> str:
    """The one turn there is."""
    store = ConversationStore(tmp_path / "peri.sqlite")
    name = store.begin_turn(store.create_conversation(), "Where is Oslo?", (), Origin.KEYBOARD)
    store.end_turn(name, reply="In Norway.", state=TurnState.DONE)
    store.close()
    return name


def test_it_lists_the_pages_of_the_newest_conversation(run: Run, turn: str, capsys) -> None:
    assert run("context") == 0
    out = capsys.readouterr().out
    assert "tokens" in out
    assert f"Where is Oslo?  ({turn})" in out


def test_pages_are_pinned_put_out_and_brought_back(run: Run, turn: str, capsys) -> None:
    def told(*argv: str) -> dict:
        assert run("context", "--json", *argv) == 0
        rows = json.loads(capsys.readouterr().out)["rows"]
        return next(row for row in rows if row["id"] == turn)

    assert told("--pin", turn)["pinned"]
    assert not told("--unpin", turn)["pinned"]
    assert not told("--evict", turn)["resident"]
    assert told("--page-in", turn)["resident"]


def test_what_can_not_be_moved_is_told(run: Run, turn: str, capsys) -> None:
    assert run("context", "--evict", "system") == 1
    assert "always there" in capsys.readouterr().err


def test_without_a_conversation_there_is_no_table(run: Run, capsys) -> None:
    assert run("context") == 1
    assert "no conversation yet" in capsys.readouterr().err
