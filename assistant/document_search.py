"""Document search as a session offers it: folders and files indexed in the background, passages found by words and by
meaning.

All methods may be called from any thread. `find` and `wait` wait; the others return quickly. News comes as
`LibraryChanged` and, where something needs to be told, as `Notice`.
"""

from __future__ import annotations

import logging
import threading
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import PeriError, SearchError
from assistant.events import Notice
from assistant.library import (
    By,
    DocumentQuery,
    FolderState,
    LeftOut,
    LibraryChanged,
    LibraryFolder,
    LibraryStatus,
    Passage,
)
from assistant.upkeep import Upkeep, Work
from models.errors import ModelError
from models.sentences import say

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.document_indexer import Tools
    from assistant.memory.documents import DocumentIndex, SourceRow
    from assistant.memory.meanings import VectorIndex
    from assistant.settings_sections import DocumentSettings
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part, Parts
    from models.ports import DocumentReader, Embedder, TextReader

log = logging.getLogger(__name__)

INDEX_FILE = "documents.sqlite"
EMBEDDER = "all-minilm-l6-v2"
_TOLD_EVERY = 0.5


class Machinery:
    """What reads documents, scans and meanings; `embedder` None: none is installed. `vectors` makes the index of
    vectors that the settings name, and `place` names it; without, they lie in the index's own file.
    """

    def __init__(
        self,
        reader: Part[DocumentReader],
        eyes: Part[TextReader],
        embedder: Part[Embedder] | None,
        vectors: Callable[[], VectorIndex] | None = None,
        place: str = "",
    ) -> None:
        self.reader = reader
        self.eyes = eyes
        self.embedder = embedder
        self.vectors = vectors
        self.place = place


def machinery_of(parts: Parts, wanted: DocumentSettings) -> Machinery:
    """What of a session's parts is needed here."""
    if parts.reader is None:
        raise ValueError("documents need a reader")
    if not wanted.qdrant:
        return Machinery(parts.reader, parts.eyes, parts.embedder)

    def vectors() -> VectorIndex:
        from assistant.memory.qdrant import QdrantVectors

        return QdrantVectors(wanted.qdrant)

    return Machinery(parts.reader, parts.eyes, parts.embedder, vectors, f" at {wanted.qdrant}")


