"""Doors of a scripted session that follow a script: the context. `calls` is what was asked of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from assistant.errors import PeriError
from assistant.events import Event, Origin
from assistant.recall import ContextChanged, ContextTable, PageRow

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
