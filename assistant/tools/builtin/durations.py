"""Spans of time in words: "10 minutes", "1h30", "half an hour", ISO 8601 (5.5.2.4, "PT1H30M"), and back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from assistant.tools.api import ToolError

_MOST_LETTERS = 80
_NAMES = {
    1: "s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi",
    60: "m min mins minute minutes minuten minuto minutos minuti",
    3600: "h hr hrs hour hours stunde stunden std heure heures hora horas ora ore",
    86400: "d day days tag tage tagen jour jours dia dias giorno giorni",
    604800: "w week weeks woche wochen semaine semaines semana semanas settimana settimane",
}
_SECONDS = {name: seconds for seconds, names in _NAMES.items() for name in names.split()}
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_ONES += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: float(number) for number, word in enumerate(_ONES.split())}
_WORDS |= {word: 20.0 + 10 * number for number, word in enumerate(_TENS.split())}
_TENS_SAID = {20.0 + 10 * number for number in range(8)}
_SHARES = {"half": 0.5, "quarter": 0.25, "quarters": 0.25, "couple": 2.0, "hundred": 100.0}
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_SMALLER = {3600.0: 60.0, 60.0: 1.0}
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|[½¼¾]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_ISO = re.compile(
    r"P(?:(?P<w>\d+(?:[.,]\d+)?)W)?(?:(?P<d>\d+(?:[.,]\d+)?)D)?"
    r"(?:T(?:(?P<h>\d+(?:[.,]\d+)?)H)?(?:(?P<m>\d+(?:[.,]\d+)?)M)?(?:(?P<s>\d+(?:[.,]\d+)?)S)?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})")
_UNCLEAR = "“{}” is no length of time. Say it like “10 minutes”, “1 h 30 min” or “PT10M”."


def seconds_in(text: str) -> float:
    """How long it is, in seconds, above 0. "1:30" is minutes and seconds. Raises `ToolError` where it is unclear."""
    written = unicodedata.normalize("NFC", text).strip().rstrip(".!").lower()
    unclear = ToolError(_UNCLEAR.format(text[:_MOST_LETTERS]))
    if not written or len(written) > _MOST_LETTERS:
        raise unclear
    found = _iso(written) or _clock(written) or _worded(written)
    if not found:
        raise unclear
    return found


def _iso(text: str) -> float:
    match = _ISO.fullmatch(text)
    if not match:
        return 0.0
    parts = {name: number for name, number in match.groupdict().items() if number}
    return sum(_SECONDS[name] * _number(number) for name, number in parts.items())


def _clock(text: str) -> float:
    match = _CLOCK.fullmatch(text)
    if not match:
        return 0.0
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600.0 + minutes * 60 + seconds if seconds < 60 else 0.0


@dataclass(slots=True)
class _Sum:
    """What has been read of a span in words. `number` waits for its unit, `added` for what comes after an "and"."""

    seconds: float = 0.0
    unit: float = 0.0
    added: float = 0.0
    number: float | None = None
    article: bool = False
    """`number` is only an "a"."""

    def take(self, word: str) -> bool:
        """Read one word; False where it is none of ours, or can't stand there."""
        if word in _SECONDS:
            return self._take_unit(float(_SECONDS[word]))
        if word in {"and", "und", "et"}:
            self.added, self.number, self.article = self.added + (self.number or 0.0), None, False
        elif word in {"a", "an"}:
            self.number, self.article = (1.0, True) if self.number is None else (self.number, self.article)
        elif word in _SHARES:
            whole = 1.0 if self.number is None else self.number
            self.number, self.article = whole * _SHARES[word], False
        elif word in _SIGNS:
            self.number = (self.number or 0.0) + _SIGNS[word]
        elif word != "of":
            return self._take_number(_number(word) if word[0].isdecimal() else _WORDS.get(word))
        return True

    def _take_unit(self, unit: float) -> bool:
        number = self.number if self.number is not None else float(not self.added)
        self.seconds += (self.added + number) * unit
        self.unit, self.added, self.number, self.article = unit, 0.0, None, False
        return True

    def _take_number(self, number: float | None) -> bool:
        if number is None:
            return False
        if self.number is not None and not self.article:
            if self.number not in _TENS_SAID or not 1 <= number < 10:
                return False
            number += self.number  # "twenty five"
        self.number, self.article = number, False
        return True

    def total(self) -> float:
        """In seconds. What has no unit of its own is a share of the last one ("an hour and a half"), or counts the next
        smaller unit ("1h30"); 0 where there is none.
        """
        rest = self.added + (self.number or 0.0)
        if not rest:
            return self.seconds
        unit = self.unit if rest < 1 else _SMALLER.get(self.unit, 0.0)
        return self.seconds + rest * unit if unit else 0.0


def _worded(text: str) -> float:
    """0 where something in it is not understood."""
    text = _THOUSANDS.sub("", text)
    if re.sub(r"[\s,;&+-]", "", _TOKEN.sub("", text)) or re.search(r"(^|\s)[-+]", text):
        return 0.0
    span = _Sum()
    return span.total() if all(map(span.take, _TOKEN.findall(text))) else 0.0


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def in_words(seconds: float) -> str:
    """As one says it, to the second: "1 hour 30 minutes"."""
    left, parts = round(seconds), []
    for size, name in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {name}{'' if count == 1 else 's'}")
    return " ".join(parts) or "0 seconds"
