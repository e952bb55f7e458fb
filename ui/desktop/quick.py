"""A small window above everything else: one question, with what is selected or a part of the screen, and its answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.calls import ApprovalAsked, ApprovalSettled, CallEnded, CallProgress, CallStarted
from assistant.events import Event, Heard, ReplyDelta, StageStarted, TurnEvent, TurnFailed, TurnFinished, TurnStarted
from assistant.recall import SourcesRecalled
from assistant.visible import one_line
from ui.chat.turns import Turn
from ui.chat.view import ConversationView
from ui.controls import IconButton, TextButton, rounded
from ui.fields import Field
from ui.pictures import Thumbnails
from ui.theme import COMPOSER_CORNER, look
from ui.words import tr

WIDTH, ANSWER = 640, 380
_FROM_TOP = 0.22
"""Where it stands: this share of the screen above it."""


class Quick(QWidget):
    """`asked` carries the question and the files that come with it; `region_asked` when a part of the screen is to come
    along; `window_asked` a conversation that is to be shown in the window, or "".
    """

    asked = Signal(str, list)
    region_asked = Signal()
    window_asked = Signal(str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(
            None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(tr("Quick question"))
        self.setAccessibleName(tr("Quick question"))
        self.conversation = ""
        self._turns: dict[str, Turn] = {}
        self._files: list[Path] = []
        self.field = Field(tr("Ask anything"), tr("Quick question"), sign="audio-lines")
        self.field.returnPressed.connect(self._ask)
        self.region = IconButton("scan", tr("Take a part of the screen along"))
        self.open = IconButton("external-link", tr("Go on in the window"))
        self.leave = IconButton("x", tr("Close"), "Esc")
        self.region.clicked.connect(self.region_asked)
        self.open.clicked.connect(self._open)
        self.leave.clicked.connect(self.hide)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(8)
        self.answer = ConversationView(thumbnails)
        self.answer.setFixedHeight(ANSWER)
        self.answer.hide()
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget in (self.field, self.region, self.open, self.leave):
            top.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addLayout(self.chips)
        whole.addWidget(self.answer)
        self.setFixedWidth(WIDTH)

    # -- opening

    def begin(self) -> None:
        """A new question, in the middle of the screen that has the pointer."""
        self.conversation = ""
        self._turns.clear()
        self.answer.show_turns(())
        self.answer.hide()
        self.field.clear()
        self._drop_files()
        self._place()
        self.bring()

    def bring(self) -> None:
        """To the front, ready to be typed into."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def add_file(self, file: Path, words: str) -> None:
        """It comes with the question. Its chip takes it away again."""
        self._files.append(file)
        chip = TextButton(one_line(words), "x")
        chip.setAccessibleDescription(tr("Comes with the question. Press to leave it out."))

        def drop() -> None:
            self._files.remove(file)
            chip.deleteLater()
            self.field.setFocus()

        chip.clicked.connect(drop)
        self.chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def files(self) -> list[Path]:
        return list(self._files)

    # -- the answer

    def expect(self, conversation: str) -> None:
        """The question went to this conversation."""
        self.conversation = conversation
        self.answer.show()
        self.adjustSize()

    def hear(self, event: Event) -> None:
        """News of its own conversation, shown as the window does."""
        if not isinstance(event, TurnEvent) or not self.conversation or event.conversation != self.conversation:
            return
        if isinstance(event, TurnStarted):
            self._turns[event.turn] = Turn(event.turn, event.conversation, event.text, event.attachments, event.origin)
            self.answer.add_turn(self._turns[event.turn])
            return
        turn, change = self._turns.get(event.turn), _CHANGES.get(type(event))
        if turn is not None and change is not None:
            change(turn, event)
            self.answer.refresh_reply(event.turn)

    # -- inside

    def _ask(self) -> None:
        text = self.field.text().strip()
        if text or self._files:
            self.asked.emit(text, self.files())
            self.field.clear()
            self._drop_files()

    def _open(self) -> None:
        self.hide()
        self.window_asked.emit(self.conversation)

    def _drop_files(self) -> None:
        self._files = []
        while (item := self.chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _place(self) -> None:
        from PySide6.QtGui import QCursor

        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        self.adjustSize()
        self.move(QPoint(area.center().x() - WIDTH // 2, area.top() + round(area.height() * _FROM_TOP)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners also on X without a compositor, where what is not painted is black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), COMPOSER_CORNER, COMPOSER_CORNER)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), COMPOSER_CORNER, look().ground, look().control)


_CHANGES: dict[type[Event], Callable[[Turn, Any], None]] = {
    StageStarted: lambda turn, event: setattr(turn, "stage", event.stage),
    Heard: lambda turn, event: setattr(turn, "text", event.text),
    ReplyDelta: lambda turn, event: turn.add(event.text),
    SourcesRecalled: lambda turn, event: setattr(turn, "recalled", event.recalled),
    CallStarted: lambda turn, event: turn.call(event),
    CallProgress: lambda turn, event: turn.tell_call(event),
    ApprovalAsked: lambda turn, event: turn.ask(event.question),
    ApprovalSettled: lambda turn, event: turn.settle_call(event),
    CallEnded: lambda turn, event: turn.end_call(event),
    TurnFinished: lambda turn, event: turn.finish(event),
    TurnFailed: lambda turn, event: turn.fail(event),
}
