"""Files in the folders that the user allowed: find, list, read, write and change them."""

from __future__ import annotations

import fnmatch
import mimetypes
import os
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant.tools.api import Effect, Made, Origin, ToolContext, ToolError, tool
from assistant.tools.builtin.backups import Backups
from assistant.tools.builtin.folders import Entry, Folders, Place, size_in_words
from assistant.tools.builtin.texts import Text, decode, difference, page_of

MOST_READ = 8 * 10**6
MOST_WRITTEN = 10**6
_MOST_FOUND = 30
_MOST_LISTED = 100
_MOST_SEEN = 100_000
_FIND_SECONDS = 15.0


def folders_of(names: Iterable[str]) -> tuple[Path, ...]:
    """The folders that a setting names, "~" being the user's own."""
    return tuple(Path(os.path.expanduser(name)) for name in names if os.path.isabs(os.path.expanduser(name)))


class Files:
    """`roots` gives the allowed folders; `home` is Peri's data folder, where old versions are kept."""

    def __init__(self, roots: Callable[[], Sequence[Path]], home: Path) -> None:
        self._folders = Folders(roots, home)
        self._backups = Backups(home / "replaced")

    @tool(effects={Effect.READS}, targets=("folder",), answers=Origin.FILE)
    def find_files(self, context: ToolContext, name: str, folder: str = "") -> str:
        """Find files by words or a pattern in their name, such as "*.pdf"."""
        wanted = _matcher(name)
        starts = [self._folders.place(folder)] if folder.strip() else self._folders.places()
        walked = self._walk(starts, context)
        found = [(entry.changed, _line(entry, str(place.path))) for place, entry in walked if wanted(entry.name)]
        lines = [line for _, line in sorted(found, reverse=True)]
        more = [f"… and {len(lines) - _MOST_FOUND} more; search more narrowly."] if len(lines) > _MOST_FOUND else []
        return "\n".join([*lines[:_MOST_FOUND], *more]) or f"No file named like “{name}” was found."

    @tool(effects={Effect.READS}, targets=("path",), answers=Origin.FILE)
    def list_files(self, path: str = "") -> str:
        """List the files of a folder; without a path, those of all folders that may be used."""
        if path.strip():
            return self._listed(path, _MOST_LISTED)
        roots = [str(root) for root in self._folders.roots()]
        return "\n\n".join(self._listed(root, max(_MOST_LISTED // len(roots), 1)) for root in roots)

    def _listed(self, path: str, most: int) -> str:
        place = self._folders.place(path)
        entries = self._folders.list(place)
        lines = [_line(entry, entry.name) for entry in entries[:most]]
        more = [f"… and {len(entries) - most} more"] if len(entries) > most else []
        return "\n".join([f"{place.path}:", *lines, *more]) if entries else f"{place.path} is empty."

    @tool(effects={Effect.READS}, targets=("path",), answers=Origin.FILE)
    def read_file(self, path: str, page: int = 1) -> Made:
        """Read a text file, page by page."""
        place = self._folders.place(path)
        text = page_of(self._text(place).text, page) or "The file is empty."
        return Made(text, origin=Origin.FILE, source=str(place.path))

    def whole(self, path: str) -> Made:
        """All of a file's text, for a reader that has no need of pages. Raises `ToolError`."""
        place = self._folders.place(path)
        return Made(self._text(place).text, origin=Origin.FILE, source=str(place.path))

    def _preview_write(self, arguments: Mapping[str, Any]) -> str:
        try:
            place = self._folders.place(str(arguments["path"]))
            return difference(self._old(place).text, str(arguments["content"]), str(place.path))
        except ToolError as error:
            return str(error)

    @tool(effects={Effect.WRITES}, targets=("path",), preview=_preview_write, answers=Origin.KERNEL)
    def write_file(self, path: str, content: str) -> str:
        """Make a text file, or replace all of its text."""
        place = self._folders.place(path)
        old = self._old(place)
        return self._put(place, old, content)

    def _preview_edit(self, arguments: Mapping[str, Any]) -> str:
        try:
            place, old, new = self._edited(arguments["path"], arguments["old"], arguments["new"])
        except ToolError as error:
            return str(error)
        return difference(old.text, new, str(place.path))

    @tool(effects={Effect.WRITES}, targets=("path",), preview=_preview_edit, answers=Origin.KERNEL)
    def edit_file(self, path: str, old: str, new: str) -> str:
        """Replace a piece of a text file's text, which must occur exactly once."""
        place, before, after = self._edited(path, old, new)
        return self._put(place, before, after)

    def _edited(self, path: str, old: str, new: str) -> tuple[Place, Text, str]:
        place = self._folders.place(path)
        before = self._text(place)
        old, new = (part.replace("\r\n", "\n") for part in (old, new))
        count = before.text.count(old) if old else 0
        if count != 1:
            times = f"occurs {count} times; give more of the text around it" if count else "does not occur in it"
            raise ToolError(f"{place.path} was not changed: the text to replace {times}.")
        return place, before, before.text.replace(old, new)

    def _text(self, place: Place) -> Text:
        text = decode(self._folders.read(place, MOST_READ))
        if text is None:
            kind = mimetypes.guess_type(place.name)[0] or "binary data"
            raise ToolError(f"{place.path} is no text file ({kind}).")
        return text

    def _old(self, place: Place) -> Text:
        """What is there now; nothing where there is no such file."""
        return self._text(place) if self._folders.exists(place) else Text("")

    def _put(self, place: Place, old: Text, content: str) -> str:
        data = old.encode(content)
        if len(data) > MOST_WRITTEN:
            raise ToolError(f"That is too much: {size_in_words(MOST_WRITTEN)} can be written at most.")
        kept = ""
        if self._folders.exists(place):
            copy = self._backups.keep(place.path, self._folders.read(place, MOST_READ))
            kept = f" The old version is kept as {copy}."
        self._folders.write(place, data)
        return f"{place.path} is written, {size_in_words(len(data))}.{kept}"

    def _walk(self, starts: Sequence[Place], context: ToolContext) -> Iterator[tuple[Place, Entry]]:
        """All files, as many and as long as is bearable."""
        waiting, seen, until = list(starts), 0, time.monotonic() + _FIND_SECONDS
        while waiting and seen < _MOST_SEEN and time.monotonic() < until and not context.cancelled:
            folder = waiting.pop()
            try:
                entries = self._folders.list(folder)
            except ToolError:
                if folder in starts:
                    raise
                continue  # one that may not be looked into
            seen += len(entries)
            for entry in entries:
                if entry.folder:
                    waiting.append(folder / entry.name)
                else:
                    yield folder / entry.name, entry


def _matcher(name: str) -> Callable[[str], bool]:
    wanted = unicodedata.normalize("NFC", name).casefold().strip()
    if not wanted or len(wanted) > 200:
        raise ToolError("Say which name, or a part of it.")
    if any(sign in wanted for sign in "*?"):
        return lambda found: fnmatch.fnmatchcase(unicodedata.normalize("NFC", found).casefold(), wanted)
    words = wanted.split()
    return lambda found: all(word in unicodedata.normalize("NFC", found).casefold() for word in words)


def _line(entry: Entry, name: str) -> str:
    name = name.encode(errors="replace").decode()
    if entry.folder:
        return f"{name}/"
    day = datetime.fromtimestamp(entry.changed).astimezone()
    return f"{name} ({size_in_words(entry.size)}, {day:%Y-%m-%d})"
