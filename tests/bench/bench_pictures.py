"""Picture search: photographs indexed, and a query over 100,000 vectors against comparing them all with numpy.

The photographs are pieces of scikit-image's, 300 pixels wide, each another; they take the way of `peri index add`, with
the encoder and the reader of the facts in processes of their own.

The vectors are made: unit vectors around a common centre, most of their differences in a few directions, as image
encoders give them. Recall is the share of the true best 20 among the 20 found.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from assistant.devices.files import read_picture  # noqa: E402
from assistant.gallery import PictureQuery  # noqa: E402
from assistant.memory.indexer import Indexer, Tools  # noqa: E402
from assistant.memory.pictures import Indexed, Located, PictureIndex  # noqa: E402
from assistant.memory.walk import FileSeen  # noqa: E402
from models.values import PictureFacts  # noqa: E402

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.rows import BenchRow

VECTORS = 100_000
DIMENSIONS = 512
BEST = 20
QUERY_MS = 30.0
RECALL = 0.95
INDEXED_A_SECOND = 30.0
_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds on the clock and on the processor, medians; what was found."""

    wall: float
    processor: float
    found: list[list[int]]


def rows(quick: bool) -> list[BenchRow]:
    """Pictures indexed a second; time and recall of one query."""
    from tests.bench.rows import BenchRow

    repeats = 15 if quick else 60
    points = vectors(VECTORS + repeats)
    points, queries = points[:VECTORS], points[VECTORS:]
    with tempfile.TemporaryDirectory() as home:
        index = PictureIndex(Path(home) / "pictures.sqlite")
        built = fill(index, Path(home), points)
        narrow = PictureQuery(limit=BEST, after=date(1950, 1, 1))
        all_of_them = timed(queries, lambda query: found(index, PictureQuery(limit=BEST), query))
        half = timed(queries, lambda query: found(index, narrow, query))
        index.close()
    theirs = timed(queries, lambda query: compared(points, query))
    hits = [len(set(ours) & set(true)) / BEST for ours, true in zip(all_of_them.found, theirs.found, strict=True)]
    recall = statistics.fmean(hits)
    told = f"{DIMENSIONS} dimensions; {all_of_them.processor:.1f} ms on the processor; numpy compares all in "
    told += f"{theirs.wall:.1f} ms with {points.nbytes / 1e6:.0f} MB in memory; index filled in {built:.0f} s"
    told += f"; of half of them, by date, {half.wall:.1f} ms"
    share = all_of_them.wall / QUERY_MS
    return [
        *indexing(120 if quick else 480),
        BenchRow("query over 100,000 pictures", all_of_them.wall, QUERY_MS, share, 1.0, "ms", repeats, told),
        BenchRow("recall of the best 20, against numpy", recall, 1.0, recall, RECALL, "", repeats, more_is_better=True),
    ]


def indexing(count: int) -> list[BenchRow]:
    """How many photographs are indexed a second; none where Peri's own eyes are not there."""
    from models.host import Host, HostSpec
    from models.proxies import HostedEyes, HostedTextReader
    from models.registry import has_own_eyes
    from tests.bench.rows import BenchRow

    if not has_own_eyes():
        return []
    with (
        tempfile.TemporaryDirectory() as home,
        closing(Host(HostSpec("eyes", "seeing/eyes"))) as encoder,
        closing(Host(HostSpec("seeing", "seeing/rapidocr"))) as reader,
        closing(PictureIndex(Path(home) / "pictures.sqlite")) as index,
    ):
        eyes, facts = HostedEyes(encoder), HostedTextReader(reader)
        tools = Tools(read_picture, lambda: (eyes, facts), lambda: None, lambda folder, state: None)
        times = []
        for name, many in (("first", 16), ("second", count)):  # the first starts the processes
            photographs(Path(home) / name, many)
            index.add_folder(Path(home) / name)
            began = time.perf_counter()
            Indexer(index, tools).run()
            times.append(time.perf_counter() - began)
    rate = count / times[1]
    told = f"{count} JPEG files, 300 pixels wide"
    name = "photographs indexed a second"
    share = rate / INDEXED_A_SECOND
    return [BenchRow(name, rate, INDEXED_A_SECOND, share, 1.0, "a second", count, told, more_is_better=True)]


def photographs(folder: Path, count: int) -> None:
    """Write `count` different pieces of photographs, 300 pixels wide."""
    from models.seeing.clip_samples import photographs as whole
    from models.seeing.decode import opened, rgb

    folder.mkdir()
    random = np.random.default_rng(count)
    images = []
    for picture in whole():
        with opened(picture) as image:
            images.append(rgb(image, 1000).copy())
    for number in range(count):
        image = images[number % len(images)]
        side = int(min(image.size) * random.uniform(0.5, 1.0))
        left, top = (int(random.integers(0, length - side + 1)) for length in image.size)
        piece = image.crop((left, top, left + side, top + side * 3 // 4)).resize((300, 225))
        piece.save(folder / f"{number}.jpg", quality=90)


def vectors(count: int) -> NDArray[np.float32]:
    random = np.random.default_rng(3)
    spread = random.standard_normal((count, 64), np.float32) * np.exp(-np.arange(64, dtype=np.float32) / 20)
    raw = spread @ random.standard_normal((64, DIMENSIONS), np.float32)
    raw += 0.3 * random.standard_normal((count, DIMENSIONS), np.float32)
    raw += 2 * random.standard_normal(DIMENSIONS, np.float32)
    return np.asarray(raw / np.linalg.norm(raw, axis=1, keepdims=True), np.float32)


def fill(index: PictureIndex, folder: Path, points: NDArray[np.float32]) -> float:
    """Put a picture in for each vector, taken over a century; seconds."""
    started = time.perf_counter()
    row = index.add_folder(folder)
    for first in range(0, len(points), _BATCH):
        index.record(row.n, [_picture(n, points[n]) for n in range(first, min(first + _BATCH, len(points)))], 0)
    index.finish(row.n, ())
    return time.perf_counter() - started


def _picture(n: int, vector: NDArray[np.float32]) -> Indexed:
    facts = PictureFacts(640, 480, "JPEG", taken=f"{1900 + n * 7 % 100}-{1 + n % 12:02}-{1 + n % 28:02}T12:00:00")
    return Indexed(Located(b"/pictures/%d" % (n // 1000), b"%d" % n, FileSeen(1, 1)), f"{n:064x}", facts, vector)


def found(index: PictureIndex, query: PictureQuery, vector: NDArray[np.float32]) -> list[int]:
    return [int(one.path.name) for one in index.find(query, vector)]


def compared(points: NDArray[np.float32], query: NDArray[np.float32]) -> list[int]:
    cosines = points @ query
    best = np.argpartition(-cosines, BEST)[:BEST]
    return [int(n) for n in best[np.argsort(-cosines[best])]]


def timed(queries: NDArray[np.float32], work: Callable[[NDArray[np.float32]], list[int]]) -> Timed:
    wall, processor, results = [], [], []
    work(queries[0])
    for query in queries:
        began, busy = time.perf_counter(), time.thread_time()
        results.append(work(query))
        wall.append((time.perf_counter() - began) * 1000)
        processor.append((time.thread_time() - busy) * 1000)
    return Timed(statistics.median(wall), statistics.median(processor), results)
