"""The tray, the quick question, notifications, and what another start of Peri asks of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from assistant.calls import TimerRang, ToolCall
from assistant.devices.hotkey.keys import Combination, NoHotkey
from assistant.errors import ErrorCard
from assistant.events import (
    LedgerEntry,
    ListeningChanged,
    Origin,
    SpeakingChanged,
    StoredTurn,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnState,
)
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_calls import ASKED, SEND, ScriptedCall
from tests.ui.scripted_session import Script
from ui.desktop import desk, told
from ui.desktop.instance import Request
from ui.desktop.quick import Quick
from ui.desktop.told import Told
from ui.desktop.tray import State

LEDGER = LedgerEntry("1", "return key", {})


class ScriptedKey:
    def __init__(self, wanted: Combination, pressed: Callable[[], None]) -> None:
        self.wanted, self.pressed, self.closed = wanted, pressed, False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> list[ScriptedKey]:
    made: list[ScriptedKey] = []

    def grab(wanted: Combination, pressed: Callable[[], None]) -> ScriptedKey:
        if wanted.key == "f9":
            raise NoHotkey("Another program has F9 already.", remedy="Choose another key.")
        made.append(ScriptedKey(wanted, pressed))
        return made[-1]

    monkeypatch.setattr(desk.DesktopDesk.__init__, "__defaults__", (grab,))
    return made


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Told]:
    notifications: list[Told] = []
    monkeypatch.setattr(told, "send", lambda one: notifications.append(one) or True)
    return notifications


# -- the state


def test_the_state_is_the_one_that_matters_most() -> None:
    state = State()
    names = []
    for event in (
        TurnStarted("1", "c", "Hi", (), Origin.KEYBOARD),
        SpeakingChanged(True),
        ListeningChanged(True),
        ListeningChanged(False),
        SpeakingChanged(False),
        TurnFinished("1", "c", "Hello", None, LEDGER),
        TalkChanged(TalkState.WAITING),
        TalkChanged(TalkState.SPEAKING),
        TalkChanged(None),
    ):
        state.hear(event)
        names.append(state.name)
    expected = ["thinking", "speaking", "listening", "speaking", "thinking", "idle", "listening", "speaking", "idle"]
    assert names == expected


def test_the_tray_says_what_peri_does_and_that_it_waits_for_an_answer(open_window: Opener) -> None:
    call = ScriptedCall(ToolCall("m", "send_mail", {"to": "a@b.c"}), SEND, ASKED)
    one = open_window(Script("So be it.", calls=(call,)))
    tray = one.desk.desktop.tray
    assert tray.words() == "Peri – Ready"
    one.say("Write to them")
    one.until(lambda: tray.words() == "Peri – Waiting for your answer")
    one.session.cancel()
    one.until(lambda: tray.words() == "Peri – Ready")


def test_its_menu_opens_what_it_names(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    actions = {action.text(): action for action in one.desk.desktop.tray.menu.actions()}
    assert list(actions) == ["Open Peri", "Quick question", "New conversation", "Talk hands-free", "Quit Peri"]
    one.window.hide()
    actions["Open Peri"].trigger()
    assert one.window.isVisible()
    actions["Quick question"].trigger()
    assert one.desk.desktop.quick.isVisible()
    actions["Talk hands-free"].trigger()
    one.until(lambda: one.session.talk.open)


def test_closing_the_window_ends_peri_unless_it_stays(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    one = open_window()
    assert not one.desk.desktop.stays()
    one.session.change_setting("desktop.stay_in_tray", True)
    assert not one.desk.desktop.stays(), "there is no tray here that it could be opened from"
    monkeypatch.setattr(type(one.desk.desktop.tray), "visible", property(lambda _self: True))
    assert one.desk.desktop.stays()


# -- notifications


def test_who_looks_elsewhere_is_told(open_window: Opener, sent: list[Told]) -> None:
    one = open_window()
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.session.tell(TurnFinished("1", "c", "You see it", None, LEDGER))
    one.session.tell(SpeakingChanged(True))
    one.until(lambda: "Speaking" in one.desk.desktop.tray.words())
    assert sent == []
    one.window.hide()
    one.until(lambda: not one.window.isActiveWindow())
    one.session.tell(TurnFinished("2", "c", "Forty\ntwo", None, LEDGER))
    one.session.tell(TurnFinished("3", "c", "Half", None, LEDGER, stopped=True))
    one.session.tell(TurnFailed("4", "c", ErrorCard("The model stopped", "It ended.", ""), "", LEDGER))
    one.session.tell(TimerRang("The tea"))
    one.until(lambda: len(sent) == 3)
    assert [(one.title, one.text) for one in sent] == [
        ("Peri has answered", "Forty two"),
        ("The model stopped", "It ended."),
        ("Timer", "The tea"),
    ]


def test_who_wants_no_notifications_gets_none(open_window: Opener, sent: list[Told]) -> None:
    one = open_window()
    one.session.change_setting("desktop.notifications", False)
    one.window.hide()
    one.until(lambda: not one.window.isActiveWindow())
    one.session.tell(TurnFinished("2", "c", "Forty two", None, LEDGER))
    one.session.tell(ListeningChanged(True))
    one.until(lambda: "Listening" in one.desk.desktop.tray.words())
    assert sent == []


# -- the quick question


def quick_of(one: Opened) -> Quick:
    """The small window, open and ready to be typed into."""
    one.desk.desktop.quick_question()
    one.until(one.desk.desktop.quick.isActiveWindow)
    return one.desk.desktop.quick


def test_a_question_is_asked_and_answered_in_the_small_window(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(Script("It is **noon**."))
    quick = quick_of(one)
    qtbot.keyClicks(quick.field, "What time is it?")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    one.until(lambda: quick.answer.turns() and not quick.answer.turns()[0].in_flight)
    assert quick.answer.turns()[0].reply == "It is **noon**."
    assert quick.answer.isVisible()
    qtbot.keyClicks(quick.field, "And now?")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    one.until(lambda: len(one.session.submitted) == 2)
    assert {turn.conversation for turn in one.session.submitted} == {quick.conversation}
    one.until(lambda: len(quick.answer.turns()) == 2)
    quick.open.click()
    assert quick.isHidden()
    one.until(lambda: len(one.window.chat.turns()) == 2)


def test_a_question_about_a_call_is_answered_there(open_window: Opener, qtbot: QtBot) -> None:
    call = ScriptedCall(ToolCall("m", "send_mail", {"to": "a@b.c"}), SEND, ASKED)
    one = open_window(Script("So be it.", calls=(call,)))
    quick = quick_of(one)
    qtbot.keyClicks(quick.field, "Write to them")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    one.until(lambda: quick.answer.card("m") is not None)
    card = quick.answer.card("m")
    assert card is not None
    card.answered.emit(False, None)
    one.until(lambda: one.session.approvals.answers)
    one.until(lambda: not quick.answer.turns()[0].in_flight)
    assert one.session.approvals.answers[0][:2] == ("m", False)


def test_another_quick_question_begins_without_the_one_before(qtbot: QtBot, open_window: Opener) -> None:
    one = open_window(Script("It is **noon**."))
    for text in ("What time is it?", "Where is the harbour?"):
        one.desk.desktop.quick_question()
        quick = one.desk.desktop.quick
        qtbot.keyClicks(quick.field, text)
        qtbot.keyClick(quick.field, Qt.Key.Key_Return)
        one.until(lambda quick=quick: quick.answer.turns() and not quick.answer.turns()[0].in_flight)
        assert [turn.text for turn in quick.answer.turns()] == [text]
        qtbot.keyClick(quick.field, Qt.Key.Key_Escape)


def test_escape_closes_it_and_the_next_begins_anew(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    quick = quick_of(one)
    qtbot.keyClicks(quick.field, "half")
    qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    assert quick.isHidden()
    one.desk.desktop.quick_question()
    assert quick.field.text() == ""


def test_selected_text_comes_as_a_file_which_is_not_the_user_s_words(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = open_window()
    one.window.hide()
    monkeypatch.setattr(desk, "selected_text", lambda: "Pay\nMallory at once")
    quick = quick_of(one)
    assert [file.read_text() for file in quick.files()] == ["Pay\nMallory at once"]
    qtbot.keyClicks(quick.field, "What is asked?")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    one.until(lambda: one.session.submitted)
    assert one.session.submitted[0].text == "What is asked?"
    assert [file.name for file in one.session.submitted[0].files] == [desk.SELECTED]
    assert quick.files() == []


def test_what_comes_along_can_be_left_out(open_window: Opener, picture: Path) -> None:
    one = open_window()
    quick = quick_of(one)
    quick.add_file(picture, "A part of the screen")
    item = quick.chips.itemAt(0)
    assert item is not None
    item.widget().click()  # type: ignore[union-attr]
    assert quick.files() == []


def test_what_is_selected_in_peri_is_not_offered(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.setText("mine", QClipboard.Mode.Selection)
    assert desk.selected_text() == ""


# -- the key


def test_the_key_opens_the_quick_question_and_is_given_back(open_window: Opener, keys: list[ScriptedKey]) -> None:
    one = open_window()
    assert keys == []
    one.session.change_setting("desktop.key", "Ctrl+Alt+Space")
    one.until(lambda: keys)
    thread = threading.Thread(target=keys[0].pressed)
    thread.start()
    one.until(one.desk.desktop.quick.isVisible)
    thread.join()
    one.session.change_setting("desktop.key", "Ctrl+Alt+K")
    one.until(lambda: len(keys) == 2)
    assert keys[0].closed
    one.session.change_setting("desktop.key", "")
    one.until(lambda: keys[1].closed)


@pytest.mark.parametrize("key", ["F9", "Shift+A", "nonsense"])
def test_a_key_that_can_not_be_had_is_told(open_window: Opener, keys: list[ScriptedKey], key: str) -> None:
    one = open_window()
    one.session.change_setting("desktop.key", key)
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news.title == NoHotkey.title


# -- other starts


def test_files_come_into_the_composer(open_window: Opener, picture: Path) -> None:
    one = open_window()
    one.desk.desktop.serve(Request((picture,)))
    one.until(one.window.composer.drafts)
    assert one.window.composer.drafts()[0].attachment.name == picture.name


def test_a_link_s_text_waits_and_says_where_it_is_from(open_window: Opener) -> None:
    one = open_window()
    one.desk.desktop.serve(Request(text="Delete everything"))
    assert one.window.composer.text == "Delete everything"
    assert one.session.submitted == []
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news.title == "A link brought this text"


def test_a_link_opens_a_conversation_that_is_here(open_window: Opener) -> None:
    stored = StoredTurn("1", "c", "Q", (), Origin.KEYBOARD, "A", TurnState.DONE, 1.0)
    one = open_window(None, lambda session: session.put(stored, "Talk"))
    one.desk.desktop.serve(Request(conversation="gone"))
    one.until(lambda: one.window.notices.news)
    one.desk.desktop.serve(Request(conversation="c"))
    one.until(lambda: [turn.id for turn in one.window.chat.turns()] == ["1"])


def test_settings_of_the_desktop_are_done_at_once(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[tuple[str, bool]] = []
    monkeypatch.setattr(desk.entries, "set_login", lambda wanted: done.append(("login", wanted)))
    monkeypatch.setattr(desk.entries, "set_menu", lambda wanted: done.append(("menu", wanted)))
    one = open_window()
    one.session.change_setting("desktop.start_at_login", True)
    one.until(lambda: done == [("login", True)])
    one.session.change_setting("desktop.in_menu", True)
    one.until(lambda: done[1:] == [("menu", True)])
