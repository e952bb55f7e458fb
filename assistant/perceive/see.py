"""A picture to a sight."""

from __future__ import annotations

import logging

from models.errors import ModelError
from models.ports import TextReader
from models.values import Picture, Sight

log = logging.getLogger(__name__)


def see(reader: TextReader, picture: Picture) -> Sight:
    """The facts of a picture and the text in it.

    Where only the reading fails the facts are kept, and `unread` says why there is no text. Raises `BadPicture`
    for what is no picture, and the host's errors where nothing could be learnt.
    """
    facts = reader.inspect(picture)
    try:
        text = reader.read(picture)
    except ModelError as error:
        log.warning("The text of a picture could not be read (%s)", type(error).__name__)
        return Sight(picture.digest, facts, unread=error.message)
    return Sight(picture.digest, facts, text)
