"""A spoken conversation: how long from the last sample of speech to the first of the answer.

That of `peri talk` on a sound card of software, in real time, by its own ledger; against it stands a straight chain of
the same models in the same run: 640 ms of silence, the whole transcript by faster-whisper as it comes, the whole reply
by llama-cpp-python's `Llama`, the whole speech. What both are capable of on this machine at this moment is in the
details.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.context.prompt import system_page
from assistant.devices.clocked import OUTPUT_DELAY
from models.hearing.decode import sound_blocks
from models.store import ModelStore, default_root
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, hibari, silence, spoken, write
from tests.pulse import sound_card

KERNELS = {
    "qwen2.5-coder-1.5b-instruct": (1.5, 2.5),
    "smollm2-135m-instruct": (0.9, 1.4),
}
CHAIN_SILENCE = 0.64
CHAIN_TARGET = 2.5
REPLY_TOKENS = 96


def rows(quick: bool) -> list[BenchRow]:
    made: list[BenchRow] = []
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as scratch:
        questions = [write(Path(scratch) / f"{n}.wav", spoken(text, n)) for n, text in enumerate(QUESTIONS)]
        questions = questions[: 4 if quick else len(questions)]
        for kernel, targets in KERNELS.items():
            made += latency(kernel, targets, questions, Path(scratch))
    return made


def latency(kernel: str, targets: tuple[float, float], questions: list[Path], scratch: Path) -> list[BenchRow]:
    turns = conversation(kernel, questions, scratch)
    ours = [turn["marks"]["first_sound"] for turn in turns]
    chain = straight_chain(kernel, questions)
    middle, slow = statistics.median(ours), float(np.percentile(ours, 95))
    ratios = [theirs / mine for mine, theirs in zip(ours, chain.seconds, strict=True)]
    short, long = ratios[0::2], ratios[1::2]
    what = "last speech sample to first audible sample"
    marks = ", ".join(
        f"{mark} {statistics.median(turn['marks'][mark] for turn in turns):.2f}"
        for mark in ("endpoint", "transcript", "first_token", "first_sentence")
    )
    ahead = sum(turn["speculated"] for turn in turns)
    all_of = f"{len(ours)} questions by hibari and espeak-ng: {', '.join(f'{one:.2f}' for one in ours)}"
    detail = (
        f"Whisper base; {all_of}; medians: {marks}; begun ahead: {ahead}; "
        f"bare Llama at that time: {chain.tokens_a_second:.1f} tokens/s"
    )
    return [
        BenchRow(f"{what}, median ({kernel})", middle, None, middle, targets[0], "s", len(ours), detail),
        BenchRow(f"{what}, p95 ({kernel})", slow, None, slow, targets[1], "s", len(ours)),
        BenchRow(
            f"the same against a straight chain ({kernel})",
            middle,
            statistics.median(chain.seconds),
            statistics.median(ratios),
            CHAIN_TARGET,
            "s",
            len(ours),
            f"how many times quicker: facts {statistics.median(short):.2f}, what takes some sentences "
            f"{statistics.median(long):.2f}; the chain waits 640 ms, then does one thing after the other",
            more_is_better=True,
        ),
        lost_blocks(kernel, turns),
    ]


def lost_blocks(kernel: str, turns: list[dict[str, Any]]) -> BenchRow:
    lost = turns[-1]["lost_blocks"]
    return BenchRow(f"audio blocks lost in {len(turns)} turns ({kernel})", lost, None, lost, 0, "", 1)


def conversation(kernel: str, questions: list[Path], scratch: Path) -> list[dict[str, Any]]:
    """The turns of `peri talk`, one a question, asked when the reply before was over."""
    home = scratch / f"home-{kernel}"
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(f'[kernel]\nmodel = "{kernel}"\nmax_reply_tokens = {REPLY_TOKENS}\n')
    turns: list[dict[str, Any]] = []
    with sound_card() as card:
        environment = {**card.environment, "PERI_HOME": str(home), "PERI_MODELS": str(default_root())}
        command = [sys.executable, "-m", "ui", "talk", "--json"]
        with talking(command, {**os.environ, **environment}) as lines:
            # As the chain is warmed: what every conversation begins with is evaluated once for all that follow.
            for question in (questions[0], *questions):
                card.speak_into_microphone(question).wait(60)
                turns.append(json.loads(lines.get(timeout=120)))
                time.sleep(1.0)  # as a listener does before asking on
    return turns[1:]


@contextlib.contextmanager
def talking(command: list[str], environment: dict[str, str]) -> Iterator[queue.SimpleQueue[str]]:
    """The lines that `peri talk` prints, once it listens."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    listens = threading.Event()
    assert process.stdout is not None
    assert process.stderr is not None
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout], daemon=True).start()  # type: ignore[union-attr]

    def watch() -> None:
        for line in process.stderr or ():
            if "microphone" in line:
                listens.set()

    threading.Thread(target=watch, daemon=True).start()
    try:
        assert listens.wait(120), "peri talk does not listen"
        time.sleep(8.0)  # until the hosts have started: what is measured is the conversation
        yield lines
    finally:
        process.terminate()
        process.wait(30)


@dataclass(frozen=True)
class Chain:
    """Seconds from the end of each question to the first sound, and how fast the bare model wrote."""

    seconds: list[float]
    tokens_a_second: float


def straight_chain(kernel: str, questions: list[Path]) -> Chain:
    """One stage after the other, each with a bare library."""
    from faster_whisper import WhisperModel
    from llama_cpp import Llama

    ears = WhisperModel(str(default_root() / "whisper-base"), device="cpu", compute_type="int8", cpu_threads=2)
    path = ModelStore(default_root()).kernel(kernel).model
    model = Llama(str(path), n_ctx=4096, n_threads=2, verbose=False)
    voice = hibari()
    messages: list[dict[str, str]] = [{"role": "system", "content": system_page("").text}]
    model.create_chat_completion(messages=[*messages, {"role": "user", "content": "Hello."}], max_tokens=8)
    voice.synthesize("Hello.")
    found, wrote, took = [], 0, 0.0
    for question in questions:
        samples = np.concatenate([*sound_blocks(str(question), RATE), silence(CHAIN_SILENCE)])
        began = time.perf_counter()
        text = "".join(segment.text for segment in ears.transcribe(samples, language="en")[0])
        messages.append({"role": "user", "content": text})
        asked = time.perf_counter()
        done = model.create_chat_completion(messages=messages, max_tokens=REPLY_TOKENS)
        took += time.perf_counter() - asked
        wrote += done["usage"]["completion_tokens"]
        reply = done["choices"][0]["message"]["content"]
        messages.append({"role": "assistant", "content": reply})
        voice.synthesize(reply or "Yes.")
        found.append(CHAIN_SILENCE + time.perf_counter() - began + OUTPUT_DELAY)
    return Chain(found, wrote / took)
