"""The words of a calculation: numbers, names and signs, however they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from fractions import Fraction

from assistant.tools.api import ToolError

MOST_LETTERS = 500
_MOST_EXPONENT = 400
_MOST_DIGITS = 200


class Kind(Enum):
    NUMBER = auto()
    FRACTION = auto()
    """Written tight, as in "1/2"."""
    DATE = auto()
    NAME = auto()
    OPERATOR = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str
    number: Fraction = Fraction(0)
    day: date = date.min


_SIGNS = str.maketrans(
    {
        "×": "*", "·": "*", "⋅": "*", "∙": "*", "÷": "/", "∕": "/", "⁄": "/", "−": "-", "–": "-", "—": "-",
        "²": "^2", "³": "^3", "√": " sqrt ", "π": " pi ", "→": " to ", "º": "°", "½": " 1/2", "¼": " 1/4",
        "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3", "\u00a0": " ", "\u202f": " ", "{": "(", "}": ")", "[": "(", "]": ")",
    }
)  # fmt: skip
_PHRASES = tuple(
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\*\*", "^"),
        (r"[=?\s]+$", ""),
        (r"\b(?:divided by|over)\b", "/"),
        (r"\b(?:multiplied by|times)\b", "*"),
        (r"\b(?:raised )?to the power of\b", "^"),
        (r"\bplus\b", "+"),
        (r"\bminus\b", "-"),
        (r"\bsquared\b", "^2"),
        (r"\bcubed\b", "^3"),
        (r"\bmodulo\b", "mod"),
        (r"\bpercent\b", "%"),
        (r"\bsquare root of\b", "sqrt"),
        (r"\bcube root of\b", "cbrt"),
        (r"(?:\bdegrees?\s+|\bdeg\s+|°\s*)(?:celsius|centigrade|C\b)", " degC "),
        (r"(?:\bdegrees?\s+|\bdeg\s+|°\s*)(?:fahrenheit|F\b)", " degF "),
        (r"(?<=\d)\s*'\s*(\d+)\s*(?:\"|''|”)", r" ft \1 in "),
        (r"(?<=[\d)])\s*x\s*(?=[\d(])", "*"),
        (r"\bfl\.?\s*oz\b\.?", " fluid_ounce "),
        (r"->", " to "),
    )
)
_MONEY = re.compile(r"[$€£¥₹]")
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<date>\d{4}-\d\d-\d\d(?!\d)) |
    (?P<based>0x[0-9a-f]+\b|0b[01]+\b|0o[0-7]+\b) |
    (?P<fraction>(?<=\d[ ])\d{1,9}/\d{1,9}(?![\d.^(!]) |
        \d{1,9}/\d{1,9}(?=\s+[A-Za-zµμΩÅ]|\s*$)(?!\s+(?:in|to|as|of|per|mod)\b)) |
    (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?) |
    (?P<name>(?:[A-Za-zµμΩÅ]+(?:_[A-Za-z]+)*|°)(?:\d+(?![A-Za-z0-9.]))?) |
    (?P<operator>[-+*/^!%(),;])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_THOUSANDS = re.compile(r"(?<![\d,.])(\d{1,3}(?:,\d{3})+)(?![\d,])")
_TEMPERATURES = {"f": "degF", "fahrenheit": "degF", "degf": "degF", "c": "degC", "celsius": "degC", "degc": "degC"}
_TEMPERATURES |= {"centigrade": "degC", "k": "kelvin", "kelvin": "kelvin"}


def tokens_of(text: str) -> list[Token]:
    """All of them, the last one of the kind `END`. Raises `ToolError` for what can't be read."""
    if not text.strip():
        raise ToolError("There is nothing to calculate.")
    if len(text) > MOST_LETTERS:
        raise ToolError(f"A calculation can have {MOST_LETTERS} letters at most.")
    written = _written(text)
    tokens, place = [], 0
    while written[place:].strip():
        match = _TOKEN.match(written, place)
        if match is None:
            raise ToolError(f"“{written[place:].strip()[0]}” can't be used in a calculation.")
        tokens.append(_token(match))
        place = match.end()
    return [*_with_temperatures(tokens), Token(Kind.END, "")]


def _written(text: str) -> str:
    """The text with one way to write each sign. Of an amount of money the symbol is left out."""
    text = text.translate(_SIGNS)
    if len(set(_MONEY.findall(text))) <= 1:
        text = _MONEY.sub("", text)
    if not re.search(r"[A-Za-z]\s*\(", text):  # commas may part the arguments of a function
        text = _THOUSANDS.sub(lambda match: match[1].replace(",", ""), text)
    for pattern, sign in _PHRASES:
        text = pattern.sub(sign, text)
    return text


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup or "", match[match.lastgroup or 0]
    if kind == "date":
        try:
            return Token(Kind.DATE, text, day=date.fromisoformat(text))
        except ValueError as error:
            raise ToolError(f"{text} is no date.") from error
    if kind == "based":
        return Token(Kind.NUMBER, text, number=Fraction(int(text[:_MOST_DIGITS], 0)))
    if kind == "fraction":
        return Token(Kind.FRACTION, text, number=_divided(text))
    if kind == "number":
        return Token(Kind.NUMBER, text, number=_number(text))
    return Token(Kind[kind.upper()], text)


def _divided(text: str) -> Fraction:
    up, _, down = text.partition("/")
    if not int(down):
        raise ToolError("Nothing can be divided by zero.")
    return Fraction(int(up), int(down))


def _number(text: str) -> Fraction:
    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > _MOST_DIGITS or abs(int(exponent[:9] or 0)) > _MOST_EXPONENT:
        raise ToolError(f"{text[:20]}… is too long a number.")
    return Fraction(text)


def _with_temperatures(tokens: list[Token]) -> list[Token]:
    """ "72 F to C": where all units could be those of a temperature, they are."""
    names = {token.text.lower() for token in tokens if token.kind is Kind.NAME} - {"in", "to", "as", "into"}
    if not names or not names <= _TEMPERATURES.keys() or names in ({"c"}, {"k"}):
        return tokens
    return [
        Token(Kind.NAME, _TEMPERATURES.get(token.text.lower(), token.text)) if token.kind is Kind.NAME else token
        for token in tokens
    ]
