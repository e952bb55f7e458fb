"""What the loudspeaker played, at the moment at which it was heard: the reference of the echo canceller."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000
KEPT_SECONDS = 4.0
_TOGETHER = 0.06
"""Blocks whose moments are told less than this apart from where the last ended follow it without a gap: moments that
devices tell are not exact, and a reference that jumps cancels nothing."""


class Played:
    """`add` is called on the audio thread, `heard` on another."""

    def __init__(self) -> None:
        self._news: SimpleQueue[tuple[Samples, int, float]] = SimpleQueue()
        self._parts: list[tuple[float, Samples]] = []
        self._resampler: Any = None
        self._rate = 0

    def add(self, samples: Samples, rate: int, moment: float) -> None:
        """Mono samples of any rate, the first of which is heard at `moment`. Returns at once."""
        self._news.put((samples, rate, moment))

    def heard(self, moment: float, count: int) -> Samples:
        """`count` samples at 16 kHz, the first of them heard at `moment`; silence where nothing was played."""
        import numpy as np

        self._take(moment)
        found = np.zeros(count, np.float32)
        for began, samples in self._parts:
            at = round((began - moment) * RATE)
            start, stop = max(0, at), min(count, at + len(samples))
            if start < stop:
                found[start:stop] = samples[start - at : stop - at]
        return found

    def silent_since(self, moment: float) -> bool:
        """Whether nothing was played from `moment` on."""
        self._take(moment)
        return all(began + len(samples) / RATE <= moment for began, samples in self._parts)

    def _take(self, moment: float) -> None:
        while True:
            try:
                samples, rate, began = self._news.get_nowait()
            except Empty:
                break
            self._put(samples, rate, began)
        self._parts = [part for part in self._parts if part[0] + len(part[1]) / RATE > moment - KEPT_SECONDS]

    def _put(self, samples: Samples, rate: int, began: float) -> None:
        import soxr

        end = self._parts[-1][0] + len(self._parts[-1][1]) / RATE if self._parts else None
        follows = end is not None and rate == self._rate and abs(began - end) < _TOGETHER
        if not follows:
            self._resampler = soxr.ResampleStream(rate, RATE, 1, quality="QQ") if rate != RATE else None
            self._rate, end = rate, began
        made = samples if self._resampler is None else self._resampler.resample_chunk(samples)
        if len(made) and end is not None:
            self._parts.append((end, made))
