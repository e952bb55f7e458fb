"""How a picture is cut for reading; the reading itself is in the scenarios."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.seeing.rapidocr import MOST_AT_ONCE, MOST_STRIPS, OVERLAP, STRIP, plain_marks, strips, working_side

sides = st.integers(1, 40_000)


def working(width: int, height: int) -> tuple[int, int]:
    factor = working_side((width, height)) / max(width, height)
    return max(1, round(width * factor)), max(1, round(height * factor))


@given(sides, sides)
def test_the_work_is_bounded(width: int, height: int) -> None:
    size = working(width, height)
    assert max(size) <= max(width, height)
    for strip in strips(size):
        assert size[0] * (strip.bottom - strip.top) <= max(MOST_AT_ONCE, (STRIP + 1) ** 2) * 1.05
    assert len(strips(size)) <= MOST_STRIPS


@given(sides, sides)
def test_every_row_is_owned_by_one_strip_that_sees_around_it(width: int, height: int) -> None:
    size = working(width, height)
    cut = strips(size)
    assert cut[0].top == 0
    assert cut[-1].bottom == size[1]
    for row in {0, size[1] // 3, size[1] // 2, size[1] - 1, *(strip.top for strip in cut)}:
        owners = [strip for strip in cut if strip.owned[0] <= row < strip.owned[1]]
        assert len(owners) == 1
        seen = owners[0]
        assert seen.top <= max(0, row - OVERLAP // 2 + 2)
        assert seen.bottom >= min(size[1], row + OVERLAP // 2 - 2)


def test_an_ordinary_picture_is_read_as_it_is() -> None:
    for size in ((1920, 1080), (800, 600), (220, 40), (1, 1), (6000, 90)):
        assert working_side(size) == max(size)
        assert len(strips(size)) == 1


def test_a_scrolled_page_is_read_in_strips_at_its_own_size() -> None:
    assert working_side((1080, 9000)) == 9000
    assert len(strips((1080, 9000))) == 7


@pytest.mark.parametrize(
    ("read", "plain"),
    [
        ("1oo of 2O6", "100 of 206"),
        ("2l of oil, B2O, o1, 10", "2l of oil, B2O, o1, 10"),
        ("（Total：）", "(Total:)"),
        ("合计：12", "合计：12"),
    ],
)
def test_marks_and_zeros_are_plain(read: str, plain: str) -> None:
    assert plain_marks(read) == plain
