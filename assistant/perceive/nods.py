"""Words over somebody else's: those that are no turn because they only say "I am listening" (back-channels: Yngve 1970,
"On getting a word in edgewise") or are an echo of the other's, and those that ask the other to stop.
"""

from __future__ import annotations

from difflib import SequenceMatcher

_NODS = frozenset({
    "mhm", "mm", "hmm", "hm", "uh", "huh", "uhhuh", "mmhm", "mmhmm", "yeah", "yes", "yep", "ok", "okay", "right",
    "sure", "ah", "oh", "i", "see", "aha", "wow", "cool", "nice",
})  # fmt: skip
_STOPS = frozenset({
    "stop", "wait", "halt", "quiet", "enough", "cancel", "silence", "hold", "shut", "no", "stopp", "warte", "ruhe",
    "nein", "arrête", "attends", "silencio", "para", "espera",
})  # fmt: skip
_BESIDE = frozenset({"peri", "hey", "please", "on", "up", "it", "bitte"})
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


def is_stop(text: str) -> bool:
    """A few words that ask to be silent, and no others."""
    words = _words(text)
    return 0 < len(words) <= _MOST and bool(_STOPS & set(words)) and set(words) <= _STOPS | _BESIDE


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
