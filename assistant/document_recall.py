"""Which passages of documents a turn is given: of those that were handed over with it, and of the indexed ones
where the message is about them.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from assistant.events import AttachmentKind, Origin
from assistant.library import DocumentQuery, Passage
from assistant.recall import Recalled, RecalledKind

if TYPE_CHECKING:
    from assistant.document_search import DocumentSearch
    from assistant.events import StoredTurn

log = logging.getLogger(__name__)

PLACE = "document:"
MOST_PASSAGES = 4
MOST_CHARACTERS = 3_000
"""Of all passages of a turn, about 750 tokens: on a slow machine each hundred takes a second."""
NEAR = 0.36
"""The least cosine with which a passage belongs to a message that does not speak of documents; bench_documents
measures it."""
NEAR_ASKED = 0.25
"""The same where the message speaks of documents, or one was handed over."""
WORDS = 0.6
"""So many of the message's rare words stand for a meaning that was not compared."""
_LEAST_WORDS = 2
_LONGEST_QUERY = 600
_SPEAKS_OF_DOCUMENTS = re.compile(
    r"\b(documents?|files?|papers?|pdfs?|contract|lease|manual|report|letter|invoice|notes?|slides?|sheets?|book|"
    r"chapter|page|section|according to|passage|read)\b",
    re.IGNORECASE,
)
_WHOLE = 3
"""A document of so few passages is given whole, when it is handed over."""
NOT_FOUND = "Nothing in the user's documents fits this question."


class DocumentRecaller:
    """A `turn.recalling.Recaller`. `wanted` says whether indexed documents are used unasked."""

    def __init__(self, documents: DocumentSearch, wanted: Callable[[], bool] = lambda: True) -> None:
        self._documents = documents
        self._wanted = wanted

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        """The passages, numbered from 1, best first. What was just handed over is read before, which takes a while."""
        self._documents.conversation = conversation
        problems = self._take_in(conversation, turn)
        text = turn.text[:_LONGEST_QUERY]
        if problems or self._documents.attached(conversation):
            found = self._of_attached(conversation, turn, text)
            return [*numbered(found), *(_told(one) for one in problems)]
        if not self._wanted() or self._documents.empty or not is_question(text):
            return []
        asked = bool(_SPEAKS_OF_DOCUMENTS.search(text))
        found = [one for one in self._documents.find(DocumentQuery(text)) if fits(one, asked=asked)]
        if not found and asked and names_documents(text):
            return [_told(NOT_FOUND)]
        return numbered(found)

    def _take_in(self, conversation: str, turn: StoredTurn) -> list[str]:
        """Read what came with the turn; sentences that say what could not be read."""
        problems = []
        for file in turn.attachments:
            if file.kind is AttachmentKind.DOCUMENT:
                try:
                    problem = self._documents.read_now(file.path, file.name, conversation)
                except PeriError as error:
                    problem = error.message
                if problem:
                    problems.append(f"{file.name} could not be read. {problem}")
        return problems

    def _of_attached(self, conversation: str, turn: StoredTurn, text: str) -> list[Passage]:
        new = [file.name for file in turn.attachments if file.kind is AttachmentKind.DOCUMENT]
        query = DocumentQuery(text or "summary", conversation=conversation, only=True)
        found = self._documents.find(query)
        if not new:
            return [one for one in found if fits(one, asked=True)]
        firsts = [one for name in new for one in self._documents.named(name, conversation)]
        beginnings = [one for first in firsts for one in self._documents.around(first.id, 0, _WHOLE)]
        if len(beginnings) <= _WHOLE:  # short ones are given as they are
            return beginnings
        return list({one.id: one for one in (*found, *beginnings)}.values())


def is_question(text: str) -> bool:
    """Whether a message may want something looked up: a greeting or a word of thanks does not."""
    from assistant.library import rare_words

    return len(rare_words(text)) >= _LEAST_WORDS


def names_documents(text: str) -> bool:
    """Whether the message asks for the user's own documents."""
    return bool(re.search(r"\b(my|our|the|these|those|indexed)\s+(\w+\s+)?(documents|files|papers|pdfs)\b", text, re.I))


def fits(passage: Passage, *, asked: bool) -> bool:
    """Whether a passage is near enough to a message to be brought into its turn."""
    if passage.likeness is None:
        return passage.words >= WORDS
    return passage.likeness >= (NEAR_ASKED if asked else NEAR) or (asked and passage.words >= WORDS)


def numbered(passages: Sequence[Passage]) -> list[Recalled]:
    """As many as the budget has room for, as they are brought into a turn."""
    kept: list[Recalled] = []
    room = MOST_CHARACTERS
    for one in passages[:MOST_PASSAGES]:
        heading = f"{' > '.join(one.headings)}\n" if one.headings else ""
        text = (heading + one.text)[: max(room, 0)]
        if not text:
            break
        room -= len(text)
        kept.append(
            Recalled(RecalledKind.EXTRACT, text, Origin.FILE, one.where, f"{PLACE}{one.id}", number=len(kept) + 1)
        )
    return kept


def _told(sentence: str) -> Recalled:
    return Recalled(RecalledKind.EXTRACT, sentence, Origin.FILE, title="Documents")
