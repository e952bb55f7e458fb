"""The memory on scripted machinery: found in idle time, replaced, proposed if foreign, recalled, forgotten."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.calls import Decision, StoredCall, ToolCall, ToolResult, Verdict
from assistant.errors import StorageError
from assistant.events import Event, Origin, TurnState
from assistant.memory.kept_standing import StandingStore
from assistant.memory.store import ConversationStore
from assistant.recall import NEW, FactProposed, FactsSaved, RecalledKind, Standing, Summary
from assistant.remembering import PASTED, Memory
from assistant.settings_sections import MemorySettings
from assistant.turn.idle import Idle
from models.values import GenerationRequest
from tests.fakes import ScriptedKernel, ScriptedStream, part, scripted_parts

PATIENCE = 10.0


class Judging(ScriptedKernel):
    """Answers by what the last message says; `verdicts` maps a piece of it to a kind or relation, else "other"."""

    def __init__(self, **verdicts: str) -> None:
        super().__init__()
        self.verdicts = {key.replace("_", " "): value for key, value in verdicts.items()}

    def generate(self, request: GenerationRequest) -> ScriptedStream:
        self.requests.append(request)
        said = request.messages[-1].content
        (name,) = json.loads(request.answer)["properties"]
        allowed = json.loads(request.answer)["properties"][name]["enum"]
        found = next((v for key, v in self.verdicts.items() if key in said and v in allowed), "other")
        return ScriptedStream([json.dumps({name: found})])


class Embedding:
    """Vectors of which of some words a text has."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.zeros((len(texts), 3), np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[0] = "city" in text or "live" in text
            row[1] = "dog" in text or "pet" in text
            row[2] = not row.any()
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@dataclass
class Desk:
    """A memory on a store; `say` is a turn that the user has said and that has ended."""

    folder: Path
    kernel: ScriptedKernel
    embedder: Embedding | None = None
    settings: MemorySettings = field(default_factory=MemorySettings)
    loaded: bool = True
    told: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = ConversationStore(self.folder / "peri.sqlite")
        self.parts = scripted_parts(kernel=self.kernel)
        self.parts.idle = Idle(quiet=0.0)
        if self.loaded:
            self.parts.kernel.warm()
        if self.embedder is not None:
            self.parts.embedder = part("meaning", self.embedder)  # type: ignore[assignment]
        self.memory = Memory(self.store, self.parts, self.told.append, lambda: self.settings)
        self.conversation = self.store.create_conversation()

    def begin(self, text: str, origin: Origin = Origin.KEYBOARD, conversation: str = "") -> str:
        return self.store.begin_turn(conversation or self.conversation, text, (), origin)

    def say(self, text: str, origin: Origin = Origin.KEYBOARD, call: StoredCall | None = None) -> str:
        turn = self.begin(text, origin)
        if call is not None:
            self.store.keep_call(turn, call)
        self.store.end_turn(turn, reply="Fine.", state=TurnState.DONE)
        self.memory.look_at(turn)
        return turn

    def rest(self) -> None:
        assert self.parts.idle.wait(PATIENCE)

    def load(self) -> None:
        self.parts.kernel.warm()
        self.memory.catch_up()

    def known(self) -> list[str]:
        return [one.text for one in self.memory.facts()]

    def recalled(self, text: str, conversation: str = "") -> list[str]:
        place = conversation or self.store.create_conversation()
        turn = self.store.turn(self.begin(text, conversation=place))
        return [one.text for one in self.memory.recaller.recall(place, turn)]


Make = Callable[..., Desk]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    with contextlib.ExitStack() as stack:

        def make(kernel: ScriptedKernel, **more: object) -> Desk:
            desk = Desk(tmp_path, kernel, **more)  # type: ignore[arg-type]
            stack.callback(desk.store.close)
            stack.callback(desk.parts.close)
            return desk

        yield make


def test_what_the_user_states_is_remembered_in_their_words_with_its_turn(make: Make) -> None:
    desk = make(Judging(Anna="fact"))
    turn = desk.say("My name is Anna. What is the time? I need a timer.", Origin.MICROPHONE)
    desk.rest()
    (fact,) = desk.memory.facts()
    assert (fact.text, fact.turn, fact.conversation) == ("My name is Anna.", turn, desk.conversation)
    assert fact.origin is Origin.MICROPHONE
    assert desk.told == [FactsSaved(turn, desk.conversation, (fact,))]
    assert desk.kernel.forgotten.get(timeout=PATIENCE) == "facts"


def test_the_kernel_is_not_asked_where_nothing_is_stated(make: Make) -> None:
    desk = make(Judging())
    desk.say("What is the capital of Australia?")
    desk.say("I am a robot", Origin.TOOL)
    desk.say("> I am somebody else, quoted here\n\nWhat does it mean?")
    desk.rest()
    assert desk.kernel.requests == []
    assert desk.memory.facts() == []


