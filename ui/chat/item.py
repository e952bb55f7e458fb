"""A row of the column, as a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui import glyphs
from ui.chat.cards import ActionRow
from ui.chat.selection import selected_text
from ui.chat.text import TextView
from ui.chat.turns import Turn
from ui.theme import look
from ui.words import tr


class ItemView(QWidget):
    """A row of the column. `fit` arranges it for a width; `changed` says that its height may be another."""

    changed = Signal()
    link_asked = Signal(str)
    quote_asked = Signal(str)
    """This text is to be quoted in the next message."""
    read_from_asked = Signal(str, str)
    """A turn is to be read aloud from this text of it on, and what follows."""

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

    def prepare(self, _until: float) -> bool:
        """Do a part of the work of being made, at least some of it and not long past that moment of `perf_counter`;
        whether it is made now. Before it can't be fitted.
        """
        return True

    def fit(self, width: int) -> int:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the turn as it is now."""

    def recolour(self) -> None:
        """The theme has changed."""

    def unsettled(self) -> bool:
        """Whether something of it is still being prepared."""
        return False

    def selected(self) -> str:
        """What is selected in it, as Markdown; "" for nothing."""
        return ""

    def rest(self, view: TextView, position: int) -> str:
        """What its turn says from the sentence on that has this place in one of its texts."""
        return rest_of(view.toPlainText(), position)

    def adopt(self, view: TextView) -> None:
        """Have the menu of one of its texts offer what can be done with it."""
        view.resized.connect(self.changed)
        view.menu_asked.connect(lambda made, position: self._offer(made, view, position))

    def _offer(self, made: QMenu, view: TextView, position: int) -> None:
        quote = QAction(glyphs.icon("quote", look().text), tr("Quote"), made)
        quote.setEnabled(view.textCursor().hasSelection())
        quote.triggered.connect(lambda: self.quote_asked.emit(selected_text(view.textCursor())))
        read = QAction(glyphs.icon("volume-2", look().text), tr("Read aloud from here"), made)
        read.triggered.connect(lambda: self.read_from_asked.emit(self.turn.id, self.rest(view, position)))
        made.addSeparator()
        made.addActions([quote, read])

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


def rest_of(text: str, position: int) -> str:
    """The text from the beginning of the sentence on in which a place is, given in UTF-16 units."""
    before = text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore")
    start = max(
        (before.rfind(end) + len(end) for end in (". ", "! ", "? ", "\n", "\u2028") if end in before), default=0
    )
    return text[start:].strip()
