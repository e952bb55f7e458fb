"""What stands below a reply: its sources, what was remembered of the message, questions about that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.chat.remembered import ProposalCard, RememberedLine
from ui.chat.sources import SourcesView
from ui.chat.turns import Turn


class TailView(QWidget):
    """`source_asked` carries a `Recalled`, `undo_asked` and `fact_asked` a fact's id, `proposal_answered` a fact and
    whether to keep it.
    """

    source_asked = Signal(object)
    undo_asked = Signal(str)
    fact_asked = Signal(str)
    proposal_answered = Signal(object, bool)
    changed = Signal()

    def __init__(self, parent: QWidget, turn: Turn) -> None:
        super().__init__(parent)
        self._turn = turn
        self.sources: SourcesView | None = None
        self.lines: list[RememberedLine] = []
        self.cards: list[ProposalCard] = []
        self.refresh()

    def refresh(self) -> None:
        """Show the turn as it is now."""
        self._show_sources()
        self._show_lines()
        self._show_cards()
        self.setVisible(bool(self.sources or self.lines or self.cards))

    def recolour(self) -> None:
        for part in self._parts():
            part.update()

    def fit(self, width: int) -> int:
        y = 0
        for part in self._parts():
            y += 8 if y and isinstance(part, ProposalCard) else 0
            high = part.fit(width)
            part.setGeometry(0, y, width, high)
            y += high
        return y

    def _parts(self) -> list[SourcesView | RememberedLine | ProposalCard]:
        return [*([self.sources] if self.sources else []), *self.lines, *self.cards]

    def _show_sources(self) -> None:
        if self._turn.recalled and self.sources is None:
            self.sources = SourcesView(self)
            self.sources.opened = self._turn.sources_opened
            self.sources.asked.connect(self.source_asked)
            self.sources.changed.connect(self._toggled)
            self.sources.show()
        if self.sources is not None:
            self.sources.show_recalled(self._turn.recalled)

    def _toggled(self) -> None:
        self._turn.sources_opened = self.sources is not None and self.sources.opened
        self.changed.emit()

    def _show_lines(self) -> None:
        if [line.remembered for line in self.lines] != self._turn.remembered:
            for old in self.lines:
                old.hide()
                old.deleteLater()
            self.lines = [RememberedLine(self, one) for one in self._turn.remembered]
            for line in self.lines:
                line.undo_asked.connect(self.undo_asked)
                line.opened.connect(self.fact_asked)
                line.show()
        for line in self.lines:
            line.refresh()

    def _show_cards(self) -> None:
        if [card.proposal for card in self.cards] == self._turn.proposals:
            return
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = [ProposalCard(self, one) for one in self._turn.proposals]
        for card in self.cards:
            card.answered.connect(self.proposal_answered)
            card.show()
