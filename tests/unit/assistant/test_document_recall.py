from __future__ import annotations

from pathlib import Path

from assistant.document_recall import MOST_CHARACTERS, NOT_FOUND, DocumentRecaller
from assistant.document_search import DocumentSearch, Machinery
from assistant.document_tools import DocumentTools
from assistant.events import Attachment, AttachmentKind, Origin, StoredTurn, TurnState
from assistant.recall import RecalledKind
from assistant.tools.builtin.search import Hit
from tests import papers
from tests.unit.assistant.test_document_search import Eyes, Meaning, Reader, part

LEASE = papers.pdf([["Lease"], ["The tenant must pay 900 euros."], ["No cat in the house."]], [("Lease", 1)])


def searching(home: Path) -> DocumentSearch:
    return DocumentSearch(home, Machinery(part(Reader()), part(Eyes()), part(Meaning())), lambda event: None)


def turn(text: str, *files: Attachment) -> StoredTurn:
    return StoredTurn("t", "talk", text, files, Origin.KEYBOARD, "", TurnState.OPEN, 0.0)


def document(folder: Path, name: str, data: bytes) -> Attachment:
    path = folder / f"kept-{len(list(folder.iterdir()))}"
    path.write_bytes(data)
    return Attachment(path.name, name, "application/pdf", len(data), AttachmentKind.DOCUMENT, path)


def indexed(tmp_path: Path) -> DocumentSearch:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.pdf").write_bytes(LEASE)
    search = searching(tmp_path / "home")
    search.add(folder)
    search.wait(30)
    return search


def test_a_question_about_an_indexed_document_brings_its_passages_with_numbers_and_places(tmp_path: Path) -> None:
    search = indexed(tmp_path)

    found = DocumentRecaller(search).recall("talk", turn("How much rent must the tenant pay?"))

    assert [one.number for one in found] == list(range(1, len(found) + 1))
    first = found[0]
    assert (first.kind, first.origin, first.title) == (RecalledKind.EXTRACT, Origin.FILE, "lease.pdf, page 2")
    assert "900 euros" in first.text
    passage = search.passage(first.place.removeprefix("document:"))
    assert passage is not None
    assert passage.page == 2
    search.close()


def test_what_has_nothing_to_do_with_the_documents_brings_none(tmp_path: Path) -> None:
    search = indexed(tmp_path)
    recaller = DocumentRecaller(search)

    assert recaller.recall("talk", turn("Thank you!")) == []
    assert recaller.recall("talk", turn("Write a poem about autumn leaves")) == []
    assert DocumentRecaller(search, lambda: False).recall("talk", turn("How much rent must I pay?")) == []
    search.close()


def test_what_is_asked_of_the_documents_and_not_in_them_is_told(tmp_path: Path) -> None:
    search = indexed(tmp_path)

    found = DocumentRecaller(search).recall("talk", turn("Which law applies, according to my documents?"))

    assert [one.text for one in found] == [NOT_FOUND]
    assert found[0].number == 0
    search.close()


def test_a_document_that_comes_with_a_turn_is_read_at_once_and_asked_again_later(tmp_path: Path) -> None:
    search = searching(tmp_path / "home")
    recaller = DocumentRecaller(search)
    file = document(tmp_path, "lease.pdf", LEASE)

    short = recaller.recall("talk", turn("What is this?", file))
    later = recaller.recall("talk", turn("And may I have a pet?"))
    elsewhere = recaller.recall("other", turn("And may I have a pet?"))

    assert [one.title for one in short] == ["lease.pdf, page 2", "lease.pdf, page 3"]
    assert later[0].title == "lease.pdf, page 3"
    assert elsewhere == []
    search.close()


def test_a_document_that_can_not_be_read_says_so(tmp_path: Path) -> None:
    search = searching(tmp_path / "home")

    found = DocumentRecaller(search).recall("talk", turn("Sum it up", document(tmp_path, "cut.pdf", b"%PDF-1.7 x")))

    assert len(found) == 1
    assert "cut.pdf could not be read" in found[0].text
    search.close()


def test_passages_keep_to_their_budget(tmp_path: Path) -> None:
    search = searching(tmp_path / "home")
    long = "\n\n".join(f"# Part {n}\n\n{'The cat sleeps a while. ' * 40}" for n in range(9)).encode()

    found = DocumentRecaller(search).recall("talk", turn("Where is the cat?", document(tmp_path, "cats.md", long)))

    assert len(found) > 2
    assert sum(len(one.text) for one in found) <= MOST_CHARACTERS
    search.close()


def test_the_kernel_searches_has_a_second_look_and_reads_on(tmp_path: Path) -> None:
    search = indexed(tmp_path)
    asked: list[str] = []

    def ask(text: str, question: str, schema: object) -> object:
        asked.append(question)
        return "pay money"

    tools = DocumentTools(search, lambda query: [Hit("note 1", "a note")], ask)

    assert [hit.place for hit in tools.find("cat in the house, money to pay")][-1] == "note 1"
    assert asked == []
    hits = tools.find("charges")
    assert len(asked) == 1
    assert hits[0].place == "lease.pdf, page 2"
    made = tools.reading().read_document("lease", "cat")
    assert made.origin is Origin.FILE
    assert "No cat in the house." in made.text
    search.close()
