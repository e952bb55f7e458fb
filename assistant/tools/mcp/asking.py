"""What a server may ask back while it works: the kernel's words, the user's, and which folders it may use."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import anyio
import anyio.to_thread
import mcp_types as types
from pydantic import FileUrl

from assistant.addresses import safe_address
from assistant.errors import PluginError
from assistant.forms import form_of
from assistant.server_requests import Action, Filled, Refused, SampleRequest
from assistant.tools.json_schema import Arguments, self_contained
from assistant.tools.mcp.contents import message_text
from assistant.tools.mcp.gate import Gate
from assistant.tools.mcp.offers import shown
from assistant.tools.mcp.patience import Patience
from assistant.tools.mcp.values import Limits, ServerConfig
from assistant.tools.mcp.words import visible

log = logging.getLogger(__name__)

T = TypeVar("T")
_REFUSED = -1
"""The code that the specification gives a request which the user turned down."""
_MOST_OPEN = 4
_LONGEST_REQUEST = 20_000
_LONGEST_MESSAGE = 2_000
_LONGEST_ADDRESS = 2_000
_MOST_MESSAGES, _MOST_STOPS = 50, 8


class Asking:
    """The callbacks for one server. Without a gate Peri doesn't even say that it could be asked."""

    def __init__(self, server: ServerConfig, gate: Gate | None, patience: Patience, limits: Limits) -> None:
        self._server, self._gate = server, gate
        self._patience, self._limits = patience, limits
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
        gate, request = self._gate, _sample_request(params)
        if isinstance(request, Refused) or gate is None:
            return _refusal(request.why if isinstance(request, Refused) else "Nothing may be asked.")
        seconds = self._limits.gate + self._limits.sample
        answer = await self._ask(lambda: gate.sample(self._server.name, request), seconds)
        if answer is None or isinstance(answer, Refused):
            return _refusal(answer.why if answer else "There was no answer in time.")
        return types.CreateMessageResult(
            role="assistant",
            content=types.TextContent(text=answer.text),
            model="peri",
            stop_reason="endTurn" if answer.complete else "maxTokens",
        )

    async def elicit(self, _context: Any, params: types.ElicitRequestParams) -> types.ElicitResult | types.ErrorData:
        """A form that is shown to the user, or a page that they may open."""
        gate, name = self._gate, self._server.name
        if gate is None:
            return types.ElicitResult(action="decline")
        message = visible(params.message, _LONGEST_MESSAGE)
        if isinstance(params, types.ElicitRequestURLParams):
            address = _page(params.url)
            if not address:
                return types.ErrorData(code=types.INVALID_PARAMS, message="Peri opens http and https pages only.")
            action = await self._ask(lambda: gate.visit(name, message, address), self._limits.gate)
            return _without_content(action or Action.CANCEL)
        schema = dict(params.requested_schema)
        try:
            check, form = Arguments(self_contained(schema)), form_of(shown(schema))
        except PluginError as error:
            return types.ErrorData(code=types.INVALID_PARAMS, message=error.message)
        answer = await self._ask(lambda: gate.elicit(name, message, form), self._limits.gate)
        return self._content(answer or Filled(Action.CANCEL), check)

    def _content(self, answer: Filled, check: Arguments) -> types.ElicitResult:
        if answer.action is not Action.ACCEPT:
            return _without_content(answer.action)
        content = {name: list(one) if isinstance(one, tuple) else one for name, one in answer.values.items()}
        if misfit := check.misfit(content):
            log.warning("The answer to %s doesn't fit what was asked: %s", self._server.name, visible(misfit, 200))
            return types.ElicitResult(action="cancel")
        return types.ElicitResult(action="accept", content=dict(content))

    async def _ask(self, question: Callable[[], T], seconds: float) -> T | None:
        """The gate's answer; None as well where it takes too long or the server asks too much at once."""
        if self._open >= _MOST_OPEN:
            return None
        self._open += 1
        try:
            with self._patience.question(), anyio.move_on_after(seconds):
                return await anyio.to_thread.run_sync(question, abandon_on_cancel=True)
        finally:
            self._open -= 1
        return None


def _refusal(message: str) -> types.ErrorData:
    return types.ErrorData(code=_REFUSED, message=message)


def _without_content(action: Action) -> types.ElicitResult:
    return types.ElicitResult.model_validate({"action": str(action)})


def _sample_request(params: types.CreateMessageRequestParams) -> SampleRequest | Refused:
    """The request in our own words, refused where it holds more than text. `include_context` is never followed."""
    if params.tools:
        return Refused("Peri's model is given no tools of servers.")
    messages = []
    for message in params.messages:
        content = message.content if isinstance(message.content, list) else [message.content]
        text = message_text(content)
        if text is None:
            return Refused("Peri's model takes text only.")
        messages.append((str(message.role), visible(text)))
    system = visible(params.system_prompt or "")
    stop = tuple(params.stop_sequences or ())
    length = len(system) + sum(len(text) for _, text in messages)
    if not any(text.strip() for _, text in messages) or length > _LONGEST_REQUEST:
        return Refused(f"Peri takes between 1 and {_LONGEST_REQUEST} characters.")
    if len(messages) > _MOST_MESSAGES or len(stop) > _MOST_STOPS or any(not 0 < len(one) <= 100 for one in stop):
        return Refused("These are too many messages or stop sequences.")
    return SampleRequest(tuple(messages), system, max(1, params.max_tokens), params.temperature, stop)


def _page(address: str) -> str:
    """The web address as it will be opened, in ASCII; "" where nobody may be asked to open it."""
    safe = safe_address(address) if len(address) <= _LONGEST_ADDRESS else ""
    return safe if safe.startswith(("http://", "https://")) else ""
