"""The store of conversations: what the user said, what was replied, the files that were shown.

A turn is on disk before its reply begins; what of a reply was written is kept, however the program ends.
Several processes may use one store at once.
"""

from __future__ import annotations

import math
import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from assistant.calls import StoredCall
from assistant.errors import ErrorCard, StorageError
from assistant.events import (
    Attachment,
    FoundTurn,
    LedgerEntry,
    Origin,
    StoredTurn,
    TurnState,
)
from assistant.filed import ConversationSummary
from assistant.memory import codec, finding, kept_calls, kept_recalled, kept_words, tree
from assistant.memory.database import Database
from assistant.memory.files import FileStore
from assistant.memory.kept_files import DAY, KeptFiles
from assistant.memory.owner import Owner, this_process
from assistant.memory.rows import conversation_row, no_turn, turn_row
from assistant.memory.titles import clean
from assistant.memory.titles import title as title_of
from assistant.memory.words import Query
from assistant.recall import Recalled
from models.sentences import say
from models.values import Usage

_TURN = "SELECT t.*, c.id AS conversation_id FROM turns t JOIN conversations c ON c.n = t.conversation"
_AT_ONCE = 0.2
_PATIENCE = 2.0
_TIP = "SELECT tip FROM conversations WHERE n = ?"
_PARENT = "SELECT parent FROM turns WHERE n = ?"
_FILES = "SELECT a.*, f.size FROM attachments a JOIN files f USING (digest)"


