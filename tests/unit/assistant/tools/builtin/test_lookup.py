from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from assistant.events import Origin
from assistant.tools.api import Effect, Made, ToolError
from assistant.tools.builtin.lookup import SUMMARY_LENGTH, Lookup, schema_of
from assistant.tools.schema import tool_function


def lookup(value: object) -> Lookup:
    def ask(text: str, question: str, schema: Mapping[str, Any]) -> object:
        assert (text, question) == ("You owe 42.50.", "How much?")
        return value

    def text(origin: Origin) -> Callable[[str], Made]:
        return lambda source: Made("You owe 42.50.", origin=origin, source=source)

    return Lookup(text(Origin.FILE), text(Origin.WEB), ask)


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [("number", 42.5, "42.5"), ("yes or no", True, "yes"), ("date", "2026-11-26", "2026-11-26")],
)
def test_a_value_of_a_narrow_form_is_told_as_peris_own(kind: str, value: object, told: str) -> None:
    made = lookup(value).look_up_on_page("https://a.example/", "How much?", kind)  # type: ignore[arg-type]
    assert (made.text, made.origin, made.source) == (told, Origin.KERNEL, "https://a.example/")


def test_a_summary_stays_foreign() -> None:
    made = lookup("They want money.").look_up_on_page("https://a.example/", "How much?", "summary")
    assert (made.text, made.origin) == ("They want money.", Origin.WEB)


def test_what_is_not_said_is_told_so() -> None:
    assert lookup(None).look_up_in_file("bill.txt", "How much?", "number").text == "It doesn't say."


def test_questions_and_choices_are_checked() -> None:
    with pytest.raises(ToolError, match="two to"):
        lookup(1).look_up_in_file("bill.txt", "How much?", "one of", ["only"])
    with pytest.raises(ToolError, match="Ask a question"):
        lookup(1).look_up_in_file("bill.txt", " ", "number")
    assert schema_of("one of", ["red ", "red", "green"]) == {"enum": ["red", "green"]}
    assert schema_of("summary", [])["maxLength"] == SUMMARY_LENGTH


def test_only_a_page_is_sent_for() -> None:
    one = lookup(1)
    assert tool_function(one.look_up_in_file, "builtin").spec.effects == {Effect.READS}
    assert tool_function(one.look_up_on_page, "builtin").spec.effects == {Effect.READS, Effect.SENDS}
    assert one.look_up_in_file("bill.txt", "How much?", "summary").origin is Origin.FILE
