"""The list of conversations, kept true: read, searched, renamed, filed, deleted with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.errors import StorageError
from assistant.filed import ConversationSummary, Folder
from assistant.visible import one_line
from ui.found import in_text
from ui.live import Live
from ui.notices import News
from ui.side.rows import title_of
from ui.sidebar import ARCHIVE_VIEW_KEY, FOLDER_KEY, Listed
from ui.window import Window
from ui.words import tr, trn
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

UNDO_SECONDS = 8
MOST = 60
"""Passages that a search shows."""
AT_ONCE = 500
"""So many conversations are listed, and so many more each time the end is neared."""
_TITLE = 60


@dataclass(slots=True, eq=False)
class Place:
    """The open conversation; its id is made with its first message."""

    conversation: str | None = None

    def made(self, session: Session) -> str:
        """Its id, made now if it is a new one. Runs on the session's worker, one at a time."""
        if self.conversation is None:
            self.conversation = session.new_conversation()
        return self.conversation


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read."""

    query: str = ""
    archived: bool = False
    opened: frozenset[str] = frozenset()
    limit: int = AT_ONCE
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The list as it was read, and the conversation that is shown, wherever it is listed."""

    listed: Listed = field(default_factory=Listed)
    shown: ConversationSummary | None = None


def _read(session: Session, wanted: Wanted) -> Found:
    plain = not (wanted.query or wanted.archived)
    filed = session.filing.listed(wanted.opened if plain else (), wanted.limit if plain else 0)
    shown = None
    with suppress(StorageError):  # it is deleted
        shown = session.filing.summary(wanted.shown) if wanted.shown else None
    if not wanted.query:
        return Found(Listed(filed, archived=session.filing.archived(wanted.limit) if wanted.archived else None), shown)
    turns = [turn for turn in session.search(wanted.query) if in_text(turn)][:MOST]
    inside = {turn.conversation for turn in turns}
    titled = {turn.conversation for turn in turns if turn.title.marks}
    summaries = [one for one in session.conversations(wanted.query) if one.id in titled or one.id not in inside]
    return Found(Listed(filed, wanted.query, summaries, turns), shown)


def _without(listed: Listed, gone: set[str]) -> Listed:
    """What is not about to be deleted."""

    def kept(summaries: Sequence[ConversationSummary]) -> tuple[ConversationSummary, ...]:
        return tuple(one for one in summaries if one.id not in gone)

    if not gone:
        return listed
    filed = listed.filed
    inside = {folder: kept(lines) for folder, lines in filed.inside.items()}
    return replace(
        listed,
        filed=replace(filed, pinned=kept(filed.pinned), inside=inside, loose=kept(filed.loose)),
        found=kept(listed.found),
        turns=[turn for turn in listed.turns if turn.conversation not in gone],
        archived=None if listed.archived is None else kept(listed.archived),
    )


