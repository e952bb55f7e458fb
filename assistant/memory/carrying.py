"""Whole conversations out of the store, and into it. What is in the store already stays as it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from assistant.calls import StoredCall
from assistant.carried import CarriedConversation, CarriedFile, CarriedTurn
from assistant.events import Attachment, AttachmentKind, Origin, TurnState
from assistant.memory import codec, folders, kept_calls, kept_recalled
from assistant.memory.store import ConversationStore
from assistant.memory.titles import clean
from assistant.recall import Recalled, RecalledKind

_RECALLED = ("kind", "text", "origin", "title", "place", "number")
_JSON = ("error", "usage", "ledger")
_LOADERS = {"error": codec.load_error, "usage": codec.load_usage, "ledger": codec.load_ledger}
_BAD = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
_TURN = """INSERT INTO turns
    (id, conversation, parent, origin, state, created, ended, text, reply, error, usage, ledger) VALUES
    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def every(store: ConversationStore, conversation: str | None = None) -> Iterator[CarriedConversation]:
    """The conversations that have turns, the oldest first; or the one with that id."""
    with store.database.read() as db:
        rows = db.execute(
            """SELECT c.n, c.id, title, renamed, c.created, updated, tip, coalesce(f.name, ''), pinned, archived
            FROM conversations c LEFT JOIN folders f ON f.n = c.folder
            WHERE turns > 0 AND (?1 IS NULL OR c.id = ?1) ORDER BY c.n""",
            (conversation,),
        )
        for n, key, title, renamed, created, updated, tip, folder, *marks in rows:
            turns = _turns(db, store, n)
            shown = turns[tip].id if tip in turns else None
            flags = (bool(renamed), folder, *map(bool, marks))
            yield CarriedConversation(key, title, created, updated, tuple(turns.values()), shown, *flags)


def _turns(db: sqlite3.Connection, store: ConversationStore, conversation: int) -> dict[int, CarriedTurn]:
    cursor = db.execute("SELECT * FROM turns WHERE conversation = ? ORDER BY n", (conversation,))
    cursor.row_factory = sqlite3.Row
    rows = cursor.fetchall()
    ids = {row["n"]: row["id"] for row in rows}
    return {
        row["n"]: CarriedTurn(
            row["id"],
            ids.get(row["parent"]),
            row["text"],
            row["reply"],
            row["created"],
            row["ended"],
            TurnState(row["state"]),
            Origin(row["origin"]),
            _files(db, store, row["n"]),
            _kept(db, row),
            _made(db, store, row["n"]),
        )
        for row in rows
    }


def _files(db: sqlite3.Connection, store: ConversationStore, turn: int) -> tuple[CarriedFile, ...]:
    rows = db.execute(
        "SELECT name, digest, media_type, kind FROM attachments WHERE turn = ? ORDER BY position", (turn,)
    )
    return tuple(_file(store, *row) for row in rows)


def _made(db: sqlite3.Connection, store: ConversationStore, turn: int) -> tuple[tuple[str, CarriedFile], ...]:
    rows = db.execute(
        """SELECT m.call, m.name, m.digest, m.media_type, m.kind FROM call_files m JOIN calls c ON c.id = m.call
        WHERE c.turn = ? ORDER BY c.position, m.position""",
        (turn,),
    )
    return tuple((call, _file(store, *row)) for call, *row in rows)


def _file(store: ConversationStore, name: str, digest: str, media_type: str, kind: str) -> CarriedFile:
    return CarriedFile(name, digest, media_type, AttachmentKind(kind), store.place(digest))


def _kept(db: sqlite3.Connection, row: sqlite3.Row) -> dict[str, Any]:
    kept: dict[str, Any] = {name: json.loads(row[name]) for name in _JSON if row[name]}
    calls = db.execute("SELECT id, call, result FROM calls WHERE turn = ? ORDER BY position", (row["n"],))
    kept["calls"] = [
        {"id": key, "call": json.loads(call), "result": json.loads(result) if result else None}
        for key, call, result in calls
    ]
    recalled = db.execute(
        f"SELECT {', '.join(_RECALLED)} FROM recalled WHERE turn = ? ORDER BY position",  # noqa: S608
        (row["n"],),
    )
    kept["recalled"] = [dict(zip(_RECALLED, one, strict=True)) for one in recalled]
    return kept


def known(store: ConversationStore, conversations: Sequence[CarriedConversation]) -> set[str]:
    """Ids of the turns that are in the store already."""
    with store.database.read() as db:
        ids = (turn.id for one in conversations for turn in one.turns)
        return {key for key in ids if db.execute("SELECT 1 FROM turns WHERE id = ?", (key,)).fetchone()}


