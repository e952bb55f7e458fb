"""Calls are found in whatever form a model writes them, and other text is none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.language.calls import After, Braces, Head, after, broken, find

FORMS = {
    "fence": '```json\n{"name": "NAME", "arguments": ',
    "plain fence": '```\n{"name": "NAME", "arguments": ',
    "fence in lines": '```json\n{\n  "name": "NAME",\n  "arguments": ',
    "tags": '<tool_call>\n{"name": "NAME", "arguments": ',
    "two braces": '<tool_call>\n{{"name": "NAME", "arguments": ',
    "bare": '{"name": "NAME", "parameters": ',
    "list": '[{"name":"NAME","arguments":',
    "Mistral": '[TOOL_CALLS][{"name": "NAME", "arguments": ',
    "Llama": '<|python_tag|>{"type": "function", "name": "NAME", "parameters": ',
    "Llama's own": "<function=NAME>",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["now", "get_weather", "math.sum", "server-tool"])
def test_each_form_is_a_call_as_soon_as_its_arguments_begin(form: str, name: str) -> None:
    text = FORMS[form].replace("NAME", name)
    for size in range(len(text.rstrip())):
        assert find(text[:size], 0) == 0, "what may become a call is held back"
    found = find(text, 0)
    assert isinstance(found, Head)
    assert (found.name, found.start, found.end, found.keyed) == (name, 0, len(text), True)
    assert text[found.name_start :].startswith(name)


@pytest.mark.parametrize(
    "text",
    [
        "Hello.",
        '```json\n{"name": "John", "age": 3}\n```',
        '```json\n{"names": [',
        "```python\nprint({",
        'As {"name": "x", "arguments": 1} says',
        "a [list] and a <b>",
        '{"Name": ',
        "A `{` is a brace",
        "````",
    ],
)
def test_other_text_is_let_through(text: str) -> None:
    assert find(text + ".", 0) == len(text) + 1


def test_white_space_before_what_may_be_a_call_waits_with_it() -> None:
    assert find("Sure:\n\n``", 0) == len("Sure:")
    assert find("Sure: ", 0) == len("Sure:")
    found = find('Sure:\n\n```json\n{"name": "now", "arguments": ', 0)
    assert isinstance(found, Head)
    assert found.start == len("Sure:")


@given(st.text(max_size=80), st.integers(0, 80))
def test_any_text_is_a_call_or_not(text: str, start: int) -> None:
    found = find(text, min(start, len(text)))
    assert isinstance(found, Head) or start <= found <= len(text) or start > len(text)
    after(text, min(start, len(text)))


def test_markup_that_means_a_call_with_none_in_it_is_noticed() -> None:
    assert broken("a <tool_call>\nfoo", 0) == 1
    assert broken('a <tool_call>\n{"na', 0) is None
    assert broken("a <function>", 0) is None


def test_what_follows_a_call() -> None:
    assert after("}\n```", 0) == After(5, None, True)
    assert after("}\n```\nThat", 0) == After(5, None, False)
    assert after("\n</tool_call>", 0) == After(13, None, True)
    assert after("\nThe weather", 0) == After(0, None, False)
    assert after("", 0) == After(0, None, True)


@pytest.mark.parametrize(
    "text",
    [
        '\n```\n```json\n{"name": "b", "arguments": ',
        '\n</tool_call>\n<tool_call>\n{"name": "b", "arguments": ',
        ', {"name": "b", "arguments": ',
        '\n{"name": "b", "arguments": ',
        '; {"name": "b", "parameters": ',
        "</function><function=b>",
    ],
)
def test_another_call_may_follow(text: str) -> None:
    for size in range(len(text.rstrip())):
        assert after(text[:size], 0).open
    found = after(text, 0).next
    assert found is not None
    assert (found.name, found.end) == ("b", len(text))


@given(st.dictionaries(st.text(), st.recursive(st.text() | st.integers(), st.lists)), st.text())
def test_braces_know_where_an_object_ends(value: dict[str, object], more: str) -> None:
    text = json.dumps(value)
    braces = Braces()
    ends = [at for at, character in enumerate(text + more) if braces.feed(character)]
    assert ends[0] == len(text) - 1
