"""Work for idle time: it runs while no turn is in hand and nobody speaks, one piece at a time, and stops for a turn."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from assistant.events import Event, ListeningChanged, TalkChanged, TalkState
from assistant.turn.cancel import Cancellation, TurnCancelled
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.turn.bus import Publish

log = logging.getLogger(__name__)

Work = Callable[[Cancellation], None]
"""Stops soon after the cancellation is set, with `TurnCancelled`; it is then begun anew in the next idle time."""

QUIET_SECONDS = 2.0
"""So long after a turn nothing is begun: the user may go on at once."""
_END_PATIENCE = 5.0
_RESTING = (None, TalkState.WAITING, TalkState.MUTED)


class Idle:
    """Runs what it is given, in the order in which it came, on a thread of its own."""

    def __init__(self, quiet: float = QUIET_SECONDS) -> None:
        self._quiet = quiet
        self._changed = threading.Condition()
        self._works: dict[str, Work] = {}
        self._turns = 0
        self._sound = False
        self._last = 0.0
        self._cancellation: Cancellation | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def soon(self, name: str, work: Work) -> None:
        """Run `work` in idle time, once; what waits under the same name is replaced."""
        with self._changed:
            if self._closing:
                return
            self._works[name] = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="peri-idle", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A turn is in hand: what runs is stopped, and nothing is begun."""
        with self._changed:
            self._turns += 1
        self.interrupt()
        try:
            yield
        finally:
            with self._changed:
                self._turns -= 1
                self._last = time.monotonic()
                self._changed.notify_all()

    def interrupt(self) -> None:
        """Something is about to happen: stop what runs, and begin nothing for a moment. Returns at once."""
        with self._changed:
            self._last = time.monotonic()
            running = self._cancellation
            self._changed.notify_all()
        if running is not None:
            running.cancel()

    def beside(self, publish: Publish) -> Publish:
        """The same `publish`, which tells this as well when the microphone listens or somebody speaks."""

        def told(event: Event) -> None:
            if isinstance(event, TalkChanged | ListeningChanged):
                sound = event.listening if isinstance(event, ListeningChanged) else event.state not in _RESTING
                with self._changed:
                    self._sound = sound
                self.interrupt()
            publish(event)

        return told

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is left to do; False where that took too long."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._works or self._closing, timeout)

    def close(self) -> None:
        """Stop what runs and begin nothing more. Waits, a few seconds at most. Harmless when closed."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self.interrupt()
        if self._thread is not None:
            self._thread.join(_END_PATIENCE)

    # -- inside

    def _run(self) -> None:
        while (begun := self._begin()) is not None:
            name, work, cancellation = begun
            done = self._attempt(name, work, cancellation)
            with self._changed:
                self._cancellation = None
                if done and self._works.get(name) is work:
                    del self._works[name]
                self._changed.notify_all()

    def _begin(self) -> tuple[str, Work, Cancellation] | None:
        """Wait for idle time with something to do in it; None at the end."""
        with self._changed:
            while not self._closing:
                rest = self._last + self._quiet - time.monotonic()
                if self._works and not self._turns and not self._sound and rest <= 0:
                    name, work = next(iter(self._works.items()))
                    self._cancellation = Cancellation()
                    return name, work, self._cancellation
                self._changed.wait(max(rest, 0.01) if self._works and rest > 0 else None)
        return None

    @staticmethod
    def _attempt(name: str, work: Work, cancellation: Cancellation) -> bool:
        """Whether it needs no other attempt. What fails is not tried again: the next turn gives occasion to."""
        try:
            work(cancellation)
        except TurnCancelled:
            return False
        except (PeriError, ModelError) as error:
            log.info("Idle work (%s) failed: %s", name, error.message)
        except Exception:  # the edge of a thread that others need
            log.exception("Idle work (%s) failed", name)
        return True
