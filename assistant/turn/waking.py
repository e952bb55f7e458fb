"""The wake phrase, in an open conversation: nothing is for Peri before it, nor after a long silence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.perceive.wake import WakePhrase
    from assistant.turn.hearing import Hearing

AWAKE_SECONDS = 20.0
"""After so long without a word the wake phrase is waited for again."""
ASLEEP_SECONDS, PHRASE_SECONDS = 6.0, 2.0
"""Of talk that is not for Peri, once longer than the first, no more than the second is kept."""


class Waking:
    """`phrase` gives what is to be said now; None where everything is heeded."""

    def __init__(self, phrase: Callable[[], WakePhrase | None]) -> None:
        self._phrase = phrase

    def rest(self, hearing: Hearing, *, listening: bool) -> None:
        """Wait for it again when nothing was said for long; or no more where it is not wanted."""
        if not listening:
            hearing.active = hearing.seconds
        wanted = self._phrase() is not None
        hearing.asleep = wanted and (hearing.asleep or hearing.seconds - hearing.active > AWAKE_SECONDS)

    def addressed(self, hearing: Hearing, text: str) -> str:
        """What of it is said to Peri: what follows the phrase, where that is waited for."""
        phrase = self._phrase()
        rest = phrase.after(text) if phrase is not None else None
        if rest is not None:
            hearing.asleep, hearing.called = False, True
            hearing.active = hearing.seconds
            if hearing.speaker.playing:
                hearing.speaker.pause()
                hearing.interrupted = hearing.over_voice = True
            return rest
        if hearing.asleep and hearing.seconds - hearing.began > ASLEEP_SECONDS:
            hearing.shorten(PHRASE_SECONDS)
        return "" if hearing.asleep else text

    def said(self, text: str, *, called: bool) -> str:
        """What of words that are known to be for Peri does not call it; "" where they were `called` and do not."""
        phrase = self._phrase()
        rest = phrase.after(text) if phrase is not None else None
        return rest if rest is not None else "" if called else text
