"""How the windows of conversations stand, in the store: what has left, what is pinned, what stands for the former."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from assistant.events import Origin
from assistant.memory.rows import conversation_row
from assistant.recall import NEW, Standing, Summary

if TYPE_CHECKING:
    from assistant.memory.database import Database

TABLES = (
    # `size` is the context for which turns have left, in tokens; `summary` is JSON.
    """CREATE TABLE windows (
        conversation INTEGER PRIMARY KEY REFERENCES conversations (n) ON DELETE CASCADE,
        size INTEGER NOT NULL,
        summary TEXT
    )""",
    # A turn, or its pages of one kind: whether it left, was put out, is pinned, and is in the summary.
    """CREATE TABLE pages (
        conversation INTEGER NOT NULL REFERENCES windows (conversation) ON DELETE CASCADE,
        page TEXT NOT NULL,
        out INTEGER NOT NULL,
        evicted INTEGER NOT NULL,
        pinned INTEGER NOT NULL,
        summarised INTEGER NOT NULL,
        PRIMARY KEY (conversation, page)
    ) WITHOUT ROWID""",
)


class StandingStore:
    """In the database of the conversations. Raises `StorageError`: an id that isn't there, a disk that is full."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, conversation: str, before: Standing, standing: Standing) -> None:
        """How the window of a conversation stands now, and how it stood `before`."""
        with self._database.write(durable=False) as db:
            _save(db, conversation_row(db, conversation), before, standing)

    def load(self, conversation: str) -> Standing:
        """How the window of a conversation stands; as a new one where nothing is known."""
        with self._database.read() as db:
            return _load(db, conversation_row(db, conversation))


def _save(db: sqlite3.Connection, conversation: int, before: Standing, standing: Standing) -> None:
    summary = standing.summary
    fields = {"text": summary.text, "turns": summary.turns, "origins": sorted(summary.origins)} if summary else None
    db.execute(
        """INSERT INTO windows VALUES (?, ?, ?) ON CONFLICT (conversation)
        DO UPDATE SET size = excluded.size, summary = excluded.summary""",
        (conversation, standing.limit, json.dumps(fields) if fields else None),
    )
    rows, known = _rows(standing), _rows(before)
    gone = [(conversation, page) for page in known.keys() - rows.keys()]
    new = [(conversation, page, *flags) for page, flags in rows.items() if known.get(page) != flags]
    db.executemany("DELETE FROM pages WHERE conversation = ? AND page = ?", gone)
    db.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?)", new)


def _load(db: sqlite3.Connection, conversation: int) -> Standing:
    window = db.execute("SELECT size, summary FROM windows WHERE conversation = ?", (conversation,)).fetchone()
    if window is None:
        return NEW
    rows = db.execute(
        "SELECT page, out, evicted, pinned, summarised FROM pages WHERE conversation = ?", (conversation,)
    ).fetchall()
    left, evicted, pinned, summarised = (frozenset(row[0] for row in rows if row[at]) for at in (1, 2, 3, 4))
    return Standing(window[0], left, evicted, pinned, summarised, _summary(window[1]))


def _rows(standing: Standing) -> dict[str, tuple[bool, ...]]:
    sets = (standing.left, standing.evicted, standing.pinned, standing.summarised)
    return {page: tuple(page in one for one in sets) for page in frozenset().union(*sets)}


def _summary(text: str | None) -> Summary | None:
    if not text:
        return None
    fields = json.loads(text)
    return Summary(fields["text"], fields["turns"], frozenset(map(Origin, fields["origins"])))
