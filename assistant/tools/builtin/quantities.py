"""The values of the calculator: fractions as long as they stay small, floats, percents, dates, and pint's quantities.

Every operation is bounded in time and size, and raises `ToolError` where there is no result. pint (BSD) is loaded when
the first unit is met; only single names are ever given to it to read.
"""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from fractions import Fraction
from functools import cache
from typing import Any

from assistant.tools.api import ToolError

MOST_BITS = 4096
"""A fraction with a longer numerator or denominator becomes a float."""
MOST_POWER = 12
"""Of a unit."""
MOST_FACTORIAL = 400
_POWERED = re.compile(r"(\D+)([23])")
_MONEY = "usd eur gbp jpy chf cny inr cad aud dollar dollars euro euros pound_sterling yen rupees"

_SENTENCES = {
    "DimensionalityError": "The units don't fit: {}.",
    "OffsetUnitCalculusError": "Temperatures in °C or °F can't be added or multiplied; convert them to K first.",
}


@dataclass(frozen=True, slots=True)
class Percent:
    """`value` is 15 in "15%"."""

    value: Fraction | float


Number = Fraction | float
Value = Any
"""A `Number`, a `Percent`, a `date` or a quantity of pint's, whose types depend on its registry."""


@cache
def registry() -> Any:
    import pint

    units: Any = pint.UnitRegistry()
    for more in ("mile_per_gallon = mile / gallon = mpg", "dozen = 12"):
        units.define(more)
    return units


@contextmanager
def translated() -> Iterator[None]:
    """Errors of arithmetic and of pint become sentences."""
    try:
        yield
    except ZeroDivisionError as error:
        raise ToolError("Nothing can be divided by zero.") from error
    except OverflowError as error:
        raise ToolError("The result is too large.") from error
    except (ArithmeticError, ValueError, TypeError) as error:  # pint's are among them
        raise ToolError(_SENTENCES.get(type(error).__name__, "That can't be calculated: {}.").format(error)) from error


def is_quantity(value: Value) -> bool:
    return hasattr(value, "units") and hasattr(value, "magnitude")


def unit(name: str) -> Value:
    """One of that unit. Raises `ToolError` where there is none."""
    found = known_unit(name)
    if found is not None:
        return registry().Quantity(1.0, found)
    if match := _POWERED.fullmatch(name):  # "m2"
        return unit(match[1]) ** int(match[2])
    if name.lower() in _MONEY.split():
        raise ToolError("Exchange rates aren't known to the calculator.")
    close = get_close_matches(name, list(registry()), n=1, cutoff=0.75)
    raise ToolError(f"“{name}” is no unit or function that is known." + (f" Did you mean {close[0]}?" if close else ""))


def known_unit(name: str) -> Any:
    """pint's unit, or None."""
    import pint

    for spelled in (name, name.lower()):
        try:
            return registry().parse_units(spelled)
        except (pint.PintError, ValueError, TypeError, AssertionError):
            continue
    return None


def plain(value: Value) -> Value:
    """A percent as its share of one."""
    return value.value / 100 if isinstance(value, Percent) else value


def bounded(value: Value) -> Value:
    """The value itself, a float where the fraction grew long. Raises `ToolError` where it is no finite number."""
    if isinstance(value, int):
        value = Fraction(value)
    if isinstance(value, Fraction) and max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_BITS:
        value = float(value)
    number = value.magnitude if is_quantity(value) else value
    if isinstance(number, complex):
        raise ToolError("That has no real result.")
    if isinstance(number, float) and not math.isfinite(number):
        raise ToolError("The result is too large, or not a number.")
    return value


def add(left: Value, right: Value, sign: int = 1) -> Value:
    """The sum, or with `sign` -1 the difference. Percents are added to what they follow: "80 + 15%" is 92."""
    if isinstance(left, Percent) and isinstance(right, Percent):
        return Percent(bounded(left.value + sign * right.value))
    if isinstance(right, Percent):
        return multiply(left, 1 + sign * right.value / 100)
    if isinstance(left, date) or isinstance(right, date):
        return _add_dates(left, right, sign)
    left, right = plain(left), plain(right)
    if is_quantity(left) != is_quantity(right):
        with_unit = left if is_quantity(left) else right
        if not with_unit.dimensionless:
            raise ToolError("A number without a unit can't be added to one with a unit, or taken from it.")
    return bounded(_mixed(left, right, lambda a, b: a + b if sign > 0 else a - b))


