"""What left this machine, told from the guard's log: calls that send, by the host that was told and the tool."""

from __future__ import annotations

import dataclasses
import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.calls import BUILTIN, Effect, Verdict
from assistant.errors import StorageError
from assistant.guard.addresses import parse
from assistant.system_state import Departure
from models.sentences import say

if TYPE_CHECKING:
    from assistant.guard.record import DecisionLog

SEARCH = "search_web"
"""Names no host: it asks the search engine of the settings."""


@dataclasses.dataclass(frozen=True, slots=True)
class _Sent:
    """A call that may have sent something; `asked` says that it waited for the user's yes."""

    call: str
    asked: bool
    to: tuple[Departure, ...]


class Departures:
    """Reads only what was added to the log since. Thread-safe.

    `refused` gives the ids of calls that were asked about and did not run; `engine` is the address of the search
    engine.
    """

    def __init__(
        self, log: DecisionLog, refused: Callable[[], frozenset[str]], engine: Callable[[], str] = lambda: ""
    ) -> None:
        self._log = log
        self._refused = refused
        self._engine = engine
        self._lock = threading.Lock()
        self._sent: list[_Sent] = []
        self._files: dict[Path, int] = {}
        self._offset = 0

    def all(self) -> tuple[Departure, ...]:
        """The newest first. A call that was asked about counts unless it is known that it did not run. Raises
        `StorageError`.
        """
        with self._lock:
            try:
                self._read_on()
            except OSError as error:
                raise StorageError(
                    say("{path} can't be read: {why}.", path=self._log.path, why=error.strerror or error)
                ) from error
            sent = tuple(self._sent)
        refused = self._refused() if any(one.asked for one in sent) else frozenset()
        together: dict[tuple[str, str, str], Departure] = {}
        for one in (to for call in sent if not (call.asked and call.call in refused) for to in call.to):
            key = (one.host, one.tool, one.plugin)
            before = together.get(key)
            together[key] = one if before is None else _both(before, one)
        return tuple(sorted(together.values(), key=lambda one: one.last, reverse=True))

    def _read_on(self) -> None:
        files = {path: path.stat().st_ino for path in self._log.files()}
        current = self._log.path
        if files != self._files or (current in files and current.stat().st_size < self._offset):
            self._files, self._sent, self._offset = files, [], 0
            for older in files:
                if older != current:
                    self._read(older, 0)
        if current in files:
            self._offset = self._read(current, self._offset)

    def _read(self, path: Path, offset: int) -> int:
        """Take in the whole lines of a file from there; where they end."""
        with path.open("rb") as file:
            file.seek(offset)
            for line in file:
                if not line.endswith(b"\n"):
                    break
                offset += len(line)
                if (found := self._sent_by(line)) is not None:
                    self._sent.append(found)
        return offset

    def _sent_by(self, line: bytes) -> _Sent | None:
        """None for a call that sends nothing, was denied, or can't be read."""
        if b'"sends"' not in line:
            return None
        try:
            entry: Mapping[str, Any] = json.loads(line)
            facts, verdict, call = entry["facts"], Verdict(entry["decision"]["verdict"]), entry["call"]["id"]
            moment, tool, plugin = float(entry["time"]), str(facts["tool"]), str(facts["plugin"])
            if Effect.SENDS not in facts["effects"] or verdict is Verdict.DENY:
                return None
            rights = [str(target["right"]) for target in facts["targets"]]
        except (ValueError, KeyError, TypeError):
            return None
        hosts = dict.fromkeys(_host(right) for right in rights) or {self._unnamed(tool, plugin): None}
        to = tuple(Departure(host, tool, plugin, 1, moment, moment) for host in hosts)
        return _Sent(str(call), verdict is Verdict.ASK, to)

    def _unnamed(self, tool: str, plugin: str) -> str:
        return _host(self._engine()) if (tool, plugin) == (SEARCH, BUILTIN) else ""


def _host(right: str) -> str:
    """Who is told: the host of an address, or the address itself."""
    return parse(right, sends=True).host or right


def _both(before: Departure, one: Departure) -> Departure:
    return dataclasses.replace(
        before, count=before.count + one.count, first=min(before.first, one.first), last=max(before.last, one.last)
    )
