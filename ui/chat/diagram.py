"""A block of Mermaid: the diagram in the place of the code, which is one press away."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.chat.code import HEADER, PADDING, CodeView
from ui.chat.diagrams import ROOM, Drawn, Undrawn, available, diagrams
from ui.chat.markdown import Code
from ui.controls import IconButton, Label, announce, rounded, tip
from ui.theme import CORNER, look
from ui.words import tr

_PREFIX = re.compile(r"^Diagram parse error \([\w-]+\): ")


class DiagramView(CodeView):
    """Shows its code until the diagram is drawn, and where it can't be, with a line that says why. `picture_asked`
    carries a `Drawn` that is to be shown large; `saved` what of the two is shown.
    """

    picture_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(self)
        self.picture.asked.connect(lambda: self.picture_asked.emit(self._drawn))
        self.picture.hide()
        self.flip = IconButton("code", tr("Show the code"), parent=self)
        self.flip.clicked.connect(self._flip)
        self.flip.hide()
        self.trouble = Label()
        self.trouble.setParent(self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._drawn: Drawn | None = None
        self._why: Undrawn | None = None
        self._wants_code = self._complete = False
        diagrams().ready.connect(self._arrived)

    @property
    def shows_picture(self) -> bool:
        return self._drawn is not None and not self._wants_code

    @property
    def decided(self) -> bool:
        """Whether it is drawn, or known not to be."""
        return self._drawn is not None or self._why is not None

    def show_code(self, code: Code, *, growing: bool = False) -> bool:
        changed = super().show_code(code)
        self._complete = code.closed or not growing
        if changed and self.decided:
            self._drawn = self._why = None
            self._show()
        return self._look() or changed

    def repaint_all(self) -> None:
        super().repaint_all()
        self._look()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._look()
        return super().event(event)

    def _arrived(self) -> None:
        """A drawing, perhaps this one."""
        if self._look():
            self.changed.emit()

    def _look(self) -> bool:
        """Show the diagram if it is there by now, an older one of the same source until then; whether that changed
        anything.
        """
        if not self._complete or not self.code.text or not available():
            return False
        before = self._drawn, self._why
        found = diagrams().get(self.code.text, self.devicePixelRatioF())
        if isinstance(found, Drawn):
            self._drawn, self._why = found, None
        elif found is not None:
            self._drawn, self._why = None, found
        changed = (self._drawn, self._why) != before
        if changed:
            self._show()
        return changed

    def _flip(self) -> None:
        self._wants_code = not self._wants_code
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        shown = self.shows_picture
        if self._drawn is not None:
            self.picture.show_drawn(self._drawn)
        self._text.setVisible(not shown)
        self.picture.setVisible(shown)
        self.flip.setVisible(self._drawn is not None)
        self.flip.set_glyph("code" if shown else "workflow")
        announce(self.flip, tr("Show the code") if shown else tr("Show the diagram"))
        announce(self.save, tr("Save the picture") if shown else tr("Save the code"))
        self.trouble.setVisible(self._why is not None)
        if self._why is not None:
            self.trouble.setText(words_of(self._why))

    def wanted(self) -> object:
        return self._drawn if self.shows_picture else self.code

    def buttons(self) -> list[IconButton]:
        return [*super().buttons(), self.flip]

    def fit_body(self, width: int) -> int:
        inner = width - 2 * PADDING
        if self.shows_picture:
            size = self.picture.size_in(inner)
            self.picture.setGeometry((width - size.width()) // 2, HEADER + PADDING, size.width(), size.height())
            return size.height() + 2 * PADDING
        height = super().fit_body(width)
        if self.trouble.isHidden():
            return height
        high = self.trouble.heightForWidth(inner)
        self.trouble.setGeometry(PADDING, HEADER + height, inner, high)
        return height + high + PADDING


class Picture(QWidget):
    """A diagram, scaled to the room there is. A click, or Enter, asks to see it large."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: Drawn | None = None
        self._scaled, self._fits = QPixmap(), QSize()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Diagram"))
        tip(self, tr("Show the diagram large"))

    def show_drawn(self, drawn: Drawn) -> None:
        if drawn != self._drawn:
            self._drawn = drawn
            self._fits = QSize()
            self.setAccessibleDescription(drawn.source)
            self.update()

    def size_in(self, room: int) -> QSize:
        """How large it is shown where there is so much room beside."""
        if self._drawn is None:
            return QSize()
        share = min(1.0, room / self._drawn.width, ROOM[1] / self._drawn.height)
        return QSize(round(self._drawn.width * share), round(self._drawn.height * share)).expandedTo(QSize(1, 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._fitting())
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), CORNER, "", look().accent, 2)

    def _fitting(self) -> QPixmap:
        """The picture in the screen's pixels, as sharp as it was drawn where it was drawn for this room."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._drawn is not None and self._fits != wanted:
            image = QImage.fromData(self._drawn.shown)
            if abs(image.width() - wanted.width()) > 2 or abs(image.height() - wanted.height()) > 2:
                image = image.scaled(wanted, mode=Qt.TransformationMode.SmoothTransformation)
            self._fits, self._scaled = wanted, QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def words_of(trouble: Undrawn) -> str:
    """Why a diagram is not drawn, for the reader."""
    if trouble.kind == "large":
        return tr("This diagram is too large to be drawn.")
    if trouble.kind == "slow":
        return tr("Drawing this diagram took too long, or too much memory.")
    if trouble.kind == "foreign":
        return tr("This diagram would show what lies elsewhere, so it isn't drawn.")
    why = " ".join(_PREFIX.sub("", trouble.why).split()).rstrip(".")
    return tr("This diagram can't be drawn: {why}.", why=why) if why else tr("This diagram can't be drawn.")
