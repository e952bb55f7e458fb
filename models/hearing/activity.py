"""Is anybody speaking? Silero VAD (github.com/snakers4/silero-vad, MIT), as it comes with faster-whisper, streaming."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.hearing.turn_end import session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000
WINDOW = 512
"""Samples of one decision: 32 ms."""
_CONTEXT, _STATE = 64, 128


class SileroActivity:
    """Feed it sound in pieces of any length; each whole window gives the probability that there is speech in it."""

    def __init__(self) -> None:
        import faster_whisper

        self._session: Any = session(Path(faster_whisper.__file__).parent / "assets" / "silero_vad_v6.onnx")
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        import numpy as np

        self._h = np.zeros((1, 1, _STATE), np.float32)
        self._c = np.zeros((1, 1, _STATE), np.float32)
        self._before = np.zeros(_CONTEXT, np.float32)
        self._rest = np.zeros(0, np.float32)

    def feed(self, samples: Samples) -> tuple[float, ...]:
        """Probabilities of the windows that `samples` (16 kHz mono) complete."""
        import numpy as np

        sound = np.concatenate([self._rest, np.asarray(samples, np.float32)])
        found = []
        for start in range(0, len(sound) - WINDOW + 1, WINDOW):
            window = sound[start : start + WINDOW]
            given = np.concatenate([self._before, window])[None]
            speech, self._h, self._c = self._session.run(None, {"input": given, "h": self._h, "c": self._c})
            found.append(float(np.ravel(speech)[0]))
            self._before = window[-_CONTEXT:]
        self._rest = sound[len(sound) // WINDOW * WINDOW :]
        return tuple(found)
