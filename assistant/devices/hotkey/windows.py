"""On Windows: `RegisterHotKey` (Win32), whose messages come to the thread that asked."""

from __future__ import annotations

import ctypes
import queue
import threading
from collections.abc import Callable
from typing import Any

from assistant.devices.hotkey.keys import Combination, Modifier, taken

_MASKS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY, _WM_QUIT = 0x0312, 0x0012
_F1, _SPACE = 0x70, 0x20
_ID = 1


class WindowsHotkey:
    """Raises `NoHotkey` where another program has the key."""

    def __init__(self, wanted: Combination, pressed: Callable[[], None]) -> None:
        self._wanted, self._pressed = wanted, pressed
        self._began: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="peri-hotkey", daemon=True)
        self._thread.start()
        self._id = self._began.get()
        if not self._id:
            self._thread.join()
            raise taken(wanted)

    def close(self) -> None:
        """See `Hotkey`."""
        _user32().PostThreadMessageW(self._id, _WM_QUIT, 0, 0)
        self._thread.join()

    def _run(self) -> None:
        from ctypes import wintypes

        user32, message = _user32(), wintypes.MSG()
        mask = _NO_REPEAT | sum(bit for one, bit in _MASKS.items() if one & self._wanted.modifiers)
        if not user32.RegisterHotKey(None, _ID, mask, virtual_key(self._wanted.key)):
            self._began.put(0)
            return
        self._began.put(threading.get_native_id())
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _WM_HOTKEY:
                self._pressed()
        user32.UnregisterHotKey(None, _ID)


def virtual_key(key: str) -> int:
    """Its virtual-key code (winuser.h)."""
    if key == "space":
        return _SPACE
    return _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key.upper())


def _user32() -> Any:
    return ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
