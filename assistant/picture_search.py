"""Picture search as a session offers it: folders indexed in the background, pictures found by words and by likeness.

All methods may be called from any thread. `find` and `wait` wait; the others return quickly. News comes as
`IndexChanged` and, where something needs to be told, as `Notice`.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.devices.files import read_picture
from assistant.errors import PeriError, SearchError, describe
from assistant.events import Notice
from assistant.gallery import (
    FolderState,
    FoundPicture,
    IndexChanged,
    IndexStatus,
    LeftOut,
    PictureFolder,
    PictureQuery,
)
from assistant.memory.indexer import Indexer, Stopped, Tools
from models.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from filelock import FileLock
    from numpy.typing import NDArray

    from assistant.memory.pictures import FolderRow, PictureIndex
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part
    from models.ports import ImageEncoder, TextReader

log = logging.getLogger(__name__)

INDEX_FILE = "pictures.sqlite"
AGAIN_SECONDS = 900.0
"""So often the folders are looked through while the window is open."""
LOOK_SECONDS = 5.0
"""So often it is looked whether another program added a folder."""
_TOLD_EVERY = 0.5
_PAUSE_LOOK = 0.5
"""So often it is looked whether another program ended the pause."""
_LOCK_PATIENCE = 1.0
_END_PATIENCE = 5.0


class IndexedElsewhere(SearchError):
    """Another program is indexing."""


class PictureSearch:
    """The index of pictures in the folder `home`, and what brings it up to date.

    `encoder` None: none is installed. Nothing is opened before it is needed.
    """

    def __init__(
        self, home: Path, encoder: Part[ImageEncoder] | None, eyes: Part[TextReader], publish: Publish
    ) -> None:
        self._path = home / INDEX_FILE
        self._encoder = encoder
        self._eyes = eyes
        self._publish = publish
        self._index: PictureIndex | None = None
        self._opening = threading.Lock()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wanted = self._done = 0
        self._check_encoder = False
        self._turns = self._waiting = 0
        self._closing = False
        self._running = False
        self._error: PeriError | ModelError | None = None
        self._states: dict[bytes, FolderState] = {}
        self._told = 0.0
        self._ended = time.monotonic()

    # -- folders

    def index_folder(self, folder: Path) -> PictureFolder:
        """Take a folder in and begin to index it. Raises `SearchError` where it can't be, or nothing can encode it."""
        self._need_encoder()
        row = self._open().add_folder(folder)
        self.refresh(check_encoder=True)
        return self._folder(row, paused=self._open().paused)

    def remove_folder(self, folder: Path) -> int:
        """Forget a folder; how many files were in the index. The files themselves stay. Raises `SearchError`."""
        files = self._open().remove_folder(folder)
        self._tell()
        return files

    def status(self) -> IndexStatus:
        """How it stands, also where another program indexes."""
        if self._index is None and not self._path.exists():
            return IndexStatus((), 0, paused=False)
        index = self._open()
        paused = index.paused
        ready, stale = index.count()
        return IndexStatus(
            folders=tuple(self._folder(row, paused=paused) for row in index.folders()),
            pictures=ready,
            paused=paused,
            running=self._running,
            elsewhere=not self._running and self._held_elsewhere(),
            encoder=index.encoder()[1],
            stale=stale,
        )

    def left_out(self, limit: int = 1000) -> list[LeftOut]:
        """What is not in the index, and why, in the order of the paths."""
        return self._open().left_out(limit) if self._path.exists() else []

    def pause(self) -> None:
        """Index no further until `resume`, not in another program either; what is in hand is finished."""
        self._open().pause(True)
        self._tell()

    def resume(self) -> None:
        """Go on, and look through all folders. Raises `SearchError` where no encoder is installed."""
        self._need_encoder()
        self._open().pause(False)
        self.refresh(check_encoder=True)

    def refresh(self, *, check_encoder: bool = False) -> None:
        """Look through the folders for what changed, in the background. Without folders nothing happens."""
        if self._encoder is None or not self._path.exists():
            return
        with self._changed:
            if self._closing:
                return
            self._wanted += 1
            self._check_encoder |= check_encoder
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="peri-pictures", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def wait(self, timeout: float | None = None) -> IndexStatus:
        """Wait until what was asked for is done or the work is paused.

        Raises what ended it, `TimeoutError`, and `IndexedElsewhere`.
        """
        with self._changed:
            wanted = self._wanted
            self._waiting += 1
            try:
                if not self._changed.wait_for(lambda: self._done >= wanted or self._closing, timeout):
                    raise TimeoutError
            finally:
                self._waiting -= 1
            error = self._error
        if error is not None:
            raise error
        return self.status()

    # -- finding

    def find(self, query: PictureQuery) -> list[FoundPicture]:
        """The pictures that fit best, best first; waits, for the encoder to load the first time.

        Raises `SearchError`, `AttachmentError` and `BadPicture` for the picture to be like, and `ModelError`.
        """
        if not self._path.exists() or not self._open().folders():
            raise SearchError("No pictures are indexed yet.", remedy="Index a folder first: `peri index add FOLDER`.")
        if not query.text.strip() and query.like is None:
            return self._open().find(query)
        encoder = self._need_encoder().get()
        self._compare(encoder)
        vector, itself = self._vector(encoder, query)
        return self._open().find(query, vector, itself)

    def _compare(self, encoder: ImageEncoder) -> None:
        """Vectors of different encoders can't be compared."""
        info, (digest, name) = encoder.describe(), self._open().encoder()
        if digest and digest != info.digest:
            raise SearchError(
                f"The pictures were indexed with {name}, and {info.name} is installed now: they must be indexed anew.",
                remedy="`peri index resume` does that.",
            )

    def _vector(self, encoder: ImageEncoder, query: PictureQuery) -> tuple[NDArray[np.float32], str]:
        """What to look near, and the content of the picture it is to be like."""
        import numpy as np

        vectors, itself = [], ""
        if query.text.strip():
            vectors.append(encoder.encode_texts([query.text.strip()])[0])
        if query.like is not None:
            picture = read_picture(query.like)
            itself = picture.digest
            vectors.append(encoder.encode_pictures([picture])[0])
        total = np.sum(vectors, axis=0)
        length = float(np.linalg.norm(total))
        if not np.isfinite(length) or length == 0.0:
            raise SearchError("The image encoder could make nothing of this query.", remedy="Use other words.")
        return np.asarray(total / length, np.float32), itself

    # -- the session's side

    @contextmanager
    def making_way(self) -> Iterator[None]:
        """Index nothing meanwhile: a turn needs the processor."""
        with self._changed:
            self._turns += 1
        try:
            yield
        finally:
            with self._changed:
                self._turns -= 1
                self._changed.notify_all()

    def close(self) -> None:
        """End the work at the next batch and close the index. Waits, a few seconds at most. Harmless when closed."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(_END_PATIENCE)
        with self._opening:
            if self._index is not None:
                self._index.close()

    # -- within

    def _open(self) -> PictureIndex:
        with self._opening:
            if self._index is None:
                from assistant.memory.pictures import PictureIndex

                self._index = PictureIndex(self._path)
            return self._index

    def _need_encoder(self) -> Part[ImageEncoder]:
        if self._encoder is None:
            raise SearchError(
                "No image encoder is installed, so nothing can tell what a picture shows.",
                remedy="Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.",
            )
        return self._encoder

    def _folder(self, row: FolderRow, *, paused: bool) -> PictureFolder:
        state = self._states.get(row.path) if self._running else None
        if state in {None, FolderState.READY, FolderState.AWAY}:
            state = _resting(row, paused=paused)
        elif paused:
            state = FolderState.PAUSED
        path = Path(os.fsdecode(row.path))
        return PictureFolder(path, state, row.pictures, row.left_out, row.remaining, row.updated, row.note)

    def _lock(self) -> FileLock:
        from filelock import FileLock

        return FileLock(self._path.with_name(self._path.name + ".lock"), thread_local=False)

    def _held_elsewhere(self) -> bool:
        from filelock import Timeout

        try:
            with self._lock().acquire(timeout=0):
                return False
        except Timeout:
            return True

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted > self._done or self._closing, LOOK_SECONDS)
                if self._closing:
                    return
                wanted, check = self._wanted, self._check_encoder
                self._check_encoder = False
            if wanted == self._done and not self._due():
                continue
            error = self._attempt(check)
            with self._changed:
                self._ended = time.monotonic()
                self._error, self._done = error, max(self._done, wanted)
                self._changed.notify_all()

    def _due(self) -> bool:
        """Whether the folders are to be looked through unasked: some time has gone by, or another program added one."""
        if time.monotonic() - self._ended >= AGAIN_SECONDS:
            return True
        if self._error is not None and not isinstance(self._error, IndexedElsewhere):
            return False
        rows = self._open().folders()
        return any(row.remaining or row.updated is None for row in rows if not row.away) and not self._open().paused

    def _attempt(self, check_encoder: bool) -> PeriError | ModelError | None:
        """One pass, if nobody else is at it; what ended it before its time."""
        from filelock import Timeout

        try:
            with self._lock().acquire(timeout=_LOCK_PATIENCE):
                self._pass(check_encoder)
        except Timeout:
            return IndexedElsewhere(
                "Another Peri indexes pictures at this moment; it takes the new folders in when it is through.",
                remedy="`peri index status` shows how far it is.",
            )
        except Stopped:
            return None
        except (PeriError, ModelError) as error:
            return self._failed(error)
        except Exception as error:  # the end of a thread: whoever waits for it must not wait for ever
            log.exception("Indexing failed")
            card = describe(error)
            return self._failed(SearchError(f"Indexing stopped: an unexpected {card.kind}.", remedy=card.remedy))
        finally:
            self._tell()
        return None

    def _failed(self, error: PeriError | ModelError) -> PeriError | ModelError:
        if not self._closing:
            self._note(error)
        if not (self._closing or self._waiting):  # who waits is told by `wait`
            self._publish(Notice.of(error))
        return error

    def _note(self, error: PeriError | ModelError) -> None:
        """Say at the folders that are not finished why they are not."""
        try:
            for row in self._open().folders():
                if row.remaining or row.updated is None:
                    self._open().set_note(row.n, error.message)
        except PeriError:
            log.warning("The index could not keep why it failed")

    def _pass(self, check_encoder: bool) -> None:
        self._running = True
        try:
            tools = Tools(read_picture, self._open_eyes, self._checkpoint, self._progress)
            dropped = Indexer(self._open(), tools).run(check_encoder=check_encoder)
        finally:
            self._running = False
            self._states.clear()
        if dropped:
            self._publish(
                Notice(
                    "The pictures were indexed anew",
                    f"Another image encoder is installed than before, so {dropped:,} pictures were encoded again.",
                )
            )

    def _open_eyes(self) -> tuple[ImageEncoder, TextReader]:
        return self._need_encoder().get(), self._eyes.get()

    def _checkpoint(self) -> None:
        """Wait while a turn runs or the user has paused; raise `Stopped` when the session closes."""
        with self._changed:
            while not self._closing:
                if self._turns:
                    self._changed.wait(_PAUSE_LOOK)
                elif self._open().paused:
                    self._done = self._wanted  # nobody is to wait for it now
                    self._changed.notify_all()
                    self._changed.wait(_PAUSE_LOOK)
                else:
                    return
        raise Stopped

    def _progress(self, folder: bytes, state: FolderState) -> None:
        known, self._states[folder] = self._states.get(folder), state
        if known is not state or time.monotonic() - self._told >= _TOLD_EVERY:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        if not self._closing:
            self._publish(IndexChanged(self.status()))


def _resting(row: FolderRow, *, paused: bool) -> FolderState:
    """The state of a folder in which nothing is being done."""
    if row.away:
        return FolderState.AWAY
    if row.note:
        return FolderState.FAILED
    if row.remaining or row.updated is None:
        return FolderState.PAUSED if paused else FolderState.WAITING
    return FolderState.READY
