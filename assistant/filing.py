"""Where conversations are listed: in folders, pinned on top, or put away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from assistant.events import ConversationsChanged
from assistant.memory.folders import FolderStore

if TYPE_CHECKING:
    from assistant.filed import ConversationSummary, Filed, Folder
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish


class Filing:
    """A door of `Session`. Any thread may use it. Raises `StorageError`; `ConversationsChanged` follows each change."""

    def __init__(self, store: ConversationStore, publish: Publish) -> None:
        self._folders = FolderStore(store.database)
        self._publish = publish

    def listed(self, opened: Collection[str] = (), limit: int = 500) -> Filed:
        """All that is listed, with what is inside of the `opened` folders and at most so many in no folder."""
        return self._folders.filed(opened, limit)

    def archived(self, limit: int = 500) -> list[ConversationSummary]:
        """What is put away, newest first. Going on with it brings it back."""
        return self._folders.archived(limit)

    def summary(self, conversation: str) -> ConversationSummary:
        """One conversation, wherever it is."""
        return self._folders.summary(conversation)

    def create_folder(self, name: str) -> Folder:
        """Raises `FolderError` for a name that is empty or taken."""
        folder = self._folders.create(name)
        self._changed()
        return folder

    def rename_folder(self, folder: str, name: str) -> None:
        """Raises `FolderError` for a name that is empty or taken."""
        self._folders.rename(folder, name)
        self._changed()

    def delete_folder(self, folder: str) -> tuple[str, ...]:
        """The folder alone: the conversations that were in it are listed without one. Their ids."""
        inside = self._folders.delete(folder)
        self._changed()
        return inside

    def move(self, conversations: Sequence[str], folder: str | None) -> None:
        """Into a folder; None: out of any."""
        self._folders.move(conversations, folder)
        self._changed()

    def pin(self, conversations: Sequence[str], pinned: bool = True) -> None:
        """On top of the list."""
        self._folders.pin(conversations, pinned=pinned)
        self._changed()

    def archive(self, conversations: Sequence[str], archived: bool = True) -> None:
        """Out of the list, or back into it. Search finds it all the same."""
        self._folders.archive(conversations, archived=archived)
        self._changed()

    def _changed(self) -> None:
        self._publish(ConversationsChanged())
