"""Views of videos and 3-D models in the store: their pictures are files, which live as long as what they show."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.events import Attachment, AttachmentKind
from assistant.memory.files import FileStore


@dataclass(frozen=True, slots=True)
class KeptView:
    """`title` says which part it is ("at 0:12", "from the left"); `seconds` is a scene's time."""

    title: str
    seconds: float | None
    picture: Attachment


@dataclass(frozen=True, slots=True)
class KeptViews:
    """`facts` are certain of the whole file. A video that is only heard has no views."""

    facts: tuple[str, ...]
    views: tuple[KeptView, ...]


def save(db: sqlite3.Connection, digest: str, kept: KeptViews) -> None:
    """Keep the views of a file; replaces those known before. Their pictures are in the store already."""
    db.execute("DELETE FROM views WHERE digest = ?", (digest,))
    db.execute("INSERT INTO views (digest, facts) VALUES (?, ?)", (digest, json.dumps(kept.facts)))
    rows = [(digest, at, one.title, one.seconds, one.picture.digest) for at, one in enumerate(kept.views)]
    db.executemany("INSERT INTO view_pictures (digest, position, title, seconds, picture) VALUES (?, ?, ?, ?, ?)", rows)


def load(db: sqlite3.Connection, digest: str, files: FileStore) -> KeptViews | None:
    """What was kept of a file; None where nothing was."""
    found = db.execute("SELECT facts FROM views WHERE digest = ?", (digest,)).fetchone()
    if found is None:
        return None
    rows: Sequence[tuple[str, float | None, str, int]] = db.execute(
        """SELECT v.title, v.seconds, v.picture, f.size FROM view_pictures v
        JOIN files f ON f.digest = v.picture WHERE v.digest = ? ORDER BY v.position""",
        (digest,),
    ).fetchall()
    views = (
        KeptView(
            title,
            seconds,
            Attachment(picture, title, "image/png", size, AttachmentKind.PICTURE, files.place(picture)),
        )
        for title, seconds, picture, size in rows
    )
    return KeptViews(tuple(json.loads(found[0])), tuple(views))
