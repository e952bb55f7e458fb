"""How full the context is and what it holds, to be seen and changed."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from assistant.recall import ContextTable, PageRow
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_doors import SYSTEM
from tests.ui.scripted_session import ScriptedSession
from ui.pages.kinds import groups, shares, told, used_words
from ui.pages.panel import LONGEST
from ui.rows import Entry

NOW = 1_700_000_000.0
ROWS = (
    SYSTEM,
    PageRow("m", "memory", "Your sister is called Ada", Origin.MEMORY, 20, 0.2, NOW, True, place="memory:f1"),
    PageRow("x", "extract", "lease.pdf, page 3", Origin.FILE, 300, 3.1, NOW, True, place="document:7"),
    PageRow("1", "turn", "When does the lease end?", Origin.KEYBOARD, 90, 1.0, NOW, True, place="turn:t-1"),
    PageRow("0", "turn", "Good morning", Origin.KEYBOARD, 400, 4.4, NOW - 9000, False, place="turn:t-0"),
)
TABLE = ContextTable("c", ROWS, 1050, 2048, 120, 1.9)


def filled(session: ScriptedSession) -> None:
    for name, text in (("t-0", "Good morning"), ("t-1", "When does the lease end?")):
        session.put(StoredTurn(name, "c", text, (), Origin.KEYBOARD, "In May.", TurnState.DONE, time.time()), "Lease")
    session.context.tables["c"] = TABLE


def shown(open_window: Opener) -> Opened:
    one = open_window(None, filled)
    one.window.resize(1280, 800)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(lambda: one.window.status.context.known and one.window.chat.turns())
    return one


def opened(open_window: Opener) -> Opened:
    """The table of pages is open."""
    one = shown(open_window)
    one.window.toggle_pages()
    return one


def entry(one: Opened, name: str) -> Entry:
    found = one.window.pages.rows.row(name)
    assert isinstance(found, Entry)
    return found


def test_the_bar_says_how_full_it_is_by_kind_and_what_the_next_answer_costs(open_window: Opener) -> None:
    one = shown(open_window)
    bar = one.window.status.context

    assert bar.isVisible()
    assert bar.words() == "1.1k of 2.0k · next answer starts in about 2 s"
    for figure in ("1050 of 2048 tokens", "Instructions and tools: 640", "Passages of documents: 300", "120 tokens"):
        assert figure in bar.accessibleName()
        assert figure in bar.toolTip()


def test_segments_are_in_proportion_and_never_wider_than_the_bar() -> None:
    assert shares([500, 250], 1000, 100) == [(0.0, 50.0), (50.0, 25.0)]
    assert shares([1, 999], 1000, 100) == [(0.0, 2.0), (2.0, 98.0)]
    assert sum(group.tokens for group in groups(TABLE)) == sum(row.tokens for row in ROWS if row.resident)
    assert "1 parts are on disk only" in told(TABLE)


@pytest.mark.parametrize(("ago", "words"), [(5, "used just now"), (125, "used 2 min ago"), (7300, "used 2 h ago")])
def test_last_use_in_words(ago: float, words: str) -> None:
    assert used_words(NOW - ago, NOW) == words
    assert used_words(None, NOW) == ""


def test_a_click_on_the_bar_opens_the_table_and_escape_closes_it(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    qtbot.mouseClick(one.window.status.context, Qt.MouseButton.LeftButton)
    assert one.window.pages.isVisible()
    assert entry(one, "s").hasFocus()
    qtbot.keyClick(entry(one, "s"), Qt.Key.Key_Escape)

    assert not one.window.pages.isVisible()
    assert one.window.composer.field.hasFocus()
    assert one.session.asked("cancel") == []


def test_every_page_tells_kind_origin_tokens_cost_and_use(open_window: Opener) -> None:
    one = opened(open_window)
    said = entry(one, "x").accessibleName()

    assert said.startswith("lease.pdf, page 3, 300 tokens, From a document · 3.1 s to read")
    assert "On disk only" in "\n".join(
        part.text() for part in one.window.pages.rows.findChildren(type(one.window.pages.summary))
    )


def test_pages_are_pinned_taken_out_and_brought_back_with_the_keyboard(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    entry(one, "x").setFocus()
    qtbot.keyClick(entry(one, "x"), Qt.Key.Key_P)
    one.until(lambda: "Pinned" in entry(one, "x").accessibleName())
    assert entry(one, "x").hasFocus()
    qtbot.keyClick(entry(one, "x"), Qt.Key.Key_Delete)
    one.until(lambda: one.window.notices.news)
    qtbot.keyClick(entry(one, "x"), Qt.Key.Key_P)
    one.until(lambda: "Pinned" not in entry(one, "x").accessibleName())
    qtbot.keyClick(entry(one, "x"), Qt.Key.Key_Delete)
    one.until(lambda: [act.key for act in entry(one, "x").acts] == ["Enter", "B"])
    qtbot.keyClick(entry(one, "x"), Qt.Key.Key_B)

    one.until(lambda: "P" in [act.key for act in entry(one, "x").acts])
    names = [name for name, _ in one.session.context.calls]
    assert names == ["pin", "evict", "pin", "evict", "page_in"]


def test_the_instructions_stay(open_window: Opener) -> None:
    assert entry(opened(open_window), "s").acts == ()


def test_another_conversation_has_another_table(open_window: Opener) -> None:
    one = opened(open_window)
    one.desk.open_conversation(None)

    assert one.window.pages.rows.rows == []
    assert not one.window.status.context.isVisible()


def test_a_page_of_a_turn_opens_there(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    places: list[str] = []
    one.window.pages.opened.connect(places.append)
    qtbot.keyClick(entry(one, "1"), Qt.Key.Key_Return)

    assert places == ["turn:t-1"]


def test_a_very_long_conversation_is_listed_as_far_as_it_can_be_read(open_window: Opener) -> None:
    one = opened(open_window)
    many = tuple(PageRow(f"p{n}", "turn", f"Turn {n}", Origin.KEYBOARD, 9, 0.1, NOW, n > 990) for n in range(1000))
    one.session.context.become(ContextTable("c", many, 81, 2048, 0, 0.0))

    one.until(lambda: len(one.window.pages.rows.rows) == 9 + LONGEST)


def test_the_buttons_of_a_row_come_when_it_is_looked_at_and_tab_reaches_them(open_window: Opener) -> None:
    one = opened(open_window)
    row = entry(one, "x")
    assert row.buttons == []
    row.setFocus()
    one.until(lambda: row.buttons)

    assert [button.toolTip() for button in row.buttons] == [
        "Open (Enter)",
        "Pin: never let it leave (P)",
        "Take out; it stays on disk (Del)",
    ]
    assert row.nextInFocusChain() is row.buttons[0]
    assert all("lease.pdf" in button.accessibleName() for button in row.buttons)
