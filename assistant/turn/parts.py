"""The machinery a turn uses, handed in by `assistant.bootstrap`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from assistant.turn.idle import Idle
from models.errors import NotInstalled
from models.ports import ImageLabeller
from models.sentences import say
from models.values import HostReport, HostState, KernelInfo

if TYPE_CHECKING:
    from assistant.broker import Broker
    from assistant.calls import ToolChanged, ToolSpec
    from assistant.devices.clipboard import Clipboard
    from assistant.devices.microphone import Microphone
    from assistant.devices.screen import Screen
    from assistant.devices.speaker import Speaker
    from assistant.devices.streams import SoundStream
    from assistant.devices.text_clipboard import TextClipboard
    from assistant.events import StoredTurn
    from assistant.guard.approvals import Approvals
    from assistant.guard.grants import Grants
    from assistant.guard.monitor import Monitor
    from assistant.guard.record import DecisionLog
    from assistant.tools.runner import Runner
    from assistant.turn.recalling import Recaller
    from assistant.turn.server_gate import ServerGate
    from models.ports import (
        AudioFrontEnd,
        CameraReader,
        DocumentReader,
        Embedder,
        ImageEncoder,
        Synthesizer,
        TextGenerator,
        TextReader,
        Transcriber,
        ViewMaker,
    )

T = TypeVar("T")

PATIENCE = 0.1
"""Seconds that a process may take to leave when its work is no longer wanted."""


class Process(Protocol):
    """What of a host is needed here (`models.host.Host`)."""

    def start(self) -> None: ...

    def stop(self, patience: float) -> None: ...

    def report(self) -> HostReport: ...

    def close(self) -> None: ...


class Part(Generic[T]):
    """A back end in its process, built when first asked for: a missing model is told by the turn that needs it."""

    def __init__(self, name: str, build: Callable[[], tuple[Process, T]]) -> None:
        self.name = name
        self._build = build
        self._lock = threading.Lock()
        self._built: tuple[Process, T] | None = None
        self._stale = False

    def get(self) -> T:
        """The port. Raises what building it raises (`NotInstalled` …)."""
        with self._lock:
            if self._stale:
                self._end()
            if self._built is None:
                self._built = self._build()
            return self._built[1]

    def warm(self) -> None:
        """Start its process now. Waits until it is ready; raises as `get` and the host do."""
        self.get()
        with self._lock:
            process = self._built[0] if self._built else None
        if process is not None:
            process.start()

    def interrupt(self) -> None:
        """End the work in hand by ending the process; the next call starts it again. Returns at once."""
        built = self._built
        if built is not None:
            threading.Thread(target=built[0].stop, args=(PATIENCE,), name="peri-interrupt", daemon=True).start()

    def report(self) -> HostReport:
        built = self._built
        return built[0].report() if built else HostReport(self.name, HostState.STOPPED, None, 0, 0)

    def renew(self) -> None:
        """Settings changed: the next `get` ends the process and builds anew. Work in hand is not disturbed."""
        self._stale = True

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        built, self._built, self._stale = self._built, None, False
        if built is not None:
            built[0].close()


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of the calls of one turn: steps of kernel and tools, and seconds that tools work."""

    steps: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Tools:
    """System calls and who decides them. `offer` gives the tools to offer with the last of the turns, in a stable
    order; `runner` one for a turn; `attended` says whether somebody is there to be asked. `accept` takes a tool again
    whose description changed, unless it changed once more; `problems` are sentences.
    """

    offer: Callable[[Sequence[StoredTurn], KernelInfo | None], tuple[ToolSpec, ...]]
    runner: Callable[[], Runner]
    monitor: Monitor
    approvals: Approvals
    grants: Grants
    bounds: Callable[[], Bounds]
    attended: Callable[[], bool]
    accept: Callable[[ToolChanged], bool]
    problems: Callable[[], Sequence[str]]
    close: Callable[[], None]
    gate: ServerGate | None = None
    """What servers of tools may ask through; None where they may ask nothing."""
    decisions: DecisionLog | None = None
    """What the monitor has decided."""


@dataclass(slots=True)
class Parts:
    """`microphone`, `stream` and `speaker` are replaced when the user chooses others."""

    kernel: Part[TextGenerator]
    ears: Part[Transcriber]
    eyes: Part[TextReader]
    voice: Part[Synthesizer]
    microphone: Microphone
    speaker: Speaker
    screen: Screen
    clipboard: Clipboard
    camera: Part[CameraReader]
    front: Part[AudioFrontEnd]
    stream: SoundStream
    views: Part[ViewMaker]
    encoder: Part[ImageEncoder] | None = None
    """None where no image encoder is installed."""
    embedder: Part[Embedder] | None = None
    """None where none is installed: texts are then found by their words alone."""
    reader: Part[DocumentReader] | None = None
    """Reads documents, behind a wall."""
    tools: Tools | None = None
    """None where the kernel is offered none."""
    idle: Idle = field(default_factory=Idle)
    recallers: list[Recaller] = field(default_factory=list)
    """Asked in this order what belongs to a turn."""
    text_clipboard: TextClipboard | None = None
    """The window's, where there is one."""
    broker: Broker | None = None
    """What the hosts pass before they load; None where nobody watches over memory."""

    def labeller(self) -> ImageLabeller:
        """What says what a picture shows. Raises `NotInstalled`."""
        encoder: object = self.encoder.get() if self.encoder is not None else None
        if not isinstance(encoder, ImageLabeller):
            raise NotInstalled(
                say("No image encoder is installed, so nothing can tell what a picture shows."),
                remedy=say(
                    "Make one with `peri models export-clip`, and name its folder as seeing.model in the settings."
                ),
            )
        return encoder

    def reports(self) -> tuple[HostReport, ...]:
        return tuple(part.report() for part in self._hosted())

    def close(self) -> None:
        self.idle.close()
        if self.broker is not None:
            self.broker.close()
        for part in self._hosted():
            part.close()
        if self.tools is not None:
            self.tools.close()
        self.speaker.close()

    def _hosted(self) -> tuple[Part[Any], ...]:
        every = (
            self.kernel,
            self.ears,
            self.eyes,
            self.voice,
            self.views,
            self.camera,
            self.front,
            self.encoder,
            self.embedder,
            self.reader,
        )
        return tuple(part for part in every if part is not None)
