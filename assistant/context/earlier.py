"""Finds what was said earlier: BM25 over turns (Robertson and Zaragoza 2009). Pure."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_K1, _B = 1.2, 0.75
_WORD = re.compile(r"\w+")
_COMMON = frozenset(
    """
    a about all also am an and any are as at be been but by can could did do does for from get give had has have he her
    him his how i if in into is it its just know let like make me my no not now of off on one or our out please she so
    some tell than thank thanks that the their them then there these they this to too up us use want was we were what
    when where which who why will with would yes you your again said told earlier before remember called name
    der die das und ist ein eine ich du er sie es wir nicht mit von zu den dem auf für was wie wo wer mein meine
    le la les un une et est je tu il elle nous vous de des du que qui pour dans mon ma mes
    """.split()  # noqa: SIM905 - a list of them fills a page
)
_SHORT = 3
LEAST_SHARE = 0.5
"""So much of a question's weight must be in a turn for it to be what is asked about."""


def words(text: str) -> list[str]:
    """The words of a text that say something, without their commonest endings, marks and capitals."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    found = _WORD.findall("".join(one for one in plain if not unicodedata.combining(one)))
    return [_stem(word) for word in found if word not in _COMMON and (len(word) > 1 or word.isdigit())]


def counted(text: str) -> Counter[str]:
    """How often a text has which word."""
    return Counter(words(text))


def _stem(word: str) -> str:
    """A rough one, after the first steps of Porter's: lives, lived and living are one word."""
    if word.endswith("s") and not word.endswith("ss") and len(word) > _SHORT:
        word = word[:-1]
    for ending in ("ing", "ed", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT - 1:
            word = word[: -len(ending)]
            break
    return word[:-1] + "i" if word.endswith("y") and len(word) >= _SHORT else word


class Earlier:
    """Turns to search, by their place in `counts`: how often each has which word."""

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        self._counts = counts
        self._lengths = [one.total() for one in counts]
        self._mean = sum(self._lengths) / max(1, len(counts)) or 1.0
        self._having = Counter(word for one in self._counts for word in one)

    def weight(self, word: str) -> float:
        """How much a word says here."""
        having = self._having[word]
        return math.log(1 + (len(self._counts) - having + 0.5) / (having + 0.5))

    def find(self, query: str, most: int) -> list[tuple[int, float]]:
        """The best places and their scores, best first; none that has no word of the query."""
        wanted = Counter(words(query))
        scores = [(at, self._score(at, wanted)) for at in range(len(self._counts))]
        return sorted(((at, score) for at, score in scores if score > 0), key=lambda one: -one[1])[:most]

    def share(self, at: int, query: str) -> float:
        """How much of a question's weight is in a turn, in [0, 1]; words that no turn has count for half."""
        wanted = set(words(query))
        weights = {word: self.weight(word) * (1.0 if self._having[word] else 0.5) for word in wanted}
        total = sum(weights.values())
        return sum(weight for word, weight in weights.items() if self._counts[at][word]) / total if total else 0.0

    def _score(self, at: int, wanted: Counter[str]) -> float:
        counts, length = self._counts[at], self._lengths[at]
        norm = _K1 * (1 - _B + _B * length / self._mean)
        return sum(self.weight(word) * counts[word] * (_K1 + 1) / (counts[word] + norm) for word in wanted)
