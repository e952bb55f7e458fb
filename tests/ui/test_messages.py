"""Messages that wait, quotations, copies, and reading aloud from somewhere on."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script, ScriptedSession
from ui.chat.item import rest_of
from ui.chat.reply import ReplyView
from ui.chat.said import UserView
from ui.chat.text import ProseView
from ui.messages.desk import COPY_KEY, QUOTE_KEY, quoted

REPLY = "It is *blue*. The sky is, too.\n\n```python\nprint('`')\n```\n\nAnd the grass is green."


def filled(session: ScriptedSession) -> None:
    for name, text, reply in (("t-1", "What is the sea?", REPLY), ("t-2", "And the sun?", "Yellow.")):
        session.put(StoredTurn(name, "c", text, (), Origin.KEYBOARD, reply, TurnState.DONE, time.time()), "Talk")


def shown(open_window: Opener) -> Opened:
    one = open_window(None, filled)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(lambda: len(one.window.chat.turns()) == 2)
    return one


def said_view(one: Opened, number: int) -> UserView:
    one.window.chat.column.go_to(number * 2)
    found = one.window.chat.column.view(number * 2)
    assert isinstance(found, UserView)
    return found


def reply_view(one: Opened, number: int) -> ReplyView:
    one.window.chat.column.go_to(number * 2 + 1)
    found = one.window.chat.column.view(number * 2 + 1)
    assert isinstance(found, ReplyView)
    return found


def select(view: ProseView, words: str) -> None:
    found = view.document().find(words)
    assert not found.isNull()
    view.setTextCursor(found)


def prose(view: ReplyView) -> list[ProseView]:
    return sorted(view.findChildren(ProseView), key=lambda one: one.y())


# -- what waits


def waiting(open_window: Opener, held: threading.Event) -> Opened:
    one = open_window(Script(hold=held))
    one.say("First")
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].written)
    one.say("Secnod")
    one.until(lambda: len(one.window.chat.turns()) == 2)
    return one


def test_a_message_that_waits_says_so_and_is_changed_where_it_stands(
    open_window: Opener, qtbot: QtBot, held: threading.Event
) -> None:
    one = waiting(open_window, held)
    message = said_view(one, 1)
    assert not message.take_back.isHidden()
    assert message.row.revealed
    assert said_view(one, 0).take_back.isHidden()
    one.until(lambda: "Waiting" in reply_view(one, 1)._state_words()[1])
    message.edit()
    assert message.editor is not None
    message.editor.field.setPlainText("Second")
    qtbot.keyClick(message.editor.field, Qt.Key.Key_Return)
    one.until(lambda: one.window.chat.turns()[1].text == "Second")

    held.set()
    assert one.replied() == "You said: **Second**."
    assert [turn.text for turn in one.window.chat.turns()] == ["First", "Second"]
    assert said_view(one, 1).take_back.isHidden()


def test_a_message_that_waits_is_taken_back_into_the_composer(
    open_window: Opener, qtbot: QtBot, held: threading.Event
) -> None:
    one = waiting(open_window, held)
    qtbot.keyClicks(one.window.composer.field, "More")
    qtbot.mouseClick(said_view(one, 1).take_back, Qt.MouseButton.LeftButton)
    one.until(lambda: len(one.window.chat.turns()) == 1)
    one.until(lambda: one.window.composer.text == "Secnod\nMore")

    held.set()
    assert one.replied() == "You said: **First**."
    assert [turn.text for turn in one.window.chat.turns()] == ["First"]


def test_what_has_begun_meanwhile_is_not_taken_back(open_window: Opener, qtbot: QtBot, held: threading.Event) -> None:
    one = waiting(open_window, held)
    turn = one.window.chat.turns()[1].id
    held.set()
    one.replied()
    one.window.chat.take_back_asked.emit(turn)
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert "begun" in one.window.notices.news.message
    assert one.window.composer.text == ""


# -- quoting


def test_what_is_selected_is_quoted_with_a_key(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    text = prose(reply_view(one, 0))[0]
    select(text, "The sky is, too.")
    text.setFocus()
    qtbot.keyClicks(one.window.composer.field, "See")
    text.setFocus()
    qtbot.keyClick(one.window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert QUOTE_KEY == "Alt+Q"
    assert one.window.composer.field.toPlainText() == "See\n\n> The sky is, too.\n\n"
    assert one.window.composer.field.hasFocus()


def test_without_a_selection_the_whole_message_is_quoted(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    qtbot.mouseClick(reply_view(one, 0)._quote_button, Qt.MouseButton.LeftButton)
    assert one.window.composer.field.toPlainText() == quoted(REPLY)


def test_selected_code_is_quoted_as_code(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    view = reply_view(one, 0)
    code = view.code_views()[0]
    code._text.selectAll()
    qtbot.mouseClick(view._quote_button, Qt.MouseButton.LeftButton)
    assert one.window.composer.field.toPlainText() == "> ```python\n> print('`')\n> ```\n\n"


def test_the_menu_of_a_text_offers_to_quote_what_is_selected(open_window: Opener) -> None:
    from ui.controls import menu

    one = shown(open_window)
    text = prose(reply_view(one, 0))[1]
    made = menu(one.window)
    text.menu_asked.emit(made, 0)
    assert [action.isEnabled() for action in made.actions() if action.text() == "Quote"] == [False]
    made = menu(one.window)
    select(text, "grass")
    text.menu_asked.emit(made, 0)
    next(action for action in made.actions() if action.text() == "Quote").trigger()
    assert one.window.composer.field.toPlainText() == "> grass\n\n"


def test_a_text_may_go_while_its_menu_is_open(open_window: Opener) -> None:
    """As when a reply comes, or another version is shown."""
    one = shown(open_window)
    text = prose(reply_view(one, 0))[1]
    place = text.rect().center()
    QApplication.sendEvent(
        text.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.mapToGlobal(place))
    )
    one.until(lambda: QApplication.activePopupWidget() is not None)
    one.desk.open_conversation(None)
    one.until(lambda: not isValid(text))
    assert QApplication.activePopupWidget() is None


# -- copying


def test_the_whole_conversation_is_copied_as_markdown(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    assert COPY_KEY in [place.key for place in one.window.menu.places]
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(one.window, Qt.Key.Key_C, modifiers)
    one.until(lambda: "What is the sea?" in QGuiApplication.clipboard().text())
    assert REPLY in QGuiApplication.clipboard().text()


# -- reading aloud


def test_reading_begins_with_the_sentence_that_was_pointed_at_and_goes_on_to_the_end(open_window: Opener) -> None:
    from ui.controls import menu

    one = shown(open_window)
    text = prose(reply_view(one, 0))[0]
    cursor: QTextCursor = text.document().find("sky")
    made = menu(one.window)
    text.menu_asked.emit(made, cursor.selectionStart())
    next(action for action in made.actions() if action.text() == "Read aloud from here").trigger()
    one.until(lambda: one.session.asked("speak"))
    assert one.session.asked("speak") == ["The sky is, too.\n\nAnd the grass is green.\n\nAnd the sun?\n\nYellow."]


def test_a_message_is_read_with_the_reply_to_it(open_window: Opener) -> None:
    one = shown(open_window)
    message = said_view(one, 1)
    message.read_from_asked.emit("t-2", message.rest(message._text, 3))
    one.until(lambda: one.session.asked("speak"))
    assert one.session.asked("speak") == ["And the sun?\n\nYellow."]


def test_a_sentence_is_found_from_a_place_counted_as_qt_does() -> None:
    assert rest_of("One. Two 😀. Three is long.", 20) == "Three is long."
    assert rest_of("One. Two.", 0) == "One. Two."
    assert rest_of("Line\nother line", 8) == "other line"
    assert rest_of("", 5) == ""
