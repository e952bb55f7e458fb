"""The thread on which all servers are spoken with: one asyncio loop, entered from other threads by `submit`."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

import anyio
import anyio.abc

log = logging.getLogger(__name__)

T = TypeVar("T")
_STARTING = 10.0
_TALKATIVE = ("mcp", "client")
"""Loggers of the protocol's library. It quotes whole messages of servers, which have no place in a log; what matters is
logged here.
"""


class Loop:
    """Started once, closed once."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="peri-mcp", daemon=True)
        self._running = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._group: anyio.abc.TaskGroup | None = None
        self._over: anyio.Event | None = None
        self._closing = False

    def start(self) -> None:
        self._thread.start()
        self._running.wait(_STARTING)

    @property
    def running(self) -> bool:
        return self._thread.is_alive() and not self._closing

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run it on the loop. Raises `RuntimeError` where the loop isn't running."""
        if self._loop is None or not self._thread.is_alive():
            work.close()
            raise RuntimeError("The servers' loop isn't running.")
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def keep(self, work: Callable[[], Awaitable[None]]) -> Callable[[], None]:
        """Run it until it ends, until the loop is closed, or until what is given back is called."""
        kept = _Kept(work)
        self._soon(lambda: self._group.start_soon(kept.run) if self._group else None)
        return lambda: self._soon(kept.cancel)

    def call_soon(self, function: Callable[[], object]) -> None:
        self._soon(function)

    def close(self, seconds: float) -> bool:
        """End everything; whether it ended in that time. Harmless when repeated."""
        if not self._thread.is_alive():
            return True
        self._closing = True
        self._soon(lambda: self._over.set() if self._over else None)
        self._thread.join(seconds)
        if self._thread.is_alive():
            log.warning("The servers of tools didn't end within %s seconds", seconds)
        return not self._thread.is_alive()

    def _soon(self, function: Callable[[], object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended in the meantime
            if self._loop is not None:
                self._loop.call_soon_threadsafe(function)

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        finally:
            self._running.set()

    async def _main(self) -> None:
        for library in _TALKATIVE:
            logging.getLogger(library).setLevel(logging.CRITICAL)
        self._over = anyio.Event()
        async with anyio.create_task_group() as group:
            self._group = group
            self._loop = asyncio.get_running_loop()
            self._running.set()
            await self._over.wait()
            group.cancel_scope.cancel()


class _Kept:
    """Work that can be cancelled, also before it began. All on the loop."""

    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._scope: anyio.CancelScope | None = None
        self._cancelled = False

    async def run(self) -> None:
        if self._cancelled:
            return
        with anyio.CancelScope() as self._scope:
            await self._work()

    def cancel(self) -> None:
        self._cancelled = True
        if self._scope is not None:
            self._scope.cancel()
