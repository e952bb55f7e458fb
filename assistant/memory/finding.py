"""Searching conversations. Newest first: the index is read backwards, and only as far as needed."""

from __future__ import annotations

import sqlite3

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary
from assistant.memory.folders import SUMMARY, summary
from assistant.memory.words import Query

_DEEPEST = 5_000
"""So many turns that match are looked at for the conversations that they are in."""
_MOST_TITLES = 10
_TEXTS = {"turns": ("turn_words", "c.text || char(10) || c.reply"), "conversations": ("title_words", "c.title")}
_FOUND = "SELECT t.id, c.id, t.created, c.title, t.text, t.reply FROM ({rows} LIMIT {limit}) m {join} ORDER BY m.n DESC"
_OF_TURN = "CROSS JOIN turns t ON t.n = m.n CROSS JOIN conversations c ON c.n = t.conversation"
_OF_TITLE = "CROSS JOIN conversations c ON c.n = m.n CROSS JOIN turns t ON t.n = c.tip"


def summaries(db: sqlite3.Connection, query: Query, limit: int) -> list[ConversationSummary]:
    """The conversations that have turns, newest first; those that a query is found in."""
    condition, given = "", tuple[str, ...]()
    if query:
        condition = f"""AND c.n IN (SELECT n FROM ({_matching("conversations", query)} LIMIT {_DEEPEST})
            UNION SELECT t.conversation FROM ({_matching("turns", query)} LIMIT {_DEEPEST}) m
            CROSS JOIN turns t ON t.n = m.n)"""  # noqa: S608
        given = (*_parameters(query), *_parameters(query))
    rows = db.execute(
        f"{SUMMARY} WHERE c.turns > 0 {condition} ORDER BY c.updated DESC, c.n DESC LIMIT ?",
        (*given, limit),
    ).fetchall()
    return [summary(row) for row in rows]


def turns(db: sqlite3.Connection, query: Query, limit: int) -> list[FoundTurn]:
    """The turns that a query is found in, newest first; before them some conversations that have it in the title alone,
    by the last turn that is shown.
    """
    if not query:
        return []
    inside = _found(db, query, "turns", _OF_TURN, limit)
    titled = _found(db, query, "conversations", _OF_TITLE, _MOST_TITLES)
    known = {one.conversation for one in inside}
    return [*(one for one in titled if one.conversation not in known), *inside][:limit]


def _found(db: sqlite3.Connection, query: Query, table: str, join: str, limit: int) -> list[FoundTurn]:
    rows = db.execute(_FOUND.format(rows=_matching(table, query), limit=limit, join=join), _parameters(query))
    return [
        FoundTurn(turn, conversation, created, query.marked(title), query.excerpt(text), query.excerpt(reply))
        for turn, conversation, created, title, text, reply in rows
    ]


def _matching(table: str, query: Query) -> str:
    """SQL that gives the rows `n` of a table that the query is found in, the newest first."""
    index, text = _TEXTS[table]
    holds = " AND ".join(f"holds({text}, ?)" for _ in query.literals)
    if not query.match:  # signs alone: no index has them
        return f"SELECT c.n FROM (SELECT * FROM {table} ORDER BY n DESC LIMIT {_DEEPEST}) c WHERE {holds}"  # noqa: S608
    matching = f"SELECT rowid AS n FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC"  # noqa: S608
    if not holds:
        return matching
    return f"SELECT c.n FROM ({matching}) m CROSS JOIN {table} c ON c.n = m.n WHERE {holds}"  # noqa: S608


def _parameters(query: Query) -> tuple[str, ...]:
    return (*((query.match,) if query.match else ()), *query.literals)
