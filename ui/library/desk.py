"""What the user does in the drawer of documents, done with the session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from assistant.events import Event, Origin
from assistant.library import DocumentQuery, LibraryChanged, Passage
from assistant.recall import Recalled, RecalledKind
from ui.notices import News
from ui.window import Window
from ui.words import tr, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.document_search import DocumentSearch

FOUND = 20
AROUND = 2
"""Passages before and after one that is shown."""
UNDO_SECONDS = 8


class LibraryDesk(QObject):
    """Connects the drawer with a session's `DocumentSearch`, which may come later. `source_asked` carries a
    `Recalled`.
    """

    source_asked = Signal(object)
    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.library
        self._documents: DocumentSearch | None = None
        self._work = Work("documents", self)
        self._asked = 0
        panel = self._panel
        panel.asked.connect(self.find)
        panel.folder_asked.connect(lambda: self._choose(folder=True))
        panel.file_asked.connect(lambda: self._choose(folder=False))
        panel.pause_asked.connect(lambda: self._do(lambda documents: documents.pause()))
        panel.resume_asked.connect(lambda: self._do(lambda documents: documents.resume()))
        panel.removed.connect(self._remove)
        panel.left_out_asked.connect(self._list_left_out)
        panel.passage_asked.connect(lambda passage: self.source_asked.emit(as_source(passage)))

    def begin(self, documents: DocumentSearch) -> None:
        """The session is there."""
        self._documents = documents
        self._do(lambda documents: documents.status(), self._panel.show_status)

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close(finish=False)
        self._documents = None

    def hear(self, event: Event) -> None:
        if isinstance(event, LibraryChanged):
            self._panel.show_status(event.status)

    def add(self, path: Path) -> None:
        """Search a folder or a document from now on."""
        self._do(lambda documents: documents.add(path), self._refresh)

    def find(self, text: str) -> None:
        """Look for passages; what was asked last is shown. No words lead back to the folders."""
        self._asked += 1
        asked = self._asked
        if not text:
            self._panel.show_found(None)
            return

        def show(found: list[Passage]) -> None:
            if asked == self._asked:
                self._panel.show_found(found)

        self._do(lambda documents: documents.find(DocumentQuery(text, limit=FOUND)), show)

    def show_place(self, name: str) -> None:
        """The passage of this id, in the drawer of sources."""

        def show(passage: Passage | None) -> None:
            if passage is not None:
                self.source_asked.emit(as_source(passage))
            else:
                self._window.notices.tell(News(tr("This passage is no longer in your documents"), seconds=UNDO_SECONDS))

        self._do(lambda documents: documents.passage(name), show)

    def show_around(self, place: str) -> None:
        """Tell the drawer of sources which file a passage is of, and what stands around it."""
        name = place.partition(":")[2]

        def show(around: list[Passage]) -> None:
            if mine := next((one for one in around if one.id == name), None):
                text = "\n\n".join(one.text for one in around)
                headings = " › ".join(mine.headings)
                self._window.passage.show_around(place, mine.path, text, headings, there=mine.there)

        self._do(lambda documents: documents.around(name, AROUND, AROUND), show)

    # -- within

    def _refresh(self, _done: object = None) -> None:
        self._do(lambda documents: documents.status(), self._panel.show_status)

    def _remove(self, path: Path) -> None:
        def removed(_files: int) -> None:
            words = tr("“{name}” is searched no longer", name=path.name)
            self._window.notices.tell(
                News(
                    words, tr("The files stay where they are."), tr("Undo"), lambda: self.add(path), None, UNDO_SECONDS
                )
            )
            self._refresh()

        self._do(lambda documents: documents.remove(path), removed)

    def _list_left_out(self, wanted: bool) -> None:
        if wanted:
            self._do(lambda documents: documents.left_out(), self._panel.show_left_out)
        else:
            self._panel.show_left_out(None)

    def _choose(self, *, folder: bool) -> None:
        dialog = QFileDialog(self._panel, tr("Search a folder of documents") if folder else tr("Search a document"))
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, folder)
        dialog.filesSelected.connect(lambda names: [self.add(Path(name)) for name in names])
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, action: Callable[[DocumentSearch], object], then: Callable[..., object] | None = None) -> None:
        documents = self._documents
        if documents is not None:
            self._work.run(lambda: action(documents), then or self._refresh, self._tell)

    def _tell(self, error: Exception) -> None:
        self._panel.say(why(error))
        if not self._panel.isVisible():
            self.failed.emit(error)


def as_source(passage: Passage) -> Recalled:
    """A passage as what a reply would be given."""
    place = f"document:{passage.id}"
    return Recalled(RecalledKind.EXTRACT, passage.text, Origin.FILE, passage.where, place)
