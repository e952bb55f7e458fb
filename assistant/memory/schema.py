"""The tables of the store, as ordered steps. A step, once released, is never changed; the next one is added."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from assistant.memory import folders, kept_recalled, kept_standing, kept_words, tree

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


def _views(connection: sqlite3.Connection) -> None:
    for statement in _VIEWS:
        connection.execute(statement)


_VIEWS = (
    # A file that is seen in several pictures, which are files too and live as long as it does.
    """CREATE TABLE views (
        digest TEXT PRIMARY KEY REFERENCES files (digest) ON DELETE CASCADE,
        facts TEXT NOT NULL
    )""",
    """CREATE TABLE view_pictures (
        digest TEXT NOT NULL REFERENCES views (digest) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        seconds REAL,
        picture TEXT NOT NULL REFERENCES files (digest),
        PRIMARY KEY (digest, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX view_pictures_of_file ON view_pictures (picture)",
)


def _calls(connection: sqlite3.Connection) -> None:
    for statement in _CALLS:
        connection.execute(statement)


_CALLS = (
    # A system call of a turn: `call` is who asked for what, `result` what came of it, both JSON.
    """CREATE TABLE calls (
        id TEXT PRIMARY KEY,
        turn INTEGER NOT NULL REFERENCES turns (n) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        call TEXT NOT NULL,
        result TEXT
    ) WITHOUT ROWID""",
    "CREATE INDEX calls_of_turn ON calls (turn, position)",
    """CREATE TABLE call_files (
        call TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        digest TEXT NOT NULL REFERENCES files (digest),
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (call, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX call_files_of_file ON call_files (digest)",
)


def _facts(connection: sqlite3.Connection) -> None:
    for statement in _FACTS:
        connection.execute(statement)


_FACTS = (
    # What the user stated. It outlives its conversation, so `conversation` and `turn` refer to what may be gone.
    # `proposed`: it waits for the user's yes, and `source` says what it came from. `vector` is float32, of length one,
    # made by `encoder`.
    """CREATE TABLE facts (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        said REAL NOT NULL,
        conversation TEXT NOT NULL DEFAULT '',
        turn TEXT NOT NULL DEFAULT '',
        origin TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT '',
        proposed INTEGER NOT NULL DEFAULT 0,
        replaced_by INTEGER REFERENCES facts (n) ON DELETE SET NULL,
        until REAL,
        encoder TEXT,
        vector BLOB
    )""",
    "CREATE INDEX facts_replaced ON facts (replaced_by)",
    """CREATE VIRTUAL TABLE fact_words USING fts5 (
        text, content = 'facts', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
    )""",
    # Turns that nobody has looked through for facts yet.
    "CREATE TABLE facts_waiting (turn INTEGER PRIMARY KEY REFERENCES turns (n) ON DELETE CASCADE)",
)


def _settled(connection: sqlite3.Connection) -> None:
    # 0: nobody has looked yet whether it contradicts another.
    connection.execute("ALTER TABLE facts ADD COLUMN settled INTEGER NOT NULL DEFAULT 1")


def _recalled(connection: sqlite3.Connection) -> None:
    for statement in kept_recalled.TABLES:
        connection.execute(statement)


def _tree(connection: sqlite3.Connection) -> None:
    for statement in tree.STEPS:
        connection.execute(statement)


def _standing(connection: sqlite3.Connection) -> None:
    for statement in kept_standing.TABLES:
        connection.execute(statement)


def _words(connection: sqlite3.Connection) -> None:
    for statement in kept_words.STEPS:
        connection.execute(statement)


def _folders(connection: sqlite3.Connection) -> None:
    for statement in folders.STEPS:
        connection.execute(statement)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _first,
    _views,
    _calls,
    _facts,
    _recalled,
    _settled,
    _tree,
    _standing,
    _words,
    _folders,
)
"""Step i brings a store of `PRAGMA user_version` i to i + 1."""

PICTURES_ID = 0x50657250  # "PerP", in the header of the index of pictures

PICTURES: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {PICTURES_ID}",
        # `paused`; `encoder`, `encoder_name`: what made the vectors; `centre`, `coded`: what the codes are made with.
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
        # Paths are the system's bytes: not every name is text.
        """CREATE TABLE folders (
            n INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            remaining INTEGER NOT NULL DEFAULT 0,
            updated REAL,
            away INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT ''
        )""",
        # One content, whatever files have it. `moment` is ISO 8601.
        """CREATE TABLE pictures (
            n INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            moment TEXT NOT NULL,
            dated_by TEXT NOT NULL,
            latitude REAL,
            longitude REAL
        )""",
        "CREATE INDEX pictures_by_moment ON pictures (moment)",
        "CREATE INDEX pictures_by_place ON pictures (latitude, longitude) WHERE latitude IS NOT NULL",
        # A file is in the index (`picture`) or left out (`problem`); `again`: the next pass tries once more.
        """CREATE TABLE files (
            n INTEGER PRIMARY KEY,
            folder INTEGER NOT NULL REFERENCES folders (n) ON DELETE CASCADE,
            parent BLOB NOT NULL,
            name BLOB NOT NULL,
            size INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            picture INTEGER REFERENCES pictures (n),
            problem TEXT NOT NULL DEFAULT '',
            again INTEGER NOT NULL DEFAULT 0,
            UNIQUE (parent, name)
        )""",
        "CREATE INDEX files_of_picture ON files (picture)",
        "CREATE INDEX files_of_folder ON files (folder, picture)",
        "CREATE INDEX files_left_out ON files (folder) WHERE problem <> ''",
        # float32, of length one.
        "CREATE TABLE vectors (n INTEGER PRIMARY KEY REFERENCES pictures (n) ON DELETE CASCADE, vector BLOB NOT NULL)",
        "CREATE INDEX vectors_counted ON vectors (n)",  # counting reads no vector
        # The signs of a vector less the centre, a bit a dimension.
        "CREATE TABLE codes (n INTEGER PRIMARY KEY REFERENCES pictures (n) ON DELETE CASCADE, code BLOB NOT NULL)",
    ),
)
"""The tables of the index of pictures: step i brings a file of `PRAGMA user_version` i to i + 1."""
