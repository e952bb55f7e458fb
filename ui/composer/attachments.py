"""Files to be sent along: thumbnails of pictures, chips of others, each removable."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from assistant.events import Attachment, AttachmentKind
from assistant.visible import one_line
from ui import glyphs
from ui.controls import IconButton, announce, rounded
from ui.pictures import GLYPHS, Thumbnails, paint_cover
from ui.sides import inside, own, place, sided
from ui.theme import CORNER, SMALL, font, look
from ui.words import duration, file_size, tr

HEIGHT = 72
PICTURE, SOUND = 64, 208


@dataclass(frozen=True, slots=True)
class Draft:
    """A file the user has chosen. `seconds` is the length of a sound, None where it isn't known."""

    file: Path
    attachment: Attachment
    seconds: float | None = None

    def path(self) -> Path:
        """The user's file, which has its name; the store's copy where the file is gone."""
        return self.file if self.file.exists() else self.attachment.path


class Chip(QWidget):
    """One file. Delete, or its button, removes it."""

    removed = Signal(object)

    def __init__(self, draft: Draft, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.draft = draft
        self._thumbnails = thumbnails
        self._picture = draft.attachment.kind is AttachmentKind.PICTURE
        self.setFixedSize(PICTURE if self._picture else SOUND, PICTURE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        announce(self, one_line(draft.attachment.name), tr("Delete removes it"))
        thumbnails.ready.connect(self._arrived)
        self._remove = IconButton("x", tr("Remove {name}", name=one_line(draft.attachment.name)), parent=self)
        self._remove.set_side(24)
        self._remove.set_strong(True, quiet=True)
        place(self._remove, self.width() - 26, 2, 24, 24, self.width())
        self._remove.clicked.connect(lambda: self.removed.emit(self.draft))

    def _arrived(self, path: str) -> None:
        if path == str(self.draft.attachment.path):
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.draft)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        picture = self._thumbnails.get(self.draft.attachment.path) if self._picture else None
        if picture is not None:
            paint_cover(painter, picture, area, CORNER)
        else:
            rounded(painter, area, CORNER, look().tint)
            self._paint_words(painter)
        if self.hasFocus():
            rounded(painter, area, CORNER, "", look().accent, 2)

    def _paint_words(self, painter: QPainter) -> None:
        glyphs.paint(
            painter, GLYPHS[self.draft.attachment.kind], sided(self, 12, (self.height() - 20) / 2, 20, 20), look().quiet
        )
        if self._picture:
            return
        name = one_line(self.draft.attachment.name)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().text))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, SOUND - 76)
        painter.drawText(inside(self, 42, 12, 30, 34), Qt.AlignmentFlag.AlignVCenter, own(shown))
        painter.setPen(QColor(look().quiet))
        seconds = self.draft.seconds
        length = duration(seconds) if seconds is not None else file_size(self.draft.attachment.size)
        painter.drawText(inside(self, 42, 34, 8, 12), Qt.AlignmentFlag.AlignVCenter, length)


class Strip(QScrollArea):
    """The files in a row; it takes no room while there are none."""

    changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._chips: list[Chip] = []
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 4)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.hide()

    def drafts(self) -> list[Draft]:
        return [chip.draft for chip in self._chips]

    def add(self, draft: Draft) -> None:
        """One more file; the same content only once."""
        if any(known.attachment.digest == draft.attachment.digest for known in self.drafts()):
            return
        chip = Chip(draft, self._thumbnails)
        chip.removed.connect(self.remove)
        self._chips.append(chip)
        self._row.insertWidget(len(self._chips) - 1, chip)
        self._tell()

    def remove(self, draft: Draft) -> None:
        for chip in [chip for chip in self._chips if chip.draft is draft]:
            self._chips.remove(chip)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tell()

    def clear(self) -> None:
        for draft in self.drafts():
            self.remove(draft)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.setVisible(bool(self._chips))
        self.changed.emit()
