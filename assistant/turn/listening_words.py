"""What an open conversation says of its microphone."""

from __future__ import annotations

from assistant.errors import DeviceError
from assistant.events import Notice
from models.sentences import joined, say


def broke() -> Notice:
    """Nobody listens any more, for a mistake of Peri's."""
    what, why = say("The conversation ended"), say("Peri made a mistake while listening.")
    return Notice(what, why, say("Open it again."))


def unusable(error: DeviceError) -> Notice:
    """It can't be opened, and is tried again and again."""
    return Notice(error.title, error.message, joined(error.remedy, say("Peri looks for it.")))


def went_away() -> Notice:
    """It is gone, and waited for."""
    what, why = say("The microphone went away"), say("The conversation waits for it.")
    return Notice(what, why, say("Connect it again."))
