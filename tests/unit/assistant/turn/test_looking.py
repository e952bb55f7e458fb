"""What a picture shows is guessed once, told as a guess, and asked about in the user's own words."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assistant.events import Seen, TurnFailed, TurnFinished, UserTurn
from assistant.perceive.views import SeenView, SeenViews, describe_views
from models.errors import BadAudio, BadVideo, HostCrashed
from models.values import Picture, PictureFacts, Sight, TextBox, View, Views
from tests.fakes import KERNEL_INFO, ScriptedEars, ScriptedKernel, ScriptedLabels, ScriptedViews
from tests.playing import Play


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
    assert "Is there cat? The program says: probably yes (90% sure)." in asked(kernel, 0)
    assert "Is there dog? The program says: probably no (95% sure)." in asked(kernel, 0)
    assert "garden.png" in asked(kernel, 1)
    assert "Is there bird? The program says: probably no" in asked(kernel, 1)
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


def png(colour: str) -> Picture:
    data = io.BytesIO()
    Image.new("RGB", (8, 6), colour).save(data, "PNG")
    return Picture(data.getvalue(), hashlib.sha256(data.getvalue()).hexdigest(), colour)


SCENES = tuple(View(f"at 0:0{at}", png(colour), float(at)) for at, colour in enumerate(("red", "green", "blue")))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "trip.mp4"
    path.write_bytes(b"\0\0\0\x20ftypisom" + bytes(100))
    return path


def test_a_video_is_heard_and_seen_scene_by_scene(stage, film: Path) -> None:
    kernel, views = ScriptedKernel(["A trip."], ["Yes."]), ScriptedViews(Views(("video of 0:09",), SCENES))
    ears, labels = ScriptedEars(["We are at the lake."]), ScriptedLabels("lake")
    play: Play = stage(kernel=kernel, views=views, ears=ears, encoder=labels)
    first = play.ask(UserTurn("What is it?", files=(film,)))
    told = asked(kernel, 0)
    assert "(What is said in trip.mp4:) We are at the lake." in told
    assert "Certain: video of 0:09." in told
    assert "At 0:02: Seen, as guessed: lake" in told
    assert "lake (90% sure)" in told

    play.ask(UserTurn("Is there a boat?", conversation=first.conversation))
    assert labels.asked == ["boat"] * 3
    assert "trip.mp4, at 0:01" in asked(kernel, 1)
    assert views.seen == ["trip.mp4"]  # its scenes are kept
    assert [one.name for one in play.store.turn(first.turn).attachments] == ["trip.mp4"]


def test_a_video_without_sound_is_only_seen(stage, film: Path) -> None:
    kernel = ScriptedKernel(["Colours."])
    ears = ScriptedEars([BadAudio("“trip.mp4” has no sound track.")])
    play: Play = stage(kernel=kernel, ears=ears, views=ScriptedViews(Views((), SCENES)))
    assert isinstance(play.ask(UserTurn("", files=(film,))), TurnFinished)
    assert "saw 3 pictures" in asked(kernel, 0)


def test_a_video_without_pictures_is_only_heard(stage, film: Path) -> None:
    kernel = ScriptedKernel(["Hello."], ["Hello again."])
    ears, views = ScriptedEars(["Hello there."]), ScriptedViews(error=BadVideo("“trip.mp4” has no pictures in it."))
    play: Play = stage(kernel=kernel, ears=ears, views=views)
    first = play.ask(UserTurn("", files=(film,)))
    assert isinstance(first, TurnFinished)
    assert asked(kernel, 0) == "(What is said in trip.mp4:) Hello there."
    play.session.wait(play.session.retry(first.turn), 10)
    assert asked(kernel, 1) == asked(kernel, 0)
    assert len(views.seen) == 1


def test_a_video_with_neither_is_told(stage, film: Path) -> None:
    ears, views = ScriptedEars([BadAudio("No sound.")]), ScriptedViews(error=BadVideo("It is broken."))
    outcome = stage(ears=ears, views=views).ask(UserTurn("What is it?", files=(film,)))
    assert isinstance(outcome, TurnFailed)
    assert outcome.error.message == "It is broken."


def test_a_model_is_seen_from_its_sides(stage, tmp_path: Path) -> None:
    (tmp_path / "part.stl").write_text("solid part")
    kernel, found = ScriptedKernel(["A part."]), Views(("3-D model, 12 faces",), SCENES[:2])
    views = ScriptedViews(found)
    play: Play = stage(kernel=kernel, views=views)
    play.ask(UserTurn("What is it?", files=(tmp_path / "part.stl",)))
    assert "3-D model, 12 faces" in asked(kernel, 0)
    assert views.seen == ["part.stl"]


def test_a_kernel_that_sees_gets_some_scenes_of_a_video(stage, film: Path) -> None:
    many = tuple(View(f"at 0:0{at}", png(f"#0000{at}0"), float(at)) for at in range(8))
    kernel = ScriptedKernel(["A trip."], info=dataclasses.replace(KERNEL_INFO, sees=True))
    play: Play = stage(kernel=kernel, ears=ScriptedEars([""]), views=ScriptedViews(Views((), many)))
    play.ask(UserTurn("What is it?", files=(film,)))
    question = kernel.requests[0].messages[1]
    assert [picture.data for picture in question.pictures] == [many[at].picture.data for at in (0, 2, 5, 7)]
    assert "of which you see 4 pictures (at 0:00, at 0:02, at 0:05, at 0:07)" in question.content
    assert "sure)" not in question.content


def test_with_a_video_its_pictures_go(stage, film: Path) -> None:
    play: Play = stage(ears=ScriptedEars([""]), views=ScriptedViews(Views((), SCENES)))
    outcome = play.ask(UserTurn("What is it?", files=(film,)))
    folder = play.store.turn(outcome.turn).attachments[0].path.parents[1]
    assert len([one for one in folder.rglob("*") if one.is_file()]) == 4
    play.store.delete_conversation(outcome.conversation)
    assert [one for one in folder.rglob("*") if one.is_file()] == []


@given(st.lists(st.text("abc \n", max_size=400), min_size=1, max_size=8), st.integers(1200, 4000))
def test_a_long_text_in_a_video_leaves_room(texts: list[str], limit: int) -> None:
    facts = PictureFacts(8, 6, "PNG")
    sights = [Sight("d", facts, tuple(TextBox(line, 0, 0, 9, 9, 1.0) for line in [text] * 9)) for text in texts]
    seen = SeenViews(("video",), tuple(SeenView(f"at 0:0{at}", at, one) for at, one in enumerate(sights)))
    told = describe_views(seen, "film.mp4", limit=limit)
    assert len(told) <= limit + 300 * len(texts)
    assert all(f"At 0:0{at}: " in told for at in range(len(texts)))
