"""Calls stand in the conversation as folded lines, where the reply was when they came."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.calls import (
    CallProgress,
    Effect,
    StoredCall,
    TimerRang,
    ToolCall,
    ToolResult,
    ToolSpec,
)
from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_calls import ALLOWED, ASKED, DENIED, READ, SEND, WRITE, ScriptedCall
from tests.ui.scripted_session import Script
from ui.chat import call_words
from ui.chat.calls import CallView
from ui.chat.plain import Box, Diff, Plain
from ui.chat.text import ProseView
from ui.chat.turns import cut
from ui.controls import Label
from ui.notices import News
from ui.viewer import PictureViewer

REPLY = "First I look.\n\nThen I tell."
AT = REPLY.index("Then")
FIND = ToolCall("find", "search_notes", {"limit": 3, "query": "the \u202ebill"})


def said(one: Opened, *calls: ScriptedCall, reply: str = REPLY) -> Opened:
    one.session.script = Script(reply, calls=calls)
    one.say("Look")
    return one


def order(one: Opened) -> list[str]:
    """What stands in the last reply, from above to below."""
    view = one.window.chat._reply(one.window.chat.turns()[-1].id)
    assert view is not None
    parts = sorted(view._segments, key=lambda part: part.y())
    return [part.line.name() if isinstance(part, CallView) else part.toPlainText() for part in parts]  # type: ignore[union-attr]


def line(one: Opened, call: str = "find") -> CallView:
    view = one.window.chat._reply(one.window.chat.turns()[-1].id)
    assert view is not None
    found = view.call_view(call)
    assert found is not None
    return found


def test_a_call_is_a_line_between_what_was_written_before_and_after(open_window: Opener) -> None:
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT))
    assert one.replied() == REPLY
    shown = line(one)

    assert order(one) == ["First I look.", "Search notes", "Then I tell."]
    assert shown.line.words() == "Done · 0.3 s"
    assert "U+202E" in shown.line.argument()
    assert shown.note.text() == ""
    assert shown.line.accessibleName().startswith("Search notes the ")


def test_stored_calls_stand_where_they_stood(open_window: Opener) -> None:
    calls = (
        StoredCall(FIND, AT, 0, "", ALLOWED, True, ToolResult("Three.", seconds=12)),
        StoredCall(replace(FIND, id="no"), AT, 0, "", DENIED, False, ToolResult("No.", failed=True)),
        StoredCall(replace(FIND, id="yes"), 10_000, 0, "", ASKED, True, ToolResult("Yes.")),
        StoredCall(replace(FIND, id="cut"), 10_000, 0, "", ALLOWED, True),
    )
    turn = StoredTurn("1", "c", "Q", (), Origin.KEYBOARD, REPLY, TurnState.DONE, time.time(), calls=calls)
    one = open_window(None, lambda session: session.put(turn))
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)

    name = "Search notes"
    assert order(one) == ["First I look.", name, name, "Then I tell.", name, name]
    assert [line(one, call).line.words() for call in ("find", "no", "yes", "cut")] == [
        "Done · 12 s",
        "Not allowed",
        "Allowed",
        "Stopped",
    ]


def test_a_line_opens_to_what_was_given_and_what_came_back(open_window: Opener, qtbot: QtBot) -> None:
    result = ToolResult("<b>Three</b> notes.\n![x](http://e.org/x.png)", source="notes", files=(Path("/x/plot.png"),))
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT, result=result))
    one.replied()
    shown = line(one)
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    boxes = [part.text.toPlainText() for part in shown._details if isinstance(part, Box)]
    assert boxes[0].startswith("limit: 3\nquery: the ")
    assert boxes[1] == result.text
    assert any("plot.png" in part.text() for part in shown._details if not isinstance(part, Box))  # type: ignore[attr-defined]
    height = shown.height()
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)

    assert not shown._details
    one.until(lambda: shown.height() < height)


@pytest.mark.parametrize("asked", [False, True])
def test_a_write_shows_what_it_changes(open_window: Opener, qtbot: QtBot, asked: bool) -> None:
    diff = "--- a\n+++ b\n@@ -1 +1,2 @@\n-old\n+new\n+\u202etwo\n"
    decision = ASKED if asked else replace(ALLOWED, shown=True, why="What you asked for is written.")
    call = ScriptedCall(replace(FIND, tool="write_file"), WRITE, decision, AT, diff)
    one = said(open_window(), call)
    if asked:
        one.until(one.session.approvals.pending)
        one.session.approvals.answer("find", True)
    one.replied()
    shown = line(one)
    changes = "What it changes: +2 and −1 lines"
    assert shown.note.text() == ("" if asked else f"What you asked for is written. {changes}.")
    shown.toggle()
    boxes = [part.text for part in shown._details if isinstance(part, Box)]
    assert isinstance(boxes[1], Diff)
    assert boxes[1].toPlainText().endswith("+new\n+⟦U+202E⟧two")
    assert changes in [part.text() for part in shown._details if isinstance(part, Label)]


def test_a_long_result_scrolls_in_itself_and_says_what_is_left_out(open_window: Opener, qtbot: QtBot) -> None:
    result = ToolResult("line\n" * 20_000)
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT, result=result))
    one.replied()
    shown = line(one)
    shown.toggle()
    text = [part.text for part in shown._details if isinstance(part, Box)][-1]
    assert isinstance(text, Plain)
    assert text.height() <= 280
    assert "more characters aren't shown" in text.toPlainText()
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_PageDown)

    assert text.verticalScrollBar().value() > 0


def test_what_runs_says_how_far_it_is(open_window: Opener, held: threading.Event) -> None:
    progress = CallProgress("", "", "find", "page 2", 0.4)
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT, progress=(progress,), hold=held))
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[-1].calls)
    one.until(lambda: line(one).line.words().startswith("page 2 · 40 %"))
    assert one.window.chat.turns()[-1].calls[0].running
    held.set()
    one.replied()

    assert line(one).line.words() == "Done · 0.3 s"


def test_a_picture_that_a_call_made_is_seen_and_opens(open_window: Opener, picture: Path, qtbot: QtBot) -> None:
    one = open_window()
    made = ToolResult("A plot.", kept=(one.session.attach(picture),))
    said(one, ScriptedCall(FIND, READ, ALLOWED, AT, result=made))
    one.replied()
    shown = line(one).made
    assert [thumbnail.accessibleName() for thumbnail in shown] == ["lake.png"]
    qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    one.until(lambda: one.window.findChildren(PictureViewer))
    one.window.findChildren(PictureViewer)[0].close()


def test_a_denied_call_says_why(open_window: Opener) -> None:
    one = said(open_window(), ScriptedCall(FIND, SEND, DENIED, AT))
    one.replied()

    assert line(one).line.words() == "Not allowed"
    assert line(one).note.text() == DENIED.why


def test_a_call_of_consequence_is_told_before_it_runs(open_window: Opener, held: threading.Event) -> None:
    told = replace(ALLOWED, shown=True, why="You asked for it yourself.")
    one = said(open_window(), ScriptedCall(FIND, READ, told, AT, hold=held))
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[-1].calls)
    one.until(line(one).note.isVisible)
    assert line(one).note.text() == "You asked for it yourself."
    assert line(one).call.running
    held.set()
    one.replied()


def test_a_failure_is_said(open_window: Opener) -> None:
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT, result=ToolResult("Gone.", failed=True, seconds=2)))
    one.replied()

    assert line(one).line.words() == "Failed · 2.0 s"


def test_a_call_that_was_under_way_when_the_turn_stopped_was_stopped(
    open_window: Opener, held: threading.Event, qtbot: QtBot
) -> None:
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT, hold=held))
    one.until(lambda: one.window.chat.turns() and one.window.chat.turns()[-1].calls)
    qtbot.mouseClick(one.window.composer.stop, Qt.MouseButton.LeftButton)
    call = one.window.chat.turns()[-1].calls[0]
    call.end(None)
    line(one).refresh()
    assert line(one).line.words() == "Stopped"
    held.set()
    one.until(lambda: not one.window.chat.turns()[-1].in_flight)


def test_a_fold_that_was_opened_stays_open_when_it_is_scrolled_back_to(open_window: Opener) -> None:
    one = said(open_window(), ScriptedCall(FIND, READ, ALLOWED, AT))
    one.replied()
    line(one).toggle()
    conversation = one.window.chat.turns()[-1].conversation
    one.window.chat.show_turns(one.window.chat.turns())

    assert line(one).call.opened
    assert any(isinstance(part, Box) for part in line(one)._details)
    assert one.window.chat.turns()[-1].conversation == conversation


def test_calls_stay_readable_in_both_themes(open_window: Opener) -> None:
    one = said(
        open_window(), ScriptedCall(FIND, READ, ALLOWED, AT), ScriptedCall(replace(FIND, id="b"), READ, DENIED, AT)
    )
    one.replied()
    line(one).toggle()
    pictures = []
    for theme in ("dark", "light"):
        one.session.change_setting("window.theme", theme)
        one.until(lambda theme=theme: one.application.theme.mode == theme)
        pictures.append(line(one).grab().toImage())
    assert pictures[0] != pictures[1]
    assert isinstance(one.window.chat._reply(one.window.chat.turns()[-1].id)._segments[0], ProseView)  # type: ignore[union-attr]


def test_a_timer_that_rings_is_told(open_window: Opener) -> None:
    one = open_window()
    one.session.tell(TimerRang("The eggs are done."))
    one.until(lambda: one.window.notices.news)

    assert one.window.notices.news.message == "The eggs are done."  # type: ignore[union-attr]


def test_a_timer_does_not_wait_until_other_news_were_closed(open_window: Opener) -> None:
    one = open_window()
    shown = one.window.notices
    shown.tell(News("The settings can't be used"))
    one.session.tell(TimerRang("The eggs are done."))
    one.until(lambda: shown.news.message == "The eggs are done.")  # type: ignore[union-attr]
    shown._close.click()
    assert shown.news == News("The settings can't be used")
    shown._close.click()
    assert shown.news is None


@pytest.mark.parametrize(
    ("places", "pieces"), [([], ["abcdef"]), ([2, 2], ["ab", "", "cdef"]), ([-1, 99], ["", "abcdef", ""])]
)
def test_a_text_is_cut_at_places_whatever_they_are(places: list[int], pieces: list[str]) -> None:
    assert cut("abcdef", places) == pieces


def test_words_for_tools() -> None:
    both = ToolSpec("read-page", "", {}, frozenset({Effect.READS, Effect.SENDS, Effect.SPENDS}), plugin="shop")
    assert call_words.full_name(both) == "“Read page” of the plugin “shop”"
    assert call_words.effects_words(both.effects) == (
        "costs money, or uses up something that runs out and can send something out of this machine"
    )
    assert call_words.effects_words(frozenset()) == "does nothing outside Peri"
    assert call_words.telling(None, {"n": 1, "path": "/a"}) == "/a"
    assert call_words.telling(SEND, {}) == ""
    assert len(call_words.tool_name("x" * 500)) < 60
