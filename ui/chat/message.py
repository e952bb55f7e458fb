"""The two halves of a turn as widgets: what the user said, and the reply."""

from __future__ import annotations

import re
import time
from itertools import groupby

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.events import Attachment, AttachmentKind, Origin, TurnState
from ui import glyphs
from ui.chat.cards import ActionRow, ErrorView, StateLine
from ui.chat.code import CodeView
from ui.chat.markdown import Block, Code, Line, Span, Table, clean
from ui.chat.table import TableView
from ui.chat.text import ProseView, utf16
from ui.chat.turns import Turn, stage_words
from ui.controls import announce, rounded
from ui.pictures import EDGE, Thumbnails, paint_cover
from ui.theme import CORNER, SMALL, font, look
from ui.words import duration, file_size, tr

SEGMENT_GAP = 12
INDENT = 24
THINKING_AFTER = 0.3
"""A wait shorter than this, in seconds, needs no words."""

_MIDDLE = Qt.TextElideMode.ElideMiddle
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class ItemView(QWidget):
    """A row of the column. `fit` arranges it for a width; `changed` says that its height may be another."""

    changed = Signal()
    link_asked = Signal(str)

    def __init__(self, parent: QWidget, turn: Turn) -> None:
        super().__init__(parent)
        self.turn = turn
        self._last = False
        self.actions = ActionRow(self)

    def fit(self, width: int) -> int:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the turn as it is now."""

    def recolour(self) -> None:
        """The theme has changed."""

    def unsettled(self) -> bool:
        """Whether something of it is still being prepared."""
        return False

    def set_last(self, last: bool) -> None:
        """The actions of the last message are always to be seen."""
        self._last = last
        self.actions.reveal(last or self.underMouse())

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key reaches in it, from above to below."""
        inside = [child for child in self.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return sorted(inside, key=lambda child: child.mapTo(self, child.rect().topLeft()).toTuple()[::-1])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self.actions.reveal(True)
        elif event.type() == QEvent.Type.Leave:
            self.actions.reveal(self._last)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()
            self.changed.emit()
        super().changeEvent(event)


class Thumbnail(QWidget):
    """A picture of the message, or the name of another file. A click asks to see it larger."""

    asked = Signal(object)

    def __init__(self, parent: QWidget, attachment: Attachment, thumbnails: Thumbnails) -> None:
        super().__init__(parent)
        self._attachment = attachment
        self._thumbnails = thumbnails
        self._picture = attachment.kind is AttachmentKind.PICTURE
        announce(self, attachment.name)
        self.resize(EDGE if self._picture else 220, EDGE if self._picture else 48)
        thumbnails.ready.connect(self._arrived)

    def _arrived(self, path: str) -> None:
        if path == str(self._attachment.path):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._picture and self.rect().contains(event.position().toPoint()):
            self.asked.emit(self._attachment)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        picture = self._thumbnails.get(self._attachment.path) if self._picture else None
        if picture is not None:
            paint_cover(painter, picture, area, CORNER)
            return
        rounded(painter, area, CORNER, look().tint)
        size = 20
        if self._picture:
            middle = area.center()
            glyphs.paint(painter, "image", QRectF(middle.x() - 10, middle.y() - 10, size, size), look().quiet)
            return
        glyphs.paint(painter, "file-audio", QRectF(12, 14, size, size), look().quiet)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().text))
        name = painter.fontMetrics().elidedText(self._attachment.name, _MIDDLE, self.width() - 52)
        painter.drawText(self.rect().adjusted(42, 6, -8, -22), _VCENTER, name)
        painter.setPen(QColor(look().quiet))
        painter.drawText(self.rect().adjusted(42, 24, -8, -4), _VCENTER, file_size(self._attachment.size))


