"""What the loudspeaker played, at the moment at which it was heard: the reference of the echo canceller."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from assistant.perceive.pace import TOGETHER_SECONDS, Drift

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000
KEPT_SECONDS = 4.0
_WAITING = 1024
"""Blocks that are kept for `heard`: more than `KEPT_SECONDS` of any device, and not more where nobody asks for them."""


class Played:
    """`add` is called on the audio thread, `heard` on another."""

    def __init__(self) -> None:
        self._news: deque[tuple[Samples, int, float]] = deque(maxlen=_WAITING)
        self._parts: list[tuple[float, Samples]] = []
        self._resampler: Any = None
        self._rate = 0
        self._drift = Drift()
        self._began = 0.0
        """When the first of the blocks that followed one another without a gap was heard."""
        self._counted = 0.0
        self._last = 0.0
        """The last sample, which the next ones go on from, a part of a sample later."""
        self._phase = 1.0

    def add(self, samples: Samples, rate: int, moment: float) -> None:
        """Mono samples of any rate, the first of which is heard at `moment`. Returns at once."""
        self._news.append((samples, rate, moment))

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
        while self._news:
            self._put(*self._news.popleft())
        self._parts = [part for part in self._parts if part[0] + len(part[1]) / RATE > moment - KEPT_SECONDS]

    def _put(self, samples: Samples, rate: int, began: float) -> None:
        import soxr

        end = self._parts[-1][0] + len(self._parts[-1][1]) / RATE if self._parts else None
        follows = end is not None and rate == self._rate and abs(began - end) < TOGETHER_SECONDS
        if not follows:
            self._resampler = soxr.ResampleStream(rate, RATE, 1, quality="QQ") if rate != RATE else None
            self._drift = self._drift if rate == self._rate else Drift()
            self._drift.begin()
            self._rate, self._began, self._counted, self._phase, end = rate, began, 0.0, 1.0, began
        self._drift.see(self._counted, began - self._began)
        self._counted += len(samples) / rate
        made = samples if self._resampler is None else self._resampler.resample_chunk(samples)
        made = self._at_our_pace(made)
        if len(made) and end is not None:
            self._parts.append((end, made))

    def _at_our_pace(self, made: Samples) -> Samples:
        """The same as it would have come from a device whose clock runs as ours."""
        import numpy as np

        step = 1.0 + self._drift.share
        places = np.arange(self._phase, len(made) + 1e-9, step)
        self._phase += len(places) * step - len(made)
        whole = np.concatenate([[np.float32(self._last)], made])
        self._last = float(whole[-1])
        paced: Samples = np.interp(places, np.arange(len(whole)), whole).astype(np.float32)
        return paced
