"""A turn begins with speech, not with a click; it ends soon where it sounds complete and late where it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.endpoint import WINDOW, Endpointer, Manner, News, Speech

probabilities = st.lists(st.floats(0, 1), max_size=300)


def windows(seconds: float, probability: float) -> list[float]:
    return [probability] * round(seconds / WINDOW)


def kinds(news: list[News]) -> list[Speech]:
    return [one.speech for one in news]


def run(ends: Endpointer, sound: list[float], verdict: float | None = None, *, playing: bool = False) -> list[News]:
    """Feed window by window; each pause is judged at once."""
    told: list[News] = []
    for probability in sound:
        for news in ends.feed([probability], playing=playing):
            told.append(news)
            if news.speech is Speech.PAUSED and verdict is not None:
                ends.judge(verdict)
    return told


@pytest.mark.parametrize(("verdict", "waits"), [(0.9, 0.256), (0.1, 1.6), (None, 0.8)])
def test_how_long_a_silence_ends_the_turn(verdict: float | None, waits: float) -> None:
    ends = Endpointer()
    told = run(ends, windows(0.5, 0.0) + windows(1.0, 0.9) + windows(3.0, 0.0), verdict)
    assert kinds(told) == [Speech.STARTED, Speech.PAUSED, Speech.ENDED]
    assert told[0].at == pytest.approx(0.5, abs=0.04)
    assert told[2].at == pytest.approx(1.5, abs=0.04)

    before = Endpointer()
    assert kinds(run(before, windows(1.5, 0.9) + windows(waits - 0.05, 0.0), verdict))[-1] is Speech.PAUSED
    assert kinds(run(before, windows(0.1, 0.0))) == [Speech.ENDED]


def test_a_pause_in_a_thought_does_not_end_it() -> None:
    told = run(Endpointer(), windows(1, 0.9) + windows(1.2, 0.0) + windows(1, 0.9) + windows(2, 0.0), 0.1)
    assert kinds(told) == [Speech.STARTED, Speech.PAUSED, Speech.RESUMED, Speech.PAUSED, Speech.ENDED]


def test_a_verdict_counts_for_its_own_pause_only() -> None:
    ends = Endpointer()
    run(ends, windows(1, 0.9) + windows(0.2, 0.0), 0.1)
    told = run(ends, windows(0.5, 0.9) + windows(1.0, 0.0))
    assert kinds(told) == [Speech.RESUMED, Speech.PAUSED, Speech.ENDED]


@pytest.mark.parametrize("seconds", [0.032, 0.064])
def test_a_click_is_no_speech(seconds: float) -> None:
    sound = (windows(0.3, 0.0) + windows(seconds, 1.0)) * 5
    assert run(Endpointer(), sound) == []


def test_over_peris_own_voice_more_is_asked_for() -> None:
    sound = windows(0.3, 0.0) + windows(0.1, 1.0) + windows(0.5, 0.0)
    assert kinds(run(Endpointer(), sound))[0] is Speech.STARTED
    assert run(Endpointer(), sound, playing=True) == []
    assert kinds(run(Endpointer(), windows(0.2, 1.0), playing=True)) == [Speech.STARTED]


def test_a_single_window_in_a_silence_does_not_prolong_it() -> None:
    told = run(Endpointer(), windows(1, 0.9) + windows(0.5, 0.0) + [0.9] + windows(0.5, 0.0))
    assert kinds(told) == [Speech.STARTED, Speech.PAUSED, Speech.ENDED]


@given(probabilities, st.lists(st.one_of(st.none(), st.floats(0, 1)), min_size=1), st.booleans())
def test_news_come_in_order_and_in_time(sound: list[float], verdicts: list[float | None], playing: bool) -> None:
    ends = Endpointer(Manner())
    told: list[News] = []
    for number, probability in enumerate(sound):
        for news in ends.feed([probability], playing=playing):
            told.append(news)
            assert news.at <= ends.seconds
            if news.speech is Speech.PAUSED:
                ends.judge(verdicts[number % len(verdicts)])
    after = {
        None: {Speech.STARTED},
        Speech.STARTED: {Speech.PAUSED},
        Speech.PAUSED: {Speech.RESUMED, Speech.ENDED},
        Speech.RESUMED: {Speech.PAUSED},
        Speech.ENDED: {Speech.STARTED},
    }
    for last, news in zip([None, *kinds(told)], told, strict=False):
        assert news.speech in after[last]
    assert ends.speaking == (bool(told) and told[-1].speech is not Speech.ENDED)


@given(probabilities, st.integers(1, 20))
def test_it_does_not_matter_in_which_pieces_sound_comes(sound: list[float], piece: int) -> None:
    whole = Endpointer().feed(sound)
    ends = Endpointer()
    assert [news for at in range(0, len(sound), piece) for news in ends.feed(sound[at : at + piece])] == whole
