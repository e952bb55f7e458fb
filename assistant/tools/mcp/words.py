"""Names that are legal and unique, and texts of servers with nothing hidden in them."""

from __future__ import annotations

import hashlib
import re

from assistant import visible as seeing
from assistant.visible import one_line

LONGEST_NAME = 64
_ILLEGAL = re.compile(r"[^A-Za-z0-9_-]+")


def hides(name: str) -> bool:
    """Whether a name has characters that a reader doesn't see, or that show others elsewhere."""
    return one_line(name) != name


def visible(text: str, most: int = 0) -> str:
    """The text with each character that can't be seen written out. One longer than `most`, where given, is cut and says
    so.
    """
    shown = seeing.visible(text, exact=True)
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
