"""Times, durations and timers."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.tools.api import ToolError, manner_of
from assistant.tools.builtin.clock import Clock, wall
from assistant.tools.builtin.durations import in_words, seconds_in
from assistant.tools.builtin.timers import MOST_SECONDS, MOST_TIMERS, Timers

NOON = datetime(2024, 7, 1, 12, 0, tzinfo=UTC)


def at_noon(zone: tzinfo | None) -> datetime:
    return NOON.astimezone(zone or UTC)


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Desk:
    """A clock with timers, what rang, and the hands."""

    def __init__(self) -> None:
        self.rang: queue.Queue[str] = queue.Queue()
        self.hands = Hands()
        self.timers = Timers(self.rang.put, self.hands)
        self.clock = Clock(self.timers, at_noon)

    def wait(self, seconds: float) -> None:
        self.hands.seconds += seconds
        self.timers.look()


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.timers.close()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("10 minutes", 600), ("1h30", 5400), ("90 s", 90), ("half an hour", 1800), ("an hour and a half", 5400),
        ("a quarter of an hour", 900), ("three quarters of an hour", 2700), ("one and a half hours", 5400),
        ("twenty-five minutes", 1500), ("1.5 hours", 5400), ("1,5 h", 5400), ("1,000 seconds", 1000), ("1:30", 90),
        ("1:02:03", 3723), ("PT1H30M", 5400), ("P1DT1S", 86401), ("pt90s", 90), ("P2W", 1209600), ("2½ hours", 9000),
        ("a couple of minutes", 120), ("a hundred seconds", 100), ("2 days and 3 hours", 183600), ("90sec", 90),
        ("Zehn Minuten".replace("Zehn", "10"), 600), ("2 heures", 7200), ("1 hour, 20 minutes.", 4800),
    ],
)  # fmt: skip
def test_durations_as_people_say_them(said: str, seconds: float) -> None:
    assert seconds_in(said) == seconds


@pytest.mark.parametrize(
    "said",
    ["", "10", "P", "PT", "soon", "-5 minutes", "5 5 minutes", "1 day 5", "0 seconds", "1:75", "²s", "9" * 100 + "s"],
)
def test_what_is_no_duration_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(ToolError, match=r"no length of time\. Say it like"):
        seconds_in(said)


@given(st.text() | st.text("0123456789 hmsPTDW:½,.an"))
def test_any_text_is_a_positive_duration_or_refused(text: str) -> None:
    with contextlib.suppress(ToolError):
        assert seconds_in(text) > 0


@given(st.integers(1, 10_000_000))
def test_a_duration_in_words_is_read_back(seconds: int) -> None:
    assert seconds_in(in_words(seconds)) == seconds


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        ("", "Monday, 1 July 2024, 12:00 (here, UTC)"),
        ("Paris", "Monday, 1 July 2024, 14:00 (Europe/Paris, UTC+02:00)"),
        ("new york", "Monday, 1 July 2024, 08:00 (America/New_York, UTC-04:00)"),
        ("São Paulo", "Monday, 1 July 2024, 09:00 (America/Sao_Paulo, UTC-03:00)"),
        ("Munich", "Monday, 1 July 2024, 14:00 (Europe/Berlin, UTC+02:00)"),
        ("Germany", "Monday, 1 July 2024, 14:00 (Europe/Berlin, UTC+02:00)"),
        ("Sydney, Australia", "Monday, 1 July 2024, 22:00 (Australia/Sydney, UTC+10:00)"),
        ("UTC+5:30", "Monday, 1 July 2024, 17:30 (UTC+05:30, UTC+05:30)"),
        ("Asia/Tokyo", "Monday, 1 July 2024, 21:00 (Asia/Tokyo, UTC+09:00)"),
    ],
)
def test_the_time_anywhere(desk: Desk, place: str, answer: str) -> None:
    assert desk.clock.now(place) == answer


@pytest.mark.parametrize(
    ("place", "words"),
    [("Pari", "Did you mean Paris"), ("Atlantis", "isn't known"), ("USA", "several"), ("utc+99", "24")],
)
def test_a_place_that_is_not_one_zone_is_told(desk: Desk, place: str, words: str) -> None:
    with pytest.raises(ToolError, match=words):
        desk.clock.now(place)


def test_the_wall_clock_knows_its_own_zone() -> None:
    assert wall().utcoffset() is not None
    assert wall(UTC).tzinfo is UTC


def test_a_timer_rings_when_it_ends_and_not_before(desk: Desk) -> None:
    assert desk.clock.set_timer("10 minutes", "the  tea") == "Timer 1 (the tea) is set: 10 minutes, until 12:10:00."
    assert desk.clock.set_timer("2 days").endswith("2 days, until Wednesday, 3 July, 12:00:00.")
    desk.clock.cancel_timer("2")
    desk.wait(599)
    assert desk.clock.list_timers() == "Timer 1 (the tea): 1 second left"
    assert desk.rang.empty()
    desk.wait(1)
    assert desk.rang.get(timeout=10) == "The timer for the tea has ended, after 10 minutes."
    assert desk.clock.list_timers() == "No timer is running."


def test_timers_ring_in_the_order_of_their_ends(desk: Desk) -> None:
    for duration in ("3 min", "1 min", "2 min"):
        desk.clock.set_timer(duration, duration)
    assert [line[:7] for line in desk.clock.list_timers().splitlines()] == ["Timer 2", "Timer 3", "Timer 1"]
    desk.wait(1000)
    assert [desk.rang.get(timeout=10)[14:19] for _ in range(3)] == ["1 min", "2 min", "3 min"]


def test_a_timer_that_is_cancelled_does_not_ring(desk: Desk) -> None:
    desk.clock.set_timer("1 min", "eggs")
    desk.clock.set_timer("2 min")
    assert desk.clock.cancel_timer("Eggs") == "Timer 1 (eggs) is cancelled."
    desk.wait(120)
    assert desk.rang.get(timeout=10) == "The timer has ended, after 2 minutes."
    assert desk.rang.empty()


def test_which_timer_is_meant(desk: Desk) -> None:
    with pytest.raises(ToolError, match="No timer is running"):
        desk.clock.cancel_timer("1")
    desk.clock.set_timer("1 min", "eggs")
    assert desk.clock.cancel_timer() == "Timer 1 (eggs) is cancelled."
    desk.clock.set_timer("1 min", "eggs")
    desk.clock.set_timer("2 min", "more eggs")
    with pytest.raises(ToolError, match=r"Say which timer: 2 \(eggs\); 3 \(more eggs\)"):
        desk.clock.cancel_timer("eggs")
    assert "3 (more eggs) is cancelled" in desk.clock.cancel_timer("timer 3")


def test_a_bell_that_fails_does_not_silence_the_next(caplog: pytest.LogCaptureFixture) -> None:
    rang: queue.Queue[str] = queue.Queue()

    def ring(text: str) -> None:
        rang.put(text)
        raise OSError("no bell")

    hands = Hands()
    timers = Timers(ring, hands)
    timers.set(1)
    timers.set(2)
    hands.seconds += 5
    timers.look()
    assert [rang.get(timeout=10), rang.get(timeout=10)] == [
        "The timer has ended, after 1 second.",
        "The timer has ended, after 2 seconds.",
    ]
    timers.close()
    assert "could not ring" in caplog.text


def test_timers_are_bounded(desk: Desk) -> None:
    with pytest.raises(ToolError, match="from 1 second to 30 days"):
        desk.timers.set(MOST_SECONDS + 1)
    for _ in range(MOST_TIMERS):
        desk.timers.set(60)
    with pytest.raises(ToolError, match="cancel one"):
        desk.timers.set(60)


def test_a_real_second_passes() -> None:
    rang: queue.Queue[str] = queue.Queue()
    timers = Timers(rang.put)
    timers.set(1)
    assert rang.get(timeout=10)
    timers.close()


def test_what_tools_say_of_themselves() -> None:
    marked = [name for name in vars(Clock) if manner_of(getattr(Clock, name))]
    assert marked == ["now", "set_timer", "list_timers", "cancel_timer"]