class UserView(ItemView):
    """What the user said: a tinted block on the right, pictures above it."""

    picture_asked = Signal(object)

    def __init__(self, parent: QWidget, turn: Turn, thumbnails: Thumbnails) -> None:
        super().__init__(parent, turn)
        self._thumbnails_of = thumbnails
        self._thumbnails: list[Thumbnail] = []
        self._shown: tuple[Attachment, ...] = ()
        self._block = QRectF()
        self._text = ProseView(self)
        self._text.setAccessibleName(tr("Your message"))
        self.actions.deleteLater()
        self.actions = ActionRow(self, to_right=True)
        self.actions.add("copy", tr("Copy your message")).clicked.connect(self._copy)
        self.refresh()

    def refresh(self) -> None:
        if self.turn.attachments != self._shown:
            self._show_attachments()
        self._text.show_lines(_plain_lines(self.turn.text))
        self._text.setVisible(bool(self.turn.text))
        self.update()

    def recolour(self) -> None:
        self._text.repaint_all()

    def fit(self, width: int) -> int:
        y = 0
        if self._thumbnails:
            y = self._place_thumbnails(width) + (8 if self.turn.text else 0)
        widest = round(width * 0.82)
        self._block = QRectF()
        if self.turn.text:
            self._text.fit(widest - 32)
            ideal = min(widest - 32, int(self._text.document().idealWidth()) + 2)
            height = self._text.fit(ideal)
            self._text.setGeometry(width - ideal - 16, y + 10, ideal, height)
            self._block = QRectF(width - ideal - 32, y, ideal + 32, height + 20)
            y += height + 20
        elif self.turn.origin is Origin.MICROPHONE:
            self._block = QRectF(width - 56, y, 56, 40)
            y += 40
        self.actions.setGeometry(0, y, width, self.actions.fit(width))
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
            thumbnail.move(x, y)
            x -= 8
            high = max(high, thumbnail.height())
        return y + high

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.turn.text)


def _plain_lines(text: str) -> list[Line]:
    lines = clean(text).split("\n") if text else []
    return [Line((Span(line),) if line else (), close=True) for line in lines]


Segment = ProseView | CodeView | TableView


