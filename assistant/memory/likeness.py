"""How near facts are to a text, by words and by meaning. Pure."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_STEM = 5
"""Words that begin with the same so many letters count as the same: most languages inflect at the end."""
_COMMON = frozenset(
    # Words that say nothing of what a text is about, of the languages that `statements` knows.
    """a an the and or but if of to in on at by for with from as is are was were be been am do does did have has had i
    me my mine you your he she it we they his her its our their this that these those what which who whom whose when
    where why how can could will would should may might must not no yes so than then there here about into over up out
    please tell know remember said say again now m s t d ll re ve
    der die das ein eine einen einem einer und oder aber in im an am auf mit von zu zum zur bei für ist sind war bin
    habe hat haben ich mich mir mein meine meinen meiner du dein er sie es wir ihr uns nicht kein was wer wie wo wann
    warum welche welcher noch schon auch nur bitte sag mal
    le la les un une des du de et ou mais dans sur avec pour par est sont suis ai a avons j je me moi mon ma mes tu il
    elle nous vous ils l d c qu que qui quoi quel quelle comment où quand pourquoi ne pas ce cette s n
    el los las una unos y o pero en con por para del al es son soy estoy tengo yo mi mis mí se que qué quién cómo
    dónde cuándo cuál no sí lo su sus
    il lo gli uno e ma di da con su per sono ho che chi come dove quando non mio mia o os um uma em com eu meu minha
    ik mijn het een en van op is ben heb wat wie hoe waar""".split()  # noqa: SIM905 - to be read as text
)


def words_of(text: str) -> list[str]:
    """What a text is about, as stems: without accents and letter case, and without common words."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word[:_STEM] for word in _WORD.findall(letters) if word not in _COMMON_PLAIN]


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


_COMMON_PLAIN = frozenset(map(_plain, _COMMON))


def by_words(query: str, texts: Sequence[str]) -> list[float]:
    """How much each text has of what the query is about: words that few of the texts have count more. 0: nothing."""
    wanted = set(words_of(query))
    held = [set(words_of(text)) for text in texts]
    count = Counter(word for words in held for word in words)
    weight = {word: math.log(1 + len(texts) / count[word]) for word in wanted if count[word]}
    return [sum(weight[word] for word in wanted & words) for words in held]


def fused(by_word: Sequence[float], by_meaning: NDArray[np.float32] | None, least: float) -> list[tuple[int, float]]:
    """Numbers of the texts that have a word of the query or a likeness of `least`, the best first, and how good they
    are: 1 for the best word match, and the likeness, added.
    """
    top = max(by_word, default=0.0) or 1.0
    scores: list[tuple[int, float]] = []
    for at, word in enumerate(by_word):
        meaning = float(by_meaning[at]) if by_meaning is not None else 0.0
        if word > 0 or meaning >= least:
            scores.append((at, word / top + max(meaning, 0.0)))
    return sorted(scores, key=lambda pair: -pair[1])
