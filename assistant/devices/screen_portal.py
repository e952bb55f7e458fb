"""The screen on Wayland: the desktop's portal takes the picture, and asks the user as it sees fit.

The protocol is `org.freedesktop.portal.Screenshot` of XDG Desktop Portal (flatpak.github.io/xdg-desktop-portal).
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from assistant.errors import NoScreen
from models.sentences import say

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_BUS = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_CALL_SECONDS = 15.0
_ANSWER_SECONDS = 180.0
"""The desktop may ask the user first."""
_MOST_BYTES = 256 * 2**20
_BY_HAND = say("Take a picture with the desktop's own tool, and drop or paste it here.")


def capture(*, choose: bool) -> bytes:
    """A PNG of the whole desktop; with `choose` the desktop asks which part of it. Raises `NoScreen`."""
    from jeepney.wrappers import DBusErrorResponse

    try:
        with _connection() as connection:
            began = time.time()
            path = _file_of(_answer(connection, choose=choose))
            return _taken(path, began)
    except DBusErrorResponse as error:
        raise NoScreen(
            say("The desktop's portal takes no pictures of the screen: {why}", why=error), remedy=_BY_HAND
        ) from error
    except TimeoutError as error:
        raise NoScreen(say("The desktop did not say whether the screen may be seen."), remedy=_BY_HAND) from error


@contextmanager
def _connection() -> Iterator[DBusConnection]:
    from jeepney.auth import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        connection = open_dbus_connection(bus="SESSION")
    except (OSError, KeyError, RuntimeError, ValueError, AuthenticationError) as error:
        raise NoScreen(
            say("This session has no D-Bus, through which Wayland shows its screen."), remedy=_BY_HAND
        ) from error
    try:
        yield connection
    except (OSError, EOFError) as error:
        if isinstance(error, TimeoutError):
            raise
        raise NoScreen(say("The connection to the desktop broke."), remedy=say("Try again.")) from error
    finally:
        with contextlib.suppress(OSError):
            connection.close()


def _answer(connection: DBusConnection, *, choose: bool) -> tuple[int, dict[str, Any]]:
    """What the portal says in the end: a code, zero for done, and its results."""
    from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
    from jeepney.io.blocking import Proxy
    from jeepney.wrappers import unwrap_msg

    token = f"peri{secrets.token_hex(8)}"
    sender = (connection.unique_name or "").removeprefix(":").replace(".", "_")
    handle = f"{_PATH}/request/{sender}/{token}"
    # The answer may come before the call returns, so it is waited for beforehand.
    rule = MatchRule(type="signal", interface="org.freedesktop.portal.Request", member="Response", path=handle)
    Proxy(message_bus, connection, timeout=_CALL_SECONDS).AddMatch(rule)
    portal = DBusAddress(_PATH, _BUS, "org.freedesktop.portal.Screenshot")
    options = {"handle_token": ("s", token), "interactive": ("b", choose)}
    with connection.filter(rule) as answers:
        call = new_method_call(portal, "Screenshot", "sa{sv}", ("", options))
        unwrap_msg(connection.send_and_get_reply(call, timeout=_CALL_SECONDS))
        code, results = connection.recv_until_filtered(answers, timeout=_ANSWER_SECONDS).body
    return code, results


def _file_of(answer: tuple[int, dict[str, Any]]) -> Path:
    code, results = answer
    if code == 1:
        raise NoScreen(say("The desktop was not allowed to show the screen."), remedy=say("Allow it when it asks."))
    _, uri = results.get("uri", ("s", ""))
    parts = urlsplit(uri)
    if code != 0 or parts.scheme != "file" or not parts.path:
        raise NoScreen(say("The desktop gave no picture of the screen."), remedy=_BY_HAND)
    return Path(unquote(parts.path))


def _taken(path: Path, began: float) -> bytes:
    """The file's bytes; the file goes, if it was made for us just now."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
        if path.stat().st_mtime >= began - 1:
            path.unlink()
    except OSError as error:
        raise NoScreen(
            say("The picture of the screen can't be read: {why}.", why=error.strerror or error), remedy=_BY_HAND
        ) from error
    return data
