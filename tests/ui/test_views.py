"""Every view of the window can be drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.views.shown import IN_DOCS, VIEWS
from tests.views.stage import draw


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_drawn(name: str, qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "view.png"
    assert draw(VIEWS[name], file, "dark", tmp_path) is None
    drawn = QImage(str(file))
    colours = {drawn.pixel(x, y) for x in range(0, drawn.width(), 7) for y in range(0, drawn.height(), 7)}
    assert len(colours) > 20


def test_the_manual_s_pictures_are_views() -> None:
    assert set(IN_DOCS) <= set(VIEWS)
