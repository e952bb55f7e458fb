"""Prose: lines of Markdown in a QTextDocument that is changed only where the lines changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.chat.formats import PARAGRAPH_GAP, block_format, char_format, list_format
from ui.chat.formulas import SCHEME, awaits_formula, formulas, has_formula, insert, with_drawings
from ui.chat.markdown import Line, Rule, Span, utf16
from ui.chat.selection import selected_text
from ui.controls import menu, pop_up, rounded, tip
from ui.theme import TEXT, font, look
from ui.words import tr

INDENT = 24


class TextView(QTextBrowser):
    """Read-only text as high as it is long, that loads nothing. `link_asked` carries an address."""

    link_asked = Signal(str)
    resized = Signal()
    menu_asked = Signal(object, int)
    """A menu that others may add to, and the place in the text for which it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Text of the message"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().setDocumentMargin(0)
        self.setLineWrapMode(
            QTextEdit.LineWrapMode.FixedPixelWidth
        )  # else a hidden widget forgets the width it is given
        self.anchorClicked.connect(lambda url: self.link_asked.emit(url.toString(_ENCODED)))
        self.highlighted.connect(self._tell_address)
        self.told: dict[str, str] = {}
        """What is said of addresses that lead to somewhere in Peri."""
        self._awaits = False
        """Whether a formula is being drawn for it."""

    def await_formulas(self, texts: Iterable[Sequence[Span]]) -> None:
        """`redraw` when a formula of these has been drawn, and `resized` where that changed something."""
        awaits = any(awaits_formula(spans) for spans in texts)
        if awaits != self._awaits:
            self._awaits = awaits
            (formulas().ready.connect if awaits else formulas().ready.disconnect)(self._formula_came)

    def redraw(self) -> bool:
        """Show the same again, with what has been drawn since; whether that is another."""
        return False

    def _formula_came(self) -> None:
        if self.redraw():
            self.resized.emit()

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """A formula that is drawn; an empty picture or empty bytes, whatever else is asked for. For nothing at all Qt
        would open the file itself.
        """
        name = _name if isinstance(_name, str) else _name.toString()
        if name.startswith(SCHEME) and (drawn := formulas().image(name)) is not None:
            return drawn
        return _empty_picture() if kind == QTextDocument.ResourceType.ImageResource else QByteArray(b"")

    def fit(self, width: int) -> int:
        """Lay the text out for `width`; the height it needs."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        return int(self.document().size().height() + 0.999)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _tell_address(self, url: QUrl) -> None:
        address = url.toString(_ENCODED)
        tip(self.viewport(), self.told.get(address, address))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the column scrolls, not the text in it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
            return
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        made = menu(self)
        copy = QAction(tr("Copy"), made)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        everything = QAction(tr("Select all"), made)
        everything.triggered.connect(self.selectAll)
        made.addActions([copy, everything])
        cursor = self.textCursor() if self.textCursor().hasSelection() else self.cursorForPosition(event.pos())
        self.menu_asked.emit(made, cursor.selectionStart())
        pop_up(made, event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text with the markers of lists, which Qt would leave out."""
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data