def multiply(left: Value, right: Value) -> Value:
    return bounded(_mixed(_number(left), _number(right), lambda a, b: a * b))


def divide(left: Value, right: Value) -> Value:
    return bounded(_mixed(_number(left), _number(right), lambda a, b: a / b))


def modulo(left: Value, right: Value) -> Value:
    return bounded(_mixed(_number(left), _number(right), lambda a, b: a % b))


def negative(value: Value) -> Value:
    return Percent(-value.value) if isinstance(value, Percent) else bounded(-_number(value))


def attach(value: Value, one: Value) -> Value:
    """A number before a unit. (Not a product: twenty times one degree Celsius is not 20 °C.)"""
    if isinstance(value, Fraction | float) and is_quantity(one) and one.magnitude == 1:
        return bounded(registry().Quantity(float(value), one.units))
    return multiply(value, one)


def power(base: Value, exponent: Value) -> Value:
    base, exponent = _number(base), _number(exponent)
    if is_quantity(exponent):
        exponent = _dimensionless(exponent)
    if is_quantity(base):
        if abs(exponent) > MOST_POWER:
            raise ToolError(f"A unit can be raised to the power of {MOST_POWER} at most.")
        return bounded(base ** (int(exponent) if exponent == int(exponent) else float(exponent)))
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if bits * abs(exponent) <= MOST_BITS:
            return bounded(base ** int(exponent))
    return bounded(float(base) ** float(exponent))


def factorial(value: Value) -> Value:
    number = whole(value)
    if not 0 <= number <= MOST_FACTORIAL:
        raise ToolError(f"Factorials go from 0 to {MOST_FACTORIAL}.")
    return bounded(math.factorial(number))


def whole(value: Value) -> int:
    """Raises `ToolError` where it is none."""
    number = plain(value)
    if isinstance(number, Fraction) and number.denominator == 1:
        return int(number)
    if isinstance(number, float) and number.is_integer():
        return int(number)
    raise ToolError("That needs a whole number.")


def real(value: Value) -> float:
    """A float; of an angle, in radians. Raises `ToolError` where it has another unit."""
    number = _number(value)
    return float(_dimensionless(number)) if is_quantity(number) else float(number)


def convert(value: Value, target: Value) -> Value:
    """In the unit `target` is one of."""
    if not is_quantity(target) or target.magnitude != 1:
        raise ToolError("Name one unit to convert to, such as km or °F.")
    if not is_quantity(value):
        raise ToolError("What is to be converted has no unit.")
    return bounded(value.to(target.units))


def simplified(value: Value) -> Value:
    """Without units that cancel each other out."""
    if is_quantity(value) and len(value.unit_items()) > 1 and value.dimensionless:
        return _dimensionless(value)
    return value


def _dimensionless(value: Value) -> float:
    return float(value.to("").magnitude)


def _number(value: Value) -> Value:
    if isinstance(value, date):
        raise ToolError("Dates can only be subtracted, or moved by days, weeks, months or years.")
    return plain(value)


def _mixed(left: Value, right: Value, operation: Any) -> Value:
    """Fractions meet floats and quantities as floats."""
    if not (isinstance(left, Fraction) and isinstance(right, Fraction)):
        left, right = (float(side) if isinstance(side, Fraction) else side for side in (left, right))
    return operation(left, right)


def _add_dates(left: Value, right: Value, sign: int) -> Value:
    if isinstance(left, date) and isinstance(right, date):
        if sign > 0:
            raise ToolError("Two dates can't be added.")
        return registry().Quantity(float((left - right).days), "day")
    if not isinstance(left, date):
        left, right = (right, left) if sign > 0 else (left, right)
    if not isinstance(left, date) or not is_quantity(right):
        raise ToolError("A date can be moved by days, weeks, months or years.")
    return _moved(left, sign * right)


def _moved(day: date, span: Value) -> date:
    name, number = str(span.units), span.magnitude
    if name in {"month", "year"} and number.is_integer():
        months = day.year * 12 + day.month - 1 + int(number) * (12 if name == "year" else 1)
        year, month = divmod(months, 12)
        if not 1 <= year <= 9999:
            raise ToolError("That date is too far away.")
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    return day + timedelta(days=round(span.to("day").magnitude))
