"""Search: an index where there is one, a scan of notes and text files otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.tools.api import Origin, ToolError
from assistant.tools.builtin.notebook import Notebook
from assistant.tools.builtin.search import Hit, Scan, Search


def test_pictures_are_found_by_an_index() -> None:
    asked = []

    def find(query: str) -> list[Hit]:
        asked.append(query)
        return [Hit(f"/p/{number}.jpg", "a cat \n" * 100) for number in range(20)]

    made = Search(find, None).find_pictures("  two  cats ")
    assert asked == ["two cats"]
    assert made.origin is Origin.PICTURE
    lines = made.text.splitlines()
    assert len(lines) == 8
    assert lines[0].startswith("/p/0.jpg: a cat a cat")
    assert len(lines[0]) < 220
    assert Search(lambda query: [], None).find_pictures("x").text == "No picture was found."


def test_without_an_index_it_is_off_with_the_reason() -> None:
    search = Search(None, None, "No image encoder is installed.")
    with pytest.raises(ToolError, match=r"no search of pictures: No image encoder"):
        search.find_pictures("cat")
    with pytest.raises(ToolError, match="no search of documents"):
        search.search_documents("cat")


@pytest.mark.parametrize("query", ["", "  ", "x" * 301])
def test_a_search_wants_a_few_words(query: str) -> None:
    with pytest.raises(ToolError, match="few words"):
        Search(lambda query: [], None).find_pictures(query)


@pytest.fixture
def scan(tmp_path: Path) -> Scan:
    own, root = tmp_path / "home", tmp_path / "Documents"
    book = Notebook(own / "notes")
    book.add("The tenants pay on the first.", "Rent of the flat")
    (root / "deep" / "er").mkdir(parents=True)
    (root / "deep" / "er" / "rent.txt").write_text("x " * 500 + "The rent is 700 a month.")
    (root / "letter.md").write_text("Dear landlord, the rent for the flat is paid, a month in advance.")
    (root / "picture.png").write_text("rent flat month")
    (root / ".hidden.txt").write_text("rent flat month")
    (root / "binary.txt").write_bytes(b"rent flat month \0")
    return Scan(book, lambda: [root], own)


def test_notes_and_text_files_are_scanned(scan: Scan, tmp_path: Path) -> None:
    made = Search(None, scan).search_documents("rent month")
    lines = made.text.splitlines()
    assert made.origin is Origin.FILE
    places = [line.partition(": ")[0] for line in lines]
    assert places == [
        str(tmp_path / "Documents/deep/er/rent.txt"),
        "note 1",
        str(tmp_path / "Documents/letter.md"),
    ]
    assert "The rent is 700" in lines[0]


def test_nothing_that_fits(scan: Scan) -> None:
    assert Search(None, scan).search_documents("submarine").text == "No document was found."


def test_notes_alone_can_be_searched(tmp_path: Path) -> None:
    book = Notebook(tmp_path / "notes")
    book.add("tea")
    assert [hit.place for hit in Scan(book, lambda: [], tmp_path)("Tea")] == ["note 1"]
