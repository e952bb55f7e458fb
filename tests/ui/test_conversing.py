"""Type, be answered, stop, try again: what a person does in the conversation."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.errors import ErrorCard
from assistant.events import (
    LedgerEntry,
    Notice,
    Origin,
    SentenceSpoken,
    SpeakingChanged,
    Stage,
    StageStarted,
    StoredTurn,
    TurnFinished,
    TurnState,
)
from tests.ui.conftest import Opener
from tests.ui.scripted_session import Script, ScriptedSession
from ui.chat.code import CodeView
from ui.chat.reply import ReplyView
from ui.chat.said import UserView
from ui.chat.text import ProseView
from ui.dialogs import LinkQuestion

LONG = "\n\n".join(f"Paragraph {n} of a reply that is longer than the window is high." for n in range(60))


def stored(session: ScriptedSession, count: int = 1, reply: str = "Sure.", **more: object) -> None:
    for number in range(count):
        fields = {"reply": reply, "state": TurnState.DONE, **more}
        session.put(
            StoredTurn(f"old-{number}", "c", f"Question {number}", (), Origin.KEYBOARD, created=time.time(), **fields)
        )


def reply_view(one: object) -> ReplyView:
    view = one.window.chat.column.view(one.window.chat.column.count() - 1)  # type: ignore[attr-defined]
    assert isinstance(view, ReplyView)
    return view


def words_of(one: object) -> str:
    """What the last reply says of itself."""
    state = reply_view(one)._state
    return state.words() if state is not None else ""


def test_return_sends_and_the_reply_streams_in(open_window: Opener) -> None:
    one = open_window(Script("Hello **there**.", piece=1))
    one.say("Hi")

    assert one.replied() == "Hello **there**."
    assert one.session.submitted[0].text == "Hi"
    assert one.session.submitted[0].ended is not None
    assert reply_view(one)._segments[0].toPlainText() == "Hello there."
    assert isinstance(one.window.chat.column.view(0), UserView)


def test_shift_return_begins_a_new_line(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    field = one.window.composer.field
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "b")

    assert one.window.composer.text == "a\nb"
    assert one.session.submitted == []


def test_the_field_grows_to_eight_lines(open_window: Opener) -> None:
    field = open_window().window.composer.field
    line = field.fontMetrics().lineSpacing()
    field.setPlainText("\n".join("abc"))
    assert field.height() >= 3 * line
    field.setPlainText("\n" * 30)

    assert field.height() == 8 * line


def test_nothing_is_sent_when_there_is_nothing(open_window: Opener) -> None:
    one = open_window()
    one.say("   ")

    assert not one.window.composer.send.isEnabled()
    assert one.session.submitted == []


def test_a_message_written_before_the_session_is_there_is_sent_then(open_window: Opener) -> None:
    one = open_window()
    session, one.desk._session = one.desk._session, None
    one.say("Early")
    assert one.window.composer.text == "Early"
    one.desk.begin(session)

    assert one.replied() == "You said: **Early**."


def test_stop_keeps_what_was_written(open_window: Opener, held: threading.Event, qtbot: QtBot) -> None:
    one = open_window(Script("one two three", hold=held))
    one.say("Count")
    one.until(lambda: one.window.chat.turns() and "one two" in one.window.chat.turns()[-1].written)
    assert one.window.composer.stop.isVisible()
    qtbot.mouseClick(one.window.composer.stop, Qt.MouseButton.LeftButton)
    held.set()
    one.until(lambda: not one.window.chat.turns()[-1].in_flight)

    assert one.window.chat.turns()[-1].state is TurnState.STOPPED
    assert reply_view(one)._state.words() == "You stopped this reply."
    assert one.window.composer.stop.isHidden()


def test_escape_stops_too(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("one two three", hold=held))
    one.say("Count")
    one.until(one.window.composer.stop.isVisible)
    one.window.escaped.emit()

    assert one.session.asked("cancel") == [None]


def test_a_second_message_waits_for_the_first(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("one two three", hold=held))
    one.say("First")
    one.until(one.window.chat.turns)
    one.say("Second")
    one.until(lambda: len(one.window.chat.turns()) == 2)
    one.until(lambda: words_of(one) == "Waiting for the reply before this one")
    held.set()

    assert one.replied() == "one two three"


def test_an_error_is_a_card_with_a_button_that_tries_again(open_window: Opener, qtbot: QtBot) -> None:
    card = ErrorCard("A model's process stopped", "It ended. Your message is kept.", "Try again.", "HostCrashed")
    one = open_window(Script(error=card))
    one.say("Hi")
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].error)
    one.until(one.window.composer.stop.isHidden)
    error = reply_view(one)._error
    assert error is not None
    assert (error._title.text(), error._message.text(), error._remedy.text()) == (card.title, card.message, card.remedy)
    one.session.script.error = None
    qtbot.mouseClick(error._button, Qt.MouseButton.LeftButton)

    one.until(lambda: not one.window.chat.turns()[0].error)
    assert one.replied() == "You said: **Hi**."
    assert one.session.asked("regenerate") == [one.window.chat.turns()[0].siblings[0]]
    assert len(one.window.chat.turns()) == 1


def test_a_refused_message_comes_back_into_the_composer(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.errors import StorageError

    one = open_window()

    def refuse(turn: object) -> str:
        raise StorageError("The disk is full.", remedy="Make room.")

    one.session.submit = refuse
    one.say("Precious words")
    one.until(lambda: one.window.notices.news)

    assert one.window.composer.text == "Precious words"
    assert one.window.notices.news.message == "The disk is full. Make room."


def test_thinking_names_its_stage_after_a_moment(open_window: Opener) -> None:
    one = open_window(Script("ok", thinking_seconds=1.5))
    one.say("Hi")
    one.until(one.window.chat.turns)
    turn = one.window.chat.turns()[0]
    assert reply_view(one)._state_words() == ("", "")
    one.session.tell(StageStarted(turn.id, turn.conversation, Stage.LOAD))
    one.until(lambda: reply_view(one)._state is not None and "Loading the model" in reply_view(one)._state.words())

    assert one.replied() == "ok"


def test_what_is_spoken_is_marked(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("First one. Second one. Third.", hold=held))
    one.say("Hi")
    one.until(lambda: one.window.chat.turns() and "Second one." in one.window.chat.turns()[0].written)
    turn = one.window.chat.turns()[0]
    one.session.tell(SpeakingChanged(True))
    one.session.tell(SentenceSpoken(turn.id, turn.conversation, "Second one."))
    prose = reply_view(one)._segments[0]
    assert isinstance(prose, ProseView)
    one.until(prose.extraSelections)
    assert prose.extraSelections()[0].cursor.selectedText() == "Second one"
    one.session.tell(SpeakingChanged(False))
    one.until(lambda: not prose.extraSelections())


def test_a_link_shows_its_whole_address_and_opens_only_after_a_question(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("ui.dialogs.open_outside", opened.append)
    one = open_window(Script("See [this](https://example.org/a?b=c)."))
    one.say("Link?")
    one.replied()
    reply_view(one)._segments[0].anchorClicked.emit(QUrl("https://example.org/a?b=c"))
    question = one.window.findChild(LinkQuestion)
    assert question is not None
    assert "https://example.org/a?b=c" in question.address.toPlainText()
    assert opened == []
    qtbot.mouseClick(question.open_button, Qt.MouseButton.LeftButton)

    assert opened == [QUrl("https://example.org/a?b=c")]


def test_code_and_messages_can_be_copied(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(Script("```python\nprint(1)\n```"))
    one.say("Code")
    one.replied()
    view = reply_view(one)
    code = view._segments[0]
    assert isinstance(code, CodeView)
    qtbot.mouseClick(code._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "print(1)"
    qtbot.mouseClick(view._copy_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "```python\nprint(1)\n```"


def test_a_reply_can_be_read_aloud_and_asked_again(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(Script("Well."))
    one.say("Hi")
    one.replied()
    qtbot.mouseClick(reply_view(one)._read_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.session.asked("speak") == ["Well."])
    qtbot.mouseClick(reply_view(one)._again_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.chat.turns()[0].siblings)

    assert one.replied() == "Well."


def test_a_reply_goes_on_while_another_conversation_is_open(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("one two three", hold=held), stored)
    one.say("Count")
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].written)
    mine = one.window.chat.turns()[0].conversation
    one.desk.open_conversation("c")
    one.until(lambda: one.window.chat.turns()[0].text == "Question 0")
    held.set()
    one.until(one.window.composer.stop.isHidden)
    one.desk.open_conversation(mine)
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].text == "Count")

    assert one.replied() == "one two three"


def test_a_turn_cut_short_by_the_last_run_says_so(open_window: Opener) -> None:
    one = open_window(None, lambda session: stored(session, state=TurnState.INTERRUPTED, reply="half"))
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)

    assert "closed before" in reply_view(one)._state.words()


def test_news_are_told_one_after_another(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    for title in ("First", "Second", "First"):
        one.session.tell(Notice(title, "Something.", "Do this."))
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news.title == "First"
    assert one.window.notices.news.message == "Something. Do this."
    qtbot.mouseClick(one.window.notices._close, Qt.MouseButton.LeftButton)
    assert one.window.notices.news.title == "Second"
    qtbot.mouseClick(one.window.notices._close, Qt.MouseButton.LeftButton)

    assert one.window.notices.isHidden()


def test_the_status_line_tells_model_speed_and_context(open_window: Opener) -> None:
    one = open_window()
    one.window.resize(1280, 800)
    one.say("Hi")
    one.replied()
    status = one.window.status

    assert status._model.text() == "qwen2.5-coder-1.5b-instruct"
    assert "tokens/s" in status._speed.text()
    one.until(lambda: status.context.words() != "412 of 2.0k")
    assert status.context.words() == "412 of 2.0k · next answer starts at once"
    assert status._left.text() == "Nothing left this machine"


def test_the_status_line_gives_up_what_matters_least_first(open_window: Opener) -> None:
    one = open_window()
    one.say("Hi")
    one.replied()
    status = one.window.status
    told = {}
    for width in (1280, 900, 460):
        one.window.resize(width, 700)
        one.until(lambda width=width: one.window.width() == width)
        parts = (status._speed, status._left, status.context, status._model, status._shield)
        told[width] = [part.isVisible() for part in parts]
        shown = [part for part in parts if part.isVisible()]
        assert all(part.geometry().right() <= status.width() for part in shown)

    assert told[1280][1:] == [True] * 4
    assert told[460][:2] == [False, False]
    assert told[460][3:] == [True, True]


def test_the_empty_state_offers_three_things(open_window: Opener, qtbot: QtBot, qapp: QApplication) -> None:
    one = open_window()
    asked: list[str] = []
    one.window.chat.suggestion_asked.connect(asked.append)
    cards = one.window.chat._empty.cards
    one.window.composer.attach_asked.disconnect()
    for card in cards[:1]:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)

    assert [card.accessibleName().partition(".")[0] for card in cards] == ["Type", "Speak", "Show"]
    assert asked == ["type"]


def test_a_turn_of_silence_says_so_and_offers_no_retry(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("never", hold=held, piece=9))
    one.say("x")
    one.until(one.window.chat.turns)
    turn = one.window.chat.turns()[0]
    empty = LedgerEntry(turn.id, "last speech sample")
    one.session.tell(TurnFinished(turn.id, turn.conversation, "", None, empty, heard=False))
    one.until(lambda: words_of(one) == "Nothing was said, so nothing was asked.")

    assert reply_view(one)._again_button.isHidden()
