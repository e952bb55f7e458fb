"""The memory broker on the small kernel: it is unloaded when it is idle, and where memory is short it sees less."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.bootstrap import open_session
from assistant.events import Event, Notice, TurnFinished, UserTurn
from assistant.session import Session
from assistant.system_state import Step
from models.store import default_root
from models.values import HostReport, HostState, Usage

pytestmark = [pytest.mark.models, pytest.mark.timeout(300)]

KERNEL = "smollm2-135m-instruct"
SETTINGS = f"""
[kernel]
model = "{KERNEL}"
max_reply_tokens = 24
temperature = 0
[tools]
use = "never"
[window]
propose_titles = false
[machine]
"""


@contextmanager
def opened(folder: Path, machine: str) -> Iterator[Session]:
    models = default_root()
    if not (models / KERNEL).is_dir():
        pytest.skip(f"{KERNEL} is not in the store: peri models pull {KERNEL}")
    (folder / "models").mkdir()
    (folder / "models" / KERNEL).symlink_to(models / KERNEL)
    (folder / "settings.toml").write_text(SETTINGS + machine)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PERI_MODELS", str(folder / "models"))
        patch.setenv("PERI_HOME", str(folder))
        with contextlib.closing(open_session()) as session:
            yield session


def language(session: Session) -> HostReport:
    return next(one for one in session.hosts() if one.name == "language")


def ask(session: Session, text: str, conversation: str | None = None) -> tuple[str, Usage, str]:
    """The reply, what it took, and its conversation."""
    turn = session.submit(UserTurn(text, conversation=conversation, speak=False))
    ended = session.wait(turn, 120)
    assert isinstance(ended, TurnFinished)
    assert ended.usage is not None
    return session.conversation(ended.conversation)[-1].reply, ended.usage, ended.conversation


def until_unloaded(session: Session) -> None:
    end, tick = time.monotonic() + 60, threading.Event()
    while language(session).state is not HostState.UNLOADED:
        assert time.monotonic() < end, f"it stays {language(session).state}"
        tick.wait(0.1)


def test_an_idle_kernel_gives_its_memory_back_and_goes_on_where_it_was(tmp_path: Path) -> None:
    with opened(tmp_path, "kernel_idle_minutes = 0.08") as session:
        first, before, conversation = ask(session, "Name a colour of the rainbow.")
        assert first
        assert language(session).resident_bytes > 50_000_000
        until_unloaded(session)
        assert (language(session).pid, language(session).resident_bytes) == (None, 0)
        assert [one.step for one in session.system.state().broker] == [Step.IDLE]

        reply, after, _ = ask(session, "And another one?", conversation)
        assert reply
        assert after.cached_tokens >= before.prompt_tokens  # what was evaluated came from the disk
        assert language(session).restarts == 0


def test_where_memory_is_short_it_sees_less_of_a_conversation_and_says_so(tmp_path: Path) -> None:
    with opened(tmp_path, "keep_free_mb = 1000000") as session:
        told: list[Event] = []
        session.subscribe(told.append)
        assert ask(session, "Name a colour of the rainbow.")[0]
        info = session.kernel()
        assert info is not None
        assert info.context_tokens == 1024
        assert [one.step for one in session.system.state().broker] == [Step.TIGHT, Step.CONTEXT]
    (notice,) = [one for one in told if isinstance(one, Notice)]
    assert notice.title == "Memory is short"
    assert "sees 1024 tokens of a conversation at once instead of 4096." in notice.message
