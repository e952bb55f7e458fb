"""A block of code: a header with its language and a copy button, and highlighted text that scrolls sideways."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.chat.markdown import Code
from ui.chat.run_view import RunView
from ui.chat.runs import Run
from ui.controls import IconButton, Label, SlimBar, rounded
from ui.pictures import Thumbnails
from ui.theme import CORNER, code_font, look
from ui.words import tr

HEADER = 36
PADDING = 12
SLICE_SECONDS = 0.004
"""How long highlighting may hold the event loop at a time."""
LARGEST = 200_000
"""Longer code stays plain."""
_AT_LEFT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CodeText(QPlainTextEdit):
    """The text itself; the wheel belongs to the column, except sideways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code runs so in every language
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal))
        self.setFont(code_font())
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Code"))
        self._tops: list[float] = []
        self._widest = 0.0

    def full_height(self) -> int:
        """What all lines need. Only the last lines can be of another height than they were."""
        document, count = self.document(), self.document().blockCount()
        while len(self._tops) > count:
            self._tops.pop()
        first = max(0, len(self._tops) - 2)
        del self._tops[first:]
        block = document.findBlockByNumber(first)
        while block.isValid():
            above = self._tops[-1] if self._tops else 0.0
            self._tops.append(above + self.blockBoundingRect(block).height())
            self._widest = max(self._widest, self._advance(block.text()))
            block = block.next()
        return round(self._tops[-1] + 0.5) + 2

    def widest(self) -> float:
        """The width of the longest line, as of `full_height`."""
        return self._widest

    def forget(self) -> None:
        """The text is another."""
        self._tops.clear()
        self._widest = 0.0

    def _advance(self, line: str) -> float:
        return self.fontMetrics().horizontalAdvance(line.replace("\t", "    ")) if line else 0.0

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()


class CodeView(QWidget):
    """One block of code. `show_code` may be called again while it grows. `saved` and `ran` are wishes, with its `Code`;
    `unrolled` comes with the `RunView` that was put below it. `changed` says that its height may be another.
    """

    saved = Signal(object)
    ran = Signal(object)
    unrolled = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.below: RunView | None = None
        """What the code printed."""
        self._code = Code("")
        self._language = Label(tr("text"))
        self._language.setParent(self)
        self._language.setAlignment(_AT_LEFT)
        self._copy = IconButton("copy", tr("Copy the code"), parent=self)
        self.save = IconButton("download", tr("Save the code"), parent=self)
        self.save.clicked.connect(lambda: self.saved.emit(self.wanted()))
        self.run = IconButton("play", tr("Run the code"), parent=self)
        self.run.clicked.connect(lambda: self.ran.emit(self._code))
        self.run.hide()
        self._text = CodeText(self)
        self._lighter = Lighter(self._text.document())
        self._copy.clicked.connect(self._take)
        self._bottom = 0
        self._copied = QTimer(self, singleShot=True, interval=1600)
        self._copied.timeout.connect(lambda: self._copy.set_glyph("copy"))

    @property
    def code(self) -> Code:
        return self._code

    def show_code(self, code: Code, *, growing: bool = False) -> bool:  # noqa: ARG002 - others wait for its end
        """Make the view say `code`, which may still be `growing`; whether anything changed."""
        if code == self._code and self._language.text() == (code.language or tr("text")):
            return False
        self._language.setText(code.language or tr("text"))
        old, self._code = self._code.text, code
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if code.text.startswith(old):
            cursor.insertText(code.text[len(old) :])
        else:
            self._text.setPlainText(code.text)
            self._text.forget()
        self._lighter.light(code)
        return True

    def show_run(self, run: Run | None, thumbnails: Thumbnails | None = None) -> None:
        """What became of running it; None: it wasn't."""
        if run is None:
            if self.below is not None:
                self.below.hide()
                self.below.deleteLater()
                self.below = None
            return
        if self.below is None:
            self.below = RunView(self, thumbnails)
            self.below.show()
            self.unrolled.emit(self.below)
        self.below.show_run(run)

    def selected(self) -> str:
        """What is selected of it, fenced; "" for nothing."""
        text = self._text.textCursor().selectedText().replace("\u2029", "\n")
        return fenced(text, self._code.language) if text else ""

    def colouring(self) -> bool:
        """Whether colours are still to come."""
        return self._lighter.busy()

    def repaint_all(self) -> None:
        self._lighter.forget()
        self._lighter.light(self._code)
        self.update()

    def fit(self, width: int) -> int:
        """Arrange the parts for `width`; the height they need."""
        left = width - 4
        for button in self.buttons():
            if not button.isHidden():
                left -= button.sizeHint().width()
                button.setGeometry(left, 2, button.sizeHint().width(), button.sizeHint().height())
        self._language.setGeometry(PADDING, 0, left - PADDING, HEADER)
        self._bottom = HEADER + self.fit_body(width)
        if self.below is None:
            return self._bottom
        high = self.below.fit(width)
        self.below.setGeometry(0, self._bottom, width, high)
        return self._bottom + high

    def buttons(self) -> list[IconButton]:
        """Those of the header, from its right edge on."""
        return [self._copy, self.save, self.run]

    def fit_body(self, width: int) -> int:
        """Arrange what stands below the header; its height."""
        bar = SlimBar.THICKNESS if self._text.widest() > width - 2 * PADDING else 0
        height = self._text.full_height() + bar
        self._text.setGeometry(PADDING, HEADER + 8, width - 2 * PADDING, height)
        return 8 + height + (4 if bar else 10)

    def wanted(self) -> object:
        """What is to be saved."""
        return self._code

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, CORNER, look().code, look().hairline)
        painter.fillRect(QRectF(1, HEADER, self.width() - 2, 1), QColor(look().hairline))
        if self.below is not None:
            painter.fillRect(QRectF(1, self._bottom - 1, self.width() - 2, 1), QColor(look().hairline))

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text)
        self._copy.set_glyph("check")
        self._copied.start()


