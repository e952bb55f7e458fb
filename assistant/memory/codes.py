"""A bit a dimension for each vector, so that a query need not read every vector.

A code holds the signs of a vector less the centre of all vectors: the number of bits in which two codes differ grows
with the angle between the vectors (Charikar 2002, doi:10.1145/509907.509965). A query takes the nearest codes and
compares their vectors themselves. Small indexes have no codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.vectors import Db

FEWEST = 5_000
"""Below this all vectors are compared: that takes no longer."""
_GROWTH = 4
"""The centre is found anew when there are so many times more vectors than it was found from."""
_AT_ONCE = 5_000


def code(vector: NDArray[np.float32], centre: NDArray[np.float32]) -> bytes:
    """The code of one vector, in whole bytes."""
    import numpy as np

    return np.packbits(vector > centre, bitorder="little").tobytes()


def centre(db: Db) -> NDArray[np.float32] | None:
    """What codes are made with; None while there are no codes."""
    import numpy as np

    kept = db.value("SELECT value FROM meta WHERE key = 'centre'")
    return None if kept is None else np.frombuffer(kept, np.float32)


def add(db: Db, n: int, vector: NDArray[np.float32], middle: NDArray[np.float32] | None) -> None:
    """Keep the code of a vector, where there are codes."""
    if middle is not None:
        db.run("INSERT OR REPLACE INTO codes (n, code) VALUES (?, ?)", (n, code(vector, middle)))


def forget(db: Db) -> None:
    db.run("DELETE FROM codes")
    db.run("DELETE FROM meta WHERE key IN ('centre', 'coded')")


def renew(db: Db) -> None:
    """Make all codes, for the first time or anew, where the index has grown enough for it."""
    import numpy as np

    count: int = db.value("SELECT count(*) FROM vectors")
    coded: int | None = db.value("SELECT value FROM meta WHERE key = 'coded'")
    if count < (FEWEST if coded is None else _GROWTH * coded):
        return
    forget(db)
    total = sum(np.sum(block, axis=0, dtype=np.float64) for _, block in _blocks(db))
    middle = np.asarray(total / count, np.float32)
    for numbers, block in _blocks(db):
        made = np.packbits(block > middle, axis=1, bitorder="little")
        rows = [(n, bits.tobytes()) for n, bits in zip(numbers, made, strict=True)]
        db.run_many("INSERT INTO codes (n, code) VALUES (?, ?)", rows)
    db.run("INSERT INTO meta (key, value) VALUES ('centre', ?), ('coded', ?)", (middle.tobytes(), count))


def _blocks(db: Db) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
    """All vectors with their numbers, some thousands at once."""
    import numpy as np

    last = 0
    while rows := db.rows("SELECT n, vector FROM vectors WHERE n > ? ORDER BY n LIMIT ?", (last, _AT_ONCE)):
        numbers = [row[0] for row in rows]
        yield numbers, np.frombuffer(b"".join(row[1] for row in rows), np.float32).reshape(len(rows), -1)
        last = numbers[-1]
