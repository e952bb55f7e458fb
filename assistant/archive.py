"""Keeping the store safe: checks, backups, and conversations going out and coming in."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.events import Notice
from assistant.memory.backups import Backups
from assistant.memory.checking import Checked, check

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish


_EVERY = 3600.0


class Archive:
    """A door of `Session`. All of it waits. Raises `StorageError`."""

    def __init__(self, store: ConversationStore, publish: Publish) -> None:
        self._store = store
        self._publish = publish
        self._backups = Backups(store.database)
        self._busy = threading.Lock()
        self._looked = time.monotonic()
        self._told = False

    def backup_is_due(self) -> bool:
        """It is long since somebody looked. Does not wait."""
        return time.monotonic() - self._looked > _EVERY

    def back_up_daily(self) -> None:
        """The automatic backup, where it is due. What keeps it from being made is told once."""
        if not self._busy.acquire(blocking=False):
            return
        self._looked = time.monotonic()
        try:
            self._backups.daily()
        except StorageError as error:
            if not self._told:
                self._told = True
                self._publish(Notice.of(error))
        finally:
            self._busy.release()

    def back_up(self, target: Path | None = None) -> Path:
        """A backup now, at `target` or where the automatic ones are; its path."""
        return self._backups.now() if target is None else self._backups.make(target)

    def backups(self) -> list[Path]:
        """The automatic ones, the latest first."""
        return self._backups.automatic()

    def check(self) -> Checked:
        """Read all of the store and its files and look for damage; an index that is damaged is made anew."""
        return check(self._store)
