"""The door to what the machine is doing: read when somebody looks, gathered from a session's own events."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.departures import Departures
from assistant.events import (
    DeviceInUse,
    Event,
    ListeningChanged,
    ReplyDelta,
    SpeakingChanged,
    StageStarted,
    StageTime,
    StageTimed,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
    TurnStarted,
)
from assistant.settings_sections import Permission
from assistant.system_state import Departure, Device, MemoryState, Peripheral, Speed, SystemState, TurnTimes, Use
from models.host_measure import measure

if TYPE_CHECKING:
    from assistant.events import Stage
    from assistant.settings import Preferences
    from assistant.turn.parts import Parts

SPEED_SECONDS = 180
"""So far back the speed is told."""
SWITCHES = {
    Device.MICROPHONE: "devices.use_microphone",
    Device.SPEAKER: "devices.use_speaker",
    Device.SCREEN: "devices.allow_screen",
    Device.CLIPBOARD: "devices.allow_clipboard",
    Device.CAMERA: "devices.allow_camera",
}
"""The setting that each switch changes."""
_EYES = (Device.SCREEN, Device.CLIPBOARD, Device.CAMERA)


class TurnWatch:
    """Follows turns by their events: the stages of the one in hand or the last, and how quickly it is written."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turn: TurnStarted | None = None
        self._since = self._ended = 0.0
        self._stages: list[StageTime] = []
        self._stage: tuple[Stage, float] | None = None
        self._pieces: deque[tuple[int, int]] = deque(maxlen=SPEED_SECONDS)
        """Seconds of the monotonic clock, and how many pieces of replies came in each."""
        self.speed = self.prefill = 0.0

    def hear(self, event: Event) -> None:
        now = time.monotonic()
        with self._lock:
            match event:
                case ReplyDelta():
                    self._count(int(now))
                case TurnStarted():
                    self._turn, self._since, self._ended, self._stages, self._stage = event, now, 0.0, [], None
                case StageStarted(stage=stage):
                    self._stage = (stage, now)
                case StageTimed(time=timed):
                    self._stages.append(timed)
                    if self._stage is not None and self._stage[0] is timed.stage:
                        self._stage = None
                case TurnFinished() | TurnFailed():
                    self._end(event, now)

    def times(self) -> TurnTimes | None:
        now = time.monotonic()
        with self._lock:
            if self._turn is None:
                return None
            whole = (self._ended or now) - self._since
            stage, since = self._stage or (None, now)
            names = (self._turn.turn, self._turn.conversation)
            return TurnTimes(*names, whole, tuple(self._stages), stage, now - since if stage else 0.0)

    def speeds(self) -> tuple[Speed, ...]:
        """Each whole second in which something was written."""
        now = time.monotonic()
        with self._lock:
            pieces = tuple(self._pieces)
        return tuple(
            Speed(now - second, float(count)) for second, count in pieces if 1 <= now - second <= SPEED_SECONDS
        )

    def _count(self, second: int) -> None:
        before = self._pieces[-1] if self._pieces else (0, 0)
        if before[0] == second:
            self._pieces[-1] = (second, before[1] + 1)
        else:
            self._pieces.append((second, 1))

    def _end(self, event: TurnFinished | TurnFailed, now: float) -> None:
        self._ended, self._stage = now, None
        usage = event.usage if isinstance(event, TurnFinished) else None
        if usage is not None:
            self.speed = usage.tokens_per_second
            read = usage.prompt_tokens - usage.cached_tokens
            self.prefill = read / usage.prefill_seconds if read > 0 and usage.prefill_seconds > 0 else 0.0


class DeviceWatch:
    """Follows who uses which device."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._used: dict[tuple[Device, Use], float] = {}
        self._last: dict[Device, float] = {}

    def hear(self, event: Event) -> None:
        match event:
            case ListeningChanged(listening=listening):
                self._note(Device.MICROPHONE, Use.HELD, on=listening)
            case DeviceInUse(device=Device.MICROPHONE, in_use=in_use):
                self._note(Device.MICROPHONE, Use.TALK, on=in_use)
            case TalkChanged(state=state) if state in (None, TalkState.MUTED):
                self._note(Device.MICROPHONE, Use.TALK, on=False)
            case SpeakingChanged(speaking=speaking):
                self._note(Device.SPEAKER, Use.REPLY, on=speaking)
            case DeviceInUse(device=device, in_use=in_use) if device in _EYES:
                self._note(Device(device), Use.LOOK, on=in_use)

    def used(self, device: Device) -> tuple[Use, ...]:
        with self._lock:
            return tuple(use for one, use in self._used if one is device)

    def last(self, device: Device) -> float | None:
        return self._last.get(device)

    def _note(self, device: Device, use: Use, *, on: bool) -> None:
        with self._lock:
            was = self._used.pop((device, use), None) is not None
            if on:
                self._used[(device, use)] = time.time()
            if on or was:
                self._last[device] = time.time()


class System:
    """`change` sets a setting; `waiting` is how many turns wait. `departures` is None where no tool can send."""

    def __init__(
        self,
        parts: Parts,
        preferences: Preferences,
        change: Callable[[str, object], None],
        waiting: Callable[[], int],
        departures: Departures | None,
    ) -> None:
        self._parts = parts
        self._preferences = preferences
        self._change = change
        self._waiting = waiting
        self._departures = departures
        self._turns = TurnWatch()
        self._devices = DeviceWatch()

    def hear(self, event: Event) -> None:
        """Every event of the session, as it is published."""
        self._turns.hear(event)
        self._devices.hear(event)

    def state(self) -> SystemState:
        """How everything is now. May wait for the disk; raises `StorageError`."""
        hosts = self._parts.reports()
        return SystemState(
            hosts,
            _memory(sum(report.resident_bytes for report in hosts)),
            self._turns.times(),
            self._waiting(),
            self._turns.speeds(),
            self._turns.speed,
            self._turns.prefill,
            tuple(self._peripheral(device) for device in Device),
            self.left(),
            self._parts.broker.steps() if self._parts.broker is not None else (),
        )

    def left(self) -> tuple[Departure, ...]:
        """What left this machine, the newest first. Raises `StorageError`."""
        return self._departures.all() if self._departures is not None else ()

    def switch(self, device: Device, *, on: bool) -> None:
        """Let a device be used, or let it not. One that looks asks each time when it is switched on. Raises
        `SettingsError`.
        """
        if device in _EYES:
            self._change(SWITCHES[device], str(Permission.ASK if on else Permission.NEVER))
        else:
            self._change(SWITCHES[device], on)

    def _peripheral(self, device: Device) -> Peripheral:
        value = self._preferences.current.get(SWITCHES[device])
        on = value is True or value in (Permission.ASK, Permission.ALWAYS)
        asks = value == Permission.ASK
        return Peripheral(device, on, asks, self._devices.used(device), self._devices.last(device))


def _memory(hosts: int) -> MemoryState:
    import psutil

    found = psutil.virtual_memory()
    return MemoryState(int(found.total), int(found.available), hosts, measure(os.getpid()).resident)
