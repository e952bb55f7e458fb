"""Text for a terminal. What a model, a file or a tool wrote can't move the cursor, reach the clipboard or hide."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
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
_STDERR = 2
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


@contextlib.contextmanager
def messages_apart(path: Path) -> Iterator[None]:
    """Standard error is Python's alone meanwhile; what libraries write there, as PortAudio does, is appended to `path`.

    python-sounddevice, too, turns the process's standard error to nowhere for a moment whenever it looks for devices:
    a message that came just then would be lost. Where standard error is no file of the process's own, nothing changes.
    """
    told = sys.stderr
    try:
        number = told.fileno()
    except (AttributeError, OSError):
        number = -1
    if number != _STDERR:
        yield
        return
    told.flush()
    own = os.dup(_STDERR)
    try:
        libraries = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except OSError:
        libraries = os.open(os.devnull, os.O_WRONLY)
    os.dup2(libraries, _STDERR)
    os.close(libraries)
    with open(own, "w", encoding=told.encoding, errors=told.errors, buffering=1) as messages:
        try:
            with contextlib.redirect_stderr(messages):
                yield
        finally:
            os.dup2(own, _STDERR)


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
