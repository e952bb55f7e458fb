"""What is remembered of the user, in the store of conversations: facts, their history, and proposals.

Every method raises `StorageError`: an id that isn't there, a disk that is full.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.events import Origin
from assistant.memory import tree
from assistant.recall import Fact, RecalledKind
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.database import Database

_FACT = """SELECT f.id, f.text, f.said, f.conversation, f.turn, f.origin, newer.id, f.until
    FROM facts f LEFT JOIN facts newer ON newer.n = f.replaced_by"""
_CURRENT = "f.replaced_by IS NULL AND NOT f.proposed"
_CHAIN = """WITH RECURSIVE chain (n) AS (
        SELECT n FROM facts WHERE id = ? UNION SELECT f.n FROM facts f JOIN chain c ON f.replaced_by = c.n
    ) SELECT n FROM chain"""
_MOST_WORDS = 32
PLACE = "memory:"
"""Before the id of a fact in `Recalled.place`."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact to keep. `replaces` names the one that it contradicts; with `source`, what foreign text it came from, it
    waits for the user's yes. Until it is `settled` it may contradict others.
    """

    text: str
    said: float
    conversation: str = ""
    turn: str = ""
    origin: Origin = Origin.KEYBOARD
    replaces: str | None = None
    source: str = ""
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Gone:
    """What was forgotten; the `conversations` that it may have been evaluated in; the turns whose messages say it."""

    facts: tuple[Fact, ...]
    conversations: tuple[str, ...]
    said_in: tuple[str, ...]


class FactStore:
    """Any thread may use it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- reading

    def current(self) -> list[Fact]:
        """What holds now, the latest first."""
        return self._select(f"{_CURRENT} ORDER BY f.said DESC, f.n DESC")

    def proposed(self) -> list[tuple[Fact, str]]:
        """What waits for the user's yes, and what it came from."""
        with self._database.read() as db:
            rows = db.execute("SELECT id, source FROM facts WHERE proposed ORDER BY n").fetchall()
        return [(self.get(key), source) for key, source in rows]

    def get(self, fact: str) -> Fact:
        found = self._select("f.id = ?", fact)
        if not found:
            raise _unknown(fact)
        return found[0]

    def history(self, fact: str) -> list[Fact]:
        """A fact and all that it replaced, the oldest first."""
        with self._database.read() as db:
            _n(db, fact)
            rows = db.execute(f"{_FACT} WHERE f.n IN ({_CHAIN}) ORDER BY f.said, f.n", (fact,)).fetchall()
        return [_fact(row) for row in rows]

    def find(self, query: str, limit: int = 50) -> list[Fact]:
        """Those that hold now and have a word of the query, or one that begins so; the best first (BM25)."""
        words = _WORD.findall(query.casefold())[:_MOST_WORDS]
        if not words:
            return self.current()[:limit]
        match = " OR ".join(f'"{word}" *' for word in dict.fromkeys(words))
        with self._database.read() as db:
            rows = db.execute(
                f"""{_FACT} JOIN fact_words ON fact_words.rowid = f.n WHERE fact_words MATCH ? AND {_CURRENT}
                ORDER BY bm25(fact_words), f.said DESC LIMIT ?""",
                (match, limit),
            ).fetchall()
        return [_fact(row) for row in rows]

    # -- changing

    def add(self, new: NewFact) -> Fact:
        """Keep one fact."""
        with self._database.write() as db:
            key = _insert(db, new)
        return self.get(key)

    def keep(self, fact: str) -> Fact:
        """The user said yes to a proposal. It is not settled."""
        with self._database.write() as db:
            changed = db.execute("UPDATE facts SET proposed = 0, settled = 0 WHERE id = ? AND proposed", (fact,))
            if not changed.rowcount:
                raise _unknown(fact)
        return self.get(fact)

    def unsettled(self) -> list[Fact]:
        """Those that may contradict others, the oldest first."""
        return self._select(f"{_CURRENT} AND NOT f.settled ORDER BY f.n")

    def settle(self, fact: str, replaced: Sequence[str] = ()) -> None:
        """It was compared: it contradicts, or repeats, those that are `replaced`."""
        with self._database.write() as db:
            row = db.execute("UPDATE facts SET settled = 1 WHERE id = ? RETURNING n", (fact,)).fetchone()
            for old in replaced if row is not None else ():
                _replace(db, row[0], old)

    def edit(self, fact: str, text: str, said: float) -> Fact:
        """The same in other words; the former ones become history. It is not settled. Raises `StorageError` for what no
        longer holds.
        """
        old = self.get(fact)
        if old.replaced_by is not None:
            raise StorageError(
                say("That fact was replaced by another, so it can't be changed."), remedy=say("Change that one.")
            )
        return self.add(NewFact(text, said, old.conversation, old.turn, Origin.KEYBOARD, replaces=fact, settled=False))

    def forget(self, fact: str) -> Gone:
        """A fact and all that it replaced leave the file, the index and the log, and the turns that were given them. No
        byte of them stays, but what the user wrote in messages, and the replies to them.
        """
        facts = tuple(self.history(fact))
        with self._database.write() as db:
            rows = db.execute(_CHAIN, (fact,)).fetchall()
            recalled_in = _unrecall(db, facts)
            _drop_summaries(db, recalled_in)
            db.executemany("UPDATE facts SET replaced_by = NULL WHERE replaced_by = ?", rows)
            db.executemany("DELETE FROM facts WHERE n = ?", rows)
            # FTS5 marks a row as deleted and leaves its words where they are: only made anew the index is without them.
            db.execute("INSERT INTO fact_words (fact_words) VALUES ('rebuild')")
        self._database.empty_log()
        said = {one.conversation for one in facts if one.conversation}
        return Gone(facts, tuple(sorted(recalled_in | said)), self._said_in(facts))

    def _said_in(self, facts: Sequence[Fact]) -> tuple[str, ...]:
        turns = dict.fromkeys(one.turn for one in facts)
        with self._database.read() as db:
            return tuple(key for key in turns if db.execute("SELECT 1 FROM turns WHERE id = ?", (key,)).fetchone())

    def recently_given(self, conversation: str, turns: int) -> set[str]:
        """Ids of the facts that the last turns shown of a conversation state or were given."""
        with self._database.read() as db:
            row = db.execute("SELECT n FROM conversations WHERE id = ?", (conversation,)).fetchone()
            rows = db.execute(
                f"""WITH late AS (SELECT t.n, t.id FROM turns t WHERE {tree.SHOWN} ORDER BY t.n DESC LIMIT ?)
                SELECT f.id FROM facts f JOIN late ON late.id = f.turn
                UNION SELECT substr(r.place, ?) FROM recalled r JOIN late ON late.n = r.turn WHERE r.kind = ?""",  # noqa: S608
                (row[0] if row else None, turns, len(PLACE) + 1, RecalledKind.MEMORY),
            ).fetchall()
        return {row[0] for row in rows}

    # -- turns to look through

    def await_look(self, turn: str) -> None:
        """A turn has ended: it is to be looked through for facts, some time."""
        with self._database.write(durable=False) as db:
            db.execute("INSERT OR IGNORE INTO facts_waiting (turn) SELECT n FROM turns WHERE id = ?", (turn,))

    def waiting(self, limit: int = 100) -> list[str]:
        """The turns to look through, the oldest first."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT id FROM turns JOIN facts_waiting w ON w.turn = turns.n ORDER BY turns.n LIMIT ?", (limit,)
            ).fetchall()
        return [row[0] for row in rows]

    def looked(self, turn: str, found: Sequence[NewFact]) -> list[Fact] | None:
        """Keep what was found in a turn, which waits no longer. None where another program was quicker."""
        with self._database.write() as db:
            if not db.execute(
                "DELETE FROM facts_waiting WHERE turn = (SELECT n FROM turns WHERE id = ?)", (turn,)
            ).rowcount:
                return None
            keys = [_insert(db, new) for new in found]
        return [self.get(key) for key in keys]

    # -- vectors

    def without_vector(self, encoder: str) -> list[tuple[str, str]]:
        """Id and text of the facts that hold now of which `encoder` has made no vector."""
        with self._database.read() as db:
            rows: list[tuple[str, str]] = db.execute(
                f"SELECT f.id, f.text FROM facts f WHERE {_CURRENT} AND f.encoder IS NOT ? ORDER BY f.n",  # noqa: S608
                (encoder,),
            ).fetchall()
        return rows

    def keep_vectors(self, encoder: str, vectors: Sequence[tuple[str, NDArray[np.float32]]]) -> None:
        """Unit vectors of facts, by their ids; what was forgotten meanwhile is passed over."""
        rows = [(encoder, vector.tobytes(), key) for key, vector in vectors]
        with self._database.write(durable=False) as db:
            db.executemany("UPDATE facts SET encoder = ?, vector = ? WHERE id = ?", rows)

    def vectors(self, encoder: str) -> tuple[list[str], NDArray[np.float32]]:
        """Ids of the facts that hold now, and their vectors as rows."""
        import numpy as np

        with self._database.read() as db:
            rows = db.execute(
                f"SELECT f.id, f.vector FROM facts f WHERE {_CURRENT} AND f.encoder = ? ORDER BY f.n",  # noqa: S608
                (encoder,),
            ).fetchall()
        if not rows:
            return [], np.zeros((0, 0), np.float32)
        return [row[0] for row in rows], np.stack([np.frombuffer(row[1], np.float32) for row in rows])

    def _select(self, condition: str, *parameters: object) -> list[Fact]:
        with self._database.read() as db:
            return [_fact(row) for row in db.execute(f"{_FACT} WHERE {condition}", parameters).fetchall()]


def _insert(db: sqlite3.Connection, new: NewFact) -> str:
    key, text = os.urandom(16).hex(), clean(new.text)
    if not text:
        raise StorageError(say("There is nothing to remember in this."), remedy=say("Write what is to be remembered."))
    inserted = db.execute(
        """INSERT INTO facts (id, text, said, conversation, turn, origin, source, proposed, settled)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (key, text, new.said, new.conversation, new.turn, new.origin, clean(new.source), bool(new.source), new.settled),
    )
    n = inserted.lastrowid
    assert n is not None
    db.execute("INSERT INTO fact_words (rowid, text) VALUES (?, ?)", (n, text))
    if not new.source:
        _replace(db, n, new.replaces)
    return key


