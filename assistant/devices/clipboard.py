"""The clipboard: the picture in it, as an image file's bytes."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from assistant.devices import clipboard_x
from assistant.errors import NoClipboard
from models.sentences import say

MOST_BYTES = 256 * 2**20
_SECONDS = 10.0


class Clipboard(Protocol):
    """What was copied last. May be used from any thread."""

    def picture(self) -> bytes:
        """The picture in it, as an image file. Raises `NoClipboard` where there is none."""
        ...


class SystemClipboard:
    """The real one: X11 by its selection protocol, Wayland through wl-clipboard, Windows and macOS through Pillow."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def picture(self) -> bytes:
        if not sys.platform.startswith("linux"):
            return _from_pillow()
        if self._environment.get("WAYLAND_DISPLAY") and shutil.which("wl-paste"):
            return _from_wayland(self._environment)
        display = self._environment.get("DISPLAY")
        if display:  # on Wayland too, whose desktops share the clipboard with programs of X
            return clipboard_x.picture(display, MOST_BYTES, _SECONDS)
        if self._environment.get("WAYLAND_DISPLAY"):
            raise NoClipboard(say("The clipboard of Wayland can't be read."), remedy=say("Install wl-clipboard."))
        raise NoClipboard(say("There is no clipboard here."), remedy=say("Run Peri inside a desktop session."))


class FileClipboard:
    """Holds what a file does. For tests."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def picture(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise NoClipboard(
                say("{path} can't be read: {why}.", path=self._path, why=error.strerror or error)
            ) from error


def _from_wayland(environment: Mapping[str, str]) -> bytes:
    command = ["wl-paste", "--no-newline", "--type", "image/png"]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoClipboard(say("The clipboard does not answer."), remedy=say("Copy the picture again.")) from error
    if done.returncode or not done.stdout:
        raise NoClipboard(clipboard_x.EMPTY, remedy=clipboard_x.COPY)
    return done.stdout[:MOST_BYTES]


def _from_pillow() -> bytes:
    from PIL import Image, ImageGrab

    try:
        found = ImageGrab.grabclipboard()
        if isinstance(found, list):  # files that were copied
            return Path(found[0]).read_bytes()[:MOST_BYTES]
        if isinstance(found, Image.Image):
            data = io.BytesIO()
            found.save(data, "PNG")
            return data.getvalue()
    except (OSError, ValueError, NotImplementedError, IndexError) as error:
        raise NoClipboard(say("The clipboard can't be read."), remedy=clipboard_x.COPY) from error
    raise NoClipboard(clipboard_x.EMPTY, remedy=clipboard_x.COPY)
