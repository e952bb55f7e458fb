"""Conversations on their way out of the store or into it. Frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.events import AttachmentKind, Origin, TurnState


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file of a turn. One of Peri's has its `digest` (sha256) and lies at `path`; one from elsewhere is `read`."""

    name: str
    digest: str = ""
    media_type: str = ""
    kind: AttachmentKind = AttachmentKind.FILE
    path: Path | None = None
    read: Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class CarriedTurn:
    """`parent` is the id of the turn that it follows. `kept` has what else the store keeps of it, as JSON has it:
    `error`, `usage`, `ledger`, `calls` and `recalled`. Times are Unix time.
    """

    id: str
    parent: str | None
    text: str
    reply: str
    created: float
    ended: float | None = None
    state: TurnState = TurnState.DONE
    origin: Origin = Origin.FILE
    files: tuple[CarriedFile, ...] = ()
    kept: Mapping[str, Any] = field(default_factory=dict)
    made: tuple[tuple[str, CarriedFile], ...] = ()
    """Files that its calls made, by the id of the call."""


@dataclass(frozen=True, slots=True)
class CarriedConversation:
    """A turn comes after the one it follows; `shown` is the last turn that is shown."""

    id: str
    title: str
    created: float
    updated: float
    turns: tuple[CarriedTurn, ...]
    shown: str | None = None
    renamed: bool = True
    folder: str = ""
    """Its name."""
    pinned: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: new conversations and turns; what was `known` already (conversations); what was left out, as
    sentences.
    """

    conversations: int
    turns: int
    known: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and where."""

    place: Path
    conversations: int
    files: int
