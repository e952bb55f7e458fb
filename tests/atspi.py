"""The window as a screen reader has it: its tree over AT-SPI 2, asked for with plain D-Bus calls.

The interfaces are those of at-spi2-core (org.a11y.atspi): Accessible, Action, Text, EditableText, Component.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.xserver import screen

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
STATES = {"enabled": 8, "focusable": 11, "focused": 12, "sensitive": 24, "showing": 25, "visible": 30}
"""Places in the set of states (AtspiStateType)."""
SECONDS = 20.0
_T = TypeVar("_T")


def missing() -> str:
    """What this machine lacks for it, or ""."""
    programs = [name for name in ("dbus-daemon", "Xvfb", "xdotool") if shutil.which(name) is None]
    return ", ".join(programs + ([] if launcher() else ["at-spi-bus-launcher"]))


def launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


@contextmanager
def desktop(size: str = "1280x900x24") -> Iterator[dict[str, str]]:
    """A screen, a message bus and an accessibility bus; the environment of programs on them."""
    with ExitStack() as stack:
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        environment["DISPLAY"] = stack.enter_context(screen(size))
        bus = stack.enter_context(_running(["dbus-daemon", "--session", "--nofork", "--print-address"], environment))
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        stack.enter_context(_running([launcher(), "--launch-immediately"], environment))
        yield environment


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=quiet, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(10)


class Reader:
    """Connected to the accessibility bus of a desktop."""

    def __init__(self, environment: dict[str, str]) -> None:
        session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = unwrap_msg(session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=SECONDS))
        session.close()
        self.connection: DBusConnection = open_dbus_connection(address)
        self.desktop = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

    def close(self) -> None:
        self.connection.close()

    def key(self, *codes: int) -> None:
        """Press these keys of the keyboard together, by their X key codes."""
        for code in codes:
            self._key(code, 0)
        for code in reversed(codes):
            self._key(code, 1)

    def _key(self, code: int, kind: int) -> None:
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        address = DBusAddress(path, "org.a11y.atspi.Registry", "org.a11y.atspi.DeviceEventController")
        message = new_method_call(address, "GenerateKeyboardEvent", "isu", (code, "", kind))
        unwrap_msg(self.connection.send_and_get_reply(message, timeout=SECONDS))

    def said(self) -> Callable[[], list[str]]:
        """From now on, what programs have announced; call it for what has come since."""
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        listen = new_method_call(registry, "RegisterEvent", "s", ("object:announcement",))
        unwrap_msg(self.connection.send_and_get_reply(listen, timeout=SECONDS))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        Proxy(message_bus, self.connection, timeout=SECONDS).AddMatch(rule)
        announced: list[str] = []
        watch = self.connection.filter(rule)
        messages = watch.__enter__()

        def take() -> list[str]:
            with suppress(TimeoutError):
                self.connection.recv_messages(timeout=0.1)
            while messages:
                announced.append(str(messages.popleft().body[3][1]))
            return announced

        return take

    def program(self, name: str) -> Node:
        """The root of a program, when it is there."""
        return until(lambda: next((one for one in self.desktop.children() if one.name == name), None))


@dataclass(frozen=True)
class Node:
    """A control as the bus has it."""

    reader: Reader
    bus: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName")[0])

    def children(self) -> list[Node]:
        """Those that still exist."""
        return [Node(self.reader, *one) for one in self._call("Accessible", "GetChildren")[0]]

    def interfaces(self) -> list[str]:
        return [one.rpartition(".")[2] for one in self._call("Accessible", "GetInterfaces")[0]]

    def states(self) -> set[str]:
        low, high = self._call("Accessible", "GetState")[0]
        both = low | high << 32
        return {name for name, place in STATES.items() if both >> place & 1}

    def extents(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        return tuple(self._call("Component", "GetExtents", "u", (0,))[0])  # type: ignore[return-value]

    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", (0, -1))[0])

    def type(self, text: str) -> None:
        """Put `text` in the place of what is there."""
        self._call("EditableText", "SetTextContents", "s", (text,))

    def press(self, action: int = 0) -> None:
        self._call("Action", "DoAction", "i", (action,))

    def focus(self) -> None:
        self._call("Component", "GrabFocus")

    def walk(self) -> Iterator[Node]:
        """Itself and all below it that is shown; what goes meanwhile is left out."""
        yield self
        try:
            below = self.children()
        except DBusErrorResponse:
            return
        for child in below:
            try:
                if "visible" in child.states() or child.role == "application":
                    yield from child.walk()
            except DBusErrorResponse:
                continue

    def find(self, name: str, role: str = "") -> Node:
        """The first control of that name, when it is there."""
        return until(lambda: next((one for one in self.walk() if one.name == name and role in {"", one.role}), None))

    def says(self, words: str) -> bool:
        """Whether a control or a text in it has these words."""
        return any(words in one.name or ("Text" in one.interfaces() and words in one.text()) for one in self.walk())

    def _property(self, interface: str, name: str) -> Any:
        message = Properties(self._address(interface)).get(name)
        return unwrap_msg(self.reader.connection.send_and_get_reply(message, timeout=SECONDS))[0][1]

    def _call(self, interface: str, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        message = new_method_call(self._address(interface), member, signature, body)
        return unwrap_msg(self.reader.connection.send_and_get_reply(message, timeout=SECONDS))

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.bus, f"org.a11y.atspi.{interface}")


def until(found: Callable[[], _T | None]) -> _T:
    """What it gives, when it gives something. Raises `TimeoutError`."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except DBusErrorResponse:
            pass  # it went while it was asked
        time.sleep(0.05)
    raise TimeoutError("it did not come")
