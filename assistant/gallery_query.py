"""What is typed into the field of picture search: words, and what narrows them by date and place.

`beach after:2023 before:2024-06 near:48.1,11.6,20`: the operators of mail programs, in any order among the words.
"""

from __future__ import annotations

import calendar
import dataclasses
import math
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from assistant.errors import SearchError
from assistant.gallery import Near, PictureQuery


def parse_query(text: str, limit: int = 20) -> PictureQuery:
    """The query of a line of text. Raises `SearchError` for a date or a place that is none."""
    words: list[str] = []
    narrowed: dict[str, Any] = {}
    for word in text.split():
        key, _, value = word.partition(":")
        read = _OPERATORS.get(key.lower())
        if read is None or not value:
            words.append(word)
            continue
        try:
            narrowed[key.lower()] = read(value)
        except ValueError as error:
            raise SearchError(f"{error}.") from error
    return dataclasses.replace(PictureQuery(" ".join(words), limit=limit), **narrowed)


def first_day(text: str) -> date:
    """The first day of a year, a month or a day. Raises `ValueError` with a sentence."""
    year, month, day = _day(text)
    return date(year, month or 1, day or 1)


def last_day(text: str) -> date:
    """The last day of a year, a month or a day. Raises `ValueError` with a sentence."""
    year, month, day = _day(text)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def near(text: str) -> Near:
    """`LATITUDE,LONGITUDE` or with kilometres. Raises `ValueError` with a sentence."""
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) not in (2, 3) or not all(map(math.isfinite, numbers)):
        raise ValueError(f"{text} is no place: write LATITUDE,LONGITUDE or LATITUDE,LONGITUDE,KILOMETRES")
    found = Near(*numbers)
    if abs(found.latitude) > 90 or abs(found.longitude) > 180 or found.kilometres <= 0:
        raise ValueError(f"{text} is no place on the ground")
    return found


def _day(text: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not given."""
    for form, given in (("%Y-%m-%d", 3), ("%Y-%m", 2), ("%Y", 1)):
        try:
            found = datetime.strptime(text, form)
        except ValueError:
            continue
        return found.year, found.month if given > 1 else 0, found.day if given > 2 else 0
    raise ValueError(f"{text} is no date: write 2024, 2024-05 or 2024-05-31")


_OPERATORS: dict[str, Callable[[str], date | Near]] = {"after": first_day, "before": last_day, "near": near}
