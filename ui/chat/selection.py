"""What is selected in a text, as it is copied and quoted."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextListFormat

from ui.chat.markdown import LINE_BREAK


def selected_text(cursor: QTextCursor) -> str:
    """What a cursor selects, lists with their markers."""
    document: QTextDocument = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, lines = document.findBlock(start), []
    while block.isValid() and block.position() < max(end, start + 1):
        text = block.text()
        piece = text[max(0, start - block.position()) : end - block.position()]
        if block.textList() is not None and start <= block.position():
            piece = f"{_marker_of(block)} {piece}"
        lines.append(piece.replace(LINE_BREAK, "\n"))
        block = block.next()
    return "\n".join(lines)


def _marker_of(block: QTextBlock) -> str:
    task = block.blockFormat().marker()
    if task is not QTextBlockFormat.MarkerType.NoMarker:
        return "- [x]" if task is QTextBlockFormat.MarkerType.Checked else "- [ ]"
    numbered = block.textList().format().style() is QTextListFormat.Style.ListDecimal
    return str(block.textList().itemText(block)) if numbered else "•"
