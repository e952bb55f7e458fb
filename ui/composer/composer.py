"""The composer: a rounded field that grows, with what goes along and the buttons around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ui import glyphs
from ui.composer.attachments import Draft, Strip
from ui.composer.history import History
from ui.composer.panel import KEY as TALK_KEY
from ui.composer.talk import Meter, TalkButton
from ui.controls import IconButton, Label, SlimBar, announce, menu, pop_up, rounded
from ui.pictures import Thumbnails
from ui.theme import COMPOSER_CORNER, TEXT, font, look
from ui.words import tr

MAX_LINES = 8
_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
SCREEN_KEY, REGION_KEY, CAMERA_KEY = "Ctrl+Shift+D", "Ctrl+Shift+X", "Ctrl+Shift+C"


class Field(QTextEdit):
    """Plain text. Return sends, Shift+Return begins a new line; pictures and files that are pasted are handed on."""

    sent = Signal()
    pictured = Signal(QImage)
    filed = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.history = History()
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(TEXT))
        self.document().setDocumentMargin(0)
        self.setPlaceholderText(tr("Ask anything · / for commands · @ for files"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        announce(self, tr("Message"), "Ctrl+L")
        self.textChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return
        is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers() & _HELD
        if is_arrow and self._go(back=event.key() == Qt.Key.Key_Up):
            return
        super().keyPressEvent(event)

    def _go(self, *, back: bool) -> bool:
        """To what was sent before, from the first line on; forward again from the last one."""
        probe = self.textCursor()
        if probe.movePosition(QTextCursor.MoveOperation.Up if back else QTextCursor.MoveOperation.Down):
            return False
        text = self.toPlainText()
        entry = self.history.older(text) if back else self.history.newer(text)
        if entry is None:
            return False
        probe.select(QTextCursor.SelectionType.Document)
        probe.insertText(entry)
        self.setTextCursor(probe)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = local_files(source)
        if files:
            self.filed.emit(files)
        elif source.hasImage():
            self.pictured.emit(QImage(source.imageData()))
        elif source.hasText():
            self.insertPlainText(source.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        needed = int(self.document().size().height() + 0.999)
        height = max(line, min(needed, MAX_LINES * line))
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > height else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)


def local_files(source: QMimeData) -> list[Path]:
    """The files of the user's own disk that are dragged or pasted."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


