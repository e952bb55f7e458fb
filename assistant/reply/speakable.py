"""One sentence of Markdown as it is to be spoken.

Times, ISO dates, percent, units, decimals and "$5" stay as they are: both voices read them well. What they
don't is rewritten here.
"""

from __future__ import annotations

import html
import re
import unicodedata

_CURRENCY = {"€": "euro", "£": "pound", "$": "dollar"}
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s"
    r"|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"<?\b(?:https?|ftp|file)://(?:www\.)?([^\s/<>()\"'“”?#:]*)[^\s<>)\"'“”]*?(?=[.,;:!?]*(?:[\s<>)\"'“”]|$))>?"
)

_REWRITES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^\s*\[[ xX]\]\s"), ""),
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)"), r"\1"),
    (re.compile(r"\[\^[^\[\]]*\]"), ""),
    (re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]"), r"\1"),
    (_ADDRESS, r"\1"),
    (re.compile(r"\bwww\.([^\s/<>()]+)[^\s<>()]*"), r"\1"),
    (_TAG, " "),
    (re.compile(r"\\[()\[\]]"), " "),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
    (re.compile(r"\b([CF])#(?!\w)"), r"\1 sharp"),
    (re.compile(r"(?<![\w&])#(?=\d)"), "number "),
    (re.compile(r"(?<=[\w)]) ?\*\*? ?(?=\d)|(?<=\w) \* (?=\w)"), " times "),
    (re.compile(r"(?<!\w)[~≈] ?(?=[\d$€£])"), "about "),
    (re.compile(r"[-=]{1,2}>"), " to "),
    (re.compile(r"<="), " at most "),
    (re.compile(r">="), " at least "),
    (re.compile(r"!="), " is not "),
    (re.compile(r"={2,}"), " equals "),
    (re.compile(r"(?<=\s)<(?=\s)"), " less than "),
    (re.compile(r"(?<=\s)>(?=\s)"), " greater than "),
    (re.compile(r"(?<=[\w)]) ?\^ ?\{?(?=[\w-])"), " to the power of "),
    (re.compile(r"℃"), "°C"),
    (re.compile(r"℉"), "°F"),
    (re.compile(r"\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b"), r"\1/\2/\3"),
    (re.compile(r"(?<=\d)\.(?=\d+\.\d)|(?<=\d\.\d)\.(?=\d)|(?<=\d\.\d\d)\.(?=\d)|(?<=\d\.\d\d\d)\.(?=\d)"), " point "),
    (re.compile(r"\b(\d+(?:\.\d+)?)[eE]\+?(-?\d+)\b"), r"\1 times 10 to the power of \2"),
    (re.compile(r"(?<=\w)@(?=\w+\.\w)"), " at "),
    (re.compile(r"(?<=\w)\.(?=[a-z]{2,6}\d?(?!\w|\.\s*[a-z]\b))"), " dot "),
    (re.compile(r"\|"), ", "),
    (re.compile(r"_+"), " "),
    (re.compile(r"[*`#\[\]<>{}\\~^]+"), " "),
    (re.compile(r"(?<!\w)\(\s*\)|(?<=\w)\(\s*\)"), ""),
)
_SUFFIXED_MONEY = re.compile(r"(\d[\d.,]*)\s?([€£$])(?!\d)")
_SPACES = re.compile(r"\s+")
_BEFORE_POINT = re.compile(r"\s+([,.;:!?…)])")
_DOUBLED = re.compile(r"([,;:])(?:\s*[,;:])+")
_LEFT_OVER = re.compile(r"^(?:[\s,;:!?…–—•)]|[-.](?!\d))+")
_SPOKEN_SYMBOLS = "°"


def speakable(markdown: str) -> str:
    """`markdown` without markup, emoji and addresses (their host is named); "" where nothing is left to say."""
    text = html.unescape(markdown)
    for pattern, replacement in _REWRITES:
        text = pattern.sub(replacement, text)
    text = _SUFFIXED_MONEY.sub(_money, text)
    text = "".join(c if _spoken(c) else " " for c in text)
    text = _SPACES.sub(" ", text)
    text = _DOUBLED.sub(r"\1", _BEFORE_POINT.sub(r"\1", text))
    text = _LEFT_OVER.sub("", text).rstrip()
    text = re.sub(r"\s*[-–—]+$", ",", text)
    return text if any(map(str.isalnum, text)) else ""


def _money(match: re.Match[str]) -> str:
    amount = match[1].rstrip(".,")
    return f"{amount} {_CURRENCY[match[2]]}{'' if amount == '1' else 's'}{match[1][len(amount) :]}"


def _spoken(character: str) -> bool:
    """False for emoji and other pictures, and for what only joins or colours them."""
    if character in _SPOKEN_SYMBOLS:
        return True
    kind = unicodedata.category(character)
    enclosing = kind == "Me" or character in "\ufe0e\ufe0f"
    return not enclosing and (character.isspace() or kind not in ("So", "Sk", "Cf", "Cs", "Co", "Cn", "Cc"))
