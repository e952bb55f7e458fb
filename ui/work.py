"""The one helper that carries work off the window's thread and its result back onto it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject

from ui.crossing import crossing

log = logging.getLogger("peri.ui")


class Work(QObject):
    """Runs functions one after another on a thread of its own. `then` and `failed` are called on the window's."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._closed = False
        self._pending = 0
        self._crossing = crossing()

    def run(
        self,
        function: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue `function`. An error nobody asked for is logged."""
        if self._closed:
            return

        def finished(future: Future[Any]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if self._closed:
                return
            if error is None:
                self._crossing.put(self, lambda: self._deliver(then, future.result()))
            else:
                if failed is None:
                    log.error("Work for the window failed", exc_info=error)
                self._crossing.put(self, lambda: self._deliver(failed, error))

        self._pending += 1
        self._pool.submit(function).add_done_callback(finished)

    def pending(self) -> int:
        """How much was asked for and is not delivered yet."""
        return self._pending

    def close(self, *, finish: bool = True, wait: bool = True) -> None:
        """Take no more work and deliver no more results. What was asked for is still done, or dropped."""
        self._closed = True
        self._pool.shutdown(wait=wait, cancel_futures=not finish)

    def _deliver(self, target: Callable[[Any], None] | None, value: object) -> None:
        self._pending -= 1
        if target is not None and not self._closed:
            target(value)
