"""The screen: what is to be seen on it now, as a PNG file's bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assistant.devices import screen_portal
from assistant.errors import NoScreen
from models.sentences import say

MOST_SIDE = 16_384


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the screen, in pixels from the upper left corner of the whole desktop."""

    left: int
    top: int
    width: int
    height: int

    @staticmethod
    def parse(text: str) -> Region:
        """`"LEFT,TOP,WIDTH,HEIGHT"`. Raises `NoScreen` for anything else."""
        try:
            left, top, width, height = (int(part) for part in text.split(","))
        except ValueError:
            raise NoScreen(say("“{text}” is no part of a screen.", text=text), remedy=_FORM) from None
        if not (0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE):
            raise NoScreen(
                say("{width} x {height} pixels can't be captured.", width=width, height=height), remedy=_FORM
            )
        return Region(left, top, width, height)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window that is not minimised; `region` has its frame and lies on the desktop at least in part."""

    title: str
    region: Region


class Screen(Protocol):
    """Looks at the screen. May be used from any thread."""

    def capture(self, region: Region | None = None) -> bytes:
        """A PNG of `region`, or of the whole desktop, all monitors. Raises `NoScreen`.

        Where the `desktop_chooses`, a region makes it ask the user for one.
        """
        ...

    def desktop_chooses(self) -> bool:
        """Whether only the desktop can ask for a part of the screen: on Wayland no program knows where things are."""
        ...

    def windows(self) -> tuple[OpenWindow, ...]:
        """The windows, the topmost first; none where the system does not tell."""
        ...


class MssScreen:
    """The real screen, through mss (MIT): X11, Windows and macOS; Wayland through the desktop's portal."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def capture(self, region: Region | None = None) -> bytes:
        if self._on_wayland():
            return screen_portal.capture(choose=region is not None)
        import mss
        import mss.tools
        from mss.exception import ScreenShotError

        try:
            with mss.MSS() as screen:
                shot = screen.grab(_within(region, screen.monitors[0]))
        except ScreenShotError as error:
            raise NoScreen(say("The screen can't be captured: {why}.", why=error), remedy=_OPEN) from error
        data = mss.tools.to_png(shot.rgb, shot.size)
        assert data is not None  # as no file was named
        return data

    def desktop_chooses(self) -> bool:
        return sys.platform.startswith("linux") and bool(self._environment.get("WAYLAND_DISPLAY"))

    def windows(self) -> tuple[OpenWindow, ...]:
        from assistant.devices.windows import open_windows

        try:
            return open_windows(self._environment)
        except NoScreen:
            return ()

    def _on_wayland(self) -> bool:
        if not sys.platform.startswith("linux"):
            return False
        if self.desktop_chooses():
            return True
        if not self._environment.get("DISPLAY"):
            raise NoScreen(say("There is no screen here: DISPLAY is not set."), remedy=_OPEN)
        return False


class FileScreen:
    """Shows what a PNG file holds, whichever part is asked for. For tests."""

    def __init__(self, path: Path, windows: tuple[OpenWindow, ...] = (), *, chooses: bool = False) -> None:
        self._path = path
        self._windows = windows
        self._chooses = chooses
        self.regions: list[Region | None] = []

    def desktop_chooses(self) -> bool:
        return self._chooses

    def windows(self) -> tuple[OpenWindow, ...]:
        return self._windows

    def capture(self, region: Region | None = None) -> bytes:
        self.regions.append(region)
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise NoScreen(say("{path} can't be read: {why}.", path=self._path, why=error.strerror or error)) from error


def _within(region: Region | None, desktop: Mapping[str, int]) -> dict[str, int]:
    """The part of `region` that lies on the desktop."""
    whole = {name: int(desktop[name]) for name in ("left", "top", "width", "height")}
    if region is None:
        return whole
    left, top = max(region.left, whole["left"]), max(region.top, whole["top"])
    right = min(region.left + region.width, whole["left"] + whole["width"])
    bottom = min(region.top + region.height, whole["top"] + whole["height"])
    if right <= left or bottom <= top:
        size = f"{whole['width']} x {whole['height']}"
        raise NoScreen(say("That part lies outside of the screen, which has {size} pixels.", size=size), remedy=_FORM)
    return {"left": left, "top": top, "width": right - left, "height": bottom - top}


_FORM = say("Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.")
_OPEN = say("Run Peri inside a desktop session.")
