"""Peri's own export: `conversations.json` with all that the store has of them, `attachments` beside it.

    {"format": "peri-conversations", "version": 1, "conversations": [
        {"id", "title", "renamed", "created", "updated", "shown", "folder", "pinned", "archived", "turns": [
            {"id", "parent", "text", "reply", "created", "ended", "state", "origin",
             "files": [{"digest", "name", "media_type", "kind"}],
             "made": [{"call", "digest", "name", "media_type", "kind"}],
             "error", "usage", "ledger", "calls", "recalled"}]}]}

Times are Unix time; a file lies at `attachments/DIGEST`, with the end of its name.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from assistant.carried import CarriedConversation, CarriedFile, CarriedTurn
from assistant.errors import ImportRefused
from assistant.events import AttachmentKind, Origin, TurnState
from models.sentences import say

FORMAT, VERSION = "peri-conversations", 1
FILES = "attachments"
PLACE = ("folder", "pinned", "archived")
KEPT = ("error", "usage", "ledger", "calls", "recalled")
_ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,100}/[\w.+-]{1,100}")


def file_name(digest: str, name: str) -> str:
    """What a file is called in an export."""
    suffix = Path(name).suffix
    return digest + (suffix.lower() if _SUFFIX.fullmatch(suffix) else "")


def write(file: IO[str], conversations: Iterable[CarriedConversation]) -> None:
    """One JSON document, a conversation a line."""
    file.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "conversations": [')
    for number, one in enumerate(conversations):
        file.write(("," if number else "") + "\n" + json.dumps(_conversation(one), ensure_ascii=False))
    file.write("\n]}\n")


def _conversation(one: CarriedConversation) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "renamed": one.renamed,
        "created": one.created,
        "updated": one.updated,
        "shown": one.shown,
        **{name: value for name in PLACE if (value := getattr(one, name))},
        "turns": [_turn(turn) for turn in one.turns],
    }


def _turn(turn: CarriedTurn) -> dict[str, Any]:
    made = [{"call": call, **_file_fields(file)} for call, file in turn.made]
    return {
        "id": turn.id,
        "parent": turn.parent,
        "text": turn.text,
        "reply": turn.reply,
        "created": turn.created,
        "ended": turn.ended,
        "state": turn.state,
        "origin": turn.origin,
        "files": [_file_fields(file) for file in turn.files],
        **({"made": made} if made else {}),
        **{name: value for name, value in turn.kept.items() if value},
    }


def _file_fields(file: CarriedFile) -> dict[str, Any]:
    return {"digest": file.digest, "name": file.name, "media_type": file.media_type, "kind": file.kind}


def is_export(document: Any) -> bool:
    return isinstance(document, dict) and document.get("format") == FORMAT


def conversations(document: dict[str, Any]) -> list[dict[str, Any]]:
    """What is in an export, not looked at yet. Raises `ImportRefused` for one of a newer Peri."""
    version = document.get("version")
    if version != VERSION:
        raise ImportRefused(
            say(
                "This export was written by another Peri (format {version}; this one knows {known}).",
                version=version,
                known=VERSION,
            ),
            remedy=say("Update Peri."),
        )
    found = document.get("conversations")
    if not isinstance(found, list):
        raise ImportRefused(say("There are no conversations in this export."), remedy=say("Export them again."))
    return found


def conversation(value: dict[str, Any], folder: Path | None) -> CarriedConversation:
    """Raises `KeyError`, `TypeError`, `ValueError` for what can't be one."""
    turns = tuple(_carried(each, folder) for each in value["turns"])
    known: set[str] = set()
    for turn in turns:
        if turn.id in known or (turn.parent is not None and turn.parent not in known):
            raise ValueError(f"the turn {turn.id} comes twice, or before the one it follows")
        known.add(turn.id)
    shown = value.get("shown")
    return CarriedConversation(
        _matching(_ID, value["id"]),
        _text(value["title"]),
        _time(value["created"]),
        _time(value["updated"]),
        turns,
        shown if shown in known else None,
        bool(value.get("renamed")),
        _text(value.get("folder", "")),
        bool(value.get("pinned")),
        bool(value.get("archived")),
    )


def _carried(value: dict[str, Any], folder: Path | None) -> CarriedTurn:
    state = TurnState(value["state"])
    return CarriedTurn(
        _matching(_ID, value["id"]),
        None if value["parent"] is None else _matching(_ID, value["parent"]),
        _text(value["text"]),
        _text(value["reply"]),
        _time(value["created"]),
        None if value.get("ended") is None else _time(value["ended"]),
        TurnState.INTERRUPTED if state is TurnState.OPEN else state,
        Origin(value["origin"]),
        tuple(_file(each, folder) for each in value.get("files", ())),
        {name: value[name] for name in KEPT if value.get(name)},
        tuple((_text(each["call"]), _file(each, folder)) for each in value.get("made", ())),
    )


def _file(value: dict[str, Any], folder: Path | None) -> CarriedFile:
    digest, name = _matching(_DIGEST, value["digest"]), _text(value["name"])
    path = folder / FILES / file_name(digest, name) if folder else None
    kind = AttachmentKind(value["kind"])
    return CarriedFile(name, digest, _matching(_MEDIA_TYPE, value["media_type"]), kind, path)


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(f"{value!r:.80} can't be there")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is missing")
    return value


def _time(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise TypeError("a time is missing")
    return float(value)
