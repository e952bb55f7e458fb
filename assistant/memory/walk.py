"""What files of a kind a folder has, without reading them, and what of it can't be looked at.

Folders are never entered through a link: so a loop of links ends, and nothing outside the folder is taken in. What
begins with a dot is passed over, as file managers do.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from models.sentences import Sentence, joined, say

_SUFFIXES = b"png jpg jpeg jpe jfif mpo webp gif bmp dib tif tiff avif".split()
_FOREIGN = b"heic heif hif jxl jp2 psd raw dng cr2 cr3 nef arw orf rw2 raf".split()
PICTURE_SUFFIXES = frozenset(b"." + suffix for suffix in _SUFFIXES)
FOREIGN_SUFFIXES = frozenset(b"." + suffix for suffix in _FOREIGN)
"""Pictures in formats that Peri does not read: worth telling, where other files are simply no pictures."""


@dataclass(frozen=True, slots=True)
class FileSeen:
    """`changed` is the time of the last change, in nanoseconds of Unix time; `size` is in bytes."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class FolderSeen:
    """One folder. `files` are pictures by name; `problems` say why something in it is left out.

    `blind`: the folder itself could not be listed, so nothing is known of what is in it or below it.
    """

    path: bytes
    files: dict[bytes, FileSeen] = field(default_factory=dict)
    problems: dict[bytes, str] = field(default_factory=dict)
    blind: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Files by the ends of their names; `foreign` ones can't be read, and `refusal` says why, given the ending."""

    suffixes: frozenset[bytes]
    foreign: frozenset[bytes]
    refusal: Callable[[str], Sentence]


PICTURES = Wanted(
    PICTURE_SUFFIXES, FOREIGN_SUFFIXES, lambda kind: say("Peri can't read {kind} pictures; save it as JPEG.", kind=kind)
)


def walk(root: bytes, wanted: Wanted = PICTURES) -> Iterator[FolderSeen]:
    """`root` and every folder in it, in the order of their names. Raises nothing: what fails is told in the values."""
    waiting, seen = [root], set()
    while waiting:
        path = waiting.pop()
        try:
            status = os.stat(path)
            entries = sorted(os.scandir(path), key=lambda entry: entry.name)
        except OSError as error:
            yield FolderSeen(path, blind=say("The folder can't be opened: {why}.", why=error.strerror or error))
            continue
        place = (status.st_dev, status.st_ino)
        if status.st_ino and place in seen:  # the same folder mounted at two places
            continue
        seen.add(place)
        found = FolderSeen(path)
        below = [entry.path for entry in entries if not entry.name.startswith(b".") and _look(entry, found, wanted)]
        waiting.extend(reversed(below))
        yield found


def gone(blind: str, *, had: bool) -> Sentence:
    """Why nothing of a folder is there: it is `blind`, or empty. `had`: something of it is in the index."""
    kept = say("What was indexed is kept: is a disk not mounted?") if had else ""
    return joined(blind or say("Nothing of what was indexed is there any more."), kept)


def _look(entry: os.DirEntry[bytes], into: FolderSeen, wanted: Wanted) -> bool:
    """Note what `entry` is; True where it is a folder to be entered."""
    try:
        if entry.is_dir(follow_symlinks=False):
            return True
        if entry.is_symlink() and entry.is_dir():
            into.problems[entry.name] = say(
                "It is a link to a folder, which is not followed; add that folder by itself."
            )
            return False
        suffix = os.path.splitext(entry.name)[1].lower()
        if suffix in wanted.foreign:
            into.problems[entry.name] = wanted.refusal(os.fsdecode(suffix[1:]).upper())
        elif suffix in wanted.suffixes:
            _look_at_file(entry, into)
    except OSError as error:
        into.problems[entry.name] = say("It can't be looked at: {why}.", why=error.strerror or error)
    return False


def _look_at_file(entry: os.DirEntry[bytes], into: FolderSeen) -> None:
    try:
        status = entry.stat()
    except FileNotFoundError:
        if entry.is_symlink():
            into.problems[entry.name] = say("It is a link that leads nowhere.")
        return
    if not stat.S_ISREG(status.st_mode):  # reading a pipe or a device might never end
        into.problems[entry.name] = say("It is not a regular file.")
    elif not status.st_size:
        into.problems[entry.name] = say("It is empty.")
    else:
        into.files[entry.name] = FileSeen(status.st_size, status.st_mtime_ns)
