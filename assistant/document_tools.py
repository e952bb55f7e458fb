"""The kernel's two ways into the documents: search, with a second look in other words, and reading on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.document_recall import fits
from assistant.library import DocumentQuery, Passage
from assistant.tools.builtin.reading import Part, Reading
from assistant.tools.builtin.search import Find, Hit

if TYPE_CHECKING:
    from assistant.document_search import DocumentSearch

MOST_HITS = 5
LITTLE = 2
"""With fewer passages that fit, the search looks a second time."""
_QUESTION = (
    "Somebody looks for this in the documents that these lines are of: {query}. Give three or four other words that "
    "the answer may be written in."
)
_OTHER_WORDS = {"type": "string", "minLength": 3, "maxLength": 80}

Ask = Callable[[str, str, dict[str, object]], object]
"""The kernel reads a text without tools and answers a question about it in a given form (`turn.quarantine`)."""


class DocumentTools:
    """`also` finds what is not in the index: notes, and files in the folders that tools may read."""

    def __init__(self, documents: DocumentSearch, also: Find, ask: Ask) -> None:
        self._documents = documents
        self._also = also
        self._ask = ask

    def find(self, query: str) -> list[Hit]:
        """The best passages. Finds the first look little, then a second is had in the kernel's words (after Khattab et
        al. 2022, "Demonstrate-Search-Predict", arXiv:2212.14024).
        """
        found = self._look(query)
        fitting = [one for one in found if fits(one, asked=True)]
        if len(fitting) < LITTLE and found:
            fitting += [one for one in self._again(query, found) if fits(one, asked=True)]
        kept = list({one.id: one for one in fitting}.values())[:MOST_HITS]
        return [*(Hit(one.where, one.text) for one in kept), *self._also(query)]

    def reading(self) -> Reading:
        """The tool that reads on."""
        return Reading(self._open)

    def _look(self, query: str) -> list[Passage]:
        return self._documents.find(DocumentQuery(query, limit=MOST_HITS, conversation=self._documents.conversation))

    def _again(self, query: str, found: Sequence[Passage]) -> list[Passage]:
        lines = "\n".join(f"{one.title}: {' > '.join(one.headings)}\n{one.text[:300]}" for one in found[:3])
        words = self._ask(lines, _QUESTION.format(query=query), _OTHER_WORDS)
        return self._look(f"{query} {words}") if isinstance(words, str) else []

    def _open(self, name: str, about: str) -> list[Part]:
        firsts = self._documents.named(name, self._documents.conversation)
        if not firsts:
            return []
        start = firsts[0]
        if about:
            query = DocumentQuery(f"{about} {name}", limit=40, conversation=self._documents.conversation)
            start = next((one for one in self._documents.find(query) if one.path == start.path), start)
            parts = self._documents.around(start.id, 2, 4)
        else:
            parts = self._documents.around(start.id, 0, 6)
        return [Part(one.where, one.headings, one.text) for one in parts]
