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
        self.expected[conversation][turn] = (text, files)
        self.pending -= {file.digest for file in files}
        return turn

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
            stored = {turn.id: (turn.text, list(turn.attachments)) for turn in self.store.turns(conversation)}
            assert stored == kept
        listed = {line.id: line.turns for line in self.store.conversations()}
        assert listed == {key: len(kept) for key, kept in self.expected.items() if kept}

    @invariant()
    def the_files_are_those_that_are_needed(self) -> None:
        used = {file.digest for kept in self.expected.values() for _, files in kept.values() for file in files}
        assert self.on_disk() == used | self.pending


StoreMachine.TestCase.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
TestStore = StoreMachine.TestCase
