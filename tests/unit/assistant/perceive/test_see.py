"""A sight keeps what could be learnt, and says what could not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.perceive.see import see
from models.errors import BadPicture, HostCrashed, ModelError
from models.values import Label, Picture, PictureFacts, TextBox

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


class Guesses:
    def __init__(self, error: ModelError | None = None) -> None:
        self._error = error

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        if self._error is not None:
            raise self._error
        return (Label("a sign", 0.8),)

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        return tuple(Label(phrase, 0.1) for phrase in phrases)


def test_guesses_are_part_of_a_sight_and_may_fail_alone() -> None:
    assert see(Eyes(), SHOWN, Guesses()).labels == (Label("a sign", 0.8),)
    sight = see(Eyes(text=(BOX,)), SHOWN, Guesses(HostCrashed("It died.")))
    assert (sight.labels, sight.text) == ((), (BOX,))
