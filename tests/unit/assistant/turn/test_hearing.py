import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.played import Played
from assistant.turn.hearing import PREROLL_SECONDS, RATE, Hearing
from tests.fakes import ScriptedSpeaker


def heard(*seconds: float) -> Hearing:
    """Sound in parts of those lengths, whose samples say when they were heard."""
    hearing, first = Hearing(Played(), ScriptedSpeaker()), 0
    for length in seconds:
        samples = np.arange(first, first + round(length * RATE), dtype=np.float32) / RATE
        hearing.add(samples, samples, 0.0)
        first += len(samples)
    return hearing


@given(st.lists(st.floats(0.01, 6.0), min_size=1, max_size=8), st.data())
def test_a_turn_begins_with_what_came_before_it_however_much_came_at_once(parts, data):
    hearing = heard(*parts)
    fed = hearing.seconds - len(hearing._parts[-1]) / RATE  # speech is noticed in the part that came last
    at = data.draw(st.floats(fed, hearing.seconds))
    hearing.begin(at)
    expected = max(0.0, at - PREROLL_SECONDS)
    whole = hearing.turn().samples
    if len(whole):
        assert whole[0] == pytest.approx(expected, abs=2 / RATE)


def test_what_nobody_said_is_not_kept():
    hearing = heard(*[0.1] * 600)
    assert sum(len(part) for part in hearing._parts) < RATE
