"""Facts by what they mean: vectors of an embedder, where one is installed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.memory.facts import FactStore
    from models.ports import Embedder

log = logging.getLogger(__name__)

Find = Callable[[bool], "tuple[str, Embedder] | None"]
"""The embedder and its name; None where there is none, or where it is not loaded yet and the flag says not to wait."""
_BATCH = 32


class Meanings:
    """Without an embedder nothing has a meaning, and words decide alone."""

    def __init__(self, facts: FactStore, find: Find) -> None:
        self._facts = facts
        self._find = find

    def refresh(self) -> None:
        """Give every fact its vector. Waits for the embedder. Raises `ModelError`, `StorageError`."""
        found = self._find(True)
        if found is None:
            return
        name, embedder = found
        missing = self._facts.without_vector(name)
        for start in range(0, len(missing), _BATCH):
            some = missing[start : start + _BATCH]
            vectors = embedder.embed([text for _, text in some])
            self._facts.keep_vectors(name, [(key, vector) for (key, _), vector in zip(some, vectors, strict=True)])

    def likeness(self, text: str, *, wait: bool = False) -> dict[str, float]:
        """Cosines of the facts with the text, by the facts' ids; empty where that can't be told now."""
        try:
            found = self._find(wait)
            if found is None:
                return {}
            name, embedder = found
            keys, matrix = self._facts.vectors(name)
            if not keys:
                return {}
            return dict(zip(keys, map(float, matrix @ embedder.embed([text])[0]), strict=True))
        except ModelError as error:
            log.warning("Facts are found by their words alone: %s", error.message)
            return {}
