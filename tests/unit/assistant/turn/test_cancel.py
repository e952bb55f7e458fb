"""Once set a cancellation stays set and tells whoever is at work, exactly once."""

from __future__ import annotations

import pytest

from assistant.turn.cancel import Cancellation, TurnCancelled


def test_the_hook_of_work_in_hand_is_called_once() -> None:
    calls: list[str] = []
    cancellation = Cancellation()
    with cancellation.stopping(lambda: calls.append("stop")):
        cancellation.cancel()
        cancellation.cancel()
    assert calls == ["stop"]
    with pytest.raises(TurnCancelled):
        cancellation.check()


def test_work_that_begins_too_late_is_stopped_at_once() -> None:
    calls: list[str] = []
    cancellation = Cancellation()
    cancellation.cancel()
    with cancellation.stopping(lambda: calls.append("stop")):
        pass
    assert calls == ["stop"]


def test_work_that_ended_is_not_told() -> None:
    calls: list[str] = []
    cancellation = Cancellation()
    with cancellation.stopping(lambda: calls.append("stop")):
        pass
    cancellation.cancel()
    assert calls == []


def test_an_error_that_the_stop_provoked_is_no_error() -> None:
    cancellation = Cancellation()

    def work() -> None:
        with cancellation.stopping(lambda: None):
            cancellation.cancel()
            raise OSError("the process was ended")

    with pytest.raises(TurnCancelled):
        work()


def test_an_error_of_its_own_stays_one() -> None:
    with pytest.raises(OSError, match="broken"), Cancellation().stopping(lambda: None):
        raise OSError("broken")
