"""The clipboard of an X server: the selection CLIPBOARD, as the Inter-Client Communication Conventions Manual 2.0 says.

The program that something was copied in hands it over, large things piece by piece (2.7.2, "INCR").
"""

from __future__ import annotations

import select
import time
from typing import Any

from assistant.errors import NoClipboard
from models.sentences import say

EMPTY = say("There is no picture in the clipboard.")
COPY = say("Copy a picture first.")
KINDS = ("image/png", "image/jpeg", "image/bmp", "image/tiff", "image/webp")
_PIECE = 2**20
"""Units of four bytes that are read at a time."""


def picture(display: str, most: int, seconds: float) -> bytes:
    """The picture as an image file of at most `most` bytes, waited for `seconds` at most. Raises `NoClipboard`."""
    import xcffib
    import xcffib.xproto  # without it there are no requests

    try:
        connection: Any = xcffib.connect(display=display)  # type: ignore[no-untyped-call, unused-ignore]
    except xcffib.XcffibException as error:
        raise NoClipboard(
            say("The display {display} can't be reached.", display=display), remedy=say("Run Peri inside a session.")
        ) from error
    try:
        return _Requestor(connection, time.monotonic() + seconds, most).picture()
    except xcffib.XcffibException as error:
        raise NoClipboard(say("The clipboard can't be read."), remedy=COPY) from error
    finally:
        connection.disconnect()


class _Requestor:
    """A window that is never shown, to which the owner of the selection gives it."""

    def __init__(self, connection: Any, until: float, most: int) -> None:
        from xcffib.xproto import CW, EventMask, WindowClass

        self._connection, self._core = connection, connection.core
        self._until, self._most = until, most
        screen = connection.get_setup().roots[connection.pref_screen]
        self._window = connection.generate_id()
        self._core.CreateWindow(
            0, self._window, screen.root, 0, 0, 1, 1, 0, WindowClass.InputOnly, screen.root_visual,
            CW.EventMask, [EventMask.PropertyChange],
        )  # fmt: skip
        self._property = self._atom("PERI_CLIPBOARD")

    def picture(self) -> bytes:
        offered = self._convert("TARGETS")
        kinds = set(offered.value.to_atoms()) if offered is not None and offered.format == 32 else set()
        for kind in KINDS:
            if self._atom(kind) in kinds:
                found = self._convert(kind)
                if found is not None:
                    return self._whole(found)
        raise NoClipboard(EMPTY, remedy=COPY)

    def _convert(self, target: str) -> Any:
        """The first reply with what the owner gave; None where it has it in no such form, or there is no owner."""
        from xcffib.xproto import SelectionNotifyEvent, Time

        clipboard = self._atom("CLIPBOARD")
        self._core.ConvertSelection(self._window, clipboard, self._atom(target), self._property, Time.CurrentTime)
        self._connection.flush()
        answer = self._next(lambda event: isinstance(event, SelectionNotifyEvent))
        return self._take() if answer.property else None

    def _take(self) -> Any:
        """What the property holds, which is deleted: that says that it was read."""
        from xcffib.xproto import GetPropertyType

        reply = self._core.GetProperty(
            True, self._window, self._property, GetPropertyType.Any, 0, self._most // 4 + _PIECE
        ).reply()
        self._connection.flush()
        return reply

    def _whole(self, first: Any) -> bytes:
        if first.type != self._atom("INCR"):
            self._check(len(first.value.buf()))
            return bytes(first.value.buf())
        from xcffib.xproto import Property, PropertyNotifyEvent

        def new(event: Any) -> bool:
            ours = isinstance(event, PropertyNotifyEvent) and event.atom == self._property
            return ours and event.state == Property.NewValue

        data = bytearray()
        while True:
            self._next(new)
            piece = bytes(self._take().value.buf())
            if not piece:
                return bytes(data)
            data += piece
            self._check(len(data))

    def _check(self, size: int) -> None:
        if size > self._most:
            raise NoClipboard(
                say("The picture in the clipboard is too large."), remedy=say("Copy a smaller part of it.")
            )

    def _next(self, wanted: Any) -> Any:
        """The next event that is `wanted`. Raises `NoClipboard` when the time is over."""
        while True:
            while (event := self._connection.poll_for_event()) is not None:
                if wanted(event):
                    return event
            left = self._until - time.monotonic()
            if left <= 0 or not select.select([self._connection.get_file_descriptor()], [], [], left)[0]:
                raise NoClipboard(say("The program that holds the clipboard does not answer."), remedy=COPY)

    def _atom(self, name: str) -> int:
        return int(self._core.InternAtom(False, len(name), name).reply().atom)
