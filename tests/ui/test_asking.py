"""`/` and `@` in the message, and the drawer of saved prompts, as they are used in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from assistant.errors import SearchError
from assistant.prompts import Prompts, SavedPrompt
from assistant.settings import home
from tests.ui.conftest import Opened, Opener
from ui.composer.asking import AskingDesk
from ui.composer.popup import Popup
from ui.prompts.desk import PromptsDesk
from ui.rows import Entry


def saved(*prompts: tuple[str, str]) -> None:
    for name, text in prompts:
        Prompts().save(SavedPrompt(name, text))


def opened(open_window: Opener) -> Opened:
    one = open_window()
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.window.composer.field.setFocus()
    return one


def popup(one: Opened) -> Popup:
    found = one.window.findChild(Popup) or one.window.composer.findChild(Popup)
    assert found is not None
    return found


def part(one: Opened, kind: type) -> object:
    return next(each for each in one.desk._parts if isinstance(each, kind))


def prompts_desk(one: Opened) -> PromptsDesk:
    found = part(one, PromptsDesk)
    assert isinstance(found, PromptsDesk)
    return found


def type_(one: Opened, text: str) -> list[str]:
    """What is offered after it."""
    one.qtbot.keyClicks(one.window.composer.field, text)
    return offered(one)


def offered(one: Opened) -> list[str]:
    return [choice.words for choice in popup(one).choices] if popup(one).isVisible() else []


def press(one: Opened, *keys: Qt.Key) -> str:
    for key in keys:
        one.qtbot.keyClick(one.window.composer.field, key)
    return one.window.composer.field.toPlainText()


# -- commands


def test_a_command_is_chosen_by_its_words(open_window: Opener) -> None:
    one = opened(open_window)
    assert "New conversation" in type_(one, "/")
    assert type_(one, "find pic") == ["Find pictures"]
    assert press(one, Qt.Key.Key_Return) == ""
    assert not popup(one).isVisible()
    assert not one.window.gallery.isHidden()
    assert not one.session.submitted


def test_arrow_keys_choose_and_escape_puts_the_list_away_and_stops_nothing(open_window: Opener) -> None:
    one = opened(open_window)
    type_(one, "/")
    first = popup(one).current()
    press(one, Qt.Key.Key_Down)
    second = popup(one).current()
    assert first != second
    press(one, Qt.Key.Key_Up)
    assert popup(one).current() == first
    press(one, Qt.Key.Key_Up)
    assert popup(one).current() == popup(one).choices[-1]
    press(one, Qt.Key.Key_PageUp)
    assert popup(one).current() != popup(one).choices[-1]
    assert press(one, Qt.Key.Key_Escape) == "/"
    assert offered(one) == []
    assert type_(one, "new") == []
    assert press(one, *[Qt.Key.Key_Backspace] * 4) == ""
    assert type_(one, "/new conv") == ["New conversation"]


def test_what_is_no_command_is_sent_as_it_is(open_window: Opener) -> None:
    one = opened(open_window)
    assert type_(one, "/etc/hosts is what?") == []
    press(one, Qt.Key.Key_Return)
    one.replied()
    assert one.session.submitted[0].text == "/etc/hosts is what?"


# -- saved prompts


def test_a_saved_prompt_takes_the_place_of_its_name_with_the_first_blank_selected(open_window: Opener) -> None:
    saved(("Translate", "Into {language}, 😀 please: {text}"))
    one = opened(open_window)
    one.until(lambda: prompts_desk(one)._commands.prompts)
    assert type_(one, "/trans") == ["Translate"]
    assert press(one, Qt.Key.Key_Tab) == "Into {language}, 😀 please: {text}"
    one.qtbot.keyClicks(one.window.composer.field, "German")
    assert one.window.composer.text == "Into German, 😀 please: {text}"
    one.window.composer.field.moveCursor(QTextCursor.MoveOperation.End)
    assert not popup(one).isVisible()


def drawer(one: Opened) -> list[Entry]:
    return [row for row in prompts_desk(one).panel.rows.rows if isinstance(row, Entry)]


def test_a_prompt_is_made_used_changed_deleted_and_had_back(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.keyClicks(one.window.composer.field, "Sum it up")
    desk = prompts_desk(one)
    next(place for place in one.window.menu.places if "as a prompt" in place.words).do()
    assert desk.editor is not None
    assert desk.editor.text.toPlainText() == "Sum it up"
    qtbot.keyClicks(desk.editor.name, "Summary")
    qtbot.mouseClick(desk.editor.save, Qt.MouseButton.LeftButton)
    one.until(lambda: drawer(one))
    assert desk.editor is None
    assert Prompts().all() == [SavedPrompt("Summary", "Sum it up")]

    one.window.composer.field.clear()
    one.window.toggle(desk.panel)
    qtbot.keyClick(drawer(one)[0], Qt.Key.Key_Return)
    assert one.window.composer.text == "Sum it up"
    assert desk.panel.isHidden()

    qtbot.keyClick(drawer(one)[0], Qt.Key.Key_F2)
    editor = desk.editor
    assert editor is not None
    editor.text.setPlainText("Sum it up in three sentences")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    one.until(lambda: Prompts().all() == [SavedPrompt("Summary", "Sum it up in three sentences")])

    one.until(lambda: desk.editor is None)
    qtbot.keyClick(drawer(one)[0], Qt.Key.Key_Delete)
    one.until(lambda: not drawer(one))
    assert Prompts().all() == []
    one.window.notices._action.click()
    one.until(lambda: drawer(one))
    assert Prompts().all() == [SavedPrompt("Summary", "Sum it up in three sentences")]


def test_what_cant_be_kept_says_why_and_stays(open_window: Opener, qtbot: QtBot) -> None:
    saved(("Summary", "Sum it up"))
    one = opened(open_window)
    desk = prompts_desk(one)
    qtbot.mouseClick(desk.panel.new, Qt.MouseButton.LeftButton)
    editor = desk.editor
    assert editor is not None
    editor.name.setText("summary")
    editor.text.setPlainText("Another")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    one.until(lambda: not editor.trouble.isHidden())
    assert "already" in editor.trouble.text()
    assert editor.text.toPlainText() == "Another"
    editor.reject()
    assert len(Prompts().all()) == 1


def test_the_search_of_prompts_looks_at_names_and_words(open_window: Opener) -> None:
    saved(("Summary", "Sum it up"), ("Translate", "Into German"))
    one = opened(open_window)
    one.until(lambda: len(drawer(one)) == 2)
    prompts_desk(one).panel.search.setText("german")
    assert [row.name for row in drawer(one)] == ["Translate"]
    prompts_desk(one).panel.search.setText("nothing")
    assert drawer(one) == []


def test_a_broken_file_of_prompts_is_told(open_window: Opener) -> None:
    home().mkdir(exist_ok=True)
    (home() / "prompts.toml").write_text("[[prompt")
    one = open_window()
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert "prompts.toml" in one.window.notices.news.message


# -- files


@pytest.fixture
def disk(tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "My papers").mkdir()
    (tmp_path / "My papers" / "lease.txt").write_text("It ends in May.")
    monkeypatch.setattr(AskingDesk, "_roots", lambda _self: [tmp_path])
    return tmp_path


def test_a_file_that_is_mentioned_goes_along(open_window: Opener, disk: Path) -> None:
    one = opened(open_window)
    type_(one, "What is on @lak")
    one.until(lambda: offered(one) == ["lake.png"])
    assert press(one, Qt.Key.Key_Return) == "What is on “lake.png” "
    one.until(one.window.composer.drafts)
    assert [draft.file for draft in one.window.composer.drafts()] == [disk / "lake.png"]
    assert not one.session.submitted


def test_a_folder_is_gone_into_with_tab(open_window: Opener, disk: Path) -> None:
    one = opened(open_window)
    type_(one, "@my")
    one.until(lambda: offered(one) == ["My papers"])
    assert press(one, Qt.Key.Key_Tab) == f'@"{disk}/My papers/'
    one.until(lambda: offered(one) == ["lease.txt"])
    assert press(one, Qt.Key.Key_Tab) == "“lease.txt” "
    one.until(one.window.composer.drafts)


def test_a_folder_that_is_chosen_is_searched_from_now_on_and_that_can_be_undone(
    open_window: Opener, disk: Path
) -> None:
    one = opened(open_window)
    type_(one, "@my")
    one.until(lambda: offered(one) == ["My papers"])
    assert press(one, Qt.Key.Key_Return) == "“My papers” "
    one.until(lambda: one.window.notices.news)
    assert one.session.documents.calls == [("add", disk / "My papers")]
    one.window.notices._action.click()
    one.until(lambda: ("remove", disk / "My papers") in one.session.documents.calls)


def test_a_folder_that_cant_be_searched_is_told(open_window: Opener, disk: Path) -> None:
    one = opened(open_window)
    one.session.documents.error = SearchError("It can't be read.")
    type_(one, "@my")
    one.until(lambda: offered(one) == ["My papers"])
    press(one, Qt.Key.Key_Return)
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert "It can't be read." in one.window.notices.news.message
