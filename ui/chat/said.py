"""What the user said: text and files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.events import Attachment, AttachmentKind, Origin
from assistant.visible import one_line, visible
from ui import glyphs
from ui.chat.branches import Editor, Switcher
from ui.chat.cards import ActionRow
from ui.chat.item import ItemView
from ui.chat.markdown import Line, Span, clean
from ui.chat.selection import selected_text
from ui.chat.text import ProseView, TextView
from ui.chat.turns import Turn
from ui.controls import announce, rounded
from ui.pictures import EDGE, GLYPHS, Thumbnails, paint_cover, picture_size
from ui.sides import inside, own, place, sided, within
from ui.theme import CORNER, SMALL, font, look
from ui.words import file_size, tr

_MIDDLE = Qt.TextElideMode.ElideMiddle
WHOLE, LEAST = QSize(440, 300), QSize(48, 48)
"""A picture that is shown whole is at most, and at least, so large."""
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class Thumbnail(QWidget):
    """A picture of the message, or the name of another file. A click asks to see it larger. A `whole` picture shows all
    of it, not only its middle.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget, attachment: Attachment, thumbnails: Thumbnails, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._attachment = attachment
        self._thumbnails = thumbnails
        self._picture = attachment.kind is AttachmentKind.PICTURE
        announce(self, one_line(attachment.name))
        self._side, size = EDGE, QSize(EDGE, EDGE) if self._picture else QSize(220, 48)
        if self._picture:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            shown = picture_size(attachment.path) if whole else QSize()
            if not shown.isEmpty():
                size = shown.scaled(WHOLE, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(shown).expandedTo(LEAST)
                self._side = max(WHOLE.width(), WHOLE.height())
        self.resize(size)
        thumbnails.ready.connect(self._arrived)

    def _arrived(self, path: str) -> None:
        if path == str(self._attachment.path):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._picture and self.rect().contains(event.position().toPoint()):
            self.asked.emit(self._attachment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._picture and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.asked.emit(self._attachment)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        picture = self._thumbnails.get(self._attachment.path, self._side) if self._picture else None
        if picture is not None:
            paint_cover(painter, picture, area, CORNER)
            if self.hasFocus():
                rounded(painter, area, CORNER, "", look().accent, 2)
            return
        rounded(painter, area, CORNER, look().tint)
        size = 20
        glyph = GLYPHS[self._attachment.kind]
        if self._picture:
            middle = area.center()
            glyphs.paint(painter, glyph, QRectF(middle.x() - 10, middle.y() - 10, size, size), look().quiet)
            return
        glyphs.paint(painter, glyph, sided(self, 12, 14, size, size), look().quiet)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().text))
        name = painter.fontMetrics().elidedText(one_line(self._attachment.name), _MIDDLE, self.width() - 52)
        painter.drawText(inside(self, 42, 6, 8, 22), _VCENTER, own(name))
        painter.setPen(QColor(look().quiet))
        painter.drawText(inside(self, 42, 24, 8, 4), _VCENTER, file_size(self._attachment.size))


def place_beside(thumbnails: Sequence[Thumbnail], left: int, top: int, room: int, whole: int) -> int:
    """One beside another, on a new line where there is no more room, in a parent that is `whole` wide. The height that
    they take.
    """
    x = y = high = 0
    for thumbnail in thumbnails:
        if x and x + thumbnail.width() > room:
            x, y, high = 0, y + high + 8, 0
        place(thumbnail, left + x, top + y, thumbnail.width(), thumbnail.height(), whole)
        x += thumbnail.width() + 8
        high = max(high, thumbnail.height())
    return y + high


