"""Idle time: one piece of work at a time, none beside a turn or speech, begun anew after an interruption."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import pytest

from assistant.errors import PeriError
from assistant.events import Event, ListeningChanged, TalkChanged, TalkState
from assistant.turn.cancel import Cancellation
from assistant.turn.idle import Idle

PATIENCE = 10.0


@pytest.fixture
def idle() -> Iterator[Idle]:
    with contextlib.closing(Idle(quiet=0.0)) as idle:
        yield idle


class Work:
    """Runs until it is let go or stopped; counts its beginnings."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.go = threading.Event()
        self.ended = threading.Event()

    def __call__(self, cancellation: Cancellation) -> None:
        self.begun.release()
        with cancellation.stopping(self.go.set):
            assert self.go.wait(PATIENCE)
        if cancellation:
            self.go.clear()
        cancellation.check()
        self.ended.set()

    def has_begun(self, within: float = PATIENCE) -> bool:
        return self.begun.acquire(timeout=within)


def test_work_runs_in_its_order_and_once(idle: Idle) -> None:
    done: list[str] = []
    with idle.turn():
        idle.soon("a", lambda _: done.append("never: it was replaced"))
        idle.soon("b", lambda _: done.append("b"))
        idle.soon("a", lambda _: done.append("a"))
        assert not idle.wait(0.05)
    assert idle.wait(PATIENCE)
    assert done == ["a", "b"]


def test_a_turn_stops_what_runs_and_it_is_begun_anew_afterwards(idle: Idle) -> None:
    work = Work()
    idle.soon("work", work)
    assert work.has_begun()
    with idle.turn():
        assert not work.has_begun(0.05)
    assert work.has_begun()
    assert not work.ended.is_set()
    work.go.set()
    assert idle.wait(PATIENCE)
    assert work.ended.is_set()


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (ListeningChanged(True), ListeningChanged(False)),
        (TalkChanged(TalkState.LISTENING), TalkChanged(None)),
        (TalkChanged(TalkState.HEARING), TalkChanged(TalkState.WAITING)),
    ],
)
def test_nothing_is_begun_while_somebody_may_speak(idle: Idle, begin: Event, end: Event) -> None:
    told: list[Event] = []
    publish = idle.beside(told.append)
    publish(begin)
    work = Work()
    idle.soon("work", work)
    assert not work.has_begun(0.05)
    publish(end)
    assert work.has_begun()
    work.go.set()
    assert told == [begin, end]


def test_what_fails_does_not_keep_the_rest_from_running(idle: Idle, caplog: pytest.LogCaptureFixture) -> None:
    def fail(error: Exception) -> None:
        raise error

    done = threading.Event()
    idle.soon("refused", lambda _: fail(PeriError("no")))
    idle.soon("broken", lambda _: fail(ZeroDivisionError()))
    idle.soon("fine", lambda _: done.set())
    assert idle.wait(PATIENCE)
    assert done.is_set()
    assert "broken" in caplog.text


def test_closing_stops_what_runs(idle: Idle) -> None:
    work = Work()
    idle.soon("work", work)
    assert work.has_begun()
    idle.close()
    assert not work.ended.is_set()
    idle.soon("late", lambda _: work.ended.set())
    assert not work.ended.is_set()
