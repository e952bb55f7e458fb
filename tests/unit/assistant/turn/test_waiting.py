"""Messages that wait for the reply before them: changed, taken back, in their order."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from assistant.errors import PeriError, StorageError
from assistant.events import TurnFinished, TurnStarted, UserTurn
from assistant.memory.store import ConversationStore
from assistant.messages import MessageChanged
from tests.fakes import ScriptedKernel


def texts(play, conversation: str) -> list[tuple[str, str]]:
    return [(turn.text, turn.reply) for turn in play.session.conversation(conversation)]


@pytest.fixture
def busy(stage):
    """A session whose first reply is held back, and what lets it go on."""
    go_on = threading.Event()
    play = stage(kernel=ScriptedKernel(["One ", go_on, "done."], ["Two."], ["Three."]))
    first = play.session.submit(UserTurn("First"))
    play.until(TurnStarted)
    yield play, first, go_on
    go_on.set()


def test_what_waits_is_put_in_other_words_and_answered_so(busy) -> None:
    play, first, go_on = busy
    conversation = play.session.turn(first).conversation
    second = play.session.submit(UserTurn("Secnod", conversation=conversation))
    assert play.session.edit(second, " Second ") == second
    changed = play.until(MessageChanged)
    assert (changed.turn, changed.text) == (second, "Second")

    go_on.set()
    play.session.wait(second, 10)
    assert texts(play, conversation) == [("First", "One done."), ("Second", "Two.")]
    assert len(play.session.branches(second)) == 1


def test_what_is_taken_back_is_as_if_it_had_never_been_sent(busy, tmp_path: Path) -> None:
    play, first, go_on = busy
    note = tmp_path / "note.txt"
    note.write_text("Something to read")
    conversation = play.session.turn(first).conversation
    second = play.session.submit(UserTurn("Second", files=(note,), conversation=conversation))
    third = play.session.submit(UserTurn("Third", conversation=conversation))
    taken = play.session.take_back(second)
    assert taken.text == "Second"
    assert taken.attachments[0].path.read_text() == "Something to read"
    outcome = play.session.wait(second, 10)
    assert isinstance(outcome, TurnFinished)
    assert outcome.withdrawn

    go_on.set()
    play.session.wait(third, 10)
    assert texts(play, conversation) == [("First", "One done."), ("Third", "Two.")]
    assert [one.turn for one in play.news if isinstance(one, TurnStarted)] == [first, third]


def test_what_has_begun_is_not_taken_back_and_a_change_stands_beside_it(busy) -> None:
    play, first, go_on = busy
    with pytest.raises(PeriError, match="begun"):
        play.session.take_back(first)
    other = play.session.edit(first, "Other")
    assert other != first
    go_on.set()
    play.session.wait(other, 10)
    assert [turn.text for turn in play.session.branches(first)] == ["First", "Other"]


def test_nothing_can_be_taken_back_twice(busy) -> None:
    play, _first, _go_on = busy
    second = play.session.submit(UserTurn("Second"))
    play.session.take_back(second)
    with pytest.raises(StorageError):
        play.session.take_back(second)


def test_who_closes_while_messages_wait_loses_none(busy, tmp_path: Path) -> None:
    play, first, _go_on = busy
    conversation = play.session.turn(first).conversation
    play.session.submit(UserTurn("Second", conversation=conversation))
    play.session.close()

    store = ConversationStore(tmp_path / "peri.sqlite")
    assert [turn.text for turn in store.turns(conversation)] == ["First", "Second"]
    store.close()
