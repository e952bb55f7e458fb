"""Open WebUI's export: a JSON list of chats, each with a `history` of messages."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

from assistant.carried import CarriedFile
from assistant.transfer.chats import Chat, Message, moment

_THOUGHTS = re.compile(r'<details type="(?:reasoning|code_interpreter|tool_calls)".*?</details>\s*', re.DOTALL)
_DATA = re.compile(r"data:image/(\w+);base64,")
_MOST_DATA = 32 * 2**20
_MOST_FILES = 20


def is_chat(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("chat"), dict)


def chat(value: dict[str, Any]) -> Chat:
    """One chat. Raises `KeyError`, `TypeError`, `ValueError` for what is none."""
    inner = value["chat"]
    history = inner.get("history") or {}
    messages = history.get("messages") or _in_a_row(inner.get("messages") or [])
    created = moment(value.get("created_at")) or moment(inner.get("timestamp")) or time.time()
    return Chat(
        "open-webui",
        str(value.get("id") or inner["id"]),
        str(value.get("title") or inner.get("title") or ""),
        created,
        moment(value.get("updated_at")) or created,
        {str(name): _message(str(name), one) for name, one in messages.items()},
        history.get("currentId") or next(reversed(messages), None),
    )


def _in_a_row(messages: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Older exports have a list, and no parents."""
    keyed = {str(one.get("id") or at): one for at, one in enumerate(messages)}
    before: str | None = None
    found = {}
    for key, one in keyed.items():
        found[key] = {"parentId": before} | one
        before = key
    return found


def _message(name: str, one: dict[str, Any]) -> Message:
    parent, role = one.get("parentId"), one.get("role")
    if role not in ("user", "assistant"):
        return Message(name, parent, "")
    content = one.get("content")
    parts = content if isinstance(content, list) else [{"type": "text", "text": content or ""}]
    text = "\n\n".join(str(part.get("text") or "") for part in parts if part.get("type") == "text")
    files = [file for file in one.get("files") or () if isinstance(file, dict)]
    return Message(
        name, parent, role, _THOUGHTS.sub("", text), moment(one.get("timestamp")), tuple(_files(files[:_MOST_FILES]))
    )


def _files(files: list[dict[str, Any]]) -> Iterator[CarriedFile]:
    for number, file in enumerate(files, 1):
        if file.get("type") != "image":
            continue
        url = file.get("url")
        found = _DATA.match(url) if isinstance(url, str) and len(url) < _MOST_DATA else None
        name = f"picture {number}.{found[1]}" if found else "a picture that is not in the export"
        yield CarriedFile(name, read=_decoder(url[found.end() :]) if found and isinstance(url, str) else None)


def _decoder(text: str) -> Callable[[], bytes]:
    return lambda: base64.b64decode(text)
