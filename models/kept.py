"""A folder of things that can be made again, of bounded size: the least recently used leave first. No model library.

A thing is one or more files with one stem. Other processes may use the folder at the same time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections import defaultdict
from pathlib import Path

STATES = "states"
"""The folder, inside the cache of a kernel, of the states of conversations."""
_STEM = 40


def stem(name: str) -> str:
    """What files are called that belong to `name`; nothing of it can be read from them."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_STEM]


class BoundedFolder:
    """At most `limit` bytes in `path`, which is made, for this user alone, when something is first kept."""

    def __init__(self, path: Path, limit: int) -> None:
        self._path = path
        self._limit = limit

    def file(self, name: str, suffix: str) -> Path:
        """Where a file of the thing `name` is, or would be."""
        return self._path / f"{stem(name)}{suffix}"

    def make(self) -> None:
        """Have the folder. Raises `OSError`."""
        self._path.mkdir(parents=True, exist_ok=True, mode=0o700)

    def used(self, name: str) -> None:
        """It was used just now."""
        for path in self._path.glob(f"{stem(name)}.*"):
            with contextlib.suppress(OSError):
                os.utime(path)

    def remove(self, name: str) -> None:
        """Delete all files of a thing, if there are any."""
        for path in self._path.glob(f"{stem(name)}.*"):
            with contextlib.suppress(OSError):
                path.unlink()

    def trim(self) -> None:
        """Delete what was not used for longest until the rest fits."""
        things: dict[str, list[tuple[float, int, Path]]] = defaultdict(list)
        for path in self._path.glob("*.*"):
            with contextlib.suppress(OSError):
                status = path.stat()
                things[path.name.partition(".")[0]].append((status.st_mtime, status.st_size, path))
        total = sum(size for files in things.values() for _, size, _ in files)
        for files in sorted(things.values(), key=lambda files: max(moment for moment, _, _ in files)):
            if total <= self._limit:
                return
            for _, size, path in files:
                total -= size
                with contextlib.suppress(OSError):
                    path.unlink()


def fingerprint(path: Path) -> str:
    """What tells a large file from others, without reading all of it: its size, beginning, middle and end."""
    part = 2**20
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for start in sorted({0, max(0, size // 2 - part // 2), max(0, size - part)}):
            file.seek(start)
            digest.update(file.read(part))
    return digest.hexdigest()
