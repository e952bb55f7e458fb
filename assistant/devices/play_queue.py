"""What a loudspeaker is still to play, and what of it the device has been given."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_REMEMBERED = 512
"""Blocks: more than any device holds."""
Audible = Callable[[float], None]
"""Is told the moment at which the first sample of a clip can be heard."""


@dataclass(frozen=True, slots=True)
class Begun:
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


class PlayQueue:
    """What is still to be played. `fill` is called on PortAudio's thread, the rest on others."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
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

    def holds(self, begun: Begun) -> bool:
        """Whether it is still to be announced."""
        return begun.generation == self._generation and not begun.piece.withdrawn

    def announced(self, begun: Begun) -> None:
        with self._lock:
            if begun.generation == self._generation:
                self.unannounced -= 1

    def seconds_left(self) -> float:
        """Until the last sample was heard, as far as one knows; negative when it was, by how long ago."""
        with self._lock:
            waiting = sum(len(piece.samples) - piece.taken for piece in self._pieces) / self.rate
            heard_in = self._silent_from - time.monotonic()
            return max(heard_in, 0.0) + waiting if waiting else heard_in

    def fill(self, outdata: NDArray[np.float32], now: float, audible: float) -> list[Begun]:
        """Fill a block whose first sample is heard at `audible`, with silence where there is nothing."""
        begun: list[Begun] = []
        frames, at = len(outdata), 0
        with self._lock:
            self.asked = now
            while self._pieces and at < frames:
                piece = self._pieces[0]
                first = piece.taken == 0 and not piece.announced
                if first:
                    begun.append(Begun(audible + at / self.rate, piece, self._generation))
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
