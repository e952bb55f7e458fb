"""An open conversation in the window: what Peri does can be seen, and what it hears can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.events import Caption, MicrophoneLevel, TalkChanged, TalkState
from tests.ui.conftest import Opened, Opener
from ui.composer.panel import KEY, MUTE_KEY, WAIT_KEY


def talking(open_window: Opener) -> Opened:
    one = open_window()
    one.window.composer.conversation.click()
    one.until(one.window.talk_panel.isVisible)
    return one


def test_the_key_opens_and_closes_it(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert KEY == "Ctrl+Shift+T"
    one.window.activateWindow()
    qtbot.keyClick(one.window.composer.field, Qt.Key.Key_T, keys)
    one.until(one.window.talk_panel.isVisible)
    assert one.session.talk.open
    assert one.window.composer.conversation.isChecked()
    qtbot.keyClick(one.window.composer.field, Qt.Key.Key_T, keys)
    one.until(one.window.talk_panel.isHidden)
    assert not one.session.talk.open
    assert not one.window.composer.conversation.isChecked()


def test_it_goes_on_in_the_conversation_that_is_open(open_window: Opener) -> None:
    one = talking(open_window)
    assert one.session.talk.conversations[0] is not None
    one.window.talk_panel.end.click()
    one.until(one.window.talk_panel.isHidden)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (TalkState.LISTENING, "Listening"),
        (TalkState.HEARING, "Hearing you"),
        (TalkState.THINKING, "Thinking"),
        (TalkState.SPEAKING, "Speaking"),
        (TalkState.MUTED, "Muted"),
        (TalkState.WAITING, "Say “hey peri”"),
    ],
)
def test_what_it_does_is_shown_in_words(open_window: Opener, state: TalkState, words: str) -> None:
    one = talking(open_window)
    one.session.tell(TalkChanged(state))
    one.session.tell(MicrophoneLevel(-20.0))
    one.until(lambda: one.window.talk_panel.words.text() == words)


def test_captions_come_and_go(open_window: Opener) -> None:
    one = talking(open_window)
    panel = one.window.talk_panel
    one.session.tell(TalkChanged(TalkState.HEARING))
    one.session.tell(Caption("What time", "is it"))
    one.until(lambda: (panel.sure.text(), panel.guess.text()) == ("What time", "is it"))
    one.session.tell(TalkChanged(TalkState.THINKING))
    one.until(lambda: panel.sure.isHidden() and panel.guess.isHidden())


def test_another_conversation_closes_the_microphone(open_window: Opener) -> None:
    one = talking(open_window)
    one.desk.open_conversation(None)
    one.until(one.window.talk_panel.isHidden)
    assert not one.session.talk.open


def test_it_is_muted_and_opened_again_from_the_keyboard(open_window: Opener, qtbot: QtBot) -> None:
    one = talking(open_window)
    panel = one.window.talk_panel
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert MUTE_KEY == "Ctrl+Shift+M"
    one.window.activateWindow()
    qtbot.keyClick(one.window.composer.field, Qt.Key.Key_M, keys)
    one.until(lambda: (panel.words.text(), panel.mute.text()) == ("Muted", "Unmute"))
    panel.mute.click()
    one.until(lambda: (panel.words.text(), panel.mute.text()) == ("Listening", "Mute"))


def test_it_waits_for_the_wake_phrase_when_told_to(open_window: Opener, qtbot: QtBot) -> None:
    one = talking(open_window)
    panel = one.window.talk_panel
    assert panel.wait.accessibleName() == "Wait for “hey peri”"
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert WAIT_KEY == "Ctrl+Shift+H"
    one.window.activateWindow()
    qtbot.keyClick(one.window.composer.field, Qt.Key.Key_H, keys)
    one.until(lambda: panel.wait.isChecked() and one.session.settings.hearing.wait_for_phrase)
    one.session.change_setting("hearing.wake_phrase", "computer")
    one.session.tell(TalkChanged(TalkState.WAITING))
    one.until(lambda: panel.words.text() == "Say “computer”")
    panel.wait.click()
    one.until(lambda: not panel.wait.isChecked() and not one.session.settings.hearing.wait_for_phrase)


def test_it_listens_from_the_start_where_the_settings_say_so(open_window: Opener) -> None:
    one = open_window(fill=lambda session: session.change_setting("hearing.open_at_start", True))
    one.until(one.window.talk_panel.isVisible)
    assert one.session.talk.open
