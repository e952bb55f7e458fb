"""Pictures are found from the window, looked at as tiles, and taken into the question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from assistant.errors import SearchError
from assistant.gallery import DatedBy, FolderState, FoundPicture, IndexStatus, Near, PictureFolder
from tests.ui.conftest import Opened, Opener

ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect
READY = PictureFolder(Path("/pictures"), FolderState.READY, 3, 0, 0, 1_700_000_000.0)


@pytest.fixture
def three(tmp_path: Path) -> list[FoundPicture]:
    found = []
    for number, colour in enumerate(("#c03030", "#30c030", "#3030c0")):
        image = QImage(80, 60, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        path = tmp_path / f"{number}.png"
        assert image.save(str(path))
        found.append(FoundPicture(path, str(number), 0.9 - number / 10, "2024-05-31T12:00:00", DatedBy.CAMERA, 80, 60))
    return found


def opened(open_window: Opener, found: list[FoundPicture]) -> Opened:
    one = open_window()
    one.session.pictures.found = found
    one.session.pictures.become(IndexStatus((READY,), 3, paused=False))
    one.window.toggle_gallery()
    return one


def search(one: Opened, text: str) -> None:
    one.window.gallery.words.setText(text)
    one.qtbot.keyClick(one.window.gallery.words, Qt.Key.Key_Return)
    one.until(lambda: one.window.gallery.grid.found.rowCount() > 0)


def test_the_drawer_opens_and_closes_by_key(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(one.window, Qt.Key.Key_F, both)
    assert one.window.gallery.isVisible()
    one.until(one.window.gallery.words.hasFocus)
    qtbot.keyClick(one.window.gallery.words, Qt.Key.Key_F, both)
    assert one.window.gallery.isHidden()
    one.until(one.window.composer.field.hasFocus)


def test_what_was_found_is_shown_best_first(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, three)
    search(one, "a beach")
    model = one.window.gallery.grid.found
    assert one.session.pictures.asked[0].text == "a beach"
    assert [model.index(row, 0).data() for row in range(3)] == ["0.png", "1.png", "2.png"]
    one.window.gallery.grid.grab()
    one.until(lambda: not one.window.thumbnails.pending())
    shown = one.window.gallery.grid.grab().toImage()
    colours = {shown.pixelColor(x, 60).name() for x in range(0, shown.width(), 8)}
    assert {"#c03030", "#30c030", "#3030c0"} <= colours


def test_dates_and_places_narrow_what_is_looked_for(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, three)
    search(one, "a beach after:2023 near:48.1,11.6,20")
    asked = one.session.pictures.asked[0]
    assert (asked.text, asked.after, asked.near) == ("a beach", date(2023, 1, 1), Near(48.1, 11.6, 20))
    one.window.gallery.words.setText("before:soon")
    one.qtbot.keyClick(one.window.gallery.words, Qt.Key.Key_Return)
    assert "soon is no date" in one.window.gallery.message.text()


def test_a_picture_is_taken_into_the_question(open_window: Opener, three: list[FoundPicture], qtbot: QtBot) -> None:
    one = opened(open_window, three)
    search(one, "a beach")
    grid = one.window.gallery.grid
    grid.selectionModel().select(grid.found.index(1, 0), ROWS)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    one.until(one.window.composer.drafts)
    assert [draft.path() for draft in one.window.composer.drafts()] == [three[1].path]


def test_a_picture_is_dragged_out_or_into_the_question(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, three)
    search(one, "a beach")
    model = one.window.gallery.grid.found
    mime = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert isinstance(mime, QMimeData)
    assert [url.toLocalFile() for url in mime.urls()] == [str(three[0].path), str(three[2].path)]
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    one.window.dropEvent(QDropEvent(QPointF(300, 300), copy, mime, button, key))
    one.until(lambda: len(one.window.composer.drafts()) == 2)


def test_more_like_one(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, three)
    search(one, "a beach")
    grid = one.window.gallery.grid
    grid.selectionModel().select(grid.found.index(2, 0), ROWS)
    grid.customContextMenuRequested.emit(grid.visualRect(grid.found.index(2, 0)).center())
    (menu,) = grid.findChildren(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    one.until(lambda: len(one.session.pictures.asked) == 2)
    assert one.session.pictures.asked[1].like == three[2].path


def test_a_picture_that_is_away_is_shown_but_not_taken(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, [replace(three[0], there=False)])
    search(one, "a beach")
    grid = one.window.gallery.grid
    index = grid.found.index(0, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert "not there now" in index.data(Qt.ItemDataRole.ToolTipRole)
    grid.selectionModel().select(index, ROWS)
    assert grid.chosen() == []


def test_an_empty_result_and_an_error_are_sentences(open_window: Opener) -> None:
    one = opened(open_window, [])
    gallery = one.window.gallery
    one.qtbot.keyClick(gallery.words, Qt.Key.Key_Return)
    one.until(lambda: "No indexed picture" in gallery.message.text())
    one.session.pictures.error = SearchError("No image encoder is installed.", remedy="Install one.")
    one.qtbot.keyClick(gallery.words, Qt.Key.Key_Return)
    one.until(lambda: gallery.message.text() == "No image encoder is installed. Install one.")


def test_a_folder_is_indexed_paused_and_resumed(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    one = open_window()
    gallery, pictures = one.window.gallery, one.session.pictures
    one.window.toggle_gallery()
    assert "Index a folder" in gallery.progress.text()
    assert gallery.pace.isHidden()
    one.desk._gallery.index(tmp_path)
    one.until(lambda: "pictures can be found." in gallery.progress.text())
    assert pictures.calls[-1] == ("index_folder", tmp_path)

    busy = replace(READY, state=FolderState.INDEXING, remaining=1_200, left_out=2)
    pictures.become(IndexStatus((busy,), 40, paused=False, running=True))
    one.until(lambda: "1,200 are still" in gallery.progress.text())
    assert "2 were left out" in gallery.progress.text()
    qtbot.mouseClick(gallery.pace, Qt.MouseButton.LeftButton)
    one.until(lambda: gallery.pace.text() == "Resume")
    qtbot.mouseClick(gallery.pace, Qt.MouseButton.LeftButton)
    one.until(lambda: pictures.calls[-1][0] == "resume")

    away = replace(READY, state=FolderState.AWAY, note="Is a disk not mounted?")
    pictures.become(IndexStatus((away,), 40, paused=False))
    one.until(lambda: "pictures: Is a disk not mounted?" in gallery.progress.text())


def test_every_control_of_the_drawer_has_a_name(open_window: Opener, three: list[FoundPicture]) -> None:
    one = opened(open_window, three)
    gallery = one.window.gallery
    for widget in (gallery.words, gallery.grid, gallery.close_button, gallery.add, gallery.pace):
        assert widget.accessibleName()
        assert widget.toolTip()
