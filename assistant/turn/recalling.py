"""What is brought into a turn from the disk before the kernel is asked."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.recall import Recalled

log = logging.getLogger(__name__)


class Recaller(Protocol):
    """Finds what belongs to a turn: facts of the user, passages of documents, earlier turns."""

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        """What the kernel is to be given with the turn, in the order of the prompt; mostly nothing.

        It delays every reply: a few tens of milliseconds at most. It is also asked of words that may come to nothing,
        on another thread, while the speaker may go on.
        """
        ...


def recall_all(recallers: Sequence[Recaller], conversation: str, turn: StoredTurn) -> tuple[Recalled, ...]:
    """What they find, one after the other. One that fails finds nothing, and the turn goes on."""
    found: list[Recalled] = []
    for one in recallers:
        try:
            found += one.recall(conversation, turn)
        except Exception:  # without what is remembered there is still an answer
            log.exception("%s failed to recall", type(one).__name__)
    return tuple(found)
