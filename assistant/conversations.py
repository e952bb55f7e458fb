"""The conversations of a session: list, read, rename, delete."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.devices.files import take
from assistant.doors import Doors
from assistant.events import Attachment, BranchShown, ConversationsChanged, FoundTurn, StoredTurn

if TYPE_CHECKING:
    from assistant.filed import ConversationSummary
    from assistant.filing import Filing
    from assistant.memory.store import ConversationStore
    from assistant.turn.conductor import Conductor
    from assistant.turn.keeping import ContextKeeper
    from assistant.turn.running import CodeRuns


class Conversations(Doors):
    """A part of `Session`."""

    _store: ConversationStore
    _conductor: Conductor
    _code: CodeRuns
    context: ContextKeeper
    """How the windows of conversations stand."""

    filing: Filing
    """Folders, pins, the archive."""

    def new_conversation(self) -> str:
        return self._store.create_conversation()

    def conversations(self, query: str = "") -> list[ConversationSummary]:
        """Newest first; with `query` those in whose title or turns it is found, as `search` finds."""
        return self._store.conversations(query)

    def search(self, query: str) -> list[FoundTurn]:
        """The turns that have every word of `query`, or one that begins so, newest first; words in titles, too.

        Case and accents count for nothing. A turn may be in a branch that is not shown: `show_branch` shows it.
        """
        return self._store.search(query)

    def conversation(self, conversation: str) -> list[StoredTurn]:
        """The turns of one conversation that are shown, oldest first: where it branches, one of the branches. Who looks
        at it may go on with it: it is made ready.
        """
        self.context.opened(conversation)
        return self._store.turns(conversation)

    def branches(self, turn: str) -> list[StoredTurn]:
        """A turn and those that stand beside it, made by `edit` and `regenerate`, oldest first."""
        return self._store.branches(turn)

    def show_branch(self, turn: str) -> None:
        """Show the branch that a turn is in, to its newest turn; what is asked next follows that."""
        conversation = self._store.turn(turn).conversation
        if self._store.show_branch(turn):
            self._conductor.drop_speculation()
            self._bus.publish(BranchShown(conversation))

    def turn(self, turn: str) -> StoredTurn:
        """One turn, of whichever conversation. Raises `StorageError` for an unknown one."""
        return self._store.turn(turn)

    def as_markdown(self, conversation: str) -> str:
        """The branch of a conversation that is shown, to be read. Raises `StorageError` for an unknown one."""
        return self._archive.as_markdown(conversation)

    @property
    def code(self) -> CodeRuns:
        """Runs blocks of code of replies, in the sandbox. All of it waits."""
        return self._code

    def rename_conversation(self, conversation: str, title: str) -> None:
        self._store.rename_conversation(conversation, title)
        self._in_background(self._store.purge)
        self._bus.publish(ConversationsChanged())

    def delete_conversation(self, *conversations: str) -> None:
        """One, or several at once."""
        self._store.delete_conversation(*conversations)
        for one in conversations:
            self._end_rights(one)
        self._in_background(self._store.purge)
        self._in_background(lambda: self._forget(conversations))
        self._bus.publish(ConversationsChanged())

    def _forget(self, conversations: Sequence[str]) -> None:
        for one in conversations:
            self._conductor.forget(one)
            if self._documents is not None:
                self._documents.forget(one)

    def attach(self, file: Path) -> Attachment:
        """Check a file and take it into the store, for a thumbnail before submitting. Raises `AttachmentError`."""
        found = take(file)
        return self._store.add_file(found.path, found.name, found.media_type, found.kind)
