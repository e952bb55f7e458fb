"""Numbers of sources become links, and nothing else does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.chat.citations import cite, number_of
from ui.chat.markdown import Code, Line, Span, Table, parse

TWO = frozenset({1, 2})


def links(text: str, numbers: frozenset[int] = TWO) -> list[tuple[str, str]]:
    return [
        (span.text, span.link)
        for block in cite(parse(text), numbers)
        if isinstance(block, Line)
        for span in block.spans
        if span.link
    ]


def test_a_number_of_a_source_is_a_link() -> None:
    assert links("It ends in May [1]. So [2] says.") == [("[1]", "source:1"), ("[2]", "source:2")]


def test_several_in_one_pair_of_brackets_are_a_link_each() -> None:
    assert links("So it is [1, 2].") == [("1", "source:1"), ("2", "source:2")]


def test_only_sources_that_there_are_become_links() -> None:
    assert links("See [3] and [12] and [0].") == []
    assert links("See [1].", frozenset()) == []


def test_code_and_the_reply_s_own_links_stay_as_they_are() -> None:
    blocks = cite(parse("`a[1]` and [1](https://example.org)\n\n```\nb[1]\n```"), TWO)
    spans = [span for block in blocks if isinstance(block, Line) for span in block.spans]

    assert {span.link for span in spans} == {"", "https://example.org"}
    assert blocks[-1] == Code("b[1]")


def test_cells_of_tables_cite_too() -> None:
    table = cite(parse("|a|b|\n|-|-|\n|x [1]|y|\n"), TWO)[0]

    assert isinstance(table, Table)
    assert table.rows[0][0] == (Span("x "), Span("[1]", link="source:1"))


def test_a_reply_can_not_write_such_an_address_itself() -> None:
    assert links("[words](source:1) <source:2>", frozenset()) == []
    assert number_of("source:1") == 1
    assert number_of("https://example.org/source:1") is None
    assert number_of("source:x") is None


@given(st.text(alphabet="ab[]12, ;`*\n", max_size=60))
def test_the_words_stay_the_same(text: str) -> None:
    def words(blocks: list[object]) -> str:
        return "\n".join("".join(s.text for s in b.spans) for b in blocks if isinstance(b, Line))

    assert words([*cite(parse(text), TWO)]) == words([*parse(text)])
