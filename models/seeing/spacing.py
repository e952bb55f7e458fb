"""Spaces that the recognizer leaves out ("CORNERBAKERY"), found again in the pixels of the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_GAP = 0.2  # of the line's height: a narrow word space
_TIMES_LETTER_GAP = 2.5


def respace(text: str, centres: Sequence[float], line: NDArray[np.uint8]) -> str:
    """`text` with a space at every empty gap of `line` (grey, shape (h, w)) that is wide enough to be one.

    `centres` are the horizontal pixel positions of the characters of `text`.
    """
    if len(text) < 2 or len(centres) != len(text):
        return text
    cuts = {_index(centres, (start + end) / 2) for start, end in word_gaps(line)}
    pieces = [
        " " + character if index in cuts and _may_part(text[index - 1], character) else character
        for index, character in enumerate(text)
    ]
    return "".join(pieces)


def word_gaps(line: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Columns without ink, between ink, that are wider than the gaps between letters."""
    import numpy as np

    runs = _empty_runs(_ink(line))
    if not runs:
        return []
    usual = float(np.median([end - start for start, end in runs]))
    narrowest = max(_GAP * line.shape[0], _TIMES_LETTER_GAP * usual if len(runs) > 3 else 0.0)
    return [(start, end) for start, end in runs if end - start >= narrowest]


def _ink(line: NDArray[np.uint8]) -> NDArray[Any]:
    """Which columns hold ink: pixels far from the colour of the ground."""
    import numpy as np

    ground = float(np.median(line))
    distance = np.abs(line.astype(np.float32) - ground)
    inner = distance[line.shape[0] // 8 : line.shape[0] - line.shape[0] // 8]
    return np.asarray((inner > max(24.0, 0.35 * float(inner.max()))).any(axis=0))


def _empty_runs(ink: NDArray[Any]) -> list[tuple[int, int]]:
    import numpy as np

    inked = np.flatnonzero(ink)
    if len(inked) < 2:
        return []
    steps = np.diff(inked)
    return [(int(inked[i]) + 1, int(inked[i + 1])) for i in np.flatnonzero(steps > 1)]


def _index(centres: Sequence[float], position: float) -> int:
    return sum(centre < position for centre in centres)


def _may_part(before: str, after: str) -> bool:
    """Only between a letter or digit (or a mark that ends a clause) and a letter or digit; never in CJK."""
    parted = (before.isalnum() and before.isascii()) or before in ",;:!?)%"
    return parted and after.isalnum() and after.isascii() and not (before in ",:" and after.isdigit())
