"""The log of decisions: JSON lines, each on disk before its call runs, each sealed by the hash of the one before.

A record that was changed, taken out or put in breaks the chain of hashes, and `check` says where. What is at the very
end can be cut off unseen; so can all of it be deleted. The log keeps what a rule can ask about, and the arguments; the
texts in reach are named by their origin, not kept.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from assistant.atomic import sync_folder
from assistant.calls import Decision, ToolCall
from assistant.errors import LogError
from assistant.guard.facts import Facts
from models.sentences import say

SIZE = 4 * 1024 * 1024
"""Bytes after which a new file is begun."""
FILES = 8
"""So many older files are kept."""
_LOCK_SECONDS = 10.0
_FIRST = "0" * 64
_TAIL = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the log isn't as it was written."""

    path: Path
    line: int
    message: str


class DecisionLog:
    """Append-only. Thread-safe; several processes may write."""

    def __init__(self, path: Path, *, size: int = SIZE, clock: Callable[[], float] = time.time) -> None:
        self.path = path
        self._size = size
        self._clock = clock
        self._lock = threading.Lock()

    def write(
        self, call: ToolCall, facts: Facts, decision: Decision, *, ruled: Decision, conversation: str, attended: bool
    ) -> None:
        """Append a decision; it is on disk when this returns. `ruled` is what the rules alone said. Raises
        `LogError`.
        """
        entry = {
            "time": self._clock(),
            "conversation": conversation,
            "call": {"id": call.id, "tool": call.tool, "arguments": call.arguments},
            "facts": plain(facts),
            "attended": attended,
            "ruled": {"verdict": str(ruled.verdict), "rule": ruled.rule},
            "decision": plain(decision),
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._lock, FileLock(self.path.with_name(self.path.name + ".lock"), timeout=_LOCK_SECONDS):
                self._append(entry)
        except Timeout as error:
            raise LogError(say("{path} is held by another program.", path=self.path)) from error
        except (OSError, ValueError) as error:
            raise LogError(say("{path} can't be written: {why}.", path=self.path, why=error)) from error

    def entries(self) -> Iterator[dict[str, Any]]:
        """Every record that can be read, the oldest first."""
        for path in self.files():
            for _, entry in lines(path):
                if entry is not None:
                    yield entry

    def files(self) -> tuple[Path, ...]:
        """The files of the log, the oldest first."""
        older = [self._older(number) for number in range(FILES, 0, -1)]
        return tuple(path for path in (*older, self.path) if path.exists())

    def check(self) -> Broken | None:
        """The first place where a record isn't as it was written, or isn't where it was."""
        before: str | None = None
        for path in self.files():
            for number, entry in lines(path):
                if entry is None or entry.get("hash") != _seal(entry):
                    return Broken(path, number, "this record was changed, or was not written to its end")
                if before is not None and entry.get("before") != before:
                    return Broken(path, number, "a record before this one was taken out or put in")
                before = str(entry["hash"])
        return None

    # -- one record

    def _append(self, entry: dict[str, Any]) -> None:
        last, whole = self._last()
        entry = {**entry, "before": last}
        line = json.dumps({**entry, "hash": _seal(entry)}, ensure_ascii=False, sort_keys=True, default=str) + "\n"
        if self.path.exists() and self.path.stat().st_size + len(line) > self._size:
            self._rotate()
            whole = True
        fresh = not self.path.exists()
        with self.path.open("ab") as file:
            file.write(("" if whole else "\n").encode() + line.encode("utf-8", "surrogatepass"))
            file.flush()
            os.fsync(file.fileno())
        if fresh:
            sync_folder(self.path.parent)

    def _last(self) -> tuple[str, bool]:
        """The hash of the newest record, and whether the file ends with a whole line."""
        for path in reversed(self.files()):
            with path.open("rb") as file:
                file.seek(0, os.SEEK_END)
                file.seek(max(0, file.tell() - _TAIL))
                tail = file.read()
            for line in reversed(tail.splitlines()):
                entry = _entry(line)
                if entry is not None and isinstance(entry.get("hash"), str):
                    return entry["hash"], path != self.path or tail.endswith(b"\n")
        return _FIRST, not self.path.exists() or self.path.stat().st_size == 0

    def _rotate(self) -> None:
        for number in range(FILES, 0, -1):
            newer = self._older(number - 1) if number > 1 else self.path
            if newer.exists():
                os.replace(newer, self._older(number))
        sync_folder(self.path.parent)

    def _older(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")


def lines(path: Path) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Each line of a log file with its number; None for one that is no record. Raises `LogError`."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, _entry(line)
    except OSError as error:
        raise LogError(say("{path} can't be read: {why}.", path=path, why=error.strerror or error)) from error


def plain(value: Facts | Decision) -> dict[str, Any]:
    """A value as JSON can say it."""
    made: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(value), default=sorted))
    return made


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _seal(entry: dict[str, Any]) -> str:
    sealed = {key: value for key, value in entry.items() if key != "hash"}
    text = json.dumps(sealed, ensure_ascii=True, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
