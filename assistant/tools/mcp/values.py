"""What is known of a server: how it is reached, how it fares, what it offers. Frozen values, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Way(StrEnum):
    """How a server is reached."""

    STDIO = "stdio"
    """A program that is started, and spoken with through its standard input and output."""
    HTTP = "http"
    """An address, by the protocol's streamable HTTP."""


@dataclass(frozen=True, slots=True)
class OAuthApp:
    """How Peri is known to whoever signs its users in, where it can't register itself."""

    client_id: str
    client_secret: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """A server as the user configured it, references to the environment filled in.

    `trusted` lets its own hints lower what its tools are taken to do. `roots` are the folders it is told of.
    """

    name: str
    way: Way
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: Path | None = None
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    oauth: OAuthApp | None = None
    enabled: bool = True
    trusted: bool = False
    roots: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in the file of servers. `server` is "" where it concerns the whole file."""

    server: str
    message: str


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things may take, in seconds, and how large they may be, in bytes or as a count."""

    start: float = 60.0
    """Until a server has answered the first time; a launcher may have to fetch it first."""
    ask: float = 20.0
    """A listing, a resource, a prompt."""
    call: float = 120.0
    gate: float = 300.0
    """The user's answer to what a server asks."""
    sample: float = 120.0
    """The kernel's answer to what a server asks."""
    probe: float = 5.0
    """After a call that came to nothing: whether the server answers at all."""
    stop: float = 8.0
    message_bytes: int = 16 * 1024 * 1024
    garbage_lines: int = 100
    tools: int = 500
    pages: int = 50
    restarts: int = 5
    """In a row, before it is left alone until somebody asks for it."""
    first_wait: float = 1.0
    """Before the first restart; twice as long before each further one."""
    longest_wait: float = 30.0
    steady: float = 60.0
    """A server that ran this long begins anew when it dies."""

    def longest_call(self, *, asks: bool) -> float:
        """A call with all that may come before and after it; `asks`: the user may be asked in the course of it."""
        return self.ask + self.call + self.probe + (self.gate + self.sample if asks else 0.0)


class Status(StrEnum):
    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    WAITING = "waiting"
    """It died and will be started again."""
    FAILED = "failed"
    """It is left alone until it is started by hand."""


@dataclass(frozen=True, slots=True)
class ServerState:
    """How a server fares. `message` says why it isn't ready; `refused` are sentences on tools that aren't offered."""

    name: str
    way: Way
    status: Status
    message: str = ""
    title: str = ""
    tools: int = 0
    refused: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Its own names of tools that wait for the user's yes, because they are not what they were."""


@dataclass(frozen=True, slots=True)
class ResourceInfo:
    """`uri` may be a template, with `{names}` to fill in."""

    uri: str
    name: str
    description: str = ""
    media_type: str = ""
    template: bool = False


@dataclass(frozen=True, slots=True)
class PromptInfo:
    """`arguments` are names; those in `required` must be given."""

    name: str
    description: str = ""
    arguments: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptText:
    """A prompt as the server filled it in: (role, text) of each message."""

    messages: tuple[tuple[str, str], ...]
