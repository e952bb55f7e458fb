"""Notes as Markdown files in Peri's data folder: "0012 Tea.md" is note 12, and its first line says "# Tea".

What is deleted or replaced goes to the folder `trash` beside them. A number is never given again.
"""

from __future__ import annotations

import os
import re
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.tools.api import ToolError

MOST_LETTERS = 50_000
MOST_NOTES = 10_000
MOST_TITLE = 80
_MOST_SHORT = 50
"""Of a title made from a text."""
_NAME = re.compile(r"(\d{4,9})(?: .*)?\.md")


@dataclass(frozen=True, slots=True)
class Note:
    """`changed` is Unix time."""

    number: int
    title: str
    text: str
    changed: float


class Notebook:
    """The notes in a folder, which is made with the first of them. From any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._trash = folder / "trash"
        self._lock = threading.Lock()

    def add(self, text: str, title: str = "") -> Note:
        """Raises `ToolError` for an empty or a very long one, and where it can't be kept."""
        text, title = _checked(text), _title(title) or _title(_first_line(text), _MOST_SHORT)
        with self._lock, _translated():
            self._trash.mkdir(parents=True, exist_ok=True, mode=0o700)
            notes = _files(self._folder)
            if len(notes) >= MOST_NOTES:
                raise ToolError(f"There are {MOST_NOTES:,} notes; delete some first.")
            number = max((number for number, _ in [*notes, *_files(self._trash)]), default=0) + 1
            _write(self._folder / _file_name(number, title), title, text, new=True)
        return self.get(str(number))

    def all(self) -> list[Note]:
        """The one that was changed last first."""
        with _translated():
            found = (_read(number, path) for number, path in _files(self._folder)[:MOST_NOTES])
            return sorted((note for note in found if note), key=lambda note: -note.changed)

    def get(self, said: str) -> Note:
        """By its number or its title. Raises `ToolError` where there is none, or more than one."""
        wanted = said.strip().lstrip("#").strip()
        notes = self.all()
        exact = [note for note in notes if str(note.number) == (wanted.lstrip("0") or "0")]
        exact = exact or [note for note in notes if plain_of(note.title) == plain_of(wanted)]
        found = exact or [note for note in notes if wanted and plain_of(wanted) in plain_of(note.title)]
        if not found:
            raise ToolError(f"There is no note “{said[:MOST_TITLE]}”.")
        if len(found) > 1:
            several = "; ".join(f"{note.number} {note.title}" for note in found[:5])
            raise ToolError(f"Say which note, by its number: {several}.")
        return found[0]

    def update(self, note: Note, text: str) -> Note:
        """Another text under the same number; the old one goes to the trash."""
        text = _checked(text)
        with self._lock, _translated():
            path = self._path(note)
            self._trash.mkdir(exist_ok=True, mode=0o700)
            (self._trash / _old_name(path)).write_bytes(path.read_bytes())
            _write(path, note.title, text)
        return self.get(str(note.number))

    def delete(self, note: Note) -> Path:
        """Where it lies in the trash."""
        with self._lock, _translated():
            path = self._path(note)
            self._trash.mkdir(exist_ok=True, mode=0o700)
            kept = self._trash / _old_name(path)
            os.replace(path, kept)
        return kept

    def _path(self, note: Note) -> Path:
        for number, path in _files(self._folder):
            if number == note.number:
                return path
        raise ToolError(f"Note {note.number} is not there any more.")


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ToolError(f"The notes can't be used: {error.strerror or error}.") from error


def _files(folder: Path) -> list[tuple[int, Path]]:
    if not folder.is_dir():
        return []
    named = ((_NAME.fullmatch(path.name), path) for path in folder.iterdir() if not path.is_symlink())
    return sorted((int(match[1]), path) for match, path in named if match)


def _read(number: int, path: Path) -> Note | None:
    """None where it went away meanwhile."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            whole = file.read(MOST_LETTERS + MOST_TITLE + 8)
        changed = path.stat().st_mtime
    except FileNotFoundError:
        return None
    first, _, rest = whole.partition("\n")
    if first.startswith("# "):
        return Note(number, first[2:].strip(), rest.strip(), changed)
    return Note(number, path.stem.partition(" ")[2] or str(number), whole.strip(), changed)


def _write(path: Path, title: str, text: str, *, new: bool = False) -> None:
    """Whole or not at all."""
    incoming = path.with_name(f".{path.name}.new")
    with incoming.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"# {title}\n\n{text}\n")
        file.flush()
        os.fsync(file.fileno())
    if new and path.exists():
        raise FileExistsError(17, "a note of that number is there already")
    os.replace(incoming, path)


def _checked(text: str) -> str:
    plain = text.replace("\r\n", "\n").strip()
    if not plain:
        raise ToolError("The note is empty.")
    if len(plain) > MOST_LETTERS:
        raise ToolError(f"A note can have {MOST_LETTERS:,} letters at most.")
    return plain.encode("utf-8", errors="replace").decode()


def _first_line(text: str) -> str:
    return next((line.lstrip("#-* ") for line in text.splitlines() if line.strip("#-* ")), "note")


def _title(title: str, most: int = MOST_TITLE) -> str:
    """On one line, shortened at a word."""
    plain = " ".join(title.encode("utf-8", errors="replace").decode().split()).lstrip("# ")
    if len(plain) <= most:
        return plain
    cut = plain[:most]
    return (cut.rpartition(" ")[0] or cut) + "…"


def _file_name(number: int, title: str) -> str:
    """A name that every system can have."""
    letters = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return f"{number:04} {' '.join(letters.split())[:60]}".rstrip() + ".md"


def _old_name(path: Path) -> str:
    return f"{path.stem} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S.%f}.md"


def plain_of(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
