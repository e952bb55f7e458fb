"""Keeping the store safe: checks, backups, and conversations going out and coming in."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Container, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.carried import CarriedConversation, CarriedFile, Exported, Imported
from assistant.devices.files import take
from assistant.errors import AttachmentError, ImportRefused, StorageError
from assistant.events import Attachment, ConversationsChanged, Notice
from assistant.memory import carrying
from assistant.memory.backups import Backups
from assistant.memory.checking import Checked, check
from assistant.memory.database import translated
from assistant.transfer import formats, markdown, peri_json
from models.sentences import say

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish

_EVERY = 3600.0
_BATCH = 200


class Archive:
    """A door of `Session`. All of it waits. Raises `StorageError`."""

    def __init__(self, store: ConversationStore, publish: Publish) -> None:
        self._store = store
        self._publish = publish
        self._backups = Backups(store.database)
        self._busy = threading.Lock()
        self._looked = time.monotonic()
        self._told = False

    # -- safe

    def backup_is_due(self) -> bool:
        """It is long since somebody looked. Does not wait."""
        return time.monotonic() - self._looked > _EVERY

    def back_up_daily(self) -> None:
        """The automatic backup, where it is due. What keeps it from being made is told once."""
        if not self._busy.acquire(blocking=False):
            return
        self._looked = time.monotonic()
        try:
            self._backups.daily()
        except StorageError as error:
            if not self._told:
                self._told = True
                self._publish(Notice.of(error))
        finally:
            self._busy.release()

    def back_up(self, target: Path | None = None) -> Path:
        """A backup now, at `target` or where the automatic ones are; its path."""
        return self._backups.now() if target is None else self._backups.make(target)

    def backups(self) -> list[Path]:
        """The automatic ones, the latest first."""
        return self._backups.automatic()

    def check(self) -> Checked:
        """Read all of the store and its files and look for damage; an index that is damaged is made anew."""
        return check(self._store)

    # -- out

    def export(self, place: Path, *, as_markdown: bool = False, conversation: str | None = None) -> Exported:
        """Write all conversations, or one, into the new folder `place`, the files attached to them beside them.

        Nothing of it is there before all of it is.
        """
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise StorageError(
                say("{place} is there already.", place=place), remedy=say("Name a folder that is new or empty.")
            )
        if conversation is not None:
            self._store.turns(conversation)  # an unknown one is an error
        with translated(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
            try:
                count, files = self._write(part, conversation, as_markdown=as_markdown)
                if place.exists():
                    place.rmdir()
                os.replace(part, place)
            finally:
                shutil.rmtree(part, ignore_errors=True)
        return Exported(place, count, files)

    def as_markdown(self, conversation: str) -> str:
        """One of them as Markdown, its files named only."""
        self._store.turns(conversation)  # an unknown one is an error
        return "\n".join(markdown.text(one, linked=False) for one in carrying.every(self._store, conversation))

    def _write(self, folder: Path, conversation: str | None, *, as_markdown: bool) -> tuple[int, int]:
        files: dict[str, CarriedFile] = {}
        count = 0

        def every() -> Iterator[CarriedConversation]:
            nonlocal count
            for one in carrying.every(self._store, conversation):
                count += 1
                files.update((peri_json.file_name(file.digest, file.name), file) for file in _files(one))
                yield one

        if as_markdown:
            for one in every():
                (folder / markdown.name(one)).write_text(markdown.text(one), encoding="utf-8")
        else:
            with (folder / "conversations.json").open("w", encoding="utf-8") as file:
                peri_json.write(file, every())
        there = {name: each.path for name, each in files.items() if each.path is not None and each.path.is_file()}
        if there:
            (folder / peri_json.FILES).mkdir()
        for name, path in there.items():
            shutil.copyfile(path, folder / peri_json.FILES / name)
        return count, len(there)

    # -- in

    def import_from(self, path: Path) -> Imported:
        """Take in an export of Peri, of ChatGPT or of Open WebUI. What is there already stays as it is, so that nothing
        is doubled. Raises `ImportRefused`; nothing has come in then.
        """
        conversations, left_out = formats.read(path)
        new, turns = 0, 0
        for start in range(0, len(conversations), _BATCH):
            batch = conversations[start : start + _BATCH]
            files = self._take_files(batch, left_out)
            made, added, problems = carrying.keep(self._store, batch, files)
            new, turns = new + made, turns + added
            left_out += problems
        self._publish(ConversationsChanged())
        return Imported(new, turns, len(conversations) - new, tuple(left_out))

    def _take_files(self, batch: list[CarriedConversation], left_out: list[str]) -> dict[CarriedFile, Attachment]:
        found: dict[CarriedFile, Attachment] = {}
        known = carrying.known(self._store, batch)
        for conversation in batch:
            for file in dict.fromkeys(_files(conversation, known)):
                if file in found:
                    continue
                try:
                    found[file] = self._take(file)
                except (AttachmentError, ImportRefused, ValueError) as error:
                    reason = error.message if isinstance(error, (AttachmentError, ImportRefused)) else "It is broken."
                    left_out.append(f"{file.name[:80]}, of “{conversation.title[:80]}”, is left out. {reason}")
        return found

    def _take(self, file: CarriedFile) -> Attachment:
        if file.read is not None:
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder, Path(file.name.replace("\\", "/")).name or "file")
                copy.write_bytes(file.read())
                taken = take(copy)
                return self._store.add_file(taken.path, file.name, taken.media_type, taken.kind)
        if file.path is None or file.path.is_symlink() or not file.path.is_file():
            raise AttachmentError(say("It is not in the export."))
        return self._store.add_file(file.path, file.name, file.media_type, file.kind, file.digest)


def _files(conversation: CarriedConversation, but: Container[str] = ()) -> Iterator[CarriedFile]:
    """Those of all turns but some."""
    for turn in conversation.turns:
        if turn.id not in but:
            yield from turn.files
            yield from (file for _, file in turn.made)
