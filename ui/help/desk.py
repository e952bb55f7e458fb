"""Opens the list of keys and the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.events import Event
from ui.window import Window
from ui.words import tr

if TYPE_CHECKING:
    from assistant.session import Session
    from ui.help.manual import Manual

KEYS_KEY, MANUAL_KEY = "Ctrl+/", "F1"


class HelpDesk(QObject):
    """Both are made when they are first asked for, and need no session."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.manual: Manual | None = None
        window.menu.add(tr("Keys"), "keyboard", KEYS_KEY, self.show_keys)
        window.menu.add(tr("Manual"), "book-text", MANUAL_KEY, self.open_manual)
        window.keys.add(tr("Everywhere"), tr("Keys, where nothing is being written"), "?", self.show_keys)

    def begin(self, session: Session) -> None:
        """Help is there before."""

    def end(self) -> None:
        """Nothing of it lasts."""

    def hear(self, event: Event) -> None:
        """None of it is news to help."""

    def show_keys(self) -> None:
        from ui.help.keys import KeysDialog

        KeysDialog(self._window.keys.table, self._window).open()

    def open_manual(self, name: str = "", heading: str = "") -> None:
        """Show the contents, or a page from a heading on."""
        if self.manual is None:
            from ui.help.manual import Manual
            from ui.help.pages import folder

            self.manual = Manual(folder())
            self.manual.link_asked.connect(self._window.chat.link_asked)
            self._window.add_sheet(self.manual)
        self._window.show_sheet(self.manual)
        if name:
            self.manual.open(name, heading)
