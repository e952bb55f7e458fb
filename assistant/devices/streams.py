"""The microphone in a conversation: block after block, as long as it is open; nothing is kept here."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.microphone import RATE
from assistant.devices.portaudio import LATENCY_SECONDS, Kind, Line, open_line
from assistant.devices.speaker import Opener
from assistant.errors import DeviceError, NoMicrophone
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STALL_SECONDS = 3.0
"""A device that gives no sound for so long is gone, even if nobody says so: after a suspend, or with its server."""


@dataclass(frozen=True, slots=True)
class Block:
    """Sound of the microphone: float32 mono at 16 kHz. `ended` is the moment of its last sample
    (`time.monotonic()`), `lost` says that the machine was too busy and sound before it is missing.
    """

    samples: NDArray[np.float32]
    ended: float
    lost: bool = False


class SoundStream(Protocol):
    """An open microphone."""

    def open(self, on_block: Callable[[Block], None], on_end: Callable[[], None]) -> None:
        """Begin. Both are called on the audio thread and must return at once; `on_end` when the device goes away by
        itself. Raises `NoMicrophone`.
        """
        ...

    def close(self) -> None:
        """Let go of the device. Harmless when it is closed."""
        ...


class SoundDeviceStream:
    """A microphone of this machine: `device` is (part of) its name, "" the system's choice."""

    def __init__(self, device: str = "", opener: Opener = open_line) -> None:
        self._device = device
        self._opener = opener
        self._line: Line | None = None
        self._closed = threading.Event()

    def open(self, on_block: Callable[[Block], None], on_end: Callable[[], None]) -> None:
        """See `SoundStream.open`."""
        self.close()
        feed = _Feed(on_block)

        def ended() -> None:
            if self._line is line:
                on_end()

        line = self._opener(Kind.INPUT, self._device, RATE, feed.hear, ended)
        feed.begin(line.rate)
        try:
            line.start()
        except DeviceError as error:
            line.close()
            raise NoMicrophone(
                error.message, remedy=say("Check that no other program holds the microphone.")
            ) from error
        self._line, self._closed = line, threading.Event()
        arguments = (feed, self._closed, ended)
        threading.Thread(target=_watch, args=arguments, name="peri-microphone", daemon=True).start()

    def close(self) -> None:
        """See `SoundStream.close`."""
        line, self._line = self._line, None
        self._closed.set()
        if line is not None:
            line.close()


class _Feed:
    """What an open microphone gives becomes blocks. `hear` runs on PortAudio's thread."""

    def __init__(self, on_block: Callable[[Block], None]) -> None:
        self._on_block = on_block
        self._resampler: Any = None
        self._rate = RATE
        self._taken = self._given = 0
        self.came = 0.0
        """When the last sound came."""

    def begin(self, rate: int) -> None:
        """Of the device."""
        import soxr

        self._rate, self.came = rate, time.monotonic()
        self._resampler = soxr.ResampleStream(rate, RATE, 1) if rate != RATE else None

    def hear(self, indata: NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
        came = self.came = time.monotonic()
        delay = moment.currentTime - moment.inputBufferAdcTime
        if not 0.0 <= delay < 1.0:  # some host APIs tell no time
            delay = LATENCY_SECONDS[Kind.INPUT]
        ended = min(came, came - delay + frames / self._rate)
        samples = indata.mean(axis=1, dtype=indata.dtype)
        if self._resampler is not None:
            samples = self._resampler.resample_chunk(samples)
            self._taken, self._given = self._taken + frames, self._given + len(samples)
            ended -= self._taken / self._rate - self._given / RATE  # the resampler keeps some for the next block
        if len(samples) or status.input_overflow:
            self._on_block(Block(samples, ended, bool(status.input_overflow)))


def _watch(feed: _Feed, closed: threading.Event, ended: Callable[[], None]) -> None:
    """Call `ended` when no sound comes any more."""
    while not closed.wait(_STALL_SECONDS / 4):
        if time.monotonic() - feed.came > _STALL_SECONDS:
            ended()
            return
