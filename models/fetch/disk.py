"""The disk as the store needs it: how much is free, appending, digests, and a full disk told as such."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from models.errors import DiskFull, StoreError
from models.sentences import joined, say

CHUNK = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT)


class Disk:
    """The real disk. Tests put a smaller one in its place."""

    def free(self, path: Path) -> int:
        """Free bytes where `path` is or will be."""
        while not path.exists() and path != path.parent:
            path = path.parent
        return shutil.disk_usage(path).free

    def append(self, path: Path) -> BinaryIO:
        """`path` opened for appending."""
        return path.open("ab")


@dataclass(frozen=True, slots=True)
class Digest:
    """A promise about bytes. `algorithm` is "sha256", or "git-sha1": the id git gives a file."""

    algorithm: str
    value: str


def digest_of(path: Path, algorithm: str = "sha256", watch: Callable[[int], None] | None = None) -> str:
    """The digest of a file in hexadecimal, in constant memory. `watch` hears the bytes read so far and may raise."""
    if algorithm == "git-sha1":
        state = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
    else:
        state = hashlib.new(algorithm)
    buffer = memoryview(bytearray(CHUNK))
    done = 0
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            state.update(buffer[:count])
            done += count
            if watch:
                watch(done)
    return state.hexdigest()


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def bytes_in(folder: Path) -> int:
    """Bytes of all files in a folder and below; 0 where there is none."""
    return sum(size_of(place) for place in folder.rglob("*") if place.is_file()) if folder.is_dir() else 0


def link_or_copy(path: Path, passage: Path, place: Path) -> None:
    """Have the file `path` at `place` too: linked where the disk allows it, else copied by way of folder `passage`."""
    for folder in (place.parent, passage):
        folder.mkdir(parents=True, exist_ok=True)
    coming = passage / place.name
    coming.unlink(missing_ok=True)
    try:
        try:
            os.link(path.resolve(), coming)
        except OSError:  # another disk, or one without links
            shutil.copyfile(path, coming)
            sync(coming)
        os.replace(coming, place)
    finally:
        shutil.rmtree(passage)


def sync(path: Path) -> None:
    """Wait until the file's bytes are on the disk, so that a name given to it later never names less."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


@contextmanager
def disk_faults(folder: Path) -> Iterator[None]:
    """Tells an operating system's error about `folder` as `DiskFull` or `StoreError`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise disk_full(folder) from error
        raise StoreError(
            say("The folder of models {folder} can't be used: {why}.", folder=folder, why=error.strerror or error),
            remedy=say("Check its permissions, or set PERI_MODELS to another folder."),
        ) from error


def disk_full(folder: Path, needed: int = 0, free: int = 0) -> DiskFull:
    """The error; `needed` and `free` in bytes where they are known beforehand."""
    amounts = say("{needed} MB are needed and {free} MB are free.", needed=round(needed / 1e6), free=round(free / 1e6))
    return DiskFull(
        joined(
            say("There is no room left on the disk for {folder}.", folder=folder),
            amounts if needed else "",
            say("What has already arrived is kept."),
        ),
        remedy=say(
            "Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models."
        ),
        needed=needed,
        free=free,
    )
