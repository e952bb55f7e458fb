"""A turn begins with speech, not with a click; it ends soon where it sounds complete and late where it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.perceive.endpoint import WINDOW, Endpointer, Manner, News, Speech, complete

probabilities = st.lists(st.floats(0, 1), max_size=300)


def windows(seconds: float, probability: float) -> list[float]:
    return [probability] * round(seconds / WINDOW)


def kinds(news: list[News]) -> list[Speech]:
    return [one.speech for one in news]


def run(ends: Endpointer, sound: list[float], verdict: bool | None = None, *, playing: bool = False) -> list[News]:
    """Feed window by window; each pause is judged when it has settled."""
    told: list[News] = []
    for probability in sound:
        for news in ends.feed([probability], playing=playing):
            told.append(news)
            if news.speech is Speech.SETTLED:
                told += ends.judge(verdict)
    return [one for one in told if one.speech is not Speech.HUSHED]


@pytest.mark.parametrize(("verdict", "waits"), [(True, 0.32), (False, 1.504), (None, 0.8)])
def test_how_long_a_silence_ends_the_turn(verdict: bool | None, waits: float) -> None:
    ends = Endpointer()
    told = run(ends, windows(0.5, 0.0) + windows(1.0, 0.9) + windows(3.0, 0.0), verdict)
    assert kinds(told) == [Speech.STARTED, Speech.PAUSED, Speech.SETTLED, Speech.ENDED]
    assert told[0].at == pytest.approx(0.5, abs=0.04)
    assert told[3].at == pytest.approx(1.5, abs=0.04)

    before = Endpointer()
    assert kinds(run(before, windows(1.5, 0.9) + windows(waits - 0.05, 0.0), verdict))[-1] is Speech.SETTLED
    assert kinds(run(before, windows(0.1, 0.0))) == [Speech.ENDED]


def test_a_late_verdict_ends_the_turn_at_once() -> None:
    ends = Endpointer()
    run(ends, windows(1, 0.9) + windows(0.6, 0.0), False)
    assert kinds(ends.judge(True)) == [Speech.ENDED]
    assert not ends.speaking
    assert ends.judge(True) == []


def test_a_verdict_while_somebody_speaks_is_none() -> None:
    ends = Endpointer()
    run(ends, windows(1, 0.9))
    assert ends.judge(True) == []
    assert ends.speaking


def test_a_pause_in_a_thought_does_not_end_it() -> None:
    told = run(Endpointer(), windows(1, 0.9) + windows(1.2, 0.0) + windows(1, 0.9) + windows(2, 0.0), False)
    paused = [Speech.PAUSED, Speech.SETTLED]
    assert kinds(told) == [Speech.STARTED, *paused, Speech.RESUMED, *paused, Speech.ENDED]


def test_a_verdict_counts_for_its_own_pause_only() -> None:
    ends = Endpointer()
    run(ends, windows(1, 0.9) + windows(0.25, 0.0), False)
    told = run(ends, windows(0.5, 0.9) + windows(1.0, 0.0))
    assert kinds(told) == [Speech.RESUMED, Speech.PAUSED, Speech.SETTLED, Speech.ENDED]


def test_the_first_silent_window_is_told() -> None:
    news = Endpointer().feed([*windows(0.5, 0.9), 0.1, 0.9, 0.1, 0.1, 0.1])
    assert kinds(news) == [Speech.STARTED, Speech.HUSHED, Speech.HUSHED, Speech.PAUSED]


@pytest.mark.parametrize(
    ("sound", "words", "count", "over"),
    [
        (0.99, 0.9, 8, True),
        (0.1, 0.9, 8, True),
        (0.95, 0.3, 8, None),
        (0.4, 0.3, 8, False),
        (0.95, 0.2, 8, False),
        (0.99, 0.01, 8, False),
        (0.99, 0.01, 1, None),
        (0.5, 0.01, 1, False),
        (None, 0.9, 8, True),
        (None, 0.01, 8, False),
        (None, 0.3, 8, None),
        (0.95, None, 8, False),
        (0.1, None, 1, False),
        (None, None, 8, False),
    ],
)
def test_sound_and_words_tell_together_whether_a_turn_is_over(
    sound: float | None, words: float | None, count: int, over: bool | None
) -> None:
    assert complete(sound, words, count) is over


@pytest.mark.parametrize("seconds", [0.032, 0.064])
def test_a_click_is_no_speech(seconds: float) -> None:
    sound = (windows(0.3, 0.0) + windows(seconds, 1.0)) * 5
    assert run(Endpointer(), sound) == []


def test_over_peris_own_voice_less_sure_windows_count() -> None:
    sound = windows(0.3, 0.0) + windows(0.13, 0.4) + windows(0.5, 0.0)
    assert run(Endpointer(), sound) == []
    assert kinds(run(Endpointer(), sound, playing=True))[0] is Speech.STARTED
    click = windows(0.3, 0.0) + windows(0.032, 1.0) + windows(0.5, 0.0)
    assert run(Endpointer(), click, playing=True) == []


def test_a_single_window_in_a_silence_does_not_prolong_it() -> None:
    told = run(Endpointer(), windows(1, 0.9) + windows(0.5, 0.0) + [0.9] + windows(0.5, 0.0))
    assert kinds(told) == [Speech.STARTED, Speech.PAUSED, Speech.SETTLED, Speech.ENDED]


@given(probabilities, st.lists(st.sampled_from([True, False, None]), min_size=1), st.booleans())
def test_news_come_in_order_and_in_time(sound: list[float], verdicts: list[bool | None], playing: bool) -> None:
    ends = Endpointer(Manner())
    told: list[News] = []
    for number, probability in enumerate(sound):
        news = ends.feed([probability], playing=playing)
        if news and news[-1].speech is Speech.SETTLED:
            news += ends.judge(verdicts[number % len(verdicts)])
        assert all(one.at <= ends.seconds for one in news)
        told += news
    speaks = {Speech.HUSHED, Speech.PAUSED}
    after = {
        None: {Speech.STARTED},
        Speech.STARTED: speaks,
        Speech.HUSHED: speaks,
        Speech.PAUSED: {Speech.SETTLED, Speech.RESUMED, Speech.ENDED},
        Speech.SETTLED: {Speech.RESUMED, Speech.ENDED},
        Speech.RESUMED: speaks,
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


def test_over_peris_voice_more_is_asked_of_speech_while_its_echo_is_not_known() -> None:
    windows = [0.0] * 10 + [0.4] * 5 + [0.0] * 5 + [0.8] * 4 + [0.0] * 5 + [0.8] * 8
    started = {
        adapted: [
            news.at
            for news in Endpointer().feed(windows, playing=True, adapted=adapted)
            if news.speech is Speech.STARTED
        ]
        for adapted in (True, False)
    }
    assert started[True][0] == pytest.approx(9 * WINDOW, abs=1.5 * WINDOW)
    assert started[False] == [pytest.approx(29 * WINDOW, abs=1.5 * WINDOW)]
