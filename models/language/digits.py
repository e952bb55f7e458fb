"""Ranges of whole numbers as expressions of a grammar (GBNF). Pure."""

from __future__ import annotations

_MOST_DIGITS = 15
"""Of a number without a limit: more than a float can hold exactly."""


def integers(low: int | None, high: int | None) -> str:
    """An expression for the decimal numbers from `low` to `high`; None: no limit but that of digits."""
    limit = 10**_MOST_DIGITS - 1
    least = -limit if low is None else low
    most = limit if high is None else high
    found = []
    if least < 0:
        below = _naturals(max(1, -most), -least)
        found.append(f'"-" ({below})' if below else "")
    if most >= 0:
        found.append(_naturals(max(0, least), most))
    return " | ".join(filter(None, found)) or '"0"'


def _naturals(low: int, high: int) -> str:
    """Alternatives by the number of digits."""
    found = []
    for size in range(len(str(low)), len(str(high)) + 1):
        start = max(low, 10 ** (size - 1) if size > 1 else 0)
        end = min(high, 10**size - 1)
        if start <= end:
            found.append(_between(str(start), str(end)))
    return " | ".join(found)


def _between(low: str, high: str) -> str:
    """Numbers of one length."""
    if not low:
        return '""'
    rest = len(low) - 1
    zeros, nines = "0" * rest, "9" * rest
    if low[0] == high[0]:
        return f'"{low[0]}" ({_between(low[1:], high[1:])})' if rest else f'"{low[0]}"'
    found, first, last = [], int(low[0]), int(high[0])
    if low[1:] != zeros:
        found.append(f'"{first}" ({_between(low[1:], nines)})')
        first += 1
    if high[1:] != nines:
        found.append(f'"{last}" ({_between(zeros, high[1:])})')
        last -= 1
    if first <= last:
        found.append(f"[{first}-{last}]" + (f" [0-9]{{{rest}}}" if rest else ""))
    return " | ".join(found)
