"""The windows on the screen of an X server: what they are called and where they are."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.devices.screen import OpenWindow, Region
from assistant.errors import NoScreen
from models.sentences import say

_MOST = 1000


def open_windows(environment: Mapping[str, str] = os.environ) -> tuple[OpenWindow, ...]:
    """All windows, the topmost first. Raises `NoScreen` where they can't be told: without X, and on Wayland."""
    if environment.get("WAYLAND_DISPLAY") or not environment.get("DISPLAY"):
        raise NoScreen(say("Only X tells where windows are."), remedy=say("Look at the whole screen or a part of it."))
    import xcffib
    import xcffib.xproto  # without it there are no requests

    try:
        connection: Any = xcffib.connect(display=environment["DISPLAY"])  # type: ignore[no-untyped-call, unused-ignore]
    except xcffib.XcffibException as error:
        raise NoScreen(
            say("The display {display} can't be reached.", display=environment["DISPLAY"]), remedy=_INSIDE
        ) from error
    try:
        return tuple(_Server(connection).windows())
    except xcffib.XcffibException as error:
        raise NoScreen(say("The windows of the screen can't be listed."), remedy=say("Try again.")) from error
    finally:
        connection.disconnect()


def find_window(title: str, windows: tuple[OpenWindow, ...]) -> OpenWindow:
    """The topmost window with `title` in its title, whatever the case. Raises `NoScreen`, and names those there are."""
    for window in windows:
        if title.casefold() in window.title.casefold():
            return window
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(window.title for window in windows) if name)
    raise NoScreen(
        say("No window is called “{title}”.", title=title),
        remedy=say("There are {names}.", names=names) if names else say("No window is open."),
    )


class _Server:
    """What is asked of an X server. Raises `xcffib.XcffibException`."""

    def __init__(self, connection: Any) -> None:
        self._core = connection.core
        self._root = connection.get_setup().roots[connection.pref_screen].root

    def windows(self) -> Iterator[OpenWindow]:
        import xcffib

        for window in list(reversed(self._stacked()))[:_MOST]:
            with contextlib.suppress(xcffib.Error):  # it was closed just now
                region = self._region(self._frame(window))
                title = self._title(window)
                if region is not None and (title or region.width * region.height > 1):
                    yield OpenWindow(title, region)

    def _stacked(self) -> list[int]:
        """From the lowest to the topmost: what the window manager says, without one all children of the root."""
        listed = self._property(self._root, "_NET_CLIENT_LIST_STACKING")
        if listed is not None and listed.format == 32:
            return list(listed.value.to_atoms())
        return list(self._core.QueryTree(self._root).reply().children)

    def _frame(self, window: int) -> int:
        """The child of the root that a window lies in: window managers put a frame around."""
        while True:
            parent = self._core.QueryTree(window).reply().parent
            if parent in {0, self._root}:
                return window
            window = parent

    def _region(self, window: int) -> Region | None:
        """None for one that is not shown."""
        from xcffib.xproto import MapState

        if self._core.GetWindowAttributes(window).reply().map_state != MapState.Viewable:
            return None
        shape = self._core.GetGeometry(window).reply()
        corner = self._core.TranslateCoordinates(window, self._root, 0, 0).reply()
        return Region(corner.dst_x, corner.dst_y, shape.width, shape.height)

    def _title(self, window: int) -> str:
        for name in ("_NET_WM_NAME", "WM_NAME"):
            found = self._property(window, name)
            if found is not None and found.format == 8:
                text: str = bytes(found.value.buf()).decode("utf-8", "replace")
                return text
        return ""

    def _property(self, window: int, name: str) -> Any:
        """The reply; None where the window has none."""
        from xcffib.xproto import Atom, GetPropertyType

        atom = self._core.InternAtom(False, len(name), name).reply().atom
        reply = self._core.GetProperty(False, window, atom, GetPropertyType.Any, 0, _MOST).reply()
        return reply if reply.type != Atom._None and reply.value_len else None


_INSIDE = say("Run Peri inside a desktop session.")
