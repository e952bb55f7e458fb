"""How many tokens texts take; each text is counted once."""

from __future__ import annotations

import dataclasses
import hashlib
import operator
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TypeVar

from assistant.context.pages import Page, TurnPages
from assistant.events import Attachment

T = TypeVar("T")

Counter = Callable[[Sequence[str]], Sequence[int]]
PictureCounter = Callable[[Sequence[Attachment]], Sequence[int]]

_BLOCK = 32


class TokenCounts:
    """A `counter` (it may cost a call to another process) behind a memory of the last `capacity` texts and pictures.

    Keeps no text, only its hash. Any thread may use it. `clear` it when another model counts.
    """

    def __init__(
        self, counter: Counter, capacity: int = 20_000, *, pictures: PictureCounter = lambda found: [0] * len(found)
    ) -> None:
        self._counter = counter
        self._picture_counter = pictures
        self._capacity = capacity
        self._known: OrderedDict[bytes, int] = OrderedDict()
        self._lock = threading.Lock()

    def __call__(self, texts: Sequence[str]) -> tuple[int, ...]:
        """Tokens of each text; one call of the counter for all that are new."""
        return self._counted([_key(text) for text in texts], texts, self._counter)

    def pictures(self, pictures: Sequence[Attachment]) -> tuple[int, ...]:
        """Tokens of each picture, for a kernel that sees."""
        return self._counted([_key(f"\0picture {one.digest}") for one in pictures], pictures, self._picture_counter)

    def _counted(
        self, keys: Sequence[bytes], things: Sequence[T], counter: Callable[[Sequence[T]], Sequence[int]]
    ) -> tuple[int, ...]:
        with self._lock:
            found = {key: self._known[key] for key in keys if key in self._known}
        missing = {key: thing for key, thing in zip(keys, things, strict=True) if key not in found}
        if missing:
            found |= zip(missing, counter(list(missing.values())), strict=True)
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

        Turns older than that can't be in the window and stay uncounted, except pinned ones: a long conversation costs
        no more than a short one.
        """
        (tokens,) = self((system.text,))
        counted: list[TurnPages] = []
        total = tokens
        while total <= limit and len(counted) < len(turns):
            end = len(turns) - len(counted)
            block = self._count_turns(turns[max(0, end - _BLOCK) : end])
            total += sum(page.tokens or 0 for turn in block for page in turn.pages)
            counted = block + counted
        older = [self._count_turns([turn])[0] if turn.pinned else turn for turn in turns[: len(turns) - len(counted)]]
        return dataclasses.replace(system, tokens=tokens), (*older, *counted)

    def page(self, page: Page) -> Page:
        """The same page, counted."""
        return dataclasses.replace(page, tokens=self((page.text,))[0])

    def turns(self, turns: Sequence[TurnPages]) -> list[TurnPages]:
        """The same turns, all counted."""
        return self._count_turns(turns) if turns else []

    def _count_turns(self, turns: Sequence[TurnPages]) -> list[TurnPages]:
        pages = [page for turn in turns for page in turn.pages]
        seen = iter(self.pictures([picture for page in pages for picture in page.pictures]))
        looks = [sum(next(seen) for _ in page.pictures) for page in pages]
        tokens = map(operator.add, self([page.text for page in pages]), looks)
        return [
            TurnPages(turn.turn, tuple(dataclasses.replace(page, tokens=next(tokens)) for page in turn.pages))
            for turn in turns
        ]


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