class ConversationStore(KeptFiles):
    """The store in the SQLite file `path`; files lie in `attachments` beside it. Any thread may use it.

    Every method raises `StorageError`: an id that isn't there, a disk that is full, a file that is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self._files = FileStore(path.parent / "attachments")

    @property
    def database(self) -> Database:
        """The file, for what else is kept in it."""
        return self._database

    def close(self) -> None:
        """Harmless when closed."""
        self._database.close()

    def check(self) -> None:
        """Read the whole store and look for damage; seconds for a large one."""
        self._database.check()

    # -- conversations

    def create_conversation(self) -> str:
        """A new one, without turns; its id."""
        key, now = _new_id(), time.time()
        with self._database.write(durable=False) as db:
            db.execute("INSERT INTO conversations (id, created, updated) VALUES (?, ?, ?)", (key, now, now))
        return key

    def conversations(self, query: str = "", limit: int = 500) -> list[ConversationSummary]:
        """Those that have turns, newest first; with `query` those in whose title or turns it is found."""
        with self._database.read() as db:
            return finding.summaries(db, Query(query), limit)

    def search(self, query: str, limit: int = 50) -> list[FoundTurn]:
        """The turns that have every word of `query`, or one that begins so, newest first."""
        with self._database.read() as db:
            return finding.turns(db, Query(query), limit)

    def rename_conversation(self, conversation: str, title: str) -> None:
        with self._database.write() as db:
            row = conversation_row(db, conversation)
            db.execute("UPDATE conversations SET title = ?, renamed = 1 WHERE n = ?", (clean(title), row))
        self.purge(_AT_ONCE)

    def delete_conversation(self, *conversations: str) -> None:
        """The conversation, its turns, and the files that only it used; of several all or, if one isn't there, none."""
        with self._database.write() as db:
            for row in [conversation_row(db, conversation) for conversation in conversations]:
                db.execute("DELETE FROM turns WHERE conversation = ?", (row,))
                db.execute("DELETE FROM conversations WHERE n = ?", (row,))
        self._remove_unused_files()
        self.purge(_AT_ONCE)

    # -- turns

    def turns(self, conversation: str) -> list[StoredTurn]:
        """The turns of a conversation that are shown, oldest first."""
        with self._database.read() as db:
            row = conversation_row(db, conversation)
            return self._select(db, tree.SHOWN, row)

    def path(self, turn: str) -> list[StoredTurn]:
        """What a turn follows, oldest first, and the turn itself."""
        with self._database.read() as db:
            turn_row(db, turn)
            return self._select(db, tree.PATH, turn)

    def branches(self, turn: str) -> list[StoredTurn]:
        """The turns that follow the same one as `turn`, itself too, oldest first."""
        with self._database.read() as db:
            turn_row(db, turn)
            return self._select(db, tree.SIBLINGS, turn)

    def show_branch(self, turn: str) -> bool:
        """Show the path through a turn, to the newest that follows; False where it is shown already."""
        with self._database.write() as db:
            return tree.show(db, turn_row(db, turn))

    def turn(self, turn: str) -> StoredTurn:
        with self._database.read() as db:
            found = self._select(db, "t.id = ?", turn)
        if not found:
            raise no_turn(turn)
        return found[0]

    def spoken_ledgers(self, most: int) -> list[LedgerEntry]:
        """The times of the last turns of open conversations, newest first."""
        with self._database.read() as db:
            rows = db.execute(
                """SELECT ledger FROM turns WHERE origin = ? AND ledger LIKE '%"endpoint":%' ORDER BY n DESC LIMIT ?""",
                (Origin.MICROPHONE, most),
            ).fetchall()
        return [entry for (text,) in rows if (entry := codec.load_ledger(text)) is not None]

    def refused_calls(self) -> frozenset[str]:
        """The ids of system calls that were not allowed to run."""
        with self._database.read() as db:
            return frozenset(
                key for (key,) in db.execute("SELECT id FROM calls WHERE NOT json_extract(call, '$.allowed')")
            )

    def begin_turn(
        self,
        conversation: str,
        text: str,
        attachments: Sequence[Attachment],
        origin: Origin,
        *,
        beside: str | None = None,
    ) -> str:
        """Put an open turn on disk; its id. It survives a power failure from here on.

        It follows what is shown of the conversation, or what the turn `beside` follows, and is itself shown.
        """
        key, now, owner, text = _new_id(), time.time(), this_process(), clean(text)
        with self._database.write() as db:
            row = conversation_row(db, conversation)
            before = turn_row(db, beside) if beside else row
            inserted = db.execute(
                f"""INSERT INTO turns (id, conversation, parent, origin, state, created, owner_pid, owner_started, text)
                VALUES (?, ?, ({_PARENT if beside else _TIP}), ?, ?, ?, ?, ?, ?)""",  # noqa: S608
                (key, row, before, origin, TurnState.OPEN, now, owner.pid, owner.started, text),
            )
            self._attach(db, inserted.lastrowid, attachments)
            db.execute(
                """UPDATE conversations SET turns = turns + 1, updated = ?, tip = ?, archived = 0,
                title = CASE WHEN title = '' AND NOT renamed THEN ? ELSE title END WHERE n = ?""",
                (_not_before(db, now), inserted.lastrowid, title_of(text, attachments), row),
            )
        return key

    def _attach(self, db: sqlite3.Connection, turn: int | None, attachments: Sequence[Attachment]) -> None:
        for position, item in enumerate(attachments):
            used = db.execute("UPDATE files SET pending = NULL WHERE digest = ?", (item.digest,)).rowcount
            if not used or not self._files.place(item.digest).is_file():
                raise StorageError(
                    say("The file {name} is no longer in the store.", name=item.name), remedy=say("Attach it again.")
                )
            db.execute(
                "INSERT INTO attachments (turn, position, digest, name, media_type, kind) VALUES (?, ?, ?, ?, ?, ?)",
                (turn, position, item.digest, clean(item.name), item.media_type, item.kind),
            )

    def set_text(self, turn: str, text: str) -> None:
        """The user's words, once they have been heard. A title that came from this turn follows."""
        text = clean(text)
        with self._database.write() as db:
            _touch(db, db.execute("UPDATE turns SET text = ? WHERE id = ?", (text, turn)), turn)
            db.execute(
                """UPDATE conversations AS c SET title = ?, titled = 0
                FROM turns t WHERE t.id = ? AND t.conversation = c.n
                AND NOT c.renamed AND (c.title = '' OR t.parent IS NULL)""",
                (title_of(text, self._select(db, "t.id = ?", turn)[0].attachments), turn),
            )

    def drop_turn(self, turn: str) -> None:
        """Forget a turn in which nothing was said. A title that came from it goes too."""
        with self._database.write() as db:
            row = turn_row(db, turn)
            db.execute(
                """UPDATE conversations AS c SET turns = turns - 1,
                title = CASE WHEN t.parent IS NULL AND NOT c.renamed THEN '' ELSE c.title END,
                titled = c.titled AND t.parent IS NOT NULL
                FROM turns t WHERE t.id = ? AND t.conversation = c.n""",
                (turn,),
            )
            tree.drop(db, row)
        self._remove_unused_files()
        self.purge(_AT_ONCE)

    def detach(self, turn: str, digest: str) -> None:
        """The turn no longer has that file; it goes unless another turn uses it."""
        with self._database.write() as db:
            db.execute(
                "DELETE FROM attachments WHERE digest = ? AND turn = (SELECT n FROM turns WHERE id = ?)", (digest, turn)
            )
        self._remove_unused_files()

    def save_reply(self, turn: str, text: str) -> None:
        """What of the reply is written so far. Cheap; of no effect on a turn that has ended."""
        with self._database.write(durable=False) as db:
            saved = db.execute("UPDATE turns SET reply = ? WHERE id = ? AND state = 'open'", (clean(text), turn))
            if not saved.rowcount:
                turn_row(db, turn)

    def end_turn(
        self,
        turn: str,
        *,
        reply: str,
        state: TurnState,
        usage: Usage | None = None,
        ledger: LedgerEntry | None = None,
        error: ErrorCard | None = None,
    ) -> None:
        """Close a turn: its whole reply and how it came to its end."""
        if state is TurnState.OPEN:
            raise ValueError("a turn does not end open")
        now = time.time()
        values = (clean(reply), state, now, codec.dump(usage), codec.dump(ledger), codec.dump(error), turn)
        with self._database.write() as db:
            ended = db.execute(
                """UPDATE turns SET reply = ?, state = ?, ended = ?, usage = ?, ledger = ?, error = ?,
                owner_pid = NULL, owner_started = NULL WHERE id = ?""",
                values,
            )
            _touch(db, ended, turn)

    def keep_call(self, turn: str, call: StoredCall) -> None:
        """A system call of a turn, and what came of it; replaces what was known of it. Its files are in."""
        with self._database.write(durable=call.result is None) as db:
            kept_calls.save(db, turn_row(db, turn), call)

    def keep_recalled(self, turn: str, recalled: Sequence[Recalled]) -> None:
        """What was brought into a turn from the disk."""
        with self._database.write(durable=False) as db:
            kept_recalled.save(db, turn_row(db, turn), recalled)

    def recover(self) -> list[StoredTurn]:
        """Mark the open turns of processes that have died as interrupted and give them; tidy what was left behind."""
        dead = self._abandoned()
        interrupted: list[StoredTurn] = []
        if dead:
            with self._database.write() as db:
                db.executemany("UPDATE turns SET state = 'interrupted' WHERE n = ? AND state = 'open'", dead)
                for row in dead:
                    interrupted += self._select(db, "t.state = 'interrupted' AND t.n = ?", row[0])
        self._tidy()
        return interrupted

    def purge(self, seconds: float = math.inf) -> bool:
        """Take the last of what was deleted out of the index and the log. In a large store that is long: False where
        more is left than could be done in that time. Others may write meanwhile.
        """
        until = time.monotonic() + seconds
        with self._database.write(durable=False) as db:
            left = kept_words.purge_begin(db)
        if not left:
            return True
        while left:
            if time.monotonic() > until:
                return False
            with self._database.write(durable=False) as db:
                left = kept_words.purge_step(db)
        return self._database.empty_log(min(seconds, _PATIENCE))

    def _abandoned(self) -> list[tuple[int]]:
        with self._database.read() as db:
            rows = db.execute("SELECT n, owner_pid, owner_started FROM turns WHERE state = 'open'").fetchall()
        return [(n,) for n, pid, started in rows if not Owner(pid, started).runs()]

    def _tidy(self) -> None:
        with self._database.write(durable=False) as db:
            old = time.time() - DAY
            db.execute("DELETE FROM conversations WHERE turns = 0 AND created < ?", (old,))
        self._files.sweep(older_than=DAY)
        self._remove_unused_files()

    def _select(self, db: sqlite3.Connection, condition: str, parameter: object) -> list[StoredTurn]:
        cursor = db.execute(f"{_TURN} WHERE {condition} ORDER BY t.n", (parameter,))
        cursor.row_factory = sqlite3.Row
        rows = cursor.fetchall()
        files = db.execute(
            f"{_FILES} JOIN turns t ON t.n = a.turn WHERE {condition} ORDER BY a.turn, a.position",
            (parameter,),
        )
        files.row_factory = sqlite3.Row
        attached: dict[int, list[Attachment]] = {}
        for row in files:
            attached.setdefault(row["turn"], []).append(self._files.attachment(row))
        calls = kept_calls.load(db, condition, parameter, self._files)
        recalled = kept_recalled.load(db, condition, parameter)
        siblings = tree.siblings(db, condition, parameter)
        return [
            _stored(row, attached.get(n, ()), calls.get(n, ()), recalled.get(n, ()), siblings.get(n, ()))
            for row in rows
            if (n := row["n"])
        ]


