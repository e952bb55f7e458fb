"""Opening a file that is to be imported: whatever is in it, nothing is unpacked to disk and no limit is passed."""

from __future__ import annotations

import json
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant.errors import ImportRefused
from models.sentences import say

MOST_JSON = 512 * 2**20
"""Bytes of JSON, unpacked; about ten times that are needed while it is read."""
MOST_FILE = 64 * 2**20
"""Bytes of one picture in an archive."""
MOST_MEMBERS = 200_000
_CONVERSATIONS = re.compile(r"(?:.*/)?(?:conversations|chat-export-\d+|all-chats-export-\d+)(?:-\d+)?\.json")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    OSError,
)


class Opened:
    """What was found: the JSON documents, and the files beside them, which are read when they are wanted."""

    def __init__(self, documents: list[Any], files: dict[str, Callable[[], bytes]], folder: Path | None) -> None:
        self.documents = documents
        self._files = files
        self.folder = folder
        """Where Peri's own export has its attachments."""

    def file(self, start: str) -> tuple[str, Callable[[], bytes]] | None:
        """Name and reader of a file whose name begins so."""
        for name, read in self._files.items():
            if name.startswith(start):
                return name, read
        return None


def open_export(path: Path) -> Opened:
    """Read an export: a JSON file, a zip with one or more, or a folder with `conversations.json`.

    Raises `ImportRefused`: it can't be read, is too large, broken, or no JSON.
    """
    place = path / "conversations.json" if path.is_dir() else path
    with _told(path):
        if zipfile.is_zipfile(place):
            return _open_zip(place)
        size = place.stat().st_size
        if size > MOST_JSON:
            raise _too_large(place.name)
        return Opened([_parsed(place.read_bytes(), place.name)], {}, place.parent)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ImportRefused(say("{path} can't be read: {why}.", path=path, why=error.strerror or error)) from error


def _open_zip(path: Path) -> Opened:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS:
                raise _too_large(path.name)
            wanted = [one for one in members if _CONVERSATIONS.fullmatch(one.filename)]
            if sum(one.file_size for one in wanted) > MOST_JSON:
                raise _too_large(path.name)
            documents, room = [], MOST_JSON
            for one in wanted:
                data = _unpacked(archive, one, room)
                room -= len(data)
                documents.append(_parsed(data, one.filename))
    except _BROKEN as error:
        raise ImportRefused(
            say("{name} is broken, or locked with a password ({why}).", name=path.name, why=error), remedy=_AGAIN
        ) from error
    if not wanted:
        raise ImportRefused(say("There is no conversations.json in {name}.", name=path.name), remedy=KNOWN)
    files = {one.filename.rpartition("/")[2]: _member(path, one) for one in members if one not in wanted}
    return Opened(documents, files, None)


def _member(path: Path, one: zipfile.ZipInfo) -> Callable[[], bytes]:
    def read() -> bytes:
        try:
            with zipfile.ZipFile(path) as archive:
                return _unpacked(archive, one, MOST_FILE)
        except _BROKEN as error:
            raise ImportRefused(
                say("{filename} in {name} can't be read.", filename=one.filename, name=path.name)
            ) from error

    return read


def _unpacked(archive: zipfile.ZipFile, one: zipfile.ZipInfo, most: int) -> bytes:
    """At most so many bytes, whatever the archive says of their number."""
    with archive.open(one) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise _too_large(one.filename)
    return data


def _parsed(data: bytes, name: str) -> Any:
    try:
        return json.loads(data, parse_constant=_no_number)
    except RecursionError as error:
        raise ImportRefused(say("{name} is nested too deeply to be an export.", name=name), remedy=KNOWN) from error
    except (ValueError, MemoryError) as error:
        remedy = _AGAIN if data.lstrip()[:1] in (b"[", b"{") else KNOWN
        raise ImportRefused(say("{name} is not whole JSON ({why}).", name=name, why=error), remedy=remedy) from error


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _too_large(name: str) -> ImportRefused:
    return ImportRefused(
        say("{name} is too large to be imported (more than {most} MB).", name=name, most=MOST_JSON >> 20), remedy=KNOWN
    )


_AGAIN = say("Export it again, or download it again.")
KNOWN = say("Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).")
