"""The rule of reading order, as properties."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from models.seeing.layout import arrange, join_pieces, reading_order, rows
from models.values import TextBox

PROSE = "some running text of a column"


def box(text: str, left: int, top: int, width: int, height: int = 20) -> TextBox:
    return TextBox(text, left, top, left + width, top + height, 0.9)


boxes = st.lists(
    st.builds(
        box,
        st.text("abc ", min_size=1, max_size=30),
        st.integers(0, 900),
        st.integers(0, 900),
        st.integers(1, 600),
        st.integers(1, 60),
    ),
    max_size=24,
)
seeds = st.randoms(use_true_random=False)


@given(boxes, seeds)
def test_every_box_comes_once_whatever_the_order_found(found: list[TextBox], chance: random.Random) -> None:
    ordered = reading_order(found)
    assert sorted(ordered, key=repr) == sorted(found, key=repr)
    shuffled = found.copy()
    chance.shuffle(shuffled)
    assert reading_order(shuffled) == ordered


@given(boxes, st.integers(-500, 500), st.integers(-500, 500))
def test_where_the_page_lies_does_not_matter(found: list[TextBox], across: int, down: int) -> None:
    def moved(one: TextBox) -> TextBox:
        return replace(
            one, left=one.left + across, right=one.right + across, top=one.top + down, bottom=one.bottom + down
        )

    assert reading_order([moved(one) for one in found]) == [moved(one) for one in reading_order(found)]


@given(boxes)
def test_joining_loses_no_text(found: list[TextBox]) -> None:
    def letters(some: list[TextBox]) -> list[str]:
        return sorted("".join(one.text for one in some).replace(" ", ""))

    joined = join_pieces(found)
    assert letters(joined) == letters(found)
    assert len(joined) <= len(found)


@given(st.integers(1, 8), st.integers(1, 6), seeds)
def test_a_table_is_read_row_by_row(height: int, width: int, chance: random.Random) -> None:
    cells = [box(f"{row}.{column}", column * 150, row * 40, 60) for row in range(height) for column in range(width)]
    shuffled = cells.copy()
    chance.shuffle(shuffled)
    assert list(arrange(shuffled)) == cells


@given(st.lists(st.integers(3, 9), min_size=2, max_size=3), st.integers(0, 19), seeds)
@example([3, 3, 3], 10, random.Random(1))
def test_an_article_is_read_column_by_column(lengths: list[int], offset: int, chance: random.Random) -> None:
    title = box("A headline that reaches across the columns", 0, 0, 330 * len(lengths), 30)
    body = [
        box(f"{PROSE} {column} {line}", column * 340, 60 + column * offset + line * 30, 300 - line % 3 * 20)
        for column, length in enumerate(lengths)
        for line in range(length)
    ]
    footer = box("And a line of small print that reaches across below", 0, 500, 330 * len(lengths))
    shuffled = [title, *body, footer]
    chance.shuffle(shuffled)
    assert list(arrange(shuffled)) == [title, *body, footer]


@given(boxes, boxes)
def test_what_is_all_above_is_read_first(upper: list[TextBox], lower: list[TextBox]) -> None:
    # Where a gutter runs through both they may be one block of columns; a line across the page keeps them apart.
    rule = box("a line that reaches across the whole page", -10, 1000, 2000)
    below = [replace(one, top=one.top + 1100, bottom=one.bottom + 1100) for one in lower]
    ordered = reading_order([*below, rule, *upper])
    assert ordered.index(rule) == len(upper)


def test_a_receipt_is_read_row_by_row() -> None:
    names = ["Sourdough loaf", "Oat milk one litre", "Croissant with butter", "TOTAL AMOUNT DUE"]
    prices = ["4.50", "2.10", "5.80", "12.40"]
    found = [box(name, 0, 40 * i, 220) for i, name in enumerate(names)]
    found += [box(price, 400, 40 * i + 3, 60) for i, price in enumerate(prices)]
    assert [one.text for one in arrange(found)] == [text for pair in zip(names, prices, strict=True) for text in pair]


def test_words_of_one_line_are_joined_and_cells_are_not() -> None:
    found = [box("NO", 0, 0, 80, 50), box("PARKING", 100, 4, 260, 50), box("after 6 pm", 600, 2, 240, 50)]
    joined = join_pieces(found)
    assert [one.text for one in joined] == ["NO PARKING", "after 6 pm"]
    assert (joined[0].left, joined[0].top, joined[0].right, joined[0].bottom) == (0, 0, 360, 54)


def test_small_print_is_not_joined_to_large() -> None:
    assert len(join_pieces([box("BIG", 0, 0, 100, 60), box("small", 102, 20, 40, 15)])) == 2


def test_rows_follow_a_slight_slope() -> None:
    sloping = [box(f"w{i}", i * 120, i * 6, 80, 20) for i in range(8)]
    assert rows(sloping) == [sloping]