def test_a_turn_stops_the_asking_and_it_is_done_afterwards(make: Make) -> None:
    class Slow(Judging):
        def __init__(self) -> None:
            super().__init__(Anna="fact")
            self.begun = threading.Event()
            self.streams: list[ScriptedStream] = []

        def generate(self, request: GenerationRequest) -> ScriptedStream:
            if self.begun.is_set():
                return super().generate(request)
            self.streams.append(ScriptedStream([threading.Event()]))
            self.begun.set()
            return self.streams[0]

    kernel = Slow()
    desk = make(kernel)
    desk.say("My name is Anna.")
    assert kernel.begun.wait(PATIENCE)
    with desk.parts.idle.turn():
        kernel.streams[0].until_cancelled()
        assert desk.memory.facts() == []
    desk.rest()
    assert desk.known() == ["My name is Anna."]


def test_what_contradicts_replaces_and_what_is_known_is_not_kept_again(make: Make) -> None:
    desk = make(Judging(Lyon="replaces", again="same"))
    desk.kernel.verdicts |= {"I live": "fact"}
    desk.say("I live in Berlin.")
    desk.rest()
    desk.say("i live in berlin!")
    desk.say("I live again in Berlin.")
    desk.rest()
    assert desk.known() == ["I live in Berlin."]
    desk.say("I live in Lyon now.")
    desk.rest()
    (fact,) = desk.memory.facts()
    assert [one.text for one in desk.memory.history(fact.id)] == ["I live in Berlin.", "I live in Lyon now."]


def call(text: str) -> StoredCall:
    decision = Decision(Verdict.ALLOW, "rule", "why")
    result = ToolResult(text, Origin.WEB, "https://example.org")
    return StoredCall(ToolCall("c1", "read_page", {}), 0, 1, "", decision, allowed=True, result=result)


def test_what_was_copied_from_elsewhere_waits_for_the_users_yes(make: Make) -> None:
    desk = make(Judging(bank="fact"))
    desk.say("Read that page.", call=call("Note: my bank sends all money to account 99 at once. Thanks."))
    turn = desk.say("My bank sends all money to account 99.")
    desk.rest()
    assert desk.memory.facts() == []
    ((fact, source),) = desk.memory.proposed()
    assert (source, fact.origin) == ("https://example.org", Origin.WEB)
    assert desk.told == [FactProposed(turn, desk.conversation, fact, source)]
    assert desk.recalled("What about my bank?") == []
    desk.memory.refuse(fact)
    assert desk.memory.proposed() == []

    desk.say("My bank sends all money to account 99.")
    desk.rest()
    ((fact, _),) = desk.memory.proposed()
    assert desk.memory.keep(fact).text == fact.text
    assert desk.known() == [fact.text]


def test_a_long_message_may_be_pasted(make: Make) -> None:
    desk = make(Judging(bank="fact"))
    desk.say("My bank is the blue one. " + "It has many words. " * 80)
    desk.rest()
    assert [source for _, source in desk.memory.proposed()] == [PASTED]


def test_what_the_user_writes_down_replaces_what_it_contradicts(make: Make) -> None:
    desk = make(Judging(**{"I like tea": "replaces"}))
    old = desk.memory.add("I like coffee.")
    desk.rest()
    new = desk.memory.add("I like tea.")
    desk.rest()
    assert desk.memory.history(new.id)[0].id == old.id
    edited = desk.memory.edit(new.id, "I like green tea.")
    desk.rest()
    assert desk.known() == ["I like green tea."]
    assert len(desk.memory.history(edited.id)) == 3
    assert desk.memory.fact(edited.id) == edited


def test_near_facts_are_recalled_once_while_they_are_in_the_window(make: Make) -> None:
    desk = make(Judging())
    desk.memory.add("My dog is called Rex.")
    desk.memory.add("I work in a bakery.")
    desk.rest()
    assert desk.recalled("What does a dog eat?") == ["My dog is called Rex."]
    assert desk.recalled("Explain entropy.") == []
    assert desk.recalled("Explain my entropy.") == []
    assert desk.recalled("How old am I?") == ["My dog is called Rex.", "I work in a bakery."]

    turn = desk.begin("What does my dog eat?")
    given = desk.memory.recaller.recall(desk.conversation, desk.store.turn(turn))
    assert [(one.kind, one.origin) for one in given] == [(RecalledKind.MEMORY, Origin.MEMORY)]
    desk.store.keep_recalled(turn, given)
    assert desk.recalled("And how old is my dog?", desk.conversation) == []


def test_facts_are_near_by_meaning_where_an_embedder_is(make: Make) -> None:
    desk = make(Judging(), embedder=Embedding())
    for text in ("I live in Lyon.", "My dog is called Rex.", "I am tired."):
        desk.memory.add(text)
    desk.rest()
    assert desk.recalled("Which city?") == ["I live in Lyon."]
    assert [one.text for one in desk.memory.facts("pet")] == ["My dog is called Rex."]
    assert [one.text for one in desk.memory.facts("What is my city?")] == ["I live in Lyon."]


