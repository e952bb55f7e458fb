"""From a model's bytes to text that may be shown: whole characters, and nothing from a stop string on. Pure."""

from __future__ import annotations

import codecs
from collections.abc import Iterable


class Utf8Assembler:
    """Joins bytes to characters; holds back one that is not complete. Bytes that can't be UTF-8 become U+FFFD."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data: bytes) -> str:
        return self._decoder.decode(data)

    @property
    def pending(self) -> bool:
        """Whether part of a character is held back."""
        return bool(self._decoder.getstate()[0])


class StopHolder:
    """Lets text through up to the first stop string, however it is cut into pieces.

    The stop string that is complete first counts, of two that are complete at once the longer. What may be the
    beginning of a stop string is held back.
    """

    def __init__(self, stops: Iterable[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._held = ""
        self.stopped = False

    @property
    def pending(self) -> bool:
        """Whether text is held back."""
        return bool(self._held)

    def feed(self, text: str) -> str:
        """The text that may be shown now. After the stop it is always empty."""
        if not self._stops or self.stopped:
            return "" if self.stopped else text
        text = self._held + text
        found = [(at + len(stop), at) for stop in self._stops if (at := text.find(stop)) >= 0]
        if found:
            self.stopped, self._held = True, ""
            return text[: min(found)[1]]
        keep = self._beginning(text)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        """What is held back, at the end of a reply in which no stop string came."""
        held, self._held = self._held, ""
        return held

    def _beginning(self, text: str) -> int:
        """The length of the longest end of `text` that begins a stop string."""
        longest = max(len(stop) for stop in self._stops) - 1
        for size in range(min(longest, len(text)), 0, -1):
            end = text[-size:]
            if any(stop.startswith(end) for stop in self._stops):
                return size
        return 0
