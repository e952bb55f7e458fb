"""A reply shows what it was given from the disk, and its numbers lead there."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from assistant.recall import Recalled, RecalledKind, SourcesRecalled
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script, ScriptedSession
from ui.chat.reply import ReplyView
from ui.chat.sources import folded_words
from ui.chat.text import ProseView
from ui.dialogs import LinkQuestion

LEASE = Recalled(RecalledKind.EXTRACT, "It ends on 31 May.", Origin.FILE, "lease.pdf, page 3", "document:7", 1)
MAIL = Recalled(RecalledKind.EXTRACT, "Keys back by noon.", Origin.FILE, "mail.txt", "document:9", 2)
SISTER = Recalled(RecalledKind.MEMORY, "The user's sister is called Ada.", Origin.MEMORY, "", "memory:fact-1")
EARLIER = Recalled(RecalledKind.TURN, "You: hello", Origin.KEYBOARD, "A talk in May", "turn:t-0")
ALL = (SISTER, MAIL, LEASE, EARLIER)
REPLY = "It ends in May [1]; bring the keys [2]. See [the web](https://example.org) and [3]."


def filled(session: ScriptedSession) -> None:
    now = time.time()
    session.memory.put("The user's sister is called Ada.", "d", "t-0")
    session.put(StoredTurn("t-0", "d", "Hello", (), Origin.KEYBOARD, "Hello.", TurnState.DONE, now), "A talk")
    turn = StoredTurn("t-1", "c", "When?", (), Origin.KEYBOARD, REPLY, TurnState.DONE, now, recalled=ALL)
    session.put(turn, "Lease")


def shown(open_window: Opener) -> tuple[Opened, ReplyView]:
    one = open_window(None, filled)
    one.window.resize(1280, 800)
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    view = one.window.chat._reply("t-1")
    assert view is not None
    return one, view


def prose(view: ReplyView) -> ProseView:
    found = view._segments[0]
    assert isinstance(found, ProseView)
    return found


@pytest.mark.parametrize(
    ("recalled", "words"),
    [
        (ALL, "2 sources · 1 memory · 1 earlier message"),
        ((LEASE,), "1 source"),
        ((SISTER, SISTER), "2 memories"),
    ],
)
def test_the_folded_line_counts(recalled: tuple[Recalled, ...], words: str) -> None:
    assert folded_words(recalled) == words


def test_they_are_folded_and_open_with_the_keyboard_numbered_first(open_window: Opener, qtbot: QtBot) -> None:
    _, view = shown(open_window)
    sources = view.tail.sources
    assert sources is not None
    assert sources.sources == []
    qtbot.keyClick(sources.line, Qt.Key.Key_Return)

    assert [line.accessibleName() for line in sources.sources] == [
        "Source 1: lease.pdf, page 3 · From a file",
        "Source 2: mail.txt · From a file",
        "Remembered: The user's sister is called Ada. · From Peri's memory",
        "From a conversation: A talk in May · From what you typed",
    ]
    assert sources.line.accessibleDescription() == "Unfolded"


def test_a_source_opens_in_the_drawer_with_its_text(open_window: Opener, qtbot: QtBot) -> None:
    one, view = shown(open_window)
    assert view.tail.sources is not None
    view.tail.sources.toggle()
    qtbot.mouseClick(view.tail.sources.sources[0], Qt.MouseButton.LeftButton)
    passage = one.window.passage

    assert passage.isVisible()
    assert passage.heading.text() == "Source [1]"
    assert passage.title.text() == "lease.pdf, page 3"
    assert passage.text.toPlainText() == "It ends on 31 May."
    assert passage.origin.text() == "From a file"


def test_a_number_in_the_reply_leads_to_its_source_and_says_so(open_window: Opener) -> None:
    one, view = shown(open_window)
    text = prose(view)
    text.highlighted.emit(QUrl("source:2"))
    assert text.viewport().toolTip() == "Source 2: mail.txt · From a file"
    text.anchorClicked.emit(QUrl("source:2"))

    assert one.window.passage.title.text() == "mail.txt"
    assert not one.window.findChildren(LinkQuestion)


def test_any_other_link_is_asked_about_as_before(open_window: Opener) -> None:
    one, view = shown(open_window)
    prose(view).anchorClicked.emit(QUrl("https://example.org"))

    assert len(one.window.findChildren(LinkQuestion)) == 1
    assert not one.window.passage.isVisible()


def test_a_memory_opens_where_it_is_remembered_and_a_turn_where_it_stands(open_window: Opener) -> None:
    one, view = shown(open_window)
    view.source_asked.emit(SISTER)
    one.until(lambda: one.window.facts.isVisible() and one.window.facts.rows.row("fact-1"))
    view.source_asked.emit(EARLIER)
    assert one.window.passage.go.text() == "Go to the message"
    one.window.passage.go.click()

    one.until(lambda: [turn.id for turn in one.window.chat.turns()] == ["t-0"])


def test_sources_are_there_before_the_reply_is_finished(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("It ends in May [1].", hold=held))
    one.say("When?")
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[0].in_flight)
    turn = one.window.chat.turns()[0]
    one.session.tell(SourcesRecalled(turn.id, turn.conversation, (LEASE,)))
    one.until(lambda: turn.recalled)
    view = one.window.chat._reply(turn.id)
    assert view is not None
    assert view.tail.sources is not None
    assert turn.in_flight
    held.set()
    one.replied()

    one.until(lambda: "source:1" in prose(view).told)
