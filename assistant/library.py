"""The values of document search: what is indexed, what was left out, what was asked and found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from assistant.events import Event
from assistant.gallery import FolderState, LeftOut

__all__ = [
    "By",
    "DocumentQuery",
    "FolderState",
    "LeftOut",
    "LibraryChanged",
    "LibraryFolder",
    "LibraryStatus",
    "Passage",
    "rare_words",
]

_MOST_WORDS = 48
_WORD = re.compile(r"\w+")
_COMMON = frozenset(
    {
        *("a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can"),
        *("could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "how", "i"),
        *("if", "in", "into", "is", "it", "its", "me", "my", "no", "not", "of", "on", "or", "our", "out", "she"),
        *("should", "so", "some", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this"),
        *("those", "to", "up", "us", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose"),
        *("why", "will", "with", "would", "you", "your", "say", "says", "said", "tell", "find", "show", "please"),
        *("document", "documents", "file", "files"),
    }
)


class By(StrEnum):
    """By what passages are found."""

    BOTH = "both"
    WORDS = "words"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class LibraryFolder:
    """A folder, or a single document, of the index. `documents` counts files that can be found, `remaining` those still
    to be read. `updated` is Unix time, None where it was never gone through to its end; `note` says what is the matter.
    """

    path: Path
    state: FolderState
    documents: int
    left_out: int
    remaining: int
    updated: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """The whole index. `documents` counts distinct contents, `passages` what they are cut into, of which `unread` have
    still to be found by meaning; by words they are found already. `meaning` is False where no embedder is installed.
    """

    folders: tuple[LibraryFolder, ...]
    documents: int
    passages: int
    paused: bool
    running: bool = False
    elsewhere: bool = False
    unread: int = 0
    meaning: bool = True


@dataclass(frozen=True, slots=True)
class DocumentQuery:
    """What to find. Documents of folders are looked through, and those that were handed to `conversation`; with `only`
    those alone.
    """

    text: str
    limit: int = 8
    conversation: str = ""
    only: bool = False
    by: By = By.BOTH


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a document. `id` names it in "document:ID". `page` counts from 1, 0 where there are no pages.

    `score` grows with how well it fits and can be compared within one answer only; `likeness` is the cosine of its
    meaning and the question's, None where that was not compared; `words` is the share of the question's rare words in
    it. `there` is False where the file can't be seen now.
    """

    id: str
    path: Path
    name: str
    title: str
    headings: tuple[str, ...]
    page: int
    text: str
    score: float = 0.0
    likeness: float | None = None
    words: float = 0.0
    there: bool = True

    @property
    def where(self) -> str:
        """For people: "lease.pdf, page 3"."""
        return f"{self.name}, page {self.page}" if self.page else self.name


@dataclass(frozen=True, slots=True)
class LibraryChanged(Event):
    """The index is not what it was, or its work went on. At most a few a second."""

    status: LibraryStatus


def rare_words(text: str) -> list[str]:
    """The words of a question that tell what it is about."""
    words = list(dict.fromkeys(word.casefold() for word in _WORD.findall(text)))
    return ([word for word in words if word not in _COMMON] or words)[:_MOST_WORDS]