class DocumentSearch:
    """The index of documents in the folder `home`. Nothing is opened before it is needed."""

    def __init__(self, home: Path, machinery: Machinery, publish: Publish) -> None:
        self._path = home / INDEX_FILE
        self._machinery = machinery
        self._publish = publish
        self._index: DocumentIndex | None = None
        self._opening = threading.Lock()
        self._states: dict[int, FolderState] = {}
        self._told = 0.0
        self.conversation = ""
        """The one whose turn is in hand: what was handed to it can be found there."""
        self._upkeep = Upkeep(
            self._path, Work(self._pass, lambda: self._open().paused, self._due, self._failed, self._end)
        )

    # -- what is indexed

    def add(self, path: Path) -> LibraryFolder:
        """Take a folder, or a single document, in and begin to index it. Raises `SearchError`."""
        return self._add(path, "", "")

    def attach(self, path: Path, name: str, conversation: str) -> LibraryFolder:
        """Take a document in for one conversation alone. Raises `SearchError`."""
        return self._add(path, conversation, name)

    def read_now(self, path: Path, name: str, conversation: str) -> str:
        """Take a document in for one conversation and read it at once; why it can't be read, empty where it was.

        It waits for the reading, and can then be found by its words; what is short can be found by its meaning, too.
        Raises `SearchError`, `StorageError`.
        """
        from assistant.memory.document_indexer import DocumentIndexer

        index = self._open()
        row = index.add(path, conversation, name)
        problem = DocumentIndexer(index, self._tools(lambda: None)).read_one(row)
        if index.count()[2]:
            self._upkeep.ask()
        return problem

    def remove(self, path: Path) -> int:
        """Forget a folder or a document; how many files were in the index. The files themselves stay.

        Raises `SearchError`.
        """
        files = self._open().remove(path)
        self._tell()
        return files

    def forget(self, conversation: str) -> None:
        """Forget what was handed to a conversation."""
        if self._exists():
            self._open().forget(conversation)
            self._tell()

    def status(self) -> LibraryStatus:
        """How it stands, also where another program indexes."""
        meaning = self._machinery.embedder is not None
        if not self._exists():
            return LibraryStatus((), 0, 0, paused=False, meaning=meaning)
        index = self._open()
        paused = index.paused
        documents, passages, unread = index.count()
        return LibraryStatus(
            folders=tuple(self._folder(row, paused=paused) for row in index.sources() if not row.conversation),
            documents=documents,
            passages=passages,
            paused=paused,
            running=self._upkeep.running,
            elsewhere=self._upkeep.elsewhere(),
            unread=unread if meaning else 0,
            meaning=meaning,
        )

    def left_out(self, limit: int = 1000) -> list[LeftOut]:
        """What is not in the index, and why, in the order of the paths."""
        return self._open().left_out(limit) if self._exists() else []

    def pause(self) -> None:
        """Index no further until `resume`, not in another program either; what is in hand is finished."""
        self._open().pause(True)
        self._tell()

    def resume(self) -> None:
        """Go on, and look through everything."""
        self._open().pause(False)
        self.refresh()

    def refresh(self) -> None:
        """Look for what changed, in the background. Without folders nothing happens."""
        if self._exists():
            self._upkeep.ask()

    def wait(self, timeout: float | None = None) -> LibraryStatus:
        """Wait until what was asked for is done or the work is paused.

        Raises what ended it, `TimeoutError`, and `IndexedElsewhere`.
        """
        self._upkeep.wait(timeout)
        return self.status()

    # -- finding

    def find(self, query: DocumentQuery) -> list[Passage]:
        """The passages that fit best, best first; waits, for the embedder to load the first time.

        Without an embedder, or where it fails, the words alone are looked at. Raises `SearchError`.
        """
        if not self._exists() or not query.text.strip():
            return []
        vector = None if query.by is By.WORDS else self._vector(query.text)
        if vector is None and query.by is By.MEANING:
            raise SearchError(
                say("Nothing that finds texts by their meaning is installed."), remedy=say("Search by words instead.")
            )
        return self._open().find(query, vector)

    def passage(self, identifier: str) -> Passage | None:
        """The passage of an id, None where it is gone."""
        if not self._exists() or not identifier.isdecimal():
            return None
        return next(iter(self._open().passages([int(identifier)])), None)

    def around(self, identifier: str, before: int = 1, after: int = 1) -> list[Passage]:
        """A passage among its neighbours in the document, in reading order; empty where it is gone."""
        if not self._exists() or not identifier.isdecimal():
            return []
        return self._open().around(int(identifier), before, after)

    def named(self, name: str, conversation: str = "") -> list[Passage]:
        """The first passages of the documents that are called so, or whose names hold this."""
        if not self._exists():
            return []
        index = self._open()
        return index.passages(index.named(name, conversation))

    def attached(self, conversation: str) -> bool:
        """Whether a document was handed to a conversation."""
        return self._exists() and any(row.conversation == conversation for row in self._open().sources())

    @property
    def empty(self) -> bool:
        """Whether nothing is indexed."""
        return not self._exists() or not self._open().count()[0]

    # -- the session's side

    def making_way(self) -> AbstractContextManager[None]:
        """Index nothing meanwhile: a turn needs the processor."""
        return self._upkeep.making_way()

    def close(self) -> None:
        """End the work and close the index. Waits, a few seconds at most. Harmless when closed."""
        self._upkeep.close()
        with self._opening:
            if self._index is not None:
                self._index.close()

    # -- within

    def _exists(self) -> bool:
        return self._index is not None or self._path.exists()

    def _open(self) -> DocumentIndex:
        with self._opening:
            if self._index is None:
                from assistant.memory.documents import DocumentIndex

                index = DocumentIndex(self._path, self._machinery.vectors)
                index.adopt(EMBEDDER + self._machinery.place)
                self._index = index
            return self._index

    def _add(self, path: Path, conversation: str, name: str) -> LibraryFolder:
        index = self._open()
        row = index.add(path, conversation, name)
        self._upkeep.ask()
        return self._folder(row, paused=index.paused)

    def _vector(self, text: str) -> NDArray[np.float32] | None:
        if self._machinery.embedder is None:
            return None
        try:
            vector: NDArray[np.float32] = self._machinery.embedder.get().embed([text])[0]
        except ModelError as error:
            log.warning("The meaning of a question could not be computed: %s", error.message)
            return None
        return vector

    def _folder(self, row: SourceRow, *, paused: bool) -> LibraryFolder:
        from os import fsdecode

        state = self._states.get(row.n) if self._upkeep.running else None
        if state in {None, FolderState.READY, FolderState.AWAY}:
            state = _resting(row, paused=paused)
        elif paused:
            state = FolderState.PAUSED
        path = Path(fsdecode(row.path))
        return LibraryFolder(path, state, row.documents, row.left_out, row.remaining, row.updated, row.note)

    def _pass(self) -> None:
        from assistant.memory.document_indexer import DocumentIndexer

        DocumentIndexer(self._open(), self._tools(self._upkeep.checkpoint)).run()

    def _tools(self, checkpoint: Callable[[], None]) -> Tools:
        from assistant.memory.document_indexer import Tools

        machinery = self._machinery
        embedder = None if machinery.embedder is None else machinery.embedder.get
        return Tools(machinery.reader.get, machinery.eyes.get, embedder, checkpoint, self._progress)

    def _due(self) -> bool:
        index = self._open()
        return not index.paused and any(row.remaining or row.updated is None for row in index.sources() if not row.away)

    def _failed(self, error: PeriError | ModelError, told: bool) -> None:
        try:
            for row in self._open().sources():
                if row.remaining or row.updated is None:
                    self._open().set_note(row.n, error.message)
        except PeriError:
            log.warning("The index could not keep why it failed")
        if not told:
            self._publish(Notice.of(error))

    def _end(self) -> None:
        self._states.clear()
        self._tell()

    def _progress(self, source: int, state: FolderState) -> None:
        known, self._states[source] = self._states.get(source), state
        if known is not state or time.monotonic() - self._told >= _TOLD_EVERY:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        if not self._upkeep.closing:
            self._publish(LibraryChanged(self.status()))


def _resting(row: SourceRow, *, paused: bool) -> FolderState:
    """The state of a folder in which nothing is being done."""
    if row.away:
        return FolderState.AWAY
    if row.note:
        return FolderState.FAILED
    if row.remaining or row.updated is None:
        return FolderState.PAUSED if paused else FolderState.WAITING
    return FolderState.READY
