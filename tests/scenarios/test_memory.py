"""The default kernel remembers: what is said in one conversation is known in another, until it is forgotten."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.bootstrap import open_session
from assistant.events import Event, StoredTurn, UserTurn
from assistant.recall import FactsSaved
from assistant.session import Session
from models.store import default_root

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]

KERNEL = "qwen2.5-coder-1.5b-instruct"
SETTINGS = f"""
[kernel]
model = "{KERNEL}"
max_reply_tokens = 48
temperature = 0
[tools]
use = "never"
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    models = default_root()
    if not (models / KERNEL).is_dir():
        pytest.skip(f"{KERNEL} is not in the store: peri models pull {KERNEL}")
    (tmp_path / "settings.toml").write_text(SETTINGS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PERI_MODELS", str(models))
        patch.setenv("PERI_HOME", str(tmp_path))
        with contextlib.closing(open_session()) as session:
            yield session


def ask(session: Session, text: str) -> StoredTurn:
    """In a conversation of its own."""
    conversation = session.new_conversation()
    session.wait(session.submit(UserTurn(text, conversation=conversation, speak=False)), 300)
    return session.conversation(conversation)[-1]


def test_a_fact_of_one_conversation_is_known_in_another_until_it_is_forgotten(session: Session, tmp_path: Path) -> None:
    saved = threading.Event()

    def hear(event: Event) -> None:
        if isinstance(event, FactsSaved):
            saved.set()

    session.subscribe(hear)
    said = ask(session, "My dog is called Zorgelbart. How often does a dog need a bath?")
    assert saved.wait(300)
    (fact,) = session.memory.facts()
    assert (fact.text, fact.turn) == ("My dog is called Zorgelbart.", said.id)

    later = ask(session, "What is my dog called?")
    assert [one.text for one in later.recalled] == [fact.text]
    assert "Zorgelbart" in later.reply

    gone = session.memory.forget(fact.id)
    assert gone.said_in == (said.id,)
    for turn in (said, later):
        session.delete_conversation(turn.conversation)
    assert ask(session, "What is my dog called?").recalled == ()
    session.close()
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in left if b"Zorgelbart" in path.read_bytes()] == []
