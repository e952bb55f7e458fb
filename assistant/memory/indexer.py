"""One pass over the indexed folders: look, read what changed, encode, keep.

While a batch is encoded in one process and inspected in another, the next one is read here. Each batch is kept in one
transaction, so a pass that is cut short, in whatever way, goes on where it was. No file stops it: one that can't be
used is left out, with why.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.errors import AttachmentError
from assistant.gallery import FolderState
from assistant.memory.pictures import FolderRemoved, FolderRow, Indexed, Located, PictureIndex, Rejected
from assistant.memory.walk import FileSeen, FolderSeen, gone, walk
from models.errors import BadPicture, HostCrashed, HostTimeout, ModelError
from models.sentences import say
from models.values import Picture, PictureFacts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.ports import ImageEncoder, TextReader

log = logging.getLogger(__name__)

BATCH = 16
"""Pictures encoded at once, and kept at once."""
BATCH_BYTES = 64 * 2**20
_SETTLED = 256
"""So many files whose content is known are read before that is kept."""
_SHORTEST = 1e-6
_NOTHING = FileSeen(0, 0)
_SEPARATOR = os.fsencode(os.sep)
_PICTURE_AT_FAULT = (BadPicture, HostCrashed, HostTimeout)
_CRASHED = say("The process that looks at pictures stopped at it, twice.")

T = TypeVar("T")

Progress = Callable[[bytes, FolderState], None]


@dataclass(frozen=True, slots=True)
class Tools:
    """What an indexer works with.

    `read` gives a file as it is or raises `AttachmentError`; `open_eyes` gives what encodes and what inspects, and is
    called only when there is something to be done. `checkpoint` is called between batches, from any thread: it may
    wait, and raises `Stopped` where the pass is to end. `progress` tells how it stands with a folder.
    """

    read: Callable[[Path], Picture]
    open_eyes: Callable[[], tuple[ImageEncoder, TextReader]]
    checkpoint: Callable[[], None]
    progress: Progress


@dataclass(slots=True)
class _Plan:
    """What is to be done in one folder. `seen` counts pictures that are there, `blind` are folders inside it that can't
    be listed; `note` says why the folder itself can't be."""

    work: list[Located] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    blind: list[bytes] = field(default_factory=list)
    seen: int = 0
    note: str = ""


@dataclass(slots=True)
class _Batch:
    """Files that were read: `fresh` ones go to the encoder, `settled` ones are known by their content or left out."""

    fresh: list[tuple[Located, Picture]] = field(default_factory=list)
    settled: list[Indexed | Rejected] = field(default_factory=list)
    size: int = 0

    @property
    def full(self) -> bool:
        return len(self.fresh) >= BATCH or self.size >= BATCH_BYTES or len(self.settled) >= _SETTLED


@dataclass(frozen=True, slots=True)
class _InWork:
    """A batch with the encoder and the reader."""

    batch: _Batch
    vectors: Future[list[NDArray[np.float32] | ModelError]]
    facts: Future[list[PictureFacts | ModelError]]

    def done(self) -> list[Indexed | Rejected]:
        """What became of it. Raises what kept the back ends from working at all."""
        done = list(self.batch.settled)
        for (where, picture), vector, facts in zip(
            self.batch.fresh, self.vectors.result(), self.facts.result(), strict=True
        ):
            failed = next((one for one in (facts, vector) if isinstance(one, ModelError)), None)
            if failed is not None:
                done.append(Rejected(where, failed.message))
            elif isinstance(facts, PictureFacts) and not isinstance(vector, ModelError):
                done.append(Indexed(where, picture.digest, facts, vector))
        return done


