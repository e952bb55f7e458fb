"""What is evaluated of a conversation, on disk: it is there again after a restart.

A state is two files: what llama.cpp wrote, and a record of what was evaluated and with which files, with the checksum
of the first. A state that does not fit in every respect is deleted; what it held is evaluated again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.kept import STATES, BoundedFolder

_log = logging.getLogger(__name__)
_VERSION = 1
_LIMIT = 2**30
_BLOCK = 2**20
_MAX_RECORD = 64 * 2**20


@dataclass(frozen=True, slots=True)
class SavedState:
    """`record` says what is evaluated, `path` is llama.cpp's file of it."""

    record: list[int]
    path: Path


class States:
    """States of conversations under `folder`, made with what `made_with` names: models, library, settings."""

    def __init__(self, folder: Path, made_with: str, limit: int = _LIMIT) -> None:
        self._made_with = made_with
        self._folder = BoundedFolder(folder / STATES, limit)
        self._saved: dict[str, bytes] = {}

    def save(
        self, name: str, record: Sequence[int], replies: Mapping[str, list[int]], write: Callable[[Path], bool]
    ) -> bool:
        """Keep a state and the tokens of its replies; `write` makes llama.cpp's file.

        False where there is no room: nothing is kept then.
        """
        record = list(record)
        if self.has(name, record):
            return True
        data, note = self._folder.file(name, ".kv"), self._folder.file(name, ".json")
        part = data.with_name(data.name + ".part")
        try:
            self._folder.make()
            note.unlink(missing_ok=True)
            _write(write, part)
            about = {"version": _VERSION, "made_with": self._made_with, "crc": _checksum(part)}
            about |= {"record": record, "replies": dict(replies)}
            part.replace(data)
            note.write_text(json.dumps(about), encoding="utf-8")
        except OSError as error:
            _log.warning("The state of a conversation was not kept: %s", error)
            self.forget(name)
            return False
        self._folder.trim()
        self._saved[name] = _digest(record)
        return data.exists()

    def has(self, name: str, record: Sequence[int]) -> bool:
        """Whether just that is on disk."""
        return self._saved.get(name) == _digest(record) and self._folder.file(name, ".json").exists()

    def find(self, name: str) -> SavedState | None:
        """The state of a conversation, checked; None where there is none that fits."""
        data = self._folder.file(name, ".kv")
        about = self._about(name)
        if about is None:
            return None
        try:
            fits = about.crc == _checksum(data)
        except OSError:
            fits = False
        if not fits:
            _log.info("The state of a conversation is damaged")
            self.forget(name)
            return None
        self._folder.used(name)
        self._saved[name] = _digest(about.record)
        return SavedState(about.record, data)

    def replies(self, name: str) -> dict[str, list[int]]:
        """The tokens that the replies of a conversation were made of; none where there is no state that fits."""
        about = self._about(name)
        return {} if about is None else about.replies

    def forget(self, name: str) -> None:
        """Delete the state of a conversation."""
        self._saved.pop(name, None)
        self._folder.remove(name)

    def _about(self, name: str) -> _About | None:
        note = self._folder.file(name, ".json")
        if not note.is_file():
            return None
        try:
            return _read(note, self._made_with)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            _log.info("The state of a conversation is of no use: %s", error)
            self.forget(name)
            return None


@dataclass(frozen=True, slots=True)
class _About:
    """What is written beside llama.cpp's file."""

    record: list[int]
    replies: dict[str, list[int]]
    crc: int


def _read(note: Path, made_with: str) -> _About:
    """Raises `ValueError`, `KeyError`, `TypeError`, `AttributeError`, `OSError`."""
    if note.stat().st_size > _MAX_RECORD:
        raise ValueError("its record is too long")
    about = json.loads(note.read_text(encoding="utf-8"))
    if about["version"] != _VERSION or about["made_with"] != made_with:
        raise ValueError("it was made with other models")
    lists = [about["record"], *about["replies"].values()]
    if not all(isinstance(one, list) and all(type(entry) is int for entry in one) for one in lists):
        raise ValueError("its record is damaged")
    return _About(about["record"], about["replies"], about["crc"])


def _digest(record: Sequence[int]) -> bytes:
    return hashlib.sha256(repr(list(record)).encode()).digest()


def _write(write: Callable[[Path], bool], path: Path) -> None:
    if not write(path):
        raise OSError("llama.cpp could not write it")


def _checksum(path: Path) -> int:
    total = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            total = zlib.crc32(block, total)
    return total
