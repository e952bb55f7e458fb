"""A turn that may come: its prompt is evaluated while the speaker may still go on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from assistant.errors import PeriError
from assistant.events import Origin, StoredTurn, TurnState
from assistant.turn.cancel import Cancellation, TurnCancelled
from models.errors import ModelError

log = logging.getLogger(__name__)

_PATIENCE = 3.0
"""Seconds: a prompt that takes longer is evaluated by the turn itself."""


class Speculation:
    """`evaluate` is called with this on a thread of its own, and ends soon when `cancel` is set."""

    def __init__(self, conversation: str, text: str, evaluate: Callable[[Speculation], None]) -> None:
        self.conversation = conversation
        self.text = text
        self.cancel = Cancellation()
        self.done = 0.0
        """When the prompt was evaluated (`time.monotonic()`); 0 while it is not."""
        self._evaluate = evaluate
        self._thread = threading.Thread(target=self._run, name="peri-speculation", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def turn(self) -> StoredTurn:
        """The turn as it would be stored."""
        return StoredTurn("", self.conversation, self.text, (), Origin.MICROPHONE, "", TurnState.OPEN, time.time())

    def finish(self) -> bool:
        """Wait until the prompt is evaluated; whether it was."""
        self._thread.join(_PATIENCE)
        if not self.done:
            self.drop()
        return bool(self.done)

    def drop(self) -> None:
        """It will not be asked. The kernel takes back what differs from what is asked instead."""
        self.cancel.cancel()

    def _run(self) -> None:
        try:
            self._evaluate(self)
            if not self.cancel:
                self.done = time.monotonic()
        except TurnCancelled:
            pass
        except (PeriError, ModelError) as error:
            log.info("Nothing was evaluated ahead (%s)", type(error).__name__)
        except Exception:  # the edge of a thread: the turn itself says what is wrong
            log.exception("Evaluating ahead failed")
