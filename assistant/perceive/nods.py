"""Words over somebody else's that are no turn: those that only say "I am listening" (back-channels: Yngve 1970, "On
getting a word in edgewise"), and an echo of the other's.
"""

from __future__ import annotations

from difflib import SequenceMatcher

_NODS = frozenset({
    "mhm", "mm", "hmm", "hm", "uh", "huh", "uhhuh", "mmhm", "mmhmm", "yeah", "yes", "yep", "ok", "okay", "right",
    "sure", "ah", "oh", "i", "see", "aha", "wow", "cool", "nice",
})  # fmt: skip
_MOST = 3
_ECHO_WORDS, _ECHO_SHARE = 3, 0.7


def is_nod(text: str) -> bool:
    """Nothing, or a few of these words and no others."""
    words = _words(text)
    return len(words) <= _MOST and all(word in _NODS for word in words)


def is_echo(text: str, spoken: str) -> bool:
    """Most of the words, in their order, are in what is `spoken`, a few all of them and one after another: an echo that
    the canceller left.
    """
    words = _words(text)
    if len(words) < _ECHO_WORDS:
        return bool(words) and f" {' '.join(words)} " in f" {' '.join(_words(spoken))} "
    same = SequenceMatcher(None, words, _words(spoken), autojunk=False).get_matching_blocks()
    return sum(block.size for block in same) >= _ECHO_SHARE * len(words)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