def keep(
    store: ConversationStore, conversations: Sequence[CarriedConversation], files: Mapping[CarriedFile, Attachment]
) -> tuple[int, int, list[str]]:
    """Take conversations in, in one transaction. How many of them are new, and of their turns; as sentences, which of
    them are left out. `files` are in the store.
    """
    new, turns, left_out = 0, 0, []
    with store.database.write() as db:
        for one in conversations:
            db.execute("SAVEPOINT conversation")
            try:
                made, added = _keep(db, one, files)
            except _BAD as error:
                db.execute("ROLLBACK TO conversation")
                left_out.append(f"The conversation “{one.title[:80]}” can't be read ({error!r:.200}).")
                continue
            db.execute("RELEASE conversation")
            new, turns = new + made, turns + added
    return new, turns, left_out


def _keep(
    db: sqlite3.Connection, one: CarriedConversation, files: Mapping[CarriedFile, Attachment]
) -> tuple[bool, int]:
    row = db.execute("SELECT n, tip FROM conversations WHERE id = ?", (one.id,)).fetchone()
    n, tip = row or (_begin(db, one), None)
    rows = dict(db.execute("SELECT id, n FROM turns WHERE conversation = ?", (n,)).fetchall())
    before = len(rows)
    for turn in one.turns:
        if turn.id in rows or db.execute("SELECT 1 FROM turns WHERE id = ?", (turn.id,)).fetchone():
            continue
        if turn.parent is None or turn.parent in rows:
            rows[turn.id] = _insert(db, n, rows.get(turn.parent or ""), turn, files)
    if tip is None and rows:
        tip = rows.get(one.shown or "", max(rows.values()))
    db.execute(
        "UPDATE conversations SET turns = ?, tip = ?, updated = max(updated, ?) WHERE n = ?",
        (len(rows), tip, one.updated, n),
    )
    return row is None, len(rows) - before


def _begin(db: sqlite3.Connection, one: CarriedConversation) -> int:
    folder = folders.of_name(db, one.folder) if one.folder.strip() else None
    values = (one.id, clean(one.title), one.renamed, one.created, one.updated, folder, one.pinned, one.archived)
    made = db.execute(
        """INSERT INTO conversations (id, title, renamed, created, updated, folder, pinned, archived)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        values,
    )
    n = made.lastrowid
    assert n is not None
    return n


def _insert(
    db: sqlite3.Connection,
    conversation: int,
    parent: int | None,
    turn: CarriedTurn,
    files: Mapping[CarriedFile, Attachment],
) -> int:
    kept = [_checked(name, turn.kept.get(name)) for name in _JSON]
    values = (turn.origin, turn.state, turn.created, turn.ended, clean(turn.text), clean(turn.reply), *kept)
    n = db.execute(_TURN, (turn.id, conversation, parent, *values)).lastrowid
    assert n is not None
    there = [files[file] for file in turn.files if file in files]
    for position, item in enumerate(there):
        db.execute("UPDATE files SET pending = NULL WHERE digest = ?", (item.digest,))
        db.execute(
            "INSERT INTO attachments (turn, position, digest, name, media_type, kind) VALUES (?, ?, ?, ?, ?, ?)",
            (n, position, item.digest, clean(item.name), item.media_type, item.kind),
        )
    for call in turn.kept.get("calls", ()):
        if not db.execute("SELECT 1 FROM calls WHERE id = ?", (call["id"],)).fetchone():
            made = tuple(files[file] for key, file in turn.made if key == call["id"] and file in files)
            kept_calls.save(db, n, _call(call, made))
    kept_recalled.save(db, n, [_recalled(one) for one in turn.kept.get("recalled", ())])
    return n


def _call(call: Mapping[str, Any], made: tuple[Attachment, ...]) -> StoredCall:
    result = json.dumps(call["result"]) if call["result"] else None
    found = kept_calls.stored(call["id"], json.dumps(call["call"]), result, made)
    texts = (found.call.id, found.call.tool, found.written, found.result.text if found.result else "")
    if not all(isinstance(one, str) for one in texts) or not isinstance(found.call.arguments, dict):
        raise TypeError("a call is not one")
    return found


def _checked(name: str, value: Any) -> str | None:
    """As JSON, once it is known that it can be read again. Raises what the loader raises."""
    if not value:
        return None
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    _LOADERS[name](text)
    return text


def _recalled(one: Mapping[str, Any]) -> Recalled:
    text, title, place = (clean(str(one[name])) for name in ("text", "title", "place"))
    return Recalled(RecalledKind(one["kind"]), text, Origin(one["origin"]), title, place, int(one["number"]))
