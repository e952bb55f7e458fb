"""Pages that stand in the place of the conversation, and the menu that leads to them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opened, Opener
from ui.sheet import Sheet
from ui.window import NARROW


@pytest.fixture
def one(open_window: Opener) -> Opened:
    opened = open_window()
    opened.window.activateWindow()
    opened.until(opened.window.isActiveWindow)
    return opened


def added(one: Opened, title: str = "Things", key: str = "Ctrl+Alt+T") -> Sheet:
    sheet = Sheet(title)
    for number in range(40):
        sheet.column.addWidget(QPushButton(f"Thing {number}"))
    one.window.add_sheet(sheet)
    one.window.menu.add(title, "box", key, lambda: one.window.show_sheet(sheet))
    return sheet


def test_a_sheet_takes_the_conversation_s_place_until_it_is_left(one: Opened, qtbot: QtBot) -> None:
    sheet = added(one)
    qtbot.keyClick(one.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    one.until(sheet.isVisible)
    assert not one.window.chat.isVisible()
    assert sheet.back.hasFocus()
    qtbot.keyClick(sheet.back, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert one.window.chat.isVisible()
    assert one.window.composer.field.hasFocus()


def test_the_menu_names_every_place_and_opens_it(one: Opened) -> None:
    first, second = added(one), added(one, "Others", "Ctrl+Alt+O")
    one.window.menu.click()
    menu = one.window.menu.findChildren(QMenu)[-1]
    actions = {action.text(): action for action in menu.actions() if isinstance(action, QAction)}
    actions["Others"].trigger()
    menu.close()
    assert second.isVisible()
    one.window.menu.places[-2].do()
    assert first.isVisible()
    assert not second.isVisible()


def test_a_drawer_or_a_conversation_ends_the_sheet(one: Opened) -> None:
    sheet = added(one)
    one.window.show_sheet(sheet)
    one.window.toggle(one.window.facts)
    assert not sheet.isVisible()
    assert one.window.facts.isVisible()
    one.window.show_sheet(sheet)
    assert not one.window.facts.isVisible()
    one.desk.open_conversation(None)
    assert not sheet.isVisible()


def test_what_is_reached_by_tab_is_in_view(one: Opened, qtbot: QtBot) -> None:
    sheet = added(one)
    one.window.show_sheet(sheet)
    for _ in range(30):
        qtbot.keyClick(one.window.focusWidget(), Qt.Key.Key_Tab)
    focused = one.window.focusWidget()
    place = focused.mapTo(sheet.scroller.viewport(), focused.rect().center())
    assert sheet.scroller.viewport().rect().contains(place)


def test_a_narrow_window_gives_it_all_the_room(one: Opened) -> None:
    sheet = added(one)
    one.window.resize(NARROW - 100, 600)
    one.window.show_sheet(sheet)
    one.until(lambda: sheet.width() == one.window.width())
