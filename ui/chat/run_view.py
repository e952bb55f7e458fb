"""What code printed and made, below its block; the question whether it may run, where that is asked."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from assistant.visible import visible
from ui.chat.approval import ApprovalCard
from ui.chat.plain import Plain
from ui.chat.runs import Run
from ui.chat.said import Thumbnail, place_beside
from ui.controls import IconButton, Label, TextButton, announce
from ui.pictures import Thumbnails
from ui.sides import place
from ui.theme import SMALL
from ui.words import duration, tr

PAD = 12


class RunView(QWidget):
    """Shows one `Run`. `answered` is as the card says it; `stopped` and `cleared` are wishes."""

    changed = Signal()
    stopped = Signal()
    cleared = Signal()
    answered = Signal(str, bool, object)
    where_asked = Signal(object)
    picture_asked = Signal(object)

    def __init__(self, parent: QWidget, thumbnails: Thumbnails | None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._run: Run | None = None
        self.heading = Label(size=SMALL)
        self.heading.setParent(self)
        self.stop = TextButton(tr("Stop"), "square", parent=self)
        announce(self.stop, tr("Stop the code"))
        self.stop.clicked.connect(self.stopped)
        self.clear = IconButton("x", tr("Put the output away"), parent=self)
        self.clear.set_side(28)
        self.clear.clicked.connect(self.cleared)
        self.text = Plain(self, tr("Output"))
        self.made: list[Thumbnail] = []
        self.card: ApprovalCard | None = None
        self._shown: object = None
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._tick)

    def show_run(self, run: Run) -> None:
        """Show it as it is now."""
        self._run = run
        self._show_card()
        asking, result = self.card is not None, run.result
        self.stop.setVisible(run.running)
        self.clear.setVisible(result is not None)
        self.heading.setVisible(not asking)
        self.text.setVisible(result is not None)
        self._tick()
        if run.running != self._clock.isActive():
            self._clock.start() if run.running else self._clock.stop()
        if result is not None and result is not self._shown:
            self._shown = result
            self.text.show_text(visible(result.text))
            self._show_made()

    def fit(self, width: int) -> int:
        if self.card is not None:
            height = self.card.fit(width)
            self.card.setGeometry(0, 0, width, height)
            return height
        inner, y = width - 2 * PAD, 4
        hint = self.stop.sizeHint()
        place(self.heading, PAD, y, inner - hint.width(), 32, width)
        place(self.stop, width - hint.width() - 4, y, hint.width(), hint.height(), width)
        place(self.clear, width - 34, y + 2, 28, 28, width)
        y += max(32, hint.height()) + 4
        if not self.text.isHidden():
            height = self.text.fit(inner)
            self.text.setGeometry(PAD, y, inner, height)
            y += height + 8
        return y + place_beside(self.made, PAD, y, inner, width) + (PAD if self.made else 0)

    def _show_card(self) -> None:
        question = self._run.question if self._run is not None else None
        if question is None and self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        elif question is not None and self.card is None:
            call = question.call.id
            self.card = ApprovalCard(self, question)
            self.card.answered.connect(lambda allowed, scope: self.answered.emit(call, allowed, scope))
            self.card.where_asked.connect(self.where_asked)
            self.card.changed.connect(self.changed)
            self.card.show()

    def _show_made(self) -> None:
        for old in self.made:
            old.hide()
            old.deleteLater()
        self.made = []
        if self._thumbnails is None or self._run is None or self._run.result is None:
            return
        for attachment in self._run.result.kept:
            thumbnail = Thumbnail(self, attachment, self._thumbnails, whole=True)
            thumbnail.asked.connect(self.picture_asked)
            thumbnail.show()
            self.made.append(thumbnail)

    def _tick(self) -> None:
        run = self._run
        if run is None:
            return
        if run.result is None:
            self.heading.setText(tr("Running… {time}", time=duration(time.monotonic() - run.since)))
        elif run.result.failed:
            self.heading.setText(tr("It did not run to its end"))
        else:
            self.heading.setText(tr("Output · {seconds:.1f} s", seconds=run.result.seconds))
