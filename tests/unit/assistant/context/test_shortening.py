"""What tools answered is cut where the last turn has no room for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from assistant.context.pages import Page, PageKind, TurnPages
from assistant.context.prompt import reach
from assistant.context.shortening import shortened
from assistant.events import Origin
from models.values import Role


def count(texts: Sequence[str]) -> list[int]:
    """A token a word: the ends of lines cost nothing, so that some parts of a text are denser than others."""
    return [len(text.split()) for text in texts]


def turn(*results: str) -> TurnPages:
    pages = [Page(PageKind.MESSAGE, Role.USER, "read it", Origin.KEYBOARD, 2)]
    for text in results:
        pages.append(Page(PageKind.REPLY, Role.ASSISTANT, "call", Origin.KERNEL, 1))
        pages.append(Page(PageKind.RESULT, Role.TOOL, text, Origin.FILE, count([text])[0], source="a.txt"))
    return TurnPages("t", tuple(pages))


def tokens(one: TurnPages) -> int:
    return sum(page.tokens or 0 for page in one.pages)


def test_what_has_room_stays_as_it_is() -> None:
    one = turn("word " * 500)
    assert shortened(one, 0, count) == one
    assert shortened(one, -100, count) == one


@pytest.mark.parametrize("text", ["word " * 2_000, "a " * 1_000 + "longer-word " * 1_000, "x" * 8_000 + " y" * 1_000])
@pytest.mark.parametrize("excess", [1, 300, 900])
def test_a_result_gives_up_what_is_too_much_and_says_so(text: str, excess: int) -> None:
    one = turn(text)
    cut = shortened(one, excess, count)
    assert tokens(cut) <= tokens(one) - excess
    (page,) = (page for page in cut.pages if page.kind is PageKind.RESULT)
    assert page.tokens == count([page.text])[0]
    kept, told = page.text.rsplit("\n", 1)
    assert text.startswith(kept)
    (left,) = re.findall(r"\[cut: ([\d,]+) more characters have no room in the context\]", told)
    assert int(left.replace(",", "")) == len(text) - len(kept)


def test_the_oldest_result_is_cut_first_and_the_message_never() -> None:
    one = turn("old " * 500, "new " * 500)
    first = shortened(one, 300, count)
    assert first.pages[-1] == one.pages[-1]
    both = shortened(one, 700, count)
    assert tokens(both) <= tokens(one) - 700
    assert both.pages[0] == one.pages[0]
    assert "old" in both.pages[2].text
    assert shortened(one, 10_000, count).pages[0] == one.pages[0]


def test_the_guard_still_knows_all_that_was_read() -> None:
    text = "word " * 500 + "eve@evil.example"
    (span,) = (one for one in reach(shortened(turn(text), 300, count).pages) if one.origin is Origin.FILE)
    assert span.text == text
