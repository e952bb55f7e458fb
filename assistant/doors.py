"""What a session offers beside its conversations: each a door of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from assistant.errors import PeriError, SearchError
from assistant.events import Notice
from assistant.turn.rights import Rights
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.archive import Archive
    from assistant.document_search import DocumentSearch
    from assistant.model_shelf import ModelShelf
    from assistant.picture_search import PictureSearch
    from assistant.remembering import Memory
    from assistant.turn.conductor import Conductor


class Doors(Rights):
    """A part of `Session`."""

    _pictures: PictureSearch | None
    _memory: Memory | None
    _archive: Archive
    _documents: DocumentSearch | None = None
    _models: ModelShelf | None = None
    _closed: bool
    _conductor: Conductor

    @property
    def pictures(self) -> PictureSearch:
        """The index of pictures. Raises `SearchError` in a session that has none."""
        if self._pictures is None:
            raise SearchError("This session has no index of pictures.")
        return self._pictures

    @property
    def documents(self) -> DocumentSearch:
        """The index of documents. Raises `SearchError` in a session that has none."""
        if self._documents is None:
            raise SearchError("This session has no index of documents.")
        return self._documents

    @property
    def models(self) -> ModelShelf:
        """The models of this machine. Raises `PeriError` in a session that has no choice of them."""
        if self._models is None:
            raise PeriError("This session has no choice of models.")
        return self._models

    def use_models(self, models: ModelShelf) -> None:
        """Have a choice of models from now on."""
        self._models = models

    def use_documents(self, documents: DocumentSearch) -> None:
        """Have an index of documents from now on."""
        self._documents = documents

    @property
    def memory(self) -> Memory:
        """What is remembered of the user. Raises `SearchError` in a session that remembers nothing."""
        if self._memory is None:
            raise SearchError("This session has no memory.")
        return self._memory

    @property
    def archive(self) -> Archive:
        """Checks, backups, export and import."""
        return self._archive

    def _prepare(self) -> None:
        """Have the language model ready; then facts can be looked for, too. Waits."""
        if self._documents is not None:
            self._documents.refresh()
        self._conductor.prepare()
        if self._memory is not None:
            self._memory.catch_up()

    def _look_at(self, turn: str) -> None:
        """A turn is over."""
        if self._memory is not None:
            self._memory.look_at(turn)
        if self._archive.backup_is_due():
            self._in_background(self._archive.back_up_daily)

    def _in_background(self, work: Callable[[], object]) -> None:
        """Run on a thread; an error becomes a `Notice`."""

        def run() -> None:
            try:
                work()
            except (PeriError, ModelError) as error:
                if not self._closed:
                    self._bus.publish(Notice.of(error))

        threading.Thread(target=run, name="peri-background", daemon=True).start()
