"""Doors of a scripted session that follow a script: the context, the memory, an open conversation."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant.errors import PeriError
from assistant.events import Event, Origin, TalkChanged, TalkState
from assistant.recall import ContextChanged, ContextTable, Fact, FactProposed, FactsSaved, Forgotten, PageRow
from assistant.system_state import Departure, Device, MemoryState, Peripheral, SystemState

SYSTEM = PageRow("s", "system", "Instructions and tools", Origin.KERNEL, 640, 7.6, None, True, True)


class ScriptedContext:
    """Tables by conversation; what is pinned, evicted or brought back is so at once."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.tables: dict[str, ContextTable] = {}
        self.calls: list[tuple[str, Any]] = []
        self._tell = tell

    def become(self, table: ContextTable) -> None:
        """It stands so from now on, and that is told."""
        self.tables[table.conversation] = table
        self._tell(ContextChanged(table.conversation))

    def table(self, conversation: str) -> ContextTable:
        empty = ContextTable(conversation, (replace(SYSTEM, tokens=412),), 412, 2048, 0, 0.0)
        return self.tables.get(conversation, empty)

    def pin(self, conversation: str, page_id: str, pinned: bool) -> None:
        self.calls.append(("pin", (page_id, pinned)))
        self._change(conversation, page_id, pinned=pinned)

    def evict(self, conversation: str, page_id: str) -> None:
        self.calls.append(("evict", page_id))
        if any(row.id == page_id and row.pinned for row in self.table(conversation).rows):
            raise PeriError("It is pinned.", remedy="Unpin it first.")
        self._change(conversation, page_id, resident=False)

    def page_in(self, conversation: str, page_id: str) -> None:
        self.calls.append(("page_in", page_id))
        self._change(conversation, page_id, resident=True)

    def _change(self, conversation: str, page_id: str, **what: Any) -> None:
        table = self.table(conversation)
        rows = tuple(replace(row, **what) if row.id == page_id else row for row in table.rows)
        used = sum(row.tokens for row in rows if row.resident)
        self.become(replace(table, rows=rows, used=used))


class ScriptedMemory:
    """Facts in their chains of history, the last of each being what holds."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.chains: list[list[Fact]] = []
        self.waiting: list[tuple[Fact, str]] = []
        self.backups: tuple[Path, ...] = ()
        self.calls: list[tuple[str, Any]] = []
        self._names = itertools.count(1)
        self._tell = tell

    def put(self, text: str, conversation: str = "c", turn: str = "", **more: Any) -> Fact:
        """A fact of the past."""
        fact = Fact(f"fact-{next(self._names)}", text, time.time(), conversation, turn, **more)
        self.chains.append([fact])
        return fact

    def save(self, text: str, conversation: str, turn: str) -> Fact:
        """A fact found now, and told."""
        fact = self.put(text, conversation, turn)
        self._tell(FactsSaved(turn, conversation, (fact,)))
        return fact

    def propose(self, text: str, source: str, conversation: str, turn: str, origin: Origin = Origin.FILE) -> Fact:
        """Something foreign asks."""
        fact = Fact(f"fact-{next(self._names)}", text, time.time(), conversation, turn, origin)
        self.waiting.append((fact, source))
        self._tell(FactProposed(turn, conversation, fact, source))
        return fact

    def facts(self, query: str = "") -> list[Fact]:
        return [chain[-1] for chain in reversed(self.chains) if query.lower() in chain[-1].text.lower()]

    def proposed(self) -> list[tuple[Fact, str]]:
        return list(self.waiting)

    def history(self, fact: str) -> list[Fact]:
        return next((list(chain) for chain in self.chains if any(one.id == fact for one in chain)), [])

    def add(self, text: str) -> Fact:
        self.calls.append(("add", text))
        return self.put(text, "")

    def edit(self, fact: str, text: str) -> Fact:
        self.calls.append(("edit", (fact, text)))
        chain = self._chain(fact)
        made = replace(chain[-1], id=f"fact-{next(self._names)}", text=text)
        chain[-1] = replace(chain[-1], until=time.time(), replaced_by=made.id)
        chain.append(made)
        return made

    def keep(self, fact: Fact) -> Fact:
        self.calls.append(("keep", fact.id))
        self._answered(fact)
        self.chains.append([fact])
        return fact

    def refuse(self, fact: Fact) -> None:
        self.calls.append(("refuse", fact.id))
        self._answered(fact)

    def forget(self, fact: str) -> Forgotten:
        self.calls.append(("forget", fact))
        chain = self._chain(fact)
        self.chains.remove(chain)
        return Forgotten(tuple(chain), self.backups, tuple(one.turn for one in chain if one.turn))

    def _answered(self, fact: Fact) -> None:
        self.waiting = [one for one in self.waiting if one[0].id != fact.id]

    def _chain(self, fact: str) -> list[Fact]:
        return next(chain for chain in self.chains if any(one.id == fact for one in chain))


class ScriptedTalk:
    """An open conversation that says nothing by itself."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self.open = False
        self.conversations: list[str | None] = []

    def start(self, conversation: str | None = None) -> None:
        self.open = True
        self.conversations.append(conversation)
        self._tell(TalkChanged(TalkState.LISTENING))

    def stop(self) -> None:
        self.open = False
        self._tell(TalkChanged(None))

    def mute(self, muted: bool) -> None:
        self._tell(TalkChanged(TalkState.MUTED if muted else TalkState.LISTENING))


class ScriptedSystem:
    """Tells `now` and `sent`; a switch is thrown at once."""

    def __init__(self) -> None:
        memory = MemoryState(16_000_000_000, 9_000_000_000, 2_000_000_000, 140_000_000)
        devices = tuple(Peripheral(device, on=True, asks=device is Device.CAMERA) for device in Device)
        self.now = SystemState((), memory, None, 0, (), 0.0, 0.0, devices, ())
        self.sent: tuple[Departure, ...] = ()
        self.calls: list[tuple[Device, bool]] = []

    def state(self) -> SystemState:
        return replace(self.now, left=self.sent)

    def left(self) -> tuple[Departure, ...]:
        return self.sent

    def switch(self, device: Device, *, on: bool) -> None:
        self.calls.append((device, on))
        changed = tuple(replace(one, on=on) if one.device is device else one for one in self.now.peripherals)
        self.now = replace(self.now, peripherals=changed)
