"""The values of picture search: folders that are indexed, what was left out of them, what was asked and found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from assistant.events import Event


class FolderState(StrEnum):
    """`AWAY`: the folder, or all that was in it, is not there now; what was indexed is kept. `FAILED`: see its note."""

    WAITING = "waiting"
    LOOKING = "looking"
    INDEXING = "indexing"
    PAUSED = "paused"
    READY = "ready"
    AWAY = "away"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PictureFolder:
    """A folder of the index. `pictures` counts files that can be found, `remaining` those still to be looked at.

    `updated` is Unix time, None where the folder was never gone through to its end; `note` says what is the matter.
    """

    path: Path
    state: FolderState
    pictures: int
    left_out: int
    remaining: int
    updated: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file, or a folder inside an indexed one, that is not in the index, and why."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """The whole index. `pictures` counts distinct contents; `encoder` is the name of what made the vectors.

    `elsewhere`: another Peri is indexing at this moment. `stale`: pictures that a new encoder has still to see.
    """

    folders: tuple[PictureFolder, ...]
    pictures: int
    paused: bool
    running: bool = False
    elsewhere: bool = False
    encoder: str = ""
    stale: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Degrees, north and east positive, and kilometres along the ground."""

    latitude: float
    longitude: float
    kilometres: float = 10.0


@dataclass(frozen=True, slots=True)
class PictureQuery:
    """What to find: by words, by likeness to a picture, or both; narrowed by date (both days included) and place.

    Without words and likeness the newest come first.
    """

    text: str = ""
    like: Path | None = None
    after: date | None = None
    before: date | None = None
    near: Near | None = None
    limit: int = 20


class DatedBy(StrEnum):
    """Where a picture's moment comes from: its EXIF data, or the file's time of change, which copying may alter."""

    CAMERA = "camera"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture of the index. `score` is the cosine of its vector and the query's; None where neither was asked for.

    `moment` is ISO 8601. `copies` are other files of the same content. `there` is False where the file can't be seen
    now, as on a disk that is not mounted.
    """

    path: Path
    digest: str
    score: float | None
    moment: str
    dated_by: DatedBy
    width: int
    height: int
    latitude: float | None = None
    longitude: float | None = None
    copies: tuple[Path, ...] = ()
    there: bool = True


@dataclass(frozen=True, slots=True)
class IndexChanged(Event):
    """The index is not what it was, or its work went on. At most a few a second."""

    status: IndexStatus
