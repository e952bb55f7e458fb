"""The page of settings: made from their declarations, searched, changed, refused, reset."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from assistant.devices.portaudio import DeviceInfo, Kind
from assistant.errors import SettingsError
from assistant.events import SettingsChanged
from assistant.settings import Settings, explain
from assistant.settings_schema import Effect
from tests.ui.conftest import Opened, Opener
from ui.settings.controls import Line, Lines, Options, Switch
from ui.settings.desk import SettingsDesk
from ui.settings.row import SettingRow
from ui.settings.sheet import SettingsSheet
from ui.settings.titles import section_title, setting_title


def opened(open_window: Opener) -> tuple[Opened, SettingsSheet]:
    one = open_window()
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.qtbot.keyClick(one.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk = next(part for part in one.desk._parts if isinstance(part, SettingsDesk))
    assert desk.sheet is not None
    return one, desk.sheet


def line(row: SettingRow) -> Line:
    assert isinstance(row.control, Line)
    return row.control


def write(one: Opened, row: SettingRow, text: str) -> None:
    line(row).setFocus()
    line(row).setText(text)
    one.qtbot.keyClick(row.control, Qt.Key.Key_Return)


def test_every_setting_is_there_with_what_is_in_force(open_window: Opener) -> None:
    one, sheet = opened(open_window)
    assert list(sheet.rows) == [item.key for item in explain()]
    assert sheet.search.hasFocus()
    for row in sheet.rows.values():
        assert row.reset.isHidden()
        assert row.control.accessibleName().startswith(row.name)
        assert row.control.accessibleDescription()
    assert line(sheet.rows["kernel.temperature"]).text() == "0.7"
    one.session.change_setting("kernel.temperature", 0.3)
    one.until(lambda: line(sheet.rows["kernel.temperature"]).text() == "0.3")
    assert not sheet.rows["kernel.temperature"].reset.isHidden()
    one.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert one.window.composer.field.hasFocus()


def test_a_number_is_taken_with_enter_and_reset_with_its_button(open_window: Opener, qtbot: QtBot) -> None:
    one, sheet = opened(open_window)
    row = sheet.rows["kernel.temperature"]
    write(one, row, "1,5")
    one.until(lambda: one.session.settings.kernel.temperature == 1.5)
    one.until(lambda: not row.reset.isHidden())
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    one.until(lambda: one.session.settings.kernel.temperature == 0.7)
    one.until(lambda: line(row).text() == "0.7" and row.reset.isHidden())
    assert row.control.hasFocus()


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("kernel.temperature", "warm", "a number from 0 to 2"),
        ("kernel.temperature", "7", "a number from 0 to 2"),
        ("kernel.context_tokens", "511", "a whole number from 512"),
        ("kernel.context_tokens", "512.5", "a whole number from 512"),
        ("kernel.context_tokens", "", "a whole number from 512"),
        ("hearing.wake_phrase", "hey", "text with at least 5 letters"),
    ],
)
def test_what_is_wrong_is_said_in_place_and_changes_nothing(
    open_window: Opener, key: str, text: str, said: str
) -> None:
    one, sheet = opened(open_window)
    row = sheet.rows[key]
    write(one, row, text)
    assert not row.problem.isHidden()
    assert said in row.problem.words.text()
    assert line(row).text() == text
    assert one.session.settings == Settings()
    one.qtbot.keyClick(row.control, Qt.Key.Key_Escape)
    assert row.problem.isHidden()
    assert line(row).text() == str(Settings().get(key))
    assert not sheet.isHidden()


def test_what_cant_be_kept_is_said_in_place(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    one, sheet = opened(open_window)

    def refuse(_key: str, _value: object) -> None:
        raise SettingsError("The disk is full.")

    monkeypatch.setattr(one.session, "change_setting", refuse)
    row = sheet.rows["kernel.top_k"]
    write(one, row, "3")
    one.until(lambda: not row.problem.isHidden())
    assert "The disk is full." in row.problem.words.text()
    assert line(row).text() == "3"


def test_a_switch_is_turned_with_the_space_bar(open_window: Opener, qtbot: QtBot) -> None:
    one, sheet = opened(open_window)
    switch = sheet.rows["memory.use"].control
    assert isinstance(switch, Switch)
    assert switch.isChecked()
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    one.until(lambda: not one.session.settings.memory.use)
    assert switch.accessibleName().endswith("off")


def test_one_of_several_is_chosen_from_a_menu_and_felt_at_once(open_window: Opener) -> None:
    one, sheet = opened(open_window)
    options = sheet.rows["window.theme"].control
    assert isinstance(options, Options)
    dark = next(action for action in options.options() if action.text() == "Dark")
    dark.trigger()
    one.until(lambda: one.session.settings.window.theme == "dark")
    one.until(lambda: options.text() == "Dark")
    one.until(lambda: one.application.theme.mode == "dark")


def test_a_list_has_one_on_each_line(open_window: Opener) -> None:
    one, sheet = opened(open_window)
    lines = sheet.rows["files.folders"].control
    assert isinstance(lines, Lines)
    lines.setPlainText("  ~/Documents \n\n~/Music")
    lines.take()
    one.until(lambda: one.session.settings.files.folders == ("~/Documents", "~/Music"))
    one.until(lambda: lines.toPlainText() == "~/Documents\n~/Music")


def test_the_search_finds_by_name_explanation_key_and_section(open_window: Opener) -> None:
    _one, sheet = opened(open_window)

    def found() -> set[str]:
        return {key for key, row in sheet.rows.items() if not row.isHidden()}

    sheet.search.setText("WAKE phrase")
    assert found() == {"hearing.wait_for_phrase", "hearing.wake_phrase"}
    assert [key for key, parts in sheet._headings.items() if not parts[0].isHidden()] == ["hearing"]
    sheet.search.setText("kernel.seed")
    assert found() == {"kernel.seed"}
    sheet.search.setText("language model")
    assert {key for key in sheet.rows if key.startswith("kernel.")} <= found()
    sheet.search.setText("no such thing anywhere")
    assert found() == set()
    assert not sheet._nothing.isHidden()
    sheet.go_to("kernel.seed")
    assert found() == set(sheet.rows)
    assert sheet.rows["kernel.seed"].control.hasFocus()


def test_models_and_devices_are_chosen_from_what_is_there(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    def devices() -> tuple[tuple[DeviceInfo, ...], str]:
        return (
            DeviceInfo("Desk & mic", Kind.INPUT, 48_000, 1, True),
            DeviceInfo("Box", Kind.OUTPUT, 48_000, 2, True),
        ), ""

    monkeypatch.setattr("ui.settings.known.list_devices", devices)
    one, sheet = opened(open_window)

    def menu_of(key: str) -> dict[str, QAction]:
        row = sheet.rows[key]
        row.choose.click()
        one.until(lambda: row.findChildren(QMenu))
        return {action.text(): action for action in row.findChildren(QMenu)[-1].actions()}

    microphones = menu_of("devices.microphone")
    assert list(microphones) == ["As the system has it", "Desk && mic"]
    assert microphones["As the system has it"].isChecked()
    microphones["Desk && mic"].trigger()
    one.until(lambda: one.session.settings.devices.microphone == "Desk & mic")
    models = menu_of("kernel.model")
    here = [each.name for each in one.session.models.models() if each.here and each.role == "kernel"]
    assert set(here) <= set(models)
    assert "" not in models
    assert sheet.rows["kernel.seed"].choose.isHidden()


def test_what_is_felt_later_says_so() -> None:
    felt = {item.key: item.effect for item in explain()}
    assert felt["window.language"] is Effect.START
    assert felt["kernel.model"] is Effect.LOAD
    assert felt["kernel.temperature"] is Effect.NOW
    source = Path("assistant/bootstrap.py").read_text("utf-8")
    renewed = re.search(r"if key in \{([^}]*)\}:\n\s*self\.parts\.kernel\.renew", source)
    assert renewed is not None
    kernel = set(re.findall(r'"([\w.]+)"', renewed[1]))
    assert {key for key, effect in felt.items() if effect is Effect.LOAD} - {"hearing.model"} == kernel


def test_no_two_settings_of_a_section_are_called_the_same() -> None:
    names = [(item.section, setting_title(item)) for item in explain()]
    assert len(set(names)) == len(names)
    titles = {section_title(item.section) for item in explain()}
    assert len(titles) == len({item.section for item in explain()})


def test_what_is_being_written_is_not_lost_when_another_setting_changes(open_window: Opener) -> None:
    one, sheet = opened(open_window)
    row = sheet.rows["kernel.top_k"]
    line(row).setFocus()
    line(row).setText("12")
    one.session.tell(SettingsChanged("kernel.top_p"))
    one.session.change_setting("kernel.min_p", 0.1)
    one.until(lambda: line(sheet.rows["kernel.min_p"]).text() == "0.1")
    assert line(row).text() == "12"
