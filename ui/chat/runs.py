"""What became of code that was run, by turn and text. It lasts as long as the window."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from assistant.calls import Question, ToolResult


@dataclass(slots=True, eq=False)
class Run:
    """One block that was run: it waits for an answer (`question`), runs, or has ended (`result`)."""

    question: Question | None = None
    result: ToolResult | None = None
    since: float = field(default_factory=time.monotonic)

    @property
    def running(self) -> bool:
        return self.question is None and self.result is None


class Runs(QObject):
    """`wanted` when it must be known which languages can be run; `asked` carries a turn, a language and the code;
    `stopped` that what runs is to end. `changed` carries the turn whose runs are others now.
    """

    wanted = Signal()
    asked = Signal(str, str, str)
    stopped = Signal()
    changed = Signal(str)
    known = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages: frozenset[str] | None = None
        self._runs: dict[tuple[str, str], Run] = {}

    def can_run(self, language: str) -> bool:
        """Whether code of that language can be run here. Before it is known it can't; `known` tells when it is."""
        if self._languages is None:
            self._languages = frozenset()
            self.wanted.emit()
        return language in self._languages

    def use_languages(self, languages: frozenset[str]) -> None:
        self._languages = languages
        self.known.emit()

    def get(self, turn: str, code: str) -> Run | None:
        return self._runs.get((turn, code))

    @property
    def busy(self) -> bool:
        """Whether one runs or waits: they run one at a time."""
        return any(run.result is None for run in self._runs.values())

    def begin(self, turn: str, language: str, code: str) -> None:
        """Ask for it, unless another is under way."""
        if not self.busy:
            self._runs[turn, code] = Run()
            self.changed.emit(turn)
            self.asked.emit(turn, language, code)

    def ask(self, turn: str, question: Question | None) -> None:
        """The user must say yes first; None: that was answered."""
        for (of, _code), run in self._runs.items():
            if of == turn and run.result is None:
                run.question, run.since = question, time.monotonic()
        self.changed.emit(turn)

    def end(self, turn: str, code: str, result: ToolResult | None) -> None:
        """It is over; None: nothing is to be shown of it."""
        if result is None:
            self._runs.pop((turn, code), None)
        elif (run := self._runs.get((turn, code))) is not None:
            run.question, run.result = None, result
        self.changed.emit(turn)

    def clear(self, turn: str, code: str) -> None:
        """Put what it printed away."""
        run = self._runs.get((turn, code))
        if run is not None and run.result is not None:
            self.end(turn, code, None)
