"""What was sent before, gone through with the arrow keys as in a shell."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class History:
    """`source` gives what was sent, the oldest first. What is being written is the newest entry of all."""

    def __init__(self) -> None:
        self.source: Callable[[], Iterable[str]] = tuple
        self._entries: list[str] = []
        self._at: int | None = None
        self._written = ""
        self._set_aside: list[str] = []

    def written(self, text: str) -> str:
        """What is being written while the field shows `text`, which may be an entry that is only looked at."""
        return self._written if self._looking(text) else text

    def older(self, text: str) -> str | None:
        """The entry before the one that is shown; None where there is none."""
        self._begin(text)
        return self._show((len(self._entries) if self._at is None else self._at) - 1)

    def newer(self, text: str) -> str | None:
        """The entry after the one that is shown, and in the end what was being written; None where that is shown."""
        if not self._looking(text) or self._at is None:
            return None
        if self._at + 1 < len(self._entries):
            return self._show(self._at + 1)
        self._at = None
        return self._written

    def clear(self) -> None:
        """It was sent, or another conversation is open: no entry is shown."""
        self._at, self._written = None, ""
        self._set_aside.clear()

    def _looking(self, text: str) -> bool:
        return self._at is not None and text == self._entries[self._at]

    def _begin(self, text: str) -> None:
        if self._looking(text):
            return
        if self._at is not None and self._written:
            self._set_aside.append(self._written)  # another entry was changed instead: this one stays within reach
        self._at, self._written = None, text
        self._entries = list(_distinct([*self.source(), *self._set_aside]))

    def _show(self, number: int) -> str | None:
        if number < 0:
            return None
        self._at = number
        return self._entries[number]


def _distinct(texts: Iterable[str]) -> Iterable[str]:
    """Without empty ones, and those that stand twice only where they stand last."""
    seen = dict.fromkeys(text for text in reversed(list(texts)) if text.strip())
    return reversed(list(seen))
