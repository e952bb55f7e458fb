"""What is being written, kept for each conversation, and what was sent before, within reach of the arrow keys."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.errors import NotStored, StorageError
from assistant.events import ConversationsChanged, Event
from assistant.settings import home
from ui.composer.attachments import Draft
from ui.composer.drafts import Drafts, Written
from ui.composer.sound_length import sound_length
from ui.listing import Place
from ui.window import Window
from ui.words import tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

log = logging.getLogger("peri.ui")

KEPT_MS = 500
"""So long after the last letter a draft is written to disk."""
SENT = 100
"""Messages of other conversations that a new one has within reach, until the window is closed."""


class DraftsDesk(QObject):
    """Connects the message field with the drafts on disk. A session may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._composer = window.composer
        self._work = Work("drafts", self)
        self._session: Session | None = None
        self._drafts: Drafts | None = None
        self._files: dict[str, list[Draft]] = {}
        self._place, self._key = Place(), ""
        self._sent: deque[str] = deque(maxlen=SENT)
        self._later = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._later.timeout.connect(self._keep)
        self._later.timeout.connect(self._wake)
        self._sweeping = False
        self._composer.field.history.source = self._sent_before
        self._composer.changed.connect(self._later.start)
        self._composer.sent.connect(self._note_sent)
        window.conversation_opened.connect(self._go)

    def begin(self, session: Session) -> None:
        self._session = session
        self._drafts = Drafts(home() / "drafts.json")
        self._give_back()
        self._sweep()

    def end(self) -> None:
        """Before the session is closed."""
        self._later.stop()
        self._keep()
        self._work.close()
        self._session = self._drafts = None

    def hear(self, event: Event) -> None:
        if isinstance(event, ConversationsChanged):
            self._sweep()

    # -- what was sent

    def _sent_before(self) -> Iterable[str]:
        """In this conversation; where nothing was, in others."""
        return [turn.text for turn in self._window.chat.turns() if turn.text] or self._sent

    def _note_sent(self) -> None:
        self._composer.field.history.clear()
        self._sent.append(self._composer.text)

    # -- drafts

    def _wake(self) -> None:
        if self._session is not None and not self._composer.empty():
            self._session.wake()

    def _go(self, place: Place) -> None:
        """Another conversation is open: what was written in the last one stays there."""
        if (place.conversation or "") == (self._place.conversation or ""):
            self._place = place
            return
        self._keep()
        self._place, self._key = place, place.conversation or ""
        self._composer.field.history.clear()
        self._composer.clear()
        self._give_back()

    def _keep(self) -> None:
        """Note what is being written, and write it to disk where it has changed."""
        if self._drafts is None:
            return
        key, files = self._place.conversation or "", self._composer.drafts()
        changed = key != self._key and self._drafts.put(self._key, Written())  # a new conversation has got its name
        self._key = key
        self._files[key] = files
        pairs = tuple((draft.file, draft.attachment.path) for draft in files)
        if self._drafts.put(key, Written(self._composer.written(), pairs)) or changed:
            self._save()

    def _save(self) -> None:
        drafts = self._drafts
        if drafts is not None:
            text = drafts.as_json()
            self._work.run(lambda: drafts.keep(text), None, self._tell)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = tr("What you are writing can't be kept on disk: {why}.", why=error.strerror or str(error))
            error = StorageError(words, remedy=tr("It stays here until Peri is closed."))
        self.failed.emit(error)

    def _give_back(self) -> None:
        """Show the draft of the open conversation."""
        session = self._session
        if session is None or self._drafts is None:
            return
        draft, key = self._drafts.get(self._key), self._key
        known = self._files.get(key)
        self._composer.restore(draft.text, known or [])
        if known is not None:
            return
        for own, copy in draft.files:
            self._work.run(partial(_attach, session, own, copy), partial(self._add, key), self.failed.emit)

    def _add(self, key: str, draft: Draft) -> None:
        if self._key == key:
            self._composer.strip.add(draft)

    def _sweep(self) -> None:
        """Forget the drafts of conversations that are gone from the disk."""
        session, drafts = self._session, self._drafts
        if session is None or drafts is None or self._sweeping:
            return
        names = drafts.conversations()
        if not names:
            return

        def gone() -> list[str]:
            return [name for name in names if not _exists(session, name)]

        def forget(missing: list[str]) -> None:
            self._sweeping = False
            for name in missing:
                self._files.pop(name, None)
                drafts.put(name, Written())
            if missing:
                self._save()

        def unknown(error: Exception) -> None:
            self._sweeping = False
            log.warning("Which conversations are gone can't be told, so their drafts stay: %s", error)

        self._sweeping = True
        self._work.run(gone, forget, unknown)


def _exists(session: Session, conversation: str) -> bool:
    try:
        session.filing.summary(conversation)
    except NotStored:
        return False
    return True


def _attach(session: Session, own: Path, copy: Path) -> Draft:
    """The file itself; where it is gone, the store's copy of it."""
    file = own if own.exists() else copy
    return Draft(file, session.attach(file), sound_length(file))
