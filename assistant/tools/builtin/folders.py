"""The folders that the user allowed, and files in them: nothing leads out, neither a path nor a link.

A path is first resolved, and must lie in an allowed folder then. It is opened folder by folder without following links
(openat, O_NOFOLLOW), so that a link that is put there meanwhile leads nowhere; where the system has no such calls, what
was opened is compared with what lies at the resolved path. Hidden files, which hold keys and what runs at login, and
Peri's own files are left alone.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from assistant.tools.api import ToolError

_MOST_LETTERS = 1000
_BY_HANDLE = os.name == "posix" and os.open in os.supports_dir_fd
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BASE = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | _NO_LINK
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
"""Opening a pipe would wait for its other end."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies or would lie: `parts` below the allowed folder `root`. Both are free of links."""

    root: Path
    parts: tuple[str, ...]

    @property
    def path(self) -> Path:
        return self.root.joinpath(*self.parts)

    @property
    def name(self) -> str:
        return self.parts[-1] if self.parts else self.root.name

    def __truediv__(self, name: str) -> Place:
        return Place(self.root, (*self.parts, name))


@dataclass(frozen=True, slots=True)
class Entry:
    """Of a folder. `size` is in bytes, `changed` in seconds of Unix time."""

    name: str
    folder: bool
    size: int
    changed: float


class Folders:
    """What may be reached. `roots` gives the allowed folders, `own` is Peri's data folder, which never is."""

    def __init__(self, roots: Callable[[], Sequence[Path]], own: Path) -> None:
        self._roots = roots
        self._own = own

    def roots(self) -> list[Path]:
        """Raises `ToolError` where none is allowed."""
        found = [Path(os.path.realpath(root)) for root in self._roots()]
        found = [root for root in dict.fromkeys(found) if os.path.isdir(root)]
        if not found:
            raise ToolError("No folder is allowed yet. Name one in the settings, files.folders.")
        return found

    def places(self) -> list[Place]:
        """The allowed folders themselves."""
        return [Place(root, ()) for root in self.roots()]

    def place(self, said: str) -> Place:
        """Where that is. A relative path is looked for in every allowed folder. Raises `ToolError`."""
        path = _path(said)
        roots = self.roots()
        if path.is_absolute():
            return self._inside(path, roots)
        candidates = [root / path for root in roots]
        candidates[:0] = [root.parent / path for root in roots if path.parts[:1] == (root.name,)]
        found = next((path for path in candidates if os.path.exists(path)), candidates[0])
        return self._inside(found, roots)

    def _inside(self, path: Path, roots: Sequence[Path]) -> Place:
        try:
            real = Path(os.path.realpath(path))
        except (OSError, ValueError) as error:
            raise ToolError(f"{path} can't be found.") from error
        root = next((root for root in roots if real.is_relative_to(root)), None)
        if root is None:
            allowed = ", ".join(map(str, roots))
            raise ToolError(f"{path} lies outside of the folders that Peri may use: {allowed}.")
        if any(_is_same(folder, self._own) for folder in (real, *real.parents)):
            raise ToolError("Peri's own files are left alone.")
        parts = real.relative_to(root).parts
        if any(part.startswith(".") for part in parts):
            raise ToolError(f"{path} is hidden; hidden files are left alone.")
        if os.name == "nt" and any(":" in part for part in parts):
            raise ToolError(f"{path} is no usual file.")
        return Place(root, parts)

    def read(self, place: Place, most: int) -> bytes:
        """Raises `ToolError` where it is no regular file, may not be read, or has more than `most` bytes."""
        _check_file(place)
        with (
            _translated(place),
            _opened_folder(place.root, place.parts[:-1]) as folder,
            _closing(folder.open(place.name, os.O_RDONLY | _NO_WAIT)) as handle,
        ):
            found = os.fstat(handle)
            if stat.S_ISDIR(found.st_mode):
                raise ToolError(f"{place.path} is a folder.")
            if not stat.S_ISREG(found.st_mode):
                raise ToolError(f"{place.path} is not a regular file.")
            if found.st_size > most:
                raise ToolError(f"{place.path} is too large: {size_in_words(most)} can be read at most.")
            return _read(handle, most)

    def exists(self, place: Place) -> bool:
        """Whether there is something, a link too."""
        return os.path.lexists(place.path)

    def write(self, place: Place, data: bytes) -> None:
        """Put the whole file there at once or not at all; folders are made where they are missing."""
        _check_file(place)
        with _translated(place), _opened_folder(place.root, place.parts[:-1], make=True) as folder:
            folder.put(place.name, data)

    def list(self, place: Place) -> list[Entry]:
        """What is in a folder, but for links, what is hidden and what is neither file nor folder; by name."""
        with _translated(place), _opened_folder(place.root, place.parts) as folder:
            found = [entry for item in folder.scan() if (entry := _entry(item)) is not None]
        found = [entry for entry in found if not (entry.folder and _is_same(place.path / entry.name, self._own))]
        return sorted(found, key=lambda entry: (not entry.folder, entry.name.casefold()))


