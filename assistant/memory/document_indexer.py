"""One pass over the indexed folders: look, read what changed, cut it into passages, keep; then embed the passages.

A document can be found by its words as soon as it is kept, and by its meaning when its passages are embedded, which
takes much longer. Each file is kept in one transaction, so a pass that is cut short goes on where it was. No file stops
it: one that can't be used is left out, with why.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.library import FolderState
from assistant.memory.chunks import cut
from assistant.memory.documents import DocumentIndex, Read, SourceRemoved, SourceRow
from assistant.memory.pictures import Located, Rejected
from assistant.memory.walk import FileSeen, FolderSeen, Wanted, gone, walk
from models.errors import BadDocument, BadPicture, ModelError
from models.sentences import say
from models.values import Block, Extract

if TYPE_CHECKING:
    from models.ports import DocumentReader, Embedder, TextReader

log = logging.getLogger(__name__)

AT_ONCE = 32
"""Passages embedded at once, and kept at once."""
MOST_BYTES = 256 * 2**20
MOST_SCANNED = 200
"""Pages of one document that are read by sight: each takes a second or two."""
_READ = (
    *("pdf", "docx", "pptx", "xlsx", "xlsm", "html", "htm", "xhtml", "epub", "md", "markdown", "txt", "text", "rst"),
    *(
        "org",
        "tex",
        "log",
        "csv",
        "tsv",
        "json",
        "yaml",
        "yml",
        "toml",
        "ini",
        "py",
        "js",
        "ts",
        "java",
        "c",
        "h",
        "cpp",
    ),
    *("hpp", "cc", "cs", "go", "rs", "rb", "php", "swift", "kt", "scala", "sh", "sql", "r", "lua", "pl", "css", "xml"),
)
DOCUMENTS = Wanted(
    frozenset(b"." + suffix.encode() for suffix in _READ),
    frozenset(b"." + suffix.encode() for suffix in ("doc", "ppt", "odt", "odp", "ods", "pages", "key", "mobi", "azw3")),
    lambda kind: say("Peri can't read {kind} documents; save it as PDF or DOCX.", kind=kind),
)
_NOTHING = FileSeen(0, 0)


@dataclass(frozen=True, slots=True)
class Tools:
    """What an indexer works with; each is opened when there is something to be done.

    `embedder` is None where there is none. `checkpoint` is called between files and between batches: it may wait, and
    raises `Stopped` where the pass is to end. `progress` tells how it stands with a source.
    """

    reader: Callable[[], DocumentReader]
    eyes: Callable[[], TextReader]
    embedder: Callable[[], Embedder] | None
    checkpoint: Callable[[], None]
    progress: Callable[[int, FolderState], None]


class DocumentIndexer:
    """Brings an index up to date with its folders."""

    def __init__(self, index: DocumentIndex, tools: Tools) -> None:
        self._index = index
        self._tools = tools

    def run(self) -> None:
        """One pass. Raises `Stopped`, `StorageError`, `SearchError`, and the `ModelError` that keeps the embedder from
        working at all.
        """
        for source in self._index.sources():
            self._tools.checkpoint()
            self._tools.progress(source.n, FolderState.LOOKING)
            try:
                self._bring_up_to_date(source)
            except SourceRemoved:
                continue
        self._embed()

    def read_one(self, source: SourceRow) -> str:
        """Read a single file at once; why it can't be, empty where it was. Raises `StorageError`, `ModelError`."""
        self._bring_up_to_date(source)
        problem = next((one.problem for one in self._index.known(source.n).values() if one.problem), "")
        if not problem and self._tools.embedder is not None and self._index.count()[2] <= AT_ONCE:
            self._embed()
        return problem

    def _bring_up_to_date(self, source: SourceRow) -> None:
        seen, blind = _look(source.path)
        known = self._index.known(source.n)
        if blind or (known and not seen):
            self._index.set_note(source.n, gone(blind, had=bool(source.documents)), away=True)
            self._tools.progress(source.n, FolderState.AWAY)
            return
        work = [
            where
            for place, where in seen.items()
            if isinstance(where, Located) and not (place in known and known[place].still(where.seen))
        ]
        rejected = [
            one for place, one in seen.items()
            if isinstance(one, Rejected) and not (place in known and known[place].problem == one.why)
        ]  # fmt: skip
        self._index.record(source.n, rejected, len(work))
        for left, where in zip(range(len(work) - 1, -1, -1), work, strict=True):
            self._tools.checkpoint()
            self._tools.progress(source.n, FolderState.INDEXING)
            self._index.record(source.n, [self._read(where, source.name)], left)
        self._index.finish(source.n, [one.n for place, one in known.items() if place not in seen])
        self._tools.progress(source.n, FolderState.READY)

    def _read(self, where: Located, name: str) -> Read | Rejected:
        if where.seen.size > MOST_BYTES:
            return Rejected(
                where, say("It is too large: a document may have {most} MiB at most.", most=MOST_BYTES // 2**20)
            )
        try:
            data = where.path.read_bytes()
        except OSError as error:
            return Rejected(where, say("It can't be read: {why}.", why=error.strerror or error), again=True)
        digest = hashlib.sha256(data).hexdigest()
        if self._index.has(digest):
            return Read(where, digest)
        try:
            extract = self._extract(data, name or where.path.name)
        except BadDocument as error:
            return Rejected(where, error.message)
        chunks = list(cut(extract.blocks))
        if not chunks:
            return Rejected(where, say("There is no text in it."))
        return Read(where, digest, extract.title, extract.pages, chunks, extract.notes)

    def _extract(self, data: bytes, name: str) -> Extract:
        reader = self._tools.reader()
        extract = reader.extract(data, name)
        if not extract.scanned:
            return extract
        blocks = list(extract.blocks)
        for page in extract.scanned[:MOST_SCANNED]:
            self._tools.checkpoint()
            text = self._by_sight(reader, page)
            if text:
                blocks.append(Block(text, (), page))
        notes = extract.notes
        if len(extract.scanned) > MOST_SCANNED:
            notes += (f"Of its {len(extract.scanned)} scanned pages the first {MOST_SCANNED} were read.",)
        return replace(extract, blocks=tuple(sorted(blocks, key=lambda block: block.page)), notes=notes)

    def _by_sight(self, reader: DocumentReader, page: int) -> str:
        try:
            return "\n".join(box.text for box in self._tools.eyes().read(reader.picture(page)))
        except (BadDocument, BadPicture) as error:
            log.warning("A scanned page was passed over: %s", type(error).__name__)
            return ""

    def _embed(self) -> None:
        """Give every passage its vector, those that came last first."""
        if self._tools.embedder is None or not self._index.without_vector(1):
            return
        embedder = self._tools.embedder()
        while some := self._index.without_vector(AT_ONCE):
            self._tools.checkpoint()
            vectors = embedder.embed([text for _, _, text in some])
            if len(vectors) != len(some):
                raise ModelError(say("The embedder gave another number of vectors than it was asked for."))
            self._index.add_vectors([(n, of, vector) for (n, of, _), vector in zip(some, vectors, strict=True)])
            self._tools.progress(0, FolderState.INDEXING)
        self._index.settle()


def _look(path: bytes) -> tuple[dict[tuple[bytes, bytes], Located | Rejected], str]:
    """Every document of a folder, or the one file, by folder and name; and why it can't be looked at at all."""
    if not os.path.isdir(path):
        return _look_at_file(path)
    found: dict[tuple[bytes, bytes], Located | Rejected] = {}
    for folder in walk(path, DOCUMENTS):
        if folder.path == path and folder.blind:
            return {}, folder.blind
        _note(folder, found)
    return found, ""


def _note(folder: FolderSeen, into: dict[tuple[bytes, bytes], Located | Rejected]) -> None:
    if folder.blind:
        parent, name = os.path.split(folder.path)
        into[parent, name] = Rejected(Located(parent, name, _NOTHING), folder.blind, again=True)
    for name, seen in folder.files.items():
        into[folder.path, name] = Located(folder.path, name, seen)
    for name, why in folder.problems.items():
        into[folder.path, name] = Rejected(Located(folder.path, name, _NOTHING), why, again=True)


def _look_at_file(path: bytes) -> tuple[dict[tuple[bytes, bytes], Located | Rejected], str]:
    parent, name = os.path.split(path)
    try:
        status = os.stat(path)
    except OSError as error:
        return {}, say("It can't be looked at: {why}.", why=error.strerror or error)
    return {(parent, name): Located(parent, name, FileSeen(status.st_size, status.st_mtime_ns))}, ""
