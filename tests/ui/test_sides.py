"""What is placed and painted by hand stands on the other side where words run from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opener, open_window  # noqa: F401 - a fixture
from tests.ui.scripted_session import Script
from ui import glyphs
from ui.chat.cards import ActionRow
from ui.chat.code import CodeView
from ui.chat.reply import ReplyView
from ui.chat.said import UserView
from ui.rows import PAD, Entry
from ui.sides import inside, margins, mirrored, own, place, sided, within

RIGHT = Qt.LayoutDirection.RightToLeft
LEFT = Qt.LayoutDirection.LeftToRight


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(RIGHT)
    yield qapp
    qapp.setLayoutDirection(LEFT)


SIZES = st.tuples(st.integers(0, 300), st.integers(1, 300), st.integers(0, 300)).map(
    lambda one: (one[0], one[1], sum(one))
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SIZES)
def test_a_part_is_as_far_from_the_other_side(from_the_right: QApplication, sizes: tuple[int, int, int]) -> None:
    x, width, whole = sizes
    one = QWidget()
    one.resize(whole, 10)
    part = QWidget(one)
    place(part, x, 3, width, 4, whole)
    assert (whole - part.x() - part.width(), part.y(), part.width(), part.height()) == (x, 3, width, 4)
    assert sided(one, x, 3, width, 4) == QRectF(part.geometry())
    area = QRectF(50, 0, whole, 10)
    found = within(area, QRectF(50 + x, 3, width, 4))
    assert found == QRectF(part.geometry()).translated(50, 0)
    assert within(area, found) == QRectF(50 + x, 3, width, 4)


def test_margins_change_sides_too(from_the_right: QApplication) -> None:
    one = QWidget()
    one.resize(100, 50)
    assert (margins(1, 2, 3, 4).left(), margins(1, 2, 3, 4).right()) == (3, 1)
    assert inside(one, 10, 1, 20, 2).getRect() == (20, 1, 70, 47)
    from_the_right.setLayoutDirection(LEFT)
    assert inside(one, 10, 1, 20, 2).getRect() == (10, 1, 70, 47)


def test_what_stands_in_another_language_keeps_its_own_direction(from_the_right: QApplication) -> None:
    assert own("a.png") == "\u2068a.png\u2069"
    assert own("") == ""
    from_the_right.setLayoutDirection(LEFT)
    assert not mirrored()
    assert own("a.png") == "a.png"


def ink(image: QImage) -> list[int]:
    """The columns in which something is painted."""
    ground = image.pixel(0, 0)
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("text", ["The lease of the flat?", "شقة في غراتس", "a b" * 30])
def test_a_row_s_figure_does_not_stand_on_its_words(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection, text: str
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        images = []
        for words, figure in ((text, ""), (" ", "412 MB"), (text, "412 MB")):
            row = Entry(words, beside=figure, lines=(1, 1))
            qtbot.addWidget(row)
            row.resize(300, row.fit(300))
            images.append(row.grab().toImage())
        figure = ink(images[1])
        assert (figure[-1] >= 300 - PAD - 2) if direction is LEFT else (figure[0] <= PAD + 2)
        words = [x for x in ink(images[2]) if x < figure[0] - 4 or x > figure[-1] + 4]
        gap = range(figure[0] - 8, figure[0]) if direction is LEFT else range(figure[-1] + 1, figure[-1] + 9)
        assert words
        assert not set(gap) & set(ink(images[2]))
    finally:
        qapp.setLayoutDirection(LEFT)


def tip_of(sign: QImage) -> float:
    """The column in which its middle line is painted."""
    painted = [x for x in range(sign.width()) if sign.pixelColor(x, sign.height() // 2).alpha() > 100]
    return sum(painted) / len(painted)


def test_a_sign_that_leads_on_points_the_other_way(from_the_right: QApplication) -> None:
    right, other = glyphs.pixmap("chevron-right", "#000000"), glyphs.pixmap("search", "#000000")
    from_the_right.setLayoutDirection(LEFT)
    left = glyphs.pixmap("chevron-right", "#000000")
    assert tip_of(left.toImage()) > 10 > tip_of(right.toImage())
    assert other.toImage() == glyphs.pixmap("search", "#000000").toImage()


def test_messages_stand_on_the_other_side_and_code_does_not(
    from_the_right: QApplication,
    open_window: Opener,  # noqa: F811
) -> None:
    window = open_window(Script(reply="Do this:\n\n```python\nx = 1\n```\n"))
    window.say("How?")
    window.replied()
    column = window.window.chat.column
    window.until(lambda: column.view(0) is not None and column.view(1) is not None)
    said, reply = column.view(0), column.view(1)
    assert isinstance(said, UserView)
    assert isinstance(reply, ReplyView)
    assert said._block.left() == 0
    row = reply.findChild(ActionRow)
    assert row is not None
    shown = [button for button in row.children() if isinstance(button, QWidget) and not button.isHidden()]
    assert max(button.geometry().right() for button in shown) >= row.width() - 30
    code = reply.findChild(CodeView)
    assert code is not None
    assert code._text.layoutDirection() is LEFT
    assert code._language.geometry().left() < 40
