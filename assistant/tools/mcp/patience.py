"""How long a call may take, not counting the time in which the user is asked something."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import anyio


class Patience:
    """The clocks of one server's calls. They all stand still while a question to the user is open."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._left: dict[anyio.CancelScope, float] = {}
        self._questions = 0

    @contextmanager
    def limit(self) -> Iterator[None]:
        """Raises `TimeoutError` once the block has used up its seconds."""
        with anyio.CancelScope() as scope:
            self._left[scope] = self._seconds
            if not self._questions:
                scope.deadline = anyio.current_time() + self._seconds
            try:
                yield
            finally:
                del self._left[scope]
        if scope.cancelled_caught:
            raise TimeoutError

    @contextmanager
    def question(self) -> Iterator[None]:
        self._questions += 1
        if self._questions == 1:
            for scope in self._left:
                self._left[scope] = scope.deadline - anyio.current_time()
                scope.deadline = math.inf
        try:
            yield
        finally:
            self._questions -= 1
            if not self._questions:
                for scope, left in self._left.items():
                    scope.deadline = anyio.current_time() + left
