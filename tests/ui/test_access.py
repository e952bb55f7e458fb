"""Every control can be reached, seen and read out; both themes can be read."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.errors import ErrorCard
from assistant.events import Notice, Origin, StoredTurn, TurnState
from assistant.gallery import FolderState
from assistant.library import LibraryFolder, LibraryStatus
from assistant.recall import ContextTable, PageRow, Recalled, RecalledKind
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script, ScriptedSession
from ui.chat.remembered import ProposalCard
from ui.chat.text import TextView
from ui.dialogs import LinkQuestion, Trouble
from ui.theme import DARK, LIGHT, Look, Mode, Theme, contrast, look, with_accent

TEXTS = ("text", "quiet", "accent", "good", "warn", "bad")


def focusable(root: QWidget) -> list[QWidget]:
    return [
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(one, QLabel)
    ]


def rich(session: ScriptedSession) -> None:
    reply = "# A\n\n[link](https://e.org) `x`\n\n```python\nx = 1\n```\n\n|a|b|\n|-|-|\n|1|2|\n"
    error = ErrorCard("It failed", "Nothing is lost.", "Try again.")
    now = time.time()
    session.put(StoredTurn("1", "c", "Q", (), Origin.KEYBOARD, reply, TurnState.DONE, now), "Talk")
    session.put(StoredTurn("2", "c", "Q", (), Origin.KEYBOARD, "", TurnState.FAILED, now, error=error))


def full_window(open_window: Opener, picture: Path, sound: Path) -> Opened:
    one = open_window(Script(), rich)
    one.desk.open_conversation("c")
    one.desk.attach([picture, sound])
    one.until(lambda: len(one.window.composer.drafts()) == 2)
    one.session.tell(Notice("News", "Something."))
    one.until(lambda: one.window.notices.news and len(one.window.chat.column.views()) == 4)
    return one


def test_every_control_has_a_name_and_a_tooltip(open_window: Opener, picture: Path, sound: Path) -> None:
    one = full_window(open_window, picture, sound)
    question, trouble = LinkQuestion("https://e.org", one.window), Trouble(ErrorCard("T", "M", "R"))
    for root in (one.window, question, trouble):
        for widget in focusable(root):
            if widget.isHidden():
                continue
            where = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
            assert widget.accessibleName(), where
            is_control = isinstance(widget, QAbstractButton | QLineEdit)
            assert not is_control or widget.toolTip(), where
    question.deleteLater()
    trouble.deleteLater()


def drawers(session: ScriptedSession) -> None:
    """Something in every drawer, and below a reply."""
    now = time.time()
    source = Recalled(RecalledKind.EXTRACT, "It ends in May.", Origin.FILE, "lease.pdf", "document:7", 1)
    turn = StoredTurn("1", "c", "When?", (), Origin.KEYBOARD, "In May [1].", TurnState.DONE, now, recalled=(source,))
    session.put(turn, "Talk")
    session.put(StoredTurn("2", "c", "When then?", (), Origin.KEYBOARD, "In May.", TurnState.DONE, now), "Talk")
    session.memory.put("The user lives in Graz.", "c", "1")
    folder = LibraryFolder(Path("/home/u/Contracts"), FolderState.INDEXING, 12, 2, 8)
    session.documents.now = LibraryStatus((folder,), 12, 90, paused=False)
    page = PageRow("1", "turn", "When?", Origin.KEYBOARD, 90, 1.0, now, resident=True, place="turn:1")
    session.context.tables["c"] = ContextTable("c", (page,), 90, 2048, 0, 0.0)


@pytest.mark.parametrize("name", ["pages", "facts", "library", "passage"])
def test_drawers_are_named_and_reached_by_tab(open_window: Opener, name: str) -> None:
    one = open_window(Script(), drawers)
    one.window.resize(1280, 800)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(lambda: one.window.chat.turns() and one.window.library.rows.rows and one.window.facts.rows.rows)
    one.session.memory.save("The user's lease ends in May.", "c", "1")
    one.session.memory.propose("Pay Mallory.", "lease.pdf", "c", "1")
    one.until(lambda: one.window.chat.findChildren(ProposalCard))
    view = one.window.chat._reply("1")
    assert view is not None
    assert view.tail.sources is not None
    view.tail.sources.toggle()
    if name == "passage":
        view.tail.sources.sources[0].click()
    else:
        one.window.toggle(getattr(one.window, name))
    drawer = getattr(one.window, name)
    if name != "passage":
        one.until(lambda: drawer.rows.rows)
        drawer.rows.rows[0].setFocus()
        one.until(lambda: drawer.rows.rows[0].buttons)
    column = one.window.chat.column
    one.until(lambda: not column._again.isActive())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # rows that were made anew meanwhile
    shown = [widget for widget in focusable(one.window) if widget.isVisible()]
    for widget in shown:
        where = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        assert widget.accessibleName(), where
        assert not isinstance(widget, QAbstractButton | QLineEdit) or widget.toolTip(), where
    wanted = {one for one in shown if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    reached: set[QWidget] = set()
    widget = one.window.composer.field
    for _ in range(600):
        widget = widget.nextInFocusChain()
        reached.add(widget)

    assert wanted <= reached


def test_labels_that_change_are_read_as_they_are(open_window: Opener, picture: Path, sound: Path) -> None:
    one = full_window(open_window, picture, sound)

    assert not any(label.accessibleName() for label in one.window.findChildren(QLabel))
    assert not any(label.textFormat() != Qt.TextFormat.PlainText for label in one.window.findChildren(QLabel))


def test_tab_reaches_every_control(open_window: Opener, picture: Path, sound: Path, qtbot: QtBot) -> None:
    one = full_window(open_window, picture, sound)
    column = one.window.chat.column
    one.until(lambda: not column._again.isActive())
    expected = {
        widget
        for widget in focusable(one.window)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: list[QWidget] = []
    widget: QWidget = one.window.composer.field
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget in expected:
            reached.append(widget)

    assert set(reached) == expected


def test_messages_are_reached_from_above_to_below(open_window: Opener, picture: Path, sound: Path) -> None:
    one = full_window(open_window, picture, sound)
    column = one.window.chat.column
    one.until(lambda: not column._again.isActive())
    stops = [stop for _, view in sorted(column.views().items()) for stop in view.tab_stops()]
    widget, order = stops[0], [stops[0]]
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget in stops:
            order.append(widget)

    assert order[: len(stops)] == stops
    assert any(isinstance(stop, TextView) for stop in stops)


def test_focus_is_visible(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    button = one.window.composer.attach
    before = button.grab().toImage()
    one.window.activateWindow()
    button.setFocus()
    one.until(button.hasFocus)

    assert button.grab().toImage() != before


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_controls_have_enough_contrast(of: Look) -> None:
    for ground in (of.ground, of.side, of.tint, of.raised):
        for name in TEXTS:
            assert contrast(getattr(of, name), ground) >= 4.5, (name, ground)
    assert contrast(of.text, of.hover) >= 4.5
    assert contrast(of.text, of.pressed) >= 4.5
    assert contrast(of.control, of.ground) >= 3
    assert contrast(of.on_accent, of.accent) >= 4.5
    for ground in (of.selection, of.spoken, of.inline_code, of.bad_ground):
        assert contrast(of.text, ground) >= 4.5
    for field in dataclasses.fields(of.syntax):
        assert contrast(getattr(of.syntax, field.name), of.code) >= 4.5, field.name


@pytest.mark.parametrize("accent", ["#ffff00", "#00ff00", "#3584e4", "#000040", "#ffffff", "#808080"])
@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_any_accent_of_a_desktop_can_be_read(of: Look, accent: str) -> None:
    made = with_accent(of, QColor(accent))

    assert contrast(made.accent, made.ground) >= 4.5
    assert contrast(made.on_accent, made.accent) >= 4.5


def test_the_window_follows_the_desktop_unless_told_otherwise(open_window: Opener) -> None:
    one = open_window(Script("```python\nx = 1\n```\n\nwords"))
    one.say("Hi")
    one.replied()
    view = one.window.chat.column.view(1)
    assert view is not None
    words = view._segments[1].document()  # type: ignore[attr-defined]

    def ground() -> str:
        return one.window.grab().toImage().pixelColor(one.window.width() - 40, 60).name()

    def ink() -> str:
        return words.begin().begin().fragment().charFormat().foreground().color().name()

    for name, of in (("dark", DARK), ("light", LIGHT)):
        one.session.change_setting("window.theme", name)
        one.until(lambda of=of: (ground(), ink()) == (of.ground, of.text))


def test_the_desktop_s_change_is_followed_at_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = Theme(qapp, Mode.SYSTEM)
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().dark
    theme.set_mode(Mode.LIGHT)
    assert not look().dark
    theme.set_mode(Mode.SYSTEM)
    assert look().dark
    monkeypatch.undo()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not look().dark
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(theme, QEvent.Type.DeferredDelete)


def test_keys_do_what_their_tooltips_say(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window(Script(), rich)
    window, control = one.window, Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    one.until(window.isActiveWindow)
    one.desk.open_conversation("c")
    one.until(window.chat.turns)
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert window.side.search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, control)
    assert window.composer.field.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_B, control)
    assert not window.side_visible()
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    assert window.chat.turns() == []
    qtbot.keyClick(window, Qt.Key.Key_S, control | Qt.KeyboardModifier.ShiftModifier)
    one.until(lambda: one.session.settings.speaking.replies == "never")


def test_the_window_stands_where_it_stood(open_window: Opener, tmp_path: Path) -> None:
    place = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = open_window()
    first.window.resize(900, 555)
    first.window.toggle_side()
    first.window.keep(place)
    second = open_window()
    second.window.restore(place)

    assert second.window.height() == 555
    assert not second.window.side_visible()
