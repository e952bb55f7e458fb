"""Reading on in the user's documents: what a search found, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.tools.api import Effect, Made, Origin, ToolError, tool

_MOST = 6_000


@dataclass(frozen=True, slots=True)
class Part:
    """A passage: where it stands, for people, under which headings, and its text."""

    where: str
    headings: Sequence[str]
    text: str


Open = Callable[[str, str], Sequence[Part]]
"""The passages of a document, by its name, around the words that are looked for in it; empty where there is none."""


class Reading:
    """`open_document` reads from the index: nothing is parsed here."""

    def __init__(self, open_document: Open) -> None:
        self._open = open_document

    @tool(effects={Effect.READS}, answers=Origin.FILE)
    def read_document(self, name: str, about: str = "") -> Made:
        """Read on in one of the user's indexed documents (PDF, DOCX …): its beginning, or where it speaks of a thing.

        Args:
            name: the document's name, such as lease.pdf
            about: a few words that are looked for in it
        """
        parts = self._open(name.strip(), " ".join(about.split()))
        if not parts:
            raise ToolError(f"There is no indexed document called {name[:80]!r}. Search for it with search_documents.")
        text = "\n\n".join(_shown(part) for part in parts)
        return Made(text[:_MOST], origin=Origin.FILE, source=parts[0].where)


def _shown(part: Part) -> str:
    return "\n".join(filter(None, (f"({part.where})", " > ".join(part.headings), part.text)))
