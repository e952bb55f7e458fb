"""On X: the server is asked for the key (GrabKey, X11 protocol), which no other program gets then."""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable
from itertools import combinations
from typing import Any

from assistant.devices.hotkey.keys import Combination, Modifier, NoHotkey, taken
from models.sentences import say

_F1 = 0xFFBE
_MASKS = {Modifier.SHIFT: 1, Modifier.CTRL: 4, Modifier.ALT: 8, Modifier.META: 64}
_LOCKS = (2, 16)
"""Caps Lock and Num Lock, which are to make no difference."""
_MEANT = 1 | 4 | 8 | 64


class XHotkey:
    """Raises `NoHotkey` where another program has the key."""

    def __init__(self, wanted: Combination, pressed: Callable[[], None], display: str) -> None:
        import xcffib
        import xcffib.xproto

        self._pressed = pressed
        try:
            connection: Any = xcffib.connect(display=display)  # type: ignore[no-untyped-call, unused-ignore]
        except xcffib.XcffibException as error:
            raise NoHotkey(say("The X server can't be reached.")) from error
        self._connection = connection
        self._mask = sum(mask for one, mask in _MASKS.items() if one & wanted.modifiers)
        try:
            self._code = self._code_of(_symbol(wanted.key))
            self._grab(wanted)
        except BaseException:
            self._connection.disconnect()
            raise
        self._near, self._far = os.pipe()
        self._thread = threading.Thread(target=self._run, name="peri-hotkey", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """See `Hotkey`."""
        os.close(self._far)
        self._thread.join()
        os.close(self._near)
        self._connection.disconnect()

    def _code_of(self, symbol: int) -> int:
        setup = self._connection.get_setup()
        first, last = setup.min_keycode, setup.max_keycode
        known = self._connection.core.GetKeyboardMapping(first, last - first + 1).reply()
        for place, one in enumerate(known.keysyms):
            if one == symbol:
                return int(first + place // known.keysyms_per_keycode)
        raise NoHotkey(say("This keyboard has no such key."))

    def _grab(self, wanted: Combination) -> None:
        import xcffib
        from xcffib.xproto import GrabMode

        root = self._connection.get_setup().roots[0].root
        locks = [sum(some) for count in range(len(_LOCKS) + 1) for some in combinations(_LOCKS, count)]
        for lock in locks:
            asked = self._connection.core.GrabKeyChecked(
                False, root, self._mask | lock, self._code, GrabMode.Async, GrabMode.Async
            )
            try:
                asked.check()
            except xcffib.Error as error:
                raise taken(wanted) from error

    def _run(self) -> None:
        import xcffib
        from xcffib.xproto import KeyPressEvent

        waited = [self._connection.get_file_descriptor(), self._near]
        while True:
            with contextlib.suppress(xcffib.ConnectionException):
                while (event := self._connection.poll_for_event()) is not None:
                    if isinstance(event, KeyPressEvent) and event.state & _MEANT == self._mask:
                        self._pressed()
            if self._near in select.select(waited, [], [])[0]:
                return


def _symbol(key: str) -> int:
    """Its keysym (X11 protocol, appendix A: Latin-1 is itself)."""
    if key == "space":
        return 0x20
    return _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key)
