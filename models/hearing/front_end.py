"""What the microphone hears, made ready: Peri's own voice and noise taken out, and whether anybody speaks.

The echo canceller, noise suppression and gain control are WebRTC's audio processing module, through `livekit`
(Apache-2.0). It wants frames of 10 ms, what is played before what is heard. What is heard goes through two of them, one
of which cancels no echo: while there is none, that is the one that counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.errors import BadAudio
from models.hearing.activity import WINDOW, SileroActivity
from models.hearing.echo import EchoPath
from models.hearing.turn_end import SmartTurn
from models.values import AudioClip, Listened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000
_FRAME = 160


class FrontEnd:
    """An `AudioFrontEnd` and a `TurnDetector`. `model` is Smart Turn's folder; "" leaves the judging of turns out.

    Raises `NotInstalled` and `BadModelFile`.
    """

    def __init__(self, model: str = "") -> None:
        self._turns = SmartTurn(model) if model else None
        self._activity, self._plain_activity = SileroActivity(), SileroActivity()
        self.reset()

    def reset(self) -> None:
        """See `models.ports.AudioFrontEnd`."""
        import numpy as np

        self._activity.reset()
        self._plain_activity.reset()
        self._module, self._plain = _module(cancels=True), _module(cancels=False)
        self._path = EchoPath()
        self._near = self._far = self._played = np.zeros(0, np.float32)

    def doubt(self) -> None:
        """See `models.ports.AudioFrontEnd`."""
        self._path.doubt()

    def listen(self, near: Samples, far: Samples) -> Listened:
        """See `models.ports.AudioFrontEnd`. Raises `BadAudio`."""
        import numpy as np

        if near.shape != far.shape or near.ndim != 1:
            raise BadAudio("What is heard and what is played are not of the same length.")
        near, far = np.concatenate([self._near, near]), np.concatenate([self._far, far])
        whole = len(near) // _FRAME * _FRAME
        self._near, self._far = near[whole:], far[whole:]
        samples, plain = self._cleaned(near[:whole], far[:whole])
        activity, plain_activity = self._activity.feed(samples), self._plain_activity.feed(plain)
        self._played = np.concatenate([self._played, far[:whole]])
        for probability in plain_activity:
            self._path.feed(self._played[:WINDOW], probability)
            self._played = self._played[WINDOW:]
        if self._path.absent:
            return Listened(plain, plain_activity, echo=False)
        return Listened(samples, activity, self._path.known)

    def probability(self, clip: AudioClip) -> float | None:
        """See `models.ports.TurnDetector`."""
        return self._turns.probability(clip) if self._turns is not None else None

    def close(self) -> None:
        """Let the models go."""
        if self._turns is not None:
            self._turns.close()

    def _cleaned(self, near: Samples, far: Samples) -> tuple[Samples, Samples]:
        """Without echo and noise, and without noise alone."""
        clean, plain = [], []
        for at in range(0, len(near), _FRAME):
            self._module.process_reverse_stream(_frame(far[at : at + _FRAME]))
            clean.append(_processed(self._module, near[at : at + _FRAME]))
            plain.append(_processed(self._plain, near[at : at + _FRAME]))
        return _samples(clean), _samples(plain)


def _module(*, cancels: bool) -> Any:
    from livekit import rtc

    return rtc.AudioProcessingModule(
        echo_cancellation=cancels, noise_suppression=True, high_pass_filter=True, auto_gain_control=True
    )


def _processed(module: Any, samples: Samples) -> bytes:
    heard = _frame(samples)
    module.process_stream(heard)
    return bytes(heard.data)


def _samples(frames: list[bytes]) -> Samples:
    import numpy as np

    return np.frombuffer(b"".join(frames), np.int16).astype(np.float32) / np.float32(32768)


def _frame(samples: Samples) -> Any:
    import numpy as np
    from livekit import rtc

    data = (np.clip(samples, -1.0, 1.0) * 32767).astype(np.int16)
    return rtc.AudioFrame(bytearray(data.tobytes()), RATE, 1, len(data))