def _new_id() -> str:
    return os.urandom(16).hex()


def _touch(db: sqlite3.Connection, changed: sqlite3.Cursor, turn: str) -> None:
    """After a change of a turn: its conversation is the newest; an unknown turn is an error."""
    if not changed.rowcount:
        raise no_turn(turn)
    db.execute(
        "UPDATE conversations SET updated = ? WHERE n = (SELECT conversation FROM turns WHERE id = ?)",
        (_not_before(db, time.time()), turn),
    )


def _not_before(db: sqlite3.Connection, now: float) -> float:
    """The clock may have been set back a little; what is written now is newest all the same."""
    (newest,) = db.execute("SELECT max(updated) FROM conversations WHERE turns > 0").fetchone()
    return newest if newest is not None and now < newest < now + DAY else now


def _stored(
    row: sqlite3.Row,
    attachments: Iterable[Attachment],
    calls: tuple[StoredCall, ...],
    recalled: tuple[Recalled, ...],
    siblings: tuple[str, ...],
) -> StoredTurn:
    return StoredTurn(
        id=row["id"],
        conversation=row["conversation_id"],
        text=row["text"],
        attachments=tuple(attachments),
        origin=Origin(row["origin"]),
        reply=row["reply"],
        state=TurnState(row["state"]),
        created=row["created"],
        error=codec.load_error(row["error"]),
        ledger=codec.load_ledger(row["ledger"]),
        usage=codec.load_usage(row["usage"]),
        calls=calls,
        recalled=recalled,
        siblings=siblings,
    )
