"""Where the vectors of passages are kept and compared: in the index's own file, or in another index that a team has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from assistant.memory import codes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.vectors import VectorFile

    Vector = NDArray[np.float32]

_POOL = 500
"""So many codes are looked at closer."""
_WITHIN = "AND n IN (SELECT n FROM chunks WHERE document IN (SELECT value FROM json_each(:within)))"


class VectorIndex(Protocol):
    """Vectors of length one by the numbers of their passages, which belong to documents.

    Every method raises `StorageError` or `SearchError` where the index can't be had.
    """

    def add(self, rows: Sequence[tuple[int, int, Vector]]) -> None:
        """Passages, their documents and vectors; those that are known are replaced."""
        ...

    def nearest(self, vector: Vector, limit: int, within: Sequence[int] | None) -> list[tuple[int, float]]:
        """Numbers of passages and their cosines, the nearest first, of these documents or of all."""
        ...

    def drop(self, documents: Sequence[int]) -> None:
        """Forget all passages of documents."""
        ...

    def clear(self) -> None:
        """Forget everything."""
        ...

    def close(self) -> None:
        """Let the connection go. Harmless when closed."""
        ...


class OwnVectors:
    """In the file of the index itself, by sqlite-vec. What leaves the index leaves this by itself."""

    def __init__(self, file: VectorFile) -> None:
        self._file = file

    def add(self, rows: Sequence[tuple[int, int, Vector]]) -> None:
        with self._file.write() as db:
            middle = codes.centre(db)
            for n, _, vector in rows:
                if db.row("SELECT 1 FROM chunks WHERE n = ?", (n,)):
                    db.run("INSERT OR REPLACE INTO vectors (n, vector) VALUES (?, ?)", (n, vector.tobytes()))
                    codes.add(db, n, vector, middle)

    def settle(self) -> None:
        """After many were added: make what keeps queries quick."""
        with self._file.write() as db:
            codes.renew(db)

    def nearest(self, vector: Vector, limit: int, within: Sequence[int] | None) -> list[tuple[int, float]]:
        values: dict[str, object] = {"vector": vector.tobytes(), "limit": limit}
        inside = ""
        if within is not None:
            values["within"] = str(list(within))
            inside = _WITHIN
        with self._file.read() as db:
            middle = codes.centre(db) if within is None else None
            if middle is not None:
                values |= {"code": codes.code(vector, middle), "pool": max(_POOL, limit)}
                inside = """AND n IN (SELECT n FROM codes
                    ORDER BY vec_distance_hamming(vec_bit(code), vec_bit(:code)) LIMIT :pool)"""
            return db.rows(
                f"""SELECT n, 1 - vec_distance_cosine(vector, :vector) AS score FROM vectors
                WHERE TRUE {inside} ORDER BY score DESC, n LIMIT :limit""",  # noqa: S608
                values,
            )

    def drop(self, documents: Sequence[int]) -> None:
        """The tables do it."""

    def close(self) -> None:
        """The file is closed by itself."""

    def clear(self) -> None:
        with self._file.write() as db:
            db.run("DELETE FROM vectors")
            codes.forget(db)
