"""Trees of messages, as ChatGPT and Open WebUI have them, as conversations of turns."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from assistant.carried import CarriedConversation, CarriedFile, CarriedTurn

_NO_ROLE = ""
_TITLE = 200


@dataclass(frozen=True, slots=True)
class Message:
    """`role` is "user", "assistant" or, where it is not shown, "". `parent` may be one that is not there."""

    id: str
    parent: str | None
    role: str
    text: str = ""
    created: float | None = None
    files: tuple[CarriedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Chat:
    """`source` is the program it comes from; `current` the last message that is shown there."""

    source: str
    id: str
    title: str
    created: float
    updated: float
    messages: Mapping[str, Message]
    current: str | None


@dataclass(slots=True)
class _Growing:
    """A turn on the way down one branch."""

    key: str
    parent: str | None
    message: Message
    replies: list[Message] = field(default_factory=list)


def conversation_of(chat: Chat) -> CarriedConversation:
    """The same chat gives the same ids, however often it is exported."""
    turns: dict[str, CarriedTurn] = {}
    shown, current = None, _path_to(chat)
    for turn, messages in _turns(chat):
        turns[turn.id] = turn
        if messages <= current:
            shown = turn.id
    key = _key(chat.source, chat.id)
    return CarriedConversation(
        key, " ".join(chat.title.split())[:_TITLE], chat.created, chat.updated, tuple(turns.values()), shown
    )


def _path_to(chat: Chat) -> set[str]:
    found: set[str] = set()
    at = chat.current
    while at is not None and at in chat.messages and at not in found:
        found.add(at)
        at = chat.messages[at].parent
    return found or set(chat.messages)


def _turns(chat: Chat) -> Iterator[tuple[CarriedTurn, set[str]]]:
    """Every turn after the one it follows, and the ids of its messages."""
    children: dict[str | None, list[Message]] = {}
    for message in chat.messages.values():
        children.setdefault(message.parent if message.parent in chat.messages else None, []).append(message)
    waiting: list[tuple[Message, _Growing | None]] = [(one, None) for one in reversed(children.get(None, ()))]
    seen: set[tuple[str, str]] = set()
    while waiting:
        message, growing = waiting.pop()
        if (place := (message.id, growing.key if growing else "")) in seen:
            continue
        seen.add(place)
        growing = _grown(chat, message, growing)
        below = children.get(message.id, ())
        if growing is not None and (not below or any(one.role == "user" for one in below)):
            yield _turn(chat, growing), {growing.message.id, *(one.id for one in growing.replies)}
        waiting += [(one, _branch(growing, one, alone=len(below) == 1)) for one in reversed(below)]


def _grown(chat: Chat, message: Message, growing: _Growing | None) -> _Growing | None:
    if message.role == "user" and (message.text.strip() or message.files):
        return _Growing(message.id, _id(chat, growing) if growing else None, message)
    if message.role == "assistant" and growing is not None and message.text.strip():
        if not growing.replies:
            growing.key += f":{message.id}"
        growing.replies.append(message)
    return growing


def _branch(growing: _Growing | None, into: Message, *, alone: bool) -> _Growing | None:
    """A turn as far as it is grown, for one of the branches below it."""
    if growing is None or alone:
        return growing
    key = f"{growing.key}:{into.id}" if growing.replies and into.role != "user" else growing.key
    return _Growing(key, growing.parent, growing.message, list(growing.replies))


def _turn(chat: Chat, growing: _Growing) -> CarriedTurn:
    first, replies = growing.message, growing.replies
    created = first.created if first.created is not None else chat.created
    ended = next((one.created for one in reversed(replies) if one.created is not None), created)
    reply = "\n\n".join(one.text.strip() for one in replies)
    files = (*first.files, *(file for one in replies for file in one.files))
    return CarriedTurn(_id(chat, growing), growing.parent, first.text, reply, created, ended, files=files)


def _id(chat: Chat, growing: _Growing) -> str:
    return _key(chat.source, chat.id, growing.key)


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def moment(value: object) -> float | None:
    """Unix time in seconds of what may count in any unit; None for what is no time."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        return None
    seconds = float(value)
    while seconds > 1e11:
        seconds /= 1000
    return seconds
