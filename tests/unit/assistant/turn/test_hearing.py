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
    fed = hearing.seconds - hearing._parts[-1].seconds  # speech is noticed in the part that came last
    at = data.draw(st.floats(fed, hearing.seconds))
    hearing.begin(at)
    expected = max(0.0, at - PREROLL_SECONDS)
    whole = hearing.turn().samples
    if len(whole):
        assert whole[0] == pytest.approx(expected, abs=2 / RATE)


def test_what_nobody_said_is_not_kept():
    hearing = heard(*[0.1] * 600)
    assert sum(part.seconds for part in hearing._parts) < 1


@pytest.mark.parametrize(("played", "gone", "cleaned"), [(False, 0.0, False), (True, 0.0, True), (True, 2.0, False)])
def test_the_ears_get_what_the_microphone_heard_unless_peri_was_heard_in_it(played, gone, cleaned):
    hearing, now = Hearing(Played(), ScriptedSpeaker()), 100.0
    if played:
        hearing.played.add(np.ones(RATE, np.float32), RATE, now - 1.0 - gone)
    for number in range(10):  # the front end keeps some of one part for the next
        samples = np.full(1044 if number % 2 else 1004, 2.0, np.float32)
        hearing.add(samples, np.ones(1024, np.float32), now + 0.064 * number)
    hearing.begin(0.1)
    assert set(hearing.turn().samples) == {2.0 if cleaned else 1.0}
