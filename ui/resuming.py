"""Where the reader was when the window closed: the conversation, the place in it, the folders that were opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from assistant.session import Session
    from ui.window import Window
    from ui.work import Work

CONVERSATION, FOLDERS = "conversation", "folders"


@dataclass(frozen=True, slots=True)
class Reading:
    """A conversation, read from its end; or with a turn, from `offset` pixels below the beginning of what was said
    (`half` 0) or of the reply (1).
    """

    conversation: str
    turn: str = ""
    half: int = 0
    offset: int = 0


def keep(window: Window, place: QSettings) -> None:
    """Remember where the reader is; as before where the window closes without having been in use."""
    if window.resumed is not None:
        return
    turns = window.chat.turns()
    at = window.chat.reading() or ("", 0, 0)
    place.setValue(CONVERSATION, [turns[0].conversation, *map(str, at)] if turns else [])
    place.setValue(FOLDERS, sorted(window.side.opened_folders))


def kept(place: QSettings) -> Reading | None:
    """What `keep` remembered; None where that was no conversation, or can't be read."""
    match _texts(place, CONVERSATION):
        case [conversation, turn, half, offset] if conversation and half in {"0", "1"}:
            try:
                return Reading(conversation, turn, int(half), int(offset))
            except ValueError:
                return None
    return None


def kept_folders(place: QSettings) -> set[str]:
    """The ids of folders that were opened."""
    return {folder for folder in _texts(place, FOLDERS) if folder}


def _texts(place: QSettings, name: str) -> list[str]:
    value = place.value(name)
    return [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []


def resume(window: Window, work: Work, session: Session, show: Callable[[str], None]) -> None:
    """Have `show` open what was read when the window closed, if it is there yet and nothing was begun meanwhile; then
    read on in the same place.
    """
    where, window.resumed = window.resumed, None
    if where is None:
        return

    def there(_summary: object) -> None:
        if not window.chat.turns():
            show(where.conversation)
            work.run(lambda: None, lambda _shown: window.chat.read_on(where.turn, where.half, where.offset))

    work.run(lambda: session.filing.summary(where.conversation), there, lambda _deleted: None)