class Composer(QWidget):
    """`sent` when there is something to send; the window asks `text` and `drafts` then."""

    sent = Signal()
    stopped = Signal()
    attach_asked = Signal()
    screen_asked = Signal()
    region_asked = Signal()
    camera_asked = Signal()
    paste_asked = Signal()
    conversation_asked = Signal()
    speak_toggled = Signal(bool)
    changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.field = Field()
        self.strip = Strip(thumbnails)
        self.talk = TalkButton()
        self.meter = Meter()
        self.attach = IconButton("plus", tr("Attach, or look around"))
        self.conversation = IconButton("audio-lines", tr("Talk hands-free"), TALK_KEY)
        self.conversation.setCheckable(True)
        self.speak = IconButton("volume-2", tr("Speak replies"), "Ctrl+Shift+S")
        self.speak.setCheckable(True)
        self.send = IconButton("arrow-up", tr("Send"), "Enter")
        self.send.set_strong(True)
        self.stop = IconButton("square", tr("Stop"), "Esc")
        self.stop.set_strong(True)
        self._hint = Label()
        self._busy = False
        self._arrange()
        self._connect()
        self._update_buttons()

    # -- what the window asks

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()

    def written(self) -> str:
        """What is being written, also while something sent before is looked at."""
        return self.field.history.written(self.field.toPlainText())

    def drafts(self) -> list[Draft]:
        return self.strip.drafts()

    def empty(self) -> bool:
        return not self.text and not self.drafts()

    def clear(self) -> None:
        self.field.clear()
        self.strip.clear()

    def restore(self, text: str, drafts: list[Draft]) -> None:
        """Give back what could not be sent, before anything written since."""
        since = self.field.toPlainText()
        self.field.setPlainText(f"{text}\n{since}" if since and text else text or since)
        for draft in drafts:
            self.strip.add(draft)

    # -- what the window tells

    def set_busy(self, busy: bool) -> None:
        """A reply is being made."""
        self._busy = busy
        self._update_buttons()

    def set_speaking_on(self, on: bool) -> None:
        self.speak.setChecked(on)
        self._show_speak(on)

    def set_listening(self, listening: bool) -> None:
        """Show the meter in place of the field."""
        if listening and self.field.hasFocus():
            self.talk.setFocus()
        self.field.setVisible(not listening)
        self._listening.setVisible(listening)
        self.attach.setEnabled(not listening)
        self.meter.clear()
        if listening:
            self.hint_listening()
        else:
            self.talk.reset()
            self.field.setFocus()

    def hint_listening(self) -> None:
        words = tr("Press again to send · Esc discards") if self.talk.latched else tr("Let go to send · Esc discards")
        self._hint.setText(words)

    def set_conversing(self, conversing: bool) -> None:
        """An open conversation has the microphone."""
        self.conversation.setChecked(conversing)
        self.conversation.tone = look().accent if conversing else ""
        self.conversation.update()
        self.talk.setEnabled(not conversing)

    def set_level(self, decibels: float) -> None:
        self.talk.set_level(decibels)
        self.meter.add(decibels)

    # -- itself

    def _arrange(self) -> None:
        self._listening = QWidget()
        listening = QHBoxLayout(self._listening)
        listening.setContentsMargins(0, 0, 0, 0)
        listening.setSpacing(12)
        listening.addWidget(self.meter)
        listening.addWidget(self._hint, 1)
        self._listening.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        middle = QVBoxLayout()
        middle.setContentsMargins(4, 6, 4, 6)
        middle.addWidget(self.field)
        middle.addWidget(self._listening)
        for button in (self.attach, self.talk):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(middle, 1)
        for button in (self.conversation, self.speak, self.stop, self.send):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.strip)
        whole.addLayout(row)

    def _connect(self) -> None:
        self.field.sent.connect(self._send)
        self.send.clicked.connect(self._send)
        self.stop.clicked.connect(self.stopped)
        self.attach.clicked.connect(self._open_menu)
        self.conversation.clicked.connect(self._ask_conversation)
        self.speak.toggled.connect(self._show_speak)
        self.speak.clicked.connect(self.speak_toggled)
        self.field.textChanged.connect(self._update_buttons)
        self.strip.changed.connect(self._update_buttons)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        focused = self.field.hasFocus()
        edge, width = (look().accent, 1) if focused or self.talk.active else (look().control, 1)
        rounded(QPainter(self), QRectF(self.rect()), COMPOSER_CORNER, look().raised, edge, width)

    def _send(self) -> None:
        if not self.empty():
            self.sent.emit()

    def _open_menu(self) -> None:
        made = menu(self)
        copied = QGuiApplication.clipboard().mimeData()
        has_picture = bool(copied and copied.hasImage())  # None where nothing was ever copied
        entries: tuple[tuple[str, str, str, SignalInstance, bool], ...] = (
            ("paperclip", tr("Files…"), "Ctrl+O", self.attach_asked, True),
            ("clipboard-paste", tr("Picture from the clipboard"), "", self.paste_asked, has_picture),
            ("scan", tr("Part of the screen, or a window…"), REGION_KEY, self.region_asked, True),
            ("monitor", tr("Whole screen"), SCREEN_KEY, self.screen_asked, True),
            ("camera", tr("Camera…"), CAMERA_KEY, self.camera_asked, True),
        )
        for glyph, words, key, signal, can in entries:
            action = QAction(glyphs.icon(glyph), f"{words}\t{key}" if key else words, made)
            action.triggered.connect(lambda _checked=False, one=signal: one.emit())
            action.setEnabled(can)
            made.addAction(action)
        pop_up(made, self.attach.mapToGlobal(QPoint(0, -made.sizeHint().height() - 4)))

    def _ask_conversation(self) -> None:
        self.conversation.setChecked(not self.conversation.isChecked())  # it is on when the microphone is open
        self.conversation_asked.emit()

    def _show_speak(self, on: bool) -> None:
        self.speak.set_glyph("volume-2" if on else "volume-x")
        announce(self.speak, tr("Speak replies: on") if on else tr("Speak replies: off"), "Ctrl+Shift+S")

    def _update_buttons(self) -> None:
        self.stop.setVisible(self._busy)
        self.send.setVisible(not self._busy or not self.empty())
        self.send.setEnabled(not self.empty())
        self.changed.emit()
