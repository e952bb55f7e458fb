"""Two versions of a turn beside each other, of which one is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from assistant.events import StoredTurn
from ui.chat.reply import ReplyView
from ui.chat.said import plain_lines
from ui.chat.text import ProseView
from ui.chat.turns import from_stored
from ui.controls import IconButton, Label, TextButton, announce, rounded
from ui.pictures import Thumbnails
from ui.sheet import Sheet
from ui.sides import place
from ui.theme import CORNER, SMALL, look
from ui.words import day, tr

WIDE = 1240
"""So wide are both together at most."""
BESIDE = 640
"""Narrower than this they stand below each other."""
PAD, GAP, HEADER = 16, 16, 48


class Comparison(Sheet):
    """`kept` carries the id of the turn that is to be shown, `link_asked` an address, `picture_asked` what is to
    be seen large.
    """

    kept = Signal(str)
    link_asked = Signal(str)
    picture_asked = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(tr("Compare versions"), WIDE)
        self._versions: Sequence[StoredTurn] = ()
        self._shown = ""
        self.sides = (Version(thumbnails), Version(thumbnails))
        pair = _Pair(self.sides)
        self.column.addWidget(pair)
        for side in self.sides:
            side.kept.connect(self.kept)
            side.link_asked.connect(self.link_asked)
            side.picture_asked.connect(self.picture_asked)
            side.turned.connect(lambda way, one=side: self._turn(one, way))

    def show_versions(self, versions: Sequence[StoredTurn], shown: str) -> None:
        """The versions of a turn, oldest first: the one that is shown, beside the one before it, or after the first."""
        self._versions, self._shown = versions, shown
        at = next((number for number, one in enumerate(versions) if one.id == shown), len(versions) - 1)
        for side, number in zip(self.sides, (at - 1, at) if at else (0, 1), strict=True):
            self._fill(side, number)

    def take_focus(self) -> None:
        self.sides[1].keep.setFocus()

    def _turn(self, side: Version, way: int) -> None:
        """Another version on this side, past the one that is on the other."""
        other = next(one for one in self.sides if one is not side)
        number = side.at + way
        if number == other.at:
            number += way
        if 0 <= number < len(self._versions):
            self._fill(side, number)

    def _fill(self, side: Version, number: int) -> None:
        turn = self._versions[number]
        alike = len({one.text for one in self._versions}) == 1
        side.show_turn(turn, number, len(self._versions), shown=turn.id == self._shown, message=not alike)
        for one in self.sides:
            other = next(each for each in self.sides if each is not one)
            ways = {way: one.at + way + (way if one.at + way == other.at else 0) for way in (-1, 1)}
            one.offer(earlier=ways[-1] >= 0, later=ways[1] < len(self._versions))


class Version(QWidget):
    """One of them: which it is, the message where that differs, the reply, and the button that keeps it."""

    kept = Signal(str)
    turned = Signal(int)
    link_asked = Signal(str)
    picture_asked = Signal(object)
    changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.at = 0
        self._thumbnails = thumbnails
        self._turn = ""
        self.earlier = IconButton("chevron-left", tr("Earlier version"), parent=self)
        self.later = IconButton("chevron-right", tr("Later version"), parent=self)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self._title = Label("", quiet=False, bold=True)
        self._about = Label("", SMALL)
        self.keep = TextButton(tr("Keep this one"), "check", parent=self)
        self.keep.clicked.connect(lambda: self.kept.emit(self._turn))
        self._message = ProseView(self)
        self._message.setAccessibleName(tr("Your message"))
        self.reply: ReplyView | None = None
        for label in (self._title, self._about):
            label.setParent(self)

    def show_turn(self, turn: StoredTurn, at: int, count: int, *, shown: bool, message: bool) -> None:
        """The version with this number; `message`: what was said differs, too."""
        self.at, self._turn = at, turn.id
        which = tr("Version {at} of {count}", at=at + 1, count=count)
        moment = day(turn.created, clock=True)
        self._title.setText(which)
        self._about.setText(tr("{moment} · shown now", moment=moment) if shown else moment)
        announce(self.keep, tr("Keep {version}", version=which))
        self._message.show_lines(plain_lines(turn.text) if message else [])
        self._message.setVisible(message)
        if self.reply is not None:
            self.reply.hide()
            self.reply.deleteLater()
        self.reply = ReplyView(self, from_stored(turn), self._thumbnails)
        self.reply.row.hide()
        self.reply.changed.connect(self.changed)
        self.reply.link_asked.connect(self.link_asked)
        self.reply.picture_asked.connect(self.picture_asked)
        self.reply.show()
        self.changed.emit()

    def offer(self, *, earlier: bool, later: bool) -> None:
        """Whether there is another version each way."""
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)
        for button in (self.earlier, self.later):
            button.setVisible(earlier or later)

    def fit(self, width: int) -> int:
        """Arrange it for a width; the height it needs."""
        keep, left = self.keep.sizeHint(), PAD
        for button in (self.earlier, self.later):
            if not button.isHidden():
                place(button, left - 6, 10, 28, 28, width)
                left += 30
        room = width - left - keep.width() - 2 * PAD
        place(self._title, left, 6, room, 20, width)
        place(self._about, left, 26, room, 18, width)
        place(self.keep, width - keep.width() - 10, 8, keep.width(), keep.height(), width)
        inner, y = width - 2 * PAD, HEADER + 12
        if not self._message.isHidden():
            high = self._message.fit(inner)
            self._message.setGeometry(PAD, y, inner, high)
            y += high + 20
        if self.reply is not None:
            high = self.reply.fit(inner)
            self.reply.setGeometry(PAD, y, inner, high)
            y += high - self.reply.row.height() + 8
        return y

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), CORNER, look().ground, look().hairline, 1)
        painter.fillRect(QRectF(1, HEADER, self.width() - 2, 1), look().hairline)
        if not self._message.isHidden():
            area = QRectF(self._message.geometry()).adjusted(-8, -6, 8, 6)
            rounded(painter, area, CORNER, look().tint)


class _Pair(QWidget):
    """Both beside each other, or where that is too narrow below each other."""

    def __init__(self, sides: Sequence[Version]) -> None:
        super().__init__()
        self._sides = sides
        for side in sides:
            side.setParent(self)
            side.changed.connect(self._arrange)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= BESIDE
        width = (self.width() - GAP) // 2 if beside else self.width()
        heights = [side.fit(width) for side in self._sides]
        if beside:
            high = max(heights)
            for number, side in enumerate(self._sides):
                place(side, number * (width + GAP), 0, width, high, self.width())
        else:
            high = sum(heights) + GAP
            self._sides[0].setGeometry(0, 0, width, heights[0])
            self._sides[1].setGeometry(0, heights[0] + GAP, width, heights[1])
        self.setMinimumHeight(high)
        for side in self._sides:
            side.update()
