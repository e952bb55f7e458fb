"""Does a text end here? How probable a language model finds a mark that ends a sentence, or its own end, as what
follows.

Where words are heard without their punctuation, or with one that was guessed, this tells a finished sentence from one
that goes on (Ekstedt and Skantze 2020, "TurnGPT", arXiv:2010.10874, do so with a model trained for it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.language.native import Vocabulary

END_MARKS = ".!?…,;:-–—。！？，、"
"""What is taken off the end of a text first."""
_ENDS = (".", "!", "?", "。", "！", "？")
_LIKELIEST = 64


def ending_probability(logits: NDArray[np.float32], vocabulary: Vocabulary) -> float:
    """Of the next token, whose logits these are. An ellipsis is no end."""
    import numpy as np

    weights = np.exp(logits - logits.max())
    likeliest = np.argpartition(weights, -_LIKELIEST)[-_LIKELIEST:]
    ends = [token for token in map(int, likeliest) if _ends(vocabulary, token)]
    return float(weights[ends].sum() / weights.sum())


def _ends(vocabulary: Vocabulary, token: int) -> bool:
    if vocabulary.ends(token):
        return True
    text = vocabulary.piece(token).decode("utf-8", "replace").strip()
    return text.startswith(_ENDS) and not text.startswith("..")