class Listing(QObject):
    """Connects the side list with a session, which may come later. `left` when the open conversation is deleted."""

    left = Signal()
    failed = Signal(Exception)

    def __init__(self, window: Window, work: Work, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._live = live
        self._session: Session | None = None
        self._place = Place()
        self._deleting: set[str] = set()
        self._found = Found()
        self._limit = AT_ONCE
        self._reading = self._again = False
        self._new_folder = ""
        self._connect()
        window.menu.add(tr("Archived conversations"), "archive", ARCHIVE_VIEW_KEY, self._toggle_archive)
        window.menu.add(tr("New folder"), "folder-plus", FOLDER_KEY, lambda: self._create_folder([]))

    def _connect(self) -> None:
        side = self._window.side
        rows = side.list
        side.model.renamed.connect(lambda name, title: self._do(lambda one: one.rename_conversation(name, title)))
        side.model.folder_renamed.connect(lambda key, name: self._do(lambda one: one.filing.rename_folder(key, name)))
        side.changed.connect(self.read)
        side.foot.folder.clicked.connect(lambda: self._create_folder([]))
        rows.delete_asked.connect(self._delete)
        rows.pin_asked.connect(lambda ids, pinned: self._do(lambda one: one.filing.pin(ids, pinned)))
        rows.move_asked.connect(lambda ids, folder: self._do(lambda one: one.filing.move(ids, folder or None)))
        rows.archive_asked.connect(self._archive)
        rows.folder_asked.connect(self._create_folder)
        rows.folder_delete_asked.connect(self._delete_folder)
        rows.end_neared.connect(self._read_more)
        self._live.conversations_changed.connect(self.read)

    def begin(self, session: Session) -> None:
        self._session = session
        self.read()

    def end(self) -> None:
        """Before the session is closed."""
        self._session = None

    def stand(self, place: Place) -> None:
        """This conversation is open now."""
        self._place = place
        self._window.side.select(place.conversation)
        self._show_title()
        self.read()

    # -- reading

    def read(self) -> None:
        """Bring the list up to date. While it is being read already, once more after that."""
        session, side = self._session, self._window.side
        if session is None or self._reading:
            self._again = self._reading
            return
        opened = frozenset(side.opened_folders)
        wanted = Wanted(side.query(), side.archive_shown, opened, self._limit, self._place.conversation)
        self._reading, self._again = True, False
        self._work.run(lambda: _read(session, wanted), self._show, self._give_up)

    def _give_up(self, error: Exception) -> None:
        self._reading = False
        self.failed.emit(error)

    def _show(self, found: Found) -> None:
        self._reading = False
        self._found = found
        self._show_found()
        if self._again:
            self.read()

    def _show_found(self) -> None:
        self._window.side.show_listed(_without(self._found.listed, self._deleting))
        self._show_title()
        if self._new_folder and self._window.side.edit_folder(self._new_folder):
            self._new_folder = ""

    def _show_title(self) -> None:
        """As it was read last; what is listed but was not read yet has the title in its row."""
        conversation, shown = self._place.conversation, self._found.shown
        if shown is None or shown.id != conversation:
            shown = self._window.side.model.summary(conversation)
        self._window.set_title(shown.title if shown is not None else "")

    def _read_more(self) -> None:
        listed = self._found.listed
        more = listed.filed.more if listed.archived is None else len(listed.archived) >= self._limit
        if more and not listed.query and not self._reading:
            self._limit += AT_ONCE
            self.read()

    # -- filing

    def _toggle_archive(self) -> None:
        self._window.show_side()
        self._window.side.toggle_archive()

    def _create_folder(self, conversations: list[str]) -> None:
        """A new one, with these in it, whose name is then written in the list."""
        self._window.show_side()
        name = self._free_name()

        def create(session: Session) -> str:
            folder = session.filing.create_folder(name)
            if conversations:
                session.filing.move(conversations, folder.id)
            return folder.id

        def created(folder: str) -> None:
            side = self._window.side
            self._new_folder = folder
            if conversations:
                side.opened_folders.add(folder)
            if side.archive_shown or side.query():
                side.show_all()
            self.read()

        session = self._session
        if session is not None:
            self._work.run(lambda: create(session), created, self.failed.emit)

    def _free_name(self) -> str:
        taken = {folder.name.casefold() for folder in self._found.listed.filed.folders}
        first = tr("New folder")
        names = (first, *(f"{first} {number}" for number in range(2, len(taken) + 3)))
        return next(name for name in names if name.casefold() not in taken)

    def _delete_folder(self, folder: Folder) -> None:
        """What was in it stays."""

        def deleted(inside: tuple[str, ...]) -> None:
            def restore(session: Session) -> None:
                session.filing.move(inside, session.filing.create_folder(folder.name).id)

            words = tr("The folder “{name}” is deleted; what was in it stays.", name=_short(folder.name))
            self._tell(words, lambda: self._do(restore))

        session = self._session
        if session is not None:
            self._work.run(lambda: session.filing.delete_folder(folder.id), deleted, self.failed.emit)

    def _archive(self, summaries: list[ConversationSummary], archived: bool) -> None:
        ids = [one.id for one in summaries]
        self._do(lambda session: session.filing.archive(ids, archived))
        if archived:
            words = tr("“{title}” is archived.", title=_short(title_of(summaries[0])))
            if len(ids) > 1:
                words = trn("{count} conversation is archived.", "{count} conversations are archived.", len(ids))
            self._tell(words, lambda: self._do(lambda session: session.filing.archive(ids, False)))

    # -- deleting

    def _delete(self, summaries: list[ConversationSummary]) -> None:
        """Out of sight at once, off the disk when it can no longer be undone."""
        ids = {one.id for one in summaries}
        self._deleting |= ids
        self._show_found()
        if self._place.conversation in ids:
            self.left.emit()

        def undo() -> None:
            self._deleting -= ids
            self.read()

        def delete() -> None:
            session = self._session
            if session is not None and any(map(self._live.in_flight, ids)):
                session.cancel()
            self._do(lambda session: session.delete_conversation(*sorted(ids)))

        words = tr("“{title}” is deleted.", title=_short(title_of(summaries[0])))
        if len(ids) > 1:
            words = trn("{count} conversation is deleted.", "{count} conversations are deleted.", len(ids))
        self._tell(words, undo, delete)

    def _tell(self, words: str, undo: Callable[[], None], gone: Callable[[], None] | None = None) -> None:
        self._window.notices.tell(News(words, "", tr("Undo"), undo, gone, UNDO_SECONDS))

    def _do(self, action: Callable[[Session], object]) -> None:
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), None, self.failed.emit)


def _short(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= _TITLE else line[: _TITLE - 1] + "…"
