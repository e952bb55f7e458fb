"""What tells the desktop of Peri: its entry in the menu, with the links and files it opens, and its start at login.

Linux: the Desktop Entry and Autostart specifications of freedesktop.org. Windows: the Run key of the user. macOS: a
launch agent. All of it is the user's own, and gone again when it is switched off.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from assistant.atomic import replace_text
from assistant.errors import PeriError
from models.sentences import say

NAME = "peri"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_AGENT = "app.peri.assistant"
_TYPES = (
    *("x-scheme-handler/peri", "application/pdf", "text/plain", "text/markdown", "text/html", "application/epub+zip"),
    *("image/png", "image/jpeg", "image/webp", "image/gif", "audio/wav", "audio/mpeg", "audio/flac", "video/mp4"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)


class NoEntry(PeriError):
    """The desktop could not be told."""

    title = say("The desktop was not told")


def command() -> list[str]:
    """What starts this Peri: the script beside its Python, else the module."""
    script = Path(sys.executable).with_name("peri.exe" if os.name == "nt" else "peri")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "ui"]


def set_login(wanted: bool) -> None:
    """Have Peri start with the desktop, in its tray, or not. Raises `NoEntry`."""
    start = [*command(), "--hidden"]
    try:
        if sys.platform == "win32":
            _set_run_key(start if wanted else None)
        elif sys.platform == "darwin":
            _keep(_home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist", _agent(start) if wanted else None)
        else:
            entry = entry_text(start, autostart=True)
            _keep(_config() / "autostart" / f"{NAME}.desktop", entry if wanted else None)
    except OSError as error:
        raise NoEntry(say("The start at login could not be changed: {why}.", why=error.strerror or error)) from error


def set_menu(wanted: bool) -> None:
    """Have Peri in the desktop's menu, open `peri://` links and be offered for files, or not. Raises `NoEntry`.

    On macOS and Windows that is the business of a bundle or an installer.
    """
    if not sys.platform.startswith("linux"):
        raise NoEntry(say("Only on Linux can Peri put itself into the menu."), remedy=say("Use its installer here."))
    place = _data() / "applications"
    try:
        _keep(place / f"{NAME}.desktop", entry_text(command()) if wanted else None)
        _keep(_data() / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg", _icon() if wanted else None)
    except OSError as error:
        raise NoEntry(say("The desktop's menu could not be changed: {why}.", why=error.strerror or error)) from error
    _refresh(place)


def entry_text(start: Sequence[str], *, autostart: bool = False) -> str:
    """A desktop entry that starts this command."""
    words = " ".join(_quoted(word) for word in start)
    lines = [
        *("[Desktop Entry]", "Type=Application", "Version=1.5", "Name=Peri", "GenericName=Assistant"),
        *("Comment=A private assistant on this machine", f"Icon={NAME}", "Terminal=false"),
        *("StartupWMClass=peri", "StartupNotify=true"),
    ]
    if autostart:
        return "\n".join([*lines, f"Exec={words}", "X-GNOME-Autostart-enabled=true", ""])
    lines += [f"Exec={words} open %U", "Categories=Utility;Office;", f"MimeType={';'.join(_TYPES)};", "Actions=quick;"]
    return "\n".join([*lines, "", "[Desktop Action quick]", "Name=Quick question", f"Exec={words} quick", ""])


def _quoted(word: str) -> str:
    """As the specification has it: quotes around, reserved characters escaped, and a percent sign doubled."""
    escaped = "".join(f"\\{char}" if char in '"`$\\' else char for char in word.replace("%", "%%"))
    plain = all(char.isalnum() or char in "-_./%+@=:," for char in word)
    return word.replace("%", "%%") if plain else '"' + escaped.replace("\\", "\\\\") + '"'


def _keep(file: Path, content: str | None) -> None:
    if content is None:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_text(file, content)
    file.chmod(0o644)


def _agent(start: Sequence[str]) -> str:
    return plistlib.dumps({"Label": _AGENT, "ProgramArguments": list(start), "RunAtLoad": True}).decode()


def _set_run_key(start: Sequence[str] | None) -> None:
    if sys.platform != "win32":
        return
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
        if start is not None:
            winreg.SetValueEx(key, "Peri", 0, winreg.REG_SZ, subprocess.list2cmdline(start))
            return
        try:
            winreg.DeleteValue(key, "Peri")
        except FileNotFoundError:
            return


def _refresh(place: Path) -> None:
    """Desktops that keep a list of who opens what read it again; others do so by themselves."""
    try:
        subprocess.run(["update-desktop-database", str(place)], check=False, capture_output=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return


def _icon() -> str:
    drawn = (Path(__file__).parents[1] / "icons" / "audio-lines.svg").read_text(encoding="utf-8")
    return drawn.replace("currentColor", "#2563c9")


def _home() -> Path:
    return Path.home()


def _config() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or _home() / ".config")


def _data() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local" / "share")
