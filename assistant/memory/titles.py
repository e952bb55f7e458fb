"""Texts as the store has them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.events import Attachment

_TITLE = 80


def clean(text: str) -> str:
    """Half a surrogate pair can't be stored as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def title(text: str, attachments: Sequence[Attachment]) -> str:
    """The beginning of a message, on one line; the name of its first file where it has no words."""
    line = " ".join(text.split()) or next((item.name for item in attachments), "")
    if len(line) <= _TITLE:
        return line
    head = line[:_TITLE]
    return (head[: head.rfind(" ")] if " " in head[_TITLE // 2 :] else head).rstrip() + "…"
