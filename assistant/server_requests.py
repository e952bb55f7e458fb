"""What a server of tools asks for while one of its tools works, and what it is answered. Frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.forms import Value

SAMPLING = "sampling/createMessage"
ELICITATION = "elicitation/create"
PAGE = "elicitation/url"
"""The requests as tools that the guard decides on. No tool can have such a name."""

ABOUT = {
    SAMPLING: "The server “{server}” asks the language model. It gets the text that the model writes: no tools are "
    "called for it, and nothing of the conversation is given.",
    ELICITATION: "The server “{server}” asks you to fill in a form. It gets what you write.",
    PAGE: "The server “{server}” asks you to open a page in your browser. Whoever has the page learns that you did.",
}
"""What the user is told of each, in Peri's own words."""


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """Words for the kernel to answer: (role, text) of each message, roles "user" and "assistant". All of it is the
    server's, with what can't be seen written out. `most_tokens` is what it would like to have.
    """

    messages: tuple[tuple[str, str], ...]
    system: str = ""
    most_tokens: int = 256
    temperature: float | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampled:
    """`complete` is False where the reply was cut at a bound."""

    text: str
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """`why` is a sentence that the server is told."""

    why: str


class Action(StrEnum):
    ACCEPT = "accept"
    DECLINE = "decline"
    CANCEL = "cancel"
    """Neither: the user put it away, or there was no time left."""


@dataclass(frozen=True, slots=True)
class Filled:
    """`values` fit the form where it was accepted, and are none otherwise."""

    action: Action
    values: Mapping[str, Value] = field(default_factory=dict)
