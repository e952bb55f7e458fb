"""What of a conversation the kernel is told, and how it is asked."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.context.pace import Pace
from assistant.context.pages import Page, TurnPages
from assistant.context.prompt import inherit, system_page, turn_pages
from assistant.context.shortening import shortened
from assistant.context.standing import resident, summary_page
from assistant.context.window import Fitted, TokenCounts, excess, fit
from assistant.devices.files import read_picture
from models.values import GenerationRequest, KernelInfo, Message, Picture, Sampling, ToolSchema

if TYPE_CHECKING:
    from assistant.calls import ToolSpec
    from assistant.events import Attachment, StoredTurn
    from assistant.recall import Standing
    from assistant.settings import Settings
    from assistant.turn.looking import Looking
    from assistant.turn.parts import Parts
    from assistant.turn.standings import Standings

_TOOLS_OVERHEAD = 180
"""Tokens with which a chat template explains how to call, more than the common ones take."""

_LAST = 4
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

    def __init__(self, parts: Parts, looking: Looking, standings: Standings, settings: Callable[[], Settings]) -> None:
        self._parts = parts
        self._looking = looking
        self._settings = settings
        self._counts = TokenCounts(
            lambda texts: parts.kernel.get().count_tokens(texts),
            pictures=lambda found: parts.kernel.get().count_pictures([_read(one) for one in found]),
        )
        self._standings = standings
        self._offered: dict[str, tuple[ToolSpec, ...]] = {}
        self._begun: dict[str, None] = {}
        self.pace = Pace()
        self._kernel: KernelInfo | None = None

    def use(self, kernel: KernelInfo) -> None:
        """Another kernel was loaded, or the same anew."""
        self._kernel = kernel
        self._counts.clear()
        self._begun.clear()

    def keep(self, conversation: str, prompt: Prompt) -> None:
        """It was really asked so: what has left stays out, and the next prompt begins as this one did."""
        self._offered[conversation] = prompt.tools
        self.evaluated(conversation)
        self._standings.set(conversation, prompt.fitted.standing)

    def evaluated(self, conversation: str) -> None:
        """What its next turn begins with is in the model's memory."""
        self._begun.pop(conversation, None)
        self._begun[conversation] = None

    @property
    def begun(self) -> list[str]:
        """The conversations that may be in the model's memory, the last ones."""
        return list(self._begun)[-_LAST:]

    def forget(self, conversation: str) -> None:
        self._standings.forget(conversation)
        self._offered.pop(conversation, None)
        self._begun.pop(conversation, None)

    def beginning(self, tools: Sequence[ToolSpec]) -> tuple[tuple[Message, ...], tuple[ToolSchema, ...]]:
        """What every conversation begins with."""
        system = self.system(tools)
        return (Message(system.role, system.text),), schemas(tools)

    def fit(
        self,
        turns: Sequence[StoredTurn],
        conversation: str,
        tools: Sequence[ToolSpec] = (),
        spare: int = 0,
        standing: Standing | None = None,
    ) -> Prompt:
        """The prompt, within the kernel's context less what the reply may take and `spare` tokens more, as the window
        of the conversation stands, or as `standing` says. What tools answered in the last turn is cut where it has no
        room. Raises `MessageTooLong`.
        """
        limit, tools_cost = self.limit, self.cost(tools)
        standing = (standing or self._standings.of(conversation)).within(limit).along([turn.id for turn in turns])
        pages = self.pages(turns)
        inside = resident(pages, standing)
        system, counted = self._counts.count(self.system(tools), inside, limit)
        reserve = self.reserve + spare + tools_cost
        if counted:
            last = shortened(counted[-1], excess(system, counted[-1], limit - reserve), self._counts)
            counted = (*counted[:-1], last)
        summary = standing.shown_summary
        fitted = fit(
            system,
            counted,
            limit,
            reserve,
            standing=standing,
            summary=self._counts.page(summary_page(summary)) if summary else None,
            read=_read,
        )
        left_out = fitted.turns_left_out + len(pages) - len(inside)
        fitted = dataclasses.replace(fitted, used=fitted.used + tools_cost, turns_left_out=left_out)
        return Prompt(fitted, limit, tuple(tools))

    @property
    def limit(self) -> int:
        """The kernel's context, in tokens."""
        return self._kernel.context_tokens if self._kernel else self._settings().kernel.context_tokens

    @property
    def reserve(self) -> int:
        """What of it is left for the reply."""
        return min(self._settings().kernel.max_reply_tokens, self.limit // 4)

    @property
    def count(self) -> TokenCounts | None:
        """Counts tokens; None while no model is loaded."""
        return self._counts if self._kernel is not None else None

    def counted(self, page: Page) -> Page:
        """The same page, counted."""
        return self._counts.page(page)

    @property
    def wishes(self) -> str:
        """The user's own instructions."""
        return self._settings().kernel.instructions.strip()

    def pages(self, turns: Sequence[StoredTurn]) -> list[TurnPages]:
        """All pages of a conversation, not counted."""
        return list(inherit([self._pages(turns[: at + 1], self.limit) for at in range(len(turns))]))

    def offered(self, conversation: str) -> tuple[ToolSpec, ...]:
        """The tools that were offered with its last turn."""
        return self._offered.get(conversation, ())

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
            lasting=True,
        )

    def system(self, tools: Sequence[ToolSpec]) -> Page:
        """The system prompt, not counted."""
        return system_page(self._settings().kernel.instructions, sees=self._sees, calls=bool(tools))

    def cost(self, tools: Sequence[ToolSpec]) -> int:
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
