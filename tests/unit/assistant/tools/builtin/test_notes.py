"""Notes: kept as files a person can read, under numbers that stay, and nothing of them lost."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.tools.api import Origin, ToolError, manner_of
from assistant.tools.builtin.notebook import Notebook
from assistant.tools.builtin.notes import Notes
from assistant.tools.builtin.texts import snippet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def notes(folder: Path) -> Notes:
    return Notes(Notebook(folder))


def test_a_note_is_a_markdown_file(notes: Notes, folder: Path) -> None:
    assert notes.add_note("2 leaves\r\n1 cup of water", "Tea: how/to") == "Note 1 “Tea: how/to” is kept."
    assert (folder / "0001 Tea how to.md").read_bytes() == b"# Tea: how/to\n\n2 leaves\n1 cup of water\n"
    made = notes.read_note("1")
    assert (made.text, made.origin, made.source) == (
        "1 Tea: how/to\n2 leaves\n1 cup of water",
        Origin.MEMORY,
        "note 1",
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Groceries\n- eggs", "Groceries"),
        ("- eggs\n- milk", "eggs"),
        ("a word " * 30, "a word a word a word a word a word a word a word…"),
        ("***", "note"),
    ],
)
def test_a_title_is_made_where_none_is_given(notes: Notes, text: str, title: str) -> None:
    assert notes.add_note(text) == f"Note 1 “{title}” is kept."


def test_notes_are_found_by_all_of_the_words_titles_first(notes: Notes) -> None:
    notes.add_note("One needs hot water.", "Coffee")
    notes.add_note("Leaves and hot water, TEA is made of.", "Breakfast")
    notes.add_note("Green, hot.", "Tea")
    lines = notes.find_notes("tea hot").splitlines()
    assert [line.split(" (", maxsplit=1)[0] for line in lines] == ["3 Tea", "2 Breakfast"]
    assert lines[1].endswith(": Leaves and hot water, TEA is made of.")
    assert notes.find_notes("juice") == "No note has these words."


def test_without_words_the_latest_come_first(notes: Notes, folder: Path) -> None:
    assert notes.find_notes() == "There are no notes yet."
    for number in range(1, 19):
        notes.add_note(f"text {number}")
        os.utime(next(folder.glob(f"{number:04}*")), (number, number))
    lines = notes.find_notes().splitlines()
    assert lines[0].startswith("18 text 18 (1970-")
    assert lines[-1] == "… and 3 more"


def test_a_new_text_keeps_the_number_and_the_old_text(notes: Notes, folder: Path) -> None:
    notes.add_note("eggs", "List")
    manner = manner_of(notes.update_note)
    assert manner is not None
    assert manner.preview is not None
    assert "-eggs\n+milk" in manner.preview({"note": "list", "text": "milk"})
    assert "no note" in manner.preview({"note": "9", "text": "milk"})
    assert notes.update_note("list", "milk") == "Note 1 “List” has its new text."
    assert notes.read_note("1").text == "1 List\nmilk"
    assert [path.read_text() for path in (folder / "trash").iterdir()] == ["# List\n\neggs\n"]


def test_what_is_deleted_lies_in_the_trash_and_its_number_is_not_given_again(notes: Notes, folder: Path) -> None:
    notes.add_note("eggs", "List")
    manner = manner_of(notes.delete_note)
    assert manner is not None
    assert manner.preview is not None
    assert "-eggs" in manner.preview({"note": "1"})
    assert notes.delete_note("List").startswith("Note 1 “List” is in the trash: ")
    assert [path.read_text() for path in (folder / "trash").iterdir()] == ["# List\n\neggs\n"]
    with pytest.raises(ToolError, match="no note"):
        notes.read_note("1")
    assert notes.add_note("milk").startswith("Note 2 ")


def test_which_note_is_meant(notes: Notes) -> None:
    for title in ("Tea", "Green tea", "7"):
        notes.add_note("x", title)
    assert notes.read_note("tea").text.startswith("1 Tea")
    assert notes.read_note("#0002").text.startswith("2 Green tea")
    assert notes.read_note("green").text.startswith("2 ")
    notes.add_note("x", "Black tea")
    notes.delete_note("1")
    with pytest.raises(ToolError, match=r"Say which note, by its number: .*4 Black tea"):
        notes.read_note("tea")
    for said in ("", "9", "../secret"):
        with pytest.raises(ToolError, match="no note"):
            notes.read_note(said)


def test_bounds_and_broken_folders(notes: Notes, tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="empty"):
        notes.add_note(" \n ")
    with pytest.raises(ToolError, match="50,000 letters"):
        notes.add_note("x" * 50_001)
    (tmp_path / "file").write_text("")
    with pytest.raises(ToolError, match="can't be used"):
        Notes(Notebook(tmp_path / "file")).add_note("x")


def test_files_of_others_are_no_notes(notes: Notes, folder: Path, tmp_path: Path) -> None:
    notes.add_note("mine")
    (tmp_path / "secret").write_text("secret")
    (folder / "readme.md").write_text("no note")
    (folder / "0005 own.md").write_text("written by hand")
    (folder / "0009 link.md").symlink_to(tmp_path / "secret")
    assert notes.read_note("5").text == "5 own\nwritten by hand"
    assert {line.split(" (", maxsplit=1)[0] for line in notes.find_notes().splitlines()} == {"1 mine", "5 own"}


def test_notes_from_many_threads_get_numbers_of_their_own(folder: Path) -> None:
    book = Notebook(folder)
    threads = [threading.Thread(target=book.add, args=(f"note {number}",)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(note.number for note in book.all()) == list(range(1, 13))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(max_size=80), st.text(max_size=200))
def test_any_note_is_read_back(notes: Notes, folder: Path, title: str, text: str) -> None:
    try:
        said = notes.add_note(text, title)
    except ToolError as error:
        assert "empty" in str(error)  # noqa: PT017
        return
    number = said.split()[1]
    book = Notebook(folder)
    kept = text.replace("\r\n", "\n").strip().replace("\r", "\n")
    assert book.get(number).text.strip() == kept.strip()
    assert all(path.parent == folder for path in folder.glob("*.md"))
    notes.delete_note(number)


def test_a_snippet_shows_where_a_word_is() -> None:
    text = "one two three " * 20 + "NEEDLE in hay " + "four five " * 20
    assert "NEEDLE in hay" in snippet(text, ["needle"], 60)
    assert snippet("short text", ["x"], 60) == "short text"
