"""The text in the clipboard, as a window gives it."""

from __future__ import annotations

from typing import Protocol


class TextClipboard(Protocol):
    def read(self) -> str:
        """The text in it, "" where it holds none. Raises `NoClipboard`."""
        ...

    def write(self, text: str) -> None:
        """Put a text in place of what it holds. Raises `NoClipboard`."""
        ...
