"""Facts by what they mean: vectors of an embedder, where one is installed."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from models.errors import ModelError
from models.values import HostState

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.facts import FactStore
    from assistant.recall import Fact
    from assistant.turn.parts import Part
    from models.ports import Embedder

log = logging.getLogger(__name__)

ENCODER = "all-MiniLM-L6-v2"
"""What the stored vectors were made with; those of another are made anew."""
_BATCH = 32
_LOADED = (HostState.READY, HostState.BUSY, HostState.UNLOADED)


class Meanings:
    """Without an `embedder` nothing has a meaning, and words decide alone."""

    def __init__(self, facts: FactStore, embedder: Part[Embedder] | None) -> None:
        self._facts = facts
        self._part = embedder

    def refresh(self) -> None:
        """Give every fact its vector; where there are facts, the embedder is ready then. Waits."""
        if self._part is None or not self._facts.current():
            return
        try:
            self._part.warm()
            self._embed(self._part.get())
        except ModelError as error:
            log.warning("Facts are found by their words alone: %s", error.message)

    def _embed(self, embedder: Embedder) -> None:
        missing = self._facts.without_vector(ENCODER)
        for start in range(0, len(missing), _BATCH):
            some = missing[start : start + _BATCH]
            vectors = embedder.embed([text for _, text in some])
            self._facts.keep_vectors(ENCODER, [(key, vector) for (key, _), vector in zip(some, vectors, strict=True)])

    def likeness(self, text: str, *, wait: bool = False) -> dict[str, float]:
        """Cosines of the facts with the text, by the facts' ids; empty where that can't be told, without `wait` also
        where the embedder was not loaded yet. One that was unloaded is loaded again.
        """
        if self._part is None or not (wait or self._part.report().state in _LOADED):
            return {}
        try:
            keys, matrix = self._facts.vectors(ENCODER)
            if not keys:
                return {}
            return dict(zip(keys, map(float, matrix @ self._part.get().embed([text])[0]), strict=True))
        except ModelError as error:
            log.warning("Facts are found by their words alone: %s", error.message)
            return {}


def aligned(cosines: Mapping[str, float], facts: Sequence[Fact]) -> NDArray[np.float32] | None:
    """The likeness of each of the facts, in their order; None where none is known."""
    if not cosines:
        return None
    import numpy as np

    return np.array([cosines.get(one.id, 0.0) for one in facts], np.float32)
