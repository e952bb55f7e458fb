"""Versions of a message: the switcher between them, and the field in which it is changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.composer.composer import Field
from ui.controls import IconButton, TextButton, announce, rounded
from ui.sides import inside, place
from ui.theme import SMALL, font, look
from ui.words import tr

SIDE = 28
EARLIER, LATER = -1, 1


class Switcher(QWidget):
    """ "2 / 3" between two arrows. `asked` carries the id of the turn to show, and the way that was gone."""

    asked = Signal(str, int)
    compared = Signal()
    """They are to be seen beside each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._at = 0
        self.earlier = IconButton("chevron-left", tr("Earlier version"), parent=self)
        self.later = IconButton("chevron-right", tr("Later version"), parent=self)
        self.compare = IconButton("columns-2", tr("Compare the versions"), parent=self)
        self.compare.set_side(SIDE)
        self.compare.clicked.connect(self.compared)
        for button, step in ((self.earlier, EARLIER), (self.later, LATER)):
            button.set_side(SIDE)
            button.clicked.connect(lambda _checked=False, way=step: self._go(way))
        self.hide()

    def show_versions(self, ids: tuple[str, ...], shown: str) -> None:
        """The turns that stand beside each other, oldest first, and the one of them that is shown."""
        self._ids, self._at = ids, ids.index(shown) if shown in ids else 0
        self.setVisible(len(ids) > 1)
        where = tr("version {at} of {count} is shown", at=self._at + 1, count=len(ids))
        announce(self.earlier, tr("Earlier version; {where}", where=where))
        announce(self.later, tr("Later version; {where}", where=where))
        self.earlier.setEnabled(self._at > 0)
        self.later.setEnabled(self._at + 1 < len(ids))
        self.update()

    def words(self) -> str:
        return f"{self._at + 1} / {len(self._ids)}"

    def take_focus(self, way: int) -> None:
        """The arrow that was pressed, or the other where it leads nowhere."""
        first, second = (self.earlier, self.later) if way == EARLIER else (self.later, self.earlier)
        (first if first.isEnabled() else second).setFocus()

    def fit(self) -> int:
        """Its width."""
        words = QFontMetrics(font(SMALL)).horizontalAdvance(self.words()) + 8
        whole = 3 * SIDE + words
        for button, x in ((self.earlier, 0), (self.later, SIDE + words), (self.compare, 2 * SIDE + words)):
            place(button, x, 2, SIDE, SIDE, whole)
        return whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().quiet))
        between = inside(self, SIDE, after=2 * SIDE)
        painter.drawText(between, Qt.AlignmentFlag.AlignCenter, self.words())

    def _go(self, way: int) -> None:
        at = self._at + way
        if 0 <= at < len(self._ids):
            self.asked.emit(self._ids[at], way)


class Editor(QWidget):
    """The message in a field. Return, or the button, sends it as another version; Escape leaves it as it was."""

    sent = Signal(str)
    left = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.field = Field()
        self.field.setParent(self)
        self.field.setPlaceholderText("")
        announce(self.field, tr("Change your message"), tr("Enter sends it, Esc leaves it as it was"))
        self.field.setPlainText(text)
        self.cancel = TextButton(tr("Cancel"), parent=self)
        announce(self.cancel, tr("Leave the message as it was"), "Esc")
        self.send = TextButton(tr("Send"), strong=True, parent=self)
        announce(self.send, tr("Send it as another version"), tr("Enter"))
        self.cancel.clicked.connect(self.left)
        self.send.clicked.connect(self._send)
        self.field.sent.connect(self._send)
        self.field.installEventFilter(self)
        self._grown = QTimer(self, singleShot=True, interval=0)
        self._grown.timeout.connect(self.changed)

    def take_focus(self) -> None:
        self.field.setFocus()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def fit(self, width: int) -> int:
        high = self.field.height()
        self.field.setGeometry(16, 12, width - 32, high)
        y, x = 12 + high + 12, width - 12
        for button in (self.send, self.cancel):
            hint = button.sizeHint()
            x -= hint.width()
            place(button, x, y, hint.width(), hint.height(), width)
            x -= 8
        return y + self.send.sizeHint().height() + 12

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self._grown.start()
        return False

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # else the window's Escape would stop the reply
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = look().accent if self.field.hasFocus() else look().control
        rounded(QPainter(self), QRectF(self.rect()), 12, look().raised, edge, 1)

    def _send(self) -> None:
        if text := self.field.toPlainText().strip():
            self.sent.emit(text)