class Indexer:
    """Brings an index up to date with its folders."""

    def __init__(self, index: PictureIndex, tools: Tools) -> None:
        self._index = index
        self._tools = tools
        self._eyes: tuple[ImageEncoder, TextReader] | None = None

    def run(self, *, check_encoder: bool = False) -> int:
        """One pass over all folders; how many vectors of another encoder were dropped, and made anew.

        With `check_encoder` the encoder is opened first; else only where there is something to be encoded. Raises
        `Stopped`, `StorageError`, and the `ModelError` that keeps the encoder from working at all.
        """
        dropped = self._adopt() if check_encoder else 0
        with ThreadPoolExecutor(2, thread_name_prefix="peri-pictures-batch") as pool:
            for folder in self._index.folders():
                dropped += self._bring_up_to_date(folder, pool)
            if dropped:  # folders that were looked at before the other encoder was known
                for folder in self._index.folders():
                    self._bring_up_to_date(folder, pool)
        return dropped

    def _bring_up_to_date(self, folder: FolderRow, pool: ThreadPoolExecutor) -> int:
        self._tools.checkpoint()
        self._tools.progress(folder.path, FolderState.LOOKING)
        plan = self._look(folder)
        if plan.note or (folder.pictures and not plan.seen):
            self._keep_away(folder, plan.note)
            return 0
        dropped = self._adopt() if plan.work else 0
        try:
            self._do(folder, self._look(folder) if dropped else plan, pool)
        except FolderRemoved:
            return dropped
        self._index.finish(folder.n, plan.gone)
        self._tools.progress(folder.path, FolderState.READY)
        return dropped

    def _open(self) -> tuple[ImageEncoder, TextReader]:
        if self._eyes is None:
            self._eyes = self._tools.open_eyes()
        return self._eyes

    def _adopt(self) -> int:
        return self._index.adopt(self._open()[0].describe())

    def _keep_away(self, folder: FolderRow, why: str) -> None:
        """A disk that is not mounted looks like an empty folder, or like none: what was indexed is worth keeping."""
        self._index.set_note(folder.n, gone(why, had=bool(folder.pictures)), away=True)
        self._tools.progress(folder.path, FolderState.AWAY)

    # -- looking

    def _look(self, folder: FolderRow) -> _Plan:
        plan = _Plan()
        visited = set()
        gone: dict[tuple[bytes, bytes], int] = {}
        for found in walk(folder.path):
            visited.add(found.path)
            if found.blind:
                _note_blind(folder, found, plan)
            else:
                gone |= self._compare(folder, found, plan)
        for parent in self._index.parents(folder.n):
            if parent not in visited and not any(parent.startswith(path + _SEPARATOR) for path in plan.blind):
                gone |= {(parent, name): known.n for name, known in self._index.known(folder.n, parent).items()}
        for one in plan.rejected:
            gone.pop((one.where.parent, one.where.name), None)
        plan.gone = list(gone.values())
        return plan

    def _compare(self, folder: FolderRow, found: FolderSeen, plan: _Plan) -> dict[tuple[bytes, bytes], int]:
        """Add what is new or changed to the plan; give the files that are gone."""
        known = self._index.known(folder.n, found.path)
        plan.seen += len(found.files)
        for name, seen in found.files.items():
            had = known.get(name)
            if had is None or not had.still(seen):
                plan.work.append(Located(found.path, name, seen))
        for name, why in found.problems.items():
            had = known.get(name)
            if had is None or had.problem != why:
                plan.rejected.append(Rejected(Located(found.path, name, _NOTHING), why, again=True))
        there = found.files.keys() | found.problems.keys()
        return {(found.path, name): had.n for name, had in known.items() if name not in there}

    # -- doing

    def _do(self, folder: FolderRow, plan: _Plan, pool: ThreadPoolExecutor) -> None:
        remaining = len(plan.work)
        self._index.record(folder.n, plan.rejected, remaining)
        before: _InWork | None = None
        for batch in self._batches(plan.work):
            self._tools.checkpoint()
            in_work = self._begin(batch, pool)
            if before is not None:
                remaining = self._keep(folder, before, remaining)
            before = in_work
        if before is not None:
            self._keep(folder, before, remaining)

    def _keep(self, folder: FolderRow, in_work: _InWork, remaining: int) -> int:
        done = in_work.done()
        remaining -= len(done)
        self._index.record(folder.n, done, remaining)
        self._tools.progress(folder.path, FolderState.INDEXING)
        return remaining

    def _batches(self, work: Iterable[Located]) -> Iterator[_Batch]:
        batch = _Batch()
        for where in work:
            self._read(where, batch)
            if batch.full:
                yield batch
                batch = _Batch()
        if batch.fresh or batch.settled:
            yield batch

    def _read(self, where: Located, batch: _Batch) -> None:
        try:
            picture = self._tools.read(where.path)
        except AttachmentError as error:
            batch.settled.append(Rejected(where, error.message, again=isinstance(error.__cause__, OSError)))
            return
        if self._index.has_vectors([picture.digest]):
            batch.settled.append(Indexed(where, picture.digest))
        else:
            batch.fresh.append((where, picture))
            batch.size += len(picture.data)

    def _begin(self, batch: _Batch, pool: ThreadPoolExecutor) -> _InWork:
        pictures = [picture for _, picture in batch.fresh]
        if not pictures:
            return _InWork(batch, _finished(), _finished())
        encoder, reader = self._open()
        return _InWork(
            batch, pool.submit(self._encode, encoder, pictures), pool.submit(self._inspect, reader, pictures)
        )

    def _encode(self, encoder: ImageEncoder, pictures: Sequence[Picture]) -> list[NDArray[np.float32] | ModelError]:
        """A vector or an error each. A batch that fails is halved until the picture at fault is found."""
        try:
            return [_usable(vector) for vector in encoder.encode_pictures(pictures)]
        except _PICTURE_AT_FAULT as error:
            self._tools.checkpoint()
            if len(pictures) == 1:
                return [self._once_more(lambda: _usable(encoder.encode_pictures(pictures)[0]), error)]
        half = len(pictures) // 2
        return self._encode(encoder, pictures[:half]) + self._encode(encoder, pictures[half:])

    def _inspect(self, reader: TextReader, pictures: Sequence[Picture]) -> list[PictureFacts | ModelError]:
        found: list[PictureFacts | ModelError] = []
        for picture in pictures:
            try:
                found.append(reader.inspect(picture))
            except _PICTURE_AT_FAULT as error:
                self._tools.checkpoint()
                found.append(self._once_more(lambda one=picture: reader.inspect(one), error))  # type: ignore[misc]
        return found

    def _once_more(self, work: Callable[[], T], error: ModelError) -> T | ModelError:
        """A process may have died for a reason of its own; one that dies twice died of the picture."""
        if isinstance(error, BadPicture):
            return error
        try:
            return work()
        except _PICTURE_AT_FAULT as again:
            log.warning("A picture was left out: %s", type(again).__name__)
            return again if isinstance(again, BadPicture) else BadPicture(_CRASHED)


def _note_blind(folder: FolderRow, found: FolderSeen, plan: _Plan) -> None:
    """A folder that can't be listed: what is known of it and below it stays."""
    if found.path == folder.path:
        plan.note = found.blind
        return
    plan.blind.append(found.path)
    plan.seen += 1
    parent, name = os.path.split(found.path)
    plan.rejected.append(Rejected(Located(parent, name, _NOTHING), found.blind, again=True))


def _usable(vector: NDArray[np.float32]) -> NDArray[np.float32] | ModelError:
    """The vector, of length one; an error for one that nothing can be compared with."""
    import numpy as np

    length = float(np.linalg.norm(vector))
    if not np.isfinite(length) or length < _SHORTEST:
        return BadPicture(say("The image encoder could make nothing of it."))
    return np.asarray(vector / length, np.float32)


def _finished() -> Future[list[Any]]:
    future: Future[list[Any]] = Future()
    future.set_result([])
    return future
