"""Picture search that follows a script: the public interface of `assistant.picture_search.PictureSearch`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant.errors import SearchError
from assistant.events import Event
from assistant.gallery import FolderState, FoundPicture, IndexChanged, IndexStatus, LeftOut, PictureFolder, PictureQuery


class ScriptedPictures:
    """Finds `found`, or raises `error`. `asked` are the queries and `calls` the names of what else was asked."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.found: list[FoundPicture] = []
        self.error: Exception | None = None
        self.asked: list[PictureQuery] = []
        self.calls: list[tuple[str, Any]] = []
        self.now = IndexStatus((), 0, paused=False)
        self._tell = tell

    def become(self, status: IndexStatus) -> None:
        """It stands so from now on, and that is told."""
        self.now = status
        self._tell(IndexChanged(status))

    def index_folder(self, folder: Path) -> PictureFolder:
        self.calls.append(("index_folder", folder))
        if self.error is not None:
            raise self.error
        taken = PictureFolder(folder, FolderState.READY, len(self.found), 0, 0, 1_700_000_000.0)
        self.become(IndexStatus((*self.now.folders, taken), len(self.found), paused=False))
        return taken

    def remove_folder(self, folder: Path) -> int:
        self.calls.append(("remove_folder", folder))
        left = tuple(one for one in self.now.folders if one.path != folder)
        self.become(IndexStatus(left, self.now.pictures, paused=self.now.paused))
        return 1

    def status(self) -> IndexStatus:
        return self.now

    def left_out(self, limit: int = 1000) -> list[LeftOut]:
        return []

    def pause(self) -> None:
        self.calls.append(("pause", None))
        self.become(IndexStatus(self.now.folders, self.now.pictures, paused=True))

    def resume(self) -> None:
        self.calls.append(("resume", None))
        self.become(IndexStatus(self.now.folders, self.now.pictures, paused=False))

    def refresh(self, *, check_encoder: bool = False) -> None:
        self.calls.append(("refresh", check_encoder))

    def wait(self, timeout: float | None = None) -> IndexStatus:
        return self.now

    def find(self, query: PictureQuery) -> list[FoundPicture]:
        self.asked.append(query)
        if self.error is not None:
            raise self.error
        if not self.now.folders:
            raise SearchError("No pictures are indexed yet.")
        return self.found[: query.limit]

    @contextmanager
    def making_way(self) -> Iterator[None]:
        yield

    def close(self) -> None: ...
