"""The store: programs that are killed while they write, and a store of 50,000 conversations with a million messages.

A turn is a message and its reply, so there are 500,000. Their words are drawn as often as words are in a language
(Zipf), from 40,000; every turn has a word of its own. Queries are typed letter by letter.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from assistant.memory.store import ConversationStore  # noqa: E402
from tests.store_writer import Acknowledged, kill_one  # noqa: E402

if TYPE_CHECKING:
    from tests.bench.rows import BenchRow

KILLS = 200
CONVERSATIONS, TURNS = 50_000, 500_000
START_MS, SEARCH_MS, OPEN_MS = 1000.0, 100.0, 150.0
LONG = 1_000
"""Turns of one long conversation."""
_WORDS = 40_000
_TEXTS = 20_000


def rows(quick: bool) -> list[BenchRow]:
    with tempfile.TemporaryDirectory() as home:
        killed = kills(Path(home) / "killed", 20 if quick else KILLS)
    with tempfile.TemporaryDirectory() as home:
        return [*killed, *large(Path(home) / "peri.sqlite", 5 if quick else 15)]


def kills(folder: Path, count: int) -> list[BenchRow]:
    from tests.bench.rows import BenchRow

    chance, told = random.Random(7), Acknowledged()
    lost, damaged, messages = 0, 0, 0
    for number in range(count):
        verdict = kill_one(folder / "peri.sqlite", number, chance.uniform(0, 0.4), told)
        lost, damaged = lost + verdict.lost, damaged + bool(verdict.faults)
        messages = max(messages, len(told.turns))
        for fault in verdict.faults:
            print(f"kill {number}: {fault}", file=sys.stderr)
    detail = f"kill -9 at {count} random moments of writing one store; at most {messages} turns to look after at a time"
    return [
        BenchRow("acknowledged messages lost", lost, None, lost, 0, "messages", count, detail),
        BenchRow("stores damaged", damaged, None, damaged, 0, "stores", count, "rows, indexes, files and search read"),
    ]


def large(path: Path, repeats: int) -> list[BenchRow]:
    began = time.perf_counter()
    vocabulary = fill(path)
    filled = time.perf_counter() - began
    started = [timed(lambda: begin(path)) for _ in range(repeats)]
    store = ConversationStore(path)
    chance = random.Random(3)
    typed = list(queries(vocabulary, chance))
    searched = [timed(lambda one=one: store.search(one)) for one in typed for _ in range(3)]  # type: ignore[misc]
    listed = [timed(lambda one=one: store.conversations(one)) for one in typed for _ in range(3)]  # type: ignore[misc]
    keys = [f"{chance.randrange(CONVERSATIONS):032x}" for _ in range(20 * repeats)]
    opened = [timed(lambda key=key: store.turns(key)) for key in keys]  # type: ignore[misc]
    long = [timed(lambda: store.turns(f"{CONVERSATIONS:032x}")) for _ in range(repeats)]
    deleted = [timed(lambda key=key: store.delete_conversation(key)) for key in dict.fromkeys(keys[:5])]  # type: ignore[misc]
    purged = timed(store.purge) / 1000
    store.close()
    size = path.stat().st_size / 1e9
    slowest = max(zip(searched, (one for one in typed for _ in range(3)), strict=True))
    return [
        *held("start", started, START_MS, f"{size:.2f} GB, filled in {filled:.0f} s; open, recover, list"),
        *held("search", searched, SEARCH_MS, f"{len(typed)} queries; slowest {slowest[1]!r} {slowest[0]:.0f} ms"),
        *held("find conversations", listed, SEARCH_MS, f"{len(typed)} queries, 500 conversations at most"),
        *held("open a conversation", opened, OPEN_MS, f"{TURNS // CONVERSATIONS} turns each"),
        *held(f"open one of {LONG:,} turns", long, OPEN_MS, ""),
        *held("delete a conversation", deleted, 1000.0, f"not held to a limit; words out of the index {purged:.0f} s"),
    ]


def begin(path: Path) -> None:
    store = ConversationStore(path)
    store.recover()
    assert len(store.conversations()) == 500
    store.close()


def held(name: str, milliseconds: Sequence[float], limit: float, detail: str) -> Iterator[BenchRow]:
    """Median and 95th percentile."""
    from tests.bench.rows import BenchRow

    late = sorted(milliseconds)[max(0, round(len(milliseconds) * 0.95) - 1)]
    for which, value in (("median", statistics.median(milliseconds)), ("p95", late)):
        told = detail if which == "median" else ""
        yield BenchRow(f"{name}, {which}", value, None, value / limit, 1.0, "ms", len(milliseconds), told)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def queries(vocabulary: list[str], chance: random.Random) -> Iterator[str]:
    """As they are typed: frequent words and rare ones, words of one turn, two words, Chinese, and what is not there."""
    words = [*vocabulary[:3], vocabulary[50], vocabulary[1_000], vocabulary[30_000], "nowhere", "北京大学"]
    words += [f"own{chance.randrange(TURNS)}z"]
    words += [f"{vocabulary[0]} {vocabulary[5_000]}", f"{vocabulary[10]} {vocabulary[11]}"]
    for word in words:
        yield from (word[:length] for length in range(1, len(word) + 1))


def fill(path: Path) -> list[str]:
    """Write the store, with the statements that importing uses; its words, the most frequent first."""
    chance = random.Random(1)
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    vocabulary = list(dict.fromkeys(word(chance, letters) for _ in range(2 * _WORDS)))[:_WORDS]
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))
    texts = [
        " ".join(chance.choices(vocabulary, cum_weights=weights, k=chance.randrange(4, 120))) for _ in range(_TEXTS)
    ]
    store = ConversationStore(path)
    with store.database.write(durable=False) as db:
        db.execute("PRAGMA cache_size = -1000000")
    for first in range(0, CONVERSATIONS, 1_000):
        with store.database.write(durable=False) as db:
            for number in range(first, first + 1_000):
                put(db, number, TURNS // CONVERSATIONS, texts, chance)
    with store.database.write() as db:
        put(db, CONVERSATIONS, LONG, texts, chance)
    store.database.empty_log()
    store.close()
    return vocabulary


def word(chance: random.Random, letters: str) -> str:
    return "".join(letters[int(26 * chance.random() ** 1.5)] for _ in range(chance.randrange(2, 10)))


def put(db: object, number: int, turns: int, texts: list[str], chance: random.Random) -> None:
    import sqlite3

    assert isinstance(db, sqlite3.Connection)
    row = db.execute(
        "INSERT INTO conversations (id, title, turns, created, updated) VALUES (?, ?, ?, ?, ?)",
        (f"{number:032x}", chance.choice(texts)[:60], turns, number, number),
    ).lastrowid
    turn: int | None = None
    for nth in range(turns):
        own = f"own{number * 10 + nth}z" + (" 我在北京大学学习" if number % 1000 == 7 else "")
        turn = db.execute(
            """INSERT INTO turns (id, conversation, parent, origin, state, created, text, reply)
            VALUES (?, ?, ?, 'keyboard', 'done', ?, ?, ?)""",
            (f"{number:016x}{nth:016x}", row, turn, number, f"{own} {chance.choice(texts)[:80]}", chance.choice(texts)),
        ).lastrowid
    db.execute("UPDATE conversations SET tip = ? WHERE n = ?", (turn, row))
