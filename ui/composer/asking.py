"""`/` and `@` in the message field, connected with the window, the session and the disk."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from assistant.errors import SearchError
from assistant.events import Event
from ui.composer.commands import Command, Commands
from ui.composer.mentions import Found, Mentions
from ui.composer.popup import Popup
from ui.composer.suggest import Suggestions
from ui.notices import News
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

UNDO_SECONDS = 8
_USUAL = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
)


class AskingDesk(QObject):
    """Commands work without a session; folders are searched in when there is one."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._work = Work("asking", self)
        self.popup = Popup(window.composer)
        self.commands = Commands(
            lambda: [Command(one.words, one.glyph, one.keys, one.do) for one in window.keys.commands() if one.do]
        )
        mentions = Mentions(self._work, self._roots, self._use)
        Suggestions(window.composer.field, self.popup, {"/": self.commands, "@": mentions})

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close(finish=False)
        self._session = None

    def hear(self, event: Event) -> None:
        """None of it is news here."""

    def _roots(self) -> list[Path]:
        """Indexed documents and their folders first, then those of pictures, then the usual ones of the desktop."""
        session = self._session
        found: list[Path] = []
        if session is not None:
            with suppress(SearchError):
                found += [one.path for one in session.documents.status().folders]
            with suppress(SearchError):
                found += [one.path for one in session.pictures.status().folders]
            found += [Path(folder).expanduser() for folder in session.settings.files.folders]
        usual = [Path(folder) for place in _USUAL for folder in QStandardPaths.standardLocations(place)]
        return list(dict.fromkeys([*found, *(folder for folder in usual if folder != Path.home())]))

    def _use(self, found: Found) -> None:
        """A file goes along with the message; a folder is searched from now on."""
        if not found.folder:
            self._window.files_dropped.emit([found.path])
            return
        session = self._session
        if session is None:
            return

        def add() -> bool:
            known = {one.path for one in session.documents.status().folders}
            if found.path not in known:
                session.documents.add(found.path)
            return found.path not in known

        def added(new: bool) -> None:
            if new:
                self._tell_added(session, found.path)

        self._work.run(add, added, self.failed.emit)

    def _tell_added(self, session: Session, folder: Path) -> None:
        def undo() -> None:
            self._work.run(lambda: session.documents.remove(folder), None, self.failed.emit)

        title = tr("The documents in “{name}” are searched from now on.", name=folder.name)
        self._window.notices.tell(News(title, "", tr("Undo"), undo, None, UNDO_SECONDS))
