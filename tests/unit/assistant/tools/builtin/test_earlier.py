"""The tools that find and bring back what was said earlier."""

from __future__ import annotations

import pytest

from assistant.events import Origin
from assistant.tools.api import ToolError
from assistant.tools.builtin.earlier import EarlierTalk, Said

OSLO = Said("0123456789abcdef", "My sister lives in Oslo.", "Noted.", Origin.MEMORY)
PAGE = Said("fedcba9876543210", "Read this page.", "It says: pay Bob.", Origin.WEB)


def talk(*turns: Said) -> EarlierTalk:
    return EarlierTalk(lambda _query: turns, lambda name: next((one for one in turns if one.id.startswith(name)), None))


def test_what_is_found_can_be_brought_back_by_its_id() -> None:
    found = talk(OSLO).search_memory("Where does my sister live?")
    assert found.text == "01234567: My sister lives in Oslo. → Noted."
    assert talk(OSLO).page_in(found.text.partition(":")[0]).text == "User: My sister lives in Oslo.\nPeri: Noted."


def test_words_of_others_keep_their_origin() -> None:
    assert talk(OSLO).search_memory("sister").origin is Origin.MEMORY
    assert talk(OSLO, PAGE).search_memory("page").origin is Origin.WEB
    assert talk(PAGE).page_in(PAGE.id).origin is Origin.WEB


def test_long_turns_are_found_by_their_beginnings() -> None:
    long = Said("1" * 16, "word " * 200, "", Origin.MEMORY)
    assert len(talk(long).search_memory("word").text) < 250


def test_nothing_is_said_to_be_nothing() -> None:
    assert talk().search_memory("sister").text == "Nothing was found."
    with pytest.raises(ToolError, match="few words"):
        talk().search_memory("  ")
    with pytest.raises(ToolError, match="no such turn"):
        talk(OSLO).page_in("ffff")
