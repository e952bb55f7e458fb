"""The drawer: what to look for, what was found, and how far the index is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from assistant.gallery import FolderState, FoundPicture, IndexStatus
from ui.controls import IconButton, Label, TextButton, announce
from ui.drawer import Drawer
from ui.fields import Field
from ui.gallery.grid import GAP, TILE, Grid
from ui.pictures import Thumbnails
from ui.sides import margins
from ui.theme import TEXT
from ui.words import tr, translated

COLUMNS = 3
WIDTH = COLUMNS * (TILE + GAP) + 44
KEY = "Ctrl+Shift+F"


class Gallery(Drawer):
    """`asked` for words, `like_asked` for a picture; `taken` are files for the question."""

    asked = Signal(str)
    like_asked = Signal(object)
    taken = Signal(list)
    folder_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.words = Field(tr("A beach, my cat, a receipt …"), tr("Find pictures by what they show"), KEY)
        self.words.setAccessibleDescription(_hint())
        self.grid = Grid(thumbnails)
        self.close_button = IconButton("x", tr("Close pictures"), "Esc")
        self.add = TextButton(tr("Index a folder"), "plus")
        self.pace = TextButton(tr("Pause"))
        self.message = Label()
        self.message.setWordWrap(True)
        self.progress = Label()
        self.progress.setWordWrap(True)
        self._paused = False
        self._arrange()
        self._connect()
        self.show_status(IndexStatus((), 0, paused=False))

    def take_focus(self) -> None:
        self.words.setFocus()

    def show_found(self, pictures: Sequence[FoundPicture]) -> None:
        self.grid.found.show(pictures)
        self.grid.scrollToTop()
        self.say("" if pictures else tr("No indexed picture fits."))

    def say(self, message: str) -> None:
        """A sentence above the tiles; empty takes it away."""
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def show_status(self, status: IndexStatus) -> None:
        """How far the index is."""
        self._paused = status.paused
        remaining = sum(folder.remaining for folder in status.folders)
        self.pace.setText(tr("Resume") if status.paused else tr("Pause"))
        announce(self.pace, self.pace.text())
        self.pace.updateGeometry()
        self.pace.setVisible(bool(status.folders) and (status.paused or status.running or remaining > 0))
        self.progress.setText("\n".join(_lines(status, remaining)))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Label(tr("Pictures"), TEXT, quiet=False, bold=True), 1)
        top.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add)
        foot.addWidget(self.pace)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(13, 6, 12, 12))
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.words)
        whole.addWidget(self.message)
        whole.addWidget(self.grid, 1)
        whole.addWidget(self.progress)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.words.returnPressed.connect(lambda: self.asked.emit(self.words.text().strip()))
        self.grid.taken.connect(self.taken)
        self.grid.like_asked.connect(self.like_asked)
        self.close_button.clicked.connect(self.left)
        self.add.clicked.connect(self.folder_asked)
        self.pace.clicked.connect(self._pause_or_resume)

    def _pause_or_resume(self) -> None:
        (self.resume_asked if self._paused else self.pause_asked).emit()


def _hint() -> str:
    return tr("Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20")


def _lines(status: IndexStatus, remaining: int) -> list[str]:
    if not status.folders:
        return [tr("Index a folder, and its pictures can be found by what they show. They stay where they are.")]
    lines = [tr("{count} pictures can be found.", count=f"{status.pictures:,}"), _hint()]
    if status.paused:
        lines.append(tr("Indexing is paused."))
    elif remaining:
        lines.append(tr("{count} are still to be looked at.", count=f"{remaining:,}"))
    left_out = sum(folder.left_out for folder in status.folders)
    if left_out:
        lines.append(tr("{count} were left out; `peri index status` says why.", count=f"{left_out:,}"))
    told = {FolderState.AWAY, FolderState.FAILED}
    lines += [
        f"{folder.path.name}: {translated(folder.note)}"
        for folder in status.folders
        if folder.state in told and folder.note
    ]
    return lines
