"""System calls in the store: what the kernel asked for, what was decided, what came of it and the files it made."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from typing import Any

from assistant.calls import Decision, Quote, StoredCall, ToolCall, ToolResult, Verdict
from assistant.events import Attachment, Origin
from assistant.memory.files import FileStore


def save(db: sqlite3.Connection, turn: int, stored: StoredCall) -> None:
    """Keep a call of the turn in row `turn`; replaces what was known of it before. Its files are in the store."""
    call, result = stored.call, stored.result
    asked = {
        "tool": call.tool,
        "arguments": dict(call.arguments),
        "at": stored.at,
        "step": stored.step,
        "written": stored.written,
        "decision": dataclasses.asdict(stored.decision),
        "allowed": stored.allowed,
    }
    db.execute(
        """INSERT INTO calls (id, turn, position, call, result)
        VALUES (?1, ?2, (SELECT count(*) FROM calls WHERE turn = ?2), ?3, ?4)
        ON CONFLICT (id) DO UPDATE SET call = excluded.call, result = excluded.result""",
        (call.id, turn, _text(asked), _text(_result(result)) if result else None),
    )
    for position, file in enumerate(result.kept if result else ()):
        values = (call.id, position, file.digest, file.name, file.media_type, file.kind)
        db.execute("INSERT OR REPLACE INTO call_files VALUES (?, ?, ?, ?, ?, ?)", values)
        db.execute("UPDATE files SET pending = NULL WHERE digest = ?", (file.digest,))


def load(
    db: sqlite3.Connection, condition: str, parameter: object, files: FileStore
) -> dict[int, tuple[StoredCall, ...]]:
    """The calls of the turns `t` that a condition holds for, by the row of their turn."""
    rows = db.execute(
        f"""SELECT c.turn, c.id, c.call, c.result FROM calls c JOIN turns t ON t.n = c.turn
        WHERE {condition} ORDER BY c.turn, c.position""",  # noqa: S608 - the store's own words
        (parameter,),
    ).fetchall()
    made = _files(db, condition, parameter, files)
    found: dict[int, tuple[StoredCall, ...]] = {}
    for turn, key, call, result in rows:
        found[turn] = (*found.get(turn, ()), stored(key, call, result, tuple(made.get(key, ()))))
    return found


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _result(result: ToolResult) -> dict[str, Any]:
    return {
        "text": result.text,
        "origin": result.origin,
        "source": result.source,
        "failed": result.failed,
        "seconds": result.seconds,
    }


def stored(key: str, call: str, result: str | None, kept: tuple[Attachment, ...]) -> StoredCall:
    """A call of what was kept of it, which is JSON."""
    asked = json.loads(call)
    return StoredCall(
        ToolCall(key, asked["tool"], asked["arguments"]),
        asked["at"],
        asked["step"],
        asked["written"],
        _decision(asked["decision"]),
        asked["allowed"],
        _loaded(json.loads(result), kept) if result else None,
    )


def _decision(fields: dict[str, Any]) -> Decision:
    quotes = tuple(Quote(**one | {"origin": Origin(one["origin"])}) for one in fields["quotes"])
    return Decision(**fields | {"verdict": Verdict(fields["verdict"]), "quotes": quotes})


def _loaded(fields: dict[str, Any], kept: tuple[Attachment, ...]) -> ToolResult:
    return ToolResult(**fields | {"origin": Origin(fields["origin"])}, kept=kept)


def _files(db: sqlite3.Connection, condition: str, parameter: object, files: FileStore) -> dict[str, list[Attachment]]:
    """What those calls made, by the id of the call."""
    cursor = db.execute(
        f"""SELECT m.*, f.size FROM call_files m JOIN files f USING (digest) JOIN calls c ON c.id = m.call
        JOIN turns t ON t.n = c.turn WHERE {condition} ORDER BY m.call, m.position""",  # noqa: S608 - as above
        (parameter,),
    )
    cursor.row_factory = sqlite3.Row
    found: dict[str, list[Attachment]] = {}
    for row in cursor:
        found.setdefault(row["call"], []).append(files.attachment(row))
    return found
