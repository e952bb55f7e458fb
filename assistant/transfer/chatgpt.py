"""ChatGPT's export: `conversations.json`, a list of chats, each a mapping of nodes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from assistant.carried import CarriedFile
from assistant.transfer.chats import Chat, Message, moment
from assistant.transfer.reading import Opened

_MOST_FILES = 20


def is_chat(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("mapping"), dict)


def chat(value: dict[str, Any], opened: Opened) -> Chat:
    """One chat. Raises `KeyError`, `TypeError`, `ValueError` for what is none."""
    created = moment(value.get("create_time")) or time.time()
    key = value.get("conversation_id") or value["id"]
    messages = {str(name): _message(str(name), node, opened) for name, node in value["mapping"].items()}
    return Chat(
        "chatgpt",
        str(key),
        str(value.get("title") or ""),
        created,
        moment(value.get("update_time")) or created,
        messages,
        value.get("current_node"),
    )


def _message(name: str, node: dict[str, Any], opened: Opened) -> Message:
    said, parent = node.get("message"), node.get("parent")
    parent = parent if isinstance(parent, str) else None
    if not isinstance(said, dict) or _hidden(said):
        return Message(name, parent, "")
    content = said.get("content") or {}
    role = (said.get("author") or {}).get("role")
    if role not in ("user", "assistant"):
        return Message(name, parent, "")
    text = "\n\n".join(_texts(content)) if role == "user" or said.get("recipient", "all") == "all" else _code(content)
    return Message(name, parent, role, text, moment(said.get("create_time")), tuple(_files(content, opened)))


def _hidden(said: dict[str, Any]) -> bool:
    metadata = said.get("metadata") or {}
    return bool(metadata.get("is_visually_hidden_from_user"))


def _texts(content: dict[str, Any]) -> Iterator[str]:
    if content.get("content_type") not in ("text", "multimodal_text"):
        return
    for part in content.get("parts") or ():
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict) and part.get("content_type") == "audio_transcription":
            yield str(part.get("text") or "")


def _code(content: dict[str, Any]) -> str:
    """What the assistant had run."""
    code = content.get("text")
    return f"```\n{code}\n```" if content.get("content_type") == "code" and isinstance(code, str) else ""


def _files(content: dict[str, Any], opened: Opened) -> Iterator[CarriedFile]:
    for part in (content.get("parts") or ())[:_MOST_FILES]:
        if not isinstance(part, dict) or part.get("content_type") != "image_asset_pointer":
            continue
        start = str(part.get("asset_pointer") or "").rpartition("/")[2]
        found = opened.file(start) if start.startswith("file") else None
        name = found[0] if found else "a picture that is not in the export"
        yield CarriedFile(name, read=found[1] if found else None)
