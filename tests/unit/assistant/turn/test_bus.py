"""News keep their order, wait for the first listener, and survive a bad one."""

from __future__ import annotations

import logging
import threading

from assistant.events import MicrophoneLevel
from assistant.turn.bus import KEPT_EVENTS, Bus


def numbers(bus: Bus, count: int, publish: range) -> list[float]:
    """What a listener that subscribes after `publish` hears of it."""
    heard: list[float] = []
    done = threading.Event()

    def listen(event: MicrophoneLevel) -> None:
        heard.append(event.decibels)
        if len(heard) == count:
            done.set()

    for number in publish:
        bus.publish(MicrophoneLevel(number))
    bus.subscribe(listen)
    assert done.wait(5)
    return heard


def test_events_wait_for_the_first_listener_and_keep_their_order() -> None:
    bus = Bus()
    assert numbers(bus, 50, range(50)) == list(range(50))
    bus.close()


def test_only_the_latest_wait() -> None:
    bus = Bus()
    assert numbers(bus, KEPT_EVENTS, range(KEPT_EVENTS + 10)) == list(range(10, KEPT_EVENTS + 10))
    bus.close()


def test_a_listener_that_fails_does_not_silence_the_others(caplog) -> None:
    bus = Bus()
    heard: list[object] = []

    def fail(event: object) -> None:
        raise ValueError("a listener's own fault")

    bus.subscribe(fail)
    bus.subscribe(heard.append)
    with caplog.at_level(logging.CRITICAL, "assistant.turn.bus"):
        bus.publish(MicrophoneLevel(1))
        bus.publish(MicrophoneLevel(2))
        bus.close()
    assert len(heard) == 2


def test_who_unsubscribed_hears_nothing_more() -> None:
    bus = Bus()
    heard: list[object] = []
    kept: list[object] = []
    stop = bus.subscribe(heard.append)
    bus.subscribe(kept.append)
    stop()
    bus.publish(MicrophoneLevel(1))
    bus.close()
    assert heard == []
    assert len(kept) == 1


def test_close_from_a_listener_does_not_wait_for_itself() -> None:
    bus = Bus()
    closed = threading.Event()

    def listen(event: object) -> None:
        bus.close()
        closed.set()

    bus.subscribe(listen)
    bus.publish(MicrophoneLevel(1))
    assert closed.wait(1)
