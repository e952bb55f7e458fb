"""Files named by their content: `<folder>/ab/abcd…` holds the bytes whose sha256 is abcd….

What is being taken in lies in `<folder>/incoming` until it is whole.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.atomic import sync_folder
from assistant.errors import AttachmentError
from assistant.events import Attachment, AttachmentKind
from assistant.memory.database import translated
from models.sentences import say

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Incoming:
    """A whole copy that has not got its place yet. `size` in bytes."""

    digest: str
    size: int
    path: Path


class FileStore:
    """The folder of files. Says nothing of who needs them: `ConversationStore` does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, digest: str) -> Path:
        """Where the file of that content lies, or would."""
        return self.folder / digest[:2] / digest

    def attachment(self, row: sqlite3.Row) -> Attachment:
        """The file that a row of the store names: its digest, name, media type, size and kind."""
        place, kind = self.place(row["digest"]), AttachmentKind(row["kind"])
        return Attachment(row["digest"], row["name"], row["media_type"], row["size"], kind, place)

    def receive(self, chunks: Iterable[bytes]) -> Incoming:
        """Copy to `incoming` and hash on the way; on the disk itself when this returns."""
        digest = hashlib.sha256()
        size = 0
        with translated(self.folder):
            incoming = self.folder / "incoming"
            incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=incoming)
        try:
            with translated(self.folder), open(handle, "wb") as file:
                for chunk in chunks:
                    digest.update(chunk)
                    size += len(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return Incoming(digest.hexdigest(), size, Path(name))

    def settle(self, incoming: Incoming) -> Path:
        """Give a copy its place, unless the same content is there already."""
        place = self.place(incoming.digest)
        with translated(self.folder):
            if place.is_file() and place.stat().st_size == incoming.size:
                incoming.path.unlink(missing_ok=True)
                return place
            place.parent.mkdir(exist_ok=True, mode=0o700)
            os.replace(incoming.path, place)
            sync_folder(place.parent)
        return place

    def remove(self, digest: str) -> None:
        with translated(self.folder):
            self.place(digest).unlink(missing_ok=True)

    def sweep(self, older_than: float) -> None:
        """Remove copies that were never finished. `older_than` in seconds."""
        with translated(self.folder):
            incoming = self.folder / "incoming"
            for left in incoming.iterdir() if incoming.is_dir() else ():
                if left.stat().st_mtime < time.time() - older_than:
                    left.unlink(missing_ok=True)


def chunks_of(source: Path) -> Iterator[bytes]:
    """The bytes of a file of the user's. Raises `AttachmentError`."""
    try:
        with open(source, "rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise AttachmentError(say("{path} can't be read: {why}.", path=source, why=error.strerror or error)) from error
