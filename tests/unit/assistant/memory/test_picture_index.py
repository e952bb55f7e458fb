"""Finding pictures: the nearest vectors, as if all had been compared, within days and places."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from assistant.errors import IndexDamaged, SearchError, StorageError
from assistant.gallery import DatedBy, Near, PictureQuery
from assistant.memory import codes, nearest
from assistant.memory.pictures import Indexed, Located, PictureIndex, Rejected
from assistant.memory.walk import FileSeen
from models.values import EncoderInfo, PictureFacts

SEEN = FileSeen(1, 1_700_000_000_000_000_000)
DIMENSIONS = 64


@pytest.fixture
def index(tmp_path: Path) -> Iterator[PictureIndex]:
    index = PictureIndex(tmp_path / "pictures.sqlite")
    yield index
    index.close()


def indexed(name: str, vector: NDArray[np.float32] | None = None, **facts: object) -> Indexed:
    unit = np.eye(1, DIMENSIONS, dtype=np.float32)[0] if vector is None else vector
    where = Located(b"/pictures", name.encode(), SEEN)
    return Indexed(where, f"digest of {name}", PictureFacts(4, 3, "PNG", **facts), unit)  # type: ignore[arg-type]


def fill(index: PictureIndex, folder: Path, *items: Indexed | Rejected) -> int:
    row = index.add_folder(folder)
    index.record(row.n, items, 0)
    return row.n


def vectors(count: int, seed: int = 0) -> NDArray[np.float32]:
    """Unit vectors around a common centre, most of their difference in a few directions: as encoders make them."""
    random = np.random.default_rng(seed)
    spread = random.standard_normal((count, 16)) @ random.standard_normal((16, DIMENSIONS))
    raw = spread + random.standard_normal((count, DIMENSIONS)) + 5 * random.standard_normal(DIMENSIONS)
    return np.asarray(raw / np.linalg.norm(raw, axis=1, keepdims=True), np.float32)


def test_the_nearest_come_first_with_their_cosines(index: PictureIndex, tmp_path: Path) -> None:
    points = vectors(50)
    fill(index, tmp_path, *(indexed(str(n), point) for n, point in enumerate(points)))
    found = index.find(PictureQuery(limit=7), points[3])
    cosines = points @ points[3]
    assert [one.path.name for one in found] == [str(n) for n in np.argsort(-cosines)[:7]]
    assert [one.score for one in found] == pytest.approx(sorted(cosines, reverse=True)[:7], abs=1e-5)
    assert [one.path.name for one in index.find(PictureQuery(limit=2), points[3], but="digest of 3")] == [
        str(n) for n in np.argsort(-cosines)[1:3]
    ]


def test_a_large_index_finds_what_comparing_everything_finds(index: PictureIndex, tmp_path: Path) -> None:
    points = vectors(codes.FEWEST + 520)
    points, queries = points[:-20], points[-20:]
    folder = fill(index, tmp_path, *(indexed(str(n), point) for n, point in enumerate(points[:-500])))
    index.finish(folder, ())
    index.record(folder, [indexed(str(n), points[n]) for n in range(len(points) - 500, len(points))], 0)
    with index._file.read() as db:
        assert db.value("SELECT count(*) FROM codes") == len(points)

    recalled = []
    for query in queries:
        best = set(np.argsort(-(points @ query))[:20])
        found = index.find(PictureQuery(limit=20), query)
        recalled.append(len({f"{n}" for n in best} & {one.path.name for one in found}) / 20)
    assert np.mean(recalled) >= 0.98


def test_a_narrow_query_in_a_large_index_loses_nothing(index: PictureIndex, tmp_path: Path) -> None:
    points = vectors(codes.FEWEST)
    days = [f"{1900 + n // 100}-05-{1 + n % 28:02}T12:00:00" for n in range(len(points))]
    folder = fill(index, tmp_path, *(indexed(str(n), point, taken=days[n]) for n, point in enumerate(points)))
    index.finish(folder, ())
    query = PictureQuery(limit=30, after=date(1920, 1, 1), before=date(1920, 12, 31))
    found = index.find(query, points[0])
    expected = sorted(range(2000, 2100), key=lambda n: -float(points[n] @ points[0]))[:30]
    assert [int(one.path.name) for one in found] == expected


def test_days_at_both_ends_belong_to_a_span(index: PictureIndex, tmp_path: Path) -> None:
    moments = {
        "before": "2024-02-27T23:59:59",
        "first": "2024-02-28T00:00:00",
        "last": "2024-02-29T23:59:59+02:00",
        "after": "2024-03-01T00:00:00",
    }
    fill(index, tmp_path, *(indexed(name, taken=moment) for name, moment in moments.items()))
    found = index.find(PictureQuery(after=date(2024, 2, 28), before=date(2024, 2, 29)))
    assert [one.path.name for one in found] == ["last", "first"]
    assert {one.dated_by for one in found} == {DatedBy.CAMERA}


def test_a_picture_without_a_date_has_its_files(index: PictureIndex, tmp_path: Path) -> None:
    fill(index, tmp_path, indexed("a"))
    (found,) = index.find(PictureQuery(after=date(2023, 11, 14), before=date(2023, 11, 15)))
    assert (found.dated_by, found.moment[:7]) == (DatedBy.FILE, "2023-11")


_PLACES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(place=_PLACES, centre=_PLACES, reach=st.floats(0.001, 20_037))
@settings(max_examples=200)
def test_a_circle_on_the_ground_is_one(place: tuple[float, float], centre: tuple[float, float], reach: float) -> None:
    near = Near(*centre, reach)
    distance = nearest.kilometres(*place, near)
    condition, values = nearest._around(near)
    with sqlite3.connect(":memory:") as db:
        statement = f"SELECT {condition} FROM (SELECT :latitude AS latitude, :longitude AS longitude)"
        (inside,) = db.execute(statement, {**values, "latitude": place[0], "longitude": place[1]}).fetchone()
    db.close()
    if not math.isclose(distance, reach, rel_tol=1e-6, abs_tol=1e-6):
        assert bool(inside) == (distance < reach)


def test_places_narrow_and_pictures_without_one_are_not_near(index: PictureIndex, tmp_path: Path) -> None:
    places = {"berlin": (52.52, 13.405), "potsdam": (52.39, 13.06), "hamburg": (53.55, 9.99)}
    items = [indexed(name, latitude=place[0], longitude=place[1]) for name, place in places.items()]
    fill(index, tmp_path, *items, indexed("nowhere"))
    query = PictureQuery(near=Near(52.52, 13.405, 40))
    assert {one.path.name for one in index.find(query)} == {"berlin", "potsdam"}
    assert nearest.kilometres(*places["hamburg"], Near(*places["berlin"])) == pytest.approx(255, abs=2)


def test_one_encoder_at_a_time(index: PictureIndex, tmp_path: Path) -> None:
    one, other = EncoderInfo("one", "1", DIMENSIONS, 1.0), EncoderInfo("other", "2", 32, 1.0)
    assert index.adopt(one) == 0
    fill(index, tmp_path, indexed("a"), indexed("b"))
    assert index.adopt(one) == 0
    assert index.adopt(other) == 2
    assert index.encoder() == ("2", "other")
    assert index.count() == (0, 2)


def test_a_folder_that_was_removed_meanwhile_takes_nothing_in(index: PictureIndex, tmp_path: Path) -> None:
    row = index.add_folder(tmp_path)
    index.remove_folder(tmp_path)
    with pytest.raises(SearchError, match="taken out"):
        index.record(row.n, [indexed("a")], 0)


def test_the_index_is_there_again_after_closing(index: PictureIndex, tmp_path: Path) -> None:
    fill(index, tmp_path, indexed("a"))
    index.pause(True)
    index.close()
    index.close()
    with pytest.raises(StorageError, match="closed"):
        index.folders()
    again = PictureIndex(tmp_path / "pictures.sqlite")
    assert again.paused
    assert [one.path.name for one in again.find(PictureQuery())] == ["a"]
    again.close()


def test_only_its_owner_may_read_it(index: PictureIndex, tmp_path: Path) -> None:
    fill(index, tmp_path, indexed("a"))
    assert {path.stat().st_mode & 0o077 for path in tmp_path.glob("pictures.sqlite*")} == {0}


@pytest.mark.parametrize(
    "content", [b"no database at all, and long enough to be looked at as one" * 20, b"SQLite format 3\0"]
)
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pictures.sqlite"
    path.write_bytes(content)
    with pytest.raises(IndexDamaged) as told:
        PictureIndex(path)
    assert "Delete this file" in told.value.remedy
    assert path.read_bytes() == content


def test_another_programs_file_and_a_newer_peris_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE precious (thing)")
    db.close()
    with pytest.raises(IndexDamaged, match="another program"):
        PictureIndex(other)

    PictureIndex(tmp_path / "newer.sqlite").close()
    with sqlite3.connect(tmp_path / "newer.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(IndexDamaged, match="newer"):
        PictureIndex(tmp_path / "newer.sqlite")


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        PictureIndex(tmp_path / "file" / "pictures.sqlite")
