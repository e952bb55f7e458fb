"""The calculator: right, in units and in bounds."""

from __future__ import annotations

import contextlib
import time
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.tools.api import ToolError
from assistant.tools.builtin.calculator import Calculator
from assistant.tools.builtin.functions import CONSTANTS, FUNCTIONS

LONGEST = 5.0
"""Seconds that no calculation takes, on a slow and busy machine and with the units still to be loaded."""


def calculate(expression: str) -> str:
    return Calculator(lambda: date(2024, 5, 14)).calculate(expression)


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("1+1", "2"), ("0.1 + 0.2", "0.3"), ("1/3", "0.333333333333"), ("12 × 12 = ?", "144"), ("-2^2", "-4"),
        ("2^3^2", "512"), ("2**-1", "0.5"), ("100 / 4 / 5", "5"), ("10 - 2 - 3", "5"), ("2(3+4)", "14"),
        ("2^100", "1267650600228229401496703205376"), ("2^1000", "1.07150860719e301"), ("5!", "120"), ("-5!", "-120"),
        ("1,234.5 * 2", "2469"), ("max(1,234)", "234"), ("17 mod 5", "2"), ("17 % 5", "2"), ("3 x 4", "12"),
        ("7 divided by 2", "3.5"), ("5 squared", "25"), ("square root of 16", "4"), ("√2", "1.41421356237"),
        ("sin(pi)", "0"), ("sin(30°)", "0.5"), ("cos 60 degrees", "0.5"), ("log(1000)", "3"), ("log(8, 2)", "3"),
        ("ln(e)", "1"), ("mean(1, 2, 6)", "3"), ("gcd(12, 18)", "6"), ("10 choose 3", "120"), ("cbrt(-27)", "-3"),
        ("round(3.14159, 2)", "3.14"), ("0^0", "1"), ("255 in hex", "0xff"), ("0xff", "255"),
        ("10 in binary", "0b1010"),
        ("0.75 as fraction", "3/4"), ("1e-9", "1e-9"), ("10^70", "1e70"), ("2½ * 2", "5"), ("3 1/2 + 1", "4.5"),
    ],
)  # fmt: skip
def test_arithmetic(expression: str, result: str) -> None:
    assert calculate(expression) == result


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("15% of 80", "12"), ("80 + 15%", "92"), ("100 - 20%", "80"), ("20% off 50", "40"), ("$20 + 15%", "23"),
        ("10% * 5", "0.5"), ("5% + 3%", "8%"), ("0.25 in %", "25%"), ("50% of 3 km", "1.5 km"), ("10% - 3", "-2.9"),
    ],
)  # fmt: skip
def test_percentages(expression: str, result: str) -> None:
    assert calculate(expression) == result


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("5 miles in km", "8.04672 km"), ("72 °F to °C", "22.222222 °C"), ("72 F to C", "22.222222 °C"),
        ("-40 degrees celsius in fahrenheit", "-40 °F"), ("0 K in C", "-273.15 °C"), ("3 GiB in MB", "3221.2255 MB"),
        ("10 km / 2 h", "5 km/h"), ("100 km/h in m/s", "27.777778 m/s"), ("60 miles per hour in kph", "96.56064 kph"),
        ("3 ft 5 in in cm", "104.14 cm"), ("5'11\" in cm", "180.34 cm"), ("5 in in cm", "12.7 cm"),
        ("5 cm in in", "1.9685039 in"), ("1/2 cup in ml", "118.29412 ml"), ("3 1/2 cups to ml", "828.05883 ml"),
        ("1h30min in min", "90 min"), ("8 h - 7 h 30 min", "0.5 h"), ("3 fl oz in ml", "88.720589 ml"),
        ("2 square feet in m2", "0.18580608 m²"), ("5 kg * 9.81 m/s^2 in N", "49.05 N"),
        ("5 KM to Miles", "3.106856 mi"),
        ("5 light years in km", "47303652000000 km"), ("sqrt(2 m^2)", "1.4142136 m"),
        ("30 mpg in km/l", "12.754311 km/l"),
        ("average(3 km, 5 miles)", "5.52336 km"), ("6 km / 2000 m", "3"), ("abs(-5 kg)", "5 kg"),
    ],
)  # fmt: skip
def test_units(expression: str, result: str) -> None:
    assert calculate(expression) == result


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("2024-12-25 - 2024-03-01", "299 days"), ("2024-05-21 - today in weeks", "1 week"),
        ("today + 45 days", "Friday, 28 June 2024 (2024-06-28)"),
        ("2024-01-31 + 1 month", "Thursday, 29 February 2024 (2024-02-29)"),
        ("today - 2 years", "Saturday, 14 May 2022 (2022-05-14)"),
    ],
)  # fmt: skip
def test_dates(expression: str, result: str) -> None:
    assert calculate(expression) == result


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("", "nothing to calculate"), ("5 +", "missing at the end"), ("(3", "closing bracket"), ("3 3", "operator"),
        ("1/0", "divided by zero"), ("9**9**9", "too large"), ("1000!", "from 0 to 400"), ("sqrt(-1)", "no real"),
        ("(-8)^0.5", "no real"), ("1e99999999", "too long"), ("1" * 501, "letters at most"),
        ("5 km + 3", "without a unit"),
        ("5 km + 3 h", "units don't fit"), ("5 miles to kg", "units don't fit"), ("20 °C + 5 °C", "Temperatures"),
        ("5 USD in EUR", "Exchange rates"), ("5 kilometres in moles2x", "not understood|no unit"),
        ("2 wat", "Did you mean"),
        ("2024-02-30", "no date"), ("today * 2", "Dates"), ("today + 9e9 years", "too far"), ("today + 3", "moved by"),
        ("(" * 200, "too deeply"), ("m^13", "at most"), ("3 km off 5", "taken off"),
        ("5 in 3", "understood|no unit|missing"),
        ("__import__('os')", "can't be used"), ("sin()", "understood"), ("sin(1, 2)", "takes 1"),
        ("3 to 5", "one unit"),
        ("5 to km", "no unit"), ("0.5 in hex", "whole number"), ("pi as fraction", "exact number"),
    ],
)  # fmt: skip
def test_what_can_not_be_calculated_is_told_in_a_sentence(expression: str, words: str) -> None:
    with pytest.raises(ToolError, match=words):
        calculate(expression)


