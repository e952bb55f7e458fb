"""Sound files that behave as devices do, in real time: they stand for a microphone and a loudspeaker of a conversation.

They take the place of PortAudio's streams, so that all that is above them is the same.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from assistant.devices.portaudio import Callback, Kind, Line

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BLOCK_SECONDS = 0.02
OUTPUT_DELAY = 0.06
"""Seconds that a block waits before it is heard, as in a device's buffer."""


class ClockedLine(Line):
    """A `Line` whose blocks are made by a thread, one every 20 ms, whatever the load."""

    def __init__(
        self, callback: Callback, finished: Callable[[], None], rate: int, block: Callable[[int], bool]
    ) -> None:
        super().__init__(callback, finished)
        self.rate = rate
        self._block = block
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(self._stop,), name="peri-clocked", daemon=True)
        self._thread.start()

    def halt(self) -> bool:
        self._stop.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(1.0)
        return True

    def close(self) -> None:
        self.halt()

    def _run(self, stop: threading.Event) -> None:
        frames = round(self.rate * BLOCK_SECONDS)
        due = time.monotonic() + BLOCK_SECONDS
        while not stop.wait(max(0.0, due - time.monotonic())):
            due += BLOCK_SECONDS
            if not self._block(frames):
                self._finished()
                return


def playing(path: Path, on_over: Callable[[], None] = lambda: None) -> Callable[..., Line]:
    """An opener of lines that hear the 16-bit WAV file, in real time, once, and silence after it. `on_over` is called
    when all of it was heard. Raises `NoMicrophone` where it can't be read.
    """
    import numpy as np

    from assistant.devices.audio_files import heard_from

    samples, rate = heard_from(path)
    place = [0]

    def opener(_kind: Kind, _device: str, _rate: int, callback: Callback, finished: Callable[[], None]) -> Line:
        def block(frames: int) -> bool:
            part = samples[place[0] : place[0] + frames]
            if place[0] < len(samples) <= place[0] + frames:
                on_over()
            place[0] += frames
            whole = np.zeros((frames, 1), np.float32)
            whole[: len(part), 0] = part
            callback(whole, frames, _moment(0.0), SimpleNamespace(input_overflow=False))
            return True

        return ClockedLine(callback, finished, rate, block)

    return opener


class Tape:
    """What was played, from the moment at which it was made, silence included. `save` writes it as a WAV file."""

    RATE = 24_000

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._parts: list[tuple[int, NDArray[np.float32]]] = []

    def opener(self, _kind: Kind, _device: str, _rate: int, callback: Callback, finished: Callable[[], None]) -> Line:
        """Opens lines that play onto the tape, for `SoundDeviceSpeaker`."""
        import numpy as np

        def block(frames: int) -> bool:
            outdata = np.zeros((frames, 1), np.float32)
            callback(outdata, frames, _moment(OUTPUT_DELAY), SimpleNamespace())
            at = round((time.monotonic() - self._began + OUTPUT_DELAY) * self.RATE)
            last = self._parts[-1] if self._parts else None
            if last is not None and abs(at - last[0] - len(last[1])) < 2 * frames:
                at = last[0] + len(last[1])  # blocks follow one another without a gap
            self._parts.append((at, outdata[:, 0]))
            return True

        return ClockedLine(callback, finished, self.RATE, block)

    def samples(self) -> NDArray[np.float32]:
        """Mono at 24 kHz."""
        import numpy as np

        whole = np.zeros(max((at + len(part) for at, part in self._parts), default=0), np.float32)
        for at, part in self._parts:
            whole[at : at + len(part)] = part
        return whole

    def save(self, path: Path) -> None:
        """Raises `NoSpeaker` where the file can't be written."""
        from assistant.devices.audio_files import unwritable
        from assistant.devices.wav import wav_bytes
        from models.values import AudioClip

        try:
            path.write_bytes(wav_bytes(AudioClip(self.samples(), self.RATE)))
        except OSError as error:
            raise unwritable(path, error) from error


def _moment(delay: float) -> Any:
    return SimpleNamespace(currentTime=0.0, outputBufferDacTime=delay, inputBufferAdcTime=-BLOCK_SECONDS)
