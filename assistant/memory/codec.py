"""Values that are stored as JSON: there and back. Unknown marks and stages of another version are left out."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from assistant.errors import ErrorCard
from assistant.events import LedgerEntry, Mark, Stage, StageTime
from models.values import FinishReason, Label, PictureFacts, Sight, TextBox, Usage

_MARKS = frozenset(Mark)
_STAGES = frozenset(Stage)


def dump(value: Sight | Usage | LedgerEntry | ErrorCard | None) -> str | None:
    """JSON of a value; None stays None."""
    if value is None:
        return None
    return json.dumps(dataclasses.asdict(value), ensure_ascii=False, separators=(",", ":"))


def load_error(text: str | None) -> ErrorCard | None:
    return ErrorCard(**json.loads(text)) if text else None


def load_usage(text: str | None) -> Usage | None:
    if not text:
        return None
    fields = json.loads(text)
    return Usage(**fields | {"finish": FinishReason(fields["finish"])})


def load_ledger(text: str | None) -> LedgerEntry | None:
    if not text:
        return None
    fields = json.loads(text)
    marks = {Mark(name): seconds for name, seconds in fields["marks"].items() if name in _MARKS}
    stages = tuple(_stage(stage) for stage in fields["stages"] if stage["stage"] in _STAGES)
    return LedgerEntry(fields["turn"], fields["counted_from"], marks, stages)


def _stage(fields: dict[str, Any]) -> StageTime:
    return StageTime(Stage(fields["stage"]), fields["started"], fields["seconds"])


def load_sight(text: str) -> Sight:
    fields = json.loads(text)
    facts = fields["facts"]
    values = {
        "facts": PictureFacts(**facts | {"colours": tuple(facts["colours"])}),
        "text": tuple(TextBox(**box) for box in fields["text"]),
        "labels": tuple(Label(**label) for label in fields["labels"]),
        "asked": tuple(Label(**label) for label in fields.get("asked", ())),
    }
    return Sight(**fields | values)
