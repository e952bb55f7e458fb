"""Stopping a turn from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class TurnCancelled(Exception):
    """The user stopped the turn."""


class Cancellation:
    """A flag that also tells whoever is at work. Once set it stays set."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._set = False
        self._hooks: list[Callable[[], None]] = []

    def __bool__(self) -> bool:
        return self._set

    def cancel(self) -> None:
        """Set the flag and call every hook once. From any thread."""
        with self._lock:
            if self._set:
                return
            self._set = True
            hooks = tuple(self._hooks)
        for hook in hooks:
            hook()

    def check(self) -> None:
        """Raises `TurnCancelled` once the flag is set."""
        if self._set:
            raise TurnCancelled

    @contextmanager
    def stopping(self, hook: Callable[[], None]) -> Iterator[None]:
        """While the block runs, `cancel` calls `hook`; at once where it was called before.

        An error that the hook provoked leaves the block as `TurnCancelled`.
        """
        with self._lock:
            self._hooks.append(hook)
            late = self._set
        if late:
            hook()
        try:
            yield
        except Exception as error:
            if self._set:
                raise TurnCancelled from error
            raise
        finally:
            with self._lock:
                self._hooks.remove(hook)
