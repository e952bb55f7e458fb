"""Which tools the kernel is offered: those near the request, and those it asks for.

Every change of what is offered costs the evaluation of the prompt from there on, so what was offered stays where it
was as long as nothing better is missing.
"""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence

from assistant.calls import FIND_TOOLS, ToolSpec
from assistant.events import Origin
from assistant.tools.api import ToolError, tool

_WORD = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ENDINGS = ("ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ies", "es", "ed", "s", "e", "y")
_LITTLE = """a about all an and any are as at be been by can could did do does for from give given gives had has have he
her here him his how i if in into is it its let me my no not of on once one or our out please say she should so some
something tell than that the their them then there these they this those to too up us use used using was we were what
when where which who why will with would you your tool tools"""
_STOP = frozenset(_LITTLE.split())
_SATURATION, _LENGTH = 1.2, 0.5
"""BM25's k1 and b: Robertson and Zaragoza, The Probabilistic Relevance Framework (2009)."""
_NAME_WEIGHT = 3
_LEAST = 0.75
"""A tool is offered for a request that fits it so well, where a word that no other tool has is 1: for one word that is
found in several, as "wrote" is, no prompt is evaluated anew.
"""
_MOST_CONVERSATIONS = 50
_MOST_FOUND = 5
_SHOWN = 160


class Nearest:
    """Ranks tools by how near their words are to those of a request."""

    def __init__(self, specs: Sequence[ToolSpec]) -> None:
        self._specs = tuple(specs)
        self._counts = [Counter(_terms(spec)) for spec in specs]
        self._lengths = [sum(counts.values()) for counts in self._counts]
        self._mean = (sum(self._lengths) / len(specs) if specs else 0.0) or 1.0
        self._in = Counter(term for counts in self._counts for term in counts)

    def ranks(self, specs: Sequence[ToolSpec]) -> bool:
        """Whether these are the tools that it ranks."""
        return self._specs == tuple(specs)

    def ranked(self, request: str, least: float = 0.0) -> list[ToolSpec]:
        """The tools that have anything to do with the request, the nearest first; ties in their own order. With
        `least` those alone that fit it better than that, in the rarity of a word that one tool has.
        """
        wanted = set(words(request))
        scores = {at: self._score(at, wanted) for at in range(len(self._specs))}
        enough = least * self._rarity_of(1)
        near = sorted((at for at in scores if scores[at] > enough), key=lambda at: (-scores[at], at))
        return [self._specs[at] for at in near]

    def _score(self, at: int, wanted: Iterable[str]) -> float:
        counts = self._counts[at]
        length = 1 - _LENGTH + _LENGTH * self._lengths[at] / self._mean
        return sum(
            self._rarity_of(self._in[term]) * counts[term] * (_SATURATION + 1) / (counts[term] + _SATURATION * length)
            for term in wanted
            if term in counts
        )

    def _rarity_of(self, tools: int) -> float:
        """Of a word that so many tools have."""
        return math.log(1 + (len(self._specs) - tools + 0.5) / (tools + 0.5))


class Offer:
    """What is offered, conversation by conversation, one turn at a time. Thread-safe.

    `specs` gives the tools that may be called now; at most `most` are offered at a turn's beginning, `always` those
    that are offered whatever the request. What the kernel finds with `find_tools` comes on top, for this turn.
    """

    def __init__(
        self,
        specs: Callable[[], Sequence[ToolSpec]],
        *,
        most: int = 10,
        always: Sequence[str] = (FIND_TOOLS, "read_more"),
    ) -> None:
        self._specs = specs
        self._most = most
        self._always = tuple(always)
        self._lock = threading.Lock()
        self._nearest: Nearest | None = None
        self._before: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._conversation = ""

    def begin_turn(self, conversation: str, request: str, used: Sequence[str] = ()) -> tuple[ToolSpec, ...]:
        """The tools for a turn. `used` are those that the conversation called lately; they stay."""
        ranked = [spec.name for spec in self._ranking().ranked(request, _LEAST)]
        with self._lock:
            known = {spec.name: spec for spec in self._specs()}
            before = [name for name in self._before.get(conversation, ()) if name in known]
            names = self._chosen(known, before, ranked, used)
            self._remember(conversation, names)
        return tuple(known[name] for name in names)

    def now(self) -> tuple[ToolSpec, ...]:
        """What is offered at this point of the turn: also what was found in it."""
        known = {spec.name: spec for spec in self._specs()}
        with self._lock:
            names = self._before.get(self._conversation, ())
        return tuple(known[name] for name in names if name in known)

    @tool(name=FIND_TOOLS, answers=Origin.KERNEL)
    def find_tools(self, request: str) -> str:
        """Find more tools, when none of those you have fits. They can be called from then on.

        Args:
            request: what the tool should do, in a few words
        """
        found = self._ranking().ranked(request)[:_MOST_FOUND]
        if not found:
            raise ToolError("No tool fits that. Other words may find one; else answer without.")
        with self._lock:
            offered = self._before.get(self._conversation, ())
            more = tuple(spec.name for spec in found if spec.name not in offered)
            self._remember(self._conversation, (*offered, *more))
        return "\n".join(f"{spec.name}: {_brief(spec.description)}" for spec in found)

    # -- inside

    def _ranking(self) -> Nearest:
        specs = tuple(self._specs())
        with self._lock:
            if self._nearest is None or not self._nearest.ranks(specs):
                self._nearest = Nearest(specs)
            return self._nearest

    def _chosen(
        self, known: dict[str, ToolSpec], before: list[str], ranked: list[str], used: Sequence[str]
    ) -> tuple[str, ...]:
        """What was offered before, unless something that is wanted needs its place."""
        if len(known) <= self._most:
            return tuple(dict.fromkeys((*before, *known)))
        always = [name for name in self._always if name in known]
        room = max(self._most - len(always), 1)
        called = [name for name in dict.fromkeys(used) if name in known and name not in always][: room // 2]
        near = [name for name in ranked if name not in always and name not in called][: max(room - len(called), 1)]
        wanted = {*always, *called, *near[: (room + 1) // 2]}
        spare = [name for name in dict.fromkeys((*before, *near, *known)) if name not in wanted]
        chosen = wanted | set(spare[: max(self._most - len(wanted), 0)])
        return tuple(name for name in dict.fromkeys((*before, *always, *called, *near, *known)) if name in chosen)

    def _remember(self, conversation: str, names: tuple[str, ...]) -> None:
        self._conversation = conversation
        self._before[conversation] = names
        self._before.move_to_end(conversation)
        while len(self._before) > _MOST_CONVERSATIONS:
            self._before.popitem(last=False)


def words(text: str) -> list[str]:
    """The words of a text that say something, small, without accents and without their commonest endings."""
    plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text))
    small = "".join(one for one in plain if not unicodedata.combining(one)).casefold()
    return [_stem(word) for word in _WORD.findall(small) if word not in _STOP]


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _terms(spec: ToolSpec) -> list[str]:
    parameters = spec.parameters.get("properties")
    names = " ".join(parameters) if isinstance(parameters, dict) else ""
    return words(spec.name) * _NAME_WEIGHT + words(f"{spec.description} {names}")


def _brief(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
