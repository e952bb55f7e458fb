"""Hold to talk: by mouse, by key, and by a press for those who can't hold."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.events import MicrophoneLevel, Origin
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def short_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.composer.talk.HOLD_SECONDS", 0.0)


def listening(one: Opened) -> bool:
    return one.window.composer._listening.isVisible()


def test_holding_the_button_records_and_letting_go_sends(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    assert "Let go to send" in one.window.composer._hint.text()
    qtbot.mouseRelease(one.window.composer.talk, LEFT)

    assert one.replied() == "You said: **what time is it**."
    assert one.session.submitted[0].origin is Origin.MICROPHONE
    assert one.window.chat.turns()[0].text == "what time is it"
    assert not listening(one)


def test_holding_the_key_does_the_same_and_repeats_do_not_count(open_window: Opener) -> None:
    one = open_window()
    handle = one.window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    QTest.keyPress(handle, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    one.until(lambda: listening(one))
    QTest.keyRelease(handle, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)

    assert one.replied() == "You said: **what time is it**."
    assert one.session.asked("start_listening") == [None]
    assert one.window.composer.text == ""


def test_a_key_that_repeats_by_release_and_press_is_held(open_window: Opener) -> None:
    one = open_window()
    handle = one.window.windowHandle()
    for _ in range(5):
        QTest.keyPress(handle, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        QTest.keyRelease(handle, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert one.replied() == "You said: **what time is it**."
    assert one.session.asked("start_listening") == [None]
    assert len(one.session.asked("finish_listening")) == 1


def test_escape_forgets_what_was_said(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    one.window.escaped.emit()
    one.until(lambda: not listening(one))
    qtbot.mouseRelease(one.window.composer.talk, LEFT)

    assert one.session.asked("abandon_listening") == [None]
    assert one.session.submitted == []


def test_a_press_begins_and_a_second_one_sends(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.composer.talk.HOLD_SECONDS", 60.0)
    one = open_window()
    qtbot.mouseClick(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    assert "Press again" in one.window.composer._hint.text()
    qtbot.mouseClick(one.window.composer.talk, LEFT)

    assert one.replied() == "You said: **what time is it**."


def test_leaving_the_window_gives_a_hold_up(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    one.window.left.emit()
    one.until(lambda: not listening(one))

    assert one.session.submitted == []


def test_what_is_written_and_attached_goes_along(open_window: Opener, picture: object, qtbot: QtBot) -> None:
    one = open_window()
    one.window.composer.field.setPlainText("About this:")
    one.desk.attach([picture])
    one.until(one.window.composer.drafts)
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    qtbot.mouseRelease(one.window.composer.talk, LEFT)

    assert one.replied() == "You said: **About this: what time is it**."
    assert one.session.submitted[0].files == (picture,)


def test_the_ring_and_the_meter_follow_the_level(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    one.session.tell(MicrophoneLevel(-6.0))
    one.until(lambda: one.window.composer.meter._levels[-1] > 0.8)
    assert one.window.composer.talk._level > 0.8
    one.session.tell(MicrophoneLevel(-90.0))
    one.until(lambda: one.window.composer.meter._levels[-1] == 0.0)
    assert 0 < one.window.composer.talk._level < 0.8
    qtbot.mouseRelease(one.window.composer.talk, LEFT)


def test_no_microphone_is_told_and_the_button_tries_again(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(Script(microphone=False))
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: one.window.notices.news)
    qtbot.mouseRelease(one.window.composer.talk, LEFT)
    assert one.window.notices.news.title == "There is no microphone"
    assert "No microphone" in one.window.composer.talk.accessibleName()
    assert not one.window.composer.talk.active
    one.session.script.microphone = True
    qtbot.mousePress(one.window.composer.talk, LEFT)
    one.until(lambda: listening(one))
    qtbot.mouseRelease(one.window.composer.talk, LEFT)

    assert one.replied() == "You said: **what time is it**."
    assert one.window.composer.talk.accessibleName() == "Hold to speak"


def test_speech_of_replies_is_switched_and_kept(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    speak = one.window.composer.speak
    assert speak.isChecked()
    qtbot.mouseClick(speak, LEFT)
    one.until(lambda: one.session.settings.speaking.replies == "never")
    assert speak.accessibleName() == "Speak replies: off"
    qtbot.mouseClick(speak, LEFT)

    one.until(lambda: one.session.settings.speaking.replies == "always")


def test_nothing_waits_without_a_session(open_window: Opener) -> None:
    one = open_window()
    one.desk._session, session = None, one.desk._session
    started = time.monotonic()
    one.window.composer.talk.hold()
    one.window.composer.talk.let_go()
    one.desk._session = session

    assert not one.window.composer.talk.active
    assert time.monotonic() - started < 1