_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def _empty_picture() -> QImage:
    made = QImage(1, 1, QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    return made


class ProseView(TextView):
    """Paragraphs, headings, lists, quotes and rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TEXT))
        self.document().setDefaultFont(font(TEXT))
        self.document().setIndentWidth(INDENT)
        self._lines: list[Line | Rule] = []
        self._source: Sequence[Line | Rule] = ()

    @property
    def lines(self) -> Sequence[Line | Rule]:
        return self._lines

    def show_lines(self, lines: Sequence[Line | Rule]) -> bool:
        """Make the document say `lines`, touching only what differs; whether anything did."""
        lines = self._drawn(lines)
        same = 0
        for old, new in zip(self._lines, lines, strict=False):
            if old is not new and old != new:
                break
            same += 1
        if same == len(self._lines) == len(lines):
            return False
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if not self._grow(cursor, same, lines):
            self._replace(cursor, same, lines)
        cursor.endEditBlock()
        self._lines = list(lines)
        self._set_tab_stop()
        return True

    def repaint_all(self) -> None:
        """Write everything again, in the present colours."""
        self._lines = []
        self.document().clear()
        self.show_lines(self._source)

    def _drawn(self, lines: Sequence[Line | Rule]) -> Sequence[Line | Rule]:
        """The lines with the formulas that are drawn; `resized` when another is."""
        self._source = lines
        made = [
            replace(line, spans=with_drawings(line.spans)) if isinstance(line, Line) and has_formula(line) else line
            for line in lines
        ]
        self.await_formulas(line.spans for line in made if isinstance(line, Line))
        return made

    def redraw(self) -> bool:
        return self.show_lines(self._source)

    def _grow(self, cursor: QTextCursor, same: int, lines: Sequence[Line | Rule]) -> bool:
        """The usual case while streaming: the last line went on. False where it is not that."""
        if same != len(self._lines) - 1 or same >= len(lines):
            return False
        old, new = self._lines[same], lines[same]
        if not isinstance(old, Line) or not isinstance(new, Line) or _format_key(old) != _format_key(new):
            return False
        keep = _common(old.spans, new.spans)
        block = self.document().findBlockByNumber(same)
        cursor.setPosition(block.position() + keep)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        _insert_spans(cursor, _after(new.spans, keep), new.heading)
        for line in lines[same + 1 :]:
            self._add(cursor, line)
        return True

    def _replace(self, cursor: QTextCursor, same: int, lines: Sequence[Line | Rule]) -> None:
        """Write everything from line `same` on again."""
        written = max(1, len(self._lines))
        if same < written:
            cursor.setPosition(self.document().findBlockByNumber(same).position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        if same < min(written, len(lines)):
            self._write(cursor, lines[same], first=same == 0)  # in the paragraph that is left, now empty
            same += 1
        elif same < written:
            self._drop_empty(cursor, same, lines)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for line in lines[same:]:
            self._add(cursor, line)

    def _drop_empty(self, cursor: QTextCursor, same: int, lines: Sequence[Line | Rule]) -> None:
        """The last paragraph goes. Joined with an empty one before, it would leave it its format."""
        if same == 0:
            cursor.setBlockFormat(QTextBlockFormat())
            return
        cursor.deletePreviousChar()
        if isinstance(lines[same - 1], Rule) or not cursor.block().text():
            self._write(cursor, lines[same - 1], first=same == 1)

    def _add(self, cursor: QTextCursor, line: Line | Rule) -> None:
        cursor.insertBlock()
        self._write(cursor, line, first=False)

    def _write(self, cursor: QTextCursor, line: Line | Rule, *, first: bool) -> None:
        """Fill the empty paragraph that the cursor is in."""
        if cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
        cursor.setBlockFormat(block_format(line, first=first))
        cursor.setBlockCharFormat(char_format(Span(""), getattr(line, "heading", 0)))
        if isinstance(line, Line):
            if line.marker:
                cursor.createList(list_format(line))
            _insert_spans(cursor, line.spans, line.heading)

    def _set_tab_stop(self) -> None:
        has_link = any(span.link for line in self._lines if isinstance(line, Line) for span in line.spans)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        if any(line.quote for line in self._lines):
            self._paint_quotes()
        super().paintEvent(event)

    def _paint_quotes(self) -> None:
        """A bar beside what is quoted, one for each level."""
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        block = self.document().begin()
        for number, line in enumerate(self._lines):
            area = layout.blockBoundingRect(block)
            follows = number + 1 < len(self._lines) and self._lines[number + 1].quote
            for depth in range(line.quote):
                left = (line.indent + depth) * INDENT + 4
                high = area.height() + (PARAGRAPH_GAP if follows else 0)
                rounded(painter, QRectF(left, area.top(), 3, high), 1.5, look().pressed)
            block = block.next()

    # -- the sentence that is being spoken

    def said(self) -> str:
        """The text as the reply has it: spaces where an address was put beside a link."""
        return "\n".join(
            "".join(" " * utf16(span.text) if span.beside else span.text for span in getattr(line, "spans", ()))
            for line in self._lines
        )

    def mark(self, start: int, length: int) -> None:
        """Mark characters of the document; a length of 0 takes the mark away."""
        selections = []
        if length:
            marked = QTextEdit.ExtraSelection()
            marked.cursor = QTextCursor(self.document())
            marked.cursor.setPosition(start)
            marked.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            marked.format.setBackground(QColor(look().spoken))
            selections.append(marked)
        self.setExtraSelections(selections)


def _format_key(line: Line) -> tuple[object, ...]:
    return (line.heading, line.indent, line.quote, line.marker, line.close, bool(line.spans and line.spans[0].display))


def _common(old: Sequence[Span], new: Sequence[Span]) -> int:
    """How many characters two runs have in common, style included. UTF-16 units, as Qt counts."""
    units = 0
    for a, b in zip(old, new, strict=False):
        if a == b:
            units += utf16(a.text)
            continue
        same_style = replace(a, text=b.text) == b
        if same_style:
            shared = 0
            for x, y in zip(a.text, b.text, strict=False):
                if x != y:
                    break
                shared += 1
            units += utf16(a.text[:shared])
        break
    return units


def _after(spans: Sequence[Span], units: int) -> list[Span]:
    """The runs without their first `units` UTF-16 units."""
    rest = []
    for span in spans:
        length = utf16(span.text)
        if units >= length:
            units -= length
            continue
        text = span.text.encode("utf-16-le")[units * 2 :].decode("utf-16-le") if units else span.text
        rest.append(replace(span, text=text))
        units = 0
    return rest


def _insert_spans(cursor: QTextCursor, spans: Sequence[Span], heading: int) -> None:
    for span in spans:
        insert(cursor, span, char_format(span, heading))
