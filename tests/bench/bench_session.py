"""What the session adds, and what a person waits for: the first token of a later turn, the first sound."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from models.store import default_root
from tests.bench.rows import BenchRow
from tests.pulse import sound_card

SMALL, DEFAULT = "smollm2-135m-instruct", "qwen2.5-coder-1.5b-instruct"
TTFT_TARGET = 1.3
SOUND_TARGET = 0.150
QUESTIONS = (
    "Name a colour and say where one sees it.",
    "Name an animal and say where it lives.",
    "Name a fruit and say how it tastes.",
    "Name a city and say what it is known for.",
    "Name a tool and say what it is for.",
    "Name a river and say where it flows.",
    "Name a metal and say what it is used for.",
    "Name a tree and say where it grows.",
    "Name a game and say how it is won.",
    "Name a season and say what one does in it.",
)

CONVERSATION = """
import json, sys
from assistant.bootstrap import open_session
from assistant.events import UserTurn

wanted = {"kernel.temperature": 0.0, "kernel.max_reply_tokens": 48, "kernel.model": sys.argv[1]}
session = open_session(overrides=wanted)
conversation = None
speak = sys.argv[2] == "aloud"
for line in json.load(sys.stdin):
    outcome = session.wait(session.submit(UserTurn(line, conversation=conversation, speak=speak)), 300)
    conversation = outcome.conversation
    marks = {mark.value: seconds for mark, seconds in outcome.ledger.marks.items()}
    print(json.dumps({"marks": marks, "usage": {"cached": outcome.usage.cached_tokens}}), flush=True)
session.close()
"""


def rows(quick: bool) -> list[BenchRow]:
    models = [SMALL] if quick else [SMALL, DEFAULT]
    return [*(later_turns(model, 2 if quick else 3) for model in models), first_sound(5 if quick else 10)]


def later_turns(model: str, repeats: int) -> BenchRow:
    """Time to the first token of turn 10 of a conversation, against turn 2 of the same."""
    pairs = []
    for _ in range(repeats):
        turns = converse(model, QUESTIONS)
        pairs.append(tuple(turns[at]["marks"]["first_token"] for at in (9, 1)))
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    return BenchRow(
        name=f"time to first token, turn 10 against turn 2 ({model})",
        ours=ours,
        baseline=theirs,
        ratio=statistics.median(tenth / second for tenth, second in pairs),
        target=TTFT_TARGET,
        unit="s",
        repeats=repeats,
        detail="through the session, replies of 48 tokens at most",
    )


def first_sound(repeats: int) -> BenchRow:
    """From the first sentence's last character to its first audible sample, the device's output latency included."""
    with sound_card() as card:
        turns = converse(SMALL, QUESTIONS[: repeats + 1], aloud=True, environment=card.environment)
    waits = [turn["marks"]["first_sound"] - turn["marks"]["first_sentence"] for turn in turns[1:]]
    return BenchRow(
        name="first sound after the first sentence's text",
        ours=statistics.median(waits),
        baseline=SOUND_TARGET,
        ratio=statistics.median(waits) / SOUND_TARGET,
        target=1.0,
        unit="s",
        repeats=len(waits),
        detail=f"{SMALL}, hibari, PulseAudio null sink; slowest {max(waits):.3f} s; the baseline is the target",
    )


def converse(
    model: str, questions: tuple[str, ...], *, aloud: bool = False, environment: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """One conversation in a process and a home of its own; a line a turn."""
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as home:
        done = subprocess.run(
            [sys.executable, "-c", CONVERSATION, model, "aloud" if aloud else "silent"],
            input=json.dumps(questions),
            env={**(environment or os.environ), "PERI_HOME": home, "PERI_MODELS": str(default_root())},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=900,
            check=True,
        )
    return [json.loads(line) for line in done.stdout.splitlines()]
