"""The reply: prose, code and tables, what goes on, what went wrong."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from assistant.events import TurnState
from assistant.visible import visible
from ui import glyphs
from ui.chat.calls import CallView
from ui.chat.cards import ActionRow, ErrorView, StateLine
from ui.chat.citations import SCHEME, number_of
from ui.chat.code import CodeView
from ui.chat.diagram import DiagramView
from ui.chat.diagrams import diagrams
from ui.chat.formulas import OBJECT, formulas
from ui.chat.item import ItemView, rest_of
from ui.chat.markdown import Block, Code, Table
from ui.chat.run_view import RunView
from ui.chat.runs import Runs
from ui.chat.segments import Part, Segment, fits, kind_of, segments_of
from ui.chat.selection import selected_text
from ui.chat.sources import source_words
from ui.chat.spoken import find_sentence
from ui.chat.table import TableView
from ui.chat.tail import TailView
from ui.chat.text import ProseView, TextView
from ui.chat.timeline import Timeline
from ui.chat.turns import Call, Turn, stage_words
from ui.controls import below, menu, pop_up
from ui.pictures import Thumbnails
from ui.sides import place
from ui.theme import look
from ui.words import duration, tr

SEGMENT_GAP = 12
CALL_GAP = 2
"""Between two calls."""
INDENT = 24
THINKING_AFTER = 0.3
"""A wait shorter than this, in seconds, needs no words."""


class ReplyView(ItemView):
    """The reply: prose, code and tables one below another, then what goes on or went wrong, then the actions."""

    retry_asked = Signal(str)
    read_asked = Signal(str)
    answered = Signal(str, bool, object)
    where_asked = Signal(object)
    picture_asked = Signal(object)
    source_asked = Signal(object)
    compare_asked = Signal(str)
    code_saved = Signal(object)
    """A `Code`, or the `Drawn` that is made of one, is to be saved."""

    def __init__(
        self,
        parent: QWidget,
        turn: Turn,
        thumbnails: Thumbnails | None = None,
        runs: Runs | None = None,
        *,
        later: bool = False,
    ) -> None:
        super().__init__(parent, turn)
        self._making: Iterator[None] | None = None
        self._runs = runs
        self._thumbnails = thumbnails
        self._segments: list[Segment] = []
        self._indents: list[int] = []
        self._state: StateLine | None = None
        self._error: ErrorView | None = None
        self.tail = TailView(self, turn)
        self.tail.changed.connect(self.changed)
        self.tail.source_asked.connect(self.source_asked)
        self._marked: tuple[str, int, int] = ("", 0, 0)
        self._copy_button = self.row.add("copy", tr("Copy the reply as Markdown"))
        self._copy_button.clicked.connect(self._copy)
        self._quote_button = self.row.add("quote", tr("Quote the reply, or what is selected of it"))
        self._quote_button.clicked.connect(lambda: self.quote_asked.emit(self.selected() or self.turn.written))
        self._read_button = self.row.add("volume-2", tr("Read aloud"))
        self._read_button.clicked.connect(lambda: self.read_asked.emit(self.turn.written))
        self._again_button = self.row.add("rotate-ccw", tr("Ask again"))
        self._again_button.clicked.connect(lambda: self.retry_asked.emit(self.turn.id))
        self._times_button = self.row.add("timer", tr("How long it took"))
        self._times_button.clicked.connect(self._show_times)
        self.more = self.row.add("ellipsis", tr("More"))
        self.more.clicked.connect(self._open_menu)
        self._clock = QTimer(self, interval=200)
        self._clock.timeout.connect(self._tick)
        if later:
            self._making = self._steps()
        else:
            self.refresh()

    # -- content

    def refresh(self) -> None:
        self._making = None
        for _ in self._steps():
            pass

    def prepare(self, until: float) -> bool:
        while self._making is not None:
            if next(self._making, StopIteration) is StopIteration:
                self._making = None
            elif time.perf_counter() >= until:
                return False
        return True

    def _steps(self) -> Iterator[None]:
        """Show the turn as it is now, a few milliseconds of work at a time."""
        sections = self.turn.sections()
        yield
        yield from self._show_sections(sections)
        self._show_runs()
        self._show_state()
        self._show_error()
        self.tail.refresh()
        self._show_actions()
        self._mark_spoken()

    def recolour(self) -> None:
        for segment in self._segments:
            segment.repaint_all()
        self.tail.recolour()
        self._marked = ("", 0, 0)
        self._mark_spoken()

    def code_views(self) -> list[CodeView]:
        """Its blocks of code, from above to below."""
        return [segment for segment in self._segments if isinstance(segment, CodeView)]

    def call_view(self, call: str) -> CallView | None:
        """The widget of one of its calls."""
        views = (segment for segment in self._segments if isinstance(segment, CallView))
        return next((view for view in views if view.call.call.id == call), None)

    def _show_sections(self, sections: list[list[Block] | Call]) -> Iterator[None]:
        wanted: list[Part] = []
        for section in sections:
            wanted.extend([section] if isinstance(section, Call) else segments_of(section))
        for number, part in enumerate(wanted):
            self._show_part(number, part)
            yield
        for segment in self._segments[len(wanted) :]:
            segment.hide()
            segment.deleteLater()
        del self._segments[len(wanted) :], self._indents[len(wanted) :]
        told = {f"{SCHEME}{one.number}": source_words(one) for one in self.turn.recalled if one.number}
        for segment in self._segments:
            if isinstance(segment, ProseView | TableView):
                segment.told = told

    def _show_part(self, number: int, part: Part) -> None:
        segment = self._segment(number, part)
        if isinstance(part, Call):
            self._indents[number] = 0
            if isinstance(segment, CallView):
                segment.refresh()
            return
        first = part[0]
        self._indents[number] = first.indent * INDENT if isinstance(first, Code | Table) else 0
        if isinstance(segment, ProseView):
            segment.show_lines([block for block in part if not isinstance(block, Code | Table)])
        elif isinstance(segment, CodeView) and isinstance(first, Code):
            segment.show_code(first, growing=self.turn.in_flight)
        elif isinstance(segment, TableView) and isinstance(first, Table):
            segment.show_table(first)

    def _segment(self, number: int, part: Part) -> Segment:
        """The widget for a part: the one that stands there if it fits, else a new one in its place."""
        old = self._segments[number] if number < len(self._segments) else None
        if old is not None and fits(old, part):
            return old
        made = self._make(part)
        made.show()
        if old is None:
            self._segments.append(made)
            self._indents.append(0)
        else:
            old.hide()
            old.deleteLater()
            self._segments[number] = made
        return made

    def _make(self, part: Part) -> Segment:
        if isinstance(part, Call):
            view = CallView(self, part, self._thumbnails)
            view.changed.connect(self.changed)
            view.answered.connect(self.answered)
            view.where_asked.connect(self.where_asked)
            view.picture_asked.connect(self.picture_asked)
            return view
        made = kind_of(part[0])(self)
        if isinstance(made, CodeView):
            made.saved.connect(self.code_saved)
            made.ran.connect(self._run)
            made.unrolled.connect(self._adopt_run)
            made.changed.connect(self.changed)
            if isinstance(made, DiagramView):
                made.picture_asked.connect(self.picture_asked)
        else:
            made.setAccessibleName(tr("Reply"))
            made.link_asked.connect(self._follow)
            self.adopt(made)
        return made

    # -- code

    def _show_runs(self) -> None:
        """What became of running its blocks; without `Runs` nothing can be done with them but be copied."""
        for view in self.code_views():
            view.save.setVisible(self._runs is not None)
            if self._runs is not None and not self.turn.in_flight:
                view.run.setVisible(self._runs.can_run(view.code.language))
                view.show_run(self._runs.get(self.turn.id, view.code.text), self._thumbnails)

    def _run(self, code: Code) -> None:
        if self._runs is not None:
            self._runs.begin(self.turn.id, code.language, code.text)

    def _adopt_run(self, view: RunView) -> None:
        runs, code = self._runs, next(one.code for one in self.code_views() if one.below is view)
        view.answered.connect(self.answered)
        view.where_asked.connect(self.where_asked)
        view.picture_asked.connect(self.picture_asked)
        view.changed.connect(self.changed)
        if runs is not None:
            view.stopped.connect(runs.stopped)
            view.cleared.connect(lambda: runs.clear(self.turn.id, code.text))

    def selected(self) -> str:
        for segment in self._segments:
            if isinstance(segment, TextView) and segment.textCursor().hasSelection():
                return selected_text(segment.textCursor())
            if isinstance(segment, CodeView) and (text := segment.selected()):
                return text
        return ""

    def rest(self, view: TextView, position: int) -> str:
        after = False
        texts: list[str] = []
        for segment in self._segments:
            if segment is view:
                after = True
                texts.append(rest_of(view.said() if isinstance(view, ProseView) else view.toPlainText(), position))
            elif after and isinstance(segment, ProseView):
                texts.append(segment.said())
        return "\n\n".join(texts).replace(OBJECT, "")

    def _follow(self, address: str) -> None:
        """A link of the reply's own is asked about; a number leads to its source."""
        number = number_of(address)
        if number is None:
            self.link_asked.emit(address)
        elif (source := self.turn.source(number)) is not None:
            self.source_asked.emit(source)

    # -- what goes on

    def _state_words(self) -> tuple[str, str]:
        """An icon and words for what goes on, or "" and ""."""
        turn = self.turn
        if turn.in_flight:
            return self._waiting_words()
        if not turn.heard:
            return "ear", tr("Nothing was said, so nothing was asked.")
        endings = {
            TurnState.STOPPED: ("square", tr("You stopped this reply.")),
            TurnState.INTERRUPTED: ("info", tr("Peri was closed before this reply was finished.")),
        }
        return endings.get(turn.state, ("", ""))

    def _waiting_words(self) -> tuple[str, str]:
        turn = self.turn
        waited = time.monotonic() - turn.since
        if turn.asking is not None:
            return "hand", tr("Waiting for your answer")
        if not turn.thinking or waited < THINKING_AFTER:
            return "", ""
        if turn.waiting:
            return "ellipsis", tr("Waiting for the reply before this one")
        words = stage_words(turn.stage) + "…"
        return "brain", words if waited < 2 else f"{words} {duration(waited)}"

    def _show_state(self) -> None:
        glyph, words = self._state_words()
        if words and self._state is None:
            self._state = StateLine(self)
        if self._state is not None:
            self._state.show_words(glyph, words)
            self._state.setVisible(bool(words))
        waiting = self.turn.in_flight and self.turn.thinking
        if waiting != self._clock.isActive():
            self._clock.start() if waiting else self._clock.stop()

    def _tick(self) -> None:
        before = self._state.words() if self._state else ""
        self._show_state()
        if bool(before) != bool(self._state and self._state.words()):
            self.changed.emit()

    def _show_error(self) -> None:
        if self.turn.error is None:
            return
        if self._error is None:
            self._error = ErrorView(self)
            self._error.retry_asked.connect(lambda: self.retry_asked.emit(self.turn.id))
            self._error.show()
        self._error.show_card(self.turn.error)

    def _show_actions(self) -> None:
        done = not self.turn.in_flight
        has_text = bool(self.turn.written)
        self._copy_button.setVisible(done and has_text)
        self._read_button.setVisible(done and has_text)
        self._again_button.setVisible(
            done and self.turn.heard and self.turn.error is None and bool(self.turn.text or self.turn.attachments)
        )
        self._quote_button.setVisible(done and has_text)
        self.more.setVisible(done and has_text)
        self._times_button.setVisible(done and self.turn.ledger is not None and has_text)
        self.row.set_note(self.turn.account() if done and self.turn.error is None else "")

    def unsettled(self) -> bool:
        return formulas().pending() or diagrams().pending() or any(code.colouring() for code in self.code_views())

    # -- arrangement

    def fit(self, width: int) -> int:
        y = 0
        before: Segment | None = None
        for segment, indent in zip(self._segments, self._indents, strict=True):
            if isinstance(before, CallView) and isinstance(segment, CallView) and not (before.card or segment.card):
                y += CALL_GAP - SEGMENT_GAP
            height = segment.fit(width - indent)
            place(segment, indent, y, width - indent, height, width)
            y += height + SEGMENT_GAP
            before = segment
        if self._state is not None and self._state.words():
            self._state.setGeometry(0, y, width, StateLine.HEIGHT)
            y += StateLine.HEIGHT
        if self._error is not None:
            height = self._error.fit(width)
            self._error.setGeometry(0, y, width, height)
            y += height + 4
        if not self._segments and y == 0:
            y = StateLine.HEIGHT
        elif self._segments:
            y -= 4
        if not self.tail.isHidden():
            height = self.tail.fit(width)
            self.tail.setGeometry(0, y, width, height)
            y += height
        self.row.setGeometry(0, y, width, self.row.fit(width))
        return y + ActionRow.HEIGHT + 16

    # -- speech

    def _mark_spoken(self) -> None:
        if self.turn.spoken == self._marked[0]:
            return
        prose = [segment for segment in self._segments if isinstance(segment, ProseView)]
        for segment in prose:
            segment.mark(0, 0)
        found = find_sentence([segment.said() for segment in prose], self.turn.spoken, self._marked[1:])
        if found is not None:
            number, start, length = found
            prose[number].mark(start, length)
            self._marked = (self.turn.spoken, number, start)
        else:
            self._marked = (self.turn.spoken, *self._marked[1:])

    def _show_times(self) -> None:
        if self.turn.ledger is not None:
            Timeline(self.turn.ledger, self.window()).open()

    def _open_menu(self) -> None:
        made = menu(self)
        read = QAction(glyphs.icon("volume-2", look().text), tr("Read aloud from here on"), made)
        read.triggered.connect(lambda: self.read_from_asked.emit(self.turn.id, self.turn.written))
        compare = QAction(glyphs.icon("columns-2", look().text), tr("Compare the versions"), made)
        compare.triggered.connect(lambda: self.compare_asked.emit(self.turn.id))
        compare.setEnabled(len(self.turn.siblings) > 1)
        made.addActions([read, compare])
        pop_up(made, below(self.more))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(visible(self.turn.written))
