"""Numbers as people write them: with the marks of the user's language, or plainly with a point."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QLocale

_SPACES = re.compile(r"[\s'’]")
_PLAIN = re.compile(r"-?(\d+\.?\d*|\.\d+)(e-?\d+)?", re.IGNORECASE)
_COMMA = re.compile(r"-?\d+,\d*")


@dataclass(frozen=True, slots=True)
class Unclear:
    """What was written may be either number; `first` is how the user's language has it."""

    written: str
    first: float
    second: float


def whole(written: str) -> int | float | str | Unclear:
    """A whole number; what is none stays what it is, to be refused."""
    plain = _plain_text(written)
    if re.fullmatch(r"-?\d+", plain):
        return int(plain)
    found = _localised(plain)
    if found is not None and found == int(found):
        return int(found)
    other = number(written)
    return other.second if isinstance(other, Unclear) else other


def number(written: str) -> float | str | Unclear:
    """Any number; what is none stays a text."""
    plain = _plain_text(written)
    localised = _localised(plain)
    pointed = float(plain) if _PLAIN.fullmatch(plain) else None
    if localised is not None and pointed is not None and localised != pointed:
        return Unclear(written, localised, pointed)
    if localised is not None or pointed is not None:
        return localised if localised is not None else pointed  # type: ignore[return-value]
    return float(plain.replace(",", ".")) if _COMMA.fullmatch(plain) else written


def unmistakable(value: float) -> str:
    """A number as the user's language has it, without marks between the thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "g", 12)


def _plain_text(written: str) -> str:
    """Without white space, with the usual minus and digits."""
    text = _SPACES.sub("", written.replace(QLocale().negativeSign(), "-").replace("−", "-")).removeprefix("+")
    return "".join(str(unicodedata.decimal(char, char)) for char in text)


def _localised(plain: str) -> float | None:
    """What it is with the decimal mark of the user's language, and where there are marks between thousands, with each
    at its place; None where it is no number so.
    """
    point, group = (re.escape(mark) for mark in (QLocale().decimalPoint(), QLocale().groupSeparator()))
    fraction = rf"(?:{point}\d*)?"
    if not re.fullmatch(rf"-?(\d+|[1-9]\d{{0,2}}(?:{group}\d{{2,3}})*{group}\d{{3}}){fraction}", plain):
        return None
    return float(re.sub(point, ".", re.sub(group, "", plain)))
