"""What was said is heard once more when the machine rests: the answer could not wait for the ears' best.

The words of a turn are needed at once, so Whisper is given little silence to hear them in. Given all that it was
trained with it takes three times as long and makes fewer errors, which the conversation, its memory and the user who
reads it are the better for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.turn.decoding import Decoding
    from assistant.turn.doing import Doing
    from models.values import AudioClip

LONGEST_SECONDS = 28.0
"""Whisper hears longer sound at its best from the first."""


@dataclass(frozen=True, slots=True)
class Said:
    """A turn that was taken: its sound, as what it was understood, and whether the wake phrase was in it."""

    turn: str
    clip: AudioClip
    text: str
    called: bool


class SecondHearing:
    """Of the last turn alone. Its sound is in memory until it was heard."""

    def __init__(self, decoding: Decoding, doing: Doing) -> None:
        self._decoding = decoding
        self._doing = doing
        self._waiting: Said | None = None
        self._asked: tuple[int, Said] | None = None

    def keep(self, said: Said) -> None:
        """The turn that was taken last."""
        self.drop()
        if said.turn and said.clip.seconds <= LONGEST_SECONDS:
            self._waiting = said

    def drop(self) -> None:
        """Its speaker goes on, or its sound is to be forgotten."""
        self._waiting = self._asked = None

    def begin(self) -> None:
        """Nobody speaks."""
        if self._waiting is not None and self._decoding.idle and self._doing.resting():
            said, self._waiting = self._waiting, None
            self._asked = (self._decoding.ask(said.clip, final=False, thorough=True), said)

    def asked(self, number: int) -> Said | None:
        """What was asked for as `number`, once."""
        if self._asked is None or self._asked[0] != number:
            return None
        (_, said), self._asked = self._asked, None
        return said

    def mend(self, said: Said, text: str) -> None:
        """It was understood as `text` now; other signs between the same words are none."""
        if text and _words(text) != _words(said.text):
            self._doing.mend(said.turn, text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
