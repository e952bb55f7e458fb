"""The files of the store of conversations, and what was seen in them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from assistant.errors import AttachmentError
from assistant.events import Attachment, AttachmentKind
from assistant.memory import codec, kept_views
from assistant.memory.database import Database
from assistant.memory.files import FileStore, chunks_of
from assistant.memory.kept_views import KeptView, KeptViews
from assistant.memory.titles import clean
from models.sentences import say
from models.values import Sight, View

DAY = 86_400.0
_UNUSED = """SELECT digest FROM files WHERE coalesce(pending, 0) < ?
    AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.digest = files.digest)
    AND NOT EXISTS (SELECT 1 FROM view_pictures v WHERE v.picture = files.digest)
    AND NOT EXISTS (SELECT 1 FROM call_files c WHERE c.digest = files.digest)"""


class KeptFiles:
    """A part of `ConversationStore`."""

    _database: Database
    _files: FileStore

    def add_file(
        self, source: Path, name: str, media_type: str, kind: AttachmentKind, digest: str | None = None
    ) -> Attachment:
        """Take a copy of a file in. Raises `AttachmentError` where it can't be read, or is not what `digest` says."""
        return self._add(chunks_of(source), name, media_type, kind, digest)

    def add_bytes(self, data: bytes, name: str, media_type: str, kind: AttachmentKind) -> Attachment:
        """Take bytes in as a file."""
        return self._add((data,), name, media_type, kind)

    def _add(
        self, chunks: Iterable[bytes], name: str, media_type: str, kind: AttachmentKind, digest: str | None = None
    ) -> Attachment:
        incoming = self._files.receive(chunks)
        try:
            if digest not in (None, incoming.digest):
                raise AttachmentError(say("It is damaged: its content is not what its name says."))
            # Placed inside the transaction: nobody can remove the same content at this moment.
            with self._database.write() as db:
                db.execute(
                    """INSERT INTO files (digest, size, pending) VALUES (?, ?, ?)
                    ON CONFLICT (digest) DO UPDATE SET pending = excluded.pending""",
                    (incoming.digest, incoming.size, time.time()),
                )
                place = self._files.settle(incoming)
        finally:
            incoming.path.unlink(missing_ok=True)
        return Attachment(incoming.digest, clean(name), media_type, incoming.size, kind, place)

    def _remove_unused_files(self) -> None:
        """Files that no turn has and that nobody took in lately: the bytes first, so that no file is forgotten."""
        with self._database.write() as db:
            # With a video its pictures become unused: once more, until nothing is.
            while rows := db.execute(_UNUSED, (time.time() - DAY,)).fetchall():
                for (digest,) in rows:
                    self._files.remove(digest)
                db.executemany("DELETE FROM sights WHERE digest = ?", rows)
                db.executemany("DELETE FROM files WHERE digest = ?", rows)

    def place(self, digest: str) -> Path:
        """Where the file of that content lies."""
        return self._files.place(digest)

    def save_sight(self, sight: Sight) -> None:
        """Keep what was seen in a picture; replaces what was known before."""
        with self._database.write(durable=False) as db:
            values = (sight.digest, codec.dump(sight), time.time())
            db.execute("INSERT OR REPLACE INTO sights (digest, sight, created) VALUES (?, ?, ?)", values)

    def sight(self, digest: str) -> Sight | None:
        """What is known of the picture with that content."""
        with self._database.read() as db:
            row = db.execute("SELECT sight FROM sights WHERE digest = ?", (digest,)).fetchone()
        return codec.load_sight(row[0]) if row else None

    def save_views(self, digest: str, facts: Sequence[str], views: Sequence[View]) -> None:
        """Keep the pictures that a file is seen in."""
        kept = []
        for view in views:
            picture = self.add_bytes(view.picture.data, view.title, "image/png", AttachmentKind.PICTURE)
            kept.append(KeptView(view.title, view.seconds, picture))
        with self._database.write() as db:
            kept_views.save(db, digest, KeptViews(tuple(facts), tuple(kept)))
            db.executemany("UPDATE files SET pending = NULL WHERE digest = ?", [(one.picture.digest,) for one in kept])

    def views(self, digest: str) -> KeptViews | None:
        """The pictures that the file with that content is seen in, where they are known."""
        with self._database.read() as db:
            return kept_views.load(db, digest, self._files)
