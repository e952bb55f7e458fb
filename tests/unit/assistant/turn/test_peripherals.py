"""What looks around does so only with leave, and it is told while it does."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from assistant.devices.clipboard import FileClipboard
from assistant.devices.screen import FileScreen, Region
from assistant.errors import NoClipboard, NoScreen, NotAllowed
from assistant.events import DeviceInUse, Event
from assistant.settings import Settings
from assistant.turn.peripherals import Eye, Peripherals, permission_key
from models.errors import NoCamera
from models.values import Picture
from tests.fakes import ScriptedCamera, scripted_parts

Look = Callable[[Peripherals, bool], Picture]
LOOKS: dict[Eye, Look] = {
    Eye.SCREEN: lambda peripherals, allowed: peripherals.screen(allowed=allowed),
    Eye.CLIPBOARD: lambda peripherals, allowed: peripherals.clipboard(allowed=allowed),
    Eye.CAMERA: lambda peripherals, allowed: peripherals.camera(allowed=allowed),
}


class Machine:
    """Peripherals that see a picture, under one permission for all."""

    def __init__(self, tmp_path: Path, permission: str) -> None:
        data = io.BytesIO()
        Image.new("RGB", (4, 3), "red").save(data, "PNG")
        self.shown = data.getvalue()
        (tmp_path / "shown.png").write_bytes(self.shown)
        self.screen = FileScreen(tmp_path / "shown.png")
        self.eye = ScriptedCamera(Picture(self.shown, "digest", "camera.jpg"))
        clipboard = FileClipboard(tmp_path / "shown.png")
        self.parts = scripted_parts(screen=self.screen, clipboard=clipboard, camera=self.eye)
        settings = Settings()
        for one in Eye:
            settings = settings.replace(permission_key(one), permission)
        self.told: list[Event] = []
        self.peripherals = Peripherals(self.parts, self.told.append, lambda: settings)


@pytest.mark.parametrize("eye", list(Eye))
@pytest.mark.parametrize(
    ("permission", "allowed", "looks"),
    [
        ("always", False, True),
        ("always", True, True),
        ("ask", True, True),
        ("ask", False, False),
        ("never", True, False),
        ("never", False, False),
    ],
)
def test_it_looks_where_that_is_allowed_and_tells_while_it_does(
    tmp_path: Path, eye: Eye, permission: str, allowed: bool, looks: bool
) -> None:
    machine = Machine(tmp_path, permission)
    if looks:
        assert LOOKS[eye](machine.peripherals, allowed).data == machine.shown
        assert machine.told == [DeviceInUse(eye, True), DeviceInUse(eye, False)]
    else:
        with pytest.raises(NotAllowed) as caught:
            LOOKS[eye](machine.peripherals, allowed)
        assert f"devices.allow_{eye}" in caught.value.remedy
        assert machine.told == []
        assert machine.screen.regions == []
        assert machine.eye.frames == 0
    assert not machine.eye.is_open


def test_of_the_screen_a_part_can_be_seen(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "always")
    machine.peripherals.screen(Region(0, 0, 5, 5))
    assert machine.screen.regions == [Region(0, 0, 5, 5)]


def test_what_can_not_be_seen_is_not_in_use_for_ever() -> None:
    told: list[Event] = []
    peripherals = Peripherals(scripted_parts(), told.append, Settings)
    for eye, error in ((Eye.SCREEN, NoScreen), (Eye.CLIPBOARD, NoClipboard), (Eye.CAMERA, NoCamera)):
        with pytest.raises(error):
            LOOKS[eye](peripherals, True)
        assert told[-1] == DeviceInUse(eye, False)


def test_a_camera_that_is_watched_stays_open_until_it_is_not(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "ask")
    with pytest.raises(NotAllowed):
        machine.peripherals.watch()
    machine.peripherals.watch(allowed=True)
    machine.peripherals.watch()
    assert machine.eye.is_open
    assert machine.told == [DeviceInUse(Eye.CAMERA, True)]
    machine.peripherals.stop_watching()
    machine.peripherals.stop_watching()
    assert not machine.eye.is_open
    assert machine.told == [DeviceInUse(Eye.CAMERA, True), DeviceInUse(Eye.CAMERA, False)]


def test_a_camera_that_is_pulled_out_is_no_longer_in_use(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "always")
    machine.peripherals.watch()
    machine.eye.seen = None
    with pytest.raises(NoCamera):
        machine.peripherals.watch()
    assert machine.told[-1] == DeviceInUse(Eye.CAMERA, False)
