"""Is what is played heard by the microphone? On headphones it is not, and an echo canceller that has not found that
out takes the words of whoever speaks over them for echo, for seconds.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LOUD = 1e-5
"""Mean square: −50 dB of full scale. What is played more loudly would be heard."""
UNHEARD = 0.2
"""Where what is played is heard, speech is more probable than this."""
DELAY_WINDOWS, UNHEARD_WINDOWS = 7, 20
"""Of 32 ms. An echo comes at most so late; so much of what is played is to go unheard."""
ADAPTED_WINDOWS = 40
"""So much sound the canceller needs before an echo of −10 dB is no speech any more."""
SILENT_WINDOWS, FRESH_WINDOWS = 8, 18
"""Where nothing was played for so long, it leaves something of the next sound until so long after its beginning."""


class EchoPath:
    """Feed it every window of 32 ms, in order; `absent` says that what is played is not heard.

    That is found out by the same detector that tells who speaks, on sound that no echo was taken out of: what that does
    not notice, nobody needs to take out. It is believed until there is reason to `doubt` it.
    """

    def __init__(self) -> None:
        self.absent = False
        self._played = 0
        self._unheard = 0
        self._silent = 0
        self._fresh = 0
        self._loud: deque[bool] = deque(maxlen=DELAY_WINDOWS)

    @property
    def known(self) -> bool:
        """There is no echo, or enough of it was heard to take it out."""
        return self.absent or (self._played >= ADAPTED_WINDOWS and not self._fresh)

    def feed(self, far: NDArray[np.float32], probability: float) -> None:
        """What was played, and how probable speech is in what was heard then."""
        loud = float(far @ far) > LOUD * len(far)
        self._loud.append(loud)
        self._played += loud
        self._fresh = max(0, self._fresh - 1)
        if loud and self._silent >= SILENT_WINDOWS:
            self._fresh = FRESH_WINDOWS
        self._silent = 0 if loud else self._silent + 1
        if probability >= UNHEARD:
            self._unheard = 0
        elif loud and self._loud[0]:
            self._unheard += 1
            self.absent = self.absent or self._unheard >= UNHEARD_WINDOWS

    def doubt(self) -> None:
        """What was heard while something was played may have been that: headphones may have been taken off."""
        self.absent, self._unheard = False, 0
