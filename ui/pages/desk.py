"""What the user does with the context, done with the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from assistant.events import BranchShown, ContextMeasured, Event, TurnFailed, TurnFinished
from assistant.recall import ContextChanged, ContextTable
from ui.pages.bar import ContextBar
from ui.pages.panel import Pages
from ui.work import Work


class Context(Protocol):
    """The session's door to the table of pages; each of these may wait."""

    def table(self, conversation: str) -> ContextTable: ...

    def pin(self, conversation: str, page_id: str, pinned: bool) -> object: ...

    def evict(self, conversation: str, page_id: str) -> object: ...

    def page_in(self, conversation: str, page_id: str) -> object: ...


class PagesDesk(QObject):
    """Connects bar and drawer with a session's context, which may come later. `opened` carries a place."""

    opened = Signal(str)
    failed = Signal(Exception)

    def __init__(self, bar: ContextBar, pages: Pages, changed: Callable[[], None]) -> None:
        super().__init__(pages)
        self._bar = bar
        self._pages = pages
        self._changed = changed
        self._context: Context | None = None
        self._conversation: str | None = None
        self._work = Work("context", self)
        self._reading = self._again = False
        pages.pinned.connect(lambda page, pinned: self._do(lambda at, name: at.pin(name, page, pinned)))
        pages.evicted.connect(lambda page: self._do(lambda at, name: at.evict(name, page)))
        pages.wanted.connect(lambda page: self._do(lambda at, name: at.page_in(name, page)))
        pages.opened.connect(self.opened)

    def begin(self, context: Context) -> None:
        self._context = context
        self.refresh()

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close(finish=False)
        self._context = None

    def show(self, conversation: str | None) -> None:
        """This conversation is open now."""
        if conversation != self._conversation:
            self._conversation = conversation
            self._show(None)
            self.refresh()

    def hear(self, event: Event) -> None:
        news = ContextChanged | ContextMeasured | BranchShown | TurnFinished | TurnFailed
        if isinstance(event, news) and event.conversation == self._conversation:
            self.refresh()

    def refresh(self) -> None:
        """Read the table again; what comes while it is read is read once more after it."""
        context, conversation = self._context, self._conversation
        if context is None or conversation is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True

        def show(table: ContextTable | None) -> None:
            self._reading = False
            if conversation == self._conversation and table is not None:
                self._show(table)
            if self._again or conversation != self._conversation:
                self._again = False
                self.refresh()

        def failed(error: Exception) -> None:
            show(None)
            self.failed.emit(error)

        self._work.run(lambda: context.table(conversation), show, failed)

    def _show(self, table: ContextTable | None) -> None:
        self._bar.show_table(table)
        self._pages.show_table(table)
        self._changed()

    def _do(self, action: Callable[[Context, str], object]) -> None:
        context, conversation = self._context, self._conversation
        if context is None or conversation is None:
            return
        self._work.run(lambda: action(context, conversation), lambda _done: self.refresh(), self.failed.emit)
