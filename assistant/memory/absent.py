"""What is said where the store doesn't have what is asked for."""

from __future__ import annotations

from assistant.errors import NotStored
from models.sentences import say


def no_conversation(key: str) -> NotStored:
    return NotStored(say("There is no conversation {key} in the store; it may have been deleted.", key=key))


def no_turn(key: str) -> NotStored:
    return NotStored(say("There is no turn {key} in the store; it may have been deleted.", key=key))


def no_folder(key: str) -> NotStored:
    return NotStored(say("There is no folder {key} in the store; it may have been deleted.", key=key))
