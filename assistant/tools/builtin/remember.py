"""What the user asks Peri to remember."""

from __future__ import annotations

from collections.abc import Callable

from assistant.tools.api import Effect, Origin, ToolError, tool

_MOST_LETTERS = 300


class Remember:
    """`keep` puts a fact into the memory and gives its text."""

    def __init__(self, keep: Callable[[str], str]) -> None:
        self._keep = keep

    # The text is the target: with foreign text in reach no right that was given once covers another text.
    @tool(effects={Effect.WRITES}, targets=("fact",), answers=Origin.KERNEL)
    def remember(self, fact: str) -> str:
        """Remember a fact or wish of the user for good, in the user's own words."""
        if not fact.strip():
            raise ToolError("There is nothing to remember in this.")
        if len(fact) > _MOST_LETTERS:
            raise ToolError(f"A fact can have {_MOST_LETTERS} letters at most; keep longer texts as a note.")
        return f"Remembered: {self._keep(fact)}"
