"""What looks around: the screen, the clipboard and the camera, each with leave only, and told of while it looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

from assistant.devices.files import picture_of
from assistant.errors import NotAllowed
from assistant.events import DeviceInUse
from assistant.settings_sections import Permission
from models.sentences import say

if TYPE_CHECKING:
    from assistant.devices.screen import OpenWindow, Region
    from assistant.devices.text_clipboard import TextClipboard
    from assistant.settings import Settings
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Parts
    from models.values import Camera, Picture


class Eye(StrEnum):
    """What can look. The setting `devices.allow_…` of the same name says whether it may."""

    SCREEN = "screen"
    CLIPBOARD = "clipboard"
    CAMERA = "camera"


def permission_key(eye: Eye) -> str:
    """The setting that allows it."""
    return f"devices.allow_{eye}"


class Peripherals:
    """Nothing that they see is kept here. `allowed` says that the user allowed it this once."""

    def __init__(self, parts: Parts, publish: Publish, settings: Callable[[], Settings]) -> None:
        self._parts = parts
        self._publish = publish
        self._settings = settings
        self._watching = False

    def permission(self, eye: Eye) -> Permission:
        """What the settings say."""
        devices = self._settings().devices
        return {
            Eye.SCREEN: devices.allow_screen,
            Eye.CLIPBOARD: devices.allow_clipboard,
            Eye.CAMERA: devices.allow_camera,
        }[eye]

    def screen(self, region: Region | None = None, *, allowed: bool = False) -> Picture:
        """What the screen, or a part of it, shows now. Raises `NotAllowed`, `NoScreen`."""
        with self._looking(Eye.SCREEN, allowed=allowed):
            return picture_of(self._parts.screen.capture(region), "screen.png")

    def desktop_chooses(self) -> bool:
        """Whether a region of the screen is chosen by the user when the desktop asks, whichever is named."""
        return self._parts.screen.desktop_chooses()

    def windows(self, *, allowed: bool = False) -> tuple[OpenWindow, ...]:
        """Those on the screen, the topmost first; none where the system does not tell. Raises `NotAllowed`."""
        self._check(Eye.SCREEN, allowed=allowed)
        return self._parts.screen.windows()

    def clipboard(self, *, allowed: bool = False) -> Picture:
        """The picture that was copied. Raises `NotAllowed`, `NoClipboard`."""
        with self._looking(Eye.CLIPBOARD, allowed=allowed):
            return picture_of(self._parts.clipboard.picture(), "clipboard.png")

    def use_text_clipboard(self, clipboard: TextClipboard) -> None:
        """A window's own, for the tools."""
        self._parts.text_clipboard = clipboard

    def camera(self, *, allowed: bool = False) -> Picture:
        """What the camera sees now; it is closed afterwards. Raises `NotAllowed`, `NoCamera`."""
        with self._looking(Eye.CAMERA, allowed=allowed):
            try:
                return self._frame()
            finally:
                self._parts.camera.get().release()

    def cameras(self) -> tuple[Camera, ...]:
        """Those that the system names; it may not name those that there are."""
        return self._parts.camera.get().cameras()

    def watch(self, *, allowed: bool = False) -> Picture:
        """The same, and the camera stays open and in use until `stop_watching`. Raises `NotAllowed`, `NoCamera`."""
        if not self._watching:
            self._check(Eye.CAMERA, allowed=allowed)
            self._watching = True
            self._publish(DeviceInUse(Eye.CAMERA, True))
        try:
            return self._frame()
        except BaseException:
            self.stop_watching()
            raise

    def stop_watching(self) -> None:
        """Close the camera, if it is open."""
        if self._watching:
            self._watching = False
            try:
                self._parts.camera.get().release()
            finally:
                self._publish(DeviceInUse(Eye.CAMERA, False))

    def _frame(self) -> Picture:
        return self._parts.camera.get().frame(self._settings().devices.camera)

    @contextmanager
    def _looking(self, eye: Eye, *, allowed: bool) -> Iterator[None]:
        self._check(eye, allowed=allowed)
        self._publish(DeviceInUse(eye, True))
        try:
            yield
        finally:
            self._publish(DeviceInUse(eye, False))

    def _check(self, eye: Eye, *, allowed: bool) -> None:
        permission = self.permission(eye)
        if permission is Permission.ALWAYS or (allowed and permission is Permission.ASK):
            return
        if permission is Permission.NEVER:
            raise NotAllowed(
                FORBIDDEN[eye],
                remedy=say("Change {key} in the settings.", key=permission_key(eye)),
            )
        raise NotAllowed(
            UNASKED[eye],
            remedy=say('Say --allow for this once, or set {key} to "always" in the settings.', key=permission_key(eye)),
        )


WHAT = {
    Eye.SCREEN: "look at the screen",
    Eye.CLIPBOARD: "look into the clipboard",
    Eye.CAMERA: "look through the camera",
}
"""What each does, after "Let Peri …?"."""
FORBIDDEN = {
    Eye.SCREEN: say("The settings forbid to look at the screen."),
    Eye.CLIPBOARD: say("The settings forbid to look into the clipboard."),
    Eye.CAMERA: say("The settings forbid to look through the camera."),
}
UNASKED = {
    Eye.SCREEN: say("Nobody has allowed Peri to look at the screen."),
    Eye.CLIPBOARD: say("Nobody has allowed Peri to look into the clipboard."),
    Eye.CAMERA: say("Nobody has allowed Peri to look through the camera."),
}
