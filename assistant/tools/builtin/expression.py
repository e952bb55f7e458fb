"""Reads and works out an expression: top-down operator precedence (Pratt 1973), nothing of it is ever run as code.

A unit binds closer to the number before it than a sign of division does: "10 km / 2 h" is 5 km/h. Closer still are
powers. "3 ft 5 in" is a sum. "1/2 cup", written tight, is half a cup.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from assistant.tools.api import ToolError
from assistant.tools.builtin import functions, quantities
from assistant.tools.builtin.quantities import Percent, Value, is_quantity
from assistant.tools.builtin.tokens import Kind, Token, tokens_of

CONVERSIONS = frozenset({"in", "to", "as", "into"})
_MOST_DEPTH = 50
_UNIT_WORDS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_SUM, _PRODUCT, _UNIT, _SIGN, _POWER, _POSTFIX = 10, 20, 40, 45, 50, 60
_OPERATORS: dict[str, tuple[int, Callable[[Value, Value], Value]]] = {
    "+": (_SUM, quantities.add),
    "-": (_SUM, lambda left, right: quantities.add(left, right, -1)),
    "*": (_PRODUCT, quantities.multiply),
    "/": (_PRODUCT, quantities.divide),
    "mod": (_PRODUCT, quantities.modulo),
    "of": (_PRODUCT, quantities.multiply),
    "off": (_PRODUCT, lambda left, right: quantities.add(right, _percent(left), -1)),
    "choose": (_PRODUCT, lambda left, right: functions.call("choose", [left, right])),
    "per": (_UNIT, quantities.divide),
}
_SIGNS = {sign: _OPERATORS[sign][0] for sign in ("+", "-", "*", "/", "mod")}
_SIGNS |= {"^": _POWER, "!": _POSTFIX, "%": _POSTFIX, "(": _UNIT}
FORMS = frozenset({"hex", "binary", "octal", "fraction"})


def _percent(value: Value) -> Percent:
    if not isinstance(value, Percent):
        raise ToolError("Only a percentage can be taken off, such as “20% off 50”.")
    return value


class Expression:
    """One expression of at most a few hundred letters. `today` is the date of that name."""

    def __init__(self, text: str, today: date) -> None:
        self._tokens = tokens_of(text)
        self._today = today
        self._place = 0
        self._depth = 0

    def value(self) -> tuple[Value, str]:
        """The result, and the form it is wanted in ("hex", "%") or "". Raises `ToolError`."""
        with quantities.translated():
            value = self._parse(0)
            while self._is_conversion():
                self._advance()
                if self._next.text in {"%", "percent"}:
                    self._advance()
                    value = Percent(quantities.multiply(value, Fraction(100)))
                elif self._next.text in FORMS:
                    return value, self._end(self._advance().text)
                else:
                    value = quantities.convert(value, self._parse(0))
            return quantities.simplified(value), self._end("")

    @property
    def _next(self) -> Token:
        return self._tokens[self._place]

    def _after(self, steps: int = 1) -> Token:
        return self._tokens[min(self._place + steps, len(self._tokens) - 1)]

    def _advance(self) -> Token:
        token = self._next
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def _end(self, form: str) -> str:
        if self._next.kind is not Kind.END:
            raise ToolError(f"“{self._next.text}” is not understood there.")
        return form

    def _is_conversion(self) -> bool:
        """Whether the next word converts; "in" may be an inch instead."""
        token, after = self._next, self._after()
        if token.kind is not Kind.NAME or token.text not in CONVERSIONS:
            return False
        if token.text != "in":
            return True
        if after.text in CONVERSIONS:  # "5 in in cm", but "5 cm in in"
            return self._after(2).kind is Kind.END
        return after.kind is Kind.NAME or after.text in {"%", "("} or after.text == "1"

    def _parse(self, binding: int) -> Value:
        """What follows, as far as it binds closer than `binding`."""
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise ToolError("The expression is nested too deeply.")
        value = self._operand()
        while (found := self._binding()) > binding:
            value = self._continued(value, found)
        self._depth -= 1
        return value

    def _binding(self) -> int:
        """How closely the next token binds to what stands before it; 0 where it doesn't."""
        token = self._next
        if token.kind is Kind.END or self._is_conversion():
            return 0
        if token.kind is Kind.OPERATOR:
            return _SIGNS.get(self._sign(), 0)
        return _OPERATORS[token.text][0] if token.text in _OPERATORS else _UNIT

    def _sign(self) -> str:
        """The next operator; a percent sign between two operands is a remainder."""
        sign, after = self._next.text, self._after()
        if sign == "%":
            operand = after.kind in {Kind.NUMBER, Kind.FRACTION} or after.text == "("
            operand = operand or (after.kind is Kind.NAME and after.text not in CONVERSIONS | _OPERATORS.keys())
            return "mod" if operand else "%"
        return sign

    def _continued(self, left: Value, binding: int) -> Value:
        token = self._next
        sign = self._sign() if token.kind is Kind.OPERATOR else token.text
        if sign in {"!", "%"}:
            self._advance()
            return quantities.factorial(left) if sign == "!" else Percent(quantities.plain(left))
        if sign == "^":
            self._advance()
            return quantities.power(left, self._parse(_POWER - 1))
        if sign in _OPERATORS:
            self._advance()
            return _OPERATORS[sign][1](left, self._parse(binding))
        if token.kind in {Kind.NUMBER, Kind.FRACTION}:
            return self._with_number(left)
        return quantities.attach(left, self._parse(binding))

    def _with_number(self, left: Value) -> Value:
        """A number right after a value: "3 1/2", "3 ft 5 in"."""
        fraction = self._next.kind is Kind.FRACTION
        if fraction and isinstance(left, Fraction) and left.denominator == 1:
            return quantities.add(left, self._advance().number, 1 if left >= 0 else -1)
        written = self._next.text
        right: Value = self._parse(_UNIT - 1) if is_quantity(left) else None
        if not is_quantity(right) or not right.is_compatible_with(left):
            raise ToolError(f"An operator is missing before “{written}”.")
        return quantities.add(left, right, 1 if left.magnitude >= 0 else -1)

    def _operand(self) -> Value:
        token = self._advance()
        if token.kind in {Kind.NUMBER, Kind.FRACTION}:
            return token.number
        if token.kind is Kind.DATE:
            return token.day
        if token.kind is Kind.NAME:
            return self._named(token.text)
        if token.text == "(":
            return self._closed(self._parse(0))
        if token.text == "-":
            return quantities.negative(self._parse(_SIGN))
        if token.text == "+":
            return self._parse(_SIGN)
        raise ToolError("Something is missing at the end." if token.kind is Kind.END else _misplaced(token.text))

    def _closed(self, value: Value) -> Value:
        if self._is_conversion():
            self._advance()
            value = quantities.convert(value, self._parse(0))
        if self._advance().text != ")":
            raise ToolError("A closing bracket is missing.")
        return value

    def _named(self, name: str) -> Value:
        lowered = name.lower()
        if lowered in functions.FUNCTIONS and (called := self._called(lowered)) is not None:
            return called
        if lowered in functions.CONSTANTS and name != "E":
            return functions.CONSTANTS[lowered]
        if lowered == "today":
            return self._today
        if lowered in _UNIT_WORDS and self._next.kind is Kind.NAME:
            return quantities.power(self._operand(), Fraction(_UNIT_WORDS[lowered]))
        if lowered in _OPERATORS or (lowered in CONVERSIONS and lowered != "in"):
            raise ToolError(_misplaced(name))
        if self._next.kind is Kind.NAME and not self._is_conversion():
            both = f"{name}_{self._next.text}"  # "light years"
            if quantities.known_unit(both) is not None:
                self._advance()
                return quantities.unit(both)
        return quantities.unit(name)

    def _called(self, name: str) -> Value:
        """The function's value; None where the name stands for a unit here."""
        if self._next.text != "(":
            unit = name == "min" or self._next.kind not in {Kind.NUMBER, Kind.FRACTION}
            return None if unit else functions.call(name, [self._parse(_UNIT - 1)])
        self._advance()
        given = [self._parse(0)]
        while self._next.text in {",", ";"}:
            self._advance()
            given.append(self._parse(0))
        return functions.call(name, [self._closed(value) if value is given[-1] else value for value in given])


def _misplaced(text: str) -> str:
    return f"“{text}” is not understood there."
