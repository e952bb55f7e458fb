"""The microphone in a conversation: block after block, as long as it is open; nothing is kept here."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.microphone import RATE
from assistant.devices.portaudio import LATENCY_SECONDS, Kind, Line, open_line
from assistant.devices.speaker import Opener
from assistant.errors import DeviceError, NoMicrophone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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
        self._resampler: Any = None

    def open(self, on_block: Callable[[Block], None], on_end: Callable[[], None]) -> None:
        """See `SoundStream.open`."""
        import soxr

        self.close()

        def heard(indata: NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
            came = time.monotonic()
            delay = moment.currentTime - moment.inputBufferAdcTime
            if not 0.0 <= delay < 1.0:  # some host APIs tell no time
                delay = LATENCY_SECONDS[Kind.INPUT]
            samples = indata.mean(axis=1, dtype=indata.dtype)
            if self._resampler is not None:
                samples = self._resampler.resample_chunk(samples)
            on_block(Block(samples, min(came, came - delay + frames / line.rate), bool(status.input_overflow)))

        def ended() -> None:
            if self._line is line:
                on_end()

        line = self._opener(Kind.INPUT, self._device, RATE, heard, ended)
        self._resampler = soxr.ResampleStream(line.rate, RATE, 1) if line.rate != RATE else None
        try:
            line.start()
        except DeviceError as error:
            line.close()
            raise NoMicrophone(error.message, remedy="Check that no other program holds the microphone.") from error
        self._line = line

    def close(self) -> None:
        """See `SoundStream.close`."""
        line, self._line = self._line, None
        if line is not None:
            line.close()
