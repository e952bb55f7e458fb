"""Markdown becomes safe elements, and the same ones however the text was cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.chat.markdown import Code, Line, Rule, Span, Table, clean, parse
from ui.chat.stream import MarkdownStream

PIECES = st.sampled_from(
    [
        *("# heading\n", "para **bold** `code` http://x.org/a.\n", "\n", "\n\n", "- item\n", "  - inner\n", "1. one\n"),
        *(
            "2) two\n",
            "1.",
            "-",
            " ",
            "```py\n",
            "x = 1\n",
            "```\n",
            "~~~\n",
            "| a | b |\n",
            "|---|:-:|\n",
            "| 1 | 2 |\n",
        ),
        *(
            "> quote\n",
            "---\n",
            "===\n",
            "    indented\n",
            "\t",
            "[a]: http://z.org\n",
            "see [a] \n",
            "[a][b]",
            "*",
            "**",
        ),
        *("<img src=http://e.org/x.png>\n", "<!-- \n", "-->\n", "<script>", "![p](http://r.org/p.png)\n", "#", "\r\n"),
        *("[l](javascript:alert(1))\n", "~~s~~\n", "é👍\u2029", "\x00", "\ufffc", "&amp;", "\\", "`", "+\n", "10. "),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=16).map("".join), st.text(max_size=60))


TASKS = st.sampled_from(["- [ ] open\n", "- [x] done\n", "1. [X] third\n", "- [ ]\n", "  - [x] inner\n"])


def lines(text: str) -> list[Line]:
    return [block for block in parse(text) if isinstance(block, Line)]


def test_tasks_have_a_box_as_their_marker() -> None:
    found = lines("- [ ] open\n- [x] *done*\n- [X]no\n- [ ]\n1. [x] third\n\n[ ] text")
    assert [line.marker for line in found] == ["☐", "☑", "•", "•", "☑", ""]
    assert found[0].spans == (Span("open"),)
    assert found[1].spans == (Span("done", italic=True),)
    assert found[2].spans == (Span("[X]no"),)


@given(st.lists(st.one_of(TASKS, PIECES), max_size=12).map("".join), st.integers(1, 7))
def test_a_stream_with_tasks_gives_what_the_whole_gives(text: str, cut: int) -> None:
    stream = MarkdownStream()
    for start in range(0, len(text), cut):
        stream.append(text[start : start + cut])
        stream.blocks()
    assert stream.finish() == parse(clean(text))


def test_styles_are_runs_of_text() -> None:
    assert lines("a **b *c*** ~~d~~ `e`")[0].spans == (
        Span("a "),
        Span("b ", bold=True),
        Span("c", bold=True, italic=True),
        Span(" "),
        Span("d", strike=True),
        Span(" "),
        Span("e", code=True),
    )


def test_lists_keep_their_depth_and_their_numbers() -> None:
    found = lines("3. three\n   - inner\n4. four\n")

    assert [(line.marker, line.indent) for line in found] == [("3.", 1), ("•", 2), ("4.", 1)]


def test_code_knows_its_language() -> None:
    assert parse("```Python title=x\nprint()\n```") == [Code("print()", "python")]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("```\na\n```", True),
        ("```\n```", True),
        ("~~~~\na\n\n~~~~~\nafter", True),
        ("- ```\n  a\n  ```\n- b", True),
        ("    a", True),
        ("```", False),
        ("```\n", False),
        ("```\na", False),
        ("```\na\n", False),
        ("```\n\n\n", False),
        ("```\na\n``", False),
        ("````\na\n```\n", False),
        ("> ```\n> a\n", False),
    ],
)
def test_a_block_of_code_knows_whether_its_fence_is_closed(text: str, closed: bool) -> None:
    codes = [block for block in parse(text) if isinstance(block, Code)]
    assert [code.closed for code in codes] == [closed]


def test_tables_have_a_header_rows_and_alignments() -> None:
    assert parse("|a|b|\n|-|-:|\n|1|2|\n") == [
        Table(((Span("a"),), (Span("b"),)), (((Span("1"),), (Span("2"),)),), ("left", "right"))
    ]


def test_a_rule_and_a_quote() -> None:
    found = parse("> said\n\n---\n")

    assert isinstance(found[0], Line)
    assert found[0].quote == 1
    assert found[1] == Rule()


def test_raw_html_is_text() -> None:
    assert lines("<b onclick=x>hi</b>")[0].spans == (Span("<b onclick=x>hi</b>"),)


def test_a_picture_is_a_link_to_its_address() -> None:
    address = "https://e.org/cat.png"
    assert lines(f"![a cat]({address})")[0].spans == (
        Span("a cat", link=address),
        Span(f" ({address})", link=address, beside=True),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[words](https://e.org/a?b)", "words (https://e.org/a?b)"),
        ("[https://bank.example](https://evil.example)", "https://bank.example (https://evil.example)"),
        ("[https://e.org](https://e.org/)", "https://e.org"),
        ("<https://e.org/a>", "https://e.org/a"),
        ("<me@e.org>", "me@e.org"),
        ("[here](//e.org/x)", "here (//e.org/x)"),
        ("[here](https://a.org@e.org)", "here (https://a.org@e.org)"),
        ("[here][1]\n\n[1]: https://e.org/1 'title'", "here (https://e.org/1)"),
        ("https://аррӏе.com/ now", "https://аррӏе.com/ (https://xn--80ak6aa92e.com/) now"),
        ("[аррӏе.com](https://аррӏе.com/)", "аррӏе.com (https://xn--80ak6aa92e.com/)"),
        ("[**b** `c`](https://e.org)", "b c (https://e.org)"),
        ("[a](https://e.org/\u202egpj)", "a (https://e.org/%E2%80%AEgpj)"),
        ("[![a](http://e.org/p.png)](https://l.org)", "a (https://l.org)"),
        ("![](x.png)", "x.png"),
    ],
)
def test_a_link_tells_its_whole_address(text: str, told: str) -> None:
    assert "".join(span.text for span in lines(text)[0].spans) == told


def test_what_cannot_be_seen_is_written_out() -> None:
    assert lines("a\u202e*b*\u200b")[0].spans == (Span("a⟦U+202E⟧"), Span("b", italic=True), Span("⟦U+200B⟧"))
    assert lines("שלום \u2067*b*\u2069")[0].spans[1] == Span("b", italic=True)
    assert parse("```c\u200b\nx\u2066y\n```") == [Code("x⟦U+2066⟧y", "c⟦u+200b⟧".replace("u+200b", "U+200B"))]
    assert lines("`שלום\u2067`")[0].spans == (Span("שלום⟦U+2067⟧", code=True),)
    assert parse("|a\u2063|\n|-|\n|👩‍🚀|") == [Table(((Span("a⟦U+2063⟧"),),), (((Span("👩‍🚀"),),),), ("left",))]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//e.org", "x"])
def test_only_web_and_mail_addresses_are_links(address: str) -> None:
    assert not any(span.link for span in lines(f"[here]({address})")[0].spans)


def test_bare_addresses_are_links_without_the_full_stop() -> None:
    assert Span("https://e.org/a", link="https://e.org/a") in lines("See https://e.org/a.")[0].spans


@given(text=TEXTS, cuts=st.lists(st.integers(1, 9), min_size=1, max_size=40))
def test_any_cut_of_the_stream_gives_the_same_blocks(text: str, cuts: list[int]) -> None:
    stream, start = MarkdownStream(), 0
    for number in range(len(text)):
        if start >= len(text):
            break
        end = start + cuts[number % len(cuts)]
        stream.append(text[start:end])
        stream.blocks()
        start = end

    assert stream.finish() == parse(clean(text))


@given(text=TEXTS.filter(lambda text: "]:" not in text), cuts=st.lists(st.integers(1, 9), min_size=1, max_size=40))
def test_what_is_shown_on_the_way_is_the_text_so_far(text: str, cuts: list[int]) -> None:
    stream, start = MarkdownStream(), 0
    for cut in cuts:
        stream.append(text[start : start + cut])
        start += cut
        assert stream.blocks() == parse(clean(text[:start]))


@given(text=st.lists(PIECES, min_size=4, max_size=16).map("".join))
def test_closed_blocks_are_the_same_objects_afterwards(text: str) -> None:
    stream = MarkdownStream(text + "\n\nlast\n\n# end\n")
    before = stream.blocks()
    stream.append("x")
    after = stream.blocks()

    assert all(one is other for one, other in zip(before[:-1], after, strict=False))
