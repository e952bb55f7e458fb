"""Sound as the bytes of a WAV file."""

from __future__ import annotations

import io
import wave

from models.values import AudioClip


def wav_bytes(clip: AudioClip) -> bytes:
    """A WAV file, 16-bit mono at the clip's own rate. What exceeds full scale is clipped."""
    import numpy as np

    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setparams((1, 2, clip.rate, 0, "NONE", ""))
        file.writeframes((np.clip(clip.samples, -1.0, 1.0) * 32767).astype("<i2").tobytes())
    return buffer.getvalue()