class UserView(ItemView):
    """What the user said: a tinted block on the right, pictures above it."""

    picture_asked = Signal(object)
    edited = Signal(str, str)
    branch_asked = Signal(str, int)
    compare_asked = Signal(str)
    take_back_asked = Signal(str)
    """It waits, and is not to be sent after all."""

    def __init__(self, parent: QWidget, turn: Turn, thumbnails: Thumbnails) -> None:
        super().__init__(parent, turn)
        self._thumbnails_of = thumbnails
        self._thumbnails: list[Thumbnail] = []
        self._shown: tuple[Attachment, ...] = ()
        self._block = QRectF()
        self._text = ProseView(self)
        self._text.setAccessibleName(tr("Your message"))
        self.adopt(self._text)
        self.row.add("copy", tr("Copy your message")).clicked.connect(self._copy)
        self.row.add("quote", tr("Quote your message")).clicked.connect(self._quote)
        self.pencil = self.row.add("pencil", tr("Change your message"))
        self.pencil.clicked.connect(self.edit)
        self.take_back = self.row.add("undo-2", tr("Take back your message"))
        self.take_back.clicked.connect(lambda: self.take_back_asked.emit(self.turn.id))
        self.switcher = Switcher(self)
        self.switcher.asked.connect(self.branch_asked)
        self.switcher.compared.connect(lambda: self.compare_asked.emit(self.turn.id))
        self.editor: Editor | None = None
        self.refresh()

    def make_row(self) -> ActionRow:
        return ActionRow(self, to_right=True)

    def refresh(self) -> None:
        if self.turn.attachments != self._shown:
            self._show_attachments()
        self._text.show_lines(plain_lines(self.turn.text))
        self._text.setVisible(bool(self.turn.text) and self.editor is None)
        self.pencil.setVisible(bool(self.turn.text))
        self.take_back.setVisible(self.turn.waiting)
        self.set_last(False)
        self.switcher.show_versions(self.turn.siblings, self.turn.id)
        self.update()

    def set_last(self, last: bool) -> None:
        """What waits can be changed and taken back, which is always to be seen."""
        super().set_last(last or self.turn.waiting)

    def selected(self) -> str:
        return selected_text(self._text.textCursor()) if self._text.textCursor().hasSelection() else ""

    def rest(self, view: TextView, position: int) -> str:
        return f"{super().rest(view, position)}\n\n{self.turn.written}"

    def edit(self) -> None:
        """Write another version of it here."""
        if self.editor is not None:
            return
        self.editor = Editor(self, self.turn.text)
        self.editor.sent.connect(self._send_edited)
        self.editor.left.connect(self._leave_editor)
        self.editor.changed.connect(self.changed)
        self.editor.show()
        self._text.hide()
        self.changed.emit()
        self.editor.take_focus()

    def _send_edited(self, text: str) -> None:
        self._leave_editor()
        if text != self.turn.text:
            self.edited.emit(self.turn.id, text)

    def _leave_editor(self) -> None:
        if self.editor is None:
            return
        self.pencil.setFocus()
        self.editor.hide()
        self.editor.deleteLater()
        self.editor = None
        self.refresh()
        self.changed.emit()

    def recolour(self) -> None:
        self._text.repaint_all()

    def fit(self, width: int) -> int:
        y = 0
        if self._thumbnails:
            y = self._place_thumbnails(width) + (8 if self.turn.text else 0)
        widest = round(width * 0.82)
        self._block, whole = QRectF(), QRectF(0, 0, width, 0)
        if self.editor is not None:
            height = self.editor.fit(widest)
            place(self.editor, width - widest, y, widest, height, width)
            y += height
        elif self.turn.text:
            self._text.fit(widest - 32)
            ideal = min(widest - 32, int(self._text.document().idealWidth()) + 2)
            height = self._text.fit(ideal)
            place(self._text, width - ideal - 16, y + 10, ideal, height, width)
            self._block = within(whole, QRectF(width - ideal - 32, y, ideal + 32, height + 20))
            y += height + 20
        elif self.turn.origin is Origin.MICROPHONE:
            self._block = within(whole, QRectF(width - 56, y, 56, 40))
            y += 40
        versions = 0 if self.switcher.isHidden() else self.switcher.fit()
        place(self.switcher, width - versions, y, versions, ActionRow.HEIGHT, width)
        place(self.row, 0, y, width - versions, self.row.fit(width - versions), width)
        self.update()
        return y + ActionRow.HEIGHT + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._block.isEmpty():
            return
        painter = QPainter(self)
        rounded(painter, self._block, 12, look().tint)
        if not self.turn.text:
            area = QRectF(0, 0, 20, 20)
            area.moveCenter(self._block.center())
            glyphs.paint(painter, "audio-lines", area, look().quiet)

    def _show_attachments(self) -> None:
        for old in self._thumbnails:
            old.deleteLater()
        self._shown = self.turn.attachments
        self._thumbnails = [Thumbnail(self, attachment, self._thumbnails_of) for attachment in self._shown]
        for thumbnail in self._thumbnails:
            thumbnail.asked.connect(self.picture_asked)
            thumbnail.show()

    def _place_thumbnails(self, width: int) -> int:
        x, y, high = width, 0, 0
        for thumbnail in reversed(self._thumbnails):
            if x - thumbnail.width() < 0:
                x, y, high = width, y + high + 8, 0
            x -= thumbnail.width()
            place(thumbnail, x, y, thumbnail.width(), thumbnail.height(), width)
            x -= 8
            high = max(high, thumbnail.height())
        return y + high

    def _quote(self) -> None:
        self.quote_asked.emit(self.selected() or self.turn.text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.turn.text)


def plain_lines(text: str) -> list[Line]:
    """What somebody typed, as it is."""
    lines = visible(clean(text)).split("\n") if text else []
    return [Line((Span(line),) if line else (), close=True) for line in lines]
