"""What it costs to evaluate is measured, and guessed before that."""

from __future__ import annotations

from assistant.context.pace import Pace
from models.values import FinishReason, Usage


def usage(new: int, seconds: float, cached: int = 500) -> Usage:
    return Usage(cached + new, cached, 1, seconds, 0.0, FinishReason.END)


def test_it_is_what_was_measured() -> None:
    pace = Pace()
    assert pace.seconds(60) > 0
    pace.note(usage(100, 2.0))
    assert pace.seconds(100) == 2.0
    pace.note(usage(100, 1.0))
    assert 1.0 < pace.seconds(100) < 2.0


def test_short_prompts_say_nothing() -> None:
    pace = Pace()
    pace.note(usage(100, 2.0))
    for poor in (usage(5, 9.0), usage(100, 0.0), None):
        pace.note(poor)
    assert pace.seconds(100) == 2.0


def test_earlier_replies_count_until_something_is_measured() -> None:
    pace = Pace()
    pace.learn([None, usage(100, 4.0)])
    assert pace.seconds(100) == 4.0
    pace.learn([usage(100, 1.0)])
    assert pace.seconds(100) == 4.0
