"""System calls: what a tool is, what a call may cause, what decides about it, and what comes of it. Frozen values.

A call's events come within those of its turn: `CallStarted`, where the user is asked `ApprovalAsked` and
`ApprovalSettled`, any of `CallProgress`, then exactly one `CallEnded`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from assistant.events import Attachment, Event, Origin, TurnEvent
from assistant.forms import Form


class Effect(StrEnum):
    """What a call may do to the user or to the world."""

    READS = "reads"
    """Looks at something of the user's or of the world; changes nothing and tells nobody."""
    WRITES = "writes"
    """Changes something that lasts."""
    EXECUTES = "executes"
    """Runs a program."""
    SENDS = "sends"
    """Something may leave the machine: an address that is fetched is told that it was."""
    SPEAKS = "speaks"
    """Is heard or shown outside the conversation: a timer that rings, a notification."""
    SPENDS = "spends"
    """Costs money, or something that runs out."""


BUILTIN = "builtin"
"""The plugin of the tools that Peri comes with. Only these may answer as the kernel would: what they say is Peri's own,
computed or confirmed, and holds no text of others.
"""


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A tool as kernel, guard and window know it. `parameters` is a JSON schema (2020-12) of an object.

    `targets` names the parameters that say on what its effect falls: a recipient, an address, a path. `answers` is the
    origin of its results; `plugin` is who brought it ("builtin", a package, "mcp:<server>").
    """

    name: str
    description: str
    parameters: Mapping[str, object]
    effects: frozenset[Effect] = frozenset({Effect.READS})
    targets: tuple[str, ...] = ()
    plugin: str = BUILTIN
    answers: Origin = Origin.TOOL


@dataclass(frozen=True, slots=True)
class ToolCall:
    """`arguments` fit the tool's schema. `id` is unique in the store."""

    id: str
    tool: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in the kernel's reach. `source` says which ("https://example.org/a", "bill.txt")."""

    text: str
    origin: Origin
    source: str = ""
    inherited: frozenset[Origin] = frozenset()
    """Of what the kernel wrote: the origins it had read since the user's last message."""


OWN = frozenset({Origin.KEYBOARD, Origin.MICROPHONE})
"""The origins that are the user. All others but the kernel's are foreign; the kernel's is what it inherits."""

FIND_TOOLS = "find_tools"
"""The tool that only makes others known, which are to be called then."""


class Verdict(StrEnum):
    ALLOW = "allow"
    ASK = "ask"
    DENY = "deny"


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact text in an argument that came from outside, and from where."""

    argument: str
    text: str
    origin: Origin
    source: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the guard says of a call. `rule` names the rule, `why` is a sentence for the user. A call that is allowed
    and `shown` is told to the user before it runs. `foreign`: text that the user did not write was in reach.
    """

    verdict: Verdict
    rule: str
    why: str
    quotes: tuple[Quote, ...] = ()
    shown: bool = False
    foreign: bool = False


class Scope(StrEnum):
    """How far a yes reaches: this call, this tool and target in this conversation, or for good."""

    ONCE = "once"
    CONVERSATION = "conversation"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Question:
    """A call that waits for the user's yes. `preview` shows what it would do, as a diff where it writes a file. Only
    the scopes in `offered` may be chosen. `more` are calls of the same message, which the same answer settles. With a
    `form` a yes brings what the user filled in.
    """

    call: ToolCall
    tool: ToolSpec
    decision: Decision
    preview: str = ""
    offered: tuple[Scope, ...] = (Scope.ONCE, Scope.CONVERSATION, Scope.ALWAYS)
    more: tuple[Question, ...] = ()
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """A right the user gave: `tool` of `plugin`, on `target` ("" where it has none). `created` is Unix time. Only one
    that was given with foreign text in reach covers calls with foreign text in reach.
    """

    id: str
    tool: str
    plugin: str
    target: str
    scope: Scope
    conversation: str
    created: float
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What a call gave. `text` is what the kernel reads, bounded; `files` are what it made, `kept` the same in the
    store.
    """

    text: str
    origin: Origin = Origin.TOOL
    source: str = ""
    failed: bool = False
    files: tuple[Path, ...] = ()
    seconds: float = 0.0
    kept: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredCall:
    """A call as the disk has it. `at` is how much of the turn's reply stands before it, `step` the round of kernel and
    tools it is of; `written` is how the kernel wrote it, markup included; `decision` and `allowed` are what the guard
    and the user said.
    """

    call: ToolCall
    at: int
    step: int
    written: str
    decision: Decision
    allowed: bool
    result: ToolResult | None = None


@dataclass(frozen=True, slots=True)
class CallStarted(TurnEvent):
    """The kernel asked for a call. It has not run yet. `at` as in `StoredCall`; `preview`, where it runs unasked and is
    shown, as in `Question`.
    """

    call: ToolCall
    tool: ToolSpec
    decision: Decision
    at: int = 0
    preview: str = ""


@dataclass(frozen=True, slots=True)
class CallProgress(TurnEvent):
    """`share` is in [0, 1], None where it isn't known."""

    call: str
    message: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class ApprovalAsked(TurnEvent):
    """The turn waits until `Session.approvals` is told yes or no."""

    question: Question


@dataclass(frozen=True, slots=True)
class ApprovalSettled(TurnEvent):
    call: str
    allowed: bool
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class CallEnded(TurnEvent):
    """What the kernel is told. A call that was refused has a result too, which says so."""

    call: str
    result: ToolResult


@dataclass(frozen=True, slots=True)
class GrantsChanged(Event):
    """The user's granted rights are not what they were."""


@dataclass(frozen=True, slots=True)
class ToolChanged(Event):
    """A tool's description or schema is not what the user knew; it is not offered until the user says yes."""

    old: ToolSpec
    new: ToolSpec
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TimerRang(Event):
    """A timer that the user set has ended; `text` is what to say."""

    text: str
