"""Queries over the index of documents: by words (BM25, Robertson and Zaragoza 2009, doi:10.1561/1500000019), by
meaning, and both fused by a weighted sum, which loses less than a fusion of ranks (Bruch et al. 2023,
doi:10.1145/3596512).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.library import By, DocumentQuery, Passage, rare_words

if TYPE_CHECKING:
    from assistant.memory.vectors import Db

POOL = 100
"""So many passages of each kind are fused."""
MOST_SCORED = 10_000
MEANING = 0.6
"""What the meaning weighs in the sum."""
_WORD = re.compile(r"\w+")


def scope(db: Db, query: DocumentQuery) -> list[int] | None:
    """The documents that the query may find; None where that is all there are."""
    others = db.value("SELECT 1 FROM sources WHERE conversation NOT IN ('', ?) LIMIT 1", (query.conversation,))
    if not query.only and not others:
        return None
    rows = db.rows(
        """SELECT DISTINCT f.document FROM files f JOIN sources s ON s.n = f.source
        WHERE f.document IS NOT NULL AND (s.conversation = :conversation OR (s.conversation = '' AND NOT :only))""",
        {"conversation": query.conversation, "only": query.only},
    )
    return [row[0] for row in rows]


def best(
    db: Db, query: DocumentQuery, worded: Sequence[tuple[int, float]], near: Sequence[tuple[int, float]]
) -> list[Passage]:
    """At most `query.limit` passages: of those found by words, with their BM25, and of those nearest in meaning, with
    their cosines.
    """
    words = rare_words(query.text)
    scores = fused(worded, [] if query.by is By.WORDS else near)
    likeness = dict(near)
    found: list[Passage] = []
    for n in sorted(scores, key=lambda n: (-scores[n], n)):
        one = passage(db, n, scores[n], likeness.get(n), words, query.conversation)
        if one is not None:
            found.append(one)
        if len(found) >= query.limit:
            break
    return found


def fused(worded: Sequence[tuple[int, float]], meant: Sequence[tuple[int, float]]) -> dict[int, float]:
    """A score for each passage: the weighted sum of its BM25, against the best one's, and its cosine.

    A passage that one list has not is taken to be worth there what the last of it is, or nothing.
    """
    most = max((score for _, score in worded), default=0.0) or 1.0
    in_words = {n: score / most for n, score in worded}
    by_meaning = dict(meant)
    least = min(by_meaning.values(), default=0.0)
    share = MEANING if meant else 0.0
    return {
        n: share * by_meaning.get(n, least) + (1 - share) * in_words.get(n, 0.0) for n in {**in_words, **by_meaning}
    }


def by_words(db: Db, query: DocumentQuery, within: Sequence[int] | None) -> list[tuple[int, float]]:
    """Passages and their BM25, the best first.

    A word that stands nearly everywhere tells little and takes longest: only the rarest are looked at, so many that
    about `MOST_SCORED` passages are to be scored.
    """
    words = [] if query.by is By.MEANING else rare_words(query.text)
    count_of = "SELECT count(*) FROM words WHERE words MATCH ?"
    counted = sorted((db.value(count_of, (f'"{word}"',)), word) for word in words)
    asked: list[str] = []
    scored = 0
    for count, word in counted:
        scored += count
        if asked and scored > MOST_SCORED:
            break
        if count:
            asked.append(f'"{word}"')
    if not asked:
        return []
    values = {"asked": " OR ".join(asked), "limit": POOL, "within": json.dumps(within or [])}
    inside = ""
    if within is not None:
        inside = "AND rowid IN (SELECT n FROM chunks WHERE document IN (SELECT value FROM json_each(:within)))"
    statement = f"SELECT rowid, -rank FROM words WHERE words MATCH :asked {inside} ORDER BY rank LIMIT :limit"  # noqa: S608
    return db.rows(statement, values)


def passage(
    db: Db, n: int, score: float = 0.0, likeness: float | None = None, words: Sequence[str] = (), conversation: str = ""
) -> Passage | None:
    """A passage with the file that it is of; None where it is gone."""
    row = db.row(
        """SELECT c.document, c.page, c.headings, c.text, d.title FROM chunks c JOIN documents d ON d.n = c.document
        WHERE c.n = ?""",
        (n,),
    )
    if row is None:
        return None
    document, page, headings, text, title = row
    files = db.rows(
        """SELECT f.parent, f.name, s.name FROM files f JOIN sources s ON s.n = f.source
        WHERE f.document = ? ORDER BY s.conversation <> ?, s.conversation, f.parent, f.name""",
        (document, conversation),
    )
    if not files:
        return None
    paths = [joined(parent, name) for parent, name, _ in files]
    at = next((index for index, path in enumerate(paths) if path.exists()), None)
    shown = paths[at or 0]
    return Passage(
        id=str(n),
        path=shown,
        name=files[at or 0][2] or shown.name,
        title=title,
        headings=tuple(part for part in headings.split("\n") if part),
        page=page,
        text=text,
        score=score,
        likeness=likeness,
        words=_share(words, f"{title} {headings} {text}"),
        there=at is not None,
    )


def named(db: Db, name: str, conversation: str) -> list[int]:
    """The first passages of documents by their names; see `DocumentIndex.named`."""
    rows = db.rows(
        """SELECT f.document, f.name, s.name FROM files f JOIN sources s ON s.n = f.source
        WHERE f.document IS NOT NULL AND s.conversation IN ('', ?) ORDER BY s.conversation DESC, f.n""",
        (conversation,),
    )
    wanted = os.path.basename(name.strip()).casefold()
    called = [(n, (own or os.fsdecode(file)).casefold()) for n, file, own in rows]
    documents = [n for n, it in called if it == wanted] or [n for n, it in called if wanted and wanted in it]
    firsts = (
        db.value("SELECT n FROM chunks WHERE document = ? AND position = 0", (n,)) for n in dict.fromkeys(documents)
    )
    return [n for n in firsts if n is not None]


def joined(parent: bytes, name: bytes) -> Path:
    return Path(os.fsdecode(os.path.join(parent, name)))


def _share(words: Sequence[str], text: str) -> float:
    """The share of the words, or of their beginnings, that the text has."""
    if not words:
        return 0.0
    there = {word[:6] for word in _WORD.findall(text.casefold())}
    return sum(word[:6] in there for word in words) / len(words)
