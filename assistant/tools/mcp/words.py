"""Names that are legal and unique, and texts of servers with nothing hidden in them."""

from __future__ import annotations

import hashlib
import re
import unicodedata

LONGEST_NAME = 64
_ILLEGAL = re.compile(r"[^A-Za-z0-9_-]+")
_PLAIN = frozenset("\n\t")
_HIDDEN = frozenset(("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"))
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
"""Letters that show nothing."""
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
"""Variation selectors: one may follow an emoji, many carry a hidden message."""


def is_hidden(letter: str) -> bool:
    """Whether a reader doesn't see this character, or sees others elsewhere because of it."""
    if letter in _PLAIN:
        return False
    code = ord(letter)
    return unicodedata.category(letter) in _HIDDEN or letter in _FILLERS or any(code in some for some in _SELECTORS)


def visible(text: str, most: int = 0) -> str:
    """The text with each hidden character as `<U+202E>`. One longer than `most`, where given, is cut and says so."""
    shown = "".join(f"<U+{ord(letter):04X}>" if is_hidden(letter) else letter for letter in text)
    if most and len(shown) > most:
        return f"{shown[:most]} … ({len(shown) - most} more characters)"
    return shown


def tool_name(server: str, tool: str) -> str:
    """`server_tool` in letters that every call format takes, at most 64.

    No two of a server's tools get the same name, nor two tools of servers whose prefixes differ: the prefix has no
    underscore, and where a letter had to be replaced or left out a piece of the hash of the true names is added.
    """
    head, tail = prefix(server), _ILLEGAL.sub("_", tool)
    name = f"{head}_{tail}"
    if tail == tool and len(name) <= LONGEST_NAME:
        return name
    mark = hashlib.sha256(f"{server}\0{tool}".encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{name[: LONGEST_NAME - 9]}_{mark}"


def prefix(server: str) -> str:
    """What the names of a server's tools begin with. Servers whose prefixes are equal can't both be configured."""
    return (re.sub(r"[^A-Za-z0-9]+", "-", server).strip("-") or "server")[:24]
