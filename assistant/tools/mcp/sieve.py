"""Between a server and the protocol's library: what comes in is counted, and freed of what would spoil the rest.

The library checks a listing as a whole, so that one malformed tool would take all others with it; here each is
looked at alone.
"""

from __future__ import annotations

import json
import time
from types import TracebackType
from typing import TYPE_CHECKING, Any

import anyio
import mcp_types as types
from pydantic import ValidationError

from assistant.tools.mcp.values import Limits
from assistant.tools.mcp.words import visible
from models.sentences import say

if TYPE_CHECKING:
    from mcp.client import Transport
    from mcp.shared._stream_protocols import ReadStream
    from mcp.shared.message import SessionMessage

_BURST = 1_000
_STEADY = 200.0
"""Messages: so many at once, and so many a second for good."""
_LONGEST_TOOL = 40_000
"""Characters of a definition; it is kept, and the kernel could read no longer one."""


ENDED, RESTARTED = say("ended the connection"), say("is started again")


class Watch:
    """What is noticed about one connection. `why` is a sentence's end: "the server …", "" while nothing is wrong."""

    def __init__(self, limits: Limits) -> None:
        self.ended = anyio.Event()
        self.why = ""
        self.refused: dict[str, str] = {}
        self.last_words = ""
        """What a program said last on its standard error."""
        self._limits = limits
        self._garbage = 0
        self._room, self._counted = float(_BURST), time.monotonic()

    def cut(self, why: str) -> None:
        """End the connection. The first reason stays."""
        self.why = self.why or why
        self.ended.set()

    @property
    def misbehaved(self) -> bool:
        """It was cut off, and not because it or somebody ended it."""
        return self.why not in {"", ENDED, RESTARTED}

    def garbage(self) -> None:
        """A piece that is no message came in."""
        self._garbage += 1
        if self._garbage > self._limits.garbage_lines:
            self.cut(say("sends what is no message of the protocol"))

    def message(self) -> None:
        now = time.monotonic()
        self._room = min(_BURST, self._room + (now - self._counted) * _STEADY) - 1
        self._counted = now
        if self._room < 0:
            self.cut(say("sends more messages than anyone could heed"))

    def sift(self, result: dict[str, Any]) -> None:
        """Take the tools that can't be read out of a listing."""
        tools = result.get("tools")
        if not isinstance(tools, list):
            return
        kept = []
        for number, tool in enumerate(tools[: self._limits.tools + 1], 1):
            if why := _malformed(tool):
                name = tool.get("name") if isinstance(tool, dict) else None
                self.refused[str(name or number)] = _not_offered(name, number, why)
            else:
                kept.append(tool)
        result["tools"] = kept


def _not_offered(name: object, number: int, why: str) -> str:
    if isinstance(name, str) and name:
        return say('The tool "{name}" isn\'t offered. {why}', name=visible(name, 80), why=why)
    return say("The tool number {number} isn't offered. {why}", number=number, why=why)


def _malformed(tool: object) -> str:
    if isinstance(tool, dict):
        for unused in ("icons", "_meta"):
            tool.pop(unused, None)
    try:
        if len(json.dumps(tool)) > _LONGEST_TOOL:
            return say("Its definition is too long.")
        types.Tool.model_validate(tool, by_name=False)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = visible(".".join(str(step) for step in first["loc"]), 80) or say("its definition")
        return say("Its definition is wrong: {place}: {why}.", place=place, why=first["msg"].lower())
    except RecursionError:
        return say("Its definition is nested too deeply.")
    return _wrong_root(tool)


def _wrong_root(tool: Any) -> str:
    if tool["inputSchema"].get("type") != "object":
        return say("Its schema is not that of an object.")
    return ""


class Sieved:
    """A transport whose messages pass a watch."""

    def __init__(self, transport: Transport, watch: Watch) -> None:
        self._transport, self._watch = transport, watch

    async def __aenter__(self) -> tuple[Any, Any]:
        read, write = await self._transport.__aenter__()
        return _Stream(read, self._watch), write

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return await self._transport.__aexit__(kind, error, trace)


class _Stream:
    def __init__(self, inner: ReadStream[SessionMessage | Exception], watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    @property
    def last_context(self) -> Any:
        return getattr(self._inner, "last_context", None)

    async def receive(self) -> SessionMessage | Exception:
        try:
            return await self.__anext__()
        except StopAsyncIteration:
            raise anyio.EndOfStream from None

    def __aiter__(self) -> _Stream:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        try:
            item = await self._inner.__anext__()
        except StopAsyncIteration:
            self._watch.cut(ENDED)
            raise
        if isinstance(item, Exception):
            self._watch.garbage()
        else:
            self._heed(item.message)
        if self._watch.ended.is_set():
            raise StopAsyncIteration
        return item

    def _heed(self, message: types.JSONRPCMessage) -> None:
        self._watch.message()
        if isinstance(message, types.JSONRPCResponse):
            self._watch.sift(message.result)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def __aenter__(self) -> _Stream:
        await self._inner.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return await self._inner.__aexit__(kind, error, trace)
