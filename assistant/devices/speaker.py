"""The loudspeaker: clips one after another without a gap, and silence when it is asked for."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.portaudio import LATENCY_SECONDS, Callback, Kind, Line, open_line
from assistant.errors import DeviceError, DeviceLost, NoSpeaker
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 24_000
IDLE_SECONDS, _REST_SECONDS, _STALL_SECONDS = 10.0, 0.3, 3.0
_REMEMBERED = 512
"""Blocks: more than any device holds."""
Opener = Callable[[Kind, str, int, Callback, Callable[[], None]], Line]

Audible = Callable[[float], None]
Tap = Callable[["NDArray[np.float32]", int, float], None]
"""Mono samples, their rate, and the moment at which the first of them can be heard (`time.monotonic()`)."""


class Speaker(Protocol):
    """Plays sound. All methods may be called from any thread."""

    def prepare(self) -> None:
        """Open the device now, so that the first clip is heard sooner. Raises `NoSpeaker`."""
        ...

    def play(self, clip: AudioClip, on_audible: Audible | None = None) -> None:
        """Queue `clip` and return. `on_audible` is told the moment at which its first sample can be heard
        (`time.monotonic()`, the device's delay included) when that moment comes; never, if it was stopped
        before. Raises `NoSpeaker`.
        """
        ...

    def stop(self) -> None:
        """Fall silent within 50 ms and forget the queue."""
        ...

    def pause(self) -> None:
        """Fall silent within 50 ms; `resume` goes on with the first sample that was not heard."""
        ...

    def resume(self) -> None:
        """Go on after `pause`; where the device has gone away meanwhile, `wait` tells. Harmless otherwise."""
        ...

    def tap(self, listener: Tap | None) -> None:
        """Give `listener` everything that is played, block by block, on the audio thread: it must return at once."""
        ...

    def wait(self, timeout: float | None = None) -> bool:
        """Until all of it was heard, or `stop`: True; False when `timeout` seconds passed first.

        Raises `DeviceLost`, once, when the device went away with something left to play.
        """
        ...

    @property
    def playing(self) -> bool: ...

    def close(self) -> None:
        """Fall silent and let go of the device. It may be used again."""
        ...


class SoundDeviceSpeaker:
    """A loudspeaker of this machine: `device` is (part of) its name, "" the system's choice.

    The device is opened by the first clip or `prepare`, runs only while there is something to play, and is
    let go of after `idle_seconds`.
    """

    def __init__(self, device: str = "", idle_seconds: float = IDLE_SECONDS, opener: Opener = open_line) -> None:
        self._device = device
        self._opener = opener
        self._tap: Tap | None = None
        self._paused = False
        self._idle = idle_seconds
        self._changed = threading.Condition()
        self._tape = _Tape()
        self._line: Line | None = None
        self._running = False
        self._used = 0.0
        self._lost: DeviceLost | None = None
        self._news: SimpleQueue[_Begun | None] = SimpleQueue()
        self._attendant: threading.Thread | None = None

    def prepare(self) -> None:
        """See `Speaker.prepare`."""
        with self._changed:
            self._opened()

    def play(self, clip: AudioClip, on_audible: Audible | None = None) -> None:
        """See `Speaker.play`."""
        with self._changed:
            if self._running and not self.playing:
                self._halt()  # its buffer is full of silence, which would have to be heard first
            line = self._opened()
            self._tape.add(_resampled(clip, line.rate), on_audible)
            if not self._running and not self._paused:
                self._start(line)

    def stop(self) -> None:
        """See `Speaker.stop`. The device drops what it has been given already."""
        with self._changed:
            self._paused = False
            self._tape.clear()
            self._halt()
            self._changed.notify_all()

    def pause(self) -> None:
        """See `Speaker.pause`. The device drops what it has been given already, and is given it again."""
        with self._changed:
            if not self._paused:
                self._paused = True
                moment = time.monotonic()
                self._halt()
                self._tape.rewind(moment)

    def resume(self) -> None:
        """See `Speaker.resume`."""
        with self._changed:
            if self._paused:
                self._paused = False
                try:
                    if self._tape.seconds_left() > 0:
                        self._start(self._opened())
                except DeviceError:  # told to whoever waits for the sound
                    self._lose(unheard=True)
                self._changed.notify_all()

    def tap(self, listener: Tap | None) -> None:
        """See `Speaker.tap`."""
        self._tap = listener

    def wait(self, timeout: float | None = None) -> bool:
        """See `Speaker.wait`."""
        end = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while self.playing or self._paused or self._tape.unannounced:
                left = None if end is None else end - time.monotonic()
                if left is not None and left <= 0:
                    return False
                pause = max(self._tape.seconds_left(), 0.005)
                self._changed.wait(pause if left is None else min(pause, left))
            lost, self._lost = self._lost, None
        if lost is not None:
            raise lost
        return True

    @property
    def playing(self) -> bool:
        return self._running and self._tape.seconds_left() > 0

    def close(self) -> None:
        """See `Speaker.close`."""
        with self._changed:
            self._tape.clear()
            self._let_go()
            self._changed.notify_all()
        self._news.put(None)

    # -- with the lock held

    def _opened(self) -> Line:
        self._used = time.monotonic()
        if self._line is None:
            self._line = self._opener(Kind.OUTPUT, self._device, RATE, self._fill, self._ended)
            self._tape.rate = self._line.rate
        self._attend()
        return self._line

    def _start(self, line: Line) -> None:
        self._lost = None
        self._running = True
        self._tape.asked = time.monotonic()
        try:
            line.start()
        except DeviceError as error:
            self._tape.clear()
            self._let_go()
            raise NoSpeaker(error.message, remedy="Check that no other program holds the loudspeaker.") from error

    def _halt(self) -> None:
        if self._line is not None and self._running:
            self._running = False
            if not self._line.halt():
                self._let_go()

    def _let_go(self) -> None:
        line, self._line, self._running = self._line, None, False
        if line is not None:
            line.close()

    # -- on PortAudio's thread, which must never wait for the lock: `halt` waits for it

    def _fill(self, outdata: NDArray[np.float32], _frames: int, moment: Any, _status: Any) -> None:
        now = time.monotonic()
        delay = moment.outputBufferDacTime - moment.currentTime
        if not 0.0 <= delay < 2.0:  # some host APIs tell no time
            delay = LATENCY_SECONDS[Kind.OUTPUT]
        for begun in self._tape.fill(outdata, now, now + delay):
            self._news.put(begun)
        tap = self._tap
        if tap is not None and self._line is not None:
            tap(outdata[:, 0].copy(), self._line.rate, now + delay)

    def _ended(self) -> None:
        if self._running:
            self._tape.ended = True
            self._news.put(None)

    # -- the attendant: announces what is audible, lets the device rest, notices when it is gone

    def _attend(self) -> None:
        if self._attendant is None or not self._attendant.is_alive():
            self._attendant = threading.Thread(target=self._watch, name="peri-loudspeaker", daemon=True)
            self._attendant.start()

    def _watch(self) -> None:
        while True:
            try:
                begun = self._news.get(timeout=0.1)
            except Empty:
                begun = None
            if begun is not None:
                self._announce(begun)
            with self._changed:
                if not self._look_after():
                    self._attendant = None
                    return

    def _announce(self, begun: _Begun) -> None:
        with self._changed:
            while (left := begun.moment - time.monotonic()) > 0 and self._tape.holds(begun):
                self._changed.wait(left)
            current = self._tape.holds(begun)
        try:
            if current and begun.piece.on_audible is not None:
                begun.piece.on_audible(begun.moment)
        finally:
            with self._changed:
                self._tape.announced(begun)
                self._changed.notify_all()

    def _look_after(self) -> bool:
        """False once the device is closed and nobody need watch it."""
        now = time.monotonic()
        if self._running and (self._tape.ended or now - self._tape.asked > _STALL_SECONDS):
            self._lose(unheard=self._tape.seconds_left() > 0)
        elif self._running and self._tape.seconds_left() < -_REST_SECONDS:
            self._halt()
            self._used = now
        elif not self._running and now - self._used > self._idle:
            self._let_go()
        return self._line is not None

    def _lose(self, *, unheard: bool) -> None:
        if unheard:
            self._lost = DeviceLost("The loudspeaker went away.", remedy="Connect it; the next reply is spoken again.")
        self._tape.clear()
        self._let_go()
        self._changed.notify_all()


@dataclass(frozen=True, slots=True)
class _Begun:
    """A clip that the device has taken the beginning of."""

    moment: float
    piece: _Piece
    generation: int


@dataclass(slots=True)
class _Piece:
    """`announced`: its beginning was heard before a pause. `withdrawn`: it was not, though it had been taken."""

    samples: NDArray[np.float32]
    on_audible: Audible | None
    taken: int = 0
    announced: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class _Given:
    """Samples that the device has taken, and when the first of them is heard."""

    audible: float
    samples: NDArray[np.float32]
    piece: _Piece
    first: bool


class _Tape:
    """What is still to be played. `fill` is called on PortAudio's thread, the rest on others."""

    def __init__(self) -> None:
        self.rate = RATE
        self.asked = 0.0
        """When the device last asked for sound."""
        self.ended = False
        """The stream ended by itself."""
        self.unannounced = 0
        self._pieces: deque[_Piece] = deque()
        self._lock = threading.Lock()
        self._given: deque[_Given] = deque(maxlen=_REMEMBERED)
        """What the device was given last, and when it is heard."""
        self._silent_from = 0.0
        self._generation = 0

    def add(self, samples: NDArray[np.float32], on_audible: Audible | None) -> None:
        if len(samples):
            with self._lock:
                self._pieces.append(_Piece(samples, on_audible))
                self.unannounced += 1

    def rewind(self, moment: float) -> None:
        """What was to be heard after `moment` was not: it is still to be played, and what would have begun begins."""
        with self._lock:
            for given in reversed(self._given):
                heard = max(0, round((moment - given.audible) * self.rate))
                if heard >= len(given.samples):
                    continue
                begins = given.first and not heard
                if begins:
                    given.piece.withdrawn = True
                    self.unannounced += 1
                self._pieces.appendleft(_Piece(given.samples[heard:], given.piece.on_audible, announced=not begins))
            self._given.clear()
            self._silent_from = 0.0

    def clear(self) -> None:
        with self._lock:
            self._pieces.clear()
            self._given.clear()
            self._silent_from = 0.0
            self._generation += 1
            self.unannounced = 0
            self.ended = False

    def holds(self, begun: _Begun) -> bool:
        """Whether it is still to be announced."""
        return begun.generation == self._generation and not begun.piece.withdrawn

    def announced(self, begun: _Begun) -> None:
        with self._lock:
            if begun.generation == self._generation:
                self.unannounced -= 1

    def seconds_left(self) -> float:
        """Until the last sample was heard, as far as one knows; negative when it was, by how long ago."""
        with self._lock:
            waiting = sum(len(piece.samples) - piece.taken for piece in self._pieces) / self.rate
            heard_in = self._silent_from - time.monotonic()
            return max(heard_in, 0.0) + waiting if waiting else heard_in

    def fill(self, outdata: NDArray[np.float32], now: float, audible: float) -> list[_Begun]:
        """Fill a block whose first sample is heard at `audible`, with silence where there is nothing."""
        begun: list[_Begun] = []
        frames, at = len(outdata), 0
        with self._lock:
            self.asked = now
            while self._pieces and at < frames:
                piece = self._pieces[0]
                first = piece.taken == 0 and not piece.announced
                if first:
                    begun.append(_Begun(audible + at / self.rate, piece, self._generation))
                part = piece.samples[piece.taken : piece.taken + frames - at]
                outdata[at : at + len(part)] = part[:, None]
                self._given.append(_Given(audible + at / self.rate, part, piece, first))
                piece.taken += len(part)
                at += len(part)
                if piece.taken == len(piece.samples):
                    self._pieces.popleft()
            if at:
                self._silent_from = audible + at / self.rate
        outdata[at:] = 0
        return begun


def _resampled(clip: AudioClip, rate: int) -> NDArray[np.float32]:
    import numpy as np
    import soxr

    same = clip.rate == rate or not len(clip.samples)
    samples = clip.samples if same else soxr.resample(clip.samples, clip.rate, rate)
    return np.clip(np.asarray(samples, dtype=np.float32), -1.0, 1.0)