class ReplyView(ItemView):
    """The reply: prose, code and tables one below another, then what goes on or went wrong, then the actions."""

    retry_asked = Signal(str)
    read_asked = Signal(str)

    def __init__(self, parent: QWidget, turn: Turn) -> None:
        super().__init__(parent, turn)
        self._segments: list[Segment] = []
        self._indents: list[int] = []
        self._state: StateLine | None = None
        self._error: ErrorView | None = None
        self._marked: tuple[str, int, int] = ("", 0, 0)
        self._copy_button = self.actions.add("copy", tr("Copy the reply"))
        self._copy_button.clicked.connect(self._copy)
        self._read_button = self.actions.add("volume-2", tr("Read aloud"))
        self._read_button.clicked.connect(lambda: self.read_asked.emit(self.turn.written))
        self._again_button = self.actions.add("rotate-ccw", tr("Ask again"))
        self._again_button.clicked.connect(lambda: self.retry_asked.emit(self.turn.id))
        self._clock = QTimer(self, interval=200)
        self._clock.timeout.connect(self._tick)
        self.refresh()

    # -- content

    def refresh(self) -> None:
        self._show_blocks(self.turn.blocks() if self.turn.written else [])
        self._show_state()
        self._show_error()
        self._show_actions()
        self._mark_spoken()

    def recolour(self) -> None:
        for segment in self._segments:
            segment.repaint_all()
        self._marked = ("", 0, 0)
        self._mark_spoken()

    def _show_blocks(self, blocks: list[Block]) -> None:
        wanted = _segments(blocks)
        for number, part in enumerate(wanted):
            segment = self._segment(number, part[0])
            self._indents[number] = part[0].indent * INDENT if isinstance(part[0], Code | Table) else 0
            if isinstance(segment, ProseView):
                segment.show_lines([block for block in part if not isinstance(block, Code | Table)])
            elif isinstance(segment, CodeView) and isinstance(part[0], Code):
                segment.show_code(part[0])
            elif isinstance(segment, TableView) and isinstance(part[0], Table):
                segment.show_table(part[0])
        for segment in self._segments[len(wanted) :]:
            segment.hide()
            segment.deleteLater()
        del self._segments[len(wanted) :], self._indents[len(wanted) :]

    def _segment(self, number: int, first: Block) -> Segment:
        kind = CodeView if isinstance(first, Code) else TableView if isinstance(first, Table) else ProseView
        if number < len(self._segments):
            if type(self._segments[number]) is kind:
                return self._segments[number]
            self._segments[number].hide()
            self._segments[number].deleteLater()
        made = kind(self)
        if not isinstance(made, CodeView):
            made.setAccessibleName(tr("Reply"))
            made.link_asked.connect(self.link_asked)
        made.show()
        if number < len(self._segments):
            self._segments[number] = made
        else:
            self._segments.append(made)
            self._indents.append(0)
        return made

    # -- what goes on

    def _state_words(self) -> tuple[str, str]:
        """An icon and words for what goes on, or "" and ""."""
        turn = self.turn
        if turn.in_flight:
            return self._waiting_words()
        if not turn.heard:
            return "ear", tr("Nothing was said, so nothing was asked.")
        endings = {
            TurnState.STOPPED: ("square", tr("You stopped this reply.")),
            TurnState.INTERRUPTED: ("info", tr("Peri was closed before this reply was finished.")),
        }
        return endings.get(turn.state, ("", ""))

    def _waiting_words(self) -> tuple[str, str]:
        turn = self.turn
        waited = time.monotonic() - turn.since
        if turn.written or waited < THINKING_AFTER:
            return "", ""
        if turn.waiting:
            return "ellipsis", tr("Waiting for the reply before this one")
        words = stage_words(turn.stage) + "…"
        return "brain", words if waited < 2 else f"{words} {duration(waited)}"

    def _show_state(self) -> None:
        glyph, words = self._state_words()
        if words and self._state is None:
            self._state = StateLine(self)
        if self._state is not None:
            self._state.show_words(glyph, words)
            self._state.setVisible(bool(words))
        waiting = self.turn.in_flight and not self.turn.written
        if waiting != self._clock.isActive():
            self._clock.start() if waiting else self._clock.stop()

    def _tick(self) -> None:
        before = self._state.words() if self._state else ""
        self._show_state()
        if bool(before) != bool(self._state and self._state.words()):
            self.changed.emit()

    def _show_error(self) -> None:
        if self.turn.error is None:
            return
        if self._error is None:
            self._error = ErrorView(self)
            self._error.retry_asked.connect(lambda: self.retry_asked.emit(self.turn.id))
            self._error.show()
        self._error.show_card(self.turn.error)

    def _show_actions(self) -> None:
        done = not self.turn.in_flight
        has_text = bool(self.turn.written)
        self._copy_button.setVisible(done and has_text)
        self._read_button.setVisible(done and has_text)
        self._again_button.setVisible(
            done and self.turn.error is None and bool(self.turn.text or self.turn.attachments)
        )
        self.actions.set_note(self.turn.account() if done and self.turn.error is None else "")

    def unsettled(self) -> bool:
        return any(isinstance(segment, CodeView) and segment.colouring() for segment in self._segments)

    # -- arrangement

    def fit(self, width: int) -> int:
        y = 0
        for segment, indent in zip(self._segments, self._indents, strict=True):
            height = segment.fit(width - indent)
            segment.setGeometry(indent, y, width - indent, height)
            y += height + SEGMENT_GAP
        if self._state is not None and self._state.words():
            self._state.setGeometry(0, y, width, StateLine.HEIGHT)
            y += StateLine.HEIGHT
        if self._error is not None:
            height = self._error.fit(width)
            self._error.setGeometry(0, y, width, height)
            y += height + 4
        if not self._segments and y == 0:
            y = StateLine.HEIGHT
        elif self._segments:
            y -= 4
        self.actions.setGeometry(0, y, width, self.actions.fit(width))
        return y + ActionRow.HEIGHT + 16

    # -- speech

    def _mark_spoken(self) -> None:
        if self.turn.spoken == self._marked[0]:
            return
        prose = [segment for segment in self._segments if isinstance(segment, ProseView)]
        for segment in prose:
            segment.mark(0, 0)
        found = find_sentence([segment.toPlainText() for segment in prose], self.turn.spoken, self._marked[1:])
        if found is not None:
            number, start, length = found
            prose[number].mark(start, length)
            self._marked = (self.turn.spoken, number, start)
        else:
            self._marked = (self.turn.spoken, *self._marked[1:])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.turn.written)


def _segments(blocks: list[Block]) -> list[list[Block]]:
    segments: list[list[Block]] = []
    for alone, group in groupby(blocks, lambda block: isinstance(block, Code | Table)):
        if alone:
            segments.extend([block] for block in group)
        else:
            segments.append(list(group))
    return segments


def find_sentence(texts: list[str], sentence: str, after: tuple[int, int] = (0, 0)) -> tuple[int, int, int] | None:
    """Where `sentence` stands in the texts: (which, start, length), in UTF-16 units; None where it can't be found.

    What is spoken differs from what is written in its spaces, and at its end; `after` is where the last one stood.
    """
    words = re.findall(r"\w+", sentence)
    if not words:
        return None
    gap = r"[\W_]+"
    for pattern in (gap.join(map(re.escape, words)), gap.join(map(re.escape, words[:4]))):
        search = re.compile(pattern, re.IGNORECASE)
        for number in range(after[0], len(texts)):
            start = after[1] if number == after[0] else 0
            if match := search.search(texts[number], start):
                at = utf16(texts[number][: match.start()])
                return number, at, utf16(match.group())
    return None
