"""Folders, pins, the archive and several conversations at once, by mouse and by key."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from tests.ui.test_conversations import index, opened, titles
from ui.side.list import List
from ui.side.model import DRAGGED

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = ["[Today]", "Bread", "[Yesterday]", "Cheese", "[Earlier]", "Wine"]


def focused(one: Opened, name: str) -> List:
    """The list, with the focus on a conversation."""
    side = one.window.side.list
    one.window.activateWindow()
    side.setFocus()
    side.choose_only(("conversation", name))
    return side


def with_folder(one: Opened, *inside: str) -> str:
    """A folder that has these conversations and is opened."""
    folder = one.session.filing.create_folder("Food")
    one.session.filing.move(inside, folder.id)
    one.window.side.opened_folders.add(folder.id)
    one.window.side.changed.emit()
    return folder.id


def entry(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text().partition("\t")[0] == words)


def offered(one: Opened, name: str) -> QMenu:
    """The menu of a row, as it pops up."""
    side = one.window.side.list
    side.offer(index(one, name), side.viewport().mapToGlobal(side.rect().center()))
    return [menu for menu in side.findChildren(QMenu) if menu.isVisible()][-1]


def test_a_key_pins_and_unpins(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = focused(one, "c")
    qtbot.keyClick(side, Qt.Key.Key_D, CONTROL)
    one.until(lambda: titles(one) == ["[Pinned]", "Wine", *PLAIN[:4]])
    assert side.current_key() == ("conversation", "c")
    assert "pinned" in one.window.side.model.data(side.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(side, Qt.Key.Key_D, CONTROL)

    one.until(lambda: titles(one) == PLAIN)


def test_archived_ones_have_a_place_and_come_back(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = focused(one, "b")
    qtbot.keyClick(side, Qt.Key.Key_E, CONTROL)
    one.until(lambda: titles(one) == ["[Today]", "Bread", "[Earlier]", "Wine"])
    assert side.current_key() == ("conversation", "c")
    foot = one.window.side.foot
    assert foot.archive.text() == "Archived · 1"
    qtbot.mouseClick(foot.archive, Qt.MouseButton.LeftButton)
    one.until(lambda: titles(one) == ["[Archived]", "Cheese"])
    qtbot.keyClick(focused(one, "b"), Qt.Key.Key_E, CONTROL)
    one.until(lambda: titles(one) == ["[Archived]"])
    assert one.window.side._nothing.text().startswith("Nothing is archived.")
    qtbot.keyClick(one.window, Qt.Key.Key_B, CONTROL | SHIFT)

    one.until(lambda: titles(one) == PLAIN)


def test_archiving_can_be_undone(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClick(focused(one, "b"), Qt.Key.Key_E, CONTROL)
    one.until(lambda: "Cheese" not in titles(one))
    assert one.window.notices.news is not None
    assert one.window.notices.news.title == "“Cheese” is archived."
    qtbot.mouseClick(one.window.notices._action, Qt.MouseButton.LeftButton)

    one.until(lambda: titles(one) == PLAIN)


def test_search_finds_what_is_archived_and_marks_it(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    one.session.filing.archive(["c"])
    one.until(lambda: "Wine" not in titles(one))
    qtbot.keyClicks(one.window.side.search, "wine")
    one.until(lambda: "Wine" in titles(one))
    told = one.window.side.model.data(index(one, "c"), Qt.ItemDataRole.AccessibleTextRole)

    assert told == "Wine, archived"


def test_passages_are_not_selected_with_conversations(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClicks(one.window.side.search, "e")
    one.until(lambda: "[In messages]" in titles(one))
    side = one.window.side.list
    side.setFocus()
    qtbot.keyClick(side, Qt.Key.Key_A, CONTROL)
    assert {key[0] for key in side.chosen_keys()} <= {"conversation"}
    qtbot.keyClick(side, Qt.Key.Key_End)
    qtbot.keyClick(side, Qt.Key.Key_Return)

    one.until(one.window.chat.turns)


def test_a_folder_is_opened_and_closed_with_the_arrows(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    folder = with_folder(one, "a", "c")
    whole = ["[Folders]", "v Food 2", "  Bread", "  Wine", "[Yesterday]", "Cheese"]
    one.until(lambda: titles(one) == whole)
    side = focused(one, "c")
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert side.current_key() == ("folder", folder)
    told = one.window.side.model.data(side.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Food, folder, 2 conversations, opened"
    qtbot.keyClick(side, Qt.Key.Key_Right)
    assert titles(one) == whole
    qtbot.keyClick(side, Qt.Key.Key_Left)
    one.until(lambda: titles(one) == ["[Folders]", "> Food 2", "[Yesterday]", "Cheese"])
    qtbot.keyClick(side, Qt.Key.Key_Return)

    one.until(lambda: titles(one) == whole)
    assert side.current_key() == ("folder", folder)


def test_a_new_folder_is_named_where_it_stands(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    focused(one, "b")
    menu = offered(one, "b")
    entry(entry(menu, "Move to").menu(), "New folder").trigger()
    menu.close()
    side = one.window.side.list
    one.until(lambda: side.findChild(QLineEdit) is not None)
    editor = side.findChild(QLineEdit)
    assert editor.accessibleName() == "New name of the folder"
    editor.setText("Dairy")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    one.until(lambda: titles(one) == ["[Folders]", "v Dairy 1", "  Cheese", "[Today]", "Bread", "[Earlier]", "Wine"])


def test_two_new_folders_have_two_names(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    one.session.filing.create_folder("New folder")
    one.until(lambda: "> New folder 0" in titles(one))
    qtbot.mouseClick(one.window.side.foot.folder, Qt.MouseButton.LeftButton)

    one.until(lambda: "> New folder 2 0" in titles(one))
    assert one.window.notices.news is None


def test_a_name_that_is_taken_is_told(open_window: Opener) -> None:
    one = opened(open_window)
    one.session.filing.create_folder("Drinks")
    folder = with_folder(one, "a")
    one.until(lambda: "> Drinks 0" in titles(one))
    one.window.side.model.folder_renamed.emit(folder, "Drinks")

    one.until(lambda: one.window.notices.news is not None)
    assert one.window.notices.news.title == "This folder can't be called so"


def test_a_deleted_folder_leaves_its_conversations_and_can_be_had_back(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    folder = with_folder(one, "a", "c")
    one.until(lambda: "v Food 2" in titles(one))
    side = one.window.side.list
    side.setFocus()
    side.choose_only(("folder", folder))
    qtbot.keyClick(side, Qt.Key.Key_Delete)
    one.until(lambda: titles(one) == PLAIN)
    one.until(lambda: one.window.notices.news is not None)
    qtbot.mouseClick(one.window.notices._action, Qt.MouseButton.LeftButton)

    one.until(lambda: titles(one) == ["[Folders]", "> Food 2", "[Yesterday]", "Cheese"])


def test_several_are_selected_and_archived_at_once(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = focused(one, "a")
    qtbot.keyClick(side, Qt.Key.Key_Down, SHIFT)
    assert [line.id for line in side.chosen()] == ["a", "b"]
    several = one.window.side.several
    assert several.isVisible()
    assert not one.window.side.foot.isVisible()
    assert several._count.text() == "2 selected"
    qtbot.mouseClick(several.archive, Qt.MouseButton.LeftButton)
    one.until(lambda: titles(one) == ["[Earlier]", "Wine"])
    assert one.session.filing.asked("archive") == [(("a", "b"), True)]
    assert one.window.notices.news.title == "2 conversations are archived."

    one.until(lambda: not several.isVisible())


def test_several_are_deleted_together_and_can_be_had_back(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    one.desk.open_conversation("b")
    one.until(one.window.chat.turns)
    side = focused(one, "a")
    qtbot.keyClick(side, Qt.Key.Key_A, CONTROL)
    assert len(side.chosen()) == 3
    qtbot.keyClick(side, Qt.Key.Key_Delete)
    assert titles(one) == []
    assert one.window.chat.turns() == []
    qtbot.mouseClick(one.window.notices._action, Qt.MouseButton.LeftButton)
    one.until(lambda: titles(one) == PLAIN)
    side.choose([("conversation", "a"), ("conversation", "c")], ("conversation", "c"))
    qtbot.keyClick(side, Qt.Key.Key_Delete)
    one.application.end()

    assert one.session.asked("delete_conversation") == ["a", "c"]


def test_escape_gives_several_up_and_then_goes_on(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = focused(one, "a")
    qtbot.keyClick(side, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(side, Qt.Key.Key_Escape)
    assert [line.id for line in side.chosen()] == ["a"]
    qtbot.keyClick(side, Qt.Key.Key_Escape)

    one.until(one.window.composer.field.hasFocus)


def test_choosing_with_control_opens_nothing(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = one.window.side.list
    for name in ("a", "c"):
        middle = side.visualRect(index(one, name)).center()
        qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, CONTROL, middle)
    assert [line.id for line in side.chosen()] == ["a", "c"]
    assert one.window.chat.turns() == []


def test_what_is_selected_stays_so_while_the_list_changes(open_window: Opener) -> None:
    one = opened(open_window)
    side = focused(one, "b")
    side.choose([("conversation", "b"), ("conversation", "c")], ("conversation", "b"))
    one.session.put(StoredTurn("t-d", "d", "Tea", (), Origin.KEYBOARD, "So.", TurnState.DONE, time.time()), "Tea")
    one.window.side.changed.emit()
    one.until(lambda: "Tea" in titles(one))

    assert [line.id for line in side.chosen()] == ["b", "c"]
    assert side.current_key() == ("conversation", "b")


def test_the_menu_moves_all_that_is_selected(open_window: Opener) -> None:
    one = opened(open_window)
    folder = with_folder(one, "a")
    one.until(lambda: "v Food 1" in titles(one))
    side = focused(one, "b")
    side.choose([("conversation", "b"), ("conversation", "c")], ("conversation", "b"))
    menu = offered(one, "c")
    assert [action.text().partition("\t")[0] for action in menu.actions()] == ["Pin", "Move to", "Archive", "Delete"]
    entry(entry(menu, "Move to").menu(), "Food").trigger()
    menu.close()
    one.until(lambda: titles(one) == ["[Folders]", "v Food 3", "  Bread", "  Cheese", "  Wine"])
    assert one.session.filing.asked("move")[-1] == (("b", "c"), folder)
    entry(entry(offered(one, "a"), "Move to").menu(), "No folder").trigger()

    one.until(lambda: titles(one)[-2:] == ["[Today]", "Bread"])


def test_the_menu_of_a_row_that_is_not_selected_is_for_it_alone(open_window: Opener) -> None:
    one = opened(open_window)
    side = focused(one, "a")
    side.choose([("conversation", "a"), ("conversation", "b")], ("conversation", "a"))
    entry(offered(one, "c"), "Pin").trigger()

    one.until(lambda: one.session.filing.asked("pin") == [(("c",), True)])


def test_a_conversation_is_dragged_onto_a_folder_and_out_again(open_window: Opener) -> None:
    one = opened(open_window)
    folder = with_folder(one, "a")
    one.until(lambda: "v Food 1" in titles(one))
    model = one.window.side.model

    def drop(name: str, target: QModelIndex) -> bool:
        data = model.mimeData([index(one, name)])
        return model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)

    assert drop("c", model.index(model.find(("folder", folder)), 0))
    one.until(lambda: "  Wine" in titles(one))
    assert drop("c", index(one, "b"))
    one.until(lambda: "Wine" in titles(one))
    assert not drop("c", QModelIndex())
    foreign = QMimeData()
    foreign.setText("c")
    assert not model.dropMimeData(foreign, Qt.DropAction.MoveAction, -1, -1, index(one, "a"))
    assert model.mimeTypes() == [DRAGGED]


def test_a_row_shows_that_it_takes_what_is_dragged_over_it(open_window: Opener) -> None:
    one = opened(open_window)
    folder = with_folder(one, "a")
    one.until(lambda: "v Food 1" in titles(one))
    model, side = one.window.side.model, one.window.side.list
    row = model.find(("folder", folder))
    at = side.visualRect(model.index(row, 0)).center()
    data, none = model.mimeData([index(one, "c")]), Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    side.dragMoveEvent(over)
    assert over.isAccepted()
    assert side._painter.over == row
    heading = QDragMoveEvent(
        side.visualRect(model.index(0, 0)).center(), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none
    )
    side.dragMoveEvent(heading)
    assert not heading.isAccepted()
    assert side._painter.over == -1
    drop = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    side.dropEvent(drop)
    assert drop.isAccepted()

    one.until(lambda: "  Wine" in titles(one))


def test_more_are_read_when_the_end_is_neared(open_window: Opener, qtbot: QtBot) -> None:
    def many(session: ScriptedSession) -> None:
        for number in range(700):
            turn = StoredTurn(f"t{number}", f"c{number}", f"{number}", (), Origin.KEYBOARD, "", TurnState.DONE, number)
            session.put(turn)

    one = open_window(None, many)
    side = one.window.side
    one.until(lambda: side.model.rowCount() == 501)
    side.list.setFocus()
    qtbot.keyClick(side.list, Qt.Key.Key_End)
    one.until(lambda: side.model.rowCount() == 701)

    assert side.list.current_key() == ("conversation", "c200")


def test_rows_that_only_changed_keep_their_place(open_window: Opener) -> None:
    one = opened(open_window)
    model, side = one.window.side.model, one.window.side.list
    side.selectionModel().select(index(one, "c"), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    gone = []
    model.rowsRemoved.connect(lambda *_: gone.append(True))
    one.session.rename_conversation("b", "Old cheese")
    one.until(lambda: "Old cheese" in titles(one))

    assert gone == []


def test_a_row_that_is_gone_when_its_menu_is_chosen_from_is_not_renamed(
    open_window: Opener,
    qtlog: Any,
) -> None:
    one = opened(open_window)
    menu = offered(one, "b")
    one.session.delete_conversation("b")
    one.window.side.changed.emit()
    one.until(lambda: "Cheese" not in titles(one))
    entry(menu, "Rename").trigger()

    assert one.window.side.list.state() is not QListView.State.EditingState
    assert not [record for record in qtlog.records if "editing failed" in record.message]
