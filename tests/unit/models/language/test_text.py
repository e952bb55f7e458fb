"""Whole characters, and nothing from a stop string on, however the reply is cut into tokens."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.language.text import StopHolder, Utf8Assembler


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[a:b] for a, b in pairwise(edges)]


@given(st.text(), st.lists(st.integers(0, 200)))
def test_characters_arrive_whole_wherever_the_bytes_are_cut(text: str, places: list[int]) -> None:
    text = text.encode("utf-8", "replace").decode()
    assembler = Utf8Assembler()
    pieces = [assembler.feed(part) for part in cut(text.encode(), places)]
    assert "".join(pieces) == text
    assert not assembler.pending


@given(st.binary())
def test_any_bytes_give_text_and_what_is_pending_is_less_than_a_character(data: bytes) -> None:
    assembler = Utf8Assembler()
    for byte in data:
        assembler.feed(bytes([byte])).encode()
    assert isinstance(assembler.pending, bool)


def test_half_a_character_is_held_back() -> None:
    assembler = Utf8Assembler()
    assert assembler.feed("😀".encode()[:3]) == ""
    assert assembler.pending
    assert assembler.feed("😀".encode()[3:]) == "😀"


def first_stop(text: str, stops: list[str]) -> int | None:
    """Where the reply ends: the rule said plainly, one character after the other."""
    for end in range(1, len(text) + 1):
        ending = [stop for stop in stops if stop and text[:end].endswith(stop)]
        if ending:
            return end - max(len(stop) for stop in ending)
    return None


@given(
    st.text(alphabet="abc\n", max_size=40),
    st.lists(st.text(alphabet="abc\n", max_size=5), max_size=3),
    st.lists(st.integers(0, 50), max_size=8),
)
def test_text_ends_where_a_stop_string_is_complete_first(text: str, stops: list[str], places: list[int]) -> None:
    holder = StopHolder(stops)
    shown = ""
    for part in cut(text.encode(), places):
        shown += holder.feed(part.decode())
        assert text.startswith(shown)
        if holder.stopped:
            assert holder.feed("more") == ""
            break
    at = first_stop(text, stops)
    assert holder.stopped == (at is not None)
    assert shown + holder.flush() == (text if at is None else text[:at])


@given(st.text(alphabet="abc", max_size=40), st.text(alphabet="abc", min_size=1, max_size=5))
def test_no_more_is_held_back_than_could_begin_a_stop_string(text: str, stop: str) -> None:
    holder = StopHolder([stop])
    shown = holder.feed(text)
    if not holder.stopped:
        held = text[len(shown) :]
        assert held == "" or stop.startswith(held)
        assert holder.pending == bool(held)


def test_without_stop_strings_all_text_passes_at_once() -> None:
    assert StopHolder([""]).feed("anything") == "anything"
