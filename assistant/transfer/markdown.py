"""Conversations as Markdown, one file each, to be read: the branch that is shown."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from assistant.carried import CarriedConversation, CarriedTurn
from assistant.transfer.peri_json import FILES, file_name

_UNFIT = re.compile(r"[^\w\- ]+")
_LONGEST = 60


def name(conversation: CarriedConversation) -> str:
    """The name of its file: day, title, and what makes it the only one."""
    day = time.strftime("%Y-%m-%d", time.localtime(max(0.0, conversation.created)))
    title = " ".join(_UNFIT.sub(" ", conversation.title).split())[:_LONGEST].strip()
    return f"{day} {title or 'Conversation'} ({conversation.id[:8]}).md"


def text(conversation: CarriedConversation, *, linked: bool = True) -> str:
    """The whole file. Attached files are `linked` where the export puts them, or only named."""
    lines = [f"# {' '.join(conversation.title.split()) or 'Conversation'}", ""]
    path = list(_shown(conversation))
    for turn in path:
        lines += _turn(turn, linked=linked)
    if len(path) < len(conversation.turns):
        lines += ["*There are other branches of this conversation. The export as JSON has them all.*", ""]
    return "\n".join(lines)


def _shown(conversation: CarriedConversation) -> Iterator[CarriedTurn]:
    turns = {turn.id: turn for turn in conversation.turns}
    path, at = [], turns.get(conversation.shown or "")
    while at is not None:
        path.append(at)
        at = turns.get(at.parent or "")
    yield from reversed(path)


def _turn(turn: CarriedTurn, *, linked: bool) -> Iterator[str]:
    moment = time.strftime("%Y-%m-%d %H:%M", time.localtime(max(0.0, turn.created)))
    yield from (f"## You, {moment}", "")
    if turn.text:
        yield from (turn.text, "")
    for file in turn.files:
        label = re.sub(r"([\[\]\\])", r"\\\1", " ".join(file.name.split()))
        yield from (f"[{label}]({FILES}/{file_name(file.digest, file.name)})" if linked else f"\\[{label}\\]", "")
    if turn.reply:
        yield from ("## Peri", "", turn.reply, "")
