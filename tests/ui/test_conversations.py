"""The list of conversations: open, search, rename, delete and have it back."""

from __future__ import annotations

import time

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from assistant.events import FoundTurn, Marked, Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.found import excerpt
from ui.side.rows import FolderRow, Line, Row

DAY = 86_400


def three(session: ScriptedSession) -> None:
    now = time.time()
    for name, title, ago in (("a", "Bread", 0), ("b", "Cheese", DAY), ("c", "Wine", 30 * DAY)):
        text = f"About {title}"
        session.put(StoredTurn(f"t-{name}", name, text, (), Origin.KEYBOARD, "Good.", TurnState.DONE, now - ago), title)


def titles(one: Opened) -> list[str]:
    model = one.window.side.model
    rows = [model.at(model.index(number, 0)) for number in range(model.rowCount())]
    return [_words(row) for row in rows if row]


def _words(row: Row) -> str:
    if isinstance(row, FoundTurn):
        return f"{row.conversation}: {excerpt(row).text}"
    if isinstance(row, FolderRow):
        return f"{'v' if row.opened else '>'} {row.folder.name} {row.folder.conversations}"
    return f"{'  ' if row.inside else ''}{row.summary.title}" if isinstance(row, Line) else f"[{row.text}]"


def index(one: Opened, name: str) -> QModelIndex:
    return one.window.side.model.index(one.window.side.model.row_of(name), 0)


def opened(open_window: Opener) -> Opened:
    one = open_window(None, three)
    one.until(lambda: titles(one))
    return one


def test_they_stand_newest_first_under_their_time(open_window: Opener) -> None:
    assert titles(opened(open_window)) == ["[Today]", "Bread", "[Yesterday]", "Cheese", "[Earlier]", "Wine"]


def test_one_is_opened_with_the_mouse_or_return(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = one.window.side.list
    qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=side.visualRect(index(one, "b")).center())
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].text == "About Cheese")
    assert one.window.windowTitle().startswith("Cheese")
    side.setCurrentIndex(index(one, "c"))
    qtbot.keyClick(side, Qt.Key.Key_Return)

    one.until(lambda: one.window.chat.turns()[0].text == "About Wine")


def test_search_finds_in_titles_and_texts(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClicks(one.window.side.search, "wine")
    one.until(lambda: titles(one) == ["[Earlier]", "Wine", "[In messages]", "c: About Wine"])
    one.window.side.search.setText("nothing has this")
    one.until(lambda: titles(one) == [])
    assert one.window.side._nothing.isVisible()
    one.window.side.search.clear()

    one.until(lambda: len(titles(one)) == 6)


def test_a_passage_that_was_found_opens_where_it_stands(open_window: Opener, qtbot: QtBot) -> None:
    def many(session: ScriptedSession) -> None:
        for number in range(30):
            text = "Where is the corkscrew?" if number == 3 else f"Message {number}"
            session.put(
                StoredTurn(f"m-{number}", "w", text, (), Origin.KEYBOARD, "So. " * 40, TurnState.DONE, time.time()),
                "Wine",
            )

    one = open_window(None, many)
    one.window.activateWindow()
    one.until(lambda: one.window.isActiveWindow() and titles(one))
    qtbot.keyClicks(one.window.side.search, "corks")
    one.until(lambda: titles(one) == ["[In messages]", "w: Where is the corkscrew?"])
    row = one.window.side.model.index(1, 0)
    assert one.window.side.model.data(row, Qt.ItemDataRole.AccessibleTextRole).startswith(
        "You: Where is the corkscrew?"
    )
    qtbot.keyClick(one.window.side.search, Qt.Key.Key_Return)
    qtbot.keyClick(one.window.side.list, Qt.Key.Key_Return)
    one.until(one.window.chat.turns)

    def in_view() -> bool:
        view = one.window.chat.column.view(6)
        return view is not None and 0 <= view.y() < one.window.chat.column.viewport().height()

    one.until(in_view)
    assert one.session.asked("show_branch") == ["m-3"]


def test_marked_words_are_painted_where_they_stand() -> None:
    from ui.found import _marks

    parts = _marks(Marked("𝄞 Where is the corkscrew?", ((2, 7),)))
    assert [(part.start, part.length) for part in parts] == [(3, 5)]


def test_a_name_is_changed_in_place(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = one.window.side.list
    side.setCurrentIndex(index(one, "a"))
    side.edit(index(one, "a"))
    editor = side.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Fresh bread")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    one.until(lambda: "Fresh bread" in titles(one))


def test_deleting_can_be_undone(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    side = one.window.side.list
    side.setCurrentIndex(index(one, "b"))
    qtbot.keyClick(side, Qt.Key.Key_Delete)
    assert "Cheese" not in titles(one)
    qtbot.mouseClick(one.window.notices._action, Qt.MouseButton.LeftButton)
    one.until(lambda: "Cheese" in titles(one))

    assert one.session.asked("delete_conversation") == []


def test_deleting_is_done_when_the_notice_goes(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    one.desk.open_conversation("b")
    one.until(one.window.chat.turns)
    one.window.side.list.delete_asked.emit([one.session.filing.summary("b")])
    assert one.window.chat.turns() == []
    qtbot.mouseClick(one.window.notices._close, Qt.MouseButton.LeftButton)

    one.until(lambda: one.session.asked("delete_conversation") == ["b"])


def test_closing_the_window_deletes_what_was_to_be_deleted(open_window: Opener) -> None:
    one = opened(open_window)
    one.window.side.list.delete_asked.emit([one.session.filing.summary("b")])
    one.application.end()

    assert one.session.asked("delete_conversation") == ["b"]


def test_a_new_conversation_gets_its_id_with_its_first_message(open_window: Opener) -> None:
    one = opened(open_window)
    one.desk.open_conversation("a")
    one.until(one.window.chat.turns)
    one.window.side.new_asked.emit()
    assert one.window.chat.turns() == []
    one.say("Hello")
    one.replied()

    assert one.session.submitted[0].conversation not in {None, "a", "b", "c"}
    one.until(lambda: one.window.side.list.currentIndex().isValid())


def test_the_list_folds_away(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.mouseClick(one.window._fold, Qt.MouseButton.LeftButton)
    assert not one.window.side_visible()
    assert one.window._new.isVisible()
    one.window.search()

    assert one.window.side_visible()
    assert one.window.side.search.hasFocus()
