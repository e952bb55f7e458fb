"""The words of a text, as the search of conversations has them, and where a query's words stand in a text.

Case and accents count for nothing. A script that is written without spaces has no words to split at: there every
character is one, and what is looked for is their sequence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.events import Marked, Span

_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u2190-\u2bff"  # arrows and symbols
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U0001f000-\U0001faff\U00020000-\U0003ffff"
)
_SIGNS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0966-\u0df3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What belongs to the letter before it."""
_WORD = re.compile(rf"[{_ALONE}]|[^\W_{_ALONE}](?:[^\W_{_ALONE}]|[{_SIGNS}])*")
_ASCII_WORD = re.compile("[a-z0-9]+")
_NO_ACCENT = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_LONGEST = 64
_MOST_TERMS = 16
_LONGEST_QUERY = 400
_BEFORE, _LENGTH = 40, 200
"""Characters of an excerpt: before the first word that was found, and in all."""


def plain(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_NO_ACCENT))
    return "".join(each for each in apart if not unicodedata.combining(each))


def indexed(text: str) -> str:
    """The words of a text, for an index that splits at blanks."""
    if text.isascii():
        return " ".join(word[:_LONGEST] for word in _ASCII_WORD.findall(text.lower()))
    return " ".join(word for word, _ in _words(text))


def _words(text: str) -> Iterator[tuple[str, Span]]:
    for found in _WORD.finditer(text):
        word = plain(found.group())
        if not word.isalnum():  # NFKD makes "1⁄2" of "½"
            word = "".join(each for each in word if each.isalnum() or each > "\x7f")
        if word:
            yield word[:_LONGEST], found.span()


@dataclass(frozen=True, slots=True)
class _Term:
    """What stands between blanks in a query: a sequence of words, the last of them perhaps not whole. `literal` where
    there are signs in it, which no index has.
    """

    words: tuple[str, ...]
    literal: str

    def at(self, words: Sequence[tuple[str, Span]], place: int) -> Span | None:
        """Where it stands, if it begins at the word in `place`."""
        last = place + len(self.words) - 1
        if last >= len(words) or not words[last][0].startswith(self.words[-1]):
            return None
        if any(words[place + nth][0] != word for nth, word in enumerate(self.words[:-1])):
            return None
        return words[place][1][0], words[last][1][1]


class Query:
    """What the user looks for: texts that have every term of it."""

    def __init__(self, text: str) -> None:
        terms = [_term(one) for one in text[:_LONGEST_QUERY].split()[:_MOST_TERMS]]
        self._terms = [one for one in terms if one.words or one.literal]

    def __bool__(self) -> bool:
        return bool(self._terms)

    @cached_property
    def match(self) -> str:
        """For FTS5; "" where the query is signs alone."""
        return " ".join(f'"{" ".join(term.words)}" *' for term in self._terms if term.words)

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """What must stand in the `plain` text, too."""
        return tuple(term.literal for term in self._terms if term.literal)

    def marks(self, text: str) -> tuple[Span, ...]:
        """Where its words stand in a text, in order, none in another."""
        words = list(_words(text))
        found = [
            span
            for place in range(len(words))
            for term in self._terms
            if term.words and (span := term.at(words, place)) is not None
        ]
        for term in self._terms:
            if not term.words:
                found += [one.span() for one in re.finditer(re.escape(term.literal), text, re.IGNORECASE)]
        return tuple(_apart(sorted(found)))

    def marked(self, text: str) -> Marked:
        """A text on one line with its marks."""
        line = " ".join(text.split())
        return Marked(line, self.marks(line))

    def excerpt(self, text: str) -> Marked:
        """What stands about the first word that was found, on one line; empty where none was."""
        whole = self.marked(text)
        if not whole.marks:
            return Marked("", ())
        first = whole.marks[0][0]
        start = 0 if first <= _BEFORE else whole.text.rfind(" ", 0, first - _BEFORE // 2) + 1
        start = max(start, first - _BEFORE, 0)
        end = min(start + _LENGTH, len(whole.text))
        head, tail = "…" if start else "", "…" if end < len(whole.text) else ""
        shift = len(head) - start
        marks = tuple((left + shift, min(right, end) + shift) for left, right in whole.marks if left < end)
        return Marked(head + whole.text[start:end] + tail, marks)


def _term(text: str) -> _Term:
    words = tuple(word for word, _ in _words(text))
    literal = plain(text)
    return _Term(words, "" if _WORD.sub("", text) == "" else literal)


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    """Spans that touch or overlap as one."""
    at: Span | None = None
    for start, end in spans:
        if at is not None and start <= at[1]:
            at = at[0], max(at[1], end)
            continue
        if at is not None:
            yield at
        at = start, end
    if at is not None:
        yield at