def _replace(db: sqlite3.Connection, by: int, old: str | None) -> None:
    """What was forgotten or replaced meanwhile is passed over."""
    if old is not None:
        db.execute(
            "UPDATE facts SET replaced_by = ?, until = (SELECT said FROM facts WHERE n = ?), encoder = NULL, "
            "vector = NULL WHERE id = ? AND replaced_by IS NULL AND n <> ?",
            (by, by, old, by),
        )


def _unrecall(db: sqlite3.Connection, facts: Sequence[Fact]) -> set[str]:
    """Take facts out of the turns that were given them; the conversations of these."""
    found: set[str] = set()
    for one in facts:
        place = f"{PLACE}{one.id}"
        rows = db.execute(
            """SELECT DISTINCT c.id FROM recalled r JOIN turns t ON t.n = r.turn
            JOIN conversations c ON c.n = t.conversation WHERE r.place = ?""",
            (place,),
        ).fetchall()
        found |= {row[0] for row in rows}
        db.execute("DELETE FROM recalled WHERE place = ?", (place,))
    return found


def _drop_summaries(db: sqlite3.Connection, conversations: Set[str]) -> None:
    """They may tell what the turns were given; in idle time others are made."""
    for key in conversations:
        row = db.execute("SELECT n FROM conversations WHERE id = ?", (key,)).fetchone()
        db.execute("UPDATE windows SET summary = NULL WHERE conversation = ?", row)
        db.execute("UPDATE pages SET summarised = 0 WHERE conversation = ?", row)


def clean(text: str) -> str:
    """On one line, without what no file can hold."""
    return " ".join(text.encode("utf-8", "replace").decode().replace("\0", " ").split())


def _n(db: sqlite3.Connection, fact: str) -> int:
    row = db.execute("SELECT n FROM facts WHERE id = ?", (fact,)).fetchone()
    if row is None:
        raise _unknown(fact)
    n: int = row[0]
    return n


def _unknown(fact: str) -> StorageError:
    return StorageError(say("There is no fact {fact} in the memory; it may have been forgotten.", fact=fact))


def _fact(row: Sequence[object]) -> Fact:
    key, text, said, conversation, turn, origin, newer, until = row
    return Fact(key, text, said, conversation, turn, Origin(origin), newer, until)  # type: ignore[arg-type]
