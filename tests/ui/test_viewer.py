"""A picture is seen large, zoomed and moved."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.viewer import LARGEST, Canvas, PictureViewer


@pytest.fixture
def viewer(qtbot: QtBot) -> Iterator[PictureViewer]:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    image = QImage(1600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366aa"))
    made = PictureViewer("lake\n.png", image, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    qtbot.waitExposed(made)
    yield made
    parent.close()


def test_at_first_all_of_it_is_seen(viewer: PictureViewer) -> None:
    canvas = viewer.canvas
    assert canvas.rect().toRectF().adjusted(-1, -1, 1, 1).contains(canvas.target())
    assert canvas.scale == pytest.approx(canvas.width() / 1600)
    assert "\n" not in viewer.windowTitle()


def test_keys_and_buttons_zoom(viewer: PictureViewer, qtbot: QtBot) -> None:
    canvas, first = viewer.canvas, viewer.canvas.scale
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale > first
    qtbot.mouseClick(viewer.smaller, Qt.MouseButton.LeftButton)
    assert canvas.scale == pytest.approx(first)
    for _ in range(60):
        qtbot.mouseClick(viewer.larger, Qt.MouseButton.LeftButton)
    assert canvas.scale == LARGEST
    assert viewer._share.text() == "1600%"
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scale == pytest.approx(first)


def test_dragging_moves_it_until_its_edge(viewer: PictureViewer, qtbot: QtBot) -> None:
    canvas = viewer.canvas
    canvas.zoom(4)
    before = canvas.target().left()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    qtbot.mouseMove(canvas, QPoint(150, 100))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    assert canvas.target().left() == pytest.approx(before - 50, abs=1)
    for _ in range(200):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.target().right() == pytest.approx(canvas.width(), abs=1)


def test_a_double_click_shows_a_pixel_for_a_pixel_and_the_whole_again(viewer: PictureViewer, qtbot: QtBot) -> None:
    canvas, first = viewer.canvas, viewer.canvas.scale
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert canvas.scale == pytest.approx(1)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert canvas.scale == pytest.approx(first)


def test_escape_closes_it(viewer: PictureViewer, qtbot: QtBot) -> None:
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert viewer.isHidden()


@given(st.lists(st.tuples(st.floats(0.3, 3), st.integers(0, 400), st.integers(0, 300)), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_however_it_is_zoomed_it_covers_the_room_or_stands_in_its_middle(
    qtbot: QtBot, steps: list[tuple[float, int, int]]
) -> None:
    canvas = Canvas(QImage(500, 350, QImage.Format.Format_RGB32), "x")
    canvas.resize(400, 300)
    canvas.show_whole()
    for by, x, y in steps:
        place, before = QPointF(x, y), canvas._at(QPointF(x, y))
        canvas.zoom(by, place)
        target = canvas.target()
        if target.width() >= 400:
            assert target.left() <= 0.01
            assert target.right() >= 399.99
        else:
            assert target.center().x() == pytest.approx(200)
        strictly_inside = target.left() < -1 and target.right() > 401 and target.top() < -1 and target.bottom() > 301
        if strictly_inside:
            after = canvas._at(place)
            assert after.x() == pytest.approx(before.x(), abs=0.5)
            assert after.y() == pytest.approx(before.y(), abs=0.5)
    canvas.deleteLater()
