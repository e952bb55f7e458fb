"""Text made comparable. What must be the user's own is compared strictly; what may be foreign, generously."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

_KEPT_TEXTS = 1024
_AT = re.compile(r"\s*[\[({<]\s*(?:at|@)\s*[\])}>]\s*|\s+at\s+(?=\S+\s*(?:[\[({<]\s*dot|\s+dot\s))")
_DOT = re.compile(r"\s*[\[({<]\s*(?:dot|\.)\s*[\])}>]\s*|(?<=\w)\s+dot\s+(?=\w)")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
RUN = 4
"""So many words in a row are a quotation."""
_SHORT = 8
"""Shorter texts must stand as words of their own; longer ones are found across spaces too."""


@lru_cache(maxsize=_KEPT_TEXTS)
def strict(text: str) -> str:
    """Letter case, compatibility forms and runs of white space aside, the text itself."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


@lru_cache(maxsize=_KEPT_TEXTS)
def loose(text: str) -> str:
    """As `strict`, and without invisible characters, percent and HTML escapes, and "[at]" and "[dot]"."""
    seen = "".join(character for character in html.unescape(unquote(text)) if not _is_invisible(character))
    return strict(_DOT.sub(".", _AT.sub("@", strict(seen))))


@lru_cache(maxsize=_KEPT_TEXTS)
def packed(text: str) -> str:
    """As `loose`, without any white space."""
    return _SPACES.sub("", loose(text))


@lru_cache(maxsize=_KEPT_TEXTS)
def tokens(text: str) -> frozenset[str]:
    """The words and numbers of the text, as `loose` has them."""
    return frozenset(_WORD.findall(loose(text)))


@lru_cache(maxsize=_KEPT_TEXTS)
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every `RUN` words that follow each other in the text."""
    found = _WORD.findall(loose(text))
    return frozenset(tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1))


def names(text: str, value: str) -> bool:
    """Whether the user's own `text` has exactly this value, as a whole: "x.org" isn't named by "x.org.evil.com"."""
    value = strict(value)
    return bool(value) and _stands(strict(text), value, before=r"[\w@./:+%~\\-]", after=r"[\w@/+%~\\-]|[.:]\w")


def holds(text: str, value: str) -> bool:
    """Whether a foreign `text` has this value in any spelling; a short one only as words of its own."""
    wanted = packed(value)
    if len(wanted) >= _SHORT:
        return wanted in packed(text)
    return bool(wanted) and _stands(loose(text), loose(value), before=r"\w", after=r"\w")


def _stands(text: str, value: str, before: str, after: str) -> bool:
    if value not in text:
        return False
    return re.search(rf"(?<!{before}){re.escape(value)}(?!{after})", text) is not None


def _is_invisible(character: str) -> bool:
    if unicodedata.category(character) == "Cf":
        return True
    code = ord(character)
    return code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF
