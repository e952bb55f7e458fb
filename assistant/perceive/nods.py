"""Words over somebody else's that only say "I am listening" (back-channels: Yngve 1970, "On getting a word in
edgewise").
"""

from __future__ import annotations

_NODS = frozenset({
    "mhm", "mm", "hmm", "hm", "uh", "huh", "uhhuh", "mmhm", "mmhmm", "yeah", "yes", "yep", "ok", "okay", "right",
    "sure", "ah", "oh", "i", "see", "aha", "wow", "cool", "nice",
})  # fmt: skip
_MOST = 3


def is_nod(text: str) -> bool:
    """Nothing, or a few of these words and no others."""
    words = "".join(c if c.isalpha() else " " for c in text.lower()).split()
    return len(words) <= _MOST and all(word in _NODS for word in words)
