"""The portal's conversation about a key, on a real message bus, with a portal that follows a script."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, Message, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from assistant.devices.hotkey.keys import NoHotkey, combination
from assistant.devices.hotkey.portal import PortalHotkey

PATH = "/org/freedesktop/portal/desktop"
SESSION = f"{PATH}/session/1_1/peri"
FACE = "org.freedesktop.portal.GlobalShortcuts"


class ScriptedPortal:
    """Gives a session and the key, or answers `code`; then the key is pressed, for another session first."""

    def __init__(self, bus: str, code: int = 0) -> None:
        self.connection: DBusConnection = open_dbus_connection(bus)
        Proxy(message_bus, self.connection).RequestName("org.freedesktop.portal.Desktop")
        self.code = code
        self.bound: list[Any] = []
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        self._answer(self._call(), {"session_handle": ("s", SESSION)})
        if self.code:
            return
        call = self._call()
        self.bound.append(call.body)
        self._answer(call, {})

    def press(self, session: str = SESSION) -> None:
        sender = DBusAddress(PATH, interface=FACE)
        self.connection.send(new_signal(sender, "Activated", "osta{sv}", (session, "quick", 1, {})))

    def _call(self) -> Message:
        while True:
            call = self.connection.receive(timeout=10)
            if call.header.message_type is MessageType.method_call:
                return call

    def _answer(self, call: Message, results: dict[str, Any]) -> None:
        sender = next(value for key, value in call.header.fields.items() if key.name == "sender")
        token = call.body[-1]["handle_token"][1]
        handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
        request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
        self.connection.send(new_signal(request, "Response", "ua{sv}", (self.code, results)))
        self.connection.send(new_method_return(call, "o", (handle,)))


@pytest.fixture
def opened() -> Iterator[list[ScriptedPortal]]:
    portals: list[ScriptedPortal] = []
    yield portals
    for portal in portals:
        portal.thread.join(10)
        portal.connection.close()


def test_the_key_is_bound_and_its_presses_come(bus: str, opened: list[ScriptedPortal]) -> None:
    portal = ScriptedPortal(bus)
    opened.append(portal)
    pressed = threading.Event()
    key = PortalHotkey(combination("Ctrl+Alt+Space"), pressed.set, "Ask Peri")
    session, keys, _window, _options = portal.bound[0]
    assert session == SESSION
    assert keys == [("quick", {"description": ("s", "Ask Peri"), "preferred_trigger": ("s", "CTRL+ALT+space")})]
    while not pressed.wait(0.05):
        portal.press()
    pressed.clear()
    portal.press("/another")
    key.close()
    assert not pressed.is_set()


def test_a_no_is_said_in_words(bus: str, opened: list[ScriptedPortal]) -> None:
    opened.append(ScriptedPortal(bus, code=1))
    with pytest.raises(NoHotkey, match="not allowed"):
        PortalHotkey(combination("Ctrl+Alt+Space"), lambda: None, "Ask Peri")


def test_a_desktop_without_the_portal_is_told_what_else_to_do(bus: str) -> None:
    with pytest.raises(NoHotkey) as caught:
        PortalHotkey(combination("Ctrl+Alt+Space"), lambda: None, "Ask Peri")
    assert "peri quick" in caught.value.remedy
