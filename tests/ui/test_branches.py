"""A message is changed or asked again beside the old one, and each version can be shown."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.chat.said import UserView


def filled(session: ScriptedSession) -> None:
    now = time.time()
    for name, text in (("t-1", "First"), ("t-2", "Second"), ("t-3", "Third")):
        session.put(StoredTurn(name, "c", text, (), Origin.KEYBOARD, f"On {text}.", TurnState.DONE, now), "Talk")


def shown(open_window: Opener) -> Opened:
    one = open_window(None, filled)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(lambda: said(one) == ["First", "Second", "Third"])
    return one


def said(one: Opened) -> list[str]:
    return [turn.text for turn in one.window.chat.turns()]


def view(one: Opened, number: int) -> UserView:
    one.window.chat.column.go_to(number * 2)
    found = one.window.chat.column.view(number * 2)
    assert isinstance(found, UserView)
    return found


def change(one: Opened, qtbot: QtBot, number: int, text: str) -> None:
    message = view(one, number)
    qtbot.keyClick(message.pencil, Qt.Key.Key_Return)
    assert message.editor is not None
    one.until(message.editor.field.hasFocus)
    message.editor.field.selectAll()
    qtbot.keyClicks(message.editor.field, text)
    qtbot.keyClick(message.editor.field, Qt.Key.Key_Return)


def test_a_message_is_changed_where_it_stands_and_answered_anew(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    change(one, qtbot, 1, "Other")
    one.until(lambda: said(one) == ["First", "Other"])

    assert one.replied() == "You said: **Other**."
    assert one.session.asked("edit") == [("t-2", "Other")]
    assert one.window.composer.field.hasFocus()
    assert view(one, 1).switcher.words() == "2 / 2"
    assert view(one, 0).switcher.isHidden()


def test_escape_leaves_the_message_as_it_was_and_stops_nothing(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    message = view(one, 1)
    qtbot.mouseClick(message.pencil, Qt.MouseButton.LeftButton)
    assert message.editor is not None
    assert message.editor.field.toPlainText() == "Second"
    one.until(message.editor.field.hasFocus)
    qtbot.keyClicks(message.editor.field, "xyz")
    qtbot.keyClick(message.editor.field, Qt.Key.Key_Escape)

    one.until(lambda: message.editor is None)
    assert message.pencil.hasFocus()
    assert one.session.asked("edit") == []
    assert one.session.asked("cancel") == []


def test_the_same_words_make_no_version(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    change(one, qtbot, 2, "Third")

    assert one.session.asked("edit") == []
    assert said(one) == ["First", "Second", "Third"]


def test_a_reply_is_made_anew_beside_the_old_one(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    reply = one.window.chat._reply("t-3")
    assert reply is not None
    qtbot.mouseClick(reply._again_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.chat.turns()[-1].id != "t-3")

    assert one.replied() == "You said: **Third**."
    one.until(lambda: said(one) == ["First", "Second", "Third"])
    one.until(lambda: view(one, 2).switcher.words() == "2 / 2")


def test_versions_are_switched_with_the_keyboard_and_their_turns_follow(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    change(one, qtbot, 1, "Other")
    one.until(lambda: said(one) == ["First", "Other"])
    one.replied()
    switcher = view(one, 1).switcher
    assert "version 2 of 2 is shown" in switcher.earlier.accessibleName()
    assert not switcher.later.isEnabled()
    switcher.earlier.setFocus()
    qtbot.keyClick(switcher.earlier, Qt.Key.Key_Return)
    one.until(lambda: said(one) == ["First", "Second", "Third"])
    switcher = view(one, 1).switcher
    one.until(switcher.later.hasFocus)
    assert switcher.words() == "1 / 2"
    qtbot.keyClick(switcher.later, Qt.Key.Key_Space)

    one.until(lambda: said(one) == ["First", "Other"])
