"""The tables of the store, as ordered steps. A step, once released, is never changed; the next one is added."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x50657269  # "Peri", in the header of the file


def _first(connection: sqlite3.Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement)


_FIRST = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    # `title`, `turns` and `updated` are kept here so that the list of conversations reads no turn.
    """CREATE TABLE conversations (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        renamed INTEGER NOT NULL DEFAULT 0,
        turns INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        updated REAL NOT NULL
    )""",
    "CREATE INDEX conversations_newest ON conversations (updated DESC, n DESC) WHERE turns > 0",
    # A turn is the user's message and its reply. `parent` is the turn it follows: a tree, of which one path is shown.
    # `owner_*` name the process that has an open turn in hand.
    """CREATE TABLE turns (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversations (n),
        parent INTEGER REFERENCES turns (n),
        origin TEXT NOT NULL,
        state TEXT NOT NULL,
        created REAL NOT NULL,
        ended REAL,
        owner_pid INTEGER,
        owner_started REAL,
        text TEXT NOT NULL,
        reply TEXT NOT NULL DEFAULT '',
        error TEXT,
        usage TEXT,
        ledger TEXT
    )""",
    "CREATE INDEX turns_in_order ON turns (conversation, n)",
    "CREATE INDEX turns_children ON turns (parent)",
    "CREATE INDEX turns_open ON turns (owner_pid) WHERE state = 'open'",
    # `pending` is the time at which a file was taken in, until a turn has it.
    """CREATE TABLE files (
        digest TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        pending REAL
    )""",
    """CREATE TABLE attachments (
        turn INTEGER NOT NULL REFERENCES turns (n) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        digest TEXT NOT NULL REFERENCES files (digest),
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (turn, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX attachments_of_file ON attachments (digest)",
    """CREATE TABLE sights (
        digest TEXT PRIMARY KEY,
        sight TEXT NOT NULL,
        created REAL NOT NULL
    )""",
)

MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first,)
"""Step i brings a store of `PRAGMA user_version` i to i + 1."""
