"""What the context window is made of. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.events import Attachment, Origin
from models.values import Role


class PageKind(StrEnum):
    SYSTEM = "system"
    SUMMARY = "summary"
    """Stands for turns that have left."""
    MEMORY = "memory"
    """What the user once stated."""
    EXTRACT = "extract"
    """A passage of a document."""
    EARLIER = "earlier"
    """A part of the conversation that had left, brought back."""
    MESSAGE = "message"
    PICTURE = "picture"
    REPLY = "reply"
    RESULT = "result"
    """What a tool answered."""
    REMINDER = "reminder"
    """Peri's own words after a result or a message, in the same one."""


@dataclass(frozen=True, slots=True)
class Page:
    """A piece of the context with one origin. `tokens` is None until it has been counted.

    A `pinned` page never leaves; the system prompt is one. `pictures` are for a kernel that sees, and count. `source`
    says which file, address or picture it is; what the kernel wrote has `inherited` the origins it had read by then.
    `whole` is the text of a page that was cut, before that: the kernel may have read it earlier in the turn.
    """

    kind: PageKind
    role: Role
    text: str
    origin: Origin
    tokens: int | None = None
    pinned: bool = False
    pictures: tuple[Attachment, ...] = ()
    source: str = ""
    inherited: frozenset[Origin] = frozenset()
    whole: str = ""

    @property
    def empty(self) -> bool:
        return not (self.text.strip() or self.pictures)


@dataclass(frozen=True, slots=True)
class TurnPages:
    """The pages of one turn, in the order of the prompt. They stay or leave together."""

    turn: str
    pages: tuple[Page, ...]

    @property
    def pinned(self) -> bool:
        return any(page.pinned for page in self.pages)

    @property
    def counted(self) -> bool:
        return all(page.tokens is not None for page in self.pages)
