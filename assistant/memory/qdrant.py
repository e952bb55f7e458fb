"""Vectors of passages in Qdrant, by its client (Apache-2.0): on a server that a team shares, or in memory.

Only numbers leave the machine: which passage of which document, and its vector. Texts stay in Peri's own file. Install
`peri-assistant[qdrant]` for it.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from assistant.errors import SearchError
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float32]

DIMENSIONS = 384
IN_MEMORY = ":memory:"


class QdrantVectors:
    """A `memory.meanings.VectorIndex` at `address`. `owner` tells the points of one index from those of others on the
    same server; empty, it is this machine's. Raises `SearchError` where there is no server or no client.
    """

    def __init__(self, address: str, owner: str = "", dimensions: int = DIMENSIONS) -> None:
        self._address = address
        owner = owner or hashlib.sha256(str(uuid.getnode()).encode()).hexdigest()[:12]
        self._collection = f"peri-{owner}"
        with self._told():
            from qdrant_client import QdrantClient, models

            self._models = models
            self._client: Any = (
                QdrantClient(IN_MEMORY)
                if address == IN_MEMORY
                else QdrantClient(url=address, timeout=5, check_compatibility=False)
            )
            if not self._client.collection_exists(self._collection):
                self._make(dimensions)
        self._dimensions = dimensions

    def add(self, rows: Sequence[tuple[int, int, Vector]]) -> None:
        """See the port."""
        points = [
            self._models.PointStruct(id=n, vector=vector.tolist(), payload={"document": document})
            for n, document, vector in rows
        ]
        if points:
            with self._told():
                self._client.upsert(self._collection, points, wait=True)

    def nearest(self, vector: Vector, limit: int, within: Sequence[int] | None) -> list[tuple[int, float]]:
        """See the port."""
        only = None if within is None else self._of(within)
        with self._told():
            found = self._client.query_points(
                self._collection, query=vector.tolist(), limit=limit, query_filter=only, with_payload=False
            )
        return [(int(point.id), float(point.score)) for point in found.points]

    def drop(self, documents: Sequence[int]) -> None:
        """See the port."""
        if documents:
            with self._told():
                selector = self._models.FilterSelector(filter=self._of(documents))
                self._client.delete(self._collection, points_selector=selector, wait=True)

    def clear(self) -> None:
        """See the port."""
        with self._told():
            self._client.delete_collection(self._collection)
            self._make(self._dimensions)

    def close(self) -> None:
        """See the port."""
        with self._told():
            self._client.close()

    def _make(self, dimensions: int) -> None:
        shape = self._models.VectorParams(size=dimensions, distance=self._models.Distance.COSINE)
        self._client.create_collection(self._collection, vectors_config=shape)

    def _of(self, documents: Sequence[int]) -> Any:
        match = self._models.MatchAny(any=list(documents))
        return self._models.Filter(must=[self._models.FieldCondition(key="document", match=match)])

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the client and the network raise has no common class; here is the edge to both."""
        try:
            yield
        except ImportError as error:
            raise SearchError(
                say("The client of Qdrant is not installed."), remedy="pip install peri-assistant[qdrant]"
            ) from error
        except Exception as error:
            raise SearchError(
                say("Qdrant at {address} can't be used ({why}).", address=self._address, why=type(error).__name__),
                remedy=say("See that it runs, or empty documents.qdrant in the settings."),
            ) from error
