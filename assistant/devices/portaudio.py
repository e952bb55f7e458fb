"""PortAudio, reached through sounddevice: opening a stream, listing devices, and what its errors mean.

PortAudio looks for devices once, when it starts. So a device that is not found, or can't be opened, is looked
for again after a restart of PortAudio, which is possible only while no stream of ours is open.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.errors import DeviceError, NoMicrophone, NoSpeaker


class Kind(StrEnum):
    INPUT = "input"
    OUTPUT = "output"


LATENCY_SECONDS = {Kind.INPUT: 0.04, Kind.OUTPUT: 0.15}
"""The device's buffer. Output under 0.1 s was seen to run dry on a busy machine, and then loses speech."""


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A sound device. `rate` is what it runs at by itself, in hertz."""

    name: str
    kind: Kind
    rate: int
    channels: int
    default: bool


class Line:
    """An open stream, not yet running. `rate` and `channels` are those the device agreed to."""

    def __init__(self, stream: Any, rate: int, channels: int) -> None:
        self.rate = rate
        self.channels = channels
        self._stream = stream

    def start(self) -> None:
        """Raises `DeviceError`."""
        import sounddevice

        try:
            self._stream.start()
        except sounddevice.PortAudioError as error:
            raise DeviceError(f"The sound device does not start: {_reason(error)}") from error

    def halt(self) -> None:
        """Stop now; what the device has not played yet is dropped. Harmless when it has stopped, or is gone."""
        self._stream.abort(ignore_errors=True)

    def close(self) -> None:
        with _lock:
            if self in _lines:
                _lines.discard(self)
                self._stream.close(ignore_errors=True)


_lock = threading.RLock()
_lines: set[Line] = set()

Callback = Callable[[Any, int, Any, Any], None]


def open_line(kind: Kind, device: str, rate: int, callback: Callback, finished: Callable[[], None]) -> Line:
    """A stream of float32 from or to `device` ("" is the system's choice), at `rate` if it can, else at its own.

    `callback` is sounddevice's; `finished` is called whenever the stream ends, also when the device goes
    away. Neither may block. Raises `NoMicrophone` or `NoSpeaker`.
    """
    with _lock:
        try:
            line = _open(kind, device, rate, callback, finished)
        except DeviceError:
            if not _look_again():
                raise
            line = _open(kind, device, rate, callback, finished)
        _lines.add(line)
        return line


def warm() -> None:
    """Load PortAudio now, which takes some tenths of a second, so that the first word is not lost. Never raises."""
    list_devices()


def list_devices() -> tuple[tuple[DeviceInfo, ...], str]:
    """The devices as they are now, and "" or a sentence that says why they can't be listed. Never raises."""
    with _lock:
        try:
            sounddevice = _library(Kind.OUTPUT)
            _look_again()
            return _listed(sounddevice), ""
        except DeviceError as error:
            return (), f"{error.message} {error.remedy}".strip()
        except sounddevice.PortAudioError as error:
            return (), f"PortAudio can't list the sound devices: {_reason(error)}"


def _listed(sounddevice: Any) -> tuple[DeviceInfo, ...]:
    devices = []
    for kind in Kind:
        chosen = sounddevice.default.device[0 if kind is Kind.INPUT else 1]
        for found in sounddevice.query_devices():
            channels = int(found[f"max_{kind}_channels"])
            if channels:
                rate = round(found["default_samplerate"])
                devices.append(DeviceInfo(found["name"], kind, rate, channels, found["index"] == chosen))
    return tuple(devices)


def _open(kind: Kind, device: str, rate: int, callback: Callback, finished: Callable[[], None]) -> Line:
    sounddevice = _library(kind)
    make = sounddevice.InputStream if kind is Kind.INPUT else sounddevice.OutputStream
    problem = ""
    for hertz, channels in _manners(sounddevice, kind, device, rate):
        try:
            stream = make(
                device=device or None,
                samplerate=hertz,
                channels=channels,
                dtype="float32",
                latency=LATENCY_SECONDS[kind],
                callback=callback,
                finished_callback=finished,
            )
        except (sounddevice.PortAudioError, ValueError) as error:
            problem = problem or _reason(error)
        else:
            return Line(stream, hertz, channels)
    raise _missing(kind, device, problem)


def _manners(sounddevice: Any, kind: Kind, device: str, rate: int) -> list[tuple[int, int]]:
    """Rates and channels to try, the wanted ones first. Raises where there is no such device."""
    try:
        found = sounddevice.query_devices(device or None, kind)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise _missing(kind, device, _reason(error)) from error
    own = round(found["default_samplerate"])
    rates = dict.fromkeys((rate, own, 48_000, 44_100))
    return [(hertz, channels) for hertz in rates for channels in (1, 2) if channels <= found[f"max_{kind}_channels"]]


def _look_again() -> bool:
    """Restart PortAudio, so that it finds what was plugged in since. False where a stream of ours is open."""
    import sounddevice

    if _lines:
        return False
    sounddevice._terminate()
    sounddevice._initialize()
    return True


def _library(kind: Kind) -> Any:
    try:
        import sounddevice
    except OSError as error:  # raised where libportaudio is not installed
        raise _error(kind)(
            "Sound can't be used: the PortAudio library is missing.",
            remedy="Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).",
        ) from error
    return sounddevice


def _error(kind: Kind) -> type[DeviceError]:
    return NoMicrophone if kind is Kind.INPUT else NoSpeaker


def _missing(kind: Kind, device: str, problem: str) -> DeviceError:
    noun = "microphone" if kind is Kind.INPUT else "loudspeaker"
    which = f"The {noun} “{device}”" if device else f"A {noun}"
    return _error(kind)(
        f"{which} can't be opened{f' ({problem})' if problem else ''}.",
        remedy=f"Connect a {noun}, or choose another in the settings; `peri doctor` lists the devices it sees.",
    )


def _reason(error: Exception) -> str:
    """PortAudio's own words, without the numbers and the call that sounddevice puts around them."""
    text = str(error.args[0]) if error.args else str(error)
    return text.removeprefix("Error opening InputStream: ").removeprefix("Error opening OutputStream: ").strip()
