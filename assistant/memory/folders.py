"""Where conversations are listed: folders, pinned, archived; and the titles that the kernel proposes for them."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from assistant.errors import FolderError
from assistant.filed import ConversationSummary, Filed, Folder
from assistant.memory.rows import folder_row, no_conversation
from assistant.memory.titles import clean
from assistant.memory.words import plain
from models.sentences import say

if TYPE_CHECKING:
    from assistant.memory.database import Database

STEPS = (
    """CREATE TABLE folders (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created REAL NOT NULL
    )""",
    "ALTER TABLE conversations ADD COLUMN folder INTEGER REFERENCES folders (n) ON DELETE SET NULL",
    "ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
    # The kernel has proposed its title.
    "ALTER TABLE conversations ADD COLUMN titled INTEGER NOT NULL DEFAULT 0",
    """CREATE INDEX conversations_filed ON conversations (archived, pinned, folder, updated DESC, n DESC)
        WHERE turns > 0""",
    "CREATE INDEX conversations_of_folder ON conversations (folder) WHERE folder IS NOT NULL",
)

SUMMARY = """SELECT c.id, c.title, c.turns, c.updated, coalesce(f.id, ''), c.pinned, c.archived
    FROM conversations c LEFT JOIN folders f ON f.n = c.folder"""
LONGEST = 80
_LISTED = f"{SUMMARY} WHERE c.turns > 0 AND c.archived = ? AND {{}} ORDER BY c.updated DESC, c.n DESC LIMIT ?"
_MOST_INSIDE = 2_000
"""Of a folder so many are listed; search finds the others."""


def summary(row: Sequence[object]) -> ConversationSummary:
    """A row of `SUMMARY`."""
    key, title, turns, updated, folder, pinned, archived = row
    return ConversationSummary(key, title, turns, updated, folder, bool(pinned), bool(archived))  # type: ignore[arg-type]


class FolderStore:
    """In the database of the conversations. Raises `StorageError`: an id that isn't there, a disk that is full."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- what is listed

    def filed(self, opened: Collection[str], limit: int) -> Filed:
        """The list, with what is inside of the `opened` folders, and so many loose ones at most."""
        with self._database.read() as db:
            counts = dict(
                db.execute(
                    """SELECT folder, count(*) FROM conversations
                    WHERE turns > 0 AND archived = 0 AND pinned = 0 AND folder IS NOT NULL GROUP BY folder"""
                ).fetchall()
            )
            found = db.execute("SELECT n, id, name FROM folders").fetchall()
            (archived,) = db.execute("SELECT count(*) FROM conversations WHERE turns > 0 AND archived = 1").fetchone()
            inside = {
                key: _listed(db, "c.pinned = 0 AND c.folder = ?", (n,), _MOST_INSIDE)
                for n, key, _ in found
                if key in opened
            }
            loose = _listed(db, "c.pinned = 0 AND c.folder IS NULL", (), limit + 1)
            pinned = _listed(db, "c.pinned = 1", (), limit)
        folders = sorted((Folder(key, name, counts.get(n, 0)) for n, key, name in found), key=_by_name)
        return Filed(pinned, tuple(folders), inside, loose[:limit], len(loose) > limit, archived)

    def archived(self, limit: int) -> list[ConversationSummary]:
        """Those that are put away, newest first."""
        with self._database.read() as db:
            return list(_listed(db, "true", (), limit, archived=True))

    def summary(self, conversation: str) -> ConversationSummary:
        """One of them, wherever it is."""
        with self._database.read() as db:
            row = db.execute(f"{SUMMARY} WHERE c.id = ?", (conversation,)).fetchone()
        if row is None:
            raise no_conversation(conversation)
        return summary(row)

    # -- folders

    def create(self, name: str) -> Folder:
        """A new, empty one. Raises `FolderError` for a name that is empty or taken."""
        with self._database.write() as db:
            name = _free(db, name, "")
            return Folder(_insert(db, name)[1], name)

    def rename(self, folder: str, name: str) -> None:
        """Raises `FolderError` as `create` does."""
        with self._database.write() as db:
            row = folder_row(db, folder)
            db.execute("UPDATE folders SET name = ? WHERE n = ?", (_free(db, name, folder), row))

    def delete(self, folder: str) -> tuple[str, ...]:
        """The conversations in it stay, in no folder: their ids."""
        with self._database.write() as db:
            row = folder_row(db, folder)
            inside = tuple(key for (key,) in db.execute("SELECT id FROM conversations WHERE folder = ?", (row,)))
            db.execute("DELETE FROM folders WHERE n = ?", (row,))
        return inside

    # -- where conversations are

    def move(self, conversations: Sequence[str], folder: str | None) -> None:
        """Into a folder; None: out of any."""
        with self._database.write() as db:
            row = None if folder is None else folder_row(db, folder)
            _set(db, "folder", row, conversations)

    def pin(self, conversations: Sequence[str], *, pinned: bool) -> None:
        with self._database.write() as db:
            _set(db, "pinned", int(pinned), conversations)

    def archive(self, conversations: Sequence[str], *, archived: bool) -> None:
        with self._database.write() as db:
            _set(db, "archived", int(archived), conversations)

    # -- titles

    def untitled(self, conversation: str) -> bool:
        """Whether its title is neither the user's nor the kernel's; False where it is gone."""
        with self._database.read() as db:
            row = db.execute("SELECT renamed OR titled FROM conversations WHERE id = ?", (conversation,)).fetchone()
        return row is not None and not row[0]

    def propose_title(self, conversation: str, title: str) -> bool:
        """Call it so, unless the user has given it a name; whether it is called so now. Harmless where it is gone."""
        with self._database.write(durable=False) as db:
            changed = db.execute(
                "UPDATE conversations SET title = ?, titled = 1 WHERE id = ? AND NOT renamed",
                (clean(title), conversation),
            )
            return changed.rowcount > 0


