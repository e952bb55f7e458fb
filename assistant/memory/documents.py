"""The index of documents: which folders, which files with which content, and the passages of each content.

Several processes may use one index at once, one of which indexes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import SearchError
from assistant.library import LeftOut
from assistant.memory import document_finding as finding
from assistant.memory.chunks import Chunk
from assistant.memory.document_schema import DOCUMENTS, DOCUMENTS_ID
from assistant.memory.kept_sentences import packed, unpacked
from assistant.memory.meanings import OwnVectors, VectorIndex
from assistant.memory.pictures import KnownFile, Located, Rejected
from assistant.memory.vectors import VectorFile
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.library import DocumentQuery, Passage
    from assistant.memory.vectors import Db


class SourceRemoved(SearchError):
    """Somebody took a folder out of the index while it was being indexed."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A folder or a single file as it is stored."""

    n: int
    path: bytes
    name: str
    conversation: str
    remaining: int
    updated: float | None
    away: bool
    note: str
    documents: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Read:
    """A file whose content was read; `chunks` is None where the index has this content."""

    where: Located
    digest: str
    title: str = ""
    pages: int = 0
    chunks: Sequence[Chunk] | None = None
    notes: tuple[str, ...] = ()


class DocumentIndex:
    """The index in the file `path`. Any thread may use it. Every method raises `StorageError`.

    `elsewhere` makes the index of vectors where it is not to be this file.
    """

    def __init__(self, path: Path, elsewhere: Callable[[], VectorIndex] | None = None) -> None:
        self._file = VectorFile(path, DOCUMENTS, DOCUMENTS_ID)
        self._own = OwnVectors(self._file)
        self.vectors: VectorIndex = elsewhere() if elsewhere is not None else self._own
        self._marks = elsewhere is not None

    def close(self) -> None:
        """Harmless when closed."""
        self.vectors.close()
        self._file.close()

    # -- what is indexed

    def sources(self) -> list[SourceRow]:
        """In the order in which they were added."""
        with self._file.read() as db:
            rows = db.rows(
                """SELECT s.n, s.path, s.name, s.conversation, s.remaining, s.updated, s.away, s.note,
                    (SELECT count(*) FROM files WHERE source = s.n AND document IS NOT NULL),
                    (SELECT count(*) FROM files WHERE source = s.n AND problem <> '') FROM sources s ORDER BY s.n"""
            )
        return [
            SourceRow(n, path, name, talk, left, at, bool(away), unpacked(note), *rest)
            for n, path, name, talk, left, at, away, note, *rest in rows
        ]

    def add(self, path: Path, conversation: str = "", name: str = "") -> SourceRow:
        """Take a folder or a file in; one that is there already stays. Raises `SearchError`."""
        wanted = os.fsencode(_there(path))
        with self._file.write() as db:
            db.run(
                "INSERT OR IGNORE INTO sources (path, conversation, name) VALUES (?, ?, ?)",
                (wanted, conversation, name),
            )
        return next(one for one in self.sources() if (one.path, one.conversation) == (wanted, conversation))

    def remove(self, path: Path) -> int:
        """Forget a folder or a file; how many files left the index. Raises `SearchError`."""
        wanted = os.fsencode(os.path.abspath(path)), os.fsencode(os.path.realpath(path))
        with self._file.write() as db:
            row = db.row("SELECT n FROM sources WHERE conversation = '' AND path IN (?, ?)", wanted)
            if row is None:
                raise SearchError(
                    say("{path} is not indexed.", path=path), remedy=say("`peri docs status` lists what is.")
                )
            files: int = db.value("SELECT count(*) FROM files WHERE source = ?", row)
            db.run("DELETE FROM sources WHERE n = ?", row)
            gone = _drop_orphans(db)
        self.vectors.drop(gone)
        return files

    def forget(self, conversation: str) -> None:
        """Forget what was handed to a conversation that is no more."""
        with self._file.write() as db:
            db.run("DELETE FROM sources WHERE conversation = ?", (conversation,))
            gone = _drop_orphans(db)
        self.vectors.drop(gone)

    def set_note(self, source: int, note: str, *, away: bool = False) -> None:
        """Say what is the matter with a folder. What was indexed of it stays."""
        with self._file.write() as db:
            db.run("UPDATE sources SET note = ?, away = ? WHERE n = ?", (packed(note), away, source))

    # -- the whole

    @property
    def paused(self) -> bool:
        with self._file.read() as db:
            return bool(db.value("SELECT value FROM meta WHERE key = 'paused'"))

    def pause(self, paused: bool) -> None:
        """Felt by whatever process indexes, within a file."""
        with self._file.write() as db:
            _set_meta(db, "paused", int(paused))

    def adopt(self, embedder: str) -> None:
        """From now on the vectors are this embedder's; those of another one are dropped."""
        with self._file.write() as db:
            if db.value("SELECT value FROM meta WHERE key = 'embedder'") == embedder:
                return
            _set_meta(db, "embedder", embedder)
        self._own.clear()
        if self._marks:
            self.vectors.clear()

    def count(self) -> tuple[int, int, int]:
        """How many contents, passages, and passages without a vector."""
        with self._file.read() as db:
            documents: int = db.value("SELECT count(*) FROM documents")
            chunks: int = db.value("SELECT count(*) FROM chunks")
            vectors: int = db.value("SELECT count(*) FROM vectors")
        return documents, chunks, chunks - vectors

    def left_out(self, limit: int = -1) -> list[LeftOut]:
        """In the order of their paths."""
        with self._file.read() as db:
            rows = db.rows(
                "SELECT parent, name, problem FROM files WHERE problem <> '' ORDER BY parent, name LIMIT ?", (limit,)
            )
        return [LeftOut(finding.joined(parent, name), unpacked(why)) for parent, name, why in rows]

    # -- indexing

    def known(self, source: int) -> dict[tuple[bytes, bytes], KnownFile]:
        """The files of a source by folder and name."""
        with self._file.read() as db:
            rows = db.rows(
                "SELECT parent, name, n, size, changed, document, problem, again FROM files WHERE source = ?", (source,)
            )
        return {
            (parent, name): KnownFile(n, size, changed, bool(document or (problem and not again)), unpacked(problem))
            for parent, name, n, size, changed, document, problem, again in rows
        }

    def has(self, digest: str) -> bool:
        """Whether a content was read."""
        with self._file.read() as db:
            return db.row("SELECT 1 FROM documents WHERE digest = ?", (digest,)) is not None

    def record(self, source: int, done: Sequence[Read | Rejected], remaining: int) -> None:
        """Keep what became of some files, all of it or nothing."""
        with self._file.write() as db:
            if db.row("SELECT 1 FROM sources WHERE n = ?", (source,)) is None:
                raise SourceRemoved("The folder was taken out of the index while it was being indexed.")
            for one in done:
                document = _keep_document(db, one) if isinstance(one, Read) else None
                why, again = (packed(one.why), one.again) if isinstance(one, Rejected) else ("", False)
                _keep_file(db, source, one.where, (document, why, again))
            db.run("UPDATE sources SET remaining = ? WHERE n = ?", (remaining, source))

    def finish(self, source: int, gone: Iterable[int]) -> None:
        """A source was gone through: files that are no longer there leave, contents without a file too."""
        with self._file.write() as db:
            db.run_many("DELETE FROM files WHERE n = ?", [(n,) for n in gone])
            left = _drop_orphans(db)
            db.run(
                "UPDATE sources SET remaining = 0, updated = ?, note = '', away = 0 WHERE n = ?", (time.time(), source)
            )
        self.vectors.drop(left)

    def without_vector(self, limit: int) -> list[tuple[int, int, str]]:
        """Passages that have still to be embedded, the newest first: number, document and the text to embed."""
        with self._file.read() as db:
            rows = db.rows(
                """SELECT c.n, c.document, d.title, c.headings, c.text
                FROM chunks c JOIN documents d ON d.n = c.document
                WHERE NOT EXISTS (SELECT 1 FROM vectors v WHERE v.n = c.n) ORDER BY c.n DESC LIMIT ?""",
                (limit,),
            )
        return [(n, document, embedded(title, headings, text)) for n, document, title, headings, text in rows]

    def add_vectors(self, rows: Sequence[tuple[int, int, NDArray[np.float32]]]) -> None:
        """Keep the vectors of passages."""
        self.vectors.add(rows)
        if self._marks:  # they lie elsewhere: here only that they are made
            with self._file.write() as db:
                for n, _, _ in rows:
                    if db.row("SELECT 1 FROM chunks WHERE n = ?", (n,)):
                        db.run("INSERT OR REPLACE INTO vectors (n, vector) VALUES (?, x'')", (n,))

    def settle(self) -> None:
        """After many vectors were added."""
        if not self._marks:
            self._own.settle()

    # -- finding

    def find(self, query: DocumentQuery, vector: NDArray[np.float32] | None = None) -> list[Passage]:
        """The passages that fit best, best first. Without the vector of the question its words alone are looked at."""
        with self._file.read() as db:
            within = finding.scope(db, query)
        if within is not None and not within:
            return []
        with ThreadPoolExecutor(1) as beside:  # SQLite works on both at once, each with a connection of its own
            near = beside.submit(lambda: [] if vector is None else self.vectors.nearest(vector, finding.POOL, within))
            with self._file.read() as db:
                worded = finding.by_words(db, query, within)
                return finding.best(db, query, worded, near.result())

    def passages(self, numbers: Sequence[int]) -> list[Passage]:
        """These passages, as far as they are there, in this order."""
        with self._file.read() as db:
            found = (finding.passage(db, n) for n in numbers)
            return [one for one in found if one is not None]

    def around(self, number: int, before: int, after: int) -> list[Passage]:
        """A passage among its neighbours in the document."""
        with self._file.read() as db:
            place = db.row("SELECT document, position FROM chunks WHERE n = ?", (number,))
            rows = place and db.rows(
                "SELECT n FROM chunks WHERE document = ? AND position BETWEEN ? AND ? ORDER BY position",
                (place[0], place[1] - before, place[1] + after),
            )
        return self.passages([row[0] for row in rows or ()])

    def named(self, name: str, conversation: str) -> list[int]:
        """The first passages of the documents that are called so, or whose names hold this."""
        with self._file.read() as db:
            return finding.named(db, name, conversation)


