"""A sight keeps what could be learnt, and says what could not."""

from __future__ import annotations

import pytest

from assistant.perceive.see import see
from models.errors import BadPicture, HostCrashed, ModelError
from models.values import Picture, PictureFacts, TextBox

FACTS = PictureFacts(640, 480, "PNG")
BOX = TextBox("EXIT", 1, 2, 30, 40, 0.9)
SHOWN = Picture(b"...", "abc", "sign.png")


class Eyes:
    def __init__(self, facts: PictureFacts | ModelError = FACTS, text: tuple[TextBox, ...] | ModelError = ()) -> None:
        self._facts, self._text = facts, text

    def inspect(self, picture: Picture) -> PictureFacts:
        if isinstance(self._facts, ModelError):
            raise self._facts
        return self._facts

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        if isinstance(self._text, ModelError):
            raise self._text
        return self._text


def test_facts_and_text_make_a_sight() -> None:
    sight = see(Eyes(text=(BOX,)), SHOWN)
    assert (sight.digest, sight.facts, sight.text, sight.unread) == ("abc", FACTS, (BOX,), "")


@pytest.mark.parametrize("error", [HostCrashed("It died."), ModelError("It can't."), BadPicture("Too odd.")])
def test_where_reading_fails_the_facts_are_kept(error: ModelError) -> None:
    sight = see(Eyes(text=error), SHOWN)
    assert (sight.facts, sight.text, sight.unread) == (FACTS, (), error.message)


def test_what_is_no_picture_is_told() -> None:
    with pytest.raises(BadPicture, match="not a picture"):
        see(Eyes(facts=BadPicture("This is not a picture.")), SHOWN)
