"""The default kernel calls Peri's own tools: the right one where one fits, none where none does, and they do it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assistant.bootstrap import open_session
from assistant.calls import ApprovalAsked, Question, StoredCall, TimerRang, Verdict
from assistant.events import Event, StoredTurn, UserTurn
from assistant.session import Session
from models.store import default_root

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]

KERNEL = "qwen2.5-coder-1.5b-instruct"
SETTINGS = """
[kernel]
model = "{kernel}"
max_reply_tokens = 64
temperature = 0
[files]
folders = ["{folder}"]
"""


@dataclass
class Talk:
    """Asks, and answers every question that Peri asks with `allow`."""

    session: Session
    folder: Path
    allow: bool = False
    asked: list[Question] = field(default_factory=list)
    rang: threading.Event = field(default_factory=threading.Event)

    def hear(self, event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            self.asked.append(event.question)
            threading.Thread(target=self.session.approvals.answer, args=(event.question.call.id, self.allow)).start()
        elif isinstance(event, TimerRang):
            self.rang.set()

    def ask(self, text: str, *, allow: bool = False) -> StoredTurn:
        """In a conversation of its own."""
        self.allow = allow
        self.asked.clear()
        conversation = self.session.new_conversation()
        self.session.wait(self.session.submit(UserTurn(text, conversation=conversation)), 300)
        return self.session.conversation(conversation)[-1]

    def call(self, text: str, *, allow: bool = False) -> StoredCall:
        """The first that it makes."""
        turn = self.ask(text, allow=allow)
        assert turn.calls, f"no call, but: {turn.reply}"
        return turn.calls[0]


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    home, folder = tmp_path_factory.mktemp("peri"), tmp_path_factory.mktemp("papers")
    models = default_root()
    if not (models / KERNEL).is_dir():
        pytest.skip(f"{KERNEL} is not in the store: peri models pull {KERNEL}")
    (folder / "bill.txt").write_text("The electrician wants 412 euros until the end of May.\n")
    (home / "settings.toml").write_text(SETTINGS.format(kernel=KERNEL, folder=folder))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PERI_MODELS", str(models))
        patch.setenv("PERI_HOME", str(home))
        with contextlib.closing(open_session(attended=True)) as session:
            talk = Talk(session, folder)
            session.subscribe(talk.hear)
            yield talk


def test_it_calculates(talk: Talk) -> None:
    call = talk.call("What is 3847 * 291?")
    assert call.call.tool == "calculate"
    assert call.result is not None
    assert "1119477" in call.result.text.replace(",", "")


def test_a_timer_is_set_and_rings(talk: Talk) -> None:
    call = talk.call("Set a timer for 2 seconds called tea.")
    assert call.call.tool == "set_timer"
    assert talk.rang.wait(60)


def test_a_file_is_read_and_told(talk: Talk) -> None:
    turn = talk.ask(f"Read the file {talk.folder / 'bill.txt'} and tell me how much the electrician wants.")
    assert turn.calls[0].call.tool == "read_file"
    assert "412" in turn.reply


@pytest.mark.parametrize("allow", [False, True])
def test_a_note_is_written_only_as_the_guard_says(talk: Talk, allow: bool) -> None:
    call = talk.call("Add a note: buy oat milk tomorrow.", allow=allow)
    assert call.call.tool == "add_note"
    assert "oat milk" in str(call.call.arguments)
    if call.decision.verdict is Verdict.ASK:
        assert call.allowed is allow
        assert [one.call.id for one in talk.asked] == [call.call.id]
    else:
        assert call.decision.shown


@pytest.mark.parametrize("text", ["Hello!", "Tell me a joke about penguins.", "What is the capital of France?"])
def test_where_no_tool_fits_none_is_called(talk: Talk, text: str) -> None:
    turn = talk.ask(text)
    assert turn.calls == ()
    assert turn.reply.strip()
