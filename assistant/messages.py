"""What is done with single messages, as it crosses rooms. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.events import TurnEvent


@dataclass(frozen=True, slots=True)
class MessageChanged(TurnEvent):
    """A message that still waits is in other words now."""

    text: str
