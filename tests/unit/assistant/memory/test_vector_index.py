"""What every index of vectors must do, held against both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.document_search import DocumentSearch, Machinery
from assistant.errors import SearchError
from assistant.library import By, DocumentQuery
from assistant.memory import meanings
from assistant.memory.chunks import Chunk
from assistant.memory.documents import DocumentIndex, Read
from assistant.memory.pictures import Located
from assistant.memory.walk import FileSeen
from tests.unit.assistant.test_document_search import Eyes, Meaning, Reader, part

SIZE = 16
COUNT = 60


def elsewhere() -> object:
    qdrant = pytest.importorskip("qdrant_client")
    assert qdrant
    from assistant.memory.qdrant import IN_MEMORY, QdrantVectors

    return QdrantVectors(IN_MEMORY, "test", SIZE)


@pytest.fixture(params=["own", "qdrant"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DocumentIndex]:
    made = DocumentIndex(tmp_path / "documents.sqlite", None if request.param == "own" else elsewhere)
    made.adopt("test")
    (tmp_path / "a").mkdir()
    source = made.add(tmp_path / "a")
    for document in (1, 2):
        chunks = [Chunk(f"text {n} of {document}") for n in range(COUNT)]
        where = Located(str(tmp_path).encode(), f"{document}.txt".encode(), FileSeen(1, 1))
        made.record(source.n, [Read(where, f"digest {document}", "", 0, chunks)], 0)
    yield made
    made.close()


def vectors(count: int, size: int = SIZE) -> np.ndarray:
    made = np.random.default_rng(1).standard_normal((count, size)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def test_the_nearest_are_those_of_the_largest_cosine(index: DocumentIndex) -> None:
    waiting = index.without_vector(1000)
    assert len(waiting) == 2 * COUNT
    made = vectors(len(waiting))
    index.add_vectors([(n, document, vector) for (n, document, _), vector in zip(waiting, made, strict=True)])
    index.settle()
    assert index.without_vector(1) == []
    asked = vectors(3)[2]

    found = index.vectors.nearest(asked, 10, None)

    cosines = dict(zip((n for n, _, _ in waiting), made @ asked, strict=True))
    assert [n for n, _ in found] == sorted(cosines, key=lambda n: -cosines[n])[:10]
    assert all(abs(score - cosines[n]) < 1e-4 for n, score in found)
    of_one = {n for n, document, _ in waiting if document == waiting[0][1]}
    assert {n for n, _ in index.vectors.nearest(asked, 20, [waiting[0][1]])} <= of_one
    index.vectors.drop([waiting[0][1]])
    index.adopt("another")
    assert len(index.without_vector(1000)) == 2 * COUNT
    assert index.vectors.nearest(asked, 10, None) == []


def test_documents_are_found_by_meaning_in_qdrant(tmp_path: Path) -> None:
    pytest.importorskip("qdrant_client")
    from assistant.memory.qdrant import IN_MEMORY, QdrantVectors

    machinery = Machinery(
        part(Reader()), part(Eyes()), part(Meaning()), lambda: QdrantVectors(IN_MEMORY, "test", 8), " at memory"
    )
    search = DocumentSearch(tmp_path / "home", machinery, lambda event: None)
    file = tmp_path / "pets.md"
    file.write_text("# House\n\nNo cat is allowed.\n\n# Court\n\nThe law of Bern holds.\n")
    search.add(file)
    assert search.wait(30).unread == 0

    assert search.find(DocumentQuery("animal", by=By.MEANING))[0].headings == ("House",)
    search.remove(file)
    assert search.find(DocumentQuery("animal", by=By.MEANING)) == []
    search.close()


def test_a_server_that_is_not_there_is_told() -> None:
    pytest.importorskip("qdrant_client")
    from assistant.memory.qdrant import QdrantVectors

    with pytest.raises(SearchError, match="Qdrant"):
        QdrantVectors("http://127.0.0.1:9", "test")


def test_codes_choose_among_many_and_follow_what_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.memory import codes

    monkeypatch.setattr(codes, "FEWEST", 10)
    monkeypatch.setattr(meanings, "_POOL", 40)
    index = DocumentIndex(tmp_path / "documents.sqlite")
    index.adopt("test")
    source = index.add(tmp_path)
    made = vectors(3 * COUNT, 384)
    for document in range(3):
        chunks = [Chunk(f"text {n} of {document}") for n in range(COUNT)]
        where = Located(str(tmp_path).encode(), f"{document}.txt".encode(), FileSeen(1, 1))
        index.record(source.n, [Read(where, f"digest {document}", "", 0, chunks)], 0)
        waiting = sorted(index.without_vector(1000))
        some = made[COUNT * document : COUNT * (document + 1)]
        index.add_vectors([(n, of, vector) for (n, of, _), vector in zip(waiting, some, strict=True)])
        index.settle()
        last = waiting[-1][0]
        assert index.vectors.nearest(some[-1], 5, None)[0][0] == last
    index.finish(source.n, [one.n for one in index.known(source.n).values()])
    assert index.vectors.nearest(made[0], 5, None) == []
    index.close()
