"""Text made comparable. What must be the user's own is compared strictly; what may be foreign, generously."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

_KEPT_TEXTS = 1024
_KEPT_SETS = 256
_AT = re.compile(r"\s*[\[({<]\s*(?:at|@)\s*[\])}>]\s*|\s+at\s+(?=\S+\s*(?:[\[({<]\s*dot|\s+dot\s))")
_DOT = re.compile(r"\s*[\[({<]\s*(?:dot|\.)\s*[\])}>]\s*|(?<=\w)\s+dot\s+(?=\w)")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_SCHEME = re.compile(r"\bhttps?://")
_JOINS_BEFORE = re.compile(r"[\w@./:+%~\\-]")
_JOINS_AFTER = re.compile(r"[\w@+%~\\-]|[.:?#&=]\w|/[^\s)\]}>\"',;!?.]")
_HOST_BEFORE, _HOST_AFTER = re.compile(r"[\w@.%-]"), re.compile(r"[\w@%-]|\.\w|:\d")
_WORD_BEFORE = _WORD_AFTER = re.compile(r"\w")
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
    seen = _BEYOND_ASCII.sub(lambda found: "" if _is_invisible(found[0]) else found[0], html.unescape(unquote(text)))
    return strict(_DOT.sub(".", _AT.sub("@", strict(seen))))


@lru_cache(maxsize=_KEPT_TEXTS)
def packed(text: str) -> str:
    """As `loose`, without any white space."""
    return _SPACES.sub("", loose(text))


@lru_cache(maxsize=_KEPT_SETS)
def tokens(text: str) -> frozenset[str]:
    """The words and numbers of the text, as `loose` has them."""
    return frozenset(_WORD.findall(loose(text)))


@lru_cache(maxsize=_KEPT_SETS)
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every `RUN` words that follow each other in the text."""
    found = _WORD.findall(loose(text))
    return frozenset(zip(*(found[start:] for start in range(RUN)), strict=False))


def names(text: str, value: str) -> bool:
    """Whether the user's own `text` has exactly this value, as a whole: "x.org" isn't named by "x.org.evil.com", nor by
    "x.org/a". "https://" and a slash at the end are nothing.
    """
    return _stands(_SCHEME.sub("", strict(text)), _SCHEME.sub("", strict(value)), _JOINS_BEFORE, _JOINS_AFTER)


def names_host(text: str, host: str) -> bool:
    """Whether the user's own `text` has this host, alone or in a URL."""
    return _stands(_SCHEME.sub("", strict(text)), strict(host), _HOST_BEFORE, _HOST_AFTER)


def holds(text: str, value: str) -> bool:
    """Whether a foreign `text` has this value in any spelling; a short one only as words of its own."""
    wanted = packed(value)
    if len(wanted) >= _SHORT:
        return wanted in packed(text)
    return _stands(loose(text), loose(value), _WORD_BEFORE, _WORD_AFTER)


def _stands(text: str, value: str, before: re.Pattern[str], after: re.Pattern[str]) -> bool:
    """Whether the value is there without what would make it part of something longer."""
    start = text.find(value) if value else -1
    while start >= 0:
        end = start + len(value)
        if not (before.match(text, max(0, start - 1), start) or after.match(text, end, end + 2)):
            return True
        start = text.find(value, start + 1)
    return False


def _is_invisible(character: str) -> bool:
    if unicodedata.category(character) == "Cf":
        return True
    code = ord(character)
    return code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF
