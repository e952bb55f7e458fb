"""What each desktop has to open things, to hold a copied text and to show a notification.

Programs get their arguments as a list, and texts through their input or environment: no shell reads a word of them.
"""

from __future__ import annotations

import base64
import contextlib
import html
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from assistant.tools.api import ToolError

_SECONDS = 10.0
_NOTIFY_MILLISECONDS = -1
"""As long as the desktop thinks right."""
MOST_CLIPBOARD_BYTES = 4 * 10**6


class TextClipboard(Protocol):
    """The text that was copied last."""

    def read(self) -> str:
        """ "" where there is none. Raises `ToolError`."""
        ...

    def write(self, text: str) -> None:
        """Raises `ToolError`."""
        ...


class ProgramClipboard:
    """Through the programs that a desktop brings, or that are commonly installed."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def read(self) -> str:
        done = _run(self._command(_READERS), self._environment)
        if done.returncode:  # wl-paste and xclip fail where nothing is copied
            return ""
        return done.stdout[:MOST_CLIPBOARD_BYTES].decode("utf-8", errors="replace").replace("\r\n", "\n")

    def write(self, text: str) -> None:
        if _run(self._command(_WRITERS), self._environment, text.encode("utf-8", errors="replace")).returncode:
            raise ToolError("The clipboard can't be written.")

    def _command(self, known: Mapping[str, Sequence[Sequence[str]]]) -> Sequence[str]:
        for command in known.get(self._desktop(), ()):
            if shutil.which(command[0], path=self._environment.get("PATH")):
                return command
        raise ToolError("The text of the clipboard can't be reached. On Linux install wl-clipboard, xclip or xsel.")

    def _desktop(self) -> str:
        system: str = sys.platform
        if not system.startswith("linux"):
            return system
        shown = ("wayland", "WAYLAND_DISPLAY"), ("x", "DISPLAY")
        return next((name for name, variable in shown if self._environment.get(variable)), "")


_GET = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-Clipboard -Raw"
_SET = "[Console]::InputEncoding = [Text.Encoding]::UTF8; Set-Clipboard -Value ([Console]::In.ReadToEnd())"
_X_READERS = (
    ("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING"),
    ("xsel", "--clipboard", "--output"),
)
_X_WRITERS = (("xclip", "-selection", "clipboard", "-in"), ("xsel", "--clipboard", "--input"))
_READERS: Mapping[str, Sequence[Sequence[str]]] = {
    "wayland": (("wl-paste", "--no-newline", "--type", "text/plain;charset=utf-8"), *_X_READERS),
    "x": _X_READERS,
    "darwin": (("pbpaste",),),
    "win32": (("powershell", "-NoProfile", "-NonInteractive", "-Command", _GET),),
}
_WRITERS: Mapping[str, Sequence[Sequence[str]]] = {
    "wayland": (("wl-copy", "--type", "text/plain;charset=utf-8"), *_X_WRITERS),
    "x": _X_WRITERS,
    "darwin": (("pbcopy",),),
    "win32": (("powershell", "-NoProfile", "-NonInteractive", "-Command", _SET),),
}


def _run(
    command: Sequence[str], environment: Mapping[str, str], given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    """What it printed; nothing where it was given something. Its children, which hold what is copied, stay."""
    if sys.platform == "darwin":
        environment = {**environment, "LC_ALL": "en_US.UTF-8"}
    printed = subprocess.PIPE if given is None else subprocess.DEVNULL
    try:
        return subprocess.run(
            command, input=given or b"", stdout=printed, stderr=subprocess.DEVNULL, env=environment, timeout=_SECONDS,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolError(f"{command[0]} does not answer.") from error


def open_with_desktop(target: str) -> None:
    """A whole path, or an address with its scheme, in the program that the desktop has for it. Raises `ToolError`."""
    if sys.platform == "win32":
        try:
            os.startfile(target)  # noqa: S606 - what is opened was checked, and the desktop chooses the program
        except OSError as error:
            raise ToolError(f"{target} can't be opened: {error.strerror or error}.") from error
        return
    program = "open" if sys.platform == "darwin" else "xdg-open"
    if shutil.which(program) is None:
        raise ToolError(f"Nothing can be opened here: {program} is missing.")
    try:
        process = subprocess.Popen(
            [program, target], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        failed = process.wait(_SECONDS)
    except subprocess.TimeoutExpired:  # some desktops keep it running as long as the program is open
        threading.Thread(target=process.wait, daemon=True).start()
        return
    except OSError as error:
        raise ToolError(f"{target} can't be opened: {error.strerror or error}.") from error
    if failed:
        raise ToolError(f"The desktop has no program for {target}, or it failed.")


def show_notification(title: str, text: str) -> None:
    """Raises `ToolError` where the desktop shows none."""
    if sys.platform.startswith("linux"):
        _notify_freedesktop(title, text)
    elif sys.platform == "darwin":
        _notify_with(["osascript", "-e", _APPLE_SCRIPT, title, text], os.environ)
    else:
        command = base64.b64encode(_TOAST.encode("utf-16-le")).decode("ascii")
        environment = {**os.environ, "PERI_TITLE": title, "PERI_TEXT": text}
        _notify_with(["powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", command], environment)


_APPLE_SCRIPT = """on run argv
display notification (item 2 of argv) with title (item 1 of argv)
end run"""
_TOAST = """
[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$kind = [Windows.UI.Notifications.ToastTemplateType]::ToastText02
$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($kind)
$lines = $toast.GetElementsByTagName('text')
[void]$lines.Item(0).AppendChild($toast.CreateTextNode($env:PERI_TITLE))
[void]$lines.Item(1).AppendChild($toast.CreateTextNode($env:PERI_TEXT))
$program = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
$shown = [Windows.UI.Notifications.ToastNotification]::new($toast)
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($program).Show($shown)
"""


def _notify_with(command: Sequence[str], environment: Mapping[str, str]) -> None:
    if _run(command, environment).returncode:
        raise ToolError("The desktop shows no notifications.")


def _notify_freedesktop(title: str, text: str) -> None:
    """Desktop Notifications Specification 1.2: the body may hold markup, so that what would be some is escaped."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

    address = DBusAddress(
        "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
    )
    with _session_bus() as connection:
        try:
            body: Any = ("Peri", 0, "peri", title, _body(connection, address, text), [], {}, _NOTIFY_MILLISECONDS)
            call = new_method_call(address, "Notify", "susssasa{sv}i", body)
            unwrap_msg(connection.send_and_get_reply(call, timeout=_SECONDS))
        except (DBusErrorResponse, OSError, EOFError) as error:
            raise ToolError("The desktop shows no notifications.") from error


def _body(connection: Any, address: Any, text: str) -> str:
    """Escaped where the desktop reads markup."""
    from jeepney import new_method_call
    from jeepney.wrappers import unwrap_msg

    call = new_method_call(address, "GetCapabilities")
    (capabilities,) = unwrap_msg(connection.send_and_get_reply(call, timeout=_SECONDS))
    return html.escape(text, quote=False) if "body-markup" in capabilities else text


@contextmanager
def _session_bus() -> Iterator[Any]:
    from jeepney.auth import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        connection = open_dbus_connection(bus="SESSION")
    except (OSError, KeyError, RuntimeError, ValueError, AuthenticationError) as error:
        raise ToolError("The desktop shows no notifications: this session has no D-Bus.") from error
    try:
        yield connection
    finally:
        with contextlib.suppress(OSError):
            connection.close()
