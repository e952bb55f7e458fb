"""Search: the user's pictures, and what notes and text files say."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.tools.api import Effect, Made, Origin, ToolError, tool
from assistant.tools.builtin.folders import Folders, Place
from assistant.tools.builtin.notebook import Notebook, plain_of
from assistant.tools.builtin.texts import decode, snippet

MOST_HITS = 8
_MOST_QUERY = 300
_MOST_SNIPPET = 200
_MOST_SAID = 700
"""Of a passage, so that an answer can be taken from it."""
_MOST_FILE = 2 * 10**6
_MOST_FILES = 5000
_SECONDS = 20.0
_TEXTS = (
    ".txt .md .markdown .rst .org .tex .csv .tsv .log .json .toml .yaml .yml .ini .xml .html .htm .py .js .ts .c .h"
    " .cpp .java .rs .go .sh .sql .srt .vtt .ics .vcf .eml .bib"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: where it is, and what it says or shows in short."""

    place: str
    says: str = ""

    def __str__(self) -> str:
        said = " ".join(self.says.split())[:_MOST_SNIPPET]
        return f"{self.place}: {said}" if said else self.place


Find = Callable[[str], Sequence[Hit]]
"""The best first. Raises `ToolError`, or `PeriError` as the index does."""


class Search:
    """`pictures` and `documents` search an index; None where there is none, `why` saying so."""

    def __init__(self, pictures: Find | None, documents: Find | None, why: str = "Nothing is indexed yet.") -> None:
        self._pictures = pictures
        self._documents = documents
        self._why = why

    @tool(effects={Effect.READS}, answers=Origin.PICTURE)
    def find_pictures(self, query: str) -> Made:
        """Find the user's pictures by what they show."""
        return Made(self._found(self._pictures, query, "picture"), origin=Origin.PICTURE, source="pictures")

    @tool(effects={Effect.READS}, answers=Origin.FILE)
    def search_documents(self, query: str) -> Made:
        """Search the text of the user's documents, notes and files. If that finds nothing, try other words once."""
        return Made(self._found(self._documents, query, "document"), origin=Origin.FILE, source="documents")

    def _found(self, find: Find | None, query: str, kind: str) -> str:
        query = " ".join(query.split())
        if find is None:
            raise ToolError(f"There is no search of {kind}s: {self._why}")
        if not query or len(query) > _MOST_QUERY:
            raise ToolError(f"Search for a few words, {_MOST_QUERY} letters at most.")
        hits = find(query)[:MOST_HITS]
        most = _MOST_SAID if kind == "document" else _MOST_SNIPPET
        lines = [f"{hit.place}: {' '.join(hit.says.split())[:most]}" if hit.says else hit.place for hit in hits]
        return "\n".join(lines) or f"No {kind} was found."


class Scan:
    """Searches documents without an index: it reads notes and text files, so many and so long as is bearable.

    `folders` are those that the user allowed; none is no error where there are notes.
    """

    def __init__(self, notebook: Notebook, folders: Callable[[], Sequence[Path]], own: Path) -> None:
        self._notebook = notebook
        self._folders = Folders(folders, own)

    def __call__(self, query: str) -> list[Hit]:
        words = plain_of(query).split()
        scored = []
        for place, title, text in self._texts():
            score = _score(plain_of(title), plain_of(text), words)
            if score:
                scored.append((score, Hit(place, snippet(text, words, _MOST_SNIPPET))))
        scored.sort(key=lambda pair: -pair[0])
        return [hit for _, hit in scored[:MOST_HITS]]

    def _texts(self) -> Iterator[tuple[str, str, str]]:
        """Where, its title, its text."""
        until = time.monotonic() + _SECONDS
        for note in self._notebook.all():
            yield f"note {note.number}", note.title, note.text
        for place in self._files(until):
            text = self._read(place)
            if text:
                yield str(place.path), place.name, text
            if time.monotonic() > until:
                return

    def _files(self, until: float) -> Iterator[Place]:
        try:
            waiting = self._folders.places()
        except ToolError:
            return
        count = 0
        while waiting and count < _MOST_FILES and time.monotonic() < until:
            folder = waiting.pop()
            try:
                entries = self._folders.list(folder)
            except ToolError:
                continue
            waiting.extend(folder / entry.name for entry in entries if entry.folder)
            for entry in entries:
                if not entry.folder and entry.size <= _MOST_FILE and Path(entry.name).suffix.lower() in _TEXTS.split():
                    count += 1
                    yield folder / entry.name

    def _read(self, place: Place) -> str:
        try:
            found = decode(self._folders.read(place, _MOST_FILE))
        except ToolError:
            return ""
        return found.text if found else ""


def _score(title: str, text: str, words: Sequence[str]) -> float:
    """The share of the words that are in it, those in the title counting double; 0 where less than half are."""
    there = [word in text for word in words]
    named = [word in title for word in words]
    share = sum(one or other for one, other in zip(there, named, strict=True)) / max(1, len(words))
    return share + sum(named) / max(1, len(words)) if share >= 0.5 else 0.0
