from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from assistant.document_search import DocumentSearch, Machinery
from assistant.errors import SearchError
from assistant.events import Event
from assistant.library import By, DocumentQuery, FolderState, LibraryChanged
from assistant.turn.parts import Part
from models.errors import BadDocument
from models.reading.documents import FileReader
from models.values import Extract, HostReport, HostState, Picture, PictureFacts, TextBox
from tests import papers

MEANINGS = {"rent": 0, "pay": 0, "money": 0, "cat": 1, "animal": 1, "pet": 1, "law": 2, "court": 2}


class Meaning:
    """Texts are near when their words mean the same."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        self.seen += texts
        vectors = np.full((len(texts), 8), 0.01, np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word, axis in MEANINGS.items():
                row[axis] += word in text.lower()
            row[7] += not any(word in text.lower() for word in MEANINGS)
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


class Eyes:
    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        return (TextBox("The cat sleeps.", 0.9, 0, 0, 10, 10),)

    def inspect(self, picture: Picture) -> PictureFacts:
        raise NotImplementedError


class Reader(FileReader):
    """Counts what it reads; waits for `gate`."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def extract(self, data: bytes, name: str) -> Extract:
        assert self.gate.wait(10)
        self.read.append(name)
        return super().extract(data, name)


class _Idle:
    def start(self) -> None: ...

    def stop(self, patience: float) -> None: ...

    def report(self) -> HostReport:
        return HostReport("fake", HostState.READY, None, 0, 0)

    def close(self) -> None: ...


def part(thing: object) -> Part:
    return Part("fake", lambda: (_Idle(), thing))


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def meaning() -> Meaning:
    return Meaning()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "papers"
    (found / "deep").mkdir(parents=True)
    (found / "lease.pdf").write_bytes(papers.pdf([["Lease"], ["The tenant must pay 900 euros."]], [("Lease", 1)]))
    (found / "deep" / "pets.md").write_text("# House\n\nNo cat is allowed.\n\n# Court\n\nThe law of Bern holds.\n")
    (found / "photo.jpg").write_bytes(b"no document")
    return found


@pytest.fixture
def make(tmp_path: Path, reader: Reader, meaning: Meaning) -> Iterator[Callable[..., DocumentSearch]]:
    made = []

    def build(*, embedder: bool = True, heard: list[Event] | None = None) -> DocumentSearch:
        machinery = Machinery(part(reader), part(Eyes()), part(meaning) if embedder else None)
        made.append(DocumentSearch(tmp_path / "home", machinery, (heard if heard is not None else []).append))
        return made[-1]

    yield build
    for one in made:
        one.close()


def found(search: DocumentSearch, text: str, **how: object) -> list[str]:
    return [one.where for one in search.find(DocumentQuery(text, **how))]  # type: ignore[arg-type]


def test_a_folder_is_read_and_its_passages_are_found_by_words_and_by_meaning(
    make: Callable[..., DocumentSearch], folder: Path
) -> None:
    heard: list[Event] = []
    search = make(heard=heard)
    search.add(folder)
    status = search.wait(30)

    assert (status.documents, status.unread) == (2, 0)
    assert status.folders[0].state is FolderState.READY
    assert any(isinstance(event, LibraryChanged) for event in heard)
    best = search.find(DocumentQuery("How much is the rent?"))[0]
    assert (best.where, best.headings) == ("lease.pdf, page 2", ("Lease",))
    assert best.path == folder / "lease.pdf"
    assert best.likeness is not None
    assert best.likeness > 0.9
    assert found(search, "rent", by=By.WORDS) == []
    assert found(search, "tenants", by=By.WORDS) == ["lease.pdf, page 2"]
    assert found(search, "animal", by=By.MEANING)[0] == "pets.md"
    again = search.passage(best.id)
    assert again is not None
    assert again.text == best.text


def test_only_what_changed_is_read_again(make: Callable[..., DocumentSearch], folder: Path, reader: Reader) -> None:
    search = make()
    search.add(folder)
    search.wait(30)
    assert sorted(reader.read) == ["lease.pdf", "pets.md"]

    (folder / "copy.pdf").write_bytes((folder / "lease.pdf").read_bytes())
    (folder / "deep" / "pets.md").write_text("Every pet is welcome.")
    search.refresh()
    status = search.wait(30)

    assert sorted(reader.read) == ["lease.pdf", "pets.md", "pets.md"]
    assert (status.documents, status.folders[0].documents) == (2, 3)
    assert found(search, "Bern court", by=By.WORDS) == []


def test_what_is_deleted_leaves_and_a_folder_that_is_away_is_kept(
    make: Callable[..., DocumentSearch], folder: Path
) -> None:
    search = make()
    search.add(folder)
    search.wait(30)
    (folder / "lease.pdf").unlink()
    search.refresh()
    assert search.wait(30).documents == 1

    folder.rename(folder.with_name("elsewhere"))
    search.refresh()
    status = search.wait(30)

    assert status.folders[0].state is FolderState.AWAY
    assert status.documents == 1
    assert not search.find(DocumentQuery("cat"))[0].there


