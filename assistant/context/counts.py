"""How many tokens texts take; each text is counted once."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

from assistant.context.pages import Page, TurnPages

Counter = Callable[[Sequence[str]], Sequence[int]]

_BLOCK = 32


class TokenCounts:
    """A `counter` (it may cost a call to another process) behind a memory of the last `capacity` texts.

    Keeps no text, only its hash. Any thread may use it. `clear` it when another model counts.
    """

    def __init__(self, counter: Counter, capacity: int = 20_000) -> None:
        self._counter = counter
        self._capacity = capacity
        self._known: OrderedDict[bytes, int] = OrderedDict()
        self._lock = threading.Lock()

    def __call__(self, texts: Sequence[str]) -> tuple[int, ...]:
        """Tokens of each text; one call of the counter for all that are new."""
        keys = [_key(text) for text in texts]
        with self._lock:
            found = {key: self._known[key] for key in keys if key in self._known}
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        if missing:
            found |= zip(missing, self._counter(list(missing.values())), strict=True)
        with self._lock:
            self._remember(found)
        return tuple(found[key] for key in keys)

    def _remember(self, counts: dict[bytes, int]) -> None:
        for key, tokens in counts.items():
            self._known[key] = tokens
            self._known.move_to_end(key)
        while len(self._known) > self._capacity:
            self._known.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._known.clear()

    def count(self, system: Page, turns: Sequence[TurnPages], limit: int) -> tuple[Page, tuple[TurnPages, ...]]:
        """The same pages, counted: newest turns first, until they exceed `limit` tokens.

        Turns older than that can't be in the window and stay uncounted: a long conversation costs no more
        than a short one.
        """
        (tokens,) = self((system.text,))
        counted: list[TurnPages] = []
        total = tokens
        while total <= limit and len(counted) < len(turns):
            end = len(turns) - len(counted)
            block = self._count_turns(turns[max(0, end - _BLOCK) : end])
            total += sum(page.tokens or 0 for turn in block for page in turn.pages)
            counted = block + counted
        older = turns[: len(turns) - len(counted)]
        return dataclasses.replace(system, tokens=tokens), (*older, *counted)

    def _count_turns(self, turns: Sequence[TurnPages]) -> list[TurnPages]:
        tokens = iter(self([page.text for turn in turns for page in turn.pages]))
        return [
            TurnPages(turn.turn, tuple(dataclasses.replace(page, tokens=next(tokens)) for page in turn.pages))
            for turn in turns
        ]


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
