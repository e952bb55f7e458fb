"""The sound that says "I am listening" to somebody who doesn't look."""

from __future__ import annotations

from models.values import AudioClip

RATE = 24_000
_NOTES = ((659.3, 0.0), (880.0, 0.09))
"""Hertz, and the second at which each begins: E5 and A5, a rising fourth."""
_SECONDS, _LOUD, _FADE = 0.28, 0.12, 18.0


def chime() -> AudioClip:
    """Two soft notes, 0.28 s."""
    import numpy as np

    time = np.arange(round(_SECONDS * RATE)) / RATE
    sound = np.zeros(len(time))
    for hertz, begins in _NOTES:
        since = np.maximum(time - begins, 0.0)
        attack = np.minimum(since / 0.01, 1.0)
        sound += attack * np.exp(-_FADE * since) * np.sin(2 * np.pi * hertz * since)
    sound *= np.minimum((_SECONDS - time) / 0.03, 1.0)
    return AudioClip((_LOUD * sound).astype(np.float32), RATE)
