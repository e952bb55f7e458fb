"""A picture to a sight."""

from __future__ import annotations

import logging

from models.errors import ModelError
from models.ports import ImageLabeller, TextReader
from models.values import Label, Picture, Sight

log = logging.getLogger(__name__)


def see(reader: TextReader, picture: Picture, labeller: ImageLabeller | None = None) -> Sight:
    """The facts of a picture, the text in it, and with a `labeller` guesses of what it shows.

    Where only the guessing fails there are no guesses. Where only the reading fails the facts are kept, and `unread`
    says why there is no text. Raises `BadPicture` for what is no picture, and the host's errors where nothing could be
    learnt.
    """
    facts = reader.inspect(picture)
    labels = _labels(labeller, picture)
    try:
        text = reader.read(picture)
    except ModelError as error:
        log.warning("The text of a picture could not be read (%s)", type(error).__name__)
        return Sight(picture.digest, facts, labels=labels, unread=error.message)
    return Sight(picture.digest, facts, text, labels)


def _labels(labeller: ImageLabeller | None, picture: Picture) -> tuple[Label, ...]:
    if labeller is None:
        return ()
    try:
        return labeller.label(picture)
    except ModelError as error:
        log.warning("What a picture shows could not be guessed (%s)", type(error).__name__)
        return ()
