"""A reply is text and calls; what is no call of an offered tool is taken back before anybody sees it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.calling import Calling, Rewrite, answered
from models.values import Message, Role, ToolSchema

WEATHER = ToolSchema(
    "get_weather", "", json.dumps({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]})
)
NOW = ToolSchema("time_now", "", '{"type": "object"}')
PICKY = ToolSchema(
    "picky", "", json.dumps({"type": "object", "properties": {"tags": {"type": "array", "uniqueItems": True}}})
)
ROME = '{"name": "get_weather", "arguments": {"city": "Rome"}}'


class Writer:
    """Writes a script as a model would, some characters at a time. `fits` answers for the grammar."""

    def __init__(self, *tools: ToolSchema, fits: bool = True) -> None:
        self.fits = fits
        self.grammars: list[str] = []
        self.written: list[str] = []
        self.free = True
        self.calling = Calling(tools or (WEATHER, NOW, PICKY), self.constrain, self.release)

    def constrain(self, grammar: str, written: str) -> bool:
        self.grammars.append(grammar)
        self.written.append(written)
        self.free = False
        return self.fits

    def release(self) -> None:
        self.free = True

    def write(self, text: str, size: int = 3) -> Rewrite | None:
        for start in range(0, len(text), size):
            rewrite = self.calling.feed(text[start : start + size])
            if rewrite is not None or self.calling.ended:
                return rewrite
        return None

    @property
    def shown(self) -> str:
        return self.calling.text[: self.calling.shown]

    def calls(self) -> list[tuple[str, object]]:
        return [(call.name, json.loads(call.arguments)) for call in self.calling.calls()]


@given(st.integers(1, 40))
def test_a_call_after_text(size: int) -> None:
    writer = Writer()
    message = f"I look.\n\n```json\n{ROME}\n```"
    assert writer.write(message, size) is None
    writer.calling.close(complete=True)
    assert writer.shown == "I look."
    assert writer.calls() == [("get_weather", {"city": "Rome"})]
    assert writer.shown + "".join(call.written for call in writer.calling.calls()) == message
    assert len(writer.grammars) == 1
    assert writer.free


@given(st.integers(1, 40))
def test_several_calls_and_the_chatter_after_them(size: int) -> None:
    writer = Writer()
    message = f'<tool_call>\n{ROME}\n</tool_call>\n<tool_call>\n{{"name": "time_now", "arguments": {{}}}}\n</tool_call>'
    assert writer.write(message + "\nAnd now we wait for the results.", size) is None
    assert writer.calling.ended
    assert writer.calls() == [("get_weather", {"city": "Rome"}), ("time_now", {})]
    assert "".join(call.written for call in writer.calling.calls()) == message
    assert writer.shown == ""


def test_the_grammar_is_told_what_was_written_before_it_held() -> None:
    writer = Writer()
    writer.write('{"name": "get_weather", "arguments": {"ci', 60)
    assert writer.written == ['{"ci']


def test_arguments_that_begin_wrongly_are_begun_again() -> None:
    writer = Writer(fits=False)
    head = '{"name": "get_weather", "arguments": '
    assert writer.write(head + '"Rome"', 60) == Rewrite(len(head))


def test_json_that_the_user_asked_for_is_text() -> None:
    writer = Writer()
    text = 'Here:\n```json\n{"name": "John", "age": 3}\n```\n```json\n{"name": "John"}\n```'
    assert writer.write(text) is None
    writer.calling.close(complete=True)
    assert writer.shown == text
    assert not writer.calls()


def test_an_invented_tool_is_taken_back_and_the_reply_goes_on_in_words() -> None:
    writer = Writer()
    rewrite = writer.write('Well.\n```json\n{"name": "book_flight", "arguments": {"to": "Oslo"}}\n```')
    assert rewrite == Rewrite(len("Well."))
    assert writer.calling.wary
    writer.calling.taken_back("Well.")
    assert writer.write(" I can't book flights.") is None
    assert not writer.calling.wary
    writer.calling.close(complete=True)
    assert writer.shown == "Well. I can't book flights."


def test_a_model_that_keeps_inventing_tools_is_stopped() -> None:
    writer = Writer()
    for _ in range(3):
        assert writer.write('<tool_call>{"name": "fly", "arguments": {') == Rewrite(0)
        writer.calling.taken_back("")
    assert writer.write('<tool_call>{"name": "fly", "arguments": {') is None
    assert writer.calling.ended
    writer.calling.close(complete=False)
    assert writer.shown == ""


@pytest.mark.parametrize("name", ["getWeather", "get-weather", "Get Weather", "get.weather"])
def test_a_name_that_is_nearly_right_is_put_right(name: str) -> None:
    writer = Writer()
    begun = f'{{"name": "{name}", "arguments": {{'
    if " " in name:
        assert writer.write(begun) is None
        return
    assert writer.write(begun, 200) == Rewrite(len('{"name": "'), 'get_weather", "arguments": ')


def test_a_call_without_the_key_of_its_arguments() -> None:
    writer = Writer()
    assert writer.write('```json\n{"name": "time_now"}\n```') is None
    assert writer.calls() == [("time_now", {})]
    assert Writer().write('{"name": "get_weather"}', 60) == Rewrite(10, 'get_weather", "arguments": ')


def test_what_no_grammar_can_say_is_held_against_the_schema() -> None:
    assert Writer().write('{"name": "picky", "arguments": {"tags": [1, 1]}}') == Rewrite(0)
    writer = Writer()
    assert writer.write('{"name": "picky", "arguments": {"tags": [1, 2]}}') is None
    assert writer.calls() == [("picky", {"tags": [1, 2]})]


def test_a_call_that_was_cut_off_is_none_and_is_not_shown() -> None:
    for cut in (20, 45):
        writer = Writer()
        assert writer.write(("```json\n" + ROME)[:cut]) is None
        writer.calling.close(complete=False)
        assert writer.shown == ""
        assert not writer.calls()


@pytest.mark.parametrize(
    "written", [f"```json\n{ROME}\n```", f'<tool_call>{{"name":"time_now"}}</tool_call>\n[{ROME}]']
)
def test_a_call_that_was_answered_is_not_made_again(written: str) -> None:
    asked = Message(Role.USER, "Weather in Rome?")
    made = answered((asked, Message(Role.ASSISTANT, f"I look.\n{written}"), Message(Role.TOOL, "Sunny.")))
    calling = Calling((WEATHER,), lambda grammar, written: True, lambda: None, made)
    assert calling.feed('{"name": "get_weather", "arguments": {"city":  "Rome"}}') == Rewrite(0)
    other = Calling((WEATHER,), lambda grammar, written: True, lambda: None, made)
    assert other.feed('{"name": "get_weather", "arguments": {"city": "Oslo"}}') is None
    assert other.calls()
    assert not answered((asked, Message(Role.ASSISTANT, written), Message(Role.TOOL, "Sunny."), asked))


def pieces(text: str, sizes: list[int]) -> Iterator[str]:
    while text:
        size = sizes.pop() if sizes else 1
        yield text[:size]
        text = text[size:]


@given(st.text(st.sampled_from('`{<[\n "name:json,}')), st.lists(st.integers(1, 9)))
def test_text_comes_through_whole_however_it_is_cut(text: str, sizes: list[int]) -> None:
    writer = Writer()
    for piece in pieces(text, sizes):
        assert writer.calling.feed(piece) is None
    writer.calling.close(complete=True)
    assert writer.shown == text
