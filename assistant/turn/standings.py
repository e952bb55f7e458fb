"""How the windows of conversations stand: on disk, and at hand."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.memory.kept_standing import StandingStore
from assistant.recall import ContextChanged, Standing

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish

log = logging.getLogger(__name__)


class Standings:
    """Any thread may use it. A change is told (`ContextChanged`); a disk that fails costs no turn."""

    def __init__(self, store: ConversationStore, publish: Publish) -> None:
        self._store = StandingStore(store.database)
        self._publish = publish
        self._known: dict[str, Standing] = {}
        self._lock = threading.Lock()

    def of(self, conversation: str) -> Standing:
        """Raises `StorageError` for an unknown conversation."""
        with self._lock:
            found = self._known.get(conversation)
            if found is None:
                found = self._known[conversation] = self._store.load(conversation)
            return found

    def set(self, conversation: str, standing: Standing) -> None:
        """It stands so from now on."""
        before = self.of(conversation)
        if standing != before:
            with self._lock:
                self._known[conversation] = standing
            try:
                self._store.save(conversation, before, standing)
            except StorageError as error:
                log.warning("How the window stands was not kept: %s", error.message)
        self._publish(ContextChanged(conversation))

    def forget(self, conversation: str) -> None:
        """The conversation was deleted."""
        with self._lock:
            self._known.pop(conversation, None)
