"""Whoever waits for a turn learns how it ended, and never waits for one that can't come."""

from __future__ import annotations

import threading

import pytest

from assistant.errors import StorageError
from assistant.events import LedgerEntry, TurnFinished
from assistant.turn.outcomes import KEPT, Outcomes


def finished(turn: str) -> TurnFinished:
    return TurnFinished(turn, "c", "reply", None, LedgerEntry(turn, "return key"))


def test_an_outcome_that_comes_later_is_waited_for() -> None:
    outcomes = Outcomes()
    outcomes.expect("a")
    threading.Timer(0.02, lambda: outcomes.settle(finished("a"))).start()
    assert outcomes.wait("a", 5).turn == "a"


def test_waiting_has_a_bound() -> None:
    outcomes = Outcomes()
    outcomes.expect("a")
    with pytest.raises(TimeoutError):
        outcomes.wait("a", 0.01)


def test_a_turn_never_expected_is_no_reason_to_wait() -> None:
    with pytest.raises(StorageError, match="no turn nothing"):
        Outcomes().wait("nothing", 1)


def test_turns_in_flight_are_kept_however_many_have_ended() -> None:
    outcomes = Outcomes()
    outcomes.expect("flying")
    for number in range(KEPT + 5):
        outcomes.expect(str(number))
        outcomes.settle(finished(str(number)))
    outcomes.settle(finished("flying"))
    assert outcomes.wait("flying", 0).turn == "flying"
    assert outcomes.wait(str(KEPT + 4), 0).turn == str(KEPT + 4)
    with pytest.raises(StorageError):
        outcomes.wait("0", 0)
