"""The user's answers and rights, done with the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.calls import Grant, GrantsChanged, Quote, Scope, ToolChanged
from assistant.events import Event
from assistant.server_requests import Action, Filled
from ui.changed_tool import ChangedTool
from ui.chat import call_words
from ui.notices import News
from ui.whole_text import WholeText
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session


class Granting(QObject):
    """Connects questions, the drawer of rights and news of changed tools with a session, which may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._session: Session | None = None
        self._changed: dict[tuple[str, str], ToolChanged] = {}
        window.chat.answered.connect(self.answer)
        window.chat.where_asked.connect(self._show_where)
        window.rights.revoke_asked.connect(lambda grant: self._do(lambda session: session.revoke(grant), self._list))
        window.rights.compare_asked.connect(self._compare)
        window.rights_opened.connect(self._list)

    def begin(self, session: Session) -> None:
        self._session = session
        self._list()

    def end(self) -> None:
        self._session = None

    def hear(self, event: Event) -> None:
        if isinstance(event, GrantsChanged):
            self._list()
        elif isinstance(event, ToolChanged):
            self._tell_changed(event)

    def answer(self, call: str, allowed: bool, scope: Scope | Filled | None) -> None:
        """Give the user's answer; the question goes when the session says that it is settled."""

        def told(taken: object) -> None:
            if not taken and (card := self._window.chat.card(call)) is not None:
                card.reopen()
                self._window.notices.tell(News(tr("That question no longer waits for an answer."), seconds=8))

        def give(session: Session) -> bool:
            if isinstance(scope, Filled) and scope.action is Action.CANCEL:
                session.approvals.cancel(call)
                return True
            if isinstance(scope, Filled):
                return session.approvals.answer(call, True, values=scope.values)
            if allowed and scope is not None:
                return session.approvals.answer(call, True, scope)
            return session.approvals.answer(call, False)

        self._do(give, told)

    # -- rights

    def _list(self, _done: object = None) -> None:
        def read(session: Session) -> tuple[tuple[Grant, ...], dict[str, str], tuple[str, ...]]:
            return session.grants(), {one.id: one.title for one in session.conversations()}, session.tool_problems()

        def show(found: tuple[tuple[Grant, ...], dict[str, str], tuple[str, ...]]) -> None:
            grants, titles, problems = found
            self._window.rights.show_grants(grants, titles)
            self._window.rights.show_problems(problems)

        self._do(read, show)

    def _do(self, action: Callable[[Session], object], then: Callable[[object], None] | None = None) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), then, self.failed.emit)

    # -- tools that changed

    def _tell_changed(self, event: ToolChanged) -> None:
        self._changed[event.new.plugin, event.new.name] = event
        self._show_changed()
        self._window.notices.tell(
            News(
                tr("{tool} has changed", tool=call_words.full_name(event.new)),
                tr("It is off until you have seen what is new."),
                tr("Compare"),
                lambda: self._compare(event),
            )
        )

    def _compare(self, changed: ToolChanged) -> None:
        dialog = ChangedTool(changed, self._window)
        dialog.accepted_tool.connect(self._accept)
        dialog.open()

    def _accept(self, changed: ToolChanged) -> None:
        key = (changed.new.plugin, changed.new.name)

        def accepted(taken: object) -> None:
            if not taken:
                name = call_words.full_name(changed.new)
                self._window.notices.tell(
                    News(tr("{tool} has changed again", tool=name), tr("It stays off. Look at what it says now."))
                )
            elif self._changed.get(key) is changed:
                del self._changed[key]
            self._show_changed()

        self._do(lambda session: session.accept_tool(changed), accepted)

    def _show_changed(self) -> None:
        self._window.rights.show_changed(list(self._changed.values()))

    # -- where a text came from

    def _show_where(self, quote: Quote) -> None:
        if not self._window.chat.show_source(quote):
            heading = call_words.quote_words(quote)
            WholeText(heading, call_words.visible(quote.text), self._window).open()
