"""What is selected in a text, as it is copied and quoted."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextListFormat

from ui.chat.formulas import OBJECT, SOURCE
from ui.chat.markdown import LINE_BREAK, utf16


def selected_text(cursor: QTextCursor) -> str:
    """What a cursor selects, lists with their markers."""
    document: QTextDocument = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, lines = document.findBlock(start), []
    while block.isValid() and block.position() < max(end, start + 1):
        text = block.text()
        first = max(0, start - block.position())
        piece = text[first : end - block.position()]
        if OBJECT in piece:
            piece = _with_sources(document, block.position() + first, piece)
        if block.textList() is not None and start <= block.position():
            piece = f"{_marker_of(block)} {piece}"
        lines.append(piece.replace(LINE_BREAK, "\n"))
        block = block.next()
    return "\n".join(lines)


def _with_sources(document: QTextDocument, position: int, piece: str) -> str:
    """Objects as what they were written as. `position` is where the piece begins."""
    made, cursor = [], QTextCursor(document)
    for letter in piece:
        position += utf16(letter)
        if letter == OBJECT:
            cursor.setPosition(position)
            letter = str(cursor.charFormat().property(SOURCE) or "")  # noqa: PLW2901 - what stands for it
        made.append(letter)
    return "".join(made)


def _marker_of(block: QTextBlock) -> str:
    task = block.blockFormat().marker()
    if task is not QTextBlockFormat.MarkerType.NoMarker:
        return "- [x]" if task is QTextBlockFormat.MarkerType.Checked else "- [ ]"
    numbered = block.textList().format().style() is QTextListFormat.Style.ListDecimal
    return str(block.textList().itemText(block)) if numbered else "•"
