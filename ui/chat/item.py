"""A row of the column, as a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.chat.cards import ActionRow
from ui.chat.turns import Turn


class ItemView(QWidget):
    """A row of the column. `fit` arranges it for a width; `changed` says that its height may be another."""

    changed = Signal()
    link_asked = Signal(str)

    def __init__(self, parent: QWidget, turn: Turn) -> None:
        super().__init__(parent)
        self.turn = turn
        self._last = False
        # Not at once: while Qt hands a palette down, no widget may come or go.
        self._repaint = QTimer(self, singleShot=True, interval=0)
        self._repaint.timeout.connect(self._recoloured)
        self.row = self.make_row()

    def make_row(self) -> ActionRow:
        """The actions below it."""
        return ActionRow(self)

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
        self.row.reveal(last or self.underMouse())

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key reaches in it, from above to below."""
        inside = [child for child in self.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return sorted(inside, key=lambda child: child.mapTo(self, child.rect().topLeft()).toTuple()[::-1])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self.row.reveal(True)
        elif event.type() == QEvent.Type.Leave:
            self.row.reveal(self._last)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._repaint.start()
        super().changeEvent(event)

    def _recoloured(self) -> None:
        self.recolour()
        self.changed.emit()
