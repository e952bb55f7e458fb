"""Thumbnails, decoded off the window's thread and kept small."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from assistant.events import AttachmentKind
from ui.work import Work

EDGE = 112
KEPT, LARGE_KEPT = 100, 20
"""Thumbnails that are kept, of up to 0.2 MB each, and pictures larger than that."""
GLYPHS = {
    AttachmentKind.PICTURE: "image",
    AttachmentKind.SOUND: "audio-lines",
    AttachmentKind.VIDEO: "film",
    AttachmentKind.MODEL: "box",
    AttachmentKind.DOCUMENT: "file-text",
}
"""Icons of attached files."""
LARGEST_PIXELS = 120_000_000
_FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp", b"tiff"}


class NotAPictureError(Exception):
    """No thumbnail can be made of a file."""


def read_scaled(path: Path, edge: int) -> QImage:
    """The upright picture, its longer side at most `edge`. Raises `NotAPictureError`.

    Only formats that load nothing from elsewhere; nothing larger than 120 megapixels is decoded.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or size.width() * size.height() > LARGEST_PIXELS:
        raise NotAPictureError(path.name)
    if max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NotAPictureError(path.name)
    return image


class Thumbnails(QObject):
    """Pictures of files by their path. `ready` tells when one that was asked for is there."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None, *, ratio: float = 2.0, kept: int = KEPT) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._kept = kept
        self._made: OrderedDict[tuple[str, int], QPixmap | None] = OrderedDict()
        self._work = Work("thumbnails", self)

    def get(self, path: Path, side: int = EDGE) -> QPixmap | None:
        """The picture, its longer side at most so long; None while it is made, or where none can be."""
        key = str(path), side
        if key in self._made:
            self._made.move_to_end(key)
            return self._made[key]
        self._made[key] = None
        self._make_room()
        edge = round(side * self._ratio)
        self._work.run(lambda: read_scaled(path, edge), lambda image: self._keep(key, image), lambda _error: None)
        return None

    def _make_room(self) -> None:
        while len(self._made) > self._kept:
            self._made.popitem(last=False)

    def pending(self) -> bool:
        """Whether some that were asked for are still being made."""
        return self._work.pending() > 0

    def close(self) -> None:
        self._work.close(finish=False)

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        made = QPixmap.fromImage(image)
        made.setDevicePixelRatio(self._ratio)
        self._made[key] = made
        self._make_room()
        large = [one for one in self._made if one[1] > EDGE]
        for one in large[:-LARGE_KEPT]:
            del self._made[one]
        self.ready.emit(key[0])


def picture_size(path: Path) -> QSize:
    """How large a picture is, read from its header; empty where it is none."""
    return QImageReader(str(path)).size()


def paint_cover(painter: QPainter, picture: QPixmap, area: QRectF, corner: float) -> None:
    """Fill `area` with the middle of a picture, its corners rounded."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    outline = QPainterPath()
    outline.addRoundedRect(area, corner, corner)
    painter.setClipPath(outline)
    width, height = picture.width(), picture.height()
    scale = max(area.width() / width, area.height() / height)
    shown = QRectF(0, 0, area.width() / scale, area.height() / scale)
    shown.moveCenter(QRectF(0, 0, width, height).center())
    painter.drawPixmap(area, picture, shown)
    painter.restore()
