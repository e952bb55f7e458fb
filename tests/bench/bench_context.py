"""The window as a page table, on the default kernel: after a restart, far beyond the window, and asked about the past.

After a restart: the time to the first token of a turn in a conversation of some 3,000 tokens whose state is on disk,
against the turn before, for which all was evaluated; the model is loaded in both. Far beyond the window: the time to
the first token of turns 49 to 51 of a conversation four times longer than the window, against turns 4 to 6. About the
past: two dozen facts, each stated once, 20 turns ago or more, in a conversation of 200 turns and a window of 2,048.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from assistant.bootstrap import open_session
from assistant.events import Mark, Origin, TurnFinished, TurnState, UserTurn
from assistant.memory.store import ConversationStore
from assistant.session import Session
from models.store import default_root
from models.values import Usage
from tests.bench.long_talk import SUBJECTS, facts_talk, filler
from tests.bench.rows import BenchRow

KERNEL = os.environ.get("PERI_BENCH_KERNEL", "qwen2.5-coder-1.5b-instruct")
THREADS = int(os.environ.get("PERI_BENCH_THREADS", "0"))
"""0: as always. On a machine that is busy otherwise, 1 keeps threads from waiting for each other."""
_STORE = "peri.sqlite"
_PATIENCE = 1800.0
_QUESTION = "And which of all these was the shortest answer?"


def rows(quick: bool) -> list[BenchRow]:
    """One row each, and one without our memory."""
    return [*after_restart(3 if quick else 5), *beyond_the_window(quick), *about_the_past()]


# -- after a restart


def after_restart(repeats: int, tokens: int = 3000) -> list[BenchRow]:
    """Ours against cold, the model loaded in both."""
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        home = Path(folder) / "home"
        conversation = written(home, [filler(number) for number in range(tokens // 46)])
        with opened(home, **_plain(4096)) as session:
            session._conductor.load()
            cold, account = _first_token(session, _QUESTION, conversation)
        warm, used = [], 0
        for number in range(repeats):
            seconds, used = _asked_after_restart(home, Path(folder) / f"warm{number}", conversation)
            warm.append(seconds)
    ours = statistics.median(warm)
    detail = f"{used} tokens; cold: the turn before, {account.prompt_tokens - account.cached_tokens} tokens, once"
    return [BenchRow("first token after a restart", ours, cold, cold / ours, 50, "s", repeats, detail, True)]


def _asked_after_restart(home: Path, copy: Path, conversation: str) -> tuple[float, int]:
    """The time to the first token, and the prompt's tokens; the model is loaded, nothing more."""
    shutil.copytree(home, copy)
    with opened(copy, **_plain(4096)) as session:
        session._conductor.load()
        seconds, usage = _first_token(session, _QUESTION, conversation)
        return seconds, usage.prompt_tokens


# -- far beyond the window


def beyond_the_window(quick: bool, window: int = 1024, turns: int = 51) -> list[BenchRow]:
    """Turn 50 against turn 5; between turns there is time, as there is in life."""
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder, opened(Path(folder), **_plain(window)) as session:
        session._conductor.load()
        conversation, times, new = session.new_conversation(), [], []
        total = 0
        for number in range(turns):
            text = f"Tell me something of {SUBJECTS[number]}, in three short sentences. "
            seconds, usage = _first_token(session, text + _FILLING[number % len(_FILLING)], conversation)
            times.append(seconds)
            new.append(usage.prompt_tokens - usage.cached_tokens)
            total += usage.completion_tokens + new[-1]
            if not quick:
                session._parts.idle.wait(180)
        standing = session.context.table(conversation)
    early, late = statistics.median(times[3:6]), statistics.median(times[48:51])
    summary = any(row.id == "summary" for row in standing.rows)
    evaluated = [round(statistics.median(new[at - 2 : at + 1])) for at in (5, 50)]
    detail = f"{total} tokens, window {window}; {evaluated[1]} new tokens against {evaluated[0]}"
    detail += "; with a summary" if summary else ""
    return [BenchRow("first token at turn 50 against turn 5", late, early, late / early, 1.5, "s", 3, detail)]


_FILLING = (
    "I ask because my neighbour and I talked about it yesterday evening and could not agree on anything at all, "
    "and each of us was quite sure to be right.",
    "There was something about it in the newspaper this week, but I only read half of the article on the bus and "
    "then forgot it there on the seat.",
    "Please keep it simple, since I want to explain it to somebody who has never heard anything of it before and "
    "who does not have much time.",
)


# -- about the past


def about_the_past(turns: int = 200) -> list[BenchRow]:
    """With our memory, and without it."""
    right, wrong = _answers(turns, remember=True)
    without, _ = _answers(turns, remember=False)
    count = right + len(wrong)
    detail = f"{right} of {count}; without our memory {without}; missed: {', '.join(wrong) or 'none'}"
    row = BenchRow("facts of 20 to 200 turns ago, right", right, without, right / count, 0.8, "facts", 1, detail, True)
    return [row]


def _answers(turns: int, *, remember: bool) -> tuple[int, list[str]]:
    """How many were right, and what the answers to the others should have been."""
    said, asked = facts_talk(turns)
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        conversation = written(Path(folder), said)
        with opened(Path(folder), **_plain(2048)) as session:
            if not remember:
                session._parts.recallers.clear()
            wrong = []
            for fact in asked:
                reply = _ask(session, fact.asked, conversation).reply
                if fact.answer.casefold() not in reply.casefold():
                    wrong.append(fact.answer)
    return len(asked) - len(wrong), wrong


# -- helpers


def _plain(window: int) -> dict[str, object]:
    return {
        "kernel.model": KERNEL,
        "kernel.context_tokens": window,
        "kernel.threads": THREADS,
        "kernel.max_reply_tokens": 40,
        "kernel.temperature": 0.0,
        "tools.use": "never",
        "memory.propose": False,
    }


@contextlib.contextmanager
def opened(home: Path, **overrides: object) -> Iterator[Session]:
    """The assistant as its users have it, in a home of its own."""
    places = {"PERI_MODELS": str(default_root()), "PERI_HOME": str(home)}
    with patch.dict(os.environ, places), contextlib.closing(open_session(overrides=overrides)) as session:
        yield session


def written(home: Path, said: Sequence[tuple[str, str]]) -> str:
    """A conversation that is in the store already."""
    home.mkdir(exist_ok=True)
    with contextlib.closing(ConversationStore(home / _STORE)) as store:
        conversation = store.create_conversation()
        for text, reply in said:
            turn = store.begin_turn(conversation, text, (), Origin.KEYBOARD)
            store.end_turn(turn, reply=reply, state=TurnState.DONE)
    return conversation


def _ask(session: Session, text: str, conversation: str) -> TurnFinished:
    outcome = session.wait(session.submit(UserTurn(text, conversation=conversation, speak=False)), _PATIENCE)
    assert isinstance(outcome, TurnFinished), outcome
    return outcome


def _first_token(session: Session, text: str, conversation: str) -> tuple[float, Usage]:
    """Seconds from submitting to the first token, and the account."""
    outcome = _ask(session, text, conversation)
    assert outcome.usage is not None
    return outcome.ledger.marks[Mark.FIRST_TOKEN], outcome.usage
