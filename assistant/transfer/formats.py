"""Which program an export comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from assistant.carried import CarriedConversation
from assistant.errors import ImportRefused
from assistant.transfer import chatgpt, open_webui, peri_json
from assistant.transfer.chats import conversation_of
from assistant.transfer.reading import KNOWN, Opened, open_export
from models.sentences import say

Read = Callable[[Any], CarriedConversation]
_BAD = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError)


def read(path: Path) -> tuple[list[CarriedConversation], list[str]]:
    """All conversations of an export, the oldest first, and as sentences what of it can't be read.

    Raises `ImportRefused` for a file that can't be read or is no export that is known.
    """
    opened = open_export(path)
    found: list[CarriedConversation] = []
    left_out: list[str] = []
    for value, reader in _values(opened, path):
        try:
            found.append(reader(value))
        except _BAD as error:
            left_out.append(f"The conversation {_title(value)} can't be read ({error!s:.200}).")
    if left_out and not found:
        raise ImportRefused(
            say("No conversation of {name} can be read. {why}", name=path.name, why=left_out[0]),
            remedy=say("Export it again."),
        )
    return sorted(found, key=lambda one: one.updated), left_out


def _values(opened: Opened, path: Path) -> Iterator[tuple[Any, Read]]:
    for document in opened.documents:
        if peri_json.is_export(document):
            for value in peri_json.conversations(document):
                yield value, lambda one: peri_json.conversation(one, opened.folder)
            continue
        values = document if isinstance(document, list) else [document]
        if any(chatgpt.is_chat(one) for one in values):
            for value in values:
                yield value, lambda one: conversation_of(chatgpt.chat(one, opened))
        elif any(open_webui.is_chat(one) for one in values):
            for value in values:
                yield value, lambda one: conversation_of(open_webui.chat(one))
        else:
            raise ImportRefused(
                say("{name} is no export that Peri knows.", name=path.name),
                remedy=KNOWN,
            )


def _title(value: Any) -> str:
    title = value.get("title") if isinstance(value, dict) else None
    return f"“{' '.join(title.split())[:80]}”" if isinstance(title, str) and title else "without a title"
