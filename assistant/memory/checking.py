"""Reading the whole store to find damage."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.memory import kept_words
from assistant.memory.files import chunks_of

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was read: the store is whole where there are no `problems`, which are sentences. `bytes` counts the file
    and the attachments; `mended` says that the index of words was damaged and has been made anew.
    """

    conversations: int
    turns: int
    files: int
    bytes: int
    problems: tuple[str, ...]
    mended: bool


def check(store: ConversationStore) -> Checked:
    """Raises `StorageError` where the file itself is damaged."""
    database = store.database
    database.check()
    with database.read() as db:
        broken = [
            *(f"A row of {table} refers to one of {other} that is gone." for table, _, other, _ in _dangling(db)),
            *_tips(db),
        ]
        conversations, turns = (db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _COUNTED)  # noqa: S608
        digests = [row[0] for row in db.execute("SELECT digest FROM files ORDER BY digest")]
    mended = not _words_are_whole(store)
    if mended:
        with database.write() as db:
            kept_words.rebuild(db)
    size = database.path.stat().st_size
    for digest in digests:
        seen, fault = _read(store, digest)
        size += seen
        broken += [fault] if fault else []
    return Checked(conversations, turns, len(digests), size, tuple(broken), mended)


_COUNTED = ("conversations", "turns")


def _dangling(db: sqlite3.Connection) -> list[tuple[str, int, str, int]]:
    return db.execute("PRAGMA foreign_key_check").fetchall()


def _tips(db: sqlite3.Connection) -> Iterator[str]:
    rows = db.execute(
        """SELECT c.id FROM conversations c LEFT JOIN turns t ON t.n = c.tip AND t.conversation = c.n
        WHERE t.n IS NULL AND (c.tip IS NOT NULL OR c.turns > 0)"""
    )
    for (key,) in rows:
        yield f"The conversation {key} shows a turn that is gone."


def _words_are_whole(store: ConversationStore) -> bool:
    try:
        with store.database.write(durable=False) as db:
            kept_words.verify(db)
    except StorageError:
        return False
    return True


def _read(store: ConversationStore, digest: str) -> tuple[int, str]:
    """Bytes of a file of the store, and what is wrong with it."""
    path = store.place(digest)
    if not path.is_file():
        return 0, f"The attachment {path} is gone."
    found, size = hashlib.sha256(), 0
    for chunk in chunks_of(path):
        found.update(chunk)
        size += len(chunk)
    return size, "" if found.hexdigest() == digest else f"The attachment {path} is damaged."
