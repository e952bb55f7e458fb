"""Is there a screen to open a window on?"""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path


def available() -> bool:
    """True where a window can be opened: always but on Linux, there when a display server answers."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return wayland(os.environ) or x11(os.environ.get("DISPLAY", ""))


def wayland(environment: os._Environ[str] | dict[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", "")) / name
    return _answers(str(path))


def x11(display: str) -> bool:
    """Whether the X server of a `DISPLAY` answers. One on another machine is taken at its word."""
    found = re.fullmatch(r"(.*?):(\d+)(?:\.\d+)?", display)
    if not found:
        return False
    host, number = found.groups()
    if host not in ("", "unix"):
        return True
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    return _answers(path) or _answers("\0" + path)


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(address)
        except (OSError, ValueError):
            return False
    return True
