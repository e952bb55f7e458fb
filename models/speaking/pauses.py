"""The silence around what a voice says. Voices add what they were taught: hibari begins with a third of a second of it,
which whoever waits for an answer would wait for too.
"""

from __future__ import annotations

from models.values import AudioClip

SILENT = 10 ** (-50 / 20)
"""Of the peak: quieter than this nothing is heard of it."""
LEAD = 0.02
"""Seconds before the first sound."""
AFTER_SENTENCE, AFTER_CLAUSE, AFTER_PHRASE = 0.4, 0.2, 0.03
"""Seconds after the last one, by how the text ends; a phrase is said in one breath with what follows."""
_SENTENCE_ENDS, _CLAUSE_ENDS = tuple(".!?…。！？"), tuple(",;:，；：、–—")
_CLOSERS = "\"'”’»)]} "


def paced(clip: AudioClip, text: str) -> AudioClip:
    """`clip`, which says `text`, with hardly any silence before it and as much after it as the end of the text asks
    for. One without a sound is given back as it is.
    """
    import numpy as np

    loud = np.abs(clip.samples)
    heard = np.flatnonzero(loud > SILENT * loud.max(initial=0.0))
    if not len(heard):
        return clip
    start = max(0, int(heard[0]) - round(LEAD * clip.rate))
    after = np.zeros(round(_after(text) * clip.rate), clip.samples.dtype)
    return AudioClip(np.concatenate([clip.samples[start : int(heard[-1]) + 1], after]), clip.rate)


def _after(text: str) -> float:
    said = text.rstrip(_CLOSERS)
    if said.endswith(_SENTENCE_ENDS):
        return AFTER_SENTENCE
    return AFTER_CLAUSE if said.endswith(_CLAUSE_ENDS) else AFTER_PHRASE
