"""The desktop: open a file or an address, the clipboard, the screen, notifications."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.tools.api import Effect, Made, Origin, ToolContext, ToolError, tool
from assistant.tools.builtin.addresses import address_of
from assistant.tools.builtin.desktop_programs import (
    ProgramClipboard,
    TextClipboard,
    open_with_desktop,
    show_notification,
)
from assistant.tools.builtin.texts import PAGE_LETTERS

MOST_COPIED = 100_000
MOST_NOTICE = 300
_RUNS = (
    ".exe .com .bat .cmd .scr .pif .msi .msp .lnk .url .vbs .vbe .js .jse .wsf .wsh .ps1 .psm1 .hta .cpl .jar .reg .inf"
    " .application .gadget .app .command .workflow .action .scpt .terminal .pkg .dmg .desktop .appimage .sh .run .deb"
    " .rpm .flatpakref .py .pyw .rb .pl .webloc .inetloc .fileloc .iso .chm .settingcontent-ms .library-ms .search-ms"
)
"""Files that do something as soon as they are opened, somewhere."""
_LOADS = ".html .htm .xhtml .xht .shtml .mht .mhtml .svg .svgz"
"""Files that may load something from outside, and so carry something out, as soon as they are opened."""
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


@dataclass(frozen=True, slots=True)
class Look:
    """What is on the screen: the text that was read from it, and the picture as a PNG file's bytes, where kept."""

    text: str
    picture: bytes = b""


class Desktop:
    """`look` captures the screen and reads it; None: it can't be. It raises what the screen raises, or `ToolError`."""

    def __init__(
        self,
        look: Callable[[], Look] | None,
        clipboard: TextClipboard | None = None,
        opener: Callable[[str], None] = open_with_desktop,
        notify: Callable[[str, str], None] = show_notification,
    ) -> None:
        self._look = look
        self._clipboard = clipboard or ProgramClipboard()
        self._open = opener
        self._notify = notify

    def _preview_path(self, arguments: Mapping[str, Any]) -> str:
        try:
            return f"Opens {_openable(str(arguments['path']))}"
        except ToolError as error:
            return str(error)

    @tool(effects={Effect.EXECUTES}, targets=("path",), preview=_preview_path, answers=Origin.KERNEL)
    def open_path(self, path: str) -> str:
        """Open a file or folder in its usual program."""
        found = _openable(path)
        self._open(str(found))
        return f"{found} is open."

    def _preview_address(self, arguments: Mapping[str, Any]) -> str:
        try:
            return f"Opens {address_of(str(arguments['url'])).url}"
        except ToolError as error:
            return str(error)

    @tool(effects={Effect.EXECUTES, Effect.SENDS}, targets=("url",), preview=_preview_address, answers=Origin.KERNEL)
    def open_address(self, url: str) -> str:
        """Open a web address in the browser."""
        address = address_of(url).url
        self._open(address)
        return f"{address} is open in the browser."

    @tool(effects={Effect.READS})
    def read_clipboard(self) -> Made:
        """Read the text that was copied last."""
        text = self._clipboard.read()
        if len(text) > PAGE_LETTERS:
            text = f"{text[:PAGE_LETTERS]}\n[{len(text) - PAGE_LETTERS} letters more]"
        return Made(text or "The clipboard holds no text.", source="clipboard")

    def _preview_copy(self, arguments: Mapping[str, Any]) -> str:
        return str(arguments.get("text", ""))[:MOST_COPIED]

    @tool(effects={Effect.WRITES}, preview=_preview_copy, answers=Origin.KERNEL)
    def write_clipboard(self, text: str) -> str:
        """Copy a text to the clipboard."""
        if len(text) > MOST_COPIED:
            raise ToolError(f"{MOST_COPIED:,} letters can be copied at most.")
        self._clipboard.write(text)
        return "The text is copied."

    @tool(effects={Effect.READS}, answers=Origin.SCREEN, seconds=240.0)
    def take_screenshot(self, context: ToolContext) -> Made:
        """Look at the screen and read its text."""
        if self._look is None:
            raise ToolError("The screen can't be looked at here.")
        seen = self._look()
        files = (context.folder / "screen.png",) if seen.picture else ()
        for file in files:
            file.write_bytes(seen.picture)
        text = seen.text[:PAGE_LETTERS].strip() or "There is no text on the screen."
        return Made(text, files, Origin.SCREEN, "screen")

    @tool(effects={Effect.SPEAKS}, answers=Origin.KERNEL)
    def notify(self, text: str) -> str:
        """Show a notification on the desktop."""
        plain = " ".join(_HIDDEN.sub("", text).split())
        if not plain:
            raise ToolError("The notification has no text.")
        self._notify("Peri", plain[: MOST_NOTICE - 1] + "…" if len(plain) > MOST_NOTICE else plain)
        return "The notification is shown."


def _openable(said: str) -> Path:
    """The file or folder itself, links followed. Raises `ToolError` for what isn't there, or does more than show."""
    path = _real(said)
    try:
        found = path.stat()
        suffix = path.suffix.lower()
        if stat.S_ISDIR(found.st_mode) and suffix not in _RUNS.split():
            return path
        if not stat.S_ISREG(found.st_mode) or suffix in _RUNS.split() or _is_program(path):
            raise ToolError(f"{path} is a program, or may be one; programs aren't opened.")
    except (OSError, ValueError) as error:
        raise ToolError(f"{said} is not there, or may not be read.") from error
    if suffix in _LOADS.split():
        raise ToolError(f"{path} may load things from the web when it is opened; open it by hand.")
    return path


def _real(said: str) -> Path:
    said = said.strip()
    path = os.path.expanduser(said)
    if not said or _HIDDEN.search(said) or said.startswith(("\\\\", "//")):
        raise ToolError("That is no path on this machine.")
    if not os.path.isabs(path):
        raise ToolError("Give the whole path.")
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise ToolError(f"{said} is not there.") from error


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith((b"#!", b"MZ", b"\x7fELF"))
