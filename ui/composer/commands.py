"""What `/` offers: saved prompts, and everything that the window can do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.prompts import SavedPrompt
from assistant.visible import one_line
from ui.composer.popup import Choice
from ui.composer.suggest import Offer

_PROMPT, _COMMAND = "prompt:", "command:"


@dataclass(frozen=True, slots=True)
class Command:
    """Its words, its sign, and the key that does the same ("" for none)."""

    words: str
    glyph: str
    key: str
    do: Callable[[], object]


class Commands:
    """`list_commands` is asked each time, as the window's parts come one after another. `prompts` are those saved."""

    def __init__(self, list_commands: Callable[[], Iterable[Command]]) -> None:
        self._list = list_commands
        self.prompts: Sequence[SavedPrompt] = ()

    def find(self, query: str, offer: Offer) -> None:
        prompts = [
            Choice(_PROMPT + one.name, one.name, "message-square", one_line(one.text)[:120]) for one in self.prompts
        ]
        commands = [Choice(_COMMAND + one.words, one.words, one.glyph, one.key) for one in self._list()]
        offer(matching(query, [*prompts, *commands]))

    def take(self, choice: Choice) -> str:
        if choice.key.startswith(_PROMPT):
            return next((one.text for one in self.prompts if _PROMPT + one.name == choice.key), "")
        for command in self._list():
            if _COMMAND + command.words == choice.key:
                command.do()
                break
        return ""

    def enter(self, choice: Choice) -> str:
        return choice.words


def matching(query: str, choices: Iterable[Choice]) -> list[Choice]:
    """Those whose words begin with all words of `query`; those that begin with the query itself come first."""
    wanted = query.casefold().split()

    def fits(choice: Choice) -> bool:
        words = re.split(r"\W+", choice.words.casefold())
        return all(any(word.startswith(start) for word in words) for start in wanted)

    found = [one for one in choices if fits(one)]
    return sorted(found, key=lambda one: not one.words.casefold().startswith(query.casefold().strip()))
