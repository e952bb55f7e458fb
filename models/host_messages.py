"""What a host and its parent say to each other. Frozen values, pickled over a pipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.errors import ModelError


@dataclass(frozen=True, slots=True)
class HostSpec:
    """What a host runs.

    `name` is what a person is told ("the language model"), `backend` a name of `models.registry`, `options` the
    keyword arguments of its class. `start_timeout` is in seconds. `model` is what it runs, as a person knows it, and
    `predicted_bytes` the memory that is expected to take, of which `mapped_bytes` are mapped from a file and can be
    dropped and read again. The process itself needs to know none of these.
    """

    name: str
    backend: str
    options: Mapping[str, object] = field(default_factory=dict)
    start_timeout: float = 180.0
    model: str = ""
    predicted_bytes: int = 0
    mapped_bytes: int = 0


# -- to the host


@dataclass(frozen=True, slots=True)
class Call:
    """Run a method of the back end. `streams` asks for its items one by one."""

    id: int
    method: str
    args: tuple[object, ...] = ()
    kwargs: Mapping[str, object] = field(default_factory=dict)
    streams: bool = False


@dataclass(frozen=True, slots=True)
class Ping:
    """Answer `Returned(id, None)` when everything before it is done."""

    id: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the stream `id` soon, whether it runs or waits."""

    id: int


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Stop what runs, close the back end and leave."""


Request = Call | Ping | Cancel | Shutdown


# -- from the host


@dataclass(frozen=True, slots=True)
class Started:
    """The back end is built."""


@dataclass(frozen=True, slots=True)
class StartFailed:
    """The back end could not be built; the host leaves."""

    error: ModelError


@dataclass(frozen=True, slots=True)
class Returned:
    id: int
    value: object


@dataclass(frozen=True, slots=True)
class Items:
    """The next items of a stream, one or (where the parent lags) several."""

    id: int
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Alive:
    """A stream is making progress without an item to show for it."""

    id: int


@dataclass(frozen=True, slots=True)
class Ended:
    id: int


@dataclass(frozen=True, slots=True)
class Raised:
    id: int
    error: ModelError


@dataclass(frozen=True, slots=True)
class Logged:
    """A record of the host's logging."""

    level: int
    logger: str
    text: str


Answer = Returned | Items | Alive | Ended | Raised
Reply = Started | StartFailed | Answer | Logged