class Lighter(QSyntaxHighlighter):
    """Colours code with Pygments, a few milliseconds at a time, and only the lines whose colours changed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: list[list[tuple[int, int, str]]] = []
        self._work: Iterator[None] | None = None
        self._again: Code | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._step)
        self._formats: dict[str, QTextCharFormat] = {}

    def light(self, code: Code) -> None:
        """Begin with `code`; what is under way for an earlier state of it is finished first."""
        if not code.language or len(code.text) > LARGEST:
            return
        if self._work is None:
            self._work = self._run(code)
            self._timer.start()
        else:
            self._again = code

    def busy(self) -> bool:
        return self._work is not None

    def forget(self) -> None:
        """Colours have changed."""
        self._formats.clear()
        self._lines.clear()
        self._work = None
        self.rehighlight()

    def highlightBlock(self, _text: str) -> None:
        number = self.currentBlock().blockNumber()
        if number >= len(self._lines):
            return
        for start, length, style in self._lines[number]:
            self.setFormat(start, length, self._format(style))

    def _step(self) -> None:
        until = time.perf_counter() + SLICE_SECONDS
        while self._work is not None and time.perf_counter() < until:
            if next(self._work, StopIteration) is StopIteration:
                self._work = None
                if self._again is not None:
                    code, self._again = self._again, None
                    self._work = self._run(code)
        if self._work is not None:
            # What takes long is repeated less often: a long block does not slow its own streaming down.
            self._timer.start(0 if self._again is None else 8)

    def _run(self, code: Code) -> Iterator[None]:
        line: list[tuple[int, int, str]] = []
        number = column = 0
        for style, text in tokens(code):
            for index, part in enumerate(text.split("\n")):
                if index:
                    self._set_line(number, line)
                    number, column, line = number + 1, 0, []
                    yield
                units = len(part) if part.isascii() else len(part.encode("utf-16-le")) // 2
                if style and units:
                    line.append((column, units, style))
                column += units
        self._set_line(number, line)

    def _set_line(self, number: int, line: list[tuple[int, int, str]]) -> None:
        if number < len(self._lines):
            if self._lines[number] == line:
                return
            self._lines[number] = line
        else:
            self._lines.append(line)
        block: QTextBlock = self.document().findBlockByNumber(number)
        if line and block.isValid():
            self.rehighlightBlock(block)

    def _format(self, style: str) -> QTextCharFormat:
        if style not in self._formats:
            made = QTextCharFormat()
            made.setForeground(QColor(getattr(look().syntax, style)))
            if style == "keyword":
                made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontItalic(style == "comment")
            self._formats[style] = made
        return self._formats[style]


def fenced(text: str, language: str = "") -> str:
    """As a block of Markdown, whatever stands in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def warm_up() -> None:
    """Import what colours code, on whatever thread, so that the first block of a reply does not wait for it."""
    list(tokens(Code("x = 1", "python")))


def tokens(code: Code) -> Iterator[tuple[str, str]]:
    """(name of a colour in `Syntax`, text) over the whole code; "" where it is plain."""
    from pygments.lexers import get_lexer_by_name
    from pygments.token import Token
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(code.language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return
    kinds = {
        Token.Keyword: "keyword",
        Token.Name.Function: "name",
        Token.Name.Class: "name",
        Token.Name.Decorator: "special",
        Token.Name.Builtin: "special",
        Token.Name.Tag: "keyword",
        Token.Name.Attribute: "name",
        Token.Literal.String: "string",
        Token.Literal.Number: "number",
        Token.Comment: "comment",
        Token.Operator.Word: "keyword",
        Token.Operator: "operator",
        Token.Generic.Inserted: "string",
        Token.Generic.Deleted: "special",
        Token.Generic.Heading: "keyword",
    }
    known: dict[object, str] = {}
    for kind, text in lexer.get_tokens(code.text):
        if kind not in known:
            known[kind] = next((kinds[part] for part in reversed(kind.split()) if part in kinds), "")
        yield known[kind], text