def of_name(db: sqlite3.Connection, name: str) -> int:
    """The row of the folder that is called so, made where there is none; `name` is not blank."""
    name = _tidy(name)
    rows = db.execute("SELECT n, name FROM folders")
    known = next((n for n, other in rows if plain(other) == plain(name)), None)
    return known if known is not None else _insert(db, name)[0]


def _insert(db: sqlite3.Connection, name: str) -> tuple[int, str]:
    """Its row and its id."""
    key = os.urandom(16).hex()
    n = db.execute("INSERT INTO folders (id, name, created) VALUES (?, ?, ?)", (key, name, time.time())).lastrowid
    assert n is not None
    return n, key


def _tidy(name: str) -> str:
    """On one line."""
    return " ".join(clean(name).split())[:LONGEST].strip()


def _listed(
    db: sqlite3.Connection, condition: str, given: tuple[object, ...], limit: int, *, archived: bool = False
) -> tuple[ConversationSummary, ...]:
    rows = db.execute(_LISTED.format(condition), (int(archived), *given, limit))
    return tuple(map(summary, rows.fetchall()))


def _by_name(folder: Folder) -> tuple[str, str]:
    return plain(folder.name), folder.name


def _free(db: sqlite3.Connection, name: str, but: str) -> str:
    """The name, tidy. Raises `FolderError` where there is nothing of it, or another folder has it."""
    name = _tidy(name)
    if not name:
        raise FolderError(say("A folder needs a name."), remedy=say("Write one."))
    others = (other for key, other in db.execute("SELECT id, name FROM folders") if key != but)
    if any(plain(other) == plain(name) for other in others):
        raise FolderError(say("There is a folder “{name}” already.", name=name), remedy=say("Choose another name."))
    return name


def _set(db: sqlite3.Connection, column: str, value: object, conversations: Sequence[str]) -> None:
    for key in conversations:
        changed = db.execute(f"UPDATE conversations SET {column} = ? WHERE id = ?", (value, key))  # noqa: S608
        if not changed.rowcount:
            raise no_conversation(key)
