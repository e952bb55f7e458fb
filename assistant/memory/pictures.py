"""The index of pictures: which folders, which files with which content, and a vector for each content.

All vectors are of one encoder. Several processes may use one index at once, one of which indexes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import SearchError
from assistant.gallery import DatedBy, FoundPicture, LeftOut, PictureQuery
from assistant.memory import codes, nearest
from assistant.memory.kept_sentences import packed, unpacked
from assistant.memory.schema import PICTURES
from assistant.memory.vectors import VectorFile
from assistant.memory.walk import FileSeen
from models.sentences import say
from models.values import EncoderInfo, PictureFacts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.vectors import Db


class FolderRemoved(SearchError):
    """Somebody took a folder out of the index while it was being indexed."""


@dataclass(frozen=True, slots=True)
class Located:
    """A file of a folder, as it was when it was seen."""

    parent: bytes
    name: bytes
    seen: FileSeen

    @property
    def path(self) -> Path:
        return Path(os.fsdecode(os.path.join(self.parent, self.name)))


@dataclass(frozen=True, slots=True, eq=False)
class Indexed:
    """A file whose content is known: `facts` and `vector` (of length one) are None where the index has them."""

    where: Located
    digest: str
    facts: PictureFacts | None = None
    vector: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that is left out. `again`: for a reason that may have gone by the next pass."""

    where: Located
    why: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the index has of a file. `ready`: nothing is to be done while it does not change."""

    n: int
    size: int
    changed: int
    ready: bool
    problem: str

    def still(self, seen: FileSeen) -> bool:
        return self.ready and (self.size, self.changed) == (seen.size, seen.changed)


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder as it is stored."""

    n: int
    path: bytes
    remaining: int
    updated: float | None
    away: bool
    note: str
    pictures: int
    left_out: int


