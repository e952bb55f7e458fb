"""What a server may ask back while it works: the kernel's words, the user's, and which folders it may use."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import anyio
import anyio.to_thread
import mcp_types as types
from pydantic import FileUrl

from assistant.errors import PluginError
from assistant.tools.json_schema import Arguments, self_contained
from assistant.tools.mcp.contents import message_text
from assistant.tools.mcp.gate import Gate
from assistant.tools.mcp.offers import shown
from assistant.tools.mcp.patience import Patience
from assistant.tools.mcp.values import ServerConfig
from assistant.tools.mcp.words import visible

log = logging.getLogger(__name__)

T = TypeVar("T")
_REFUSED = -1
"""The code that the specification gives a request which the user turned down."""
_MOST_OPEN = 4
_LONGEST_REQUEST = 20_000
_LONGEST_MESSAGE = 2_000


class Asking:
    """The callbacks for one server. Without a gate Peri doesn't even say that it could be asked."""

    def __init__(self, server: ServerConfig, gate: Gate | None, patience: Patience, seconds: float) -> None:
        self._server, self._gate = server, gate
        self._patience, self._seconds = patience, seconds
        self._open = 0

    def callbacks(self) -> dict[str, Any]:
        """Keyword arguments for the library's client."""
        given: dict[str, Any] = {}
        if self._gate is not None:
            given |= {"sampling_callback": self.sample, "elicitation_callback": self.elicit}
        if self._server.roots:
            given["list_roots_callback"] = self.roots
        return given

    async def roots(self, _context: Any) -> types.ListRootsResult:
        return types.ListRootsResult(
            roots=[types.Root(uri=FileUrl(folder.as_uri()), name=folder.name) for folder in self._server.roots]
        )

    async def sample(
        self, _context: Any, params: types.CreateMessageRequestParams
    ) -> types.CreateMessageResult | types.ErrorData:
        request = _request_text(params)
        gate = self._gate
        if request is None or gate is None:
            return _refusal("Peri's model takes text only, and no tools.")
        answer = await self._ask(lambda: gate.sample(self._server.name, request))
        if answer is None:
            return _refusal("The user refused.")
        return types.CreateMessageResult(
            role="assistant", content=types.TextContent(text=answer), model="peri", stop_reason="endTurn"
        )

    async def elicit(self, _context: Any, params: types.ElicitRequestParams) -> types.ElicitResult | types.ErrorData:
        """A form is shown to the user; an address that a server would have opened never is."""
        gate = self._gate
        if not isinstance(params, types.ElicitRequestFormParams) or gate is None:
            return types.ElicitResult(action="decline")
        schema = dict(params.requested_schema)
        try:
            check, form = Arguments(self_contained(schema)), shown(schema)
        except PluginError as error:
            return types.ErrorData(code=types.INVALID_PARAMS, message=error.message)
        message = visible(params.message, _LONGEST_MESSAGE)
        answer = await self._ask(lambda: gate.elicit(self._server.name, message, form))
        if answer is None:
            return types.ElicitResult(action="decline")
        filled = _with_defaults(schema, answer)
        if misfit := check.misfit(filled):
            log.warning("The answer to %s doesn't fit what was asked: %s", self._server.name, visible(misfit, 200))
            return types.ElicitResult(action="cancel")
        return types.ElicitResult(action="accept", content=filled)

    async def _ask(self, question: Callable[[], T | None]) -> T | None:
        """The gate's answer; None as well where it takes too long or the server asks too much at once."""
        if self._open >= _MOST_OPEN:
            return None
        self._open += 1
        try:
            with self._patience.question(), anyio.move_on_after(self._seconds):
                return await anyio.to_thread.run_sync(question, abandon_on_cancel=True)
        finally:
            self._open -= 1
        return None


def _refusal(message: str) -> types.ErrorData:
    return types.ErrorData(code=_REFUSED, message=message)


def _request_text(params: types.CreateMessageRequestParams) -> str | None:
    """The whole request as one text, None where it holds more than text."""
    if params.tools:
        return None
    parts = [params.system_prompt or ""]
    for message in params.messages:
        content = message.content if isinstance(message.content, list) else [message.content]
        text = message_text(content)
        if text is None:
            return None
        parts.append(text if len(params.messages) == 1 else f"{message.role}: {text}")
    return visible("\n\n".join(part for part in parts if part), _LONGEST_REQUEST)


def _with_defaults(schema: Mapping[str, Any], answer: Mapping[str, Any]) -> dict[str, Any]:
    """The answer, with the form's own defaults for what was left empty."""
    properties = schema.get("properties") or {}
    defaults = {name: one["default"] for name, one in properties.items() if isinstance(one, dict) and "default" in one}
    return {**defaults, **answer}
