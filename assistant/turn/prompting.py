"""What of a conversation the kernel is told, and how it is asked."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.context.pages import Page, TurnPages
from assistant.context.prompt import inherit, system_page, turn_pages
from assistant.context.window import Cut, Fitted, TokenCounts, fit
from assistant.devices.files import read_picture
from models.values import GenerationRequest, KernelInfo, Message, Picture, Sampling, ToolSchema

if TYPE_CHECKING:
    from assistant.calls import ToolSpec
    from assistant.events import Attachment, StoredTurn
    from assistant.settings import Settings
    from assistant.turn.looking import Looking
    from assistant.turn.parts import Parts

_TOOLS_OVERHEAD = 180
"""Tokens with which a chat template explains how to call, more than the common ones take."""

_REMEMBERS = 3_000_000_000
"""Parameters from which on a model is taken to know after a call what it was asked."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What fits of a conversation, in a context of `limit` tokens, and the tools that are offered with it."""

    fitted: Fitted
    limit: int
    tools: tuple[ToolSpec, ...] = ()


class Prompting:
    """`kernel` is what is loaded, if anything is. Any thread may use it."""

    def __init__(self, parts: Parts, looking: Looking, settings: Callable[[], Settings]) -> None:
        self._parts = parts
        self._looking = looking
        self._settings = settings
        self._counts = TokenCounts(
            lambda texts: parts.kernel.get().count_tokens(texts),
            pictures=lambda found: parts.kernel.get().count_pictures([_read(one) for one in found]),
        )
        self._cuts: dict[str, Cut] = {}
        self._kernel: KernelInfo | None = None

    def use(self, kernel: KernelInfo) -> None:
        """Another kernel was loaded, or the same anew."""
        self._kernel = kernel
        self._counts.clear()

    def keep(self, conversation: str, prompt: Prompt) -> None:
        """It was really asked so: the next prompt of the conversation begins at the same turn, if it can."""
        self._cuts[conversation] = prompt.fitted.cut

    def forget(self, conversation: str) -> None:
        self._cuts.pop(conversation, None)

    def beginning(self, tools: Sequence[ToolSpec]) -> tuple[tuple[Message, ...], tuple[ToolSchema, ...]]:
        """What every conversation begins with."""
        system = self._system(tools)
        return (Message(system.role, system.text),), schemas(tools)

    def fit(self, turns: list[StoredTurn], conversation: str, tools: Sequence[ToolSpec] = (), spare: int = 0) -> Prompt:
        """The prompt, within the kernel's context less what the reply may take and `spare` tokens more. Raises
        `MessageTooLong`.
        """
        wanted = self._settings().kernel
        limit = self._kernel.context_tokens if self._kernel else wanted.context_tokens
        tools_cost = self._cost(tools)
        reserve = min(wanted.max_reply_tokens, limit // 4) + spare + tools_cost
        pages = list(inherit([self._pages(turns[: at + 1], limit) for at in range(len(turns))]))
        system, counted = self._counts.count(self._system(tools), pages, limit)
        fitted = fit(system, counted, limit, reserve, cut=self._cuts.get(conversation), read=_read)
        return Prompt(dataclasses.replace(fitted, used=fitted.used + tools_cost), limit, tuple(tools))

    def request(self, conversation: str, prompt: Prompt) -> GenerationRequest:
        kernel = self._settings().kernel
        sampling = Sampling(
            temperature=kernel.temperature,
            top_k=kernel.top_k,
            top_p=kernel.top_p,
            min_p=kernel.min_p,
            repeat_penalty=kernel.repeat_penalty,
            seed=None if kernel.seed < 0 else kernel.seed,
        )
        return GenerationRequest(
            prompt.fitted.messages,
            sampling,
            max_tokens=kernel.max_reply_tokens,
            sequence=conversation,
            tools=schemas(prompt.tools),
        )

    def _system(self, tools: Sequence[ToolSpec]) -> Page:
        return system_page(self._settings().kernel.instructions, sees=self._sees, calls=bool(tools))

    def _cost(self, tools: Sequence[ToolSpec]) -> int:
        """What the offered tools take of the context, in tokens."""
        if not tools:
            return 0
        return sum(self._counts([_shown(one) for one in schemas(tools)])) + _TOOLS_OVERHEAD

    def _pages(self, turns: Sequence[StoredTurn], limit: int) -> TurnPages:
        """The last of `turns`; a kernel that sees gets its pictures too."""
        described = self._looking.described(turns, limit, sees=self._sees)
        shown = self._looking.shown(turns[-1]) if self._sees else ()
        return turn_pages(turns[-1], described, shown, remind=self._forgets)

    @property
    def _forgets(self) -> bool:
        return self._kernel is not None and self._kernel.parameters < _REMEMBERS

    @property
    def _sees(self) -> bool:
        return self._kernel is not None and self._kernel.sees


def schemas(tools: Sequence[ToolSpec]) -> tuple[ToolSchema, ...]:
    """The tools as the kernel is told of them."""
    return tuple(ToolSchema(one.name, one.description, json.dumps(dict(one.parameters))) for one in tools)


def _shown(tool: ToolSchema) -> str:
    return f'{{"type": "function", "function": {{"name": "{tool.name}", "{tool.description}", {tool.parameters}}}}}\n'


def _read(attachment: Attachment) -> Picture:
    return read_picture(attachment.path, attachment.name)
