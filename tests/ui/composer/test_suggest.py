"""What is meant by `/` and `@`: found in the message, offered, and put in their place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.composer.commands import matching
from ui.composer.mentions import MOST, Found, look
from ui.composer.popup import Choice
from ui.composer.suggest import Token, token_at


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("/", Token("/", "", 0, 1)),
        ("/sum up", Token("/", "sum up", 0, 7)),
        ("  /sum", Token("/", "sum", 2, 6)),
        ("and /sum", None),
        ("/sum\nmore", None),
        ("@", Token("@", "", 0, 1)),
        ("see @lea", Token("@", "lea", 4, 8)),
        ("(@lea", Token("@", "lea", 1, 5)),
        ("see\n@~/Doc", Token("@", "~/Doc", 4, 10)),
        ('see @"~/My Doc', Token("@", "~/My Doc", 4, 14)),
        ("ada@example.org", None),
        ("see @ noon", None),
        ('see @"done" ', None),
        ("", None),
    ],
)
def test_a_command_begins_the_message_and_a_mention_a_word(text: str, token: Token | None) -> None:
    assert token_at(text, len(text)) == token


@given(st.text(alphabet='ab/@" \n~', max_size=20), st.integers(0, 20))
def test_a_token_is_part_of_the_message_and_ends_at_the_cursor(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    token = token_at(text, cursor)
    if token is not None:
        assert token.end == cursor
        assert text[token.start] == token.sign
        assert text[token.start : token.end].endswith(token.query)
        assert "\n" not in token.query


def test_all_words_must_begin_a_word_and_the_beginning_goes_first() -> None:
    choices = [Choice(name, name, "x") for name in ("Find pictures", "Pictures of me", "Archived", "Über Bilder")]
    assert [one.words for one in matching("pic", choices)] == ["Pictures of me", "Find pictures"]
    assert [one.words for one in matching("PICT fi", choices)] == ["Find pictures"]
    assert [one.words for one in matching("über", choices)] == ["Über Bilder"]
    assert matching("ictures", choices) == []
    assert matching("home/ada", choices) == []
    assert len(matching("", choices)) == 4


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    for name in ("Docs/lease.pdf", "Docs/old/Lease 2019.pdf", "Docs/.lease.swp", "Pics/sea.png", "My Docs/a b.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def names(found: list[Found]) -> list[str]:
    return [one.path.name for one in found]


def test_a_name_is_found_below_the_roots_nearest_first(disk: Path) -> None:
    roots = [disk / "Docs", disk / "Pics", disk / "gone"]
    assert names(look("lease", roots)) == ["lease.pdf", "Lease 2019.pdf"]
    assert look("sea", roots) == [Found(disk / "Pics" / "sea.png", False)]
    assert look("2019", [disk / "Docs" / "old" / "Lease 2019.pdf"]) != []
    assert look("", roots) == [Found(disk / "Docs", True), Found(disk / "Pics", True)]
    assert look("nowhere", roots) == []


def test_a_path_is_completed(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME" if sys.platform != "win32" else "USERPROFILE", str(disk))
    assert names(look("~/", [])) == ["Docs", "My Docs", "Pics"]
    assert names(look("~", [])) == ["Docs", "My Docs", "Pics"]
    assert names(look("~/do", [])) == ["Docs"]
    assert names(look(f"{disk}{os.sep}Docs{os.sep}", [])) == ["old", "lease.pdf"]
    assert names(look("~/Docs/.", [])) == [".lease.swp"]
    assert look("~nobody-here/x", []) == []
    assert look(f"{disk}/gone/x", []) == []


def test_it_is_never_too_much(tmp_path: Path) -> None:
    for number in range(MOST + 20):
        (tmp_path / f"file {number}").write_text("")
    assert len(look("file", [tmp_path])) == MOST
    assert len(look(f"{tmp_path}/", [])) == MOST


@pytest.mark.skipif(not hasattr(os, "symlink") or sys.platform == "win32", reason="needs links")
def test_a_folder_that_holds_itself_is_gone_through_once(disk: Path) -> None:
    (disk / "Docs" / "round").symlink_to(disk / "Docs")
    assert names(look("lease", [disk])) == ["lease.pdf", "Lease 2019.pdf"]


@given(st.text(max_size=30))
def test_no_query_is_an_error(tmp_path_factory: pytest.TempPathFactory, query: str) -> None:
    assert isinstance(look(query, [tmp_path_factory.getbasetemp() / "none"]), list)
