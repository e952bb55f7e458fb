"""The window opens where the reader was when it closed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.app import Application
from ui.resuming import Reading, kept, kept_folders


@pytest.fixture
def place(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def fill(session: ScriptedSession) -> None:
    for number in range(30):
        turn = StoredTurn(
            f"t{number}", "long", f"Message {number}", (), Origin.KEYBOARD, "So. " * 90, TurnState.DONE, time.time()
        )
        session.put(turn, "Long")


def reopened(one: Opened, qapp: QApplication, place: QSettings, qtbot: QtBot) -> Opened:
    """Another window on the same conversations."""
    application = Application(qapp, lambda: one.session)  # type: ignore[arg-type, return-value]
    application.window.resize(1000, 700)
    application.window.restore(place)
    again = Opened(application, one.session, qtbot)
    with qtbot.waitSignal(application.desk.begun, timeout=5000):
        application.show()
    return again


def ended(one: Opened) -> None:
    one.application.end()
    one.window.deleteLater()


def read(one: Opened) -> None:
    one.desk.open_conversation("long")
    one.until(one.window.chat.turns)


def test_the_same_place_of_the_same_conversation(
    open_window: Opener, qapp: QApplication, place: QSettings, qtbot: QtBot
) -> None:
    one = open_window(None, fill)
    read(one)
    one.window.chat.go_to_turn("t12")
    bar = one.window.chat.column.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    where = one.window.chat.reading()
    assert where is not None
    one.window.keep(place)
    again = reopened(one, qapp, place, qtbot)

    again.until(lambda: again.window.chat.reading() == where)
    assert not again.window.chat.column.following
    assert again.window.windowTitle().startswith("Long")
    ended(again)


def test_the_end_where_the_end_was_read(
    open_window: Opener, qapp: QApplication, place: QSettings, qtbot: QtBot
) -> None:
    one = open_window(None, fill)
    read(one)
    folder = one.session.filing.create_folder("Food")
    one.window.side.opened_folders.add(folder.id)
    one.window.keep(place)
    again = reopened(one, qapp, place, qtbot)

    again.until(again.window.chat.turns)
    assert again.window.chat.column.following
    assert again.window.side.opened_folders == {folder.id}
    ended(again)


def test_a_conversation_that_is_gone_is_not_missed(
    open_window: Opener, qapp: QApplication, place: QSettings, qtbot: QtBot
) -> None:
    one = open_window(None, fill)
    read(one)
    one.window.keep(place)
    one.session.delete_conversation("long")
    again = reopened(one, qapp, place, qtbot)

    again.until(lambda: not again.desk._work.pending())
    assert again.window.chat.turns() == []
    assert again.window.notices.news is None
    ended(again)


def test_what_is_sent_before_the_session_is_there_comes_first(
    open_window: Opener, qapp: QApplication, place: QSettings, qtbot: QtBot
) -> None:
    one = open_window(None, fill)
    read(one)
    one.window.keep(place)
    application = Application(qapp, lambda: one.session)  # type: ignore[arg-type, return-value]
    application.window.restore(place)
    again = Opened(application, one.session, qtbot)
    again.say("Hello")
    with qtbot.waitSignal(application.desk.begun, timeout=5000):
        application.show()
    again.replied()

    assert [turn.text for turn in again.window.chat.turns()] == ["Hello"]
    ended(again)


def test_a_window_that_closes_before_the_session_is_there_forgets_nothing(
    open_window: Opener, qapp: QApplication, place: QSettings
) -> None:
    one = open_window(None, fill)
    read(one)
    one.window.keep(place)
    application = Application(qapp, lambda: one.session)  # type: ignore[arg-type, return-value]
    application.window.restore(place)
    application.window.keep(place)

    assert kept(place) == Reading("long")
    application.end()
    application.window.deleteLater()


@pytest.mark.parametrize(
    "broken", [None, "long", ["long"], ["long", "t1", "2", "0"], ["long", "t1", "0", "x"], [""] * 4]
)
def test_what_can_not_be_read_is_nothing(place: QSettings, broken: object) -> None:
    place.setValue("conversation", broken)
    place.setValue("folders", broken)
    assert kept(place) is None
    assert "" not in kept_folders(place)


def test_a_place_outlives_the_program(open_window: Opener, place: QSettings, tmp_path: Path) -> None:
    one = open_window(None, fill)
    read(one)
    one.window.chat.go_to_turn("t3")
    one.window.keep(place)
    place.sync()
    again = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    where = kept(again)
    assert isinstance(where, Reading)
    assert (where.conversation, where.turn, where.half) == ("long", "t3", 0)
    assert where == kept(place)