class PictureIndex:
    """The index in the file `path`. Any thread may use it. Every method raises `StorageError`."""

    def __init__(self, path: Path) -> None:
        self._file = VectorFile(path, PICTURES)

    def close(self) -> None:
        """Harmless when closed."""
        self._file.close()

    # -- folders

    def folders(self) -> list[FolderRow]:
        """In the order in which they were added."""
        with self._file.read() as db:
            rows = db.rows(
                """SELECT f.n, f.path, f.remaining, f.updated, f.away, f.note,
                    (SELECT count(*) FROM files WHERE folder = f.n AND picture IS NOT NULL),
                    (SELECT count(*) FROM files WHERE folder = f.n AND problem <> '') FROM folders f ORDER BY f.n"""
            )
        return [
            FolderRow(n, path, left, at, bool(away), unpacked(note), *rest)
            for n, path, left, at, away, note, *rest in rows
        ]

    def add_folder(self, path: Path) -> FolderRow:
        """Take a folder in; one inside a folder that is there already is that one. Raises `SearchError`."""
        wanted = os.fsencode(_folder(path))
        with self._file.write() as db:
            rows = db.rows("SELECT n, path FROM folders")
            outer = next((n for n, have in rows if _inside(wanted, have)), None)
            if outer is None:
                outer = db.run("INSERT INTO folders (path) VALUES (?)", (wanted,))
                for n in (n for n, have in rows if _inside(have, wanted)):
                    db.run("UPDATE files SET folder = ? WHERE folder = ?", (outer, n))
                    db.run("DELETE FROM folders WHERE n = ?", (n,))
        return next(row for row in self.folders() if row.n == outer)

    def remove_folder(self, path: Path) -> int:
        """Forget a folder and what was indexed of it; how many files that were. Raises `SearchError`."""
        wanted = os.fsencode(os.path.abspath(path)), os.fsencode(os.path.realpath(path))
        with self._file.write() as db:
            row = db.row("SELECT n FROM folders WHERE path IN (?, ?)", wanted)
            if row is None:
                raise SearchError(
                    say("{path} is not an indexed folder.", path=path),
                    remedy=say("`peri index status` lists those that are."),
                )
            files: int = db.value("SELECT count(*) FROM files WHERE folder = ?", row)
            db.run("DELETE FROM folders WHERE n = ?", row)
            _drop_orphans(db)
        return files

    def set_remaining(self, folder: int, remaining: int) -> None:
        with self._file.write() as db:
            db.run("UPDATE folders SET remaining = ? WHERE n = ?", (remaining, folder))

    def set_note(self, folder: int, note: str, *, away: bool = False) -> None:
        """Say what is the matter with a folder. What was indexed of it stays."""
        with self._file.write() as db:
            db.run("UPDATE folders SET note = ?, away = ? WHERE n = ?", (packed(note), away, folder))

    # -- the whole

    @property
    def paused(self) -> bool:
        with self._file.read() as db:
            return bool(_meta(db, "paused"))

    def pause(self, paused: bool) -> None:
        """Felt by whatever process indexes, within a batch."""
        with self._file.write() as db:
            _set_meta(db, "paused", int(paused))

    def encoder(self) -> tuple[str, str]:
        """Digest and name of what made the vectors; both empty in a new index."""
        with self._file.read() as db:
            return str(_meta(db, "encoder") or ""), str(_meta(db, "encoder_name") or "")

    def adopt(self, encoder: EncoderInfo) -> int:
        """From now on the vectors are `encoder`'s; how many vectors of another one were dropped for that."""
        with self._file.write() as db:
            if _meta(db, "encoder") == encoder.digest:
                return 0
            dropped: int = db.value("SELECT count(*) FROM vectors")
            db.run("DELETE FROM vectors")
            codes.forget(db)
            db.run("UPDATE files SET again = 1 WHERE problem <> ''")
            _set_meta(db, "encoder", encoder.digest)
            _set_meta(db, "encoder_name", encoder.name)
        return dropped

    def count(self) -> tuple[int, int]:
        """How many contents can be found, and how many have no vector of the present encoder yet."""
        with self._file.read() as db:
            ready: int = db.value("SELECT count(*) FROM vectors")
            everything: int = db.value("SELECT count(*) FROM pictures")
        return ready, everything - ready

    def left_out(self, limit: int = -1) -> list[LeftOut]:
        """In the order of their paths."""
        with self._file.read() as db:
            rows = db.rows(
                "SELECT parent, name, problem FROM files WHERE problem <> '' ORDER BY parent, name LIMIT ?", (limit,)
            )
        return [LeftOut(nearest.joined(parent, name), unpacked(why)) for parent, name, why in rows]

    # -- indexing

    def known(self, folder: int, parent: bytes) -> dict[bytes, KnownFile]:
        """The files of one folder inside an indexed one, by name."""
        with self._file.read() as db:
            rows = db.rows(
                """SELECT name, n, size, changed, problem, again,
                    EXISTS (SELECT 1 FROM vectors v INDEXED BY vectors_counted WHERE v.n = files.picture)
                FROM files WHERE parent = ? AND folder = ?""",
                (parent, folder),
            )
        return {
            name: KnownFile(n, size, changed, bool(vector or (problem and not again)), unpacked(problem))
            for name, n, size, changed, problem, again, vector in rows
        }

    def parents(self, folder: int) -> list[bytes]:
        """All folders inside an indexed one that have files in the index."""
        with self._file.read() as db:
            return [row[0] for row in db.rows("SELECT DISTINCT parent FROM files WHERE folder = ?", (folder,))]

    def has_vectors(self, digests: Iterable[str]) -> set[str]:
        """Those of the contents that need not be encoded."""
        wanted = list(dict.fromkeys(digests))
        marks = ", ".join("?" * len(wanted))
        with self._file.read() as db:
            rows = db.rows(
                f"SELECT digest FROM pictures JOIN vectors USING (n) WHERE digest IN ({marks})",  # noqa: S608
                wanted,
            )
            return {row[0] for row in rows}

    def record(self, folder: int, done: Sequence[Indexed | Rejected], remaining: int) -> None:
        """Keep what became of some files, all of it or nothing."""
        with self._file.write() as db:
            if db.row("SELECT 1 FROM folders WHERE n = ?", (folder,)) is None:
                raise FolderRemoved("The folder was taken out of the index while it was being indexed.")
            centre = codes.centre(db)
            for one in done:
                picture = _keep_picture(db, one, centre) if isinstance(one, Indexed) else None
                why, again = (packed(one.why), one.again) if isinstance(one, Rejected) else ("", False)
                _keep_file(db, folder, one.where, (picture, why, again))
            db.run("UPDATE folders SET remaining = ? WHERE n = ?", (remaining, folder))

    def finish(self, folder: int, gone: Iterable[int]) -> None:
        """A folder was gone through: files that are no longer there leave, contents without a file too."""
        with self._file.write() as db:
            db.run_many("DELETE FROM files WHERE n = ?", [(n,) for n in gone])
            _drop_orphans(db)
            codes.renew(db)
            db.run(
                "UPDATE folders SET remaining = 0, updated = ?, note = '', away = 0 WHERE n = ?", (time.time(), folder)
            )

    # -- finding

    def find(self, query: PictureQuery, vector: NDArray[np.float32] | None = None, but: str = "") -> list[FoundPicture]:
        """The pictures nearest to `vector` (of length one), best first, or without one the newest.

        The query's words and likeness are not looked at: `vector` stands for them. `but` is a content to pass over.
        """
        with self._file.read() as db:
            return nearest.find(db, query, vector, but)


