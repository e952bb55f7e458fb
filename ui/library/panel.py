"""The drawer of documents: what is searched, how far it is, what was left out and why, and what is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from assistant.gallery import FolderState, LeftOut
from assistant.library import LibraryFolder, LibraryStatus, Passage
from assistant.visible import one_line
from ui.controls import Label, TextButton, announce, rounded
from ui.drawer import Panel
from ui.fields import Field
from ui.rows import Act, Entry, Part, Rows, Scroller, note
from ui.sides import own
from ui.theme import SMALL, look
from ui.words import tr, translated, trn

KEY = "Ctrl+Shift+L"
WIDTH = 380
LISTED = 100
"""More files than this that were left out aren't listed."""


class Progress(QWidget):
    """How far the reading is; words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(6)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(0, 1, self.width(), 4)
        rounded(painter, area, 2, look().pressed)
        if self._share:
            rounded(painter, QRectF(0, 1, max(4.0, self.width() * self._share), 4), 2, look().accent)


class Library(Panel):
    """`asked` carries words to find, `removed` a `Path`, `left_out_asked` whether it is to be listed, `passage_asked` a
    `Passage`.
    """

    asked = Signal(str)
    folder_asked = Signal()
    file_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    removed = Signal(object)
    left_out_asked = Signal(bool)
    passage_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Documents"), WIDTH)
        self._status = LibraryStatus((), 0, 0, paused=False)
        self._found: tuple[Passage, ...] | None = None
        self._left_out: tuple[LeftOut, ...] | None = None
        self.search = Field(tr("Find in your documents"), tr("Find in your documents"), KEY)
        self.message = Label(size=SMALL)
        self.progress = Progress()
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self.add_folder = TextButton(tr("Add a folder"), "folder-plus")
        self.add_file = TextButton(tr("Add a file"), "file-plus")
        self.pace = TextButton(tr("Pause"), "pause")
        self._arrange()
        self._connect()
        self.show_status(self._status)

    def take_focus(self) -> None:
        (self.search if self._status.folders else self.add_folder).setFocus()

    def query(self) -> str:
        return self.search.text().strip()

    def show_status(self, status: LibraryStatus) -> None:
        """How it stands."""
        self._status = status
        remaining = _remaining(status)
        busy = remaining > 0 or status.running
        self.message.setText("\n".join(_lines(status)))
        total = remaining + sum(folder.documents + folder.left_out for folder in status.folders)
        self.progress.show_share(1 - remaining / total if total else 0.0)
        self.progress.setVisible(bool(status.folders) and remaining > 0)
        self.search.setVisible(bool(status.folders))
        self.pace.setText(tr("Resume") if status.paused else tr("Pause"))
        self.pace.set_glyph("play" if status.paused else "pause")
        announce(self.pace, tr("Resume reading") if status.paused else tr("Pause reading"))
        self.pace.setVisible(bool(status.folders) and (status.paused or busy))
        self._show()

    def show_found(self, found: Sequence[Passage] | None) -> None:
        """What was found; None goes back to what is searched."""
        self._found = None if found is None else tuple(found)
        self._show()

    def show_left_out(self, left_out: Sequence[LeftOut] | None) -> None:
        """What was left out, and why; None folds it."""
        self._left_out = None if left_out is None else tuple(left_out)
        self._show()

    def say(self, words: str) -> None:
        """A sentence above the rows."""
        self.message.setText(words)

    def _arrange(self) -> None:
        self.message.setWordWrap(True)
        buttons = (self.add_folder, self.add_file, self.pace)
        beside = sum(button.sizeHint().width() + 8 for button in buttons) < WIDTH - 24
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        foot.setSpacing(8)
        for button in buttons[:2]:
            foot.addWidget(button)
        if beside:
            foot.addStretch(1)
        foot.addWidget(self.pace)
        for widget in (self.search, self.message, self.progress):
            self.whole.addWidget(widget)
        self.whole.addWidget(self.scroller, 1)
        self.whole.addLayout(foot)

    def _connect(self) -> None:
        self.search.returnPressed.connect(lambda: self.asked.emit(self.query()))
        self.search.textChanged.connect(lambda text: None if text.strip() else self.asked.emit(""))
        self.add_folder.clicked.connect(self.folder_asked)
        self.add_file.clicked.connect(self.file_asked)
        self.pace.clicked.connect(self._pause_or_resume)

    def _pause_or_resume(self) -> None:
        (self.resume_asked if self._status.paused else self.pause_asked).emit()

    def _show(self) -> None:
        self.rows.show_again(self._folders() if self._found is None else self._passages(self._found))

    def _passages(self, found: Sequence[Passage]) -> list[Part | Label]:
        if not found:
            return [note(tr("I did not find it in your documents."))]
        return [self._passage(passage) for passage in found]

    def _passage(self, passage: Passage) -> Entry:
        acts = [Act("arrow-up-right", tr("Show the passage"), lambda: self.passage_asked.emit(passage), "Enter")]
        made = Entry(
            " ".join(passage.text.split())[:400],
            " · ".join(one_line(part) for part in (passage.where, *passage.headings[-1:]) if part),
            acts,
            sign="quote",
            lines=(3, 1),
        )
        made.name = passage.id
        return made

    def _folders(self) -> list[Part | Label]:
        parts: list[Part | Label] = [self._folder(folder) for folder in self._status.folders]
        count = sum(folder.left_out for folder in self._status.folders)
        if count:
            parts.append(self._left_out_line(count))
        if count and self._left_out is not None:
            parts += [_left_out_entry(one) for one in self._left_out[:LISTED]]
            if len(self._left_out) > LISTED:
                parts.append(note(tr("and {count} more", count=len(self._left_out) - LISTED)))
        if not parts:
            parts.append(note(_nothing()))
        return parts

    def _folder(self, folder: LibraryFolder) -> Entry:
        single = folder.path.suffix != "" and not folder.path.is_dir()
        remove = Act("x", tr("Search it no longer"), lambda: self.removed.emit(folder.path), "Del")
        made = Entry(
            one_line(folder.path.name or str(folder.path)),
            f"{_state(folder)} · {own(one_line(str(folder.path.parent)))}",
            [remove],
            sign="file-text" if single else "folder",
            lines=(2, 3 if folder.note else 1),
        )
        made.name = str(folder.path)
        return made

    def _left_out_line(self, count: int) -> Entry:
        opened = self._left_out is not None
        act = Act(
            "chevron-down" if opened else "chevron-right",
            tr("Hide them") if opened else tr("Show which, and why"),
            lambda: self.left_out_asked.emit(not opened),
            "Enter",
        )
        words = trn("1 file was left out", "{count} files were left out", count)
        made = Entry(words, tr("What can't be read is not searched."), [act], sign="info")
        made.name = "left out"
        return made


def _left_out_entry(one: LeftOut) -> Entry:
    made = Entry(one_line(one.path.name), one_line(translated(one.why)), (), lines=(1, 3))
    made.name = f"left out {one.path}"
    made.paint_with(tone="quiet")
    return made


def _remaining(status: LibraryStatus) -> int:
    return sum(folder.remaining for folder in status.folders)


def _state(folder: LibraryFolder) -> str:
    """What is the matter, else how far it is."""
    if folder.note and folder.state in {FolderState.AWAY, FolderState.FAILED}:
        return one_line(translated(folder.note))
    counted = trn("1 document", "{count} documents", folder.documents)
    if folder.remaining:
        return tr("{counted}, {left} still to be read", counted=counted, left=f"{folder.remaining:,}")
    return counted


def _lines(status: LibraryStatus) -> list[str]:
    if not status.folders:
        return []
    count, passages = f"{status.documents:,}", f"{status.passages:,}"
    lines = [tr("{count} documents in {passages} passages can be found.", count=count, passages=passages)]
    remaining = _remaining(status)
    if status.paused:
        lines.append(tr("Reading is paused."))
    elif status.elsewhere:
        lines.append(tr("Another Peri is reading at this moment."))
    elif remaining:
        lines.append(tr("{count} are still to be read.", count=f"{remaining:,}"))
    elif status.unread:
        lines.append(tr("{count} passages can be found by words, and soon by meaning.", count=f"{status.unread:,}"))
    if not status.meaning:
        lines.append(tr("They are found by their words only: nothing that tells meanings is installed."))
    return lines


def _nothing() -> str:
    return tr(
        "No documents are searched yet.\n\nAdd a folder or a file, and answers can be drawn from it, with the passages "
        "they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is "
        "changed, and nothing leaves this machine."
    )
