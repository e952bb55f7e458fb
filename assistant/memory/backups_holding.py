"""Which backups of the store still hold facts that were forgotten."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

_MAGIC = b"SQLite format 3\0"


def backups_holding(folder: Path, facts: Sequence[str]) -> tuple[Path, ...]:
    """The files under `folder/backups` that have one of these facts, by id; one that can't be read may have it."""
    return tuple(path for path in _backups(folder) if _holds(path, facts))


def _backups(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for path in sorted((folder / "backups").iterdir()):
            if path.is_file() and path.suffix not in (".lock", ".part"):
                yield path


def _holds(path: Path, facts: Sequence[str]) -> bool:
    marks = ", ".join("?" * len(facts))
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'facts'").fetchone():
                return False
            return db.execute(f"SELECT 1 FROM facts WHERE id IN ({marks})", tuple(facts)).fetchone() is not None  # noqa: S608
    except sqlite3.Error:
        return True
