"""The portal's conversation on a real message bus of the test's own, with a portal that follows a script."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from assistant.devices.screen import MssScreen, Region
from assistant.errors import NoScreen

PORTAL = "org.freedesktop.portal.Desktop"
Answer = Callable[[dict[str, Any]], tuple[int, dict[str, Any]] | None]
Serve = Callable[[Answer], None]


@pytest.fixture
def serve(bus: str) -> Iterator[Serve]:
    """Put a portal on the bus that takes one call; None as an answer is an error."""
    opened: list[tuple[DBusConnection, threading.Thread]] = []

    def begin(answer: Answer) -> None:
        connection = open_dbus_connection(bus)
        Proxy(message_bus, connection).RequestName(PORTAL)
        thread = threading.Thread(target=_take_one_call, args=(connection, answer))
        thread.start()
        opened.append((connection, thread))

    yield begin
    for connection, thread in opened:
        thread.join(10)
        connection.close()


def _take_one_call(connection: DBusConnection, answer: Answer) -> None:
    while True:
        call = connection.receive(timeout=10)
        if call.header.message_type is MessageType.method_call:
            break
    _parent, options = call.body
    answered = answer(options)
    if answered is None:
        connection.send(new_error(call, "org.freedesktop.portal.Error.NotAllowed", "s", ("Not here.",)))
        return
    sender = next(value for key, value in call.header.fields.items() if key.name == "sender")
    handle = f"/org/freedesktop/portal/desktop/request/{sender[1:].replace('.', '_')}/{options['handle_token'][1]}"
    request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
    connection.send(new_signal(request, "Response", "ua{sv}", answered))  # before the call's own answer, as may happen
    connection.send(new_method_return(call, "o", (handle,)))


def wayland() -> MssScreen:
    return MssScreen({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"})


@pytest.mark.parametrize(("region", "choose"), [(None, False), (Region(0, 0, 10, 10), True)])
def test_the_desktop_takes_the_picture(serve: Serve, tmp_path: Path, region: Region | None, choose: bool) -> None:
    picture = tmp_path / "my screen.png"
    asked: list[dict[str, Any]] = []

    def answer(options: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        asked.append(options)
        picture.write_bytes(b"a picture")
        return 0, {"uri": ("s", picture.as_uri())}

    serve(answer)
    assert wayland().capture(region) == b"a picture"
    assert asked[0]["interactive"] == ("b", choose)
    assert not picture.exists(), "what was made for us does not stay"


def test_a_picture_that_was_there_before_stays(serve: Serve, tmp_path: Path) -> None:
    picture = tmp_path / "old.png"
    picture.write_bytes(b"old")
    os.utime(picture, (0, 0))
    serve(lambda options: (0, {"uri": ("s", picture.as_uri())}))
    assert wayland().capture() == b"old"
    assert picture.exists()


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        ((1, {}), "not allowed"),
        ((2, {}), "no picture"),
        ((0, {}), "no picture"),
        ((0, {"uri": ("s", "https://example.org/a.png")}), "no picture"),
        ((0, {"uri": ("s", "file:///no/such/file.png")}), "can't be read"),
        (None, "takes no pictures"),
    ],
)
def test_a_refusal_is_a_sentence(serve: Serve, answered: tuple[int, dict[str, Any]] | None, words: str) -> None:
    serve(lambda options: answered)
    with pytest.raises(NoScreen, match=words) as caught:
        wayland().capture()
    assert caught.value.remedy


def test_no_portal_on_the_bus(bus: str) -> None:
    with pytest.raises(NoScreen, match="portal"):
        wayland().capture()


def test_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    with pytest.raises(NoScreen, match="D-Bus"):
        wayland().capture()
