"""The file-backed doubles of the microphone and the loudspeaker."""

from __future__ import annotations

import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from assistant.devices.microphone import LEVEL_SECONDS, LIMIT_SECONDS, RATE, Recording, decibels
from assistant.devices.play_queue import Audible
from assistant.devices.speaker import RATE as SPEAKER_RATE
from assistant.devices.speaker import Tap
from assistant.errors import NoMicrophone, NoSpeaker
from models.sentences import say
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class FileMicrophone:
    """Hears a 16-bit WAV file, all of it at once, whenever it is started."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._heard: NDArray[np.float32] | None = None

    def start(self, on_level: Callable[[float], None] | None = None) -> None:
        """See `Microphone.start`; the levels come at once. Raises `NoMicrophone` where the file can't be read."""
        samples, rate = heard_from(self._path)
        self._heard = _at(samples, rate, RATE)
        step = int(LEVEL_SECONDS * RATE)
        for at in range(0, len(self._heard) if on_level else 0, step):
            part = self._heard[at : at + step]
            if on_level is not None:
                on_level(decibels(float(part @ part) / len(part)))

    def stop(self) -> Recording:
        """See `Microphone.stop`."""
        import numpy as np

        heard, self._heard = self._heard, None
        heard = np.zeros(0, dtype=np.float32) if heard is None else heard
        limit = int(LIMIT_SECONDS * RATE)
        return Recording(AudioClip(heard[:limit], RATE), time.monotonic(), full=len(heard) > limit)

    def abandon(self) -> None:
        self._heard = None


class FileSpeaker:
    """Writes a WAV file, 16-bit mono at 24 kHz, as if it were played at once. The file is whole after every clip."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._raw: BinaryIO | None = None
        self._file: wave.Wave_write | None = None
        self._lock = threading.Lock()

    def prepare(self) -> None:
        """See `Speaker.prepare`. Raises `NoSpeaker` where the file can't be written."""
        with self._lock:
            self._opened()

    def play(self, clip: AudioClip, on_audible: Audible | None = None) -> None:
        """See `Speaker.play`."""
        import numpy as np

        samples = _at(np.asarray(clip.samples, dtype=np.float32), clip.rate, SPEAKER_RATE)
        pcm = (np.clip(samples, -1.0, 1.0) * 32767).astype("<i2").tobytes()
        with self._lock:
            try:
                self._opened().writeframes(pcm)
            except OSError as error:
                raise unwritable(self._path, error) from error
        if on_audible is not None and len(samples):
            on_audible(time.monotonic())

    def stop(self) -> float:
        """What is in the file was heard; there is nothing to stop."""
        return 0.0

    def pause(self) -> None:
        """The same."""

    def resume(self) -> None:
        """The same."""

    def tap(self, listener: Tap | None) -> None:
        """Nobody hears it who would have to be told."""

    def wait(self, timeout: float | None = None) -> bool:  # noqa: ARG002 - the port's signature
        return True

    @property
    def playing(self) -> bool:
        return False

    def close(self) -> None:
        """Finish the file. Another clip begins it anew."""
        with self._lock:
            file, self._file = self._file, None
            if file is not None and self._raw is not None:
                file.close()
                self._raw.close()

    def _opened(self) -> wave.Wave_write:
        if self._file is None:
            try:
                self._raw = self._path.open("wb")
            except OSError as error:
                raise unwritable(self._path, error) from error
            file = wave.open(self._raw, "wb")  # noqa: SIM115 - closed by `close`
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(SPEAKER_RATE)
            file.writeframes(b"")
            self._file = file
        return self._file


def unwritable(path: Path, error: OSError) -> NoSpeaker:
    """What is said of a sound file that can't take the place of a loudspeaker."""
    return NoSpeaker(
        say("The sound file “{path}” can't be written: {why}.", path=path, why=error.strerror or error),
        remedy=say("Choose another place for it."),
    )


def heard_from(path: Path) -> tuple[NDArray[np.float32], int]:
    """`read_wav` for a file that takes the place of a microphone. Raises `NoMicrophone`."""
    try:
        return read_wav(path)
    except (OSError, EOFError, wave.Error, ValueError) as error:
        raise NoMicrophone(
            say("The sound file “{name}” can't stand for a microphone: {why}", name=path.name, why=error),
            remedy=say("Give a 16-bit WAV file."),
        ) from error


def read_wav(path: Path) -> tuple[NDArray[np.float32], int]:
    """The samples of a 16-bit WAV, mixed to mono, and their rate."""
    import numpy as np

    with wave.open(str(path), "rb") as file:
        if file.getsampwidth() != 2:
            raise ValueError("it is not 16-bit")
        raw = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        mixed = raw.reshape(-1, file.getnchannels()).mean(axis=1, dtype=np.float32)
        return mixed / np.float32(32768), file.getframerate()


def _at(samples: NDArray[np.float32], source: int, target: int) -> NDArray[np.float32]:
    import numpy as np
    import soxr

    if source == target or not len(samples):
        return samples
    return np.asarray(soxr.resample(samples, source, target), dtype=np.float32)
