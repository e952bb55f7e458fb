"""The list of keys and the manual, as they are used in the window."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opened, Opener
from ui.help.desk import HelpDesk
from ui.help.keys import KeyRow, KeysDialog
from ui.help.manual import Manual
from ui.help.pages import folder
from ui.keys import written


def opened(open_window: Opener) -> Opened:
    one = open_window()
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    return one


def dialog(one: Opened) -> KeysDialog:
    found = one.window.findChildren(KeysDialog)
    assert len(found) == 1
    one.until(lambda: found[0].isActiveWindow() and found[0].search.hasFocus())
    return found[0]


def rows(shown: KeysDialog) -> list[KeyRow]:
    return [row for row in shown.rows.rows if isinstance(row, KeyRow)]


def manual(one: Opened) -> Manual:
    desk = next(part for part in one.desk._parts if isinstance(part, HelpDesk))
    assert desk.manual is not None
    return desk.manual


# -- keys


def test_no_two_things_have_the_same_key(open_window: Opener) -> None:
    one = opened(open_window)
    keys = Counter(QKeySequence(key.keys).toString() for key in one.window.keys.table if key.do and key.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(QKeySequence(key.keys).toString() for key in one.window.keys.table if key.do and key.keys)


def test_every_shortcut_of_the_window_is_in_the_table(open_window: Opener) -> None:
    one = opened(open_window)
    declared = {QKeySequence(key.keys).toString() for key in one.window.keys.table if key.keys}
    assert {shortcut.key().toString() for shortcut in one.window.findChildren(QShortcut)} <= declared
    assert {QKeySequence(place.key).toString() for place in one.window.menu.places if place.key} <= declared


def test_a_question_mark_lists_the_keys_and_is_written_where_one_writes(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClicks(one.window.composer.field, "why?")
    assert one.window.composer.text == "why?"
    one.window.composer.attach.setFocus()
    qtbot.keyClick(one.window.composer.attach, Qt.Key.Key_Question)
    one.until(lambda: one.window.findChildren(KeysDialog))
    shown = dialog(one)
    assert len(rows(shown)) == len([key for key in one.window.keys.table if key.keys])
    shown.reject()


def test_a_key_is_found_by_what_it_does_and_done_from_the_list(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClick(one.window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(one)
    shown.search.setText("documents places")
    assert len(rows(shown)) == 1
    assert rows(shown)[0].accessibleName() == f"Documents, {written('Ctrl+Shift+L')}"
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert rows(shown)[0].hasFocus()
    qtbot.keyClick(rows(shown)[0], Qt.Key.Key_Return)
    assert not one.window.library.isHidden()
    assert not shown.isVisible()


def test_what_a_part_heeds_itself_is_listed_and_cant_be_done_from_there(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClick(one.window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(one)
    shown.search.setText("rename")
    row = rows(shown)[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert shown.isVisible()
    shown.search.setText("no such key")
    assert rows(shown) == []
    shown.reject()


def test_the_keys_in_the_manual_are_those_of_the_table(open_window: Opener) -> None:
    one = opened(open_window)
    docs = folder()
    assert docs is not None
    declared = {key.keys for key in one.window.keys.table}
    first = (docs / "window.md").read_text("utf-8").split("\n## ")[0]
    for key in re.findall(r"`((?:Ctrl|F\d)[^`]*)`", first):
        assert key in declared, key


# -- the manual


def test_the_manual_opens_is_searched_and_read(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClick(one.window, Qt.Key.Key_F1)
    sheet = manual(one)
    assert sheet.search.hasFocus()
    assert len(sheet.list.rows.rows) == len(sheet._pages) > 10
    sheet.search.setText("wake phrase")
    names = [row.name for row in sheet.list.rows.rows]
    assert "voice" in names
    assert "sandbox" not in names
    row = sheet.list.rows.row("voice")
    assert row is not None
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert sheet.page is not None
    assert sheet.list.isHidden()
    assert sheet.heading.text() == "Talking with Peri"
    assert sheet.page.height() > one.window.height()
    one.until(lambda: sheet.scroller.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(sheet.contents, Qt.Key.Key_PageDown)
    one.until(lambda: sheet.scroller.verticalScrollBar().value() > 100)
    qtbot.mouseClick(sheet.contents, Qt.MouseButton.LeftButton)
    assert sheet.page is None
    assert [row.name for row in sheet.list.rows.rows] == names
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_link_leads_to_the_heading_of_another_page_and_an_address_is_asked_about(open_window: Opener) -> None:
    one = opened(open_window)
    next(place for place in one.window.menu.places if place.words == "Manual").do()
    sheet = manual(one)
    asked: list[str] = []
    sheet.link_asked.disconnect()
    sheet.link_asked.connect(asked.append)
    assert sheet.open("guard")
    assert sheet.page is not None
    sheet.page.link_asked.emit("https://manual.peri.invalid/mcp.md#what-a-server-may-ask")
    assert sheet.heading.text() != "Manual"
    assert sheet.page.top_of("what-a-server-may-ask") > 0
    one.until(lambda: sheet.scroller.verticalScrollBar().value() > 0)
    sheet.page.link_asked.emit("https://example.org/")
    assert asked == ["https://example.org/"]
    assert not sheet.open("no-such-page")


def test_without_the_pages_it_says_where_they_are(qtbot: QtBot) -> None:
    sheet = Manual(None)
    qtbot.addWidget(sheet)
    assert sheet.list.rows.rows == []
    assert not sheet.open("window")
