"""News to subscribers: any thread publishes, one thread delivers, the order is kept."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from assistant.events import Event

Listener = Callable[[Event], None]
Publish = Callable[[Event], None]

log = logging.getLogger(__name__)


KEPT_EVENTS = 256
"""So many events wait for the first listener; older ones are dropped."""


class Bus:
    """Delivers every published event to every listener, in order, on a thread of its own.

    What is published before anybody listens waits for the first listener.
    """

    def __init__(self) -> None:
        self._events: deque[Event] = deque()
        self._listeners: tuple[Listener, ...] = ()
        self._watchers: tuple[Listener, ...] = ()
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._deliver, name="peri-events", daemon=True)
        self._thread.start()

    def publish(self, event: Event) -> None:
        for watcher in self._watchers:
            watcher(event)
        with self._changed:
            if not self._listeners and len(self._events) >= KEPT_EVENTS:
                self._events.popleft()
            self._events.append(event)
            self._changed.notify()

    def watch(self, watcher: Listener) -> None:
        """Call `watcher` with every event, on whatever thread publishes it; it must return at once and never raise.
        Nothing waits for it: it is no listener.
        """
        self._watchers = (*self._watchers, watcher)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with what is published from now on; the result ends it."""
        with self._changed:
            self._listeners = (*self._listeners, listener)
            self._changed.notify()

        def unsubscribe() -> None:
            with self._changed:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return unsubscribe

    def close(self) -> None:
        """Deliver what was published before, then end. Waits, two seconds at most."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join(2.0)

    def _deliver(self) -> None:
        while True:
            with self._changed:
                while not (self._events and self._listeners) and not self._closing:
                    self._changed.wait()
                if not self._events or not self._listeners:
                    return
                event, listeners = self._events.popleft(), self._listeners
            for listener in listeners:
                try:
                    listener(event)
                except Exception:  # a subscriber's fault must not silence the others
                    log.exception("A subscriber failed on %s", type(event).__name__)
