"""One server as a source of tools: what other threads ask is carried to the loop and waited for, with a limit."""

from __future__ import annotations

import concurrent.futures
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.calls import ToolResult, ToolSpec
from assistant.errors import PeriError
from assistant.tools.api import ToolContext, ToolError
from assistant.tools.mcp.offers import answers_of, source_name
from assistant.tools.mcp.resource_tools import LIST, READ, resources_text
from assistant.tools.mcp.values import PromptInfo, PromptText, ResourceInfo, ServerConfig, ServerState, Status
from assistant.tools.mcp.words import tool_name, visible
from models.sentences import say

if TYPE_CHECKING:
    from assistant.tools.mcp.around import Around
    from assistant.tools.mcp.loop import Loop
    from assistant.tools.mcp.peer import Peer

T = TypeVar("T")
_LOOK = 0.05
"""Seconds between looks at whether a call is to be stopped."""
_MOST_PROGRESS, _LONGEST_PROGRESS = 16, 200


class ServerSource:
    """One server as a source of tools (`assistant.tools.source.Source`)."""

    def __init__(self, server: ServerConfig, around: Callable[[], Around], seconds: float) -> None:
        """`around` is called on the loop; `seconds` is how long a call may take at most."""
        self.server = server
        self.name = source_name(server.name)
        self.settled = threading.Event()
        self._around, self._seconds = around, seconds
        self._loop: Loop | None = None
        self._stop: Callable[[], None] | None = None
        self._peer: Peer | None = None

    def start(self, loop: Loop) -> None:
        self._loop = loop
        self._stop = loop.keep(self._live)

    async def _live(self) -> None:
        from assistant.tools.mcp.peer import Peer  # the protocol's library takes a second or two to load

        self._peer = Peer(self.server, self._around(), self.settled)
        await self._peer.live()

    # -- a source

    def specs(self) -> Sequence[ToolSpec]:
        """The tools at present: none before the server has answered."""
        return self._peer.specs if self._peer else ()

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> ToolResult:
        """Raises `ToolError`."""
        peer = self._known_peer()
        if tool == tool_name(self.server.name, LIST) and tool not in peer.offers:
            return self._result(resources_text(peer.resources))
        if tool == tool_name(self.server.name, READ) and tool not in peer.offers:
            return self._read(peer, str(arguments.get("uri", "")), context)
        from assistant.tools.mcp.contents import Told, result_text

        news: deque[tuple[str, float | None]] = deque(maxlen=_MOST_PROGRESS)

        async def heard(progress: float, total: float | None, message: str | None) -> None:
            news.append((visible(message or "", _LONGEST_PROGRESS), _share(progress, total)))

        result = self._wait(peer.call(tool, arguments, heard), context, news)
        told = Told(context.folder)
        result_text(told, result)
        return self._result(told.text, told, failed=result.is_error)

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:  # noqa: ARG002
        """What a call would do is the server's to know."""
        return ""

    def seconds(self, tool: str) -> float:  # noqa: ARG002
        return self._seconds

    def problems(self) -> Sequence[str]:
        state = self.state
        waiting = [
            say(
                "{tool} of {server} has changed; it isn't offered before you said yes.",
                tool=visible(one, 80),
                server=self.server.name,
            )
            for one in state.changed
        ]
        message = [state.message] if state.status in {Status.WAITING, Status.FAILED} else []
        return (*message, *state.refused, *waiting)

    def close(self) -> None:
        """End the server. Doesn't wait for it."""
        if self._stop is not None:
            self._stop()

    # -- more of a server

    @property
    def state(self) -> ServerState:
        return self._peer.state if self._peer else ServerState(self.server.name, self.server.way, Status.STARTING)

    @property
    def resources(self) -> tuple[ResourceInfo, ...]:
        return self._peer.resources if self._peer else ()

    @property
    def prompts(self) -> tuple[PromptInfo, ...]:
        return self._peer.prompts if self._peer else ()

    def prompt(self, name: str, arguments: Mapping[str, str] | None = None) -> PromptText:
        """A prompt of the server's, filled in. Raises `ToolError`."""
        from assistant.tools.mcp.contents import message_text

        found = self._wait(self._known_peer().prompt(name, arguments or {}))
        return PromptText(
            tuple((one.role, message_text([one.content]) or f"({one.content.type})") for one in found.messages)
        )

    def restart(self) -> None:
        """Start the server anew, now. Wait on `settled` for what comes of it."""
        peer = self._peer
        if peer is not None and self._loop is not None:
            self.settled.clear()
            self._loop.call_soon(peer.restart)

    def recheck(self) -> None:
        """The user accepted something: offer it. Waits until it is offered."""
        if self._peer is not None:
            with contextlib.suppress(ToolError):
                self._wait(self._peer.recheck())

    # -- inside

    def _read(self, peer: Peer, uri: str, context: ToolContext) -> ToolResult:
        from assistant.tools.mcp.contents import Told

        told = Told(context.folder)
        for part in self._wait(peer.read(uri), context).contents:
            told.add_resource(part)
        return self._result(told.text, told)

    def _result(self, text: str, told: Any = None, *, failed: bool = False) -> ToolResult:
        files = tuple(told.files) if told else ()
        return ToolResult(text, answers_of(self.server), self.name, failed=failed, files=files)

    def _known_peer(self) -> Peer:
        if self._peer is None:
            raise ToolError(f"The server {self.server.name} hasn't been started yet.")
        return self._peer

    def _wait(
        self,
        work: Coroutine[Any, Any, T],
        context: ToolContext | None = None,
        news: deque[tuple[str, float | None]] | None = None,
    ) -> T:
        """Wait for work on the loop; tell of progress, and stop it when the context says so. Raises `ToolError`."""
        if self._loop is None:
            work.close()
            raise ToolError("The servers of tools aren't running.")
        try:
            future = self._loop.submit(work)
            while not concurrent.futures.wait([future], _LOOK).done:
                _tell(context, news)
                if context is not None and context.cancelled:
                    future.cancel()
                    raise ToolError(f"The call to {self.server.name} was stopped.")
                if not self._loop.running:
                    raise ToolError("The servers of tools are being ended.")
            _tell(context, news)
            return future.result()
        except PeriError as error:
            raise ToolError(error.message) from error
        except (concurrent.futures.CancelledError, RuntimeError):
            raise ToolError("The servers of tools are being ended.") from None


def _tell(context: ToolContext | None, news: deque[tuple[str, float | None]] | None) -> None:
    while context is not None and news:
        context.progress(*news.popleft())


def _share(done: float, total: float | None) -> float | None:
    if not total or total <= 0:
        return None
    return min(1.0, max(0.0, done / total))
