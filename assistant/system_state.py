"""What the machine of a session is doing: hosts, memory, the turn in hand, peripherals, what left. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.events import Stage, StageTime
from models.values import HostReport


@dataclass(frozen=True, slots=True)
class MemoryState:
    """Bytes. `available` is what could be had without any program giving way; `hosts` and `own` are what the hosts and
    this process hold.
    """

    total: int
    available: int
    hosts: int
    own: int


class Step(StrEnum):
    """What the memory broker does."""

    IDLE = "idle"
    """It unloaded what was idle for too long; the detail is how many minutes."""
    ROOM = "room"
    """It unloaded what was idle, to make room; the detail is for which host."""
    CONTEXT = "context"
    """It loaded a model with a smaller context; the detail is its tokens."""
    MODEL = "model"
    """It loaded a smaller model; the detail is its name."""
    TIGHT = "tight"
    """It loaded what hardly has room."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class BrokerStep:
    """`moment` is Unix time."""

    step: Step
    host: str
    moment: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TurnTimes:
    """A turn by its stages. `stage` is the one it is in, since `stage_seconds`; None where the turn is over. `seconds`
    is how long it took until now, or in all.
    """

    turn: str
    conversation: str
    seconds: float
    stages: tuple[StageTime, ...]
    stage: Stage | None = None
    stage_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Speed:
    """How quickly the model wrote in one second: `ago` seconds ago, in tokens a second."""

    ago: float
    tokens_per_second: float


class Device(StrEnum):
    """What feeds the kernel, or speaks for it."""

    MICROPHONE = "microphone"
    SPEAKER = "speaker"
    SCREEN = "screen"
    CLIPBOARD = "clipboard"
    CAMERA = "camera"


class Use(StrEnum):
    """Who uses a device."""

    HELD = "held"
    """The button or key that the user holds to speak."""
    TALK = "talk"
    """An open conversation."""
    REPLY = "reply"
    """What is read aloud."""
    LOOK = "look"
    """A picture that the user asked for."""


@dataclass(frozen=True, slots=True)
class Peripheral:
    """`on` is what its switch says; one that `asks` needs a yes each time. `used` is who uses it now. `last_used` is
    Unix time; None where it wasn't used since the start.
    """

    device: Device
    on: bool
    asks: bool
    used: tuple[Use, ...] = ()
    last_used: float | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """What left this machine for one address and one reason: `tool` of `plugin` ("" where it is no tool's call).
    `host` is "" where it isn't known. `first` and `last` are Unix time.
    """

    host: str
    tool: str
    plugin: str
    count: int
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class SystemState:
    """All of it at one moment. `turn` is the one in hand, or the last; `waiting` is how many wait behind it. `speeds`
    are of the last minutes, the oldest first; `speed` and `prefill` are the last turn's, 0 before there is one.
    `broker` is what was last done for want of memory or after idleness, the newest first.
    """

    hosts: tuple[HostReport, ...]
    memory: MemoryState
    turn: TurnTimes | None
    waiting: int
    speeds: tuple[Speed, ...]
    speed: float
    prefill: float
    peripherals: tuple[Peripheral, ...]
    left: tuple[Departure, ...]
    broker: tuple[BrokerStep, ...] = ()
