"""Pictures in a turn: seen once, asked about by name, and told to the kernel."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.devices.files import read_picture
from assistant.events import Attachment, AttachmentKind, Seen, Stage, StoredTurn
from assistant.perceive.asked import asked_phrases
from assistant.perceive.describe import LIMIT, describe_asked, describe_sight
from assistant.perceive.see import see
from assistant.perceive.views import SeenView, SeenViews
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish
    from assistant.turn.flight import Flight
    from assistant.turn.parts import Parts
    from models.ports import ImageLabeller
    from models.values import Picture, Sight

log = logging.getLogger(__name__)

PICTURE_SHARE = 0.5
"""Of the context, for what is known of the pictures of one turn."""
CHARACTERS_A_TOKEN = 3
"""Fewer than English has: a picture's text is full of figures and names."""


class Looking:
    """What a picture shows is kept by its content; what was asked about it too."""

    def __init__(self, parts: Parts, store: ConversationStore, publish: Publish) -> None:
        self._parts = parts
        self._store = store
        self._publish = publish

    def see(self, flight: Flight, pictures: Sequence[Attachment]) -> None:
        """Have a sight of each picture. Raises `BadPicture` and the errors of the eyes."""
        job = flight.job
        for picture in pictures:
            known = self._store.sight(picture.digest)
            if known is not None and not known.unread:
                continue
            with flight.stage(Stage.SEE), flight.cancel.stopping(self._parts.eyes.interrupt):
                sight = see(
                    self._parts.eyes.get(), read_picture(picture.path, picture.name), usable_labeller(self._parts)
                )
            flight.cancel.check()
            self._store.save_sight(sight)
            self._publish(Seen(job.turn, job.conversation, picture, sight))

    def ask(self, flight: Flight, turns: Sequence[StoredTurn]) -> None:
        """Score the very phrases of the question on the pictures it is about; `turns` end with this one."""
        phrases = asked_phrases(flight.text)
        if not phrases:
            return
        for picture in _subject(turns):
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

    @staticmethod
    def shown(turn: StoredTurn) -> tuple[Attachment, ...]:
        """The pictures of a turn that are still there, for a kernel that sees."""
        return tuple(one for one in _pictures(turn) if one.path.is_file())

    def described(self, turns: Sequence[StoredTurn], limit: int, *, sees: bool = False) -> tuple[str, ...]:
        """What the last of `turns` has of pictures, in about half of a context of `limit` tokens at most.

        A later question about a picture of an earlier turn gets what was asked, no second description. A kernel that
        `sees` is told what is certain, and no guesses.
        """
        turn = turns[-1]
        phrases = () if sees else asked_phrases(turn.text)
        pictures = _pictures(turn)
        if pictures:
            sights = self._sights(pictures)
            room = min(LIMIT, int(limit * PICTURE_SHARE * CHARACTERS_A_TOKEN) // max(1, len(sights)))
            return tuple(describe_sight(sight, one.name, room, phrases, sees=sees) for one, sight in sights)
        if not phrases:
            return ()
        sights = self._sights(_subject(turns))
        return tuple(filter(None, (describe_asked(sight, one.name, phrases) for one, sight in sights)))

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


def _pictures(turn: StoredTurn) -> tuple[Attachment, ...]:
    return tuple(one for one in turn.attachments if one.kind is AttachmentKind.PICTURE)


def _subject(turns: Sequence[StoredTurn]) -> tuple[Attachment, ...]:
    """The pictures of the last turn that has some: those that a question is about."""
    return next((found for turn in reversed(turns) if (found := _pictures(turn))), ())


def _unasked(sight: Sight | None, phrases: Sequence[str]) -> list[str]:
    known = {label.text for label in sight.asked} if sight else set()
    return [phrase for phrase in phrases if phrase not in known]
