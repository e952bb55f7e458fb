"""Characters that a reader can't see, or that turn text around, made visible. Pure.

A reply, a file's name or a tool's argument may hold characters that hide words, carry a message to a model, or show
text in another order than it is in (Unicode Technical Report 36; Boucher and Anderson, "Trojan Source", 2021). They are
written out as ⟦U+202E⟧. What people write with stays: joined emoji, joiners of Arabic and Indic scripts, letters that
run from right to left.
"""

from __future__ import annotations

import re
import unicodedata

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufdd0-\ufdef"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BREAKS = re.compile("[\t\n\r\u2028\u2029\x85]")
_PARAGRAPH = re.compile("([\n\u2029])")

_EMBEDDINGS, _OVERRIDES, _ISOLATES = "\u202a\u202b", "\u202d\u202e", "\u2066\u2067\u2068"
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_DIRECTIONS = _EMBEDDINGS + _OVERRIDES + _ISOLATES + _POP + _POP_ISOLATE
_SIDES = "\u200e\u200f\u061c"
_NON_JOINER, _JOINER, _SPACE = "\u200c", "\u200d", "\u200b"
_EMOJI_STYLE = "\ufe0e\ufe0f"
_STYLED = frozenset("0123456789#*‼⁉〰〽↔↕↖↗↘↙↩↪▶◀◻◼◽◾⤴⤵")
_BLACK_FLAG = "\U0001f3f4"
_FLAGS = tuple(
    "".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f" for region in ("gbeng", "gbsct", "gbwls")
)
"""England, Scotland, Wales: the only flags made of tags that Unicode recommends."""
_SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))
_JOINING = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x18AF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
_HAN = ((0x2E80, 0x2FDF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def visible(text: str, *, exact: bool = False) -> str:
    """`text` with what can't be seen written out. `exact` is for code, addresses, names and arguments, where nothing
    may turn text around; in prose, marks of direction that are balanced stay in a paragraph with right-to-left letters.
    """
    return "".join(shown(text, exact=exact)) if _SUSPECT.search(text) else text


def one_line(text: str) -> str:
    """A name on one line: as `visible` in its exact form, and line breaks and tabs are written out too."""
    return _BREAKS.sub(lambda match: mark(match.group()), visible(text, exact=True))


def shown(text: str, *, exact: bool = False) -> list[str]:
    """What `visible` shows, for each character of `text`."""
    kept = set() if exact else _balanced(text)
    return [
        mark(character) if _SUSPECT.match(character) and not (at in kept or _belongs(text, at, exact)) else character
        for at, character in enumerate(text)
    ]


def suspect(character: str) -> bool:
    """May this character have to be written out?"""
    return _SUSPECT.match(character) is not None


def mark(character: str) -> str:
    """Such as ⟦U+202E⟧."""
    return f"⟦U+{ord(character):04X}⟧"


def _balanced(text: str) -> set[int]:
    """Where marks of direction stand that do what a writer of Hebrew or Arabic may want: never an override."""
    kept: set[int] = set()
    start = 0
    for part in _PARAGRAPH.split(text):
        if any(unicodedata.bidirectional(character) in ("R", "AL") for character in part):
            kept.update(start + at for at in _pairs(part))
            kept.update(start + at for at, character in enumerate(part) if character in _SIDES)
        start += len(part)
    return kept


def _pairs(paragraph: str) -> list[int]:
    """The places of marks that open and close a stretch. One within an override goes with it."""
    open_marks: list[int] = []
    pairs: list[int] = []
    isolates = 0
    for at, character in enumerate(paragraph):
        if character in _EMBEDDINGS + _OVERRIDES + _ISOLATES:
            open_marks.append(at)
            isolates += character in _ISOLATES
        elif character == _POP and open_marks and paragraph[open_marks[-1]] not in _ISOLATES:
            opened = open_marks.pop()
            pairs += [opened, at] if paragraph[opened] in _EMBEDDINGS else []
        elif character == _POP_ISOLATE and isolates:
            isolates -= 1
            while paragraph[open_marks[-1]] not in _ISOLATES:
                open_marks.pop()
            pairs += [open_marks.pop(), at]
    return pairs


def _belongs(text: str, at: int, exact: bool) -> bool:
    """Is the character at `at` part of what its neighbours write?"""
    character, before = text[at], text[at - 1 : at]
    if character in _EMOJI_STYLE:
        return before in _STYLED or _pictured(before)
    if character in (_JOINER, _NON_JOINER, _SPACE):
        return _joins(text, at) and not (exact and character == _SPACE)
    if "\u180b" <= character <= "\u180f":
        return "\u1800" <= before <= "\u18af" and not suspect(before)
    if "\ufe00" <= character <= "\ufe02" or "\U000e0100" <= character <= "\U000e01ef":
        return _within(before, _HAN)
    return "\U000e0020" <= character <= "\U000e007f" and _in_flag(text, at)


def _joins(text: str, at: int) -> bool:
    """Does the joiner or the space without width at `at` do what it is for?"""
    character, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if character == _SPACE:
        return _within(before, _SPACELESS) and _within(after, _SPACELESS)
    if character == _JOINER and _pictured(_base(text, at)) and _pictured(after):
        return True
    return _within(before, _JOINING) and (_within(after, _JOINING) or character == _JOINER)


def _base(text: str, at: int) -> str:
    """What stands before `at`, but for its style, its skin colour and the tags of a flag."""
    while at and (text[at - 1] in _EMOJI_STYLE or "\U0001f3fb" <= text[at - 1] <= "\U0001f3ff"):
        at -= 1
    return text[at - 1] if at else ""


def _pictured(character: str) -> bool:
    if not character or suspect(character):
        return False
    return unicodedata.category(character) == "So" or "\U0001f000" <= character <= "\U0001fbff"


def _within(character: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return bool(character) and any(first <= ord(character) <= last for first, last in ranges)


def _in_flag(text: str, at: int) -> bool:
    flag = text.rfind(_BLACK_FLAG, max(0, at - 7), at)
    return flag >= 0 and any(text.startswith(tags, flag + 1) and at <= flag + len(tags) for tags in _FLAGS)
