"""The rows as Qt's views read them. What stays the same keeps its place, its selection and the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary
from ui.side.rows import FolderRow, Heading, Line, Row, in_words, key_of, title_of

Index = QModelIndex | QPersistentModelIndex
DRAGGED = "application/x-peri-conversations"


class Conversations(QAbstractListModel):
    """`open_now` is the conversation that is shown."""

    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)
    dropped = Signal(list, str)
    """These conversations on that folder; "" on none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self.open_now: str | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show others; rows at both ends that are the same are left alone."""
        old, new = self._rows, list(rows)
        most = min(len(old), len(new))
        head = next((at for at in range(most) if old[at] != new[at]), most)
        tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
        first, last, end = head, len(old) - tail, len(new) - tail
        if first < last and last == end and all(map(_same, old[first:last], new[first:end])):
            self._rows = new
            self.dataChanged.emit(self.index(first, 0), self.index(last - 1, 0))
            return
        if first < last:
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            del self._rows[first:last]
            self.endRemoveRows()
        if first < end:
            self.beginInsertRows(QModelIndex(), first, end - 1)
            self._rows[first:first] = new[first:end]
            self.endInsertRows()

    def row_of(self, conversation: str | None) -> int:
        """Its row, or -1."""
        return self.find(("conversation", conversation or ""))

    def summary(self, conversation: str | None) -> ConversationSummary | None:
        """The conversation as its row has it."""
        row = self.at(self.index(self.row_of(conversation), 0))
        return row.summary if isinstance(row, Line) else None

    def find(self, key: tuple[str, str] | None) -> int:
        """The row with that `key_of`, or -1."""
        return next((at for at, row in enumerate(self._rows) if key is not None and key_of(row) == key), -1)

    def near(self, row: int) -> tuple[str, str] | None:
        """The `key_of` of what stands where a row stood that is gone: the next after it, else the last before it."""
        places = (*range(row, len(self._rows)), *range(min(row, len(self._rows)) - 1, -1, -1)) if row >= 0 else ()
        return next((key for at in places if (key := key_of(self._rows[at]))), None)

    def at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_words(row, self.open_now)
        if role == Qt.ItemDataRole.EditRole and isinstance(row, Line):
            return row.summary.title
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            if isinstance(row, Line):
                return title_of(row.summary)
            return row.folder.name if isinstance(row, FolderRow) else in_words(row, None)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row, enabled = self.at(index), Qt.ItemFlag.ItemIsEnabled
        if row is None or isinstance(row, Heading):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, FolderRow):
            return enabled | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(row, FoundTurn):
            return enabled  # nothing can be done with several
        drag = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable | drag

    def setData(self, index: Index, value: Any, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, name = self.at(index), str(value).strip()
        if isinstance(row, Line) and name and name != row.summary.title:
            self.renamed.emit(row.summary.id, name)
        elif isinstance(row, FolderRow) and name and name != row.folder.name:
            self.folder_renamed.emit(row.folder.id, name)
        return True

    # -- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        lines = [row for index in indexes if isinstance(row := self.at(index), Line)]
        data = QMimeData()
        data.setData(DRAGGED, "\n".join(line.summary.id for line in lines).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        target = self.at(parent)
        if not data.hasFormat(DRAGGED) or not isinstance(target, FolderRow | Line):
            return False
        ids = bytes(data.data(DRAGGED).data()).decode().split("\n")
        inside = target.summary.folder if isinstance(target, Line) and target.inside else ""
        self.dropped.emit(ids, target.folder.id if isinstance(target, FolderRow) else inside)
        return True


def _same(one: Row, other: Row) -> bool:
    return key_of(one) == key_of(other) is not None
