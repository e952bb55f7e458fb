"""Is what was heard over Peri's voice somebody, or what the echo canceller left of that voice?

Sound alone can't tell where the canceller fails, as on a machine too busy to give devices their sound in time. But Peri
falls silent when it is interrupted: whoever speaks goes on, and an echo ends. Words are found in either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.perceive.nods import is_echo, is_nod, is_stop

if TYPE_CHECKING:
    from assistant.turn.hearing import Hearing

ALONE_SECONDS = 0.16
"""Somebody's speech lasts at least so long after the tail of an echo."""
WARY = 2
"""After so many interruptions of one reply that were none, Peri falls silent for words only, not for a sound."""


def is_peri(text: str, spoken: str) -> bool:
    """The words are those that are `spoken`, or say only that somebody listens."""
    return is_nod(text) or is_echo(text, spoken)


def is_no_turn(hearing: Hearing, text: str, spoken: str) -> bool:
    """The words are no reason to give up the reply over which they were heard."""
    if not hearing.interrupted:
        return False
    return is_peri(text, spoken) or (hearing.alone < ALONE_SECONDS and not is_stop(text))
