"""Pictures in a turn: seen once, asked about by name, and told to the kernel."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from assistant.devices.files import read_picture
from assistant.events import Attachment, AttachmentKind, Seen, Stage, StoredTurn
from assistant.perceive.asked import asked_phrases
from assistant.perceive.describe import LIMIT, describe_asked, describe_sight
from assistant.perceive.see import see
from assistant.perceive.views import SeenView, SeenViews, describe_views
from models.errors import BadVideo, ModelError
from models.values import Views

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish
    from assistant.turn.flight import Flight
    from assistant.turn.parts import Parts
    from models.ports import ImageLabeller
    from models.values import Picture, Sight

T = TypeVar("T")
log = logging.getLogger(__name__)

PICTURE_SHARE = 0.5
"""Of the context, for what is known of the pictures of one turn."""
MOST_SHOWN = 4
"""Of the pictures of one video, for a kernel that sees: each takes as much of the context as a photograph."""
CHARACTERS_A_TOKEN = 3
"""Fewer than English has: a picture's text is full of figures and names."""


class Looking:
    """What a picture shows is kept by its content; what was asked about it too.

    Videos and 3-D models become pictures when they are first looked at, which are kept as well.
    """

    def __init__(self, parts: Parts, store: ConversationStore, publish: Publish) -> None:
        self._parts = parts
        self._store = store
        self._publish = publish

    def see(self, flight: Flight, files: Sequence[Attachment]) -> None:
        """Have a sight of each picture. Raises `BadPicture`, `BadVideo`, `BadMesh` and the errors of the eyes."""
        for file in files:
            if file.kind is not AttachmentKind.PICTURE and self._store.views(file.digest) is None:
                self._make_views(flight, file)
            for picture in self._pictures_in(file):
                self._see_picture(flight, picture)

    def ask(self, flight: Flight, turns: Sequence[StoredTurn]) -> None:
        """Score the very phrases of the question on the pictures it is about; `turns` end with this one."""
        phrases = asked_phrases(flight.text)
        if not phrases:
            return
        for picture in self._subject(turns):
            sight = self._store.sight(picture.digest)
            missing = _unasked(sight, phrases)
            labeller = usable_labeller(self._parts) if missing else None
            if sight is None or labeller is None:
                continue
            try:
                with flight.stage(Stage.SEE):
                    scores = labeller.score(read_picture(picture.path, picture.name), missing)
            except ModelError as error:
                log.warning("What was asked of a picture could not be guessed (%s)", type(error).__name__)
                return
            self._store.save_sight(dataclasses.replace(sight, asked=(*sight.asked, *scores)))

    def shown(self, turn: StoredTurn) -> tuple[Attachment, ...]:
        """The pictures of a turn that are still there, for a kernel that sees; some of those of a video."""
        chosen = (picture for file in turn.attachments for picture in _spread(self._pictures_in(file), MOST_SHOWN))
        return tuple(one for one in chosen if one.path.is_file())

    def described(self, turns: Sequence[StoredTurn], limit: int, *, sees: bool = False) -> tuple[str, ...]:
        """What the last of `turns` has of pictures, in about half of a context of `limit` tokens at most.

        A later question about a picture of an earlier turn gets what was asked, no second description. A kernel that
        `sees` is told what is certain, and no guesses.
        """
        turn = turns[-1]
        phrases = () if sees else asked_phrases(turn.text)
        files = [one for one in turn.attachments if self._pictures_in(one)]
        if files:
            room = min(LIMIT, int(limit * PICTURE_SHARE * CHARACTERS_A_TOKEN) // len(files))
            return tuple(filter(None, (self._describe(file, room, phrases, sees=sees) for file in files)))
        if not phrases:
            return ()
        sights = self._sights(self._subject(turns))
        return tuple(filter(None, (describe_asked(sight, one.name, phrases) for one, sight in sights)))

    def _make_views(self, flight: Flight, file: Attachment) -> None:
        try:
            with flight.stage(Stage.SEE), flight.cancel.stopping(self._parts.views.interrupt):
                found = self._parts.views.get().views(str(file.path), name=file.name)
        except BadVideo:
            if not (flight.job.heard or file.digest in flight.heard):
                raise
            found = Views((), ())  # a recording of sound alone, in a file that could hold pictures
        flight.cancel.check()
        self._store.save_views(file.digest, found.facts, found.views)

    def _see_picture(self, flight: Flight, picture: Attachment) -> None:
        known = self._store.sight(picture.digest)
        if known is not None and not known.unread:
            return
        with flight.stage(Stage.SEE), flight.cancel.stopping(self._parts.eyes.interrupt):
            sight = see(self._parts.eyes.get(), read_picture(picture.path, picture.name), usable_labeller(self._parts))
        flight.cancel.check()
        self._store.save_sight(sight)
        self._publish(Seen(flight.job.turn, flight.job.conversation, picture, sight))

    def _describe(self, file: Attachment, room: int, phrases: Sequence[str], *, sees: bool) -> str:
        if file.kind is AttachmentKind.PICTURE:
            sight = self._store.sight(file.digest)
            return describe_sight(sight, file.name, room, phrases, sees=sees) if sight is not None else ""
        kept = self._store.views(file.digest)
        known = [(view, self._store.sight(view.picture.digest)) for view in (kept.views if kept else ())]
        views = tuple(SeenView(view.title, view.seconds, sight) for view, sight in known if sight is not None)
        if kept is None or not views:
            return ""
        seen = SeenViews(kept.facts, views)
        titles = [view.title for view in _spread(views, MOST_SHOWN)] if sees else ()
        return describe_views(seen, file.name, phrases, limit=room, shown=titles)

    def _pictures_in(self, file: Attachment) -> tuple[Attachment, ...]:
        """The picture that a file is, or those that it is seen in, as far as they are known."""
        if file.kind is AttachmentKind.PICTURE:
            return (file,)
        kept = self._store.views(file.digest) if file.kind is not AttachmentKind.SOUND else None
        views = kept.views if kept else ()
        return tuple(dataclasses.replace(view.picture, name=f"{file.name}, {view.title}") for view in views)

    def _subject(self, turns: Sequence[StoredTurn]) -> tuple[Attachment, ...]:
        """The pictures of the last turn that has some: those that a question is about."""
        for turn in reversed(turns):
            if found := tuple(picture for file in turn.attachments for picture in self._pictures_in(file)):
                return found
        return ()

    def _sights(self, pictures: Sequence[Attachment]) -> list[tuple[Attachment, Sight]]:
        return [(one, sight) for one in pictures if (sight := self._store.sight(one.digest)) is not None]


def look(parts: Parts, picture: Picture, phrases: Sequence[str] = ()) -> Sight:
    """What is known of a picture outside of any turn. Raises `NotInstalled` where phrases can't be scored."""
    if not phrases:
        return see(parts.eyes.get(), picture, usable_labeller(parts))
    labeller = parts.labeller()
    sight = see(parts.eyes.get(), picture, labeller)
    return dataclasses.replace(sight, asked=labeller.score(picture, phrases))


def look_through(parts: Parts, file: Path, phrases: Sequence[str] = ()) -> SeenViews:
    """What is known of each view of a file. Raises `BadVideo`, `BadMesh`, and as `look`."""
    found = parts.views.get().views(str(file))
    return SeenViews(
        found.facts, tuple(SeenView(one.title, one.seconds, look(parts, one.picture, phrases)) for one in found.views)
    )


def usable_labeller(parts: Parts) -> ImageLabeller | None:
    """None where there is none, or it can't be had: then nothing is guessed."""
    try:
        return parts.labeller()
    except ModelError as error:
        log.info("There are no guesses of what pictures show (%s)", type(error).__name__)
        return None


def _spread(views: Sequence[T], most: int) -> Sequence[T]:
    """At most so many of them, evenly from the first to the last."""
    if len(views) <= most:
        return views
    return [views[round(at * (len(views) - 1) / (most - 1))] for at in range(most)]


def _unasked(sight: Sight | None, phrases: Sequence[str]) -> list[str]:
    known = {label.text for label in sight.asked} if sight else set()
    return [phrase for phrase in phrases if phrase not in known]
