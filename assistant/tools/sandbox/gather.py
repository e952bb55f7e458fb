"""The files that a program made, taken out of its folder after its end. Nothing that lies elsewhere comes along."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.tools.sandbox.port import MEBIBYTE

_DEEPEST, _MOST_ENTRIES = 16, 10_000


@dataclass(frozen=True, slots=True)
class Bounds:
    files: int = 20
    each: int = 32 * MEBIBYTE
    together: int = 128 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Gathered:
    """`left` names what was left where it is, and why."""

    files: tuple[Path, ...]
    left: tuple[str, ...]


def gather(folder: Path, bounds: Bounds | None = None) -> Gathered:
    """The regular files beneath `folder`, by name, readable and writable by their owner alone from now on.

    Links of both kinds, devices, pipes, hidden and empty files, and what is beyond the bounds are left. The program
    must have ended.
    """
    bounds = bounds or Bounds()
    files: list[Path] = []
    left: list[str] = []
    total = 0
    for path in sorted(_regular(folder, left)):
        size = path.lstat().st_size
        name = str(path.relative_to(folder))
        if len(files) >= bounds.files:
            left.append(f"{name}: more than {bounds.files} files")
        elif size > bounds.each or total + size > bounds.together:
            left.append(f"{name}: too large")
        else:
            _own(path)
            files.append(path)
            total += size
    return Gathered(tuple(files), tuple(left))


def _regular(folder: Path, left: list[str], depth: int = 0) -> Iterator[Path]:
    for entry in _entries(folder):
        path = Path(entry.path)
        status = entry.stat(follow_symlinks=False)
        if not _sayable(entry.name) or entry.name.startswith("."):
            continue
        if stat.S_ISDIR(status.st_mode):
            if depth < _DEEPEST:
                yield from _regular(path, left, depth + 1)
        elif not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
            left.append(f"{entry.name}: not a file of its own")
        elif status.st_size:
            yield path


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    found: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                found.append(entry)
                if len(found) >= _MOST_ENTRIES:
                    break
    except OSError:
        return []
    return found


def _sayable(name: str) -> bool:
    """Can the name be written as text? Those with other bytes come as lone surrogates."""
    return name.isprintable()


def _own(path: Path) -> None:
    """Take it over from the user that the program may have run as, and take away what its rights may hold."""
    if os.name != "posix":
        return
    if path.lstat().st_uid != os.geteuid():
        os.chown(path, os.geteuid(), os.getegid(), follow_symlinks=False)
    path.chmod(0o600)
