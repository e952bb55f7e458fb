"""What is being written stays with its conversation, and what was sent comes back with the arrow keys."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from assistant.errors import StorageError
from assistant.events import ConversationsChanged, Origin, StoredTurn, TurnState
from assistant.settings import home
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession


def filled(session: ScriptedSession) -> None:
    for conversation in ("sea", "sun"):
        for number, text in enumerate((f"What is the {conversation}?", "And why?\nIn two lines.")):
            name = f"{conversation}-{number}"
            turn = StoredTurn(
                name, conversation, text, (), Origin.KEYBOARD, "So.", TurnState.DONE, time.time() + number
            )
            session.put(turn, conversation)


def go(one: Opened, conversation: str | None) -> None:
    one.desk.open_conversation(conversation)
    one.until(
        lambda: [turn.conversation for turn in one.window.chat.turns()] == [conversation] * 2 * bool(conversation)
    )


def kept(one: Opened) -> bool:
    path = home() / "drafts.json"
    return path.exists() and one.window.composer.written() in path.read_text("utf-8")


def test_the_model_wakes_while_something_is_being_written(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    assert ("wake", None) not in one.session.calls
    qtbot.keyClicks(one.window.composer.field, "What is")
    one.until(lambda: ("wake", None) in one.session.calls)


def test_each_conversation_has_a_message_of_its_own(open_window: Opener, qtbot: QtBot, picture: Path) -> None:
    one = open_window(None, filled)
    qtbot.keyClicks(one.window.composer.field, "new")
    go(one, "sea")
    assert one.window.composer.empty()
    qtbot.keyClicks(one.window.composer.field, "salty")
    one.desk.attach([picture])
    one.until(one.window.composer.drafts)
    go(one, "sun")
    assert one.window.composer.empty()
    go(one, "sea")
    assert one.window.composer.text == "salty"
    assert [draft.file for draft in one.window.composer.drafts()] == [picture]
    go(one, None)
    assert one.window.composer.text == "new"
    assert not one.window.composer.drafts()


def test_what_was_being_written_is_there_after_a_restart(open_window: Opener, qtbot: QtBot, picture: Path) -> None:
    first = open_window(None, filled)
    qtbot.keyClicks(first.window.composer.field, "not sent")
    go(first, "sea")
    first.window.composer.field.insertPlainText("salty ü😀")
    first.desk.attach([picture])
    first.until(first.window.composer.drafts)
    first.end()
    assert (home() / "drafts.json").stat().st_mode & 0o077 == 0

    second = open_window(None, filled)
    assert second.window.composer.text == "not sent"
    go(second, "sea")
    assert second.window.composer.text == "salty ü😀"
    second.until(second.window.composer.drafts)
    assert [draft.file for draft in second.window.composer.drafts()] == [picture]


def test_it_is_on_disk_before_the_window_is_closed(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    qtbot.keyClicks(one.window.composer.field, "if the power fails")
    one.until(lambda: kept(one))


def test_what_is_sent_is_no_draft_any_more(open_window: Opener) -> None:
    first = open_window()
    first.say("Hello")
    first.replied()
    first.say("More")
    first.until(lambda: len(first.window.chat.turns()) == 2)
    first.end()
    second = open_window()
    assert second.window.composer.empty()
    assert not (home() / "drafts.json").exists() or "Hello" not in (home() / "drafts.json").read_text()


def test_a_new_conversation_takes_its_message_along_when_it_gets_a_name(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    one.say("Hello")
    one.replied()
    qtbot.keyClicks(one.window.composer.field, "the next")
    one.until(lambda: kept(one))
    one.desk.open_conversation(None)
    assert one.window.composer.empty()
    one.desk.open_conversation(one.session.submitted[0].conversation or "conversation-2")
    one.until(one.window.chat.turns)
    assert one.window.composer.text == "the next"


def test_the_message_of_a_deleted_conversation_leaves_the_disk(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    qtbot.keyClicks(one.window.composer.field, "salty")
    one.until(lambda: kept(one))
    go(one, None)
    one.session.delete_conversation("sea")
    one.until(lambda: "salty" not in (home() / "drafts.json").read_text("utf-8"))


def test_a_store_that_is_in_use_costs_no_message(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    filing = one.session.filing
    for conversation, text in (("sea", "salty"), ("sun", "sunny")):
        go(one, conversation)
        qtbot.keyClicks(one.window.composer.field, text)
        one.until(lambda: kept(one))
    go(one, None)
    filing.trouble = StorageError("The store is in use by another program.")
    one.session.tell(ConversationsChanged())
    one.until(lambda: filing.refused)
    filing.trouble = None
    one.session.delete_conversation("sun")

    def sun_is_forgotten() -> bool:
        one.session.tell(ConversationsChanged())
        return "sunny" not in (home() / "drafts.json").read_text("utf-8")

    one.until(sun_is_forgotten)
    assert "salty" in (home() / "drafts.json").read_text("utf-8")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"drafts": [1]}', '{"drafts": {"a": {"text": 1}}}'])
def test_a_broken_file_of_drafts_costs_nothing_but_the_drafts(open_window: Opener, qtbot: QtBot, text: str) -> None:
    home().mkdir(exist_ok=True)
    (home() / "drafts.json").write_text(text)
    one = open_window(None, filled)
    assert one.window.composer.empty()
    qtbot.keyClicks(one.window.composer.field, "again")
    one.until(lambda: kept(one))


def test_a_full_disk_is_told(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    home().rmdir() if home().is_dir() else None
    home().write_text("no folder")
    qtbot.keyClicks(one.window.composer.field, "somewhere")
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert one.window.notices.news.title == StorageError.title
    assert "until Peri is closed" in one.window.notices.news.message


# -- the arrow keys


def press(one: Opened, key: Qt.Key, times: int = 1) -> str:
    for _ in range(times):
        one.qtbot.keyClick(one.window.composer.field, key)
    return one.window.composer.field.toPlainText()


def test_the_arrow_keys_go_through_what_was_sent_and_back_to_what_is_written(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    qtbot.keyClicks(one.window.composer.field, "Now")
    assert press(one, Qt.Key.Key_Up) == "And why?\nIn two lines."
    assert one.window.composer.written() == "Now"
    assert press(one, Qt.Key.Key_Up) == "And why?\nIn two lines."  # through its lines first
    assert press(one, Qt.Key.Key_Up) == "What is the sea?"
    assert press(one, Qt.Key.Key_Up) == "What is the sea?"
    assert press(one, Qt.Key.Key_Down) == "And why?\nIn two lines."
    assert press(one, Qt.Key.Key_Down) == "Now"
    assert press(one, Qt.Key.Key_Down) == "Now"
    one.window.composer.field.undo()
    assert one.window.composer.text == "And why?\nIn two lines."


def test_an_entry_that_is_looked_at_is_not_kept_as_the_message(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    qtbot.keyClicks(one.window.composer.field, "Now")
    press(one, Qt.Key.Key_Up)
    go(one, "sun")
    go(one, "sea")
    assert one.window.composer.text == "Now"


def test_a_changed_entry_is_a_message_and_the_one_before_stays_within_reach(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    qtbot.keyClicks(one.window.composer.field, "Now")
    press(one, Qt.Key.Key_Up, 3)
    qtbot.keyClicks(one.window.composer.field, " Really")
    assert one.window.composer.written() == "What is the sea? Really"
    assert press(one, Qt.Key.Key_Up) == "Now"
    assert press(one, Qt.Key.Key_Down) == "What is the sea? Really"


def test_within_several_lines_the_arrow_keys_move_the_cursor(open_window: Opener) -> None:
    one = open_window(None, filled)
    go(one, "sea")
    field = one.window.composer.field
    field.setPlainText("one\ntwo")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert press(one, Qt.Key.Key_Up) == "one\ntwo"
    assert press(one, Qt.Key.Key_Down) == "one\ntwo"


def test_a_new_conversation_has_what_was_sent_in_others(open_window: Opener) -> None:
    one = open_window()
    one.say("Hello")
    one.replied()
    one.desk.open_conversation(None)
    assert press(one, Qt.Key.Key_Up) == "Hello"
