"""The loudspeaker: clips one after another without a gap, and silence when it is asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.play_queue import Audible, Begun, PlayQueue
from assistant.devices.portaudio import LATENCY_SECONDS, Callback, Kind, Line, open_line
from assistant.errors import DeviceError, DeviceLost, NoSpeaker
from models.sentences import say
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 24_000
IDLE_SECONDS = 10.0
_REST_SECONDS = 0.3
_STALL_SECONDS = 3.0
Opener = Callable[[Kind, str, int, Callback, Callable[[], None]], Line]
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

    def stop(self) -> float:
        """Fall silent within 50 ms and forget the queue; so many seconds of it were not heard."""
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
        self._queue = PlayQueue(RATE)
        self._line: Line | None = None
        self._running = False
        self._used = 0.0
        self._lost: DeviceLost | None = None
        self._news: SimpleQueue[Begun | None] = SimpleQueue()
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
            self._queue.add(_resampled(clip, line.rate), on_audible)
            if not self._running and not self._paused:
                self._start(line)

    def stop(self) -> float:
        """See `Speaker.stop`. The device drops what it has been given already."""
        with self._changed:
            self._silence()
            self._paused = False
            unheard = self._queue.seconds_left()
            self._queue.clear()
            self._changed.notify_all()
        return max(0.0, unheard)

    def pause(self) -> None:
        """See `Speaker.pause`. The device drops what it has been given already, and is given it again."""
        with self._changed:
            self._silence()

    def resume(self) -> None:
        """See `Speaker.resume`."""
        with self._changed:
            if self._paused:
                self._paused = False
                try:
                    if self._queue.seconds_left() > 0:
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
            while self.playing or self._paused or self._queue.unannounced:
                left = None if end is None else end - time.monotonic()
                if left is not None and left <= 0:
                    return False
                pause = max(self._queue.seconds_left(), 0.005)
                self._changed.wait(pause if left is None else min(pause, left))
            lost, self._lost = self._lost, None
        if lost is not None:
            raise lost
        return True

    @property
    def playing(self) -> bool:
        return self._running and self._queue.seconds_left() > 0

    def close(self) -> None:
        """See `Speaker.close`."""
        with self._changed:
            self._queue.clear()
            self._let_go()
            self._changed.notify_all()
        self._news.put(None)

    # -- with the lock held

    def _opened(self) -> Line:
        self._used = time.monotonic()
        if self._line is None:
            self._line = self._opener(Kind.OUTPUT, self._device, RATE, self._fill, self._ended)
            self._queue.rate = self._line.rate
        self._attend()
        return self._line

    def _start(self, line: Line) -> None:
        self._lost = None
        self._running = True
        self._queue.asked = time.monotonic()
        try:
            line.start()
        except DeviceError as error:
            self._queue.clear()
            self._let_go()
            raise NoSpeaker(error.message, remedy=say("Check that no other program holds the loudspeaker.")) from error

    def _halt(self) -> None:
        if self._line is not None and self._running:
            self._running = False
            if not self._line.halt():
                self._let_go()

    def _silence(self) -> None:
        """Play no more; what was not heard yet is still to be played."""
        if not self._paused:
            self._paused = True
            moment = time.monotonic()
            self._halt()
            self._queue.rewind(moment)

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
        for begun in self._queue.fill(outdata, now, now + delay):
            self._news.put(begun)
        tap = self._tap
        if tap is not None and self._line is not None:
            tap(outdata[:, 0].copy(), self._line.rate, now + delay)

    def _ended(self) -> None:
        if self._running:
            self._queue.ended = True
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

    def _announce(self, begun: Begun) -> None:
        with self._changed:
            while (left := begun.moment - time.monotonic()) > 0 and self._queue.holds(begun):
                self._changed.wait(left)
            current = self._queue.holds(begun)
        try:
            if current and begun.piece.on_audible is not None:
                begun.piece.on_audible(begun.moment)
        finally:
            with self._changed:
                self._queue.announced(begun)
                self._changed.notify_all()

    def _look_after(self) -> bool:
        """False once the device is closed and nobody need watch it."""
        now = time.monotonic()
        if self._running and (self._queue.ended or now - self._queue.asked > _STALL_SECONDS):
            self._lose(unheard=self._queue.seconds_left() > 0)
        elif self._running and self._queue.seconds_left() < -_REST_SECONDS:
            self._halt()
            self._used = now
        elif not self._running and now - self._used > self._idle:
            self._let_go()
        return self._line is not None

    def _lose(self, *, unheard: bool) -> None:
        if unheard:
            remedy = say("Connect it; the next reply is spoken again.")
            self._lost = DeviceLost(say("The loudspeaker went away."), remedy=remedy)
        self._queue.clear()
        self._let_go()
        self._changed.notify_all()


def _resampled(clip: AudioClip, rate: int) -> NDArray[np.float32]:
    import numpy as np
    import soxr

    same = clip.rate == rate or not len(clip.samples)
    samples = clip.samples if same else soxr.resample(clip.samples, clip.rate, rate)
    return np.clip(np.asarray(samples, dtype=np.float32), -1.0, 1.0)
