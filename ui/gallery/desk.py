"""What the user does in the drawer of pictures, done with the session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from assistant.errors import PeriError
from assistant.events import Event
from assistant.gallery import FoundPicture, IndexChanged, PictureQuery
from assistant.gallery_query import parse_query
from ui.gallery.panel import Gallery
from ui.words import tr, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.picture_search import PictureSearch

SHOWN = 120


class GalleryDesk(QObject):
    """Connects a `Gallery` with a session's `PictureSearch`, which may come later. `taken` are files to attach."""

    taken = Signal(list)

    def __init__(self, gallery: Gallery) -> None:
        super().__init__(gallery)
        self._gallery = gallery
        self._pictures: PictureSearch | None = None
        self._work = Work("pictures", self)
        self._asked = 0
        gallery.asked.connect(self._find_text)
        gallery.like_asked.connect(lambda path: self.find(PictureQuery(like=path, limit=SHOWN)))
        gallery.taken.connect(self.taken)
        gallery.folder_asked.connect(self._choose_folder)
        gallery.pause_asked.connect(lambda: self._do(lambda pictures: pictures.pause()))
        gallery.resume_asked.connect(lambda: self._do(lambda pictures: pictures.resume()))

    def begin(self, pictures: PictureSearch) -> None:
        """The session is there."""
        self._pictures = pictures
        self._work.run(pictures.status, self._gallery.show_status, self._tell)

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close(finish=False)
        self._pictures = None

    def hear(self, event: Event) -> None:
        if isinstance(event, IndexChanged):
            self._gallery.show_status(event.status)

    def find(self, query: PictureQuery) -> None:
        """Look for pictures; what was asked last is shown."""
        pictures = self._pictures
        if pictures is None:
            return
        self._asked += 1
        asked = self._asked
        self._gallery.say(tr("Looking …"))

        def show(found: list[FoundPicture]) -> None:
            if asked == self._asked:
                self._gallery.show_found(found)

        self._work.run(lambda: pictures.find(query), show, self._tell)

    def _find_text(self, text: str) -> None:
        try:
            query = parse_query(text, SHOWN)
        except PeriError as error:
            self._tell(error)
            return
        self.find(query)

    def index(self, folder: Path) -> None:
        self._gallery.say("")
        self._do(lambda pictures: pictures.index_folder(folder))

    def _do(self, action: Callable[[PictureSearch], object]) -> None:
        pictures = self._pictures
        if pictures is not None:
            self._work.run(lambda: action(pictures), None, self._tell)

    def _tell(self, error: Exception) -> None:
        self._gallery.say(why(error))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._gallery, tr("Index a folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.index(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
