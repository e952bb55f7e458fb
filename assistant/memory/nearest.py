"""Queries over the index of pictures: nearest vectors, within days and places.

Two steps, both in SQLite: the codes nearest to the query's, then the true cosines of those. Narrowing comes before
both, so a narrow query loses nothing.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.gallery import DatedBy, FoundPicture, Near, PictureQuery
from assistant.memory import codes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.memory.vectors import Db

_POOL = 1_000
"""So many codes are looked at closer, at least; more for a longer list."""
_POOL_FACTOR = 20
_EARTH_KM = 6371.009
_KM_A_DEGREE = 2 * math.pi * _EARTH_KM / 360

Condition = tuple[str, dict[str, Any]]


def find(db: Db, query: PictureQuery, vector: NDArray[np.float32] | None, but: str) -> list[FoundPicture]:
    """At most `query.limit` pictures. See `PictureIndex.find`."""
    condition, values = _within(query, but)
    values["limit"] = max(0, query.limit)
    if vector is None:
        where = f"WHERE {condition}" if condition else ""
        statement = f"SELECT n, NULL FROM pictures {where} ORDER BY moment DESC, n LIMIT :limit"  # noqa: S608
        return _pictures(db, db.rows(statement, values))
    values["vector"] = vector.tobytes()
    inside = f"n IN (SELECT n FROM pictures WHERE {condition})" if condition else "TRUE"  # noqa: S608
    candidates = _candidates(db, inside, values, vector)
    statement = f"""SELECT n, 1 - vec_distance_cosine(vector, :vector) AS score FROM vectors
        WHERE {candidates} ORDER BY score DESC, n LIMIT :limit"""  # noqa: S608
    return _pictures(db, db.rows(statement, values))


def joined(parent: bytes, name: bytes) -> Path:
    return Path(os.fsdecode(os.path.join(parent, name)))


def kilometres(latitude: float, longitude: float, near: Near) -> float:
    """Along the great circle (haversine formula), on a sphere of the Earth's mean radius."""
    one, other = math.radians(latitude), math.radians(near.latitude)
    across = math.sin(math.radians(longitude - near.longitude) / 2) ** 2 * math.cos(one) * math.cos(other)
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(math.sin((one - other) / 2) ** 2 + across)))


def _candidates(db: Db, inside: str, values: dict[str, Any], vector: NDArray[np.float32]) -> str:
    """The condition that says which vectors are compared; adds what it needs to `values`."""
    middle = codes.centre(db)
    if middle is None:
        return inside
    values["code"] = codes.code(vector, middle)
    values["pool"] = max(_POOL, _POOL_FACTOR * values["limit"])
    return f"""n IN (SELECT n FROM codes WHERE {inside}
        ORDER BY vec_distance_hamming(vec_bit(code), vec_bit(:code)) LIMIT :pool)"""  # noqa: S608


def _within(query: PictureQuery, but: str) -> Condition:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if but:
        parts, values = ["digest <> :but"], {"but": but}
    if query.after:
        parts.append("moment >= :after")
        values["after"] = query.after.isoformat()
    if query.before:
        parts.append("moment < :before")
        values["before"] = (query.before + timedelta(days=1)).isoformat()
    if query.near:
        condition, box = _around(query.near)
        parts.append(condition)
        values |= box
    return " AND ".join(parts), values


def _around(near: Near) -> Condition:
    """A circle on the ground, with the belt of latitudes it lies in, which an index finds."""
    reach = near.kilometres / _KM_A_DEGREE
    values = {"south": near.latitude - reach, "north": near.latitude + reach, "kilometres": near.kilometres}
    values |= {"here": near.latitude, "there": near.longitude}
    across = "cos(radians(latitude)) * cos(radians(:here)) * pow(sin(radians(longitude - :there) / 2), 2)"
    chord = f"pow(sin(radians(latitude - :here) / 2), 2) + {across}"
    ground = f"{2 * _EARTH_KM} * asin(min(1.0, sqrt({chord}))) <= :kilometres"
    return f"latitude BETWEEN :south AND :north AND {ground}", values


def _pictures(db: Db, rows: Sequence[tuple[Any, ...]]) -> list[FoundPicture]:
    found = (_picture(db, n, score) for n, score in rows)
    return [picture for picture in found if picture is not None]


def _picture(db: Db, n: int, score: float | None) -> FoundPicture | None:
    files = db.rows("SELECT parent, name FROM files WHERE picture = ? ORDER BY parent, name", (n,))
    if not files:  # its last file left a moment ago
        return None
    paths = [joined(parent, name) for parent, name in files]
    path = next((one for one in paths if one.exists()), None)
    digest, width, height, moment, dated_by, latitude, longitude = db.row(
        "SELECT digest, width, height, moment, dated_by, latitude, longitude FROM pictures WHERE n = ?", (n,)
    )
    shown = path or paths[0]
    return FoundPicture(
        path=shown,
        digest=digest,
        score=score,
        moment=moment,
        dated_by=DatedBy(dated_by),
        width=width,
        height=height,
        latitude=latitude,
        longitude=longitude,
        copies=tuple(one for one in paths if one != shown),
        there=path is not None,
    )
