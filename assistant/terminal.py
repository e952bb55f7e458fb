"""Text for a terminal. What a model, a file or a tool wrote can't move the cursor, reach the clipboard or hide."""

from __future__ import annotations

import json
import re
from typing import Any

from assistant.visible import shown, suspect, visible

# ECMA-48: control sequences; strings (OSC, DCS, SOS, PM, APC) up to their end; escapes of two or more characters.
_SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]*[0-OQ-WYZ\\\\`-~]"
)
_BEGINNING = re.compile("[\x1b\x90\x98\x9b\x9d-\x9f]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_KEYCAPS = "0123456789#*"
_LONGEST = 512
"""So many characters of a sequence are waited for; more of it is shown as the text that it is."""


def plain(text: str) -> str:
    """`text` without escape sequences and control characters; what else can't be seen is written out.

    Newlines and tabs stay. What begins a string that never ends goes, the rest of it is text.
    """
    return visible(_cleared(text), exact=True)


def json_line(value: Any) -> str:
    """`value` in JSON on one line. Nothing is lost: what can't be seen is written as JSON's own escapes."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        json.dumps(character)[1:-1] if kept != character else character
        for character, kept in zip(text, shown(text, exact=True), strict=True)
    )


class PlainStream:
    """`plain` for a text that comes in pieces. What a later piece decides is kept back, never more than a little."""

    def __init__(self) -> None:
        self._kept = ""

    def feed(self, piece: str) -> str:
        """What can be printed now."""
        text = self._kept + piece
        end = _unfinished(text)
        cleared = _cleared(text[:end])
        cut = _decided(cleared)
        self._kept = cleared[cut:] + text[end:]
        return visible(cleared[:cut], exact=True)

    def finish(self) -> str:
        """The rest; after it another text may begin."""
        text, self._kept = self._kept, ""
        return plain(text)


def _cleared(text: str) -> str:
    return _CONTROL.sub("", _SEQUENCE.sub("", text)) if _CONTROL.search(text) else text


def _unfinished(text: str) -> int:
    """Where a sequence begins whose end has not come; the length of `text` where there is none."""
    at = 0
    while begin := _BEGINNING.search(text, at):
        sequence = _SEQUENCE.match(text, begin.start())
        if sequence is None and len(text) - begin.start() < _LONGEST:
            return begin.start()
        at = sequence.end() if sequence else begin.end()
    return len(text)


def _decided(text: str) -> int:
    """How much of `text` is shown the same whatever follows: a last letter may be joined, a last digit be a keycap."""
    end = len(text)
    if not text or (text[-1].isascii() and text[-1] not in _KEYCAPS):
        return end
    cut = end - 1
    while cut > 0 and end - cut < _LONGEST and (suspect(text[cut]) or suspect(text[cut - 1])):
        cut -= 1
    return cut
