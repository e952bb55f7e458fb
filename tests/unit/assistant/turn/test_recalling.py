"""What is brought into a turn from the disk is given once, kept with it, and stays in every later prompt."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.events import Origin, StoredTurn, TurnFinished, UserTurn
from assistant.recall import Recalled, RecalledKind, SourcesRecalled
from assistant.settings import Settings
from models.errors import PromptTooLong
from tests.fakes import ScriptedKernel, scripted_parts
from tests.playing import Play

DOG = Recalled(RecalledKind.MEMORY, "Your dog is called Biscuit.", Origin.MEMORY, place="memory:1")
LEASE = Recalled(RecalledKind.EXTRACT, "The rent is due on the 3rd.", Origin.FILE, "lease.pdf, page 3", "document:7", 1)


class Remembers:
    """Recalls the next of `found` at each turn, and has `asked` what it was asked."""

    def __init__(self, *found: Sequence[Recalled] | Exception) -> None:
        self._found = list(found)
        self.asked: list[str] = []

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        self.asked.append(turn.text)
        found = self._found.pop(0) if self._found else ()
        if isinstance(found, Exception):
            raise found
        return found


@pytest.fixture
def playing(tmp_path):
    opened: list[Play] = []

    def build(kernel: ScriptedKernel, *recallers: object) -> Play:
        parts = scripted_parts(kernel=kernel)
        parts.recallers += recallers
        opened.append(Play(parts, tmp_path, Settings()))
        return opened[-1]

    yield build
    for one in opened:
        one.session.close()


def test_it_stands_before_the_message_and_stays_there(playing) -> None:
    kernel = ScriptedKernel(["Biscuit."], ["Gladly."])
    play = playing(kernel, Remembers([DOG]), Remembers([LEASE]))
    first = play.ask("What is my dog called?")
    play.ask(UserTurn("Thanks.", conversation=first.conversation))
    given = kernel.requests[0].messages[-1].content
    assert given.endswith("\n\nWhat is my dog called?")
    assert DOG.text in given
    assert "[1] lease.pdf, page 3\nThe rent is due on the 3rd." in given
    assert kernel.requests[1].messages[: len(kernel.requests[0].messages)] == kernel.requests[0].messages


def test_it_is_told_and_kept_with_the_turn(playing) -> None:
    play = playing(ScriptedKernel(["Biscuit."]), Remembers([DOG, LEASE]))
    outcome = play.ask("What is my dog called?")
    assert play.until(SourcesRecalled).recalled == (DOG, LEASE)
    assert play.store.turn(outcome.turn).recalled == (DOG, LEASE)
    assert play.news.index(play.until(SourcesRecalled)) < play.news.index(outcome)


def test_what_fails_to_recall_does_not_fail_the_turn(playing) -> None:
    play = playing(ScriptedKernel(["Hello."]), Remembers(OSError("the disk is gone")), Remembers([DOG]))
    outcome = play.ask("Hello?")
    assert isinstance(outcome, TurnFinished)
    assert play.store.turn(outcome.turn).recalled == (DOG,)


def test_it_is_looked_for_once_a_turn(playing) -> None:
    memory = Remembers([DOG], [LEASE])
    play = playing(ScriptedKernel([PromptTooLong("long", needed=110, limit=100)], ["Hello."]), memory)
    outcome = play.ask("Hello?")
    assert memory.asked == ["Hello?"]
    assert play.store.turn(outcome.turn).recalled == (DOG,)


def test_what_was_recalled_ahead_is_kept_once_the_turn_has_come(playing) -> None:
    memory = Remembers([DOG], [LEASE])
    kernel = ScriptedKernel(["Biscuit."])
    play = playing(kernel, memory)
    play.session._conductor.load()
    conversation = play.session.new_conversation()
    play.session._conductor.speculate(conversation, "What is my dog called?", lambda _: None)
    outcome = play.ask(UserTurn("What is my dog called?", origin=Origin.MICROPHONE, conversation=conversation))
    assert outcome.reply == "Biscuit."
    assert memory.asked == ["What is my dog called?"]
    assert DOG.text in kernel.requests[0].messages[-1].content
    assert play.store.turn(outcome.turn).recalled == (DOG,)


class OfHalf:
    """Recalls something of the words that came to nothing."""

    def recall(self, conversation: str, turn: StoredTurn) -> Sequence[Recalled]:
        return [DOG] if turn.text == "What is my dog" else []


def test_nothing_is_kept_of_what_was_recalled_for_words_that_came_to_nothing(playing) -> None:
    play = playing(ScriptedKernel(["Biscuit."], ["Noon."]), OfHalf())
    play.session._conductor.load()
    conversation = play.session.new_conversation()
    play.session._conductor.speculate(conversation, "What is my dog", lambda _: None)
    play.ask(UserTurn("What time is it?", conversation=conversation))
    assert [(turn.text, turn.recalled) for turn in play.store.turns(conversation)] == [("What time is it?", ())]
