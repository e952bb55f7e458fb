"""What was said earlier in the conversation, for a kernel whose window no longer has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.tools.api import Effect, Made, Origin, ToolError, tool

_MOST_SNIPPET = 160
_MOST_LETTERS = 4000


@dataclass(frozen=True, slots=True)
class Said:
    """A turn: what the user said, what was replied, and whose words are in it."""

    id: str
    text: str
    reply: str
    origin: Origin


class EarlierTalk:
    """`search` gives the turns that say most of something, best first; `turn` one by its id, or None."""

    def __init__(self, search: Callable[[str], Sequence[Said]], turn: Callable[[str], Said | None]) -> None:
        self._search = search
        self._turn = turn

    @tool(effects={Effect.READS}, answers=Origin.MEMORY)
    def search_memory(self, query: str) -> Made:
        """Search the earlier turns of this conversation, also those that have left the window."""
        if not query.strip():
            raise ToolError("Search for a few words.")
        found = self._search(query)
        lines = [f"{one.id[:8]}: {_snippet(one.text)} → {_snippet(one.reply)}" for one in found]
        return Made("\n".join(lines) or "Nothing was found.", origin=_foreign(found), source="earlier turns")

    @tool(effects={Effect.READS}, answers=Origin.MEMORY)
    def page_in(self, turn: str) -> Made:
        """Bring back an earlier turn in full, by the id that search_memory gave."""
        found = self._turn(turn.strip())
        if found is None:
            raise ToolError("There is no such turn: search_memory gives the ids.")
        text = f"User: {found.text}\nPeri: {found.reply}"[:_MOST_LETTERS]
        return Made(text, origin=found.origin, source="an earlier turn")


def _foreign(found: Sequence[Said]) -> Origin:
    """Where one of them holds foreign words, all are taken to."""
    return next((one.origin for one in found if one.origin is not Origin.MEMORY), Origin.MEMORY)


def _snippet(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_SNIPPET else f"{line[:_MOST_SNIPPET]}…"