def _folder(path: Path) -> str:
    real = os.path.realpath(path)
    if not os.path.exists(real):
        raise SearchError(say("{path} is not there.", path=path), remedy=say("Check the path."))
    if not os.path.isdir(real):
        raise SearchError(say("{path} is not a folder.", path=path), remedy=say("Add the folder that it lies in."))
    if not os.access(real, os.R_OK | os.X_OK):
        raise SearchError(
            say("{path} may not be read.", path=path), remedy=say("Change its permissions, or add another folder.")
        )
    return real


def _inside(path: bytes, outer: bytes) -> bool:
    separator = os.fsencode(os.sep)
    return path == outer or path.startswith(outer.rstrip(separator) + separator)


def _meta(db: Db, key: str) -> Any:
    return db.value("SELECT value FROM meta WHERE key = ?", (key,))


def _set_meta(db: Db, key: str, value: str | int) -> None:
    db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def _keep_picture(db: Db, one: Indexed, centre: NDArray[np.float32] | None) -> int:
    n: int | None = db.value("SELECT n FROM pictures WHERE digest = ?", (one.digest,))
    if n is None:
        if one.facts is None or one.vector is None:
            raise ValueError("a new content needs its facts and its vector")
        moment, dated_by = _moment(one.facts, one.where.seen)
        place = (one.facts.latitude, one.facts.longitude)
        n = db.run(
            """INSERT INTO pictures (digest, width, height, moment, dated_by, latitude, longitude)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (one.digest, one.facts.width, one.facts.height, moment, dated_by, *place),
        )
    if one.vector is not None:
        db.run("INSERT OR REPLACE INTO vectors (n, vector) VALUES (?, ?)", (n, one.vector.tobytes()))
        codes.add(db, n, one.vector, centre)
    return n


def _keep_file(db: Db, folder: int, where: Located, state: tuple[int | None, str, bool]) -> None:
    db.run(
        """INSERT INTO files (folder, parent, name, size, changed, picture, problem, again)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (parent, name) DO UPDATE SET folder = excluded.folder, size = excluded.size,
            changed = excluded.changed, picture = excluded.picture, problem = excluded.problem,
            again = excluded.again""",
        (folder, where.parent, where.name, where.seen.size, where.seen.changed, *state),
    )


def _moment(facts: PictureFacts, seen: FileSeen) -> tuple[str, DatedBy]:
    if facts.taken:
        return facts.taken, DatedBy.CAMERA
    return datetime.fromtimestamp(seen.changed / 1e9).isoformat(timespec="seconds"), DatedBy.FILE


def _drop_orphans(db: Db) -> None:
    db.run("DELETE FROM pictures WHERE n NOT IN (SELECT picture FROM files WHERE picture IS NOT NULL)")