def _check_file(place: Place) -> None:
    if not place.parts:
        raise ToolError(f"{place.path} is a folder.")


def _is_same(one: Path, other: Path) -> bool:
    """Whether both are the same, however they are spelled."""
    with contextlib.suppress(OSError):
        return os.path.samefile(one, other)
    return False


def _path(said: str) -> Path:
    said = said.strip()
    if len(said) > _MOST_LETTERS or any(ord(letter) < 32 for letter in said):
        raise ToolError("That is no path.")
    try:
        return Path(said).expanduser()
    except RuntimeError as error:
        raise ToolError(f"{said} can't be found.") from error


@contextmanager
def _translated(place: Place) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise ToolError(f"{place.path} is not there.") from error
    except PermissionError as error:
        raise ToolError(f"{place.path} may not be used.") from error
    except NotADirectoryError as error:
        raise ToolError(f"{place.path} is no folder, or lies in none.") from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise ToolError(f"{place.path} has become a link, which is not followed.") from error
        raise ToolError(f"{place.path} can't be used: {error.strerror or error}.") from error
    except ValueError as error:  # a name that no system could have
        raise ToolError(f"{place.path} is no path.") from error


@contextmanager
def _closing(handle: int) -> Iterator[int]:
    try:
        yield handle
    finally:
        os.close(handle)


def _read(handle: int, most: int) -> bytes:
    data = bytearray()
    while len(data) <= most and (piece := os.read(handle, 1 << 20)):
        data += piece
    return bytes(data[:most])


class _Folder:
    """An open folder; `handle` is None where the system can't open one."""

    def __init__(self, path: Path, handle: int | None) -> None:
        self.path = path
        self.handle = handle

    def at(self, name: str) -> str:
        return name if self.handle is not None else str(self.path / name)

    def open(self, name: str, flags: int, mode: int = 0o666) -> int:
        handle = os.open(self.at(name), flags | _BASE, mode, dir_fd=self.handle)
        if self.handle is None and os.path.realpath(self.path / name) != str(self.path / name):
            os.close(handle)
            raise OSError(errno.ELOOP, "is a link")
        return handle

    def scan(self) -> Iterator[os.DirEntry[str]]:
        with os.scandir(self.path if self.handle is None else self.handle) as entries:
            yield from entries

    def put(self, name: str, data: bytes) -> None:
        """The file under another name first, on the disk itself; then it takes the place of the old one."""
        mode = self._mode(name)
        new = f".{name[:100]}.{secrets.token_hex(6)}.peri"
        handle = self.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                if mode is not None and hasattr(os, "fchmod"):
                    os.fchmod(handle, mode)
                os.fsync(handle)
            os.replace(self.at(new), self.at(name), src_dir_fd=self.handle, dst_dir_fd=self.handle)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(self.at(new), dir_fd=self.handle)
            raise

    def _mode(self, name: str) -> int | None:
        """The rights of what is there. Raises `ToolError` where it is no regular file."""
        try:
            found = os.stat(self.at(name), dir_fd=self.handle, follow_symlinks=False)
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(found.st_mode):
            raise ToolError(f"{self.path / name} is not a regular file.")
        return stat.S_IMODE(found.st_mode) & 0o777


@contextmanager
def _opened_folder(root: Path, parts: Sequence[str], *, make: bool = False) -> Iterator[_Folder]:
    path = root.joinpath(*parts)
    if not _BY_HANDLE:
        if make:
            path.mkdir(parents=True, exist_ok=True)
        yield _Folder(path, None)
        return
    handle = os.open(root, os.O_RDONLY | os.O_DIRECTORY | _BASE)
    try:
        for part in parts:
            if make:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(part, dir_fd=handle)
            below = os.open(part, os.O_RDONLY | os.O_DIRECTORY | _BASE, dir_fd=handle)
            os.close(handle)
            handle = below
        yield _Folder(path, handle)
    finally:
        os.close(handle)


def _entry(item: os.DirEntry[str]) -> Entry | None:
    if item.name.startswith("."):
        return None
    try:
        found = item.stat(follow_symlinks=False)
    except OSError:
        return None  # it went away meanwhile
    if stat.S_ISDIR(found.st_mode) or stat.S_ISREG(found.st_mode):
        return Entry(item.name, stat.S_ISDIR(found.st_mode), found.st_size, found.st_mtime)
    return None


def size_in_words(size: float) -> str:
    """ "12 kB": bytes in powers of a thousand, as file managers show them."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            break
        size /= 1000
    return f"{size:.0f} {unit}" if size >= 10 or unit == "bytes" else f"{size:.1f} {unit}"