def test_without_an_embedder_words_alone_find(make: Callable[..., DocumentSearch], folder: Path) -> None:
    search = make(embedder=False)
    search.add(folder)
    status = search.wait(30)

    assert not status.meaning
    assert status.unread == 0
    assert found(search, "tenant") == ["lease.pdf, page 2"]
    with pytest.raises(SearchError):
        search.find(DocumentQuery("tenant", by=By.MEANING))


def test_what_can_not_be_read_is_left_out_and_says_why(make: Callable[..., DocumentSearch], folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    (folder / "old.odt").write_bytes(b"x")
    (folder / "blank.txt").write_text("  \n")
    search = make()
    search.add(folder)
    status = search.wait(30)

    why = {one.path.name: one.why for one in search.left_out()}
    assert why.keys() == {"broken.docx", "old.odt", "blank.txt"}
    assert "broken" in why["broken.docx"]
    assert status.folders[0].left_out == 3
    assert status.documents == 2


def test_a_scanned_page_is_read_by_sight(make: Callable[..., DocumentSearch], tmp_path: Path) -> None:
    import io

    from PIL import Image

    kept = io.BytesIO()
    Image.new("RGB", (60, 80), "white").save(kept, "JPEG")
    file = tmp_path / "scan.pdf"
    file.write_bytes(papers.scan(kept.getvalue(), (60, 80)))
    search = make()
    search.add(file)
    search.wait(30)

    assert found(search, "cat") == ["scan.pdf, page 1"]


def test_a_document_of_one_conversation_is_found_there_alone(
    make: Callable[..., DocumentSearch], folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "abc123"
    kept.write_text("My cat is called Tom.")
    search = make()
    search.add(folder)
    search.attach(kept, "tom.txt", "one")
    search.wait(30)

    assert "tom.txt" in found(search, "cat", conversation="one")
    assert found(search, "cat", conversation="one", only=True) == ["tom.txt"]
    assert "tom.txt" not in found(search, "cat", conversation="two")
    assert found(search, "cat", conversation="two", only=True) == []
    assert search.attached("one")
    assert not search.attached("two")
    assert [one.name for one in search.named("tom", "one")] == ["tom.txt"]
    search.forget("one")
    assert found(search, "cat", conversation="one", only=True) == []


def test_pausing_stops_between_files_and_resuming_goes_on(
    make: Callable[..., DocumentSearch], folder: Path, reader: Reader
) -> None:
    search = make()
    reader.gate.clear()
    search.add(folder)
    search.pause()
    reader.gate.set()
    status = search.wait(30)
    assert status.paused

    search.resume()
    status = search.wait(30)

    assert status.documents == 2
    assert sorted(reader.read) == ["lease.pdf", "pets.md"]


def test_removing_forgets_and_leaves_the_files(make: Callable[..., DocumentSearch], folder: Path) -> None:
    search = make()
    search.add(folder)
    search.wait(30)

    assert search.remove(folder) == 2
    assert search.status().passages == 0
    assert (folder / "lease.pdf").exists()
    with pytest.raises(SearchError):
        search.remove(folder)
    with pytest.raises(SearchError):
        search.add(folder / "nothing")


def test_an_empty_index_finds_nothing_and_opens_nothing(make: Callable[..., DocumentSearch], tmp_path: Path) -> None:
    search = make()

    assert search.find(DocumentQuery("anything")) == []
    assert search.passage("1") is None
    assert search.empty
    assert search.status().folders == ()
    assert not (tmp_path / "home" / "documents.sqlite").exists()


def test_neighbours_of_a_passage_are_read_in_their_order(make: Callable[..., DocumentSearch], folder: Path) -> None:
    search = make()
    search.add(folder / "deep" / "pets.md")
    search.wait(30)
    court = search.find(DocumentQuery("court"))[0]

    assert [one.headings for one in search.around(court.id)] == [("House",), ("Court",)]


@pytest.mark.parametrize("text", ['"', "a OR (", "* NEAR", "'; DROP TABLE chunks; --", "ß" * 5000, "?!"])
def test_any_question_is_only_a_question(make: Callable[..., DocumentSearch], folder: Path, text: str) -> None:
    search = make()
    search.add(folder)
    search.wait(30)

    search.find(DocumentQuery(text))
    assert search.status().documents == 2


def test_a_reader_that_fails_for_one_file_does_not_stop_the_others(
    make: Callable[..., DocumentSearch], folder: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = reader.extract

    def extract(data: bytes, name: str) -> Extract:
        if name == "lease.pdf":
            raise BadDocument("It took too long.")
        return whole(data, name)

    monkeypatch.setattr(reader, "extract", extract)
    search = make()
    search.add(folder)

    assert search.wait(30).documents == 1
    assert [one.why for one in search.left_out()] == ["It took too long."]
