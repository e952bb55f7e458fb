"""The moments that sound devices tell are some 10 ms off, now too early, now too late. An echo canceller whose
reference jumps with them takes out nothing.
"""

from __future__ import annotations

TOGETHER_SECONDS = 0.06
"""Blocks whose moments are told less than this apart from where the last ended follow it without a gap."""
_DOUBT = 3e4
"""Square seconds: moments are off by some 10 ms, clocks seldom by more than 100 ppm."""
_MOST = 3e-4
"""No clock runs more wrongly; what looks twice so wrong is a device that was not given its sound in time."""


class Drift:
    """How much faster than ours the clock of a device runs, as a share: by least squares over the moments that it told,
    believed the more the longer it was seen. By 200 ppm, unheeded, an echo canceller takes out nothing any more.
    """

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._xx, self._xy = _DOUBT, 0.0
        self.begin()

    def begin(self) -> None:
        """It plays again: its counting starts anew, and its clock runs as before."""
        self._count, self._x, self._y = 0, 0.0, 0.0

    def see(self, counted: float, passed: float) -> None:
        """It has played `counted` seconds since then by its own count, and `passed` by our clock."""
        self._count += 1
        x, y = counted - self._x, counted - passed - self._y
        self._x += x / self._count
        self._y += y / self._count
        self._xx += x * (counted - self._x)
        self._xy += x * (counted - passed - self._y)
        if abs(self._xy) > 2 * _MOST * self._xx:
            self._forget()

    @property
    def share(self) -> float:
        return max(-_MOST, min(_MOST, self._xy / self._xx))


class Pace:
    """When each block of a device that goes on without a gap was heard: as far from the last as its clock says."""

    def __init__(self) -> None:
        self._drift = Drift()
        self._began = self._counted = 0.0
        self._ended: float | None = None

    def follow(self, told: float, seconds: float, *, gap: bool = False) -> float:
        """When the last sample of a block of so many seconds was heard, where the device tells `told`. That counts
        where it is far from what is expected, or a `gap` is known to be before the block.
        """
        expected = None if gap or self._ended is None else self._ended + seconds * (1 - self._drift.share)
        if expected is None or abs(told - expected) >= TOGETHER_SECONDS:
            self._drift.begin()
            self._began, self._counted, self._ended = told, 0.0, told
            return told
        self._counted += seconds
        self._drift.see(self._counted, told - self._began)
        self._ended = expected
        return expected