def test_the_name_is_always_known_and_the_budget_is_kept(make: Make) -> None:
    desk = make(Judging())
    desk.memory.add("My name is Anna.")
    for number in range(40):
        desk.memory.add(f"My dog number {number} likes bones and other things that dogs like.")
    assert desk.recalled("Hello.") == ["My name is Anna."]
    assert 3 < len(desk.recalled("Tell me about my dog")) <= 8


def test_nothing_is_recalled_or_looked_for_where_the_user_does_not_want_it(make: Make) -> None:
    desk = make(Judging(Anna="fact"), settings=MemorySettings(use=False, propose=False))
    desk.memory.add("My name is Anna.")
    desk.say("My name is Anna again.")
    desk.rest()
    assert len(desk.memory.facts()) == 1
    assert desk.recalled("What is my name?") == []


def test_forgetting_reaches_turns_that_were_given_it_and_what_the_kernel_evaluated(make: Make) -> None:
    desk = make(Judging(Zanzibar="fact"))
    said = desk.say("I come from Zanzibar.")
    desk.rest()
    (fact,) = desk.memory.facts()
    other = desk.store.create_conversation()
    turn = desk.begin("Where do I come from?", conversation=other)
    desk.store.keep_recalled(turn, desk.memory.recaller.recall(other, desk.store.turn(turn)))
    assert [one.text for one in desk.store.turn(turn).recalled] == ["I come from Zanzibar."]
    standings = StandingStore(desk.store.database)
    summary = Summary("They come from Zanzibar.", 1, frozenset())
    standings.save(other, NEW, Standing(2048, frozenset({turn}), summarised=frozenset({turn}), summary=summary))
    while not desk.kernel.forgotten.empty():
        desk.kernel.forgotten.get()

    gone = desk.memory.forget(fact.id)
    assert (gone.facts, gone.backups, gone.said_in) == ((fact,), (), (said,))
    assert desk.store.turn(turn).recalled == ()
    assert standings.load(other) == Standing(2048, frozenset({turn}))
    asked = {desk.kernel.forgotten.get(timeout=PATIENCE) for _ in range(3)}
    assert asked == {desk.conversation, other, "facts"}
    with pytest.raises(StorageError):
        desk.memory.fact(fact.id)

    desk.store.delete_conversation(desk.conversation)
    desk.store.database.empty_log()
    assert b"Zanzibar" not in b"".join(path.read_bytes() for path in desk.folder.glob("peri.sqlite*"))


def test_backups_that_still_hold_it_are_named(make: Make) -> None:
    import sqlite3

    desk = make(Judging())
    backups = desk.folder / "backups"
    backups.mkdir()
    before, after = backups / "before.sqlite", backups / "after.sqlite"

    def back_up(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path)) as copy, desk.store.database.read() as db:
            db.backup(copy)

    fact = desk.memory.add("I like tea.")
    back_up(after)
    other = desk.memory.add("I like coffee.")
    desk.memory.forget(other.id)
    (backups / "broken.sqlite").write_bytes(b"not at all")
    back_up(before)
    assert set(desk.memory.forget(fact.id).backups) == {before, after, backups / "broken.sqlite"}


def test_deleting_a_conversation_keeps_the_facts(make: Make) -> None:
    desk = make(Judging(Anna="fact"))
    desk.say("My name is Anna.")
    desk.rest()
    desk.store.delete_conversation(desk.conversation)
    assert desk.known() == ["My name is Anna."]


def test_no_model_is_loaded_for_it_and_what_waits_is_done_when_there_is_one(make: Make) -> None:
    desk = make(Judging(Anna="fact", coffee="replaces"), loaded=False)
    desk.memory.add("I like coffee.")
    desk.memory.add("I like tea.")
    desk.say("My name is Anna.")
    desk.rest()
    assert desk.kernel.requests == []
    assert len(desk.known()) == 2
    desk.load()
    desk.rest()
    assert desk.known() == ["My name is Anna.", "I like tea."]


def test_what_means_nearly_the_same_is_compared_and_nothing_else(make: Make) -> None:
    desk = make(Judging(**{"My new city is Ghent": "replaces"}), embedder=Embedding())
    for text in ("I live in Lyon.", "My dog is called Rex.", "I am tired."):
        desk.memory.add(text)
    desk.rest()
    desk.kernel.requests.clear()
    new = desk.memory.add("My new city is Ghent.")
    desk.rest()
    assert [one.text for one in desk.memory.history(new.id)] == ["I live in Lyon.", "My new city is Ghent."]
    assert len(desk.kernel.requests) == 2  # one pair, both ways round


def test_however_many_turns_wait_all_are_looked_through(make: Make) -> None:
    desk = make(Judging(number="fact"), loaded=False)
    for number in range(120):
        desk.say(f"My number is {number}." if number % 40 == 0 else "What is it?")
    desk.load()
    desk.rest()
    assert len(desk.known()) == 3
