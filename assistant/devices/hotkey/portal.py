"""On Wayland: `org.freedesktop.portal.GlobalShortcuts` of XDG Desktop Portal. The desktop asks the user once."""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.devices.hotkey.keys import Combination, Modifier, NoHotkey
from models.sentences import say

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_BUS = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_FACE = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_CALL_SECONDS, _ANSWER_SECONDS = 15.0, 180.0
_NAME = "quick"
_WORDS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}


class PortalHotkey:
    """Raises `NoHotkey` where the desktop has no such portal, or the user said no."""

    def __init__(self, wanted: Combination, pressed: Callable[[], None], what: str) -> None:
        from jeepney.auth import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        self._pressed = pressed
        try:
            self._connection: DBusConnection = open_dbus_connection(bus="SESSION")
        except (OSError, KeyError, RuntimeError, ValueError, AuthenticationError) as error:
            raise NoHotkey(say("This session has no D-Bus, through which Wayland gives keys.")) from error
        try:
            self._session = self._bind(wanted, what)
        except DBusErrorResponse as error:
            self._connection.close()
            raise NoHotkey(
                say("This desktop gives no keys to programs."), remedy=say("Bind one to `peri quick`.")
            ) from error
        except (OSError, TimeoutError) as error:
            self._connection.close()
            raise NoHotkey(say("The desktop did not say whether the key may be used.")) from error
        except NoHotkey:
            self._connection.close()
            raise
        self._thread = threading.Thread(target=self._run, name="peri-hotkey", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """See `Hotkey`. The session, and with it the key, ends with the connection."""
        import socket

        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        with contextlib.suppress(OSError):
            self._connection.close()

    def _bind(self, wanted: Combination, what: str) -> str:
        token = f"peri{secrets.token_hex(8)}"
        results = self._ask(
            "CreateSession", "a{sv}", lambda handle: ({**handle, "session_handle_token": ("s", token)},)
        )
        session = str(results["session_handle"][1])
        trigger = "+".join([*(word for one, word in _WORDS.items() if one & wanted.modifiers), wanted.key])
        keys = [(_NAME, {"description": ("s", what), "preferred_trigger": ("s", trigger)})]
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", lambda handle: (session, keys, "", handle))
        return session

    def _ask(
        self, member: str, signature: str, body: Callable[[dict[str, Any]], tuple[Any, ...]]
    ) -> dict[str, tuple[str, Any]]:
        """What the portal says in the end. Raises `NoHotkey` where that is no."""
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
        from jeepney.io.blocking import Proxy
        from jeepney.wrappers import unwrap_msg

        token = f"peri{secrets.token_hex(8)}"
        sender = (self._connection.unique_name or "").removeprefix(":").replace(".", "_")
        handle = f"{_PATH}/request/{sender}/{token}"
        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=handle)
        Proxy(message_bus, self._connection, timeout=_CALL_SECONDS).AddMatch(rule)
        call = new_method_call(DBusAddress(_PATH, _BUS, _FACE), member, signature, body({"handle_token": ("s", token)}))
        with self._connection.filter(rule) as answers:
            unwrap_msg(self._connection.send_and_get_reply(call, timeout=_CALL_SECONDS))
            code, results = self._connection.recv_until_filtered(answers, timeout=_ANSWER_SECONDS).body
        if code != 0:
            raise NoHotkey(
                say("The desktop was not allowed to give Peri the key."), remedy=say("Allow it when it asks.")
            )
        return dict(results)

    def _run(self) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy

        rule = MatchRule(type="signal", interface=_FACE, member="Activated", path=_PATH)
        with contextlib.suppress(OSError, EOFError):
            Proxy(message_bus, self._connection, timeout=_CALL_SECONDS).AddMatch(rule)
            with self._connection.filter(rule) as presses:
                while True:
                    session, name = self._connection.recv_until_filtered(presses).body[:2]
                    if (session, name) == (self._session, _NAME):
                        self._pressed()
