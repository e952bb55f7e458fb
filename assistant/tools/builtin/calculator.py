"""The calculator: arithmetic, percentages, units and dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from assistant.tools.api import Effect, Origin, ToolError, tool
from assistant.tools.builtin.expression import Expression
from assistant.tools.builtin.quantities import Number, Percent, Value, is_quantity, translated, whole

_EXACT_DIGITS = 60
_DIGITS, _UNIT_DIGITS = 12, 8
"""That are shown of what isn't exact."""


class Calculator:
    """`today` gives the date of the word "today"."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    @tool(effects={Effect.READS}, seconds=10.0, answers=Origin.KERNEL)
    def calculate(self, expression: str) -> str:
        """Calculate an expression with the numbers of the question. It knows percents, units and dates: "N% of N",
        "N miles in km", "N degF in degC", "today - YYYY-MM-DD" (days).
        """
        value, form = Expression(expression, self._today()).value()
        with translated():
            return _in_form(value, form) if form else in_words(value)


def in_words(value: Value) -> str:
    """A result as it is read."""
    if isinstance(value, date):
        return f"{value:%A}, {value.day} {value:%B} {value.year} ({value.isoformat()})"
    if isinstance(value, Percent):
        return f"{_digits(value.value)}%"
    if is_quantity(value):
        return _with_unit(value)
    return _digits(value)


def _with_unit(value: Value) -> str:
    short, number = f"{value.units:~P}", _digits(float(value.magnitude), _UNIT_DIGITS)
    if short in {"d", "week", "a", "month", "year"}:
        short = f"{value.units}" + ("" if number == "1" else "s")
    return f"{number}{'' if short == '°' else ' '}{short}".rstrip()


def _in_form(value: Value, form: str) -> str:
    if form == "fraction":
        if not isinstance(value, Fraction):
            raise ToolError("Only an exact number can be written as a fraction.")
        return str(value)
    return {"hex": hex, "binary": bin, "octal": oct}[form](whole(value))


def _digits(number: Number, digits: int = _DIGITS) -> str:
    if isinstance(number, Fraction):
        exact = _exactly(number)
        if exact:
            return exact
    with localcontext() as context:
        context.prec = digits
        if isinstance(number, Fraction):
            shown = Decimal(number.numerator) / Decimal(number.denominator)
        else:
            shown = +Decimal(number)
    return _tidy(shown)


def _exactly(number: Fraction) -> str:
    """All digits; "" where there are too many or no end of them."""
    if number.denominator == 1:
        return str(number.numerator) if abs(number.numerator) < 10**_EXACT_DIGITS else ""
    with localcontext() as context:
        context.prec = 20
        shown = Decimal(number.numerator) / Decimal(number.denominator)
        return _tidy(shown) if Fraction(shown) == number else ""


def _tidy(number: Decimal) -> str:
    """Plain digits where they are few."""
    if not number:
        return "0"
    plain = number.normalize()
    if -7 < plain.adjusted() < 21:
        return f"{plain:f}"
    return re.sub(r"E\+?", "e", str(plain))
