"""The microphone: from pressing to letting go."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.portaudio import LATENCY_SECONDS, Kind, Line, open_line
from assistant.errors import DeviceError, DeviceLost, NoMicrophone
from models.sentences import say
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 16_000
LIMIT_SECONDS = 600.0
SILENCE = -90.0
LEVEL_SECONDS = 0.05
_TAIL_SECONDS = 0.2
_STALL_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Recording:
    """What was said: mono at 16 kHz. `ended` is the moment of the last sample, in `time.monotonic()` seconds.

    `lost_blocks` counts gaps, where the machine was too busy to take the sound. `lost` says that the device
    went away before it was stopped, `full` that the limit of ten minutes was reached: the clip then ends there.
    """

    clip: AudioClip
    ended: float
    lost_blocks: int = 0
    lost: bool = False
    full: bool = False


class Microphone(Protocol):
    """Records from `start` to `stop`, again and again."""

    def start(self, on_level: Callable[[float], None] | None = None) -> None:
        """Begin. `on_level` is given the loudness in decibels of full scale about every 50 ms, on the audio
        thread: it must return at once. Raises `NoMicrophone`.
        """
        ...

    def stop(self) -> Recording:
        """What was said since `start`, at most ten minutes.

        A device that went away meanwhile gives what was heard until then, with `lost` set, and raises
        `DeviceLost` only where nothing was heard.
        """
        ...

    def abandon(self) -> None:
        """Forget what was said. Harmless when nothing is being recorded."""
        ...


class SoundDeviceMicrophone:
    """A microphone of this machine: `device` is (part of) its name, "" the system's choice."""

    def __init__(self, device: str = "", limit_seconds: float = LIMIT_SECONDS) -> None:
        self._device = device
        self._limit = limit_seconds
        self._take: _Take | None = None
        self._line: Line | None = None

    def start(self, on_level: Callable[[float], None] | None = None) -> None:
        """See `Microphone.start`. A recording in progress is abandoned."""
        self.abandon()
        take = _Take(on_level)
        line = open_line(Kind.INPUT, self._device, RATE, take.hear, take.end)
        take.rate, take.frames_left = line.rate, int(self._limit * line.rate)
        try:
            line.start()
        except DeviceError as error:
            line.close()
            raise NoMicrophone(
                error.message, remedy=say("Check that no other program holds the microphone.")
            ) from error
        self._take, self._line = take, line

    def stop(self) -> Recording:
        """See `Microphone.stop`. Waits a moment for what was said just before and is still in the device."""
        take, line = self._take, self._line
        if take is None or line is None:
            return Recording(AudioClip(_silence(), RATE), time.monotonic())
        take.wait_for(time.monotonic())
        lost = take.gone()
        self._shut()
        if lost and not take.blocks:
            raise DeviceLost(
                say("The microphone went away before anything was heard."), remedy=say("Connect it and try again.")
            )
        return Recording(take.clip(), take.until, take.overflows, lost, take.frames_left <= 0)

    def abandon(self) -> None:
        """See `Microphone.abandon`."""
        self._shut()

    def _shut(self) -> None:
        take, line, self._take, self._line = self._take, self._line, None, None
        if take is not None and line is not None:
            take.wanted = False
            line.close()


@dataclass(slots=True)
class _Take:
    """A recording in progress. `hear` and `end` run on PortAudio's thread and only note what came."""

    on_level: Callable[[float], None] | None
    rate: int = RATE
    frames_left: int = 0
    blocks: list[NDArray[np.float32]] = field(default_factory=list)
    until: float = field(default_factory=time.monotonic)
    overflows: int = 0
    wanted: bool = True
    ended: bool = False
    _came: float = field(default_factory=time.monotonic)
    _tick: threading.Event = field(default_factory=threading.Event)
    _energy: float = 0.0
    _measured: int = 0

    def hear(self, indata: NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
        self._came = time.monotonic()
        self.overflows += bool(status.input_overflow)
        if self.frames_left > 0:
            self.blocks.append(indata[: self.frames_left].copy())
            self.frames_left -= frames
            delay = moment.currentTime - moment.inputBufferAdcTime
            if not 0.0 <= delay < 1.0:  # some host APIs tell no time
                delay = LATENCY_SECONDS[Kind.INPUT]
            self.until = min(self._came, self._came - delay + frames / self.rate)
        self._measure(indata, frames)
        self._tick.set()

    def end(self) -> None:
        self.ended = self.wanted
        self._tick.set()

    def wait_for(self, moment: float) -> None:
        """Until the sound of `moment` has come, the device is gone or the patience is over."""
        patience = time.monotonic() + _TAIL_SECONDS
        while self.until < moment and not self.ended and self.frames_left > 0:
            left = patience - time.monotonic()
            self._tick.clear()
            if left <= 0 or not self._tick.wait(left):
                return

    def gone(self) -> bool:
        """Has the device ended by itself, or fallen silent altogether?"""
        return self.ended or time.monotonic() - self._came > _STALL_SECONDS

    def clip(self) -> AudioClip:
        import numpy as np
        import soxr

        if not self.blocks:
            return AudioClip(_silence(), RATE)
        samples = np.concatenate(self.blocks).mean(axis=1, dtype=np.float32)
        if self.rate != RATE:
            samples = np.asarray(soxr.resample(samples, self.rate, RATE), dtype=np.float32)
        return AudioClip(samples, RATE)

    def _measure(self, indata: NDArray[np.float32], frames: int) -> None:
        if self.on_level is None:
            return
        first = indata[:, 0]
        self._energy += float(first @ first)
        self._measured += frames
        if self._measured >= LEVEL_SECONDS * self.rate:
            self.on_level(decibels(self._energy / self._measured))
            self._energy, self._measured = 0.0, 0


def decibels(power: float) -> float:
    """The level of a mean square, in decibels of full scale, no lower than `SILENCE`."""
    return max(10 * math.log10(power), SILENCE) if power > 0 else SILENCE


def _silence() -> NDArray[np.float32]:
    import numpy as np

    return np.zeros(0, dtype=np.float32)
