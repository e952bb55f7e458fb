"""A conversation is a tree of turns, of which one path is shown: from its first turn to its tip, a leaf.

A turn is newer than the one it follows, so the rows of a path are in order.
"""

from __future__ import annotations

import sqlite3

STEPS = (
    # The leaf that is shown. A turn that goes takes its place with it: see `drop`.
    "ALTER TABLE conversations ADD COLUMN tip INTEGER",
    "UPDATE conversations SET tip = (SELECT max(n) FROM turns WHERE conversation = conversations.n)",
    "CREATE INDEX turns_siblings ON turns (conversation, parent, n)",
)

_UP = """WITH RECURSIVE path (n) AS (
        {start} UNION ALL SELECT t.parent FROM turns t JOIN path ON t.n = path.n WHERE t.parent IS NOT NULL
    ) SELECT n FROM path"""
SHOWN = "t.n IN (" + _UP.format(start="SELECT tip FROM conversations WHERE n = ?") + ")"  # noqa: S608 - the store's own words
"""The turns `t` of the shown path of the conversation in row ?."""
PATH = "t.n IN (" + _UP.format(start="SELECT n FROM turns WHERE id = ?") + ")"  # noqa: S608
"""The turns `t` from the first of its conversation to the one with the id ?."""
SIBLINGS = """t.n IN (SELECT s.n FROM turns this JOIN turns s ON s.conversation = this.conversation
    AND s.parent IS this.parent WHERE this.id = ?)"""
"""The turns `t` that follow the same turn as the one with the id ?, itself too."""
_UNDER = """WITH RECURSIVE under (n) AS (
        SELECT n FROM turns WHERE {start} UNION ALL SELECT t.n FROM turns t JOIN under ON t.parent = under.n
    ) SELECT max(n) FROM under"""


def siblings(db: sqlite3.Connection, condition: str, parameter: object) -> dict[int, tuple[str, ...]]:
    """The ids of the siblings of the turns `t` that a condition holds for, its own too, oldest first; by its row, where
    there are any.
    """
    found: dict[int, tuple[str, ...]] = {}
    for row, ids in db.execute(
        f"""SELECT t.n, (SELECT group_concat(id, ' ') FROM (SELECT s.id FROM turns s
            WHERE s.conversation = t.conversation AND s.parent IS t.parent ORDER BY s.n))
        FROM turns t WHERE {condition}""",  # noqa: S608 - the store's own words
        (parameter,),
    ):
        if " " in ids:
            found[row] = tuple(ids.split())
    return found


def show(db: sqlite3.Connection, turn: int) -> bool:
    """Make the newest leaf under a turn the tip; False, and no change, where the turn is shown already."""
    conversation: int = db.execute("SELECT conversation FROM turns WHERE n = ?", (turn,)).fetchone()[0]
    shown = db.execute(f"SELECT 1 FROM turns t WHERE t.n = ? AND {SHOWN}", (turn, conversation))  # noqa: S608
    if shown.fetchone():
        return False
    (leaf,) = db.execute(_UNDER.format(start="n = ?"), (turn,)).fetchone()
    db.execute("UPDATE conversations SET tip = ? WHERE n = ?", (leaf, conversation))
    return True


def drop(db: sqlite3.Connection, turn: int) -> None:
    """Take a turn out: what followed it follows its parent. Where it was the tip, the newest leaf beside it is."""
    conversation, parent = db.execute("SELECT conversation, parent FROM turns WHERE n = ?", (turn,)).fetchone()
    db.execute("UPDATE turns SET parent = ? WHERE parent = ?", (parent, turn))
    db.execute("DELETE FROM turns WHERE n = ?", (turn,))
    start, root = ("conversation = ? AND parent IS NULL", conversation) if parent is None else ("n = ?", parent)
    (leaf,) = db.execute(_UNDER.format(start=start), (root,)).fetchone()
    db.execute("UPDATE conversations SET tip = ? WHERE n = ? AND tip = ?", (leaf, conversation, turn))
