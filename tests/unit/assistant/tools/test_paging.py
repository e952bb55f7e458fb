"""Long results: every character is on some page, and a page keeps its origin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Origin
from assistant.tools.api import ToolError
from assistant.tools.paging import Pages


def read(pages: Pages, text: str, page: int) -> list[str]:
    first = pages.first(text, Origin.WEB, "https://example.org")
    if first == text:
        return [text]
    found = [first.rpartition("\n[page 1 of ")[0]]
    count = int(first.rpartition("[page 1 of ")[2].partition(";")[0])
    name = first.rpartition('result="')[2].partition('"')[0]
    for number in range(2, count + 1):
        more = pages.read_more(name, number)
        assert (more.origin, more.source) == (Origin.WEB, "https://example.org")
        assert len(more.text) <= page
        found.append(more.text.rpartition("\n[page ")[0])
    return found


@given(text=st.text(max_size=3_000), page=st.integers(241, 500))
def test_nothing_is_lost_and_no_page_is_too_long(text: str, page: int) -> None:
    found = read(Pages(page), text, page)
    assert "".join(found) == text
    assert all(len(one) <= page for one in found)


def test_pages_end_with_a_line_or_a_word() -> None:
    lines, words = (read(Pages(300), mark.join(["seven"] * 200), 300) for mark in ("\n", " "))
    assert all(one.endswith("seven\n") for one in lines[:-1])
    assert all(one.endswith("seven ") for one in words[:-1])


def test_what_is_not_there_is_told() -> None:
    pages = Pages(300)
    pages.first("x" * 1_000, Origin.TOOL)
    with pytest.raises(ToolError, match="pages 1 to 6"):
        pages.read_more("r1", 7)
    with pytest.raises(ToolError, match="not kept any more"):
        pages.read_more("r2", 1)
    with pytest.raises(ToolError, match=r"No result is called that\. What a tool gave is whole"):
        pages.read_more("the price", 1)


def test_the_oldest_gives_way_and_a_huge_one_is_cut() -> None:
    pages = Pages()
    first = pages.first("x" * 3_000_000, Origin.TOOL)
    count = int(first.rpartition("[page 1 of ")[2].partition(";")[0])
    assert "1,000,000 more characters were not kept" in pages.read_more("r1", count).text
    for _ in range(4):
        pages.first("y" * 2_000_000, Origin.TOOL)
    with pytest.raises(ToolError):
        pages.read_more("r1", 1)
    assert pages.read_more("r5", 1).text.startswith("y")
