"""Was the wake phrase said? Found in transcripts by how it sounds when read, so that any phrase may be chosen.

A speech model writes "Hey, Perry" for "hey peri": letters that sound alike are written alike before both are compared,
and a little difference is allowed.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

LEAST_LETTERS = 5
ALIKE, CONSONANTS_ALIKE = 0.8, 0.9
"""From these shares of equal letters on (Ratcliff and Metzener 1988, "Pattern matching: the gestalt approach"). Vowels
are written in many ways; a consonant that differs makes another word.
"""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "kw"), ("c", "k"), ("y", "i"), ("z", "s"), ("ea", "e"), ("ie", "i"))


class WakePhrase:
    """`text` is one or more words. Raises `ValueError` where it is too short to be told from others."""

    def __init__(self, text: str) -> None:
        self._words = len(_WORD.findall(text))
        self._sound = _sound(text)
        self._consonants = _consonants(self._sound)
        if sum(map(str.isalnum, text)) < LEAST_LETTERS:
            raise ValueError(f"A wake phrase needs at least {LEAST_LETTERS} letters.")

    def after(self, text: str) -> str | None:
        """What follows the phrase in `text`, where it was said last; "" where nothing does, None where it was not."""
        words = list(_WORD.finditer(text))
        for start in reversed(range(len(words))):
            best = max(range(1, self._words + 2), key=lambda count: self._likeness(words[start : start + count]))
            if self._likeness(words[start : start + best]):
                rest = text[words[min(start + best, len(words)) - 1].end() :]
                return rest.lstrip(" ,.;:!?…-–—")
        return None

    def _likeness(self, words: list[re.Match[str]]) -> float:
        """Of these words to the phrase; 0 where they are others."""
        heard = _sound("".join(word[0] for word in words))
        likeness = _alike(self._sound, heard)
        same = likeness >= ALIKE and _alike(self._consonants, _consonants(heard)) >= CONSONANTS_ALIKE
        return likeness if same else 0.0


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _consonants(sound: str) -> str:
    return re.sub(r"[aeiou]", "", sound)


def _sound(text: str) -> str:
    """Its letters, without accents and double letters, those alike written alike."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(character for character in plain if character.isalnum())
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    return re.sub(r"(.)\1+", r"\1", letters)
