"""Rows of the store by what they are called outside of it, and what is said where there is none."""

from __future__ import annotations

import sqlite3

from assistant.errors import NotStored
from models.sentences import say


def no_conversation(key: str) -> NotStored:
    return NotStored(say("There is no conversation {key} in the store; it may have been deleted.", key=key))


def no_turn(key: str) -> NotStored:
    return NotStored(say("There is no turn {key} in the store; it may have been deleted.", key=key))


def no_folder(key: str) -> NotStored:
    return NotStored(say("There is no folder {key} in the store; it may have been deleted.", key=key))


def conversation_row(db: sqlite3.Connection, key: str) -> int:
    """Raises `NotStored`, as the others do."""
    return _row(db.execute("SELECT n FROM conversations WHERE id = ?", (key,)), no_conversation(key))


def turn_row(db: sqlite3.Connection, key: str) -> int:
    return _row(db.execute("SELECT n FROM turns WHERE id = ?", (key,)), no_turn(key))


def folder_row(db: sqlite3.Connection, key: str) -> int:
    return _row(db.execute("SELECT n FROM folders WHERE id = ?", (key,)), no_folder(key))


def _row(found: sqlite3.Cursor, none: NotStored) -> int:
    row = found.fetchone()
    if row is None:
        raise none
    n: int = row[0]
    return n
