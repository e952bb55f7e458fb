"""Regular expressions of JSON schemas as expressions of a grammar (GBNF), as far as a grammar can say them. Pure."""

from __future__ import annotations

_ANY = r'[^"\\\x00-\x1F\x7F]'
"""A character that stands for itself in a JSON string."""
_CLASSES = {"d": "0-9", "w": "0-9A-Za-z_", "s": " "}
_ESCAPED = frozenset(".*+?()[]{}|^$/-")
_MOST = 256
_MARKS = frozenset("*+?{}()[]|^$")


class Untranslatable(Exception):
    """The pattern says what a grammar can't."""


def translate(pattern: str) -> str:
    """An expression for the JSON strings, without their quotes, that match. Raises `Untranslatable`."""
    body, before, after = pattern, f"{_ANY}*", f"{_ANY}*"
    if body.startswith("^"):
        body, before = body[1:], ""
    if body.endswith("$") and not body.endswith("\\$"):
        body, after = body[:-1], ""
    if (not before or not after) and _alternates(body):
        raise Untranslatable(pattern)
    reader = _Reader(body)
    inner = reader.alternatives()
    if not reader.done:
        raise Untranslatable(pattern)
    return " ".join(filter(None, [before, f"({inner})", after]))


def _alternates(body: str) -> bool:
    """Whether there is a `|` outside of all parentheses: an anchor beside it belongs to one alternative alone."""
    depth = 0
    for character in body:
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            return True
    return False


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    @property
    def done(self) -> bool:
        return self._at >= len(self._text)

    def alternatives(self) -> str:
        found = [self._sequence()]
        while self._take("|"):
            found.append(self._sequence())
        return " | ".join(found)

    def _sequence(self) -> str:
        found = []
        while not self.done and self._text[self._at] not in "|)":
            found.append(self._atom() + self._times())
        return " ".join(found) or '""'

    def _atom(self) -> str:
        character = self._next()
        if character == "(":
            if self._take("?") and not self._take(":"):
                raise Untranslatable(self._text)
            inner = self.alternatives()
            if not self._take(")"):
                raise Untranslatable(self._text)
            return f"({inner})"
        if character == "[":
            return self._class()
        if character == ".":
            return _ANY
        if character == "\\":
            name = self._next()
            return f"[{_CLASSES[name]}]" if name in _CLASSES else _literal(self._plain(name))
        if character in _MARKS:
            raise Untranslatable(self._text)
        return _literal(character)

    def _times(self) -> str:
        if self.done:
            return ""
        times = ""
        if self._text[self._at] in "*+?":
            times = self._next()
        elif self._take("{"):
            end = self._text.find("}", self._at)
            counts = self._text[self._at : end].split(",")
            if end < 0 or len(counts) > 2 or not all(one.isdigit() and int(one) <= _MOST for one in counts if one):
                raise Untranslatable(self._text)
            times, self._at = "{" + ",".join(counts) + "}", end + 1
        if times and not self.done and self._text[self._at] in "?+*":  # lazy and possessive
            raise Untranslatable(self._text)
        return times

    def _class(self) -> str:
        negated = self._take("^")
        parts: list[str] = []
        while not self._take("]"):
            parts.append(self._range() if self._peek() != "-" else _in_class(self._next()))
        if not parts:
            raise Untranslatable(self._text)
        return f'[^{"".join(parts)}"\\\\\\x00-\\x1F\\x7F]' if negated else f"[{''.join(parts)}]"

    def _range(self) -> str:
        """A character of a class, a name of several, or all from one to another."""
        first = self._next()
        if first == "\\":
            first = self._next()
            if first in _CLASSES:
                return _CLASSES[first]
            first = self._plain(first)
        if self._peek() != "-" or self._text[self._at + 1 : self._at + 2] in ("]", ""):
            return _in_class(first)
        self._next()
        last = self._next()
        if last == "\\" or last < first:
            raise Untranslatable(self._text)
        return _span(ord(first), ord(last))

    def _plain(self, escaped: str) -> str:
        if escaped not in _ESCAPED:
            raise Untranslatable(self._text)
        return escaped

    def _peek(self) -> str:
        return "" if self.done else self._text[self._at]

    def _next(self) -> str:
        if self.done:
            raise Untranslatable(self._text)
        self._at += 1
        return self._text[self._at - 1]

    def _take(self, character: str) -> bool:
        if self._peek() != character:
            return False
        self._at += 1
        return True


def _literal(character: str) -> str:
    return f"[{_in_class(character)}]"


def _span(first: int, last: int) -> str:
    """All characters from one to another that stand for themselves in a JSON string."""
    inside = [code for code in (0x22, 0x5C, 0x7F) if first <= code <= last]
    starts, ends = [max(first, 0x20), *(code + 1 for code in inside)], [*(code - 1 for code in inside), last]
    parts = [f"{_in_class(chr(a))}-{_in_class(chr(b))}" for a, b in zip(starts, ends, strict=True) if a <= b]
    if not parts:
        raise Untranslatable(chr(first))
    return "".join(parts)


def _in_class(character: str) -> str:
    """A character as it stands in a class of a grammar. One that a JSON string must escape is not for a grammar."""
    code = ord(character)
    if character in '"\\' or code < 0x20 or code == 0x7F:
        raise Untranslatable(character)
    return character if character.isalnum() and code < 0x80 else f"\\U{code:08X}"
