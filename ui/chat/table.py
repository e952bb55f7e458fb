"""A table of a reply: as wide as it must be, scrolled sideways where that is too wide."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.chat.formats import char_format
from ui.chat.formulas import insert, with_drawings
from ui.chat.markdown import Span, Table
from ui.chat.text import TextView
from ui.controls import SlimBar
from ui.theme import TEXT, font, look

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
Cells = tuple[tuple[Span, ...], ...]


class TableView(TextView):
    """Shows one `Table`; rows that arrive later are added without writing the others again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TEXT))
        self.document().setDefaultFont(font(TEXT))
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._source: Table | None = None
        self._shown: Table | None = None
        self._table: QTextTable | None = None

    def show_table(self, table: Table) -> bool:
        """Make the document say `table`; whether anything changed."""
        self._source = table
        table = _drawn(table)
        self.await_formulas((*table.header, *(cell for row in table.rows for cell in row)))
        if table == self._shown:
            return False
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        old = self._shown
        if self._table is None or old is None or (old.header, old.alignments) != (table.header, table.alignments):
            self._build(table)
            old = Table(table.header, (), table.alignments)
        self._update_rows(old.rows, table)
        cursor.endEditBlock()
        self._shown = table
        return True

    def repaint_all(self) -> None:
        """Write everything again, in the present colours."""
        self._shown, self._table = None, None
        self.redraw()

    def redraw(self) -> bool:
        return self._source is not None and self.show_table(self._source)

    def fit(self, width: int) -> int:
        height = super().fit(width)
        too_wide = self.document().idealWidth() > width + 1
        return height + (SlimBar.THICKNESS if too_wide else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def _build(self, table: Table) -> None:
        self.document().clear()
        cursor = QTextCursor(self.document())
        self._table = cursor.insertTable(1, max(1, len(table.alignments)), _table_format())
        self._fill(0, table.header, table.alignments, header=True)
        after = QTextCursor(self.document())
        after.movePosition(QTextCursor.MoveOperation.End)
        closing = QTextBlockFormat()  # Qt wants a paragraph after a table; make it take no room
        closing.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        after.setBlockFormat(closing)

    def _update_rows(self, old: tuple[Cells, ...], table: Table) -> None:
        assert self._table is not None
        missing = len(table.rows) + 1 - self._table.rows()
        if missing > 0:
            self._table.appendRows(missing)
        elif missing < 0:
            self._table.removeRows(len(table.rows) + 1, -missing)
        for number, row in enumerate(table.rows):
            if number >= len(old) or old[number] != row:
                self._fill(number + 1, row, table.alignments, header=False)

    def _fill(self, row: int, cells: Cells, alignments: tuple[str, ...], *, header: bool) -> None:
        assert self._table is not None
        for column, spans in enumerate(cells[: len(alignments)]):
            cell = self._table.cellAt(row, column)
            cell.setFormat(_cell_format(header=header))
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            block = QTextBlockFormat()
            block.setAlignment(_ALIGN.get(alignments[column], _ALIGN["left"]))
            cursor.setBlockFormat(block)
            for span in spans:
                insert(cursor, span, _styled(span, header=header))


def _drawn(table: Table) -> Table:
    """With the formulas that are drawn."""
    cells = (*table.header, *(cell for row in table.rows for cell in row))
    if not any(span.formula for cell in cells for span in cell):
        return table
    rows = tuple(tuple(with_drawings(cell) for cell in row) for row in table.rows)
    return replace(table, header=tuple(with_drawings(cell) for cell in table.header), rows=rows)


def _styled(span: Span, *, header: bool) -> QTextCharFormat:
    return char_format(replace(span, bold=True) if header else span)


def _cell_format(*, header: bool) -> QTextTableCellFormat:
    made = QTextTableCellFormat()
    made.setPadding(8)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorder(1)
    made.setBottomBorderBrush(QBrush(QColor(look().control if header else look().hairline)))
    return made


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellSpacing(0)
    made.setCellPadding(0)
    made.setBorderCollapse(True)
    made.setHeaderRowCount(1)
    return made
