"""The column keeps its place, and only what is near is made."""

from __future__ import annotations

import gc
import threading
from itertools import pairwise

from PySide6.QtCore import QPropertyAnimation, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script
from tests.ui.test_conversing import LONG, stored
from ui.chat.reply import ReplyView


def open_long(open_window: Opener, script: Script | None = None, count: int = 250) -> Opened:
    one = open_window(
        script, lambda session: stored(session, count, "Some **words**.\n\n- a\n- b\n\n```python\nx=1\n```")
    )
    one.desk.open_conversation("c")
    one.until(lambda: one.window.chat.column.count() == 2 * count)
    return one


def top_item(one: Opened) -> tuple[int, int]:
    """The first visible message, and where its top is in the viewport."""
    column = one.window.chat.column
    visible = [(index, view.y()) for index, view in sorted(column.views().items()) if view.geometry().bottom() > 0]
    return visible[0]


def test_only_messages_near_the_visible_part_are_widgets(open_window: Opener) -> None:
    one = open_long(open_window)
    column = one.window.chat.column

    one.until(lambda: not column._again.isActive())
    assert len(column.views()) < 40
    assert column.verticalScrollBar().value() == column.verticalScrollBar().maximum()


def test_scrolling_back_and_forth_shows_every_message_in_its_place(open_window: Opener) -> None:
    one = open_long(open_window)
    column, bar = one.window.chat.column, one.window.chat.column.verticalScrollBar()
    for share in (0.0, 0.5, 0.1, 0.9, 1.0):
        bar.setValue(round(bar.maximum() * share))
        shown = sorted(column.views().items())
        visible = [view for _, view in shown if view.geometry().intersects(column.viewport().rect())]
        assert visible[0].y() <= 24
        for (before, above), (after, below) in pairwise(shown):
            if after == before + 1:
                assert below.y() == above.y() + above.height()


def test_messages_that_are_scrolled_to_quickly_are_made_soon_after(open_window: Opener) -> None:
    one = open_long(open_window)
    column, bar = one.window.chat.column, one.window.chat.column.verticalScrollBar()
    for _ in range(60):
        bar.setValue(bar.value() - 300)
    one.until(lambda: not column._again.isActive())
    shown = sorted(column.views().items())
    visible = [view for _, view in shown if view.geometry().intersects(column.viewport().rect())]
    assert visible[0].y() <= 24
    assert visible[-1].geometry().bottom() >= column.viewport().height() - 24
    assert not any(view.isHidden() for view in visible)


def test_a_reply_that_is_made_in_parts_is_that_which_is_made_at_once(open_window: Opener) -> None:
    one = open_long(open_window)
    turn = one.window.chat.turns()[3]
    at_once = ReplyView(one.window, turn)
    parts = ReplyView(one.window, turn, later=True)
    steps = 1
    while not parts.prepare(0):
        steps += 1
    assert steps > 2
    assert parts.fit(700) == at_once.fit(700)
    parts.refresh()
    assert parts.prepare(0)


def test_the_collector_is_spared_a_long_conversation_while_it_is_open(open_window: Opener) -> None:
    one = open_long(open_window, count=600)
    assert gc.get_freeze_count() > 1000
    one.desk.open_conversation(None)
    one.until(lambda: not one.window.chat.turns())
    assert gc.get_freeze_count() == 0


def test_the_end_is_followed_while_a_reply_streams(open_window: Opener) -> None:
    one = open_long(open_window, Script(LONG, piece=40))
    one.say("More")
    one.replied()
    bar = one.window.chat.column.verticalScrollBar()
    one.until(lambda: bar.value() == bar.maximum())

    assert one.window.chat.column.following
    assert one.window.chat.column._latest.isHidden()


def test_who_has_scrolled_up_stays_there(open_window: Opener, held: threading.Event, qtbot: QtBot) -> None:
    one = open_long(open_window, Script(LONG, piece=40, hold=held))
    one.say("More")
    one.until(lambda: one.window.chat.turns()[-1].in_flight and one.window.chat.turns()[-1].written)
    column, bar = one.window.chat.column, one.window.chat.column.verticalScrollBar()
    one.until(lambda: column._motion is None)
    bar.setValue(bar.value() - 1500)
    one.until(lambda: not column._again.isActive())
    before, height = top_item(one), bar.maximum()
    held.set()
    one.replied()
    one.until(lambda: not column._again.isActive())

    assert top_item(one) == before
    assert bar.maximum() >= height
    assert column._latest.isVisible()
    qtbot.mouseClick(column._latest, Qt.MouseButton.LeftButton)
    one.until(lambda: bar.value() == bar.maximum())
    assert column._latest.isHidden()


def test_going_to_the_end_twice_is_one_motion(open_window: Opener) -> None:
    one = open_long(open_window)
    column, bar = one.window.chat.column, one.window.chat.column.verticalScrollBar()
    one.until(lambda: not column._again.isActive())
    bar.setValue(bar.value() - 200)
    column.go_to_end()
    motion = column._motion
    column.go_to_end()
    assert column._motion is motion
    one.until(lambda: column._motion is None)
    one.until(lambda: not column.findChildren(QPropertyAnimation))  # else each would stay for as long as the window
    assert bar.value() == bar.maximum()


def test_what_is_read_stays_when_the_window_changes_its_width(open_window: Opener) -> None:
    one = open_long(open_window)
    column = one.window.chat.column
    column.verticalScrollBar().setValue(4000)
    index, _ = top_item(one)
    one.window.resize(760, 700)
    one.until(lambda: column.column_width() < 500)

    assert abs(top_item(one)[0] - index) <= 1


def test_home_and_end_keys(open_window: Opener, qtbot: QtBot) -> None:
    one = open_long(open_window)
    column = one.window.chat.column
    qtbot.keyClick(column, Qt.Key.Key_Home)
    assert column.verticalScrollBar().value() == 0
    qtbot.keyClick(column, Qt.Key.Key_End)

    one.until(lambda: column.verticalScrollBar().value() == column.verticalScrollBar().maximum())


def test_five_thousand_messages_open_at_once(open_window: Opener) -> None:
    one = open_long(open_window, count=2500)

    assert len(one.window.chat.column.views()) < 40
