"""What a picture shows is guessed once, told as a guess, and asked about in the user's own words."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PIL import Image

from assistant.events import Seen, TurnFinished, UserTurn
from models.errors import HostCrashed
from tests.fakes import KERNEL_INFO, ScriptedKernel, ScriptedLabels
from tests.unit.assistant.turn.test_conductor import Play, stage

__all__ = ["stage"]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "garden.png"
    Image.new("RGB", (64, 48), "green").save(path)
    return path


def asked(kernel: ScriptedKernel, request: int) -> str:
    """All of the user's last message that the kernel was given."""
    return kernel.requests[request].messages[-1].content


def test_labels_are_told_as_guesses(stage, photo: Path) -> None:
    kernel = ScriptedKernel(["A cat."])
    play: Play = stage(kernel=kernel, encoder=ScriptedLabels("cat", "lawn"))
    play.ask(UserTurn("What is this?", files=(photo,)))
    assert [label.text for label in play.until(Seen).sight.labels] == ["cat", "lawn"]
    assert "cat (90% sure)" in asked(kernel, 0)
    assert "blind" not in asked(kernel, 0)


def test_the_words_of_the_question_are_scored_once(stage, photo: Path) -> None:
    kernel, labels = ScriptedKernel(["Yes."], ["No."], ["Yes."]), ScriptedLabels("cat")
    play: Play = stage(kernel=kernel, encoder=labels)
    first = play.ask(UserTurn("Is there a cat or a dog?", files=(photo,)))
    play.ask(UserTurn("Is there a dog? Is there a bird?", conversation=first.conversation))
    assert labels.asked == ["cat", "dog", "bird"]
    assert "Asked about: cat: probably there (90% sure); dog: probably not there (95% sure)." in asked(kernel, 0)
    assert "garden.png" in asked(kernel, 1)
    assert "bird: probably not there" in asked(kernel, 1)
    assert kernel.requests[1].messages[1] == kernel.requests[0].messages[-1]  # what was said stays evaluated


def test_a_question_of_no_picture_asks_nothing(stage) -> None:
    kernel, labels = ScriptedKernel(["Maybe."]), ScriptedLabels("cat")
    stage(kernel=kernel, encoder=labels).ask("Is there a cat?")
    assert labels.asked == []
    assert asked(kernel, 0) == "Is there a cat?"


def test_without_guesses_the_turn_goes_on(stage, photo: Path) -> None:
    kernel = ScriptedKernel(["I can't tell."])
    play: Play = stage(kernel=kernel, encoder=ScriptedLabels(error=HostCrashed("It died.")))
    outcome = play.ask(UserTurn("Is there a cat?", files=(photo,)))
    assert isinstance(outcome, TurnFinished)
    assert "blind" in asked(kernel, 0)


def test_a_kernel_that_sees_gets_the_picture_and_what_is_certain(stage, photo: Path) -> None:
    kernel = ScriptedKernel(["A lawn."], ["Green."], info=dataclasses.replace(KERNEL_INFO, sees=True))
    play: Play = stage(kernel=kernel, encoder=ScriptedLabels("cat", "lawn"))
    first = play.ask(UserTurn("Is there a cat?", files=(photo,)))
    play.ask(UserTurn("Which colour is it?", conversation=first.conversation))
    system, question = kernel.requests[0].messages
    assert [picture.data for picture in question.pictures] == [photo.read_bytes()]
    assert "640 x 480 pixels" in question.content
    assert "sure)" not in question.content
    assert "You see the pictures" in system.content
    assert kernel.requests[1].messages[1] == question  # what was seen stays evaluated


def test_a_picture_that_is_gone_is_told_as_it_was_read(stage, photo: Path) -> None:
    kernel = ScriptedKernel(["A lawn."], ["Green."], info=dataclasses.replace(KERNEL_INFO, sees=True))
    play: Play = stage(kernel=kernel)
    first = play.ask(UserTurn("What is it?", files=(photo,)))
    for attachment in play.store.turn(first.turn).attachments:
        attachment.path.unlink()
    outcome = play.ask(UserTurn("Which colour is it?", conversation=first.conversation))
    assert isinstance(outcome, TurnFinished)
    assert not any(message.pictures for message in kernel.requests[1].messages)
    assert "640 x 480 pixels" in kernel.requests[1].messages[1].content
