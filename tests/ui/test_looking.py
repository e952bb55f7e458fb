"""The screen, a part of it and the camera come into the message, after leave was given."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assistant.devices.screen import FileScreen, OpenWindow, Region
from assistant.events import DeviceInUse
from models.values import Picture
from tests.fakes import ScriptedCamera, part
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.camera import CameraDialog
from ui.composer.composer import CAMERA_KEY, REGION_KEY, SCREEN_KEY
from ui.dialogs import Consent
from ui.screen_region import RegionChooser
from ui.status import InUse

WINDOWS = (
    OpenWindow("Front", Region(20, 20, 100, 80)),
    OpenWindow("Behind", Region(0, 0, 300, 200)),
    OpenWindow("Elsewhere", Region(5000, 0, 10, 10)),
)


@pytest.fixture
def screen(tmp_path: Path) -> FileScreen:
    """Shows a red field on blue."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(20, 120):
        for y in range(20, 100):
            image.setPixelColor(x, y, QColor("red"))
    assert image.save(str(tmp_path / "screen.png"))
    return FileScreen(tmp_path / "screen.png", WINDOWS)


@pytest.fixture(autouse=True)
def no_lingering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.looking.HIDING_MS", 0)
    monkeypatch.setattr(InUse, "LINGERING_MS", 0)


def opened(open_window: Opener, screen: FileScreen | None = None, **settings: str) -> Opened:
    def fill(session: ScriptedSession) -> None:
        session.devices.screen = screen or session.devices.screen
        for key, value in settings.items():
            session._settings = session._settings.replace(f"devices.{key}", value)

    return open_window(None, fill)


def consent(one: Opened) -> Consent:
    one.until(lambda: one.window.findChildren(Consent))
    return one.window.findChildren(Consent)[0]


def chooser(one: Opened) -> RegionChooser:
    one.until(lambda: one.window.findChildren(RegionChooser))
    return one.window.findChildren(RegionChooser)[0]


def attached(one: Opened) -> QImage:
    one.until(one.window.composer.drafts)
    return QImage(str(one.window.composer.drafts()[0].attachment.path))


