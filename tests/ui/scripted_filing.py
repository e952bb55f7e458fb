"""Where the conversations of a scripted session are listed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from assistant.errors import FolderError, NotStored, StorageError
from assistant.events import ConversationsChanged, Event
from assistant.filed import ConversationSummary, Filed, Folder
from tests.ui.scripted_store import ScriptedStore


class ScriptedFiling:
    """As the real one; `calls` are what was asked of it. While there is `trouble`, it refuses to tell of any."""

    def __init__(self, store: ScriptedStore, tell: Callable[[Event], None]) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.folders: dict[str, str] = {}
        self.trouble: StorageError | None = None
        self.refused = 0
        self._store = store
        self._tell = tell
        self._in: dict[str, str] = {}
        self._pinned: set[str] = set()
        self._archived: set[str] = set()
        self._made = 0

    def every(self) -> list[ConversationSummary]:
        """All that have turns, newest first."""
        found = [self.summary(name) for name, turns in list(self._store.turns.items()) if turns]
        return sorted(found, key=lambda one: -one.updated)

    def listed(self, opened: Collection[str] = (), limit: int = 500) -> Filed:
        there = [one for one in self.every() if not one.archived]
        plain = [one for one in there if not one.pinned]
        loose = [one for one in plain if not one.folder]
        inside = {key: tuple(one for one in plain if one.folder == key) for key in self.folders}
        folders = [Folder(key, name, len(inside[key])) for key, name in self.folders.items()]
        return Filed(
            tuple(one for one in there if one.pinned),
            tuple(sorted(folders, key=lambda one: one.name.lower())),
            {key: inside[key] for key in opened if key in inside},
            tuple(loose[:limit]),
            len(loose) > limit,
            len(self.every()) - len(there),
        )

    def archived(self, limit: int = 500) -> list[ConversationSummary]:
        return [one for one in self.every() if one.archived][:limit]

    def summary(self, conversation: str) -> ConversationSummary:
        store = self._store
        if self.trouble is not None:
            self.refused += 1
            raise self.trouble
        if conversation not in store.turns:
            raise NotStored(f"There is no conversation {conversation}.")
        return ConversationSummary(
            conversation,
            store.titles[conversation],
            len(store.turns[conversation]),
            store.updated[conversation],
            self._in.get(conversation, ""),
            conversation in self._pinned,
            conversation in self._archived,
        )

    def create_folder(self, name: str) -> Folder:
        self._check(name)
        self._made += 1
        folder = Folder(f"folder-{self._made}", name)
        self.folders[folder.id] = name
        self._changed("create_folder", name)
        return folder

    def rename_folder(self, folder: str, name: str) -> None:
        self._check(name)
        self.folders[folder] = name
        self._changed("rename_folder", (folder, name))

    def delete_folder(self, folder: str) -> tuple[str, ...]:
        inside = tuple(one for one, where in self._in.items() if where == folder)
        for one in inside:
            del self._in[one]
        self.folders.pop(folder, None)  # deleted twice is deleted
        self._changed("delete_folder", folder)
        return inside

    def move(self, conversations: Sequence[str], folder: str | None) -> None:
        for one in conversations:
            self._in.pop(one, None)
        self._in |= dict.fromkeys(conversations, folder) if folder else {}
        self._changed("move", (tuple(conversations), folder))

    def pin(self, conversations: Sequence[str], pinned: bool = True) -> None:
        (self._pinned.update if pinned else self._pinned.difference_update)(conversations)
        self._changed("pin", (tuple(conversations), pinned))

    def archive(self, conversations: Sequence[str], archived: bool = True) -> None:
        (self._archived.update if archived else self._archived.difference_update)(conversations)
        self._changed("archive", (tuple(conversations), archived))

    def asked(self, name: str) -> list[Any]:
        return [value for called, value in self.calls if called == name]

    def _check(self, name: str) -> None:
        if not name.strip() or name in self.folders.values():
            raise FolderError(f"There is a folder “{name}” already.", remedy="Choose another name.")

    def _changed(self, name: str, value: Any) -> None:
        self.calls.append((name, value))
        self._tell(ConversationsChanged())
