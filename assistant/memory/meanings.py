"""Where the vectors of passages are kept and compared: in the index's own file, or in another index that a team has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from assistant.memory import codes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.vectors import Db, VectorFile

    Vector = NDArray[np.float32]

_POOL = 500
"""So many codes are looked at closer."""
_POOLED = "AND n IN (SELECT value FROM json_each(:pool))"
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


class _Codes:
    """The signs of all vectors, compared at once."""

    def __init__(self, key: tuple[int, int, bytes], rows: Sequence[tuple[int, bytes]]) -> None:
        import numpy as np

        self.key = key
        self._numbers = np.array([n for n, _ in rows], np.int64)
        self._width = np.uint64 if rows and len(rows[0][1]) % 8 == 0 else np.uint8
        bits = np.frombuffer(b"".join(code for _, code in rows), self._width)
        self._bits = bits.reshape(len(rows), -1 if rows else 0)

    def nearest(self, code: bytes, most: int) -> list[int]:
        """The passages whose codes differ in the fewest bits."""
        import numpy as np

        if not len(self._numbers):
            return []
        differing = np.bitwise_count(self._bits ^ np.frombuffer(code, self._width)).sum(axis=1, dtype=np.int32)
        chosen = np.argpartition(differing, most)[:most] if most < len(differing) else np.arange(len(differing))
        numbers: list[int] = self._numbers[chosen].tolist()
        return numbers


class OwnVectors:
    """In the file of the index itself, by sqlite-vec. What leaves the index leaves this by itself."""

    def __init__(self, file: VectorFile) -> None:
        self._file = file
        self._codes: _Codes | None = None

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
        with self._file.read() as db:
            middle = codes.centre(db) if within is None else None
            if within is not None:
                values["within"], inside = str(list(within)), _WITHIN
            elif middle is not None:
                pool = self._kept(db, middle).nearest(codes.code(vector, middle), max(_POOL, limit))
                values["pool"], inside = str(pool), _POOLED
            return db.rows(
                f"""SELECT n, 1 - vec_distance_cosine(vector, :vector) AS score FROM vectors
                WHERE TRUE {inside} ORDER BY score DESC, n LIMIT :limit""",  # noqa: S608
                values,
            )

    def _kept(self, db: Db, middle: Vector) -> _Codes:
        """All codes, in memory: 48 bytes a passage, read again when there are others."""
        count, last = db.row("SELECT count(*), max(n) FROM codes")
        key = (count, last, middle.tobytes())
        if self._codes is None or self._codes.key != key:
            self._codes = _Codes(key, db.rows("SELECT n, code FROM codes ORDER BY n"))
        return self._codes

    def drop(self, documents: Sequence[int]) -> None:
        """The tables do it."""

    def close(self) -> None:
        """The file is closed by itself."""

    def clear(self) -> None:
        with self._file.write() as db:
            db.run("DELETE FROM vectors")
            codes.forget(db)
