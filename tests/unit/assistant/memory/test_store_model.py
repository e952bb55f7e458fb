"""Whatever is done in whatever order: files that a turn has are there, and files that nothing has are not."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from assistant.errors import StorageError
from assistant.events import Attachment, AttachmentKind, Origin, TurnState
from assistant.memory.store import ConversationStore


class StoreMachine(RuleBasedStateMachine):
    conversations = Bundle("conversations")
    attachments = Bundle("attachments")
    turns = Bundle("turns")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = ConversationStore(self.folder / "peri.sqlite")
        self.expected: dict[str, dict[str, tuple[str, list[Attachment]]]] = {}
        self.parents: dict[str, str | None] = {}
        self.shown: dict[str, str | None] = {}
        self.pending: set[str] = set()

    def teardown(self) -> None:
        self.store.check()
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(target=conversations)
    def converse(self) -> str:
        key = self.store.create_conversation()
        self.expected[key] = {}
        return key

    @rule(target=attachments, content=st.integers(0, 3))
    def attach(self, content: int) -> Attachment:
        added = self.store.add_bytes(b"%d" % content, f"{content}.png", "image/png", AttachmentKind.PICTURE)
        self.pending.add(added.digest)
        return added

    @rule(target=turns, conversation=conversations, text=st.text(max_size=5), files=st.lists(attachments, max_size=2))
    def begin(self, conversation: str, text: str, files: list[Attachment]) -> str:
        gone = any(file.digest not in self.on_disk() for file in files)
        if conversation not in self.expected or gone:
            with pytest.raises(StorageError):
                self.store.begin_turn(conversation, text, files, Origin.KEYBOARD)
            return multiple()
        turn = self.store.begin_turn(conversation, text, files, Origin.KEYBOARD)
        shown = self.shown.get(conversation)
        self.begun(conversation, turn, text, files, shown)
        return turn

    def begun(self, conversation: str, turn: str, text: str, files: list[Attachment], parent: str | None) -> None:
        self.expected[conversation][turn] = (text, files)
        self.parents[turn], self.shown[conversation] = parent, turn
        self.pending -= {file.digest for file in files}

    @rule(target=turns, beside=turns, text=st.text(max_size=5))
    def begin_beside(self, beside: str, text: str) -> str:
        conversation = self.place(beside)
        if conversation is None:
            return multiple()
        turn = self.store.begin_turn(conversation, text, (), Origin.KEYBOARD, beside=beside)
        self.begun(conversation, turn, text, [], self.parents[beside])
        return turn

    @rule(turn=turns)
    def show(self, turn: str) -> None:
        conversation = self.place(turn)
        if conversation is None:
            with pytest.raises(StorageError):
                self.store.show_branch(turn)
        elif self.store.show_branch(turn):
            assert turn not in self.path(self.shown[conversation])
            self.shown[conversation] = [one for one in self.expected[conversation] if turn in self.path(one)][-1]

    @rule(turn=consumes(turns))
    def drop(self, turn: str) -> None:
        conversation = self.place(turn)
        if conversation is None:
            return
        self.store.drop_turn(turn)
        del self.expected[conversation][turn]
        parent = self.parents.pop(turn)
        self.parents |= {one: parent for one, before in self.parents.items() if before == turn}
        if self.shown[conversation] == turn:
            rest = [one for one in self.expected[conversation] if parent is None or parent in self.path(one)]
            self.shown[conversation] = rest[-1] if rest else None

    def place(self, turn: str) -> str | None:
        return next((conversation for conversation, kept in self.expected.items() if turn in kept), None)

    def path(self, turn: str | None) -> list[str]:
        found: list[str] = []
        while turn is not None:
            found, turn = [turn, *found], self.parents[turn]
        return found

    @rule(turn=turns, reply=st.text(max_size=5))
    def reply(self, turn: str, reply: str) -> None:
        if any(turn in kept for kept in self.expected.values()):
            self.store.save_reply(turn, reply)
            self.store.end_turn(turn, reply=reply, state=TurnState.DONE)
            assert self.store.turn(turn).reply == reply
        else:
            with pytest.raises(StorageError):
                self.store.save_reply(turn, reply)

    @rule(conversation=consumes(conversations))
    def delete(self, conversation: str) -> None:
        self.store.delete_conversation(conversation)
        del self.expected[conversation]

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self.store = ConversationStore(self.folder / "peri.sqlite")
        assert self.store.recover() == []

    def on_disk(self) -> set[str]:
        return {file.name for file in (self.folder / "attachments").rglob("*") if file.is_file()}

    @invariant()
    def the_turns_are_those_that_were_begun(self) -> None:
        for conversation, kept in self.expected.items():
            stored = [(turn.id, turn.text, list(turn.attachments)) for turn in self.store.turns(conversation)]
            assert stored == [(turn, *kept[turn]) for turn in self.path(self.shown.get(conversation))]
            for turn in kept:
                assert [one.id for one in self.store.path(turn)] == self.path(turn)
                beside = [one for one in kept if self.parents[one] == self.parents[turn]]
                assert [one.id for one in self.store.branches(turn)] == beside
                assert list(self.store.turn(turn).siblings) == (beside if len(beside) > 1 else [])
        listed = {line.id: line.turns for line in self.store.conversations()}
        assert listed == {key: len(kept) for key, kept in self.expected.items() if kept}

    @invariant()
    def the_files_are_those_that_are_needed(self) -> None:
        used = {file.digest for kept in self.expected.values() for _, files in kept.values() for file in files}
        assert self.on_disk() == used | self.pending


StoreMachine.TestCase.settings = settings(max_examples=20, stateful_step_count=25)
TestStore = StoreMachine.TestCase
