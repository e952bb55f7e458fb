"""Document search that follows a script: the public interface of `assistant.document_search.DocumentSearch`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant.events import Event
from assistant.gallery import FolderState, LeftOut
from assistant.library import DocumentQuery, LibraryChanged, LibraryFolder, LibraryStatus, Passage


class ScriptedDocuments:
    """Finds those of `passages` that have the words, or raises `error`. `calls` is what else was asked."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.conversation = ""
        self.passages: list[Passage] = []
        self.missing: list[LeftOut] = []
        self.error: Exception | None = None
        self.calls: list[tuple[str, Any]] = []
        self.now = LibraryStatus((), 0, 0, paused=False)
        self._tell = tell

    def become(self, status: LibraryStatus) -> None:
        """It stands so from now on, and that is told."""
        self.now = status
        self._tell(LibraryChanged(status))

    def add(self, path: Path) -> LibraryFolder:
        self.calls.append(("add", path))
        if self.error is not None:
            raise self.error
        taken = LibraryFolder(path, FolderState.READY, 1, 0, 0)
        self.become(replace(self.now, folders=(*self.now.folders, taken), documents=self.now.documents + 1))
        return taken

    def attach(self, path: Path, name: str, conversation: str) -> LibraryFolder:
        return self.add(path)

    def read_now(self, path: Path, name: str, conversation: str) -> str:
        return ""

    def remove(self, path: Path) -> int:
        self.calls.append(("remove", path))
        self.become(replace(self.now, folders=tuple(one for one in self.now.folders if one.path != path)))
        return 1

    def forget(self, conversation: str) -> None:
        self.calls.append(("forget", conversation))

    def status(self) -> LibraryStatus:
        return self.now

    def left_out(self, limit: int = 1000) -> list[LeftOut]:
        return self.missing[:limit]

    def pause(self) -> None:
        self.calls.append(("pause", None))
        self.become(replace(self.now, paused=True))

    def resume(self) -> None:
        self.calls.append(("resume", None))
        self.become(replace(self.now, paused=False))

    def refresh(self) -> None:
        self.calls.append(("refresh", None))

    def wait(self, timeout: float | None = None) -> LibraryStatus:
        return self.now

    def find(self, query: DocumentQuery) -> list[Passage]:
        if self.error is not None:
            raise self.error
        return [one for one in self.passages if query.text.lower() in one.text.lower()][: query.limit]

    def passage(self, identifier: str) -> Passage | None:
        return next((one for one in self.passages if one.id == identifier), None)

    def around(self, identifier: str, before: int = 1, after: int = 1) -> list[Passage]:
        ids = [one.id for one in self.passages]
        at = ids.index(identifier) if identifier in ids else -1
        return self.passages[max(0, at - before) : at + after + 1] if at >= 0 else []

    def named(self, name: str, conversation: str = "") -> list[Passage]:
        return [one for one in self.passages if name in one.name]

    def attached(self, conversation: str) -> bool:
        return False

    @property
    def empty(self) -> bool:
        return not self.passages

    def making_way(self) -> AbstractContextManager[None]:
        return nullcontext()

    def close(self) -> None: ...
