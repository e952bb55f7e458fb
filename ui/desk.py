"""What the user does in the window, done with the session."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from assistant.errors import SearchError, describe
from assistant.events import Attachment, StoredTurn, UserTurn
from ui.branching import Branching
from ui.bridge import Bridge
from ui.chat.code import warm_up
from ui.chat.diagrams import Drawn
from ui.choosing import choose_files
from ui.composer.attachments import Draft
from ui.composer.sound_length import sound_length
from ui.desktop.desk import DesktopDesk
from ui.dialogs import LinkQuestion
from ui.facts.desk import FactsDesk
from ui.gallery.desk import GalleryDesk
from ui.granting import Granting
from ui.library.desk import LibraryDesk
from ui.listing import Listing, Place
from ui.live import Live
from ui.looking import Looking
from ui.notices import News
from ui.pages.desk import PagesDesk
from ui.parts import Part, parts
from ui.places import Places
from ui.resuming import resume
from ui.viewer import PictureViewer, shown_large
from ui.window import Window
from ui.words import translated
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session


class Desk(QObject):
    """Connects a `Window` with a `Session`, which may come later than the window."""

    begun = Signal()
    theme_changed = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._work = Work("session", self)
        self._bridge = Bridge(self)
        self._live = Live(window)
        self._place = Place()
        self._send_when_ready = False
        self._replies = "always"
        self._listing = Listing(window, self._work, self._live)
        self._gallery = GalleryDesk(window.gallery)
        self._looking = Looking(window, self._work)
        self._granting = Granting(window, self._work)
        self._pages = PagesDesk(window.status.context, window.pages, window.status.arrange)
        self._facts = FactsDesk(window)
        self._library = LibraryDesk(window)
        self._branching = Branching(window, self._work, self._live)
        self._places = Places(window, self._work)
        self.desktop = DesktopDesk(window)
        self._parts: tuple[Part, ...] = (self.desktop, *parts(window))
        self._connect_parts()
        self._connect_window()
        self._connect_live()
        window.conversation_opened.emit(self._place)
        window.composer.field.setFocus()

    # -- beginning and end

    def begin(self, session: Session) -> None:
        """The session is there."""
        self._session = session
        self._bridge.connect_to(session)
        self._read_settings("")
        info = session.kernel()
        if info is not None:
            self._window.status.show_kernel(info, self._live.kernel_name)
        else:
            self._window.status.show_words(self._live.kernel_name)
        self._listing.begin(session)
        self._gallery.begin(session.pictures)
        self._looking.begin(session)
        self._granting.begin(session)
        self._places.begin(session)
        self._branching.begin(session)
        for begin in (lambda: self._facts.begin(session.memory), lambda: self._library.begin(session.documents)):
            with suppress(SearchError):  # this session has none
                begin()
        self._pages.begin(session.context)
        for part in self._parts:
            part.begin(session)
        self._work.run(warm_up)
        if session.settings.kernel.preload:
            self._work.run(session.preload)
        if session.settings.hearing.open_at_start:
            self._toggle_conversation()
        if self._send_when_ready:
            self._send_when_ready = False
            self.send()
        else:
            resume(self._window, self._work, session, self.open_conversation)
        self.begun.emit()

    def end(self) -> None:
        """Finish what is owed, then close the session. Waits a few seconds at most."""
        self._window.notices.flush()
        self._bridge.disconnect_from()
        self._listing.end()
        self._gallery.end()
        self._pages.end()
        self._facts.end()
        self._library.end()
        self._places.end()
        self._branching.end()
        for part in self._parts:
            part.end()
        self._work.close()
        self._window.thumbnails.close()
        if self._session is not None:
            self._session.close()
            self._session = None
        self._looking.end()

    def open_conversation(self, conversation: str | None, turn: str = "") -> None:
        """Show a conversation, from its end or from this turn; None begins a new one."""
        self._window.close_sheet()
        if self._window.talk_panel.isVisible():
            self._do(lambda session: session.talk.stop())
        place = self._place = Place(conversation)
        self._window.conversation_opened.emit(place)
        self._listing.stand(place)
        self._pages.show(conversation)
        self._window.status.show_context(0, 0, 0)

        def show(stored: list[StoredTurn]) -> None:
            if self._place is place:
                self._live.show_conversation(conversation, stored)
                self._window.composer.field.setFocus()
                self._window.chat.go_to_turn(turn)

        if conversation is None or self._session is None:
            show([])
        else:
            session = self._session

            def read() -> list[StoredTurn]:
                if turn:
                    session.show_branch(turn)
                return session.conversation(conversation)

            self._branching.want(turn)
            self._work.run(read, show, self._tell)

    def _go_to(self, conversation: str, turn: str) -> None:
        if conversation != self._place.conversation or not self._window.chat.go_to_turn(turn):
            self.open_conversation(conversation, turn)

    # -- connections

    def _connect_parts(self) -> None:
        for hears in (self._live.handle, self._gallery.hear, self._granting.hear, self._pages.hear, self._facts.hear):
            self._bridge.news.connect(hears)
        self._bridge.news.connect(self._library.hear)
        for taken in (self._gallery.taken, self._looking.taken):
            taken.connect(self.attach)
        for part in (self._looking, self._granting, self._listing, self._pages, self._library, self._facts):
            part.failed.connect(self._tell)
        for other in (self._branching, self._places, *self._parts):
            other.failed.connect(self._tell)
        for one in self._parts:
            self._bridge.news.connect(one.hear)
        self.desktop.conversation_asked.connect(lambda name: self.open_conversation(name or None))
        self.desktop.files_asked.connect(self.attach)
        self.desktop.talk_asked.connect(self._toggle_conversation)
        self._library.source_asked.connect(self._places.show_source)
        self._places.document_asked.connect(self._library.show_place)
        self._places.around_asked.connect(self._library.show_around)
        self._live.dress = self._facts.dress
        self._pages.opened.connect(self._places.open)
        self._window.side.turn_asked.connect(self._go_to)
        self._facts.opened.connect(self._places.open_turn)
        self._places.turn_found.connect(self._go_to)
        self._places.fact_found.connect(self._facts.show_fact)

    def _connect_window(self) -> None:
        window, composer, chat, side = self._window, self._window.composer, self._window.chat, self._window.side
        composer.sent.connect(self.send)
        composer.stopped.connect(self.stop)
        composer.attach_asked.connect(lambda: choose_files(window, self.attach))
        composer.screen_asked.connect(self._looking.screen)
        composer.region_asked.connect(self._looking.region)
        composer.camera_asked.connect(self._looking.camera)
        composer.paste_asked.connect(self._looking.paste)
        composer.conversation_asked.connect(self._toggle_conversation)
        window.talk_panel.muted.connect(lambda muted: self._do(lambda session: session.talk.mute(muted)))
        window.talk_panel.waiting.connect(
            lambda wanted: self._do(lambda session: session.change_setting("hearing.wait_for_phrase", wanted))
        )
        composer.speak_toggled.connect(self._toggle_speech)
        composer.field.pictured.connect(self._looking.keep_image)
        composer.field.filed.connect(self.attach)
        composer.talk.began.connect(self._begin_listening)
        composer.talk.ended.connect(self._finish_listening)
        composer.talk.abandoned.connect(self._abandon_listening)
        window.hold_key.pressed.connect(composer.talk.hold)
        window.hold_key.released.connect(composer.talk.let_go)
        window.escaped.connect(self._escape)
        window.question_asked.connect(self._show_question)
        window.left.connect(self._window_left)
        window.files_dropped.connect(self.attach)
        window.picture_dropped.connect(self._looking.keep_image)
        chat.link_asked.connect(self._ask_link)
        chat.picture_asked.connect(self._show_picture)
        chat.read_asked.connect(lambda text: self._do(lambda session: session.speak(text)))
        chat.suggestion_asked.connect(self._suggest)
        side.new_asked.connect(lambda: self.open_conversation(None))
        side.opened.connect(self.open_conversation)
        self._listing.left.connect(lambda: self.open_conversation(None))

    def _connect_live(self) -> None:
        self._live.setting_changed.connect(self._read_settings)
        self._live.joined.connect(self._join)

    def _do(self, action: Callable[[Session], object]) -> None:
        """Ask the session off the window's thread; what it refuses is told."""
        session = self._session
        if session is not None:
            self._work.run(lambda: action(session), None, self._tell)

    def _tell(self, error: Exception) -> None:
        card = describe(error)
        self._window.notices.tell(News(translated(card.title), translated(card.message, card.remedy)))

    # -- messages

    def send(self) -> None:
        """Submit what the composer holds; it gets it back if that fails."""
        composer, session, place = self._window.composer, self._session, self._place
        if session is None:
            self._send_when_ready = True
            return
        text, drafts, ended = composer.text, composer.drafts(), time.monotonic()
        composer.clear()

        def submit() -> str:
            files = tuple(draft.path() for draft in drafts)
            return session.submit(UserTurn(text, files, conversation=place.made(session), ended=ended))

        def submitted(turn: str) -> None:
            if place.conversation is not None:
                self._live.expect(turn, place.conversation, text, tuple(draft.attachment for draft in drafts))

        def refused(error: Exception) -> None:
            composer.restore(text, drafts)
            self._tell(error)

        self._work.run(submit, submitted, refused)

    def stop(self) -> None:
        """Stop the reply, and speech."""
        if self._session is not None:
            self._session.cancel()

    def _join(self, conversation: str) -> None:
        """A turn began: if the open conversation had no name yet, this may be it."""
        if self._place.conversation == conversation:
            self._live.join(conversation)
            self._listing.stand(self._place)
            self._pages.show(conversation)

    def _show_question(self) -> None:
        """Go to what Peri asks, in whichever conversation."""
        if self._live.asking not in {None, self._place.conversation}:
            self.open_conversation(self._live.asking)
        self._window.chat.go_to_question()

    def _escape(self) -> None:
        composer = self._window.composer
        if composer.talk.active:
            composer.talk.abandon()
        elif self._window.side.search.hasFocus():
            self._window.side.search.clear()
            composer.field.setFocus()
        elif composer.stop.isVisible():
            self.stop()
        else:
            composer.field.setFocus()

    def _suggest(self, what: str) -> None:
        if what == "show":
            choose_files(self._window, self.attach)
        elif what == "speak":
            self._window.composer.talk.hold()
            self._window.composer.talk.let_go()
        else:
            self._window.composer.field.setFocus()

    # -- files

    def attach(self, files: list[Path]) -> None:
        """Take files into the store and show them in the composer."""
        session = self._session
        if session is None:
            return
        for file in files:

            def take(file: Path = file) -> Draft:
                return Draft(file, session.attach(file), sound_length(file))

            self._work.run(take, self._window.composer.strip.add, self._tell)
        self._window.composer.field.setFocus()

    def _show_picture(self, asked: Attachment | Drawn) -> None:
        name, read = shown_large(asked)

        def show(image: QImage) -> None:
            PictureViewer(name, image, self._window).open()

        self._work.run(read, show, lambda _error: None)

    def _ask_link(self, address: str) -> None:
        LinkQuestion(address, self._window).open()

    # -- ears and voice

    def _begin_listening(self) -> None:
        if self._session is None:
            self._window.composer.talk.reset()
        elif self._window.composer.talk.latched:
            self._window.composer.hint_listening()
        else:
            self._live.await_microphone()
            self._session.start_listening()

    def _finish_listening(self) -> None:
        composer, session, place = self._window.composer, self._session, self._place
        if session is None:
            return
        text, drafts = composer.text, composer.drafts()
        composer.clear()

        def finish() -> None:
            session.finish_listening(text, [draft.path() for draft in drafts], place.made(session))

        self._work.run(finish, None, self._tell)

    def _abandon_listening(self) -> None:
        if self._session is not None:
            self._session.abandon_listening()

    def _window_left(self) -> None:
        """A held key's release would go elsewhere: what is held counts as given up."""
        talk = self._window.composer.talk
        if talk.active and not talk.latched:
            talk.abandon()

    def _toggle_conversation(self) -> None:
        """Open the microphone for a conversation, in the one that is open here, or close it."""
        place = self._place

        def toggle(session: Session) -> None:
            if session.talk.open:
                session.talk.stop()
            else:
                session.talk.start(place.made(session))

        self._do(toggle)

    def _toggle_speech(self, on: bool) -> None:
        wanted = self._replies if on else "never"
        self._do(lambda session: session.change_setting("speaking.replies", wanted))
        if not on:
            self._do(lambda session: session.stop_speaking())

    # -- settings

    def _read_settings(self, _key: str) -> None:
        if self._session is None:
            return
        settings = self._session.settings
        self._window.talk_panel.set_waiting(settings.hearing.wake_phrase, wanted=settings.hearing.wait_for_phrase)
        replies = str(settings.speaking.replies)
        if replies != "never":
            self._replies = replies
        self._window.composer.set_speaking_on(replies != "never")
        self._live.kernel_name = settings.kernel.model
        self.theme_changed.emit(str(settings.window.theme))
