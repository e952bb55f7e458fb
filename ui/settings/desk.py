"""What the user changes in the settings, done with the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.errors import SettingsError
from assistant.events import Event, SettingsChanged
from assistant.settings import lookup
from ui.window import Window
from ui.words import tr, translated, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session
    from ui.settings.sheet import SettingsSheet

KEY = "Ctrl+,"


class SettingsDesk(QObject):
    """Opens the page, which is made when it is first asked for."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._work = Work("settings", self)
        self._session: Session | None = None
        self.sheet: SettingsSheet | None = None
        window.menu.add(tr("Settings"), "settings", KEY, self.open)

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close()
        self._session = None

    def hear(self, event: Event) -> None:
        if isinstance(event, SettingsChanged) and self.sheet is not None and self._session is not None:
            self.sheet.show_settings(self._session.settings, event.key)

    def open(self) -> None:
        """Show the settings, once there is a session."""
        if self._session is None:
            return
        from ui.settings.sheet import SettingsSheet

        sheet = self.sheet
        if sheet is None:
            sheet = self.sheet = SettingsSheet()
            sheet.changed.connect(self._change)
            sheet.known_asked.connect(self._offer)
            self._window.add_sheet(sheet)
        sheet.show_settings(self._session.settings)
        self._window.show_sheet(sheet)

    def _offer(self, key: str) -> None:
        from ui.settings.known import known

        session, sheet = self._session, self.sheet
        if session is not None and sheet is not None:
            self._work.run(lambda: known(session, key), sheet.rows[key].offer, lambda error: _refuse(sheet, key, error))

    def _change(self, key: str, value: object) -> None:
        session, sheet = self._session, self.sheet
        if session is None or sheet is None:
            return
        try:
            checked = lookup(key).check(value)
        except SettingsError:
            sheet.refuse(key, tr("This must be {allowed}.", allowed=translated(lookup(key).enterable)))
            return

        self._work.run(
            lambda: session.change_setting(key, checked),
            lambda _done: sheet.show_settings(session.settings, key),
            lambda error: _refuse(sheet, key, error),
        )


def _refuse(sheet: SettingsSheet, key: str, error: Exception) -> None:
    sheet.refuse(key, why(error))
