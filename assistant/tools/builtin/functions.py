"""The calculator's functions and constants, by name."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce

from assistant.tools.api import ToolError
from assistant.tools.builtin import quantities
from assistant.tools.builtin.quantities import Value, is_quantity, plain, real, whole

CONSTANTS: dict[str, float] = {"pi": math.pi, "e": math.e, "tau": math.tau, "phi": (1 + math.sqrt(5)) / 2}
_MOST_CHOSEN = 400
Function = Callable[[Sequence[Value]], Value]


def call(name: str, given: Sequence[Value]) -> Value:
    """Raises `ToolError` where the arguments are too few or too many, or have no result."""
    function, least, most = FUNCTIONS[name]
    if not least <= len(given) <= most:
        raise ToolError(f"{name} takes {least if least == most else f'{least} or more'} numbers.")
    return quantities.bounded(function(given))


def _of_float(function: Callable[[float], float]) -> tuple[Function, int, int]:
    return lambda given: function(real(given[0])), 1, 1


def _rounded(function: Callable[[float], float]) -> Callable[[float], float]:
    """A sine of pi is 0 and not a trace."""
    return lambda number: round(function(number), 15)


def _keeping_unit(function: Callable[[Value], Value]) -> Function:
    def keep(given: Sequence[Value]) -> Value:
        value = plain(given[0])
        if is_quantity(value):
            return quantities.registry().Quantity(float(function(value.magnitude)), value.units)
        return function(value)

    return keep


def _round(given: Sequence[Value]) -> Value:
    digits = whole(given[1]) if len(given) > 1 else 0
    if abs(digits) > 30:
        raise ToolError("It can be rounded to 30 digits at most.")
    return _keeping_unit(lambda number: round(number, digits))(given)


def _log(given: Sequence[Value]) -> Value:
    return math.log(real(given[0]), real(given[1])) if len(given) > 1 else math.log10(real(given[0]))


def _root(given: Sequence[Value], degree: int = 2) -> Value:
    value = plain(given[0])
    if degree == 3 and not is_quantity(value):
        return math.cbrt(value)
    if isinstance(value, Fraction) and value >= 0:
        up, down = math.isqrt(value.numerator), math.isqrt(value.denominator)
        if (up * up, down * down) == (value.numerator, value.denominator):
            return Fraction(up, down)
    return quantities.power(value, Fraction(1, degree))


def _sum(given: Sequence[Value]) -> Value:
    return reduce(quantities.add, given)


def _median(given: Sequence[Value]) -> Value:
    return statistics.median([plain(value) for value in given])


def _choose(given: Sequence[Value]) -> Value:
    total, chosen = whole(given[0]), whole(given[1])
    if not 0 <= chosen <= total <= _MOST_CHOSEN:
        raise ToolError(f"That needs whole numbers up to {_MOST_CHOSEN}.")
    return math.comb(total, chosen)


def _least(given: Sequence[Value]) -> Value:
    return min(map(plain, given))


def _most(given: Sequence[Value]) -> Value:
    return max(map(plain, given))


_MANY = 200
FUNCTIONS: dict[str, tuple[Function, int, int]] = {
    "sqrt": (_root, 1, 1),
    "cbrt": (lambda given: _root(given, 3), 1, 1),
    "abs": (_keeping_unit(abs), 1, 1),
    "round": (_round, 1, 2),
    "floor": (_keeping_unit(math.floor), 1, 1),
    "ceil": (_keeping_unit(math.ceil), 1, 1),
    "exp": _of_float(math.exp),
    "ln": _of_float(math.log),
    "log": (_log, 1, 2),
    "log2": _of_float(math.log2),
    "log10": _of_float(math.log10),
    "sin": _of_float(_rounded(math.sin)),
    "cos": _of_float(_rounded(math.cos)),
    "tan": _of_float(_rounded(math.tan)),
    "asin": _of_float(math.asin),
    "acos": _of_float(math.acos),
    "atan": _of_float(math.atan),
    "sinh": _of_float(math.sinh),
    "cosh": _of_float(math.cosh),
    "tanh": _of_float(math.tanh),
    "hypot": (lambda given: math.hypot(*map(real, given)), 2, _MANY),
    "min": (_least, 1, _MANY),
    "max": (_most, 1, _MANY),
    "sum": (_sum, 1, _MANY),
    "mean": (lambda given: quantities.divide(_sum(given), Fraction(len(given))), 1, _MANY),
    "average": (lambda given: quantities.divide(_sum(given), Fraction(len(given))), 1, _MANY),
    "median": (_median, 1, _MANY),
    "factorial": (lambda given: quantities.factorial(given[0]), 1, 1),
    "choose": (_choose, 2, 2),
    "comb": (_choose, 2, 2),
    "gcd": (lambda given: math.gcd(*map(whole, given)), 1, _MANY),
    "lcm": (lambda given: math.lcm(*map(whole, given)), 1, 20),
    "mod": (lambda given: quantities.modulo(*given), 2, 2),
    "pow": (lambda given: quantities.power(*given), 2, 2),
}
