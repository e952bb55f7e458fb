"""The toolbox: every tool that can be called, by name, whoever brings it."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from assistant.calls import BUILTIN, OWN, ToolSpec
from assistant.errors import PeriError, PluginError
from assistant.events import Origin
from assistant.tools.json_schema import Arguments, self_contained
from assistant.tools.source import Source
from models.sentences import joined, say

_NAME_LENGTH = 64
_DESCRIPTION_LENGTH = 1_000
_MOST_TOOLS = 500
"""Of one source."""
_MOST_NOTES = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """A tool in the box. `original` is what its source calls it."""

    spec: ToolSpec
    source: Source
    original: str
    arguments: Arguments


class Toolbox:
    """Tools of several sources. Thread-safe; `on_change` is called on the thread that changed it.

    Where two sources have a tool of the same name, the one that was added first keeps it.
    """

    def __init__(self, disabled: Collection[str] = (), on_change: Callable[[], None] | None = None) -> None:
        self._lock = threading.Lock()
        self._disabled = frozenset(disabled)
        self._on_change = on_change
        self._sources: dict[str, Source] = {}
        self._brought: dict[str, tuple[Entry, ...]] = {}
        self._faults: dict[str, tuple[str, ...]] = {}
        self._notes: list[str] = []
        self._table: dict[str, Entry] = {}
        self._taken: tuple[str, ...] = ()

    # -- sources

    def add(self, source: Source) -> None:
        """Take a source's tools, or take them anew. Never raises: what is wrong is told by `problems`.

        A source that had the name before is closed and keeps its place. Waits for the source, not for other threads.
        """
        entries, faults = _brought_by(source)
        with self._lock:
            former = self._sources.get(source.name)
            self._sources[source.name] = source
            self._brought[source.name], self._faults[source.name] = entries, faults
            self._arrange()
        if former is not None and former is not source:
            former.close()
        self._changed()

    def remove(self, name: str) -> None:
        """Take a source out and close it. Harmless where there is none of that name."""
        with self._lock:
            source = self._sources.pop(name, None)
            self._brought.pop(name, None)
            self._faults.pop(name, None)
            self._arrange()
        if source is not None:
            source.close()
            self._changed()

    def refresh(self, name: str) -> None:
        """Ask a source for its tools anew, because they changed or because it failed before."""
        with self._lock:
            source = self._sources.get(name)
        if source is not None:
            self.add(source)

    def sources(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(self._sources)

    def close(self) -> None:
        """Close every source."""
        for name in self.sources():
            self.remove(name)

    # -- tools

    def specs(self) -> tuple[ToolSpec, ...]:
        """The tools that may be called, in the order in which they came."""
        return tuple(spec for spec in self.every() if spec.name not in self._disabled)

    def every(self) -> tuple[ToolSpec, ...]:
        """Also those that the user switched off."""
        with self._lock:
            return tuple(entry.spec for entry in self._table.values())

    def spec(self, name: str) -> ToolSpec | None:
        entry = self.find(name)
        return entry.spec if entry else None

    def find(self, name: str) -> Entry | None:
        """The tool of that name, None where there is none or the user switched it off."""
        with self._lock:
            return None if name in self._disabled else self._table.get(name)

    def switch_off(self, names: Collection[str]) -> None:
        """Exactly these tools are off from now on."""
        with self._lock:
            self._disabled = frozenset(names)
        self._changed()

    def is_off(self, name: str) -> bool:
        return name in self._disabled

    # -- problems

    def problems(self) -> tuple[str, ...]:
        """What is wrong at present, and what went wrong lately, as sentences."""
        with self._lock:
            sources = tuple(self._sources.values())
            found = [*(fault for faults in self._faults.values() for fault in faults), *self._taken, *self._notes]
        return tuple(dict.fromkeys((*found, *(one for source in sources for one in source.problems()))))

    def note(self, problem: str) -> None:
        """Something went wrong with a tool or its source."""
        with self._lock:
            self._notes = [*(note for note in self._notes if note != problem), problem][-_MOST_NOTES:]

    # -- inside

    def _arrange(self) -> None:
        table: dict[str, Entry] = {}
        taken = []
        for entries in self._brought.values():
            for entry in entries:
                holder = table.setdefault(entry.spec.name, entry)
                if holder is not entry:
                    taken.append(_taken(entry, holder))
        self._table, self._taken = table, tuple(taken)

    def _changed(self) -> None:
        if self._on_change is not None:
            self._on_change()


def normalised(name: str) -> str:
    """A name that every model's call format can say: letters, digits, "_" and "-", at most 64 of them."""
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", name)[:_NAME_LENGTH]


def _taken(entry: Entry, holder: Entry) -> str:
    if holder.source is entry.source:
        return say(
            '{source} has two tools that would be called "{name}"; the first one is used.',
            source=entry.source.name,
            name=entry.spec.name,
        )
    return say(
        '{source} brings a tool "{name}", but {other} has one of that name, which is used.',
        source=entry.source.name,
        name=entry.spec.name,
        other=say("Peri itself") if holder.source.name == BUILTIN else holder.source.name,
    )


def _brought_by(source: Source) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The tools of a source that can be used, and what is wrong with the others."""
    faults: list[str] = []
    try:
        specs = source.specs()
    except PeriError as error:
        return (), (joined(error.message, error.remedy),)
    if len(specs) > _MOST_TOOLS:
        faults.append(
            say(
                "{source} brings {count} tools; the first {most} are used.",
                source=source.name,
                count=len(specs),
                most=_MOST_TOOLS,
            )
        )
    return tuple(_entries(source, specs[:_MOST_TOOLS], faults)), tuple(faults)


def _entries(source: Source, specs: Iterable[ToolSpec], faults: list[str]) -> Iterator[Entry]:
    for spec in specs:
        try:
            told = _usable(source, spec)
        except PluginError as error:
            faults.append(
                say(
                    'The tool "{name}" of {source} is left out. {why}',
                    name=normalised(spec.name),
                    source=source.name,
                    why=error.message,
                )
            )
            continue
        yield Entry(told, source, spec.name, Arguments(told.parameters))


def _usable(source: Source, spec: ToolSpec) -> ToolSpec:
    name = normalised(spec.name)
    if not name.strip("_-"):
        raise PluginError(say("Its name has no letters."))
    if spec.answers in OWN or (spec.answers is Origin.KERNEL and source.name != BUILTIN):
        raise PluginError(say("It can't answer as the user or the kernel would."))
    description = spec.description
    if len(description) > _DESCRIPTION_LENGTH:
        description = description[: _DESCRIPTION_LENGTH - 1] + "…"
    parameters = self_contained(spec.parameters)
    return dataclasses.replace(spec, name=name, description=description, parameters=parameters, plugin=source.name)
