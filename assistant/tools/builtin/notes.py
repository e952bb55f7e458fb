"""Notes that the user has Peri take."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from assistant.tools.api import Effect, Made, Origin, ToolError, tool
from assistant.tools.builtin import texts
from assistant.tools.builtin.notebook import Note, Notebook, plain_of

_MOST_FOUND = 15
_MOST_SNIPPET = 100


class Notes:
    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    @tool(effects={Effect.WRITES}, answers=Origin.KERNEL)
    def add_note(self, text: str, title: str = "") -> str:
        """Write a new note."""
        note = self._notebook.add(text, title)
        return f"Note {note.number} “{note.title}” is kept."

    @tool(effects={Effect.READS}, answers=Origin.MEMORY)
    def find_notes(self, query: str = "") -> str:
        """Show the user's notes: the latest, or those with certain words."""
        words = plain_of(query).split()[:20]
        found = [(score, note) for note in self._notebook.all() if (score := _score(note, words))]
        best = sorted(found, key=lambda pair: -pair[0])
        lines = [_line(note, words) for _, note in best[:_MOST_FOUND]]
        more = [f"… and {len(best) - _MOST_FOUND} more"] if len(best) > _MOST_FOUND else []
        return "\n".join([*lines, *more]) or ("No note has these words." if words else "There are no notes yet.")

    @tool(effects={Effect.READS}, targets=("note",), answers=Origin.MEMORY)
    def read_note(self, note: str, page: int = 1) -> Made:
        """Read a note, by number or title."""
        found = self._notebook.get(note)
        return Made(
            f"{found.number} {found.title}\n{texts.page_of(found.text, page)}",
            origin=Origin.MEMORY,
            source=f"note {found.number}",
        )

    def _preview(self, arguments: Mapping[str, Any]) -> str:
        try:
            old = self._notebook.get(str(arguments["note"]))
        except ToolError as error:
            return str(error)
        new = str(arguments.get("text", "")).strip()
        return texts.difference(f"{old.text}\n", f"{new}\n" if new else "", f"{old.number} {old.title}")

    @tool(effects={Effect.WRITES}, targets=("note",), preview=_preview, answers=Origin.KERNEL)
    def update_note(self, note: str, text: str) -> str:
        """Replace a note's whole text; the old text is kept."""
        found = self._notebook.update(self._notebook.get(note), text)
        return f"Note {found.number} “{found.title}” has its new text."

    @tool(effects={Effect.WRITES}, targets=("note",), preview=_preview, answers=Origin.KERNEL)
    def delete_note(self, note: str) -> str:
        """Move a note to the trash."""
        found = self._notebook.get(note)
        kept = self._notebook.delete(found)
        return f"Note {found.number} “{found.title}” is in the trash: {kept}."


def _score(note: Note, words: list[str]) -> int:
    """How well it fits, titles counting more; 0 where a word is missing."""
    title, text = plain_of(note.title), plain_of(note.text)
    if not all(word in title or word in text for word in words):
        return 0
    return 1 + sum(5 * (word in title) + min(text.count(word), 3) for word in words)


def _line(note: Note, words: list[str]) -> str:
    day = datetime.fromtimestamp(note.changed).astimezone()
    return f"{note.number} {note.title} ({day:%Y-%m-%d}): {texts.snippet(note.text, words, _MOST_SNIPPET)}"
