"""Questions that wait for the user's yes: the turn's thread waits, the window or the voice answers."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum

from assistant.calls import OWN, Question, Scope
from assistant.events import Origin


class Ending(StrEnum):
    """Why a question no longer waits."""

    ANSWERED = "answered"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed out"


@dataclass(frozen=True, slots=True)
class Answer:
    """`scope` is None unless the answer is yes."""

    allowed: bool
    scope: Scope | None = None
    ending: Ending = Ending.ANSWERED


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

    def ask(self, question: Question, seconds: float | None = None) -> Answer:
        """Wait for `answer` or `cancel`, at most `seconds`; the question is in `pending` meanwhile."""
        waiting = _Waiting(question)
        with self._lock:
            self._waiting[question.call.id] = waiting
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
    ) -> bool:
        """Settle the question about the call with this id. False where it was not accepted: no such question waits,
        the scope was not offered, or the answer is not certainly the user's own: it came from elsewhere than keyboard,
        mouse or microphone, or it is a spoken yes heard while Peri itself was speaking.
        """
        if origin not in OWN or (allowed and while_speaking and origin is Origin.MICROPHONE):
            return False
        with self._lock:
            waiting = self._waiting.get(call)
            if waiting is None or waiting.answer or (allowed and scope not in waiting.question.offered):
                return False
            waiting.answer = Answer(allowed, scope if allowed else None)
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