@pytest.mark.parametrize(
    "expression",
    ["9**9**9**9", "99999^99999", "(10^400)^400", "400!^400!", "factorial(400)*factorial(400)*factorial(400)^9",
     "choose(400,200)^300", "lcm(" + ",".join(f"{2**13 - n}" for n in range(20)) + ")", "2^" * 100 + "2",
     "((((2^4000)^4000)^4000)^4000)", "1e400*1e400*1e400*1e400", "m^12^12", "(((m^12)^12)^12)^12", "-" * 400 + "1",
     "1" + "!" * 300, "1" + "%" * 300, "sqrt " * 90 + "2", "0x" + "f" * 400],
)  # fmt: skip
def test_no_calculation_takes_long(expression: str) -> None:
    began = time.monotonic()
    with contextlib.suppress(ToolError):
        assert len(calculate(expression)) < 200
    assert time.monotonic() - began < LONGEST


words = st.sampled_from(
    [*FUNCTIONS, *CONSTANTS, "km", "mile", "°C", "F", "in", "to", "as", "of", "off", "per", "mod", "choose",
    "today", "h",
     "month", "square", "hex", "percent", "2024-02-29", "1/2", "3", "0", "1e300", "0.1", "999999999", "1,000", "(", ")",
     "+", "-", "*", "/", "^", "!", "%", ",", "**", "²", "$", "degrees", "light", "years", "'", "x", "_", "dozen", "USD"]
)  # fmt: skip


@settings(max_examples=400)
@given(st.lists(words, max_size=14).map(" ".join) | st.lists(words, max_size=8).map("".join) | st.text(max_size=40))
def test_any_text_has_a_short_result_or_a_sentence_soon(expression: str) -> None:
    began = time.monotonic()
    with contextlib.suppress(ToolError):
        assert 0 < len(calculate(expression)) < 300
    assert time.monotonic() - began < LONGEST


fractions = st.fractions(-1000, 1000, max_denominator=1000)


@given(fractions, fractions, st.sampled_from("+-*/"))
def test_it_agrees_with_exact_arithmetic(left: Fraction, right: Fraction, sign: str) -> None:
    if sign == "/" and not right:
        return
    exact = {"+": left + right, "-": left - right, "*": left * right, "/": left / (right or 1)}[sign]
    assert calculate(f"(({left}) {sign} ({right})) as fraction") == str(exact)
