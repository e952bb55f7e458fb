"""What the user knows of each server's tools: pinned at first use, so that a later change is noticed (a "rug pull").

The file `mcp-pins.json` keeps, for each tool, what the user knows and, where it has changed, what it is now. Both are
kept whole, so that the change can be shown and accepted by another process than the one that noticed it.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from filelock import FileLock

from assistant.errors import ServerError
from assistant.tools.mcp.config_edit import write_private
from models.sentences import say

_LOCK_SECONDS = 10.0
_ANEW = say("Delete it to begin anew; look at every tool again then.")
Definition = Mapping[str, Any]


class Seen(Enum):
    """How a tool compares with what is known of it."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


def canonical(definition: Definition) -> str:
    """The same text for the same JSON, however it was written."""
    return json.dumps(definition, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def digest(definition: Definition) -> str:
    """The sha256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(definition).encode()).hexdigest()


class Pins:
    """The file of pins. Several processes may use it at once; each method reads what is there now."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mutex = threading.Lock()
        self._lock = FileLock(f"{path}.lock", timeout=_LOCK_SECONDS)

    def see(self, server: str, tools: Mapping[str, Definition]) -> dict[str, Seen]:
        """Compare a server's tools with what is known, pin the new ones and keep what changed. Raises `ServerError`."""
        with self._held() as table:
            known = table.setdefault(server, {})
            return {tool: _compare(known, tool, definition) for tool, definition in tools.items()}

    def accept(self, server: str, tool: str = "", seen: str = "") -> list[str]:
        """Take the changed tool (or all of the server's) as it is now; the names of those that had changed.

        `seen` is the hash of what the user looked at: a tool that has changed again since then is left waiting.
        """
        with self._held() as table:
            pins = table.get(server, {})
            waiting = [
                name
                for name, pin in pins.items()
                if "now" in pin and tool in {"", name} and seen in {"", digest(pin["now"])}
            ]
            for name in waiting:
                pins[name] = _pin(pins[name]["now"])
            return waiting

    def changed(self, server: str) -> dict[str, tuple[Definition, Definition]]:
        """The tools that wait for the user's yes: as they were, and as they are."""
        pins = self._read().get(server, {})
        return {name: (pin["known"], pin["now"]) for name, pin in pins.items() if "now" in pin}

    def forget(self, server: str) -> None:
        """The server was removed: whoever gets its name next is new."""
        with self._held() as table:
            table.pop(server, None)

    def _held(self) -> _Held:
        return _Held(self._path, self._lock, self._mutex)

    def _read(self) -> dict[str, Any]:
        return _read(self._path)


class _Held:
    """The table while nobody else changes it; written back where it has changed."""

    def __init__(self, path: Path, lock: FileLock, mutex: threading.Lock) -> None:
        self._path, self._lock, self._mutex = path, lock, mutex

    def __enter__(self) -> dict[str, Any]:
        self._mutex.acquire()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
            self._table = _read(self._path)
        except OSError as error:  # filelock's Timeout is one
            self._release()
            raise ServerError(say("{path} can't be locked: {why}.", path=self._path, why=error)) from None
        except ServerError:
            self._release()
            raise
        self._before = canonical(self._table)
        return self._table

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None and canonical(self._table) != self._before:
                write_private(self._path, json.dumps(self._table, indent=1) + "\n")
        finally:
            self._release()

    def _release(self) -> None:
        self._lock.release()
        self._mutex.release()


def _compare(known: dict[str, Any], tool: str, definition: Definition) -> Seen:
    pin = known.get(tool)
    if pin is None:
        known[tool] = _pin(definition)
        return Seen.NEW
    if pin["sha256"] == digest(definition):
        pin.pop("now", None)
        return Seen.SAME
    pin["now"] = json.loads(canonical(definition))
    return Seen.CHANGED


def _pin(definition: Definition) -> dict[str, Any]:
    return {"sha256": digest(definition), "known": json.loads(canonical(definition))}


def _read(path: Path) -> dict[str, Any]:
    """The table. A damaged file is an error: to begin anew would accept whatever the servers say now."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ServerError(
            say(
                "{path}, which keeps what you know of your servers' tools, can't be read: {why}.", path=path, why=error
            ),
            remedy=_ANEW,
        ) from None
    if not isinstance(table, dict) or not all(_is_pins(pins) for pins in table.values()):
        raise ServerError(
            say("{path} doesn't hold what it should.", path=path),
            remedy=_ANEW,
        )
    return table


def _is_pins(pins: object) -> bool:
    return isinstance(pins, dict) and all(
        isinstance(pin, dict) and isinstance(pin.get("sha256"), str) and "known" in pin for pin in pins.values()
    )
