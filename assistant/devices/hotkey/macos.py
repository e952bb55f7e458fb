"""On macOS: `RegisterEventHotKey` (Carbon, HIToolbox), which needs no leave of the user's. For the main thread."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from assistant.devices.hotkey.keys import Combination, Modifier, NoHotkey, taken
from models.sentences import say

_MASKS = {Modifier.META: 1 << 8, Modifier.SHIFT: 1 << 9, Modifier.ALT: 1 << 11, Modifier.CTRL: 1 << 12}
_CODES = {
    **{"a": 0, "s": 1, "d": 2, "f": 3, "h": 4, "g": 5, "z": 6, "x": 7, "c": 8, "v": 9, "b": 11, "q": 12, "w": 13},
    **{"e": 14, "r": 15, "y": 16, "t": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22, "5": 23, "9": 25, "7": 26},
    **{"8": 28, "0": 29, "o": 31, "u": 32, "i": 34, "p": 35, "l": 37, "j": 38, "k": 40, "n": 45, "m": 46, "space": 49},
    **{"f1": 122, "f2": 120, "f3": 99, "f4": 118, "f5": 96, "f6": 97, "f7": 98, "f8": 100, "f9": 101, "f10": 109},
    **{"f11": 103, "f12": 111},
}
"""Virtual key codes (HIToolbox, Events.h)."""
_KEYBOARD, _PRESSED = int.from_bytes(b"keyb", "big"), 5


class _Id(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _Kind(ctypes.Structure):
    _fields_ = (("group", ctypes.c_uint32), ("kind", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class CarbonHotkey:
    """Raises `NoHotkey` where the key can't be had."""

    def __init__(self, wanted: Combination, pressed: Callable[[], None]) -> None:
        if wanted.key not in _CODES:
            raise NoHotkey(
                say("{wanted} is not a key of this keyboard.", wanted=wanted), remedy=say("Choose another key.")
            )
        self._carbon = _carbon()

        def handle(*_: object) -> int:
            pressed()
            return 0

        self._handler = _Handler(handle)
        target = self._carbon.GetApplicationEventTarget()
        kind, self._installed, self._key = _Kind(_KEYBOARD, _PRESSED), ctypes.c_void_p(), ctypes.c_void_p()
        self._carbon.InstallEventHandler(
            target, self._handler, 1, ctypes.byref(kind), None, ctypes.byref(self._installed)
        )
        mask = sum(bit for one, bit in _MASKS.items() if one & wanted.modifiers)
        name = _Id(int.from_bytes(b"peri", "big"), 1)
        if self._carbon.RegisterEventHotKey(_CODES[wanted.key], mask, name, target, 0, ctypes.byref(self._key)):
            self._carbon.RemoveEventHandler(self._installed)
            raise taken(wanted)

    def close(self) -> None:
        """See `Hotkey`."""
        self._carbon.UnregisterEventHotKey(self._key)
        self._carbon.RemoveEventHandler(self._installed)


def _carbon() -> Any:
    found = ctypes.util.find_library("Carbon")
    if found is None:
        raise NoHotkey(say("This system has no Carbon, which gives keys on macOS."))
    library = ctypes.CDLL(found)
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    library.GetApplicationEventTarget.restype = pointer
    library.InstallEventHandler.argtypes = (pointer, _Handler, ctypes.c_ulong, pointer, pointer, pointer)
    library.RegisterEventHotKey.argtypes = (number, number, _Id, pointer, number, pointer)
    for name in ("UnregisterEventHotKey", "RemoveEventHandler"):
        getattr(library, name).argtypes = (pointer,)
    return library