def embedded(title: str, headings: str, text: str) -> str:
    """What stands for a passage when its meaning is computed: what it is of, and itself."""
    return "\n".join(part for part in (" > ".join([title, *headings.split("\n")]).strip(" >"), text) if part)


def _there(path: Path) -> str:
    real = os.path.realpath(path)
    if not os.path.exists(real):
        raise SearchError(say("{path} is not there.", path=path), remedy=say("Check the path."))
    if not os.access(real, os.R_OK | (os.X_OK if os.path.isdir(real) else 0)):
        raise SearchError(
            say("{path} may not be read.", path=path), remedy=say("Change its permissions, or add another one.")
        )
    return real


def _set_meta(db: Db, key: str, value: str | int) -> None:
    db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def _keep_document(db: Db, one: Read) -> int:
    n: int | None = db.value("SELECT n FROM documents WHERE digest = ?", (one.digest,))
    if n is not None:
        return n
    if one.chunks is None:
        raise ValueError("a new content needs its passages")
    n = db.run(
        "INSERT INTO documents (digest, title, pages, notes) VALUES (?, ?, ?, ?)",
        (one.digest, one.title, one.pages, "\n".join(one.notes)),
    )
    rows: list[tuple[Any, ...]] = [
        (n, position, chunk.page, "\n".join(chunk.headings), chunk.text) for position, chunk in enumerate(one.chunks)
    ]
    db.run_many("INSERT INTO chunks (document, position, page, headings, text) VALUES (?, ?, ?, ?, ?)", rows)
    return n


def _keep_file(db: Db, source: int, where: Located, state: tuple[int | None, str, bool]) -> None:
    db.run(
        """INSERT INTO files (source, parent, name, size, changed, document, problem, again)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (source, parent, name) DO UPDATE SET size = excluded.size, changed = excluded.changed,
            document = excluded.document, problem = excluded.problem, again = excluded.again""",
        (source, where.parent, where.name, where.seen.size, where.seen.changed, *state),
    )


def _drop_orphans(db: Db) -> list[int]:
    orphans = "SELECT n FROM documents WHERE n NOT IN (SELECT document FROM files WHERE document IS NOT NULL)"
    gone = [row[0] for row in db.rows(orphans)]
    db.run_many("DELETE FROM documents WHERE n = ?", [(n,) for n in gone])
    return gone
