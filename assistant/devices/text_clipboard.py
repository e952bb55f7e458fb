"""The text in the clipboard. A window brings it; without one there is none."""

from __future__ import annotations

from typing import Protocol

from assistant.errors import NoClipboard


class TextClipboard(Protocol):
    def read(self) -> str:
        """The text in it, "" where it holds none. Raises `NoClipboard`."""
        ...

    def write(self, text: str) -> None:
        """Put a text in place of what it holds. Raises `NoClipboard`."""
        ...


class NoTextClipboard:
    """There is no window."""

    def read(self) -> str:
        raise NoClipboard("Only Peri's window can read the clipboard.", remedy="Open it with `peri`.")

    def write(self, text: str) -> None:  # noqa: ARG002
        raise NoClipboard("Only Peri's window can fill the clipboard.", remedy="Open it with `peri`.")
