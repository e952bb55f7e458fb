"""Two versions of a turn stand beside each other, and one of them is kept."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.chat.reply import ReplyView
from ui.chat.said import UserView
from ui.chat.text import ProseView
from ui.messages.compare import Comparison, Version
from ui.messages.desk import MessagesDesk


def version(name: str, text: str, reply: str) -> StoredTurn:
    return StoredTurn(name, "c", text, (), Origin.KEYBOARD, reply, TurnState.DONE, time.time())


def filled(session: ScriptedSession) -> None:
    session._store.put(version("t-1", "Name a colour", "Blue.\n\n```python\nx = 1\n```"), "Colours")
    session._store.put(version("t-2", "Name a colour", "**Green**, if you ask me."), beside="t-1")
    session._store.put(version("t-3", "Name a good colour", "Red."), beside="t-1")


def compared(open_window: Opener, qtbot: QtBot) -> tuple[Opened, Comparison]:
    one = open_window(None, filled)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    message = one.window.chat.column.view(0)
    assert isinstance(message, UserView)
    qtbot.keyClick(message.switcher.compare, Qt.Key.Key_Return)
    sheet = next(sheet for sheet in one.window.sheets if isinstance(sheet, Comparison))
    one.until(sheet.isVisible)
    return one, sheet


def said(side: Version) -> str:
    assert side.reply is not None
    return " ".join(view.toPlainText() for view in side.reply.findChildren(ProseView))


def test_the_version_that_is_shown_stands_beside_the_one_before_it(open_window: Opener, qtbot: QtBot) -> None:
    _one, sheet = compared(open_window, qtbot)
    assert [side.at for side in sheet.sides] == [1, 2]
    assert [said(side) for side in sheet.sides] == ["Green, if you ask me.", "Red."]
    assert ["shown now" in side._about.text() for side in sheet.sides] == [False, True]
    assert sheet.sides[0].geometry().top() == sheet.sides[1].geometry().top()
    assert all(not side._message.isHidden() for side in sheet.sides)


def test_the_arrows_go_past_the_version_on_the_other_side(open_window: Opener, qtbot: QtBot) -> None:
    _one, sheet = compared(open_window, qtbot)
    left, right = sheet.sides
    assert not right.later.isEnabled()
    qtbot.mouseClick(right.earlier, Qt.MouseButton.LeftButton)
    assert (left.at, right.at) == (1, 0)
    assert right.reply is not None
    assert len(right.reply.code_views()) == 1
    assert not right.earlier.isEnabled()
    qtbot.mouseClick(right.later, Qt.MouseButton.LeftButton)
    assert (left.at, right.at) == (1, 2)


def test_the_one_that_is_kept_is_shown_and_the_others_stay(open_window: Opener, qtbot: QtBot) -> None:
    one, sheet = compared(open_window, qtbot)
    one.until(sheet.sides[1].keep.hasFocus)
    qtbot.keyClick(sheet.sides[0].keep, Qt.Key.Key_Return)
    one.until(lambda: [turn.id for turn in one.window.chat.turns()] == ["t-2"])
    assert sheet.isHidden()
    assert one.session.asked("show_branch") == ["t-2"]
    assert one.window.chat.turns()[0].siblings == ("t-1", "t-2", "t-3")


def test_in_a_narrow_window_they_stand_below_each_other(open_window: Opener, qtbot: QtBot) -> None:
    one, sheet = compared(open_window, qtbot)
    one.window.resize(480, 700)
    one.until(lambda: sheet.sides[1].y() > sheet.sides[0].y())
    assert sheet.sides[1].y() >= sheet.sides[0].y() + sheet.sides[0].height()


def test_a_single_version_has_nothing_to_compare_with(open_window: Opener) -> None:
    one = open_window(None, lambda session: session.put(version("t-1", "Hi", "Hello."), "Talk"))
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    view = one.window.chat.column.view(1)
    assert isinstance(view, ReplyView)
    desk = next(part for part in one.desk._parts if isinstance(part, MessagesDesk))
    view.compare_asked.emit("t-1")
    one.until(lambda: desk._work.pending() == 0)
    assert all(sheet.isHidden() for sheet in one.window.sheets)
