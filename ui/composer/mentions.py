"""What `@` offers: documents, pictures and folders of the user's disk, by name or by path."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.composer.popup import Choice
from ui.composer.suggest import Offer
from ui.words import tr
from ui.work import Work

MOST = 40
SECONDS = 0.4
"""The longest that is looked for a name."""
ENTRIES = 20_000
"""Names that are looked at for one that is asked for."""
DEPTH = 6
_PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif"}


@dataclass(frozen=True, slots=True)
class Found:
    path: Path
    folder: bool


class Mentions:
    """`list_roots` gives the folders that names are looked for in, off the window's thread. `used` is called with a
    file or a folder that was chosen.
    """

    def __init__(self, work: Work, list_roots: Callable[[], Sequence[Path]], used: Callable[[Found], object]) -> None:
        self._work = work
        self._list_roots = list_roots
        self._used = used
        self._found: dict[str, Found] = {}

    def find(self, query: str, offer: Offer) -> None:
        def show(found: Sequence[Found]) -> None:
            self._found = {str(one.path): one for one in found}
            offer([_choice(one) for one in found])

        self._work.run(lambda: look(query, self._list_roots()), show)

    def take(self, choice: Choice) -> str:
        found = self._found.get(choice.key)
        if found is None:
            return ""
        self._used(found)
        return f"“{found.path.name}” "

    def enter(self, choice: Choice) -> str:
        path = _short(Path(choice.key)) + os.sep
        return f'@"{path}' if any(map(str.isspace, path)) else f"@{path}"


def look(query: str, roots: Sequence[Path]) -> list[Found]:
    """What is meant by `query`: a path that is begun ("~/Doc", "/media/"), or part of a name below the roots.

    Without a query, the roots themselves. At most `MOST`, found in `SECONDS`; what can't be read is left out.
    """
    if query.startswith(("~", "/", "\\")) or Path(query).is_absolute():
        return _begun(query)
    if not query:
        return [Found(root, root.is_dir()) for root in roots if root.exists()][:MOST]
    wanted = query.casefold()
    found = [one for one in _below(roots) if wanted in one.path.name.casefold()]
    found.sort(key=lambda one: (not one.path.name.casefold().startswith(wanted), len(one.path.parts)))
    return found[:MOST]


def _begun(query: str) -> list[Found]:
    begun = os.path.expanduser(query + os.sep if query == "~" else query)
    if begun.startswith("~"):  # there is no such user
        return []
    place, start = os.path.split(begun)
    folder, start = Path(place), start.casefold()
    entries = [one for one in _entries(folder) if one.path.name.casefold().startswith(start)]
    shown = [one for one in entries if start.startswith(".") or not one.path.name.startswith(".")]
    return sorted(shown, key=lambda one: (not one.folder, one.path.name.casefold()))[:MOST]


def _below(roots: Iterable[Path]) -> Iterator[Found]:
    """The roots and all in them, level by level, each once."""
    until, left = time.monotonic() + SECONDS, ENTRIES
    level, seen = list(dict.fromkeys(roots)), set[Path]()
    for root in level:
        if root.exists():
            seen.add(root)
            yield Found(root, root.is_dir())
    for _ in range(DEPTH):
        deeper: list[Path] = []
        for folder in level:
            for one in _entries(folder):
                left -= 1
                if left < 0 or time.monotonic() > until:
                    return
                if one.path.name.startswith(".") or one.path in seen:
                    continue
                seen.add(one.path)
                yield one
                if one.folder and not one.path.is_symlink():
                    deeper.append(one.path)
        level = deeper


def _entries(folder: Path) -> list[Found]:
    found: list[Found] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir() or entry.is_file():
                    found.append(Found(Path(entry.path), entry.is_dir()))
                if len(found) >= ENTRIES:
                    break
    except OSError:
        return found
    return found


def _choice(found: Found) -> Choice:
    glyph = "folder" if found.folder else "image" if found.path.suffix.lower() in _PICTURES else "file-text"
    name = found.path.name or str(found.path)
    beside = _short(found.path.parent)
    if found.folder:
        beside = tr("{folder} · Tab opens it", folder=beside)
    return Choice(str(found.path), name, glyph, beside, opens=found.folder)


def _short(path: Path) -> str:
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)
