"""Backups of the store: whole copies of its one file, made while it is in use. Attachments aren't in them."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from assistant.atomic import sync_folder
from assistant.errors import StorageError
from assistant.memory.database import Database, create_private, quick_check, translated
from models.sentences import say

KEPT = 5
"""So many automatic backups are kept, each of another day."""
_DAY = 86_400.0
_NAME = re.compile(r"peri-\d{4}-\d{2}-\d{2}\.sqlite")


def automatic(folder: Path) -> list[Path]:
    """The automatic backups of the store in `folder`, the latest day first."""
    try:
        names = [path for path in (folder / "backups").iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(names, key=lambda path: path.name, reverse=True)


class Backups:
    """Those of one store, in `backups` beside it. Any thread may use it; `clock` gives Unix time."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._folder = database.path.parent / "backups"

    def daily(self) -> Path | None:
        """Back up, once a day and where a turn was written since; the oldest go. Raises `StorageError`."""
        made, there = self._today(), self.automatic()
        return None if made in there or not self._new_turns(there) else self.now()

    def now(self) -> Path:
        """Today's automatic backup, made now, whatever there is of today; its path."""
        made = self.make(self._today())
        self._sweep()
        for old in [path for path in self.automatic() if path != made][KEPT - 1 :]:
            with translated(old):
                old.unlink(missing_ok=True)
        return made

    def _today(self) -> Path:
        day = time.strftime("%Y-%m-%d", time.localtime(self._clock()))
        return self._folder / f"peri-{day}.sqlite"

    def _sweep(self) -> None:
        """What programs that were ended left half done."""
        with translated(self._folder):
            for part in self._folder.glob("*.part"):
                if part.stat().st_mtime < self._clock() - _DAY:
                    part.unlink(missing_ok=True)

    def automatic(self) -> list[Path]:
        return automatic(self._database.path.parent)

    def _new_turns(self, there: list[Path]) -> bool:
        """By what is in them: the clock may have gone back."""
        with self._database.read() as db:
            now = _last_turn(db)
        return now is not None and (not there or now != _last_turn_in(there[0]))

    def make(self, target: Path) -> Path:
        """A backup at `target`, which only its owner may read; what was there is replaced once the new one is whole.

        Raises `StorageError`: no room, or what was written can't be read back.
        """
        if target.exists() and self._database.path.exists() and target.samefile(self._database.path):
            raise StorageError(say("{target} is the store itself.", target=target), remedy=say("Name another file."))
        part = target.with_name(f"{target.name}.{os.getpid()}.part")
        with translated(target):
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._see_to_room(target)
            try:
                self._copy(part)
                os.replace(part, target)
                sync_folder(target.parent)
            finally:
                part.unlink(missing_ok=True)
        return target

    def _see_to_room(self, target: Path) -> None:
        size = self._database.path.stat().st_size
        if shutil.disk_usage(target.parent).free < size:
            raise StorageError(
                say(
                    "There is no room for a backup of {size} MB in {folder}.",
                    size=round(size / 1e6),
                    folder=target.parent,
                ),
                remedy=say("Make room on the disk, or name a place on another one."),
            )

    def _copy(self, part: Path) -> None:
        create_private(part)
        with contextlib.closing(sqlite3.connect(part)) as copy:
            with self._database.read() as store:
                store.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
            quick_check(copy, part)
        with open(part, "rb+") as file:
            os.fsync(file.fileno())


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        yield db


def _last_turn_in(path: Path) -> tuple[int, str] | None:
    """None for a file that can't be read: it is no backup of anything."""
    try:
        with _opened(path) as db:
            return _last_turn(db)
    except sqlite3.Error:
        return None


def _last_turn(db: sqlite3.Connection) -> tuple[int, str] | None:
    row: tuple[int, str] | None = db.execute("SELECT n, id FROM turns ORDER BY n DESC LIMIT 1").fetchone()
    return row
