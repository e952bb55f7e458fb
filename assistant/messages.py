"""What is done with single messages, as it crosses rooms. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.calls import Question
from assistant.events import TurnEvent


@dataclass(frozen=True, slots=True)
class MessageChanged(TurnEvent):
    """A message that still waits, or was heard better since, is in other words now."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeAsked(TurnEvent):
    """Code of the turn's reply waits until `Session.approvals` is told whether it may run."""

    question: Question
