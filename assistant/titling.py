"""Conversations that the user hasn't named are named by the kernel, in idle time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.events import ConversationsChanged, TurnState
from assistant.memory.folders import FolderStore
from assistant.memory.words import indexed
from assistant.turn.titler import Titler
from models.values import HostState

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish
    from assistant.turn.cancel import Cancellation
    from assistant.turn.parts import Parts

log = logging.getLogger(__name__)

LOADED = (HostState.READY, HostState.BUSY)
ENOUGH = 4
"""With so many words the user has said what it is about; a greeting waits for more."""
LEAST_PARAMETERS = 500_000_000
"""A smaller kernel answers, or repeats the question, instead of naming what it is about (tried with 135 million)."""
_LETTERS = 600
_REPLY_LETTERS = 300
_ROOT = 4
"""Words that begin with the same letters, so many, are about the same."""


class Titling:
    """Names a conversation once, and never over a name that the user gave."""

    def __init__(self, store: ConversationStore, parts: Parts, publish: Publish, wanted: Callable[[], bool]) -> None:
        self._store = store
        self._folders = FolderStore(store.database)
        self._parts = parts
        self._publish = publish
        self._wanted = wanted
        self._titler = Titler(parts.kernel)

    def soon(self, conversation: str) -> None:
        """A turn has ended in it. No model is loaded for its title."""
        if self._wanted() and self._folders.untitled(conversation):
            self._parts.idle.soon(f"title of {conversation}", lambda stop: self._name(conversation, stop))

    def _name(self, conversation: str, cancellation: Cancellation) -> None:
        kernel = self._parts.kernel
        if kernel.report().state not in LOADED or not self._folders.untitled(conversation):
            return
        if kernel.get().describe().parameters < LEAST_PARAMETERS:
            return
        try:
            turns = self._store.turns(conversation)
        except StorageError:
            return  # it was deleted meanwhile
        said = gist(turns)
        if not said:
            return
        try:
            title = self._titler.title(said, cancellation)
        finally:
            self._titler.rest()
        if not title or not is_about(title, turns):
            log.info("The kernel found no title for a conversation")
        elif self._folders.propose_title(conversation, title):
            self._publish(ConversationsChanged())


def gist(turns: Sequence[StoredTurn]) -> str:
    """What the user said first, until it is enough to tell what about; with the reply where that is a picture's or a
    sound's. "" while there is too little.
    """
    said: list[str] = []
    for turn in turns:
        if turn.state is TurnState.OPEN:
            break
        said += [turn.text.strip()] if turn.text.strip() else []
        if turn.attachments and turn.reply:
            said.append(turn.reply[:_REPLY_LETTERS])
        if len(indexed(" ".join(said)).split()) >= ENOUGH:
            return "\n".join(said)[:_LETTERS]
    return ""


def is_about(title: str, turns: Sequence[StoredTurn]) -> bool:
    """Whether a word of the title, or its root, was said: a small kernel may repeat what it was shown as an example."""
    known = {word[:_ROOT] for turn in turns for word in indexed(f"{turn.text} {turn.reply}").split()}
    words = indexed(title).split()
    long = [word for word in words if len(word) >= _ROOT] or words
    return any(word[:_ROOT] in known for word in long)
