"""Questions that wait for the user's yes: the turn's thread waits, the window or the voice answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.calls import OWN, Question, Scope
from assistant.events import Origin
from assistant.forms import Value


class Ending(StrEnum):
    """Why a question no longer waits."""

    ANSWERED = "answered"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed out"


@dataclass(frozen=True, slots=True)
class Answer:
    """`scope` is None unless the answer is yes; `values` are what a form was filled in with."""

    allowed: bool
    scope: Scope | None = None
    ending: Ending = Ending.ANSWERED
    values: Mapping[str, Value] = field(default_factory=dict)


class _Waiting:
    def __init__(self, question: Question) -> None:
        self.question = question
        self.settled = threading.Event()
        self.answer: Answer | None = None


class Approvals:
    """Thread-safe. A question that nobody answers is answered with no."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, _Waiting] = {}

    def ask(
        self, question: Question, seconds: float | None = None, unless: Callable[[], bool] = lambda: False
    ) -> Answer:
        """Wait for `answer` or `cancel`, at most `seconds`; the question is in `pending` meanwhile. Where `unless` says
        so it is as if it had been cancelled: whoever makes it true and then cancels leaves no question behind.
        """
        waiting = _Waiting(question)
        with self._lock:
            self._waiting[question.call.id] = waiting
        if unless():
            self.cancel(question.call.id)
        try:
            waiting.settled.wait(seconds)
        finally:
            with self._lock:
                if self._waiting.get(question.call.id) is waiting:
                    del self._waiting[question.call.id]
        return waiting.answer or Answer(False, ending=Ending.TIMED_OUT)

    def answer(
        self,
        call: str,
        allowed: bool,
        scope: Scope = Scope.ONCE,
        *,
        origin: Origin = Origin.KEYBOARD,
        while_speaking: bool = False,
        values: Mapping[str, Value] | None = None,
    ) -> bool:
        """Settle the question about the call with this id. False where it was not accepted: no such question waits,
        the scope was not offered, or the answer is not certainly the user's own: it came from elsewhere than keyboard,
        mouse or microphone, or it is a spoken yes heard while Peri itself was speaking. A yes to a form needs `values`
        that fit it.
        """
        if origin not in OWN or (allowed and while_speaking and origin is Origin.MICROPHONE):
            return False
        with self._lock:
            waiting = self._waiting.get(call)
            if waiting is None or waiting.answer or (allowed and not _fits(waiting.question, scope, values)):
                return False
            waiting.answer = Answer(allowed, scope, values=values or {}) if allowed else Answer(False)
            waiting.settled.set()
        return True

    def cancel(self, call: str) -> None:
        """Nobody needs the answer any more: `ask` returns no. Without such a question nothing happens."""
        with self._lock:
            waiting = self._waiting.get(call)
            if waiting is not None and waiting.answer is None:
                waiting.answer = Answer(False, ending=Ending.CANCELLED)
                waiting.settled.set()

    def cancel_all(self) -> None:
        """As `cancel`, for every question that waits."""
        for question in self.pending():
            self.cancel(question.call.id)

    def pending(self) -> tuple[Question, ...]:
        """The questions that wait, the oldest first."""
        with self._lock:
            return tuple(waiting.question for waiting in self._waiting.values() if waiting.answer is None)


def _fits(question: Question, scope: Scope, values: Mapping[str, Value] | None) -> bool:
    """Whether such a yes may be given."""
    if scope not in question.offered:
        return False
    return question.form is None or (values is not None and not question.form.misfit(values))
