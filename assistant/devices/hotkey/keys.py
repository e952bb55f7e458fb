"""What a global key is: modifiers and one key, written such as "Ctrl+Alt+Space"."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Flag, auto
from typing import Protocol

from assistant.errors import DeviceError
from models.sentences import say


class Modifier(Flag):
    NONE = 0
    CTRL = auto()
    ALT = auto()
    SHIFT = auto()
    META = auto()


class NoHotkey(DeviceError):
    title = say("The key that works everywhere is off")


@dataclass(frozen=True, slots=True)
class Combination:
    """`key` is a letter, a digit, "space" or "f1" to "f24"."""

    modifiers: Modifier
    key: str

    def __str__(self) -> str:
        names = [one.name.capitalize() for one in Modifier if one.name and one & self.modifiers]
        return "+".join([*names, self.key.capitalize()])


class Hotkey(Protocol):
    """Calls what it was made with on a thread of its own each time the key is pressed, until `close`."""

    def close(self) -> None:
        """Give the key back."""
        ...


_NAMES = {
    **{"ctrl": Modifier.CTRL, "control": Modifier.CTRL, "alt": Modifier.ALT, "option": Modifier.ALT},
    **{"shift": Modifier.SHIFT, "meta": Modifier.META, "super": Modifier.META, "win": Modifier.META},
    "cmd": Modifier.META,
}
_KEYS = {"space", *(f"f{number}" for number in range(1, 25)), *"abcdefghijklmnopqrstuvwxyz0123456789"}


def combination(text: str) -> Combination:
    """Of such a text. Raises `NoHotkey`."""
    *before, key = (part.strip().lower() for part in text.split("+"))
    modifiers = Modifier.NONE
    for name in before:
        if name not in _NAMES:
            raise NoHotkey(
                say("“{text}” is not a key: “{name}” is no modifier.", text=text, name=name),
                remedy=say("Write it such as Ctrl+Alt+Space."),
            )
        modifiers |= _NAMES[name]
    if key not in _KEYS:
        raise NoHotkey(
            say("“{text}” is not a key that can be used.", text=text), remedy=say("Write it such as Ctrl+Alt+Space.")
        )
    if not modifiers & ~Modifier.SHIFT and not key.startswith("f"):
        raise NoHotkey(
            say("“{text}” would be typed by every program.", text=text), remedy=say("Add Ctrl, Alt or Meta to it.")
        )
    return Combination(modifiers, key)


def taken(wanted: Combination) -> NoHotkey:
    """What is said of a key that another program has."""
    return NoHotkey(say("Another program has {wanted} already.", wanted=wanted), remedy=say("Choose another key."))


def grab(
    wanted: Combination, pressed: Callable[[], None], environment: Mapping[str, str] = os.environ, what: str = "Peri"
) -> Hotkey:
    """Have `pressed` called with each press. `what` is told to the user where the desktop asks. Raises `NoHotkey`."""
    system: str = sys.platform
    if system == "win32":
        from assistant.devices.hotkey.windows import WindowsHotkey

        return WindowsHotkey(wanted, pressed)
    if system == "darwin":
        from assistant.devices.hotkey.macos import CarbonHotkey

        return CarbonHotkey(wanted, pressed)
    if environment.get("WAYLAND_DISPLAY"):
        from assistant.devices.hotkey.portal import PortalHotkey

        return PortalHotkey(wanted, pressed, what)
    if environment.get("DISPLAY"):
        from assistant.devices.hotkey.x11 import XHotkey

        return XHotkey(wanted, pressed, environment["DISPLAY"])
    raise NoHotkey(say("There is no desktop whose keys could be heard."))
