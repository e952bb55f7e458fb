"""The tools near a request are offered, in an order that stays."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.calls import ToolSpec
from assistant.tools.api import ToolError
from assistant.tools.nearby import Nearest, Offer, words

TOOLS = {
    "get_time": "Tell the time and date in a city or time zone.",
    "set_timer": "Start a timer that rings when it ends.",
    "calculate": "Evaluate an arithmetic expression, with units of measurement.",
    "read_file": "Read a text file.",
    "write_file": "Write text into a file.",
    "web_search": "Search the web.",
    "read_page": "Read the text of a web page at an address.",
    "sendMail": "Send an e-mail to a recipient.",
    "list_events": "List calendar events between two dates.",
    "take_screenshot": "Take a picture of the screen.",
    "translate": "Translate a text into another language.",
    "weather": "Forecast for a place.",
    "find_tools": "Find more tools.",
    "read_more": "Read another page of a result.",
}


def a_tool(name: str, description: str) -> ToolSpec:
    return ToolSpec(name, description, {"type": "object", "properties": {"path": {}}})


SPECS = tuple(a_tool(name, description) for name, description in TOOLS.items())


def names(specs: Sequence[ToolSpec]) -> list[str]:
    return [spec.name for spec in specs]


@pytest.mark.parametrize(
    ("request_text", "tool"),
    [
        ("What time is it in Tokyo?", "get_time"),
        ("wake me with a timer in ten minutes", "set_timer"),
        ("Calculating: 3 km in miles", "calculate"),
        ("which files mention the rent? read them", "read_file"),
        ("mail Bob", "sendMail"),
        ("will it rain? the WEATHER in Berlin", "weather"),
        ("what are the events of tomorrow's calendar", "list_events"),
        ("translation of « déjà vu », please", "translate"),
    ],
)
def test_the_nearest_comes_first(request_text: str, tool: str) -> None:
    assert names(Nearest(SPECS).ranked(request_text))[0] == tool


@given(st.text())
def test_any_request_can_be_ranked(request_text: str) -> None:
    ranked = names(Nearest(SPECS).ranked(request_text))
    assert len(set(ranked)) == len(ranked)


def test_two_hundred_tools_are_ranked_quickly() -> None:
    many = [
        a_tool(f"tool_{n}", f"Does thing {n % 13} with stuff {n % 29} and a few more words. " * 5) for n in range(200)
    ]
    nearest = Nearest([*many, *SPECS])
    times = []
    for _ in range(20):
        started = time.perf_counter()
        nearest.ranked("Send a mail to Bob about the thing with the stuff and the weather in Berlin")
        times.append(time.perf_counter() - started)
    assert min(times) < 0.005


def test_words_lose_accents_case_and_endings() -> None:
    assert words("Déjà-vu readFiles reading the READS") == ["deja", "vu", "read", "fil", "read", "read"]


def test_few_tools_are_all_offered_in_their_own_order() -> None:
    offer = Offer(lambda: SPECS, most=20)
    assert names(offer.begin_turn("c", "anything")) == list(TOOLS)


def test_an_offer_has_the_fixed_the_recent_and_the_near() -> None:
    offer = Offer(lambda: SPECS, most=6)
    offered = names(offer.begin_turn("c", "what's the weather", used=["translate", "gone"]))
    assert len(offered) == 6
    assert {"find_tools", "read_more", "translate", "weather"} <= set(offered)
    assert names(offer.now()) == offered


def test_what_is_offered_stays_as_long_as_nothing_is_missing() -> None:
    offer = Offer(lambda: SPECS, most=8)
    first = offer.begin_turn("c", "weather and timer and translate")
    assert offer.begin_turn("c", "set a timer for the weather") == first
    assert offer.begin_turn("c", "thanks!") == first
    assert offer.begin_turn("c", "what is that text in Faust about?") == first, "a word of many tools asks for none"
    assert offer.begin_turn("other", "send mail") != first
    changed = names(offer.begin_turn("c", "take a screenshot"))
    assert "take_screenshot" in changed
    kept = [name for name in names(first) if name in changed]
    assert [name for name in changed if name in kept] == kept
    assert len(kept) >= 7
    assert changed[-1] == "take_screenshot"


def test_the_kernel_finds_more_and_is_offered_it() -> None:
    offer = Offer(lambda: SPECS, most=4)
    before = names(offer.begin_turn("c", "what's the weather"))
    answer = offer.find_tools("send a mail")
    assert answer.splitlines()[0] == "sendMail: Send an e-mail to a recipient."
    assert names(offer.now())[: len(before)] == before
    assert "sendMail" in names(offer.now())
    assert len(offer.begin_turn("c", "thanks")) == 4
    with pytest.raises(ToolError, match="No tool fits"):
        offer.find_tools("zzz")


def test_tools_that_come_and_go_are_noticed() -> None:
    specs = list(SPECS)
    offer = Offer(lambda: tuple(specs), most=4)
    assert "weather" in names(offer.begin_turn("c", "weather"))
    specs.remove(next(spec for spec in specs if spec.name == "weather"))
    specs.append(a_tool("barometer", "Tell the weather by air pressure."))
    assert "weather" not in names(offer.now())
    offered = names(offer.begin_turn("c", "weather"))
    assert "barometer" in offered
    assert "weather" not in offered
