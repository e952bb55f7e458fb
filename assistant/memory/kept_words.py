"""The full-text index of titles, messages and replies (FTS5), kept true by triggers.

It has no copy of the texts. FTS5 marks what is deleted and leaves its words where they are until it merges: `purge`
has it merge everything, in small steps, and what was merged is overwritten (`secure_delete`).
"""

from __future__ import annotations

import sqlite3

_TABLE = "CREATE VIRTUAL TABLE {} USING fts5({}, content = '', columnsize = 0, tokenize = 'ascii', prefix = '1 2 3')"
_REPLY = "CASE {0}.state WHEN 'open' THEN '' ELSE {0}.reply END"
"""A reply that is being written is not in the index yet."""
_TURN_IN = f"""INSERT INTO turn_words (rowid, text, reply)
    VALUES (new.n, search_words(new.text), search_words({_REPLY.format("new")}));"""  # noqa: S608
_TURN_OUT = f"""INSERT INTO turn_words (turn_words, rowid, text, reply)
    VALUES ('delete', old.n, search_words(old.text), search_words({_REPLY.format("old")}));"""  # noqa: S608
_TITLE_IN = "INSERT INTO title_words (rowid, title) VALUES (new.n, search_words(new.title));"
_TITLE_OUT = """INSERT INTO title_words (title_words, rowid, title)
    VALUES ('delete', old.n, search_words(old.title));"""
_LEFT = "INSERT OR IGNORE INTO words_left (n) VALUES (1);"
_FILL = (
    """INSERT INTO turn_words (rowid, text, reply)
    SELECT n, search_words(text), search_words(CASE state WHEN 'open' THEN '' ELSE reply END) FROM turns""",
    "INSERT INTO title_words (rowid, title) SELECT n, search_words(title) FROM conversations",
)

STEPS = (
    _TABLE.format("turn_words", "text, reply"),
    _TABLE.format("title_words", "title"),
    # A row: words of what was deleted are in the index yet.
    "CREATE TABLE words_left (n INTEGER PRIMARY KEY)",
    f"CREATE TRIGGER turn_in AFTER INSERT ON turns BEGIN {_TURN_IN} END",
    f"""CREATE TRIGGER turn_out AFTER DELETE ON turns BEGIN
        {_TURN_OUT} INSERT OR IGNORE INTO words_left (n) SELECT 1 WHERE old.text <> '' OR old.reply <> '';
    END""",
    f"""CREATE TRIGGER turn_changed AFTER UPDATE OF text, reply, state ON turns
    WHEN old.text <> new.text OR {_REPLY.format("old")} <> {_REPLY.format("new")} BEGIN {_TURN_OUT} {_TURN_IN} END""",
    f"CREATE TRIGGER title_in AFTER INSERT ON conversations BEGIN {_TITLE_IN} END",
    f"CREATE TRIGGER title_out AFTER DELETE ON conversations BEGIN {_TITLE_OUT} {_LEFT} END",
    f"""CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversations
    WHEN old.title <> new.title BEGIN
        {_TITLE_OUT} {_TITLE_IN} INSERT OR IGNORE INTO words_left (n) SELECT 1 WHERE old.title <> '';
    END""",
    *_FILL,
)

_TABLES = ("turn_words", "title_words")
_PAGES = 200
"""As much is merged in a step, which other writers wait for."""


def purge_begin(db: sqlite3.Connection) -> bool:
    """Have what was deleted merged away, by `purge_step`s. False where nothing of it is left."""
    if db.execute("SELECT 1 FROM words_left").fetchone() is None:
        return False
    for table in _TABLES:
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (-_PAGES,))  # noqa: S608
    return True


def purge_step(db: sqlite3.Connection) -> bool:
    """Merge some more; False once all of it is."""
    merged = False
    for table in _TABLES:
        before = db.total_changes
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (_PAGES,))  # noqa: S608
        merged |= db.total_changes - before >= 2
    if not merged:
        db.execute("DELETE FROM words_left")
    return merged


def verify(db: sqlite3.Connection) -> None:
    """Raises `sqlite3.DatabaseError` where an index is damaged, that of facts too."""
    for table in (*_TABLES, "fact_words"):
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608


def rebuild(db: sqlite3.Connection) -> None:
    """Make the indexes anew of what is in the store."""
    for table in _TABLES:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
    for statement in _FILL:
        db.execute(statement)
    db.execute("INSERT INTO fact_words (fact_words) VALUES ('rebuild')")
