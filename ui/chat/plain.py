"""Plain text from outside: exact, whole, nothing in it is markup. Long text scrolls in itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.chat.text import TextView
from ui.controls import SlimBar, mix, rounded
from ui.theme import CODE_SIZE, CORNER, TEXT, code_font, font, look
from ui.words import tr

TALLEST = 280
"""A text that needs more, in pixels, scrolls."""
PADDING = 10
LONGEST = 60_000
"""More characters than this aren't shown, and that they aren't is said."""


class Plain(TextView):
    """Text in the system's monospace, broken anywhere. `fit` never asks for more than `tallest`."""

    def __init__(self, parent: QWidget, name: str, size: float = CODE_SIZE, tallest: int = TALLEST) -> None:
        super().__init__(parent)
        self._tallest = tallest
        self._scrolls = self._free = False
        self.setAccessibleName(name)
        self.setFont(code_font(size))
        self.document().setDefaultFont(code_font(size))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))

    def show_text(self, text: str) -> None:
        if len(text) > LONGEST:
            text = text[:LONGEST] + "\n" + tr("… {count} more characters aren't shown", count=len(text) - LONGEST)
        self.setPlainText(text)
        self.colour_lines()

    def colour_lines(self) -> None:
        """Give the lines their colours; plain text has none."""

    def set_free(self) -> None:
        """Be as high as there is room, and scroll in it; `fit` isn't asked."""
        self._scrolls = self._free = True
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fit(self, width: int) -> int:
        needed = super().fit(width)
        self._scrolls = needed > self._tallest
        if self._scrolls:
            super().fit(width - SlimBar.THICKNESS)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if self._scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._scrolls else Qt.FocusPolicy.ClickFocus)
        return min(needed, self._tallest)

    def mark(self, text: str) -> bool:
        """Mark where `text` stands and bring it into view; False where it does not."""
        at = self.toPlainText().find(text)
        if not text or at < 0:
            return False
        units = [len(part.encode("utf-16-le")) // 2 for part in (self.toPlainText()[:at], text)]
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(units[0])
        self.setTextCursor(selection.cursor)
        selection.cursor.setPosition(units[0] + units[1], QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(QColor(look().spoken))
        self.setExtraSelections([selection])
        self.ensureCursorVisible()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        line = 2 * self.fontMetrics().lineSpacing()
        steps = {Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line}
        steps |= {Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep()}
        if self._scrolls and event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._scrolls and (self._free or self.hasFocus()):
            QTextEdit.wheelEvent(self, event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.colour_lines()
        super().changeEvent(event)


class Prose(Plain):
    """Text that is no code, in the window's font."""

    def __init__(self, parent: QWidget, name: str, size: float = TEXT, tallest: int = TALLEST) -> None:
        super().__init__(parent, name, size, tallest)
        self.setFont(font(size))
        self.document().setDefaultFont(font(size))


class Words(TextView):
    """A few words from outside, in the window's font, broken wherever they must be; a picture of text, no control."""

    def __init__(self, parent: QWidget, words: str, size: float, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self.setAccessibleName(tr("Text"))
        self.setFont(font(size))
        self.document().setDefaultFont(font(size))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setPlainText(words)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        palette, tone = self.palette(), QColor(look().quiet if self._quiet else look().text)
        if palette.color(QPalette.ColorRole.Text) != tone:
            palette.setColor(QPalette.ColorRole.Text, tone)
            self.setPalette(palette)


class Box(QWidget):
    """A ground of its own around a text, its edge marked while the text has the focus."""

    def __init__(self, parent: QWidget, text: Plain) -> None:
        super().__init__(parent)
        self.text = text
        text.setParent(self)
        text.installEventFilter(self)

    def fit(self, width: int) -> int:
        inner = width - 2 * PADDING
        height = self.text.fit(inner)
        self.text.setGeometry(PADDING, PADDING - 2, inner, height)
        return height + 2 * PADDING - 4

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        focused = self.text.hasFocus() and bool(self.text.focusPolicy() & Qt.FocusPolicy.TabFocus)
        edge, width = (look().accent, 2) if focused else (look().hairline, 1)
        rounded(QPainter(self), QRectF(self.rect()), CORNER, look().code, edge, width)


class Diff(Plain):
    """Lines that begin with + or -, coloured as well."""

    def colour_lines(self) -> None:
        tones = {"+": look().good, "-": look().bad}
        block = self.document().begin()
        cursor = QTextCursor(self.document())
        while block.isValid():
            made = QTextBlockFormat()
            line = block.text()
            if line[:1] in tones and not line.startswith(("+++ ", "--- ")):
                made.setBackground(QColor(mix(look().code, tones[line[0]], 0.16)))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(made)
            block = block.next()


def is_diff(text: str) -> bool:
    """Whether a preview is a unified diff."""
    lines = text.splitlines()
    return any(line.startswith("@@") for line in lines) or text.startswith(("--- ", "diff "))


def counted(text: str) -> tuple[int, int]:
    """How many lines a diff adds and removes."""
    lines = text.splitlines()
    added = sum(line.startswith("+") and not line.startswith("+++ ") for line in lines)
    return added, sum(line.startswith("-") and not line.startswith("--- ") for line in lines)
