"""What was brought into turns from the disk, in the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from assistant.events import Origin
from assistant.recall import Recalled, RecalledKind

TABLES = (
    # `position` is the order in the prompt.
    """CREATE TABLE recalled (
        turn INTEGER NOT NULL REFERENCES turns (n) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (turn, position)
    ) WITHOUT ROWID""",
)


def save(db: sqlite3.Connection, turn: int, recalled: Sequence[Recalled]) -> None:
    """Keep what the turn in row `turn` was given; replaces what was known of it."""
    db.execute("DELETE FROM recalled WHERE turn = ?", (turn,))
    db.executemany(
        "INSERT INTO recalled VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (turn, position, one.kind, one.text, one.origin, one.title, one.place, one.number)
            for position, one in enumerate(recalled)
        ],
    )


def load(db: sqlite3.Connection, condition: str, parameter: object) -> dict[int, tuple[Recalled, ...]]:
    """What the turns `t` that a condition holds for were given, by the row of their turn."""
    rows = db.execute(
        f"""SELECT r.turn, r.kind, r.text, r.origin, r.title, r.place, r.number
        FROM recalled r JOIN turns t ON t.n = r.turn
        WHERE {condition} ORDER BY r.turn, r.position""",  # noqa: S608 - the store's own words
        (parameter,),
    )
    found: dict[int, tuple[Recalled, ...]] = {}
    for turn, kind, text, origin, title, place, number in rows:
        one = Recalled(RecalledKind(kind), text, Origin(origin), title, place, number)
        found[turn] = (*found.get(turn, ()), one)
    return found
