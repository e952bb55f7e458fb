"""Picture search as a session offers it: folders indexed in the background, pictures found by words and by likeness.

All methods may be called from any thread. `find` and `wait` wait; the others return quickly. News comes as
`IndexChanged` and, where something needs to be told, as `Notice`.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.devices.files import read_picture
from assistant.errors import PeriError, SearchError
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
from assistant.memory.indexer import Indexer, Tools
from assistant.upkeep import Upkeep, Work
from models.errors import ModelError
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.pictures import FolderRow, PictureIndex
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part
    from models.ports import ImageEncoder, TextReader

log = logging.getLogger(__name__)

INDEX_FILE = "pictures.sqlite"
_TOLD_EVERY = 0.5
_ELSEWHERE = (
    "Another Peri indexes pictures at this moment; it takes the new folders in when it is through.",
    "`peri index status` shows how far it is.",
)


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
        self._check_encoder = False
        self._states: dict[bytes, FolderState] = {}
        self._told = 0.0
        self._upkeep = Upkeep(
            self._path,
            Work(self._pass, lambda: self._open().paused, self._due, self._failed, self._end, _ELSEWHERE),
        )

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
            running=self._upkeep.running,
            elsewhere=self._upkeep.elsewhere(),
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
        self._check_encoder |= check_encoder
        self._upkeep.ask()

    def wait(self, timeout: float | None = None) -> IndexStatus:
        """Wait until what was asked for is done or the work is paused.

        Raises what ended it, `TimeoutError`, and `IndexedElsewhere`.
        """
        self._upkeep.wait(timeout)
        return self.status()

    # -- finding

    def find(self, query: PictureQuery) -> list[FoundPicture]:
        """The pictures that fit best, best first; waits, for the encoder to load the first time.

        Raises `SearchError`, `AttachmentError` and `BadPicture` for the picture to be like, and `ModelError`.
        """
        if not self._path.exists() or not self._open().folders():
            raise SearchError(
                say("No pictures are indexed yet."), remedy=say("Index a folder first: `peri index add FOLDER`.")
            )
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
                say(
                    "The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.",
                    name=name,
                    now=info.name,
                ),
                remedy=say("`peri index resume` does that."),
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
            raise SearchError(
                say("The image encoder could make nothing of this query."), remedy=say("Use other words.")
            )
        return np.asarray(total / length, np.float32), itself

    # -- the session's side

    def making_way(self) -> AbstractContextManager[None]:
        """Index nothing meanwhile: a turn needs the processor."""
        return self._upkeep.making_way()

    def close(self) -> None:
        """End the work at the next batch and close the index. Waits, a few seconds at most. Harmless when closed."""
        self._upkeep.close()
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
                say("No image encoder is installed, so nothing can tell what a picture shows."),
                remedy=say(
                    "Make one with `peri models export-clip`, and name its folder as seeing.model in the settings."
                ),
            )
        return self._encoder

    def _folder(self, row: FolderRow, *, paused: bool) -> PictureFolder:
        state = self._states.get(row.path) if self._upkeep.running else None
        if state in {None, FolderState.READY, FolderState.AWAY}:
            state = _resting(row, paused=paused)
        elif paused:
            state = FolderState.PAUSED
        path = Path(os.fsdecode(row.path))
        return PictureFolder(path, state, row.pictures, row.left_out, row.remaining, row.updated, row.note)

    def _due(self) -> bool:
        """Whether the folders are to be looked through unasked: another program added one."""
        rows = self._open().folders()
        return any(row.remaining or row.updated is None for row in rows if not row.away) and not self._open().paused

    def _failed(self, error: PeriError | ModelError, told: bool) -> None:
        self._note(error)
        if not told:
            self._publish(Notice.of(error))

    def _end(self) -> None:
        self._states.clear()
        self._tell()

    def _note(self, error: PeriError | ModelError) -> None:
        """Say at the folders that are not finished why they are not."""
        try:
            for row in self._open().folders():
                if row.remaining or row.updated is None:
                    self._open().set_note(row.n, error.message)
        except PeriError:
            log.warning("The index could not keep why it failed")

    def _pass(self) -> None:
        check_encoder, self._check_encoder = self._check_encoder, False
        tools = Tools(read_picture, self._open_eyes, self._upkeep.checkpoint, self._progress)
        dropped = Indexer(self._open(), tools).run(check_encoder=check_encoder)
        if dropped:
            self._publish(
                Notice(
                    say("The pictures were indexed anew"),
                    say(
                        "Another image encoder is installed than before; {count} pictures were encoded again.",
                        count=dropped,
                    ),
                )
            )

    def _open_eyes(self) -> tuple[ImageEncoder, TextReader]:
        return self._need_encoder().get(), self._eyes.get()

    def _progress(self, folder: bytes, state: FolderState) -> None:
        known, self._states[folder] = self._states.get(folder), state
        if known is not state or time.monotonic() - self._told >= _TOLD_EVERY:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        if not self._upkeep.closing:
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
