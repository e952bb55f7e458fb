"""PortAudio, reached through sounddevice: opening a stream, listing devices, and what its errors mean.

PortAudio looks for devices once, when it starts. So a device that is not found, or can't be opened, is looked
for again after a restart of PortAudio, which is possible only while no stream of ours is open.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.errors import DeviceError, NoMicrophone, NoSpeaker
from models.sentences import say


class Kind(StrEnum):
    INPUT = "input"
    OUTPUT = "output"


LATENCY_SECONDS = {Kind.INPUT: 0.04, Kind.OUTPUT: 0.12}
"""The device's buffer. Output under 0.1 s was seen to run dry on a busy machine, and then loses speech."""
BLOCK_SECONDS = {Kind.INPUT: 0.03, Kind.OUTPUT: 0.0}
"""What a callback is given at once; 0: as the device likes. Left to itself a microphone calls a hundred times a second,
and what follows costs the machine more than the sound is worth; the front end works in frames of 10 ms.
"""


Callback = Callable[[Any, int, Any, Any], None]


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A sound device. `rate` is what it runs at by itself, in hertz."""

    name: str
    kind: Kind
    rate: int
    channels: int
    default: bool


class Line:
    """A stream, not yet running. `rate` is the one that the device agreed to.

    It is halted from within its callback. Pa_AbortStream would cancel the audio thread, which may then hold
    Python's lock for ever.
    """

    def __init__(self, callback: Callback, finished: Callable[[], None]) -> None:
        self.rate = 0
        self._callback = callback
        self._finished = finished
        self._stream: Any = None
        self._ended = threading.Event()
        self._ended.set()
        self._cut = False

    def open(self, make: Callable[..., Any], kind: Kind, device: str, rate: int, channels: int) -> None:
        """`make` is sounddevice's class of stream. Raises its errors."""
        self.rate = rate
        self._stream = make(
            device=device or None,
            samplerate=rate,
            channels=channels,
            blocksize=round(BLOCK_SECONDS[kind] * rate),
            dtype="float32",
            latency=LATENCY_SECONDS[kind],
            callback=self._called,
            finished_callback=self._over,
        )

    def start(self) -> None:
        """Raises `DeviceError`."""
        import sounddevice

        self._cut = False
        self._ended.clear()
        try:
            self._stream.start()
        except sounddevice.PortAudioError as error:
            self._ended.set()
            raise DeviceError(say("The sound device does not start: {reason}", reason=_reason(error))) from error

    def halt(self) -> bool:
        """Stop now; what the device has not played yet is dropped. False where it does not answer any more."""
        self._cut = True
        if not self._ended.wait(_HALT_SECONDS):
            return False
        self._stream.stop(ignore_errors=True)
        return True

    def close(self) -> None:
        """Let go of the device. One that does not answer is waited for by a thread of its own."""
        if self.halt():
            self._close()
        else:
            threading.Thread(target=self._close, name="peri-lost-device", daemon=True).start()

    def _close(self) -> None:
        self._stream.close(ignore_errors=True)
        with _lock:
            _lines.discard(self)

    def _called(self, *given: Any) -> None:
        if self._cut:
            import sounddevice

            raise sounddevice.CallbackAbort
        self._callback(*given)

    def _over(self) -> None:
        self._ended.set()
        self._finished()


_OTHER_RATE_OR_CHANNELS = (-9997, -9998)
"""PortAudio's paInvalidSampleRate and paInvalidChannelCount."""

_HALT_SECONDS = 0.3

_lock = threading.RLock()
_lines: set[Line] = set()


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
        line = Line(callback, finished)
        try:
            line.open(make, kind, device, hertz, channels)
        except (sounddevice.PortAudioError, ValueError) as error:
            problem = problem or _reason(error)
            if not _may_do_otherwise(error):
                break
        else:
            return line
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


def _may_do_otherwise(error: Exception) -> bool:
    """Is it only that rate, or that number of channels?"""
    return len(error.args) > 1 and error.args[1] in _OTHER_RATE_OR_CHANNELS


def _look_again() -> bool:
    """Restart PortAudio, so that it finds what was plugged in since. False where a stream of ours is open."""
    import sounddevice

    if _lines:
        return False
    try:
        sounddevice._terminate()
        sounddevice._initialize()
    except sounddevice.PortAudioError:
        return False  # the next attempt to open a device says why
    return True


def _library(kind: Kind) -> Any:
    try:
        import sounddevice
    except OSError as error:  # raised where libportaudio is not installed
        raise _error(kind)(
            say("Sound can't be used: the PortAudio library is missing."),
            remedy=say("Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`)."),
        ) from error
    # Its own way to end waits for the threads of lost devices, for ever; the system lets go of them anyway.
    atexit.unregister(sounddevice._exit_handler)
    return sounddevice


def _error(kind: Kind) -> type[DeviceError]:
    return NoMicrophone if kind is Kind.INPUT else NoSpeaker


def _missing(kind: Kind, device: str, problem: str) -> DeviceError:
    why = f" ({problem})" if problem else ""
    if kind is Kind.INPUT:
        named = say("The microphone “{device}” can't be opened{why}.", device=device, why=why)
        message = named if device else say("A microphone can't be opened{why}.", why=why)
        remedy = say("Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.")
    else:
        named = say("The loudspeaker “{device}” can't be opened{why}.", device=device, why=why)
        message = named if device else say("A loudspeaker can't be opened{why}.", why=why)
        remedy = say("Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.")
    return _error(kind)(message, remedy=remedy)


def _reason(error: Exception) -> str:
    """PortAudio's own words, without the numbers and the call that sounddevice puts around them."""
    text = str(error.args[0]) if error.args else str(error)
    return text.removeprefix("Error opening InputStream: ").removeprefix("Error opening OutputStream: ").strip()
