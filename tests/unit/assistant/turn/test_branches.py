"""Editing a message and replying once more: branches of a conversation."""

from pathlib import Path

import pytest
from PIL import Image

from assistant.errors import PeriError, StorageError
from assistant.events import BranchShown, TurnFailed, TurnFinished, TurnStarted, TurnState, UserTurn
from models.errors import HostCrashed
from tests.fakes import ScriptedKernel


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "receipt.png"
    Image.new("RGB", (60, 40), "white").save(path)
    return path


def texts(play, conversation: str) -> list[tuple[str, str]]:
    return [(turn.text, turn.reply) for turn in play.session.conversation(conversation)]


def asked(request) -> list[str]:
    return [message.content for message in request.messages if message.role == "user"]


def test_an_edited_message_begins_a_branch_that_knows_nothing_of_the_other(stage) -> None:
    kernel = ScriptedKernel(["Blue."], ["Deep."], ["Green."], ["Wide."], ["Very deep."])
    play = stage(kernel=kernel)
    first = play.ask("What colour is the sea?")
    conversation = first.conversation
    play.ask(UserTurn("How deep?", conversation=conversation))
    new = play.session.edit(first.turn, " What colour is grass? ")
    assert isinstance(play.session.wait(new, 10), TurnFinished)
    assert texts(play, conversation) == [("What colour is grass?", "Green.")]
    play.ask(UserTurn("How wide?", conversation=conversation))
    assert texts(play, conversation)[1:] == [("How wide?", "Wide.")]
    assert not any("sea" in text or "deep" in text for text in asked(kernel.requests[-1]))

    assert [turn.id for turn in play.session.branches(new)] == [first.turn, new]
    play.session.show_branch(first.turn)
    assert texts(play, conversation) == [("What colour is the sea?", "Blue."), ("How deep?", "Deep.")]
    play.ask(UserTurn("Really?", conversation=conversation))
    assert asked(kernel.requests[-1])[-1].endswith("Really?")
    assert not any("grass" in text for text in asked(kernel.requests[-1]))
    assert len(texts(play, conversation)) == 3


def test_a_reply_made_again_stands_beside_the_first_with_the_same_files(stage, picture: Path) -> None:
    kernel = ScriptedKernel(["One."], ["Two."])
    play = stage(kernel=kernel)
    first = play.ask(UserTurn("Count", files=(picture,)))
    again = play.session.regenerate(first.turn)
    play.session.wait(again, 10)
    old, new = play.session.branches(again)
    assert (old.reply, new.reply) == ("One.", "Two.")
    assert old.attachments == new.attachments
    assert old.siblings == new.siblings == (first.turn, again)
    assert not any("One." in message.content for message in kernel.requests[-1].messages)
    play.session.delete_conversation(first.conversation)
    assert not new.attachments[0].path.exists()


def test_a_turn_that_failed_is_kept_beside_the_one_that_tries_again(stage) -> None:
    play = stage(kernel=ScriptedKernel([HostCrashed("It died.")], ["Hello."]))
    failed = play.ask("Hi")
    assert isinstance(failed, TurnFailed)
    again = play.session.retry(failed.turn)
    assert isinstance(play.session.wait(again, 10), TurnFinished)
    assert texts(play, failed.conversation) == [("Hi", "Hello.")]
    assert [turn.state for turn in play.session.branches(again)] == [TurnState.FAILED, TurnState.DONE]


def test_the_window_reads_the_branch_before_its_new_turn_begins(stage) -> None:
    play = stage(kernel=ScriptedKernel(["One."], ["Two."]))
    first = play.ask("Count")
    play.session.wait(play.session.regenerate(first.turn), 10)
    play.until(TurnStarted, 2)
    kinds = [kind for kind in play.kinds() if kind in (TurnStarted, BranchShown)]
    assert kinds == [TurnStarted, BranchShown, TurnStarted]
    play.session.show_branch(first.turn)
    play.session.show_branch(first.turn)
    play.until(BranchShown, 2)
    assert play.kinds().count(BranchShown) == 2


def test_nothing_is_no_message_and_an_unknown_turn_is_an_error(stage) -> None:
    play = stage(kernel=ScriptedKernel(["One."]))
    first = play.ask("Count")
    with pytest.raises(PeriError):
        play.session.edit(first.turn, "  ")
    for call in (play.session.branches, play.session.show_branch, play.session.regenerate):
        with pytest.raises(StorageError):
            call("nothing")
    assert len(play.session.branches(first.turn)) == 1
