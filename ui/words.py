"""Words that a person reads in the window, ready to be translated."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assistant.errors import describe
from models.sentences import Sentence, fill, has_words
from ui.sides import own

_DIGITS = re.compile(r"\.(\d)f")


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, its {names} filled in; numbers such as {speed:.1f} as they are written there."""
    translated = QCoreApplication.translate("peri", text)
    if not values:
        return translated
    local = {name: _Number(value) if isinstance(value, float) else value for name, value in values.items()}
    return translated.format(**local)


class _Number(float):
    """A number with so many digits after the decimal sign of the user's language."""

    def __format__(self, form: str) -> str:
        digits = _DIGITS.fullmatch(form)
        return decimal(self, int(digits[1])) if digits else super().__format__(form)


def decimal(number: float, digits: int) -> str:
    """As it is written in the user's language."""
    return QLocale().toString(float(number), "f", digits)


def trn(one: str, many: str, count: int, **values: object) -> str:
    """What is counted: `one` of it or `many`, with {count} filled in. `many` is what translators are given."""
    translated = QCoreApplication.translate("peri", many, None, count)
    if translated == many and count == 1:
        translated = one
    return translated.format(count=QLocale().toString(count), **values)


def noted(text: str) -> str:
    """`text` itself, kept for later: the place that shows it translates it with `tr`."""
    return text


def listed(words: Iterable[str]) -> str:
    """One after another, with what stands between them in the user's language."""
    return tr(", ").join(words)


def translated(*texts: str) -> str:
    """What the assistant says, in the user's language, one after the other. Texts that are no `Sentence` stay as they
    are.
    """
    return " ".join(filter(None, map(_translated, texts)))


def in_quotes(words: str) -> str:
    """Commands in quotation marks, where a terminal has backticks."""
    return re.sub("`([^`]*)`", "“\\1”", words)


def why(error: BaseException) -> str:
    """What went wrong and what to do, as sentences."""
    card = describe(error)
    return translated(card.message, card.remedy)


def _translated(text: str) -> str:
    if not isinstance(text, Sentence):
        return text
    template = tr(text.template) if has_words(text.template) else text.template
    return fill(in_quotes(template), {name: _value(value) for name, value in text.values})


def _value(value: str | int | float) -> str:
    if isinstance(value, str):
        return _translated(value)
    if isinstance(value, int):
        return QLocale().toString(value) if -(2**63) <= value < 2**63 else str(value)
    return QLocale().toString(value, "g", 12)


def day(moment: float, *, year: bool = True, clock: bool = False) -> str:
    """Such as "3 May 2026" or "3 May 2026, 14:05", as it is written in the user's language. `moment` is a Unix time."""
    import datetime

    then, locale = datetime.datetime.fromtimestamp(moment), QLocale()
    words = locale.toString(QDate(then.year, then.month, then.day), tr("d MMM yyyy") if year else tr("d MMM"))
    return listed([words, f"{then:%H:%M}"]) if clock else words


def duration(seconds: float) -> str:
    """Such as "4 s", "1:05" or "1:02:03"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def file_size(count: int) -> str:
    """Such as "812 B", "4.2 MB", "98 MB" or "16.8 GB"."""
    size, unit = float(count), "B"
    for larger in ("kB", "MB", "GB"):
        if size < 999.5:
            break
        size, unit = size / 1000, larger
    digits = 0 if unit in {"B", "kB"} or size >= (9.95 if unit == "MB" else 99.95) else 1
    return own(f"{decimal(size, digits)} {unit}")


def tokens(count: int) -> str:
    """Such as "950", "8.2k" or "32k"."""
    if count < 1000:
        return str(count)
    return own(f"{decimal(count / 1000, 1)}k" if count < 10_000 else f"{count // 1000}k")


def period(moment: float, now: float | None = None) -> str:
    """The heading under which a conversation of that Unix time stands."""
    then, today = time.localtime(moment), time.localtime(now)
    days = _day(today) - _day(then)
    if days <= 0:
        return tr("Today")
    if days == 1:
        return tr("Yesterday")
    return tr("Last 7 days") if days < 7 else tr("Earlier")


def _day(moment: time.struct_time) -> int:
    import datetime

    return datetime.date(moment.tm_year, moment.tm_mon, moment.tm_mday).toordinal()
