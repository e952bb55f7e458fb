"""Titles that are proposed in idle time: once, of what was said, and never over the user's own."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.events import Attachment, ConversationsChanged, Event, Origin, StoredTurn, TurnState
from assistant.memory.folders import FolderStore
from assistant.memory.store import ConversationStore
from assistant.titling import Titling, gist, is_about
from assistant.turn.idle import Idle
from tests.fakes import KERNEL_INFO, ScriptedKernel, scripted_parts

BREAD = "how do i bake bread without yeast"


class Desk:
    """`say` is a turn that has ended; `rest` waits until nothing is left to do."""

    def __init__(self, folder: Path, *titles: object, loaded: bool = True, parameters: int = 10**9) -> None:
        info = dataclasses.replace(KERNEL_INFO, parameters=parameters)
        self.kernel = ScriptedKernel(*([title] for title in titles), info=info)
        self.parts = scripted_parts(kernel=self.kernel)
        self.parts.idle = Idle(quiet=0.0)
        if loaded:
            self.parts.kernel.warm()
        self.told: list[Event] = []
        self.wanted = True
        self.store = ConversationStore(folder / "peri.sqlite")
        self.folders = FolderStore(self.store.database)
        self.titling = Titling(self.store, self.parts, self.told.append, lambda: self.wanted)
        self.conversation = self.store.create_conversation()

    def say(self, text: str, reply: str = "So.") -> None:
        turn = self.store.begin_turn(self.conversation, text, (), Origin.KEYBOARD)
        self.store.end_turn(turn, reply=reply, state=TurnState.DONE)
        self.titling.soon(self.conversation)
        assert self.parts.idle.wait(10)

    @property
    def title(self) -> str:
        return self.folders.summary(self.conversation).title


Make = Callable[..., Desk]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Desk] = []

    def one(*titles: object, **more: object) -> Desk:
        made.append(Desk(tmp_path, *titles, **more))  # type: ignore[arg-type]
        return made[-1]

    yield one
    for desk in made:
        desk.parts.idle.close()
        desk.store.close()


def test_a_conversation_is_named_once(make: Make) -> None:
    desk = make("Bread without yeast")
    desk.say(BREAD)
    assert desk.title == "Bread without yeast"
    assert desk.told == [ConversationsChanged()]
    desk.say("and how long does it take")
    assert len(desk.kernel.requests) == 1


def test_a_name_of_the_user_stays(make: Make) -> None:
    desk = make("Bread without yeast")
    desk.store.rename_conversation(desk.conversation, "Mine")
    desk.say(BREAD)
    assert (desk.title, desk.kernel.requests) == ("Mine", [])


def test_a_name_that_the_user_gives_meanwhile_stays(make: Make) -> None:
    going, named = threading.Event(), threading.Event()

    class Slow(ScriptedKernel):
        def generate(self, request):  # type: ignore[no-untyped-def]
            going.set()
            assert named.wait(10)
            return super().generate(request)

    desk = make()
    desk.parts.kernel = scripted_parts(kernel=(kernel := Slow(["Bread without yeast"]))).kernel
    desk.parts.kernel.warm()
    desk.titling = Titling(desk.store, desk.parts, desk.told.append, lambda: True)
    turn = desk.store.begin_turn(desk.conversation, BREAD, (), Origin.KEYBOARD)
    desk.store.end_turn(turn, reply="So.", state=TurnState.DONE)
    desk.titling.soon(desk.conversation)
    assert going.wait(10)
    desk.store.rename_conversation(desk.conversation, "Mine")
    named.set()
    assert desk.parts.idle.wait(10)
    assert (desk.title, desk.told, len(kernel.requests)) == ("Mine", [], 1)


def test_what_has_nothing_to_do_with_it_is_no_title(make: Make) -> None:
    desk = make("Keeping basil alive in winter", "Yeast")
    desk.say(BREAD)
    assert desk.title == BREAD
    desk.say("tell me more")
    assert desk.title == "Yeast"


def test_a_greeting_waits_for_more(make: Make) -> None:
    desk = make("Bread without yeast")
    desk.say("hello there")
    assert (desk.title, desk.kernel.requests) == ("hello there", [])
    desk.say(BREAD)
    assert desk.title == "Bread without yeast"


@pytest.mark.parametrize("why", ["no model is loaded", "it is too small", "it is not wanted", "it is deleted"])
def test_nothing_is_asked_where(make: Make, why: str) -> None:
    parameters = 10**8 if why == "it is too small" else 10**9
    desk = make("Bread", loaded=why != "no model is loaded", parameters=parameters)
    desk.wanted = why != "it is not wanted"
    if why == "it is deleted":
        desk.titling.soon(desk.conversation)
        desk.store.delete_conversation(desk.conversation)
        assert desk.parts.idle.wait(10)
        desk.titling.soon(desk.conversation)
    else:
        desk.say(BREAD)
        assert desk.title == BREAD
    assert desk.kernel.requests == []


def turn(text: str, reply: str = "", *files: Attachment, state: TurnState = TurnState.DONE) -> StoredTurn:
    return StoredTurn("t", "c", text, files, Origin.KEYBOARD, reply, state, 0.0)


def test_the_gist_is_what_the_user_said_first() -> None:
    assert gist([turn("Hello"), turn(BREAD), turn("And now something else")]) == f"Hello\n{BREAD}"
    assert gist([turn("one two three")]) == ""
    assert gist([turn(BREAD, state=TurnState.OPEN)]) == ""
    assert len(gist([turn("word " * 1000)])) == 600
    assert gist([turn("请解释一下潮汐")]) == "请解释一下潮汐"


def test_a_title_shares_a_root_with_what_was_said() -> None:
    assert is_about("Kündigung des Vertrags", [turn("Wie kündige ich den Vertrag?")])
    assert is_about("潮汐的成因", [turn("请解释一下潮汐")])
    assert not is_about("Keeping basil alive", [turn(BREAD)])
    assert not is_about("…", [turn(BREAD)])