def press(one: Opened, key: str) -> None:
    """A key combination on the message's field."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    one.window.activateWindow()
    one.qtbot.keyClick(one.window.composer.field, getattr(Qt.Key, f"Key_{key[-1]}"), control | shift)


def test_the_menu_says_what_can_come_along(open_window: Opener, qtbot: QtBot) -> None:
    one = opened(open_window)
    qtbot.mouseClick(one.window.composer.attach, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert [text.partition("\t")[2] for text in words] == ["Ctrl+O", "", REGION_KEY, SCREEN_KEY, CAMERA_KEY]
    assert [action.isEnabled() for action in menu.actions()] == [True, False, True, True, True]
    menu.close()


def test_a_picture_in_the_clipboard_comes_by_the_menu(open_window: Opener) -> None:
    one = opened(open_window)
    QGuiApplication.clipboard().setImage(QImage(7, 5, QImage.Format.Format_RGB32))
    one.window.composer.paste_asked.emit()
    assert attached(one).width() == 7


def test_the_whole_screen_is_seen_after_leave_for_once(open_window: Opener, screen: FileScreen) -> None:
    one = opened(open_window, screen)
    press(one, SCREEN_KEY)
    asked = consent(one)
    assert screen.regions == []
    asked.once.click()
    assert attached(one).size().toTuple() == (400, 300)
    assert one.window.isVisible()
    assert one.session.settings.devices.allow_screen == "ask"


def test_leave_can_be_given_for_good(open_window: Opener, screen: FileScreen) -> None:
    one = opened(open_window, screen)
    one.window.composer.screen_asked.emit()
    consent(one).always.click()
    attached(one)
    one.until(lambda: one.session.settings.devices.allow_screen == "always")
    one.window.composer.clear()
    one.window.composer.screen_asked.emit()
    attached(one)
    assert len(screen.regions) == 2


@pytest.mark.parametrize("closes", ["no", "escape"])
def test_without_leave_nothing_is_seen(open_window: Opener, screen: FileScreen, qtbot: QtBot, closes: str) -> None:
    one = opened(open_window, screen)
    one.window.composer.screen_asked.emit()
    asked = consent(one)
    with qtbot.waitSignal(asked.answered) as answer:
        asked.refuse.click() if closes == "no" else qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert answer.args == ["no"]
    assert screen.regions == []
    assert one.window.isVisible()


def test_what_the_settings_forbid_is_told(open_window: Opener, screen: FileScreen) -> None:
    one = opened(open_window, screen, allow_screen="never")
    one.window.composer.region_asked.emit()
    one.until(lambda: one.window.notices.news)
    assert "devices.allow_screen" in f"{one.window.notices.news}"
    one.until(one.window.isVisible)
    assert screen.regions == []


def test_a_part_is_dragged(open_window: Opener, screen: FileScreen, qtbot: QtBot) -> None:
    one = opened(open_window, screen, allow_screen="always")
    press(one, REGION_KEY)
    sheet = chooser(one).sheets[0]
    assert one.window.isHidden()
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    qtbot.mouseMove(sheet, QPoint(90, 70))
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    image = attached(one)
    assert image.size().toTuple() == (61, 41)
    assert image.pixelColor(30, 20) == QColor("red")
    assert one.window.isVisible()


def test_a_click_takes_the_topmost_window(open_window: Opener, screen: FileScreen, qtbot: QtBot) -> None:
    one = opened(open_window, screen, allow_screen="always")
    one.window.composer.region_asked.emit()
    qtbot.mouseClick(chooser(one).sheets[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert attached(one).size().toTuple() == (100, 80)


def test_keys_choose_as_well(open_window: Opener, screen: FileScreen, qtbot: QtBot) -> None:
    one = opened(open_window, screen, allow_screen="always")
    one.window.composer.region_asked.emit()
    chosen = chooser(one)
    sheet = chosen.sheets[0]
    qtbot.keyClick(sheet, Qt.Key.Key_Tab)
    assert "Front" in sheet.accessibleDescription()
    qtbot.keyClick(sheet, Qt.Key.Key_Tab)
    assert chosen.selected == QRect(0, 0, 300, 200)
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    qtbot.keyClick(sheet, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert chosen.selected == QRect(16, 1, 300, 200)
    qtbot.keyClick(sheet, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert "300 by 184 pixels" in sheet.accessibleDescription()
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert attached(one).size().toTuple() == (300, 184)


@pytest.mark.parametrize("how", ["escape", "right button"])
def test_choosing_can_be_given_up(open_window: Opener, screen: FileScreen, qtbot: QtBot, how: str) -> None:
    one = opened(open_window, screen, allow_screen="always")
    one.window.composer.region_asked.emit()
    sheet = chooser(one).sheets[0]
    if how == "escape":
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        qtbot.mousePress(sheet, Qt.MouseButton.RightButton)
    one.until(one.window.isVisible)
    assert one.window.composer.drafts() == []


def test_where_the_desktop_chooses_it_is_let(open_window: Opener, screen: FileScreen, tmp_path: Path) -> None:
    own = FileScreen(tmp_path / "screen.png", chooses=True)
    one = opened(open_window, own, allow_screen="always")
    one.window.composer.region_asked.emit()
    attached(one)
    assert len(own.regions) == 1
    assert own.regions[0] is not None


def test_a_screen_that_can_not_be_seen_gives_the_window_back(open_window: Opener, tmp_path: Path) -> None:
    one = opened(open_window, FileScreen(tmp_path / "none.png"), allow_screen="always")
    one.window.composer.screen_asked.emit()
    one.until(lambda: one.window.notices.news)
    assert one.window.isVisible()


def camera_of(picture: Path) -> ScriptedCamera:
    return ScriptedCamera(Picture(picture.read_bytes(), "digest", "camera.jpg"))


def test_the_camera_is_open_only_while_its_window_is(open_window: Opener, picture: Path) -> None:
    one = opened(open_window)
    camera = camera_of(picture)
    one.session.devices.camera = part("camera", camera)
    press(one, CAMERA_KEY)
    asked = consent(one)
    assert camera.frames == 0
    asked.once.click()
    one.until(lambda: one.window.findChildren(CameraDialog))
    dialog = one.window.findChildren(CameraDialog)[0]
    one.until(lambda: camera.frames > 2 and dialog.take.isEnabled())
    assert camera.is_open
    assert "Camera" in one.window.status.in_use.words()
    dialog.take.click()
    assert attached(one).size().toTuple() == (64, 48)
    one.until(lambda: not camera.is_open)
    one.until(one.window.status.in_use.isHidden)


def test_without_a_camera_its_window_says_so(open_window: Opener) -> None:
    one = opened(open_window, allow_camera="always")
    one.window.composer.camera_asked.emit()
    one.until(lambda: one.window.findChildren(CameraDialog))
    dialog = one.window.findChildren(CameraDialog)[0]
    one.until(lambda: "no camera" in dialog.words.text())
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert one.window.composer.drafts() == []


def test_devices_that_look_are_shown_together(open_window: Opener) -> None:
    one = opened(open_window)
    shown = one.window.status.in_use
    for device in ("screen", "camera", "something new"):
        one.session.tell(DeviceInUse(device, True))
    one.until(lambda: shown.words() == "Screen seen, Camera in use")
    assert shown.accessibleName() == shown.words()
    for device in ("screen", "camera", "something new"):
        one.session.tell(DeviceInUse(device, False))
    one.until(shown.isHidden)
