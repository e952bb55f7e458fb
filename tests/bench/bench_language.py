"""Decode speed through `Session`, against a bare `llama_cpp.Llama` stream and against llama.cpp's own server.

Everyone answers the same messages greedily with the same threads; they take turns, so that what else the machine
does falls on all. Speed is that of the tokens after the first, at the moment where the user of each sees them
arrive: here a subscriber of the session. The baselines run as they come, in processes of their own, so that they
have the interpreter for themselves.
"""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from assistant.bootstrap import open_session
from assistant.context.prompt import system_prompt
from assistant.events import Event, ReplyDelta, TurnFinished, UserTurn
from assistant.session import Session
from models.host import Host, HostSpec
from models.language.machine import usable_cores
from models.store import default_root
from tests.bench.rows import BenchRow

KERNELS = {
    "smollm2-135m-instruct": "SmolLM2-135M-Instruct.Q4_1.gguf",
    "qwen2.5-coder-1.5b-instruct": "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
}
CONTEXT = 4096
QUESTION = "Write out the numbers from one to one hundred in words, one after the other. Do not stop early."

Measure = Callable[[int], float]


def rows(quick: bool) -> list[BenchRow]:
    """Two rows for each kernel that is installed."""
    found: list[BenchRow] = []
    for name, file in KERNELS.items():
        path = default_root() / name / file
        if path.is_file():
            found += speed(name, path, repeats=3 if quick else 11, tokens=64 if "135m" in name else 40)
    return found


def speed(name: str, path: Path, *, repeats: int, tokens: int) -> list[BenchRow]:
    """Ours against both baselines."""
    with contextlib.ExitStack() as stack:
        measures: dict[str, Measure] = {
            "ours": stack.enter_context(through_session(name, tokens)),
            "Llama": stack.enter_context(baseline("BareLlama", path)),
            "server": stack.enter_context(baseline("OwnServer", path)),
        }
        figures: dict[str, list[float]] = {kind: [] for kind in measures}
        for measure in measures.values():
            measure(tokens)
        for _ in range(repeats):
            for kind, measure in measures.items():
                figures[kind].append(measure(tokens))
    told = f"{tokens} tokens, {usable_cores()} threads"
    return [
        row(f"tokens/s against bare Llama ({name})", figures["ours"], figures["Llama"], 1.0, told),
        row(
            f"tokens/s against llama.cpp's server ({name})",
            figures["ours"],
            figures["server"],
            0.97,
            f"{told}; xllamacpp's portable build",
        ),
    ]


def row(name: str, mine: Sequence[float], other: Sequence[float], target: float, detail: str) -> BenchRow:
    """The median of the ratios, each of two measurements made one after the other."""
    ratio = statistics.median(a / b for a, b in zip(mine, other, strict=True))
    figures = statistics.median(mine), statistics.median(other)
    return BenchRow(name, *figures, ratio, target, "tok/s", len(mine), detail, more_is_better=True)


@contextlib.contextmanager
def through_session(kernel: str, tokens: int) -> Iterator[Measure]:
    """The assistant as its users have it, in a home of its own; every measurement is a new conversation."""
    wanted = {
        "kernel.model": kernel,
        "kernel.context_tokens": CONTEXT,
        "kernel.temperature": 0.0,
        "kernel.repeat_penalty": 1.0,
        "kernel.max_reply_tokens": tokens,
    }
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as home:
        places = {"PERI_MODELS": str(default_root()), "PERI_HOME": home}
        with patch.dict(os.environ, places), contextlib.closing(open_session(overrides=wanted)) as session:
            yield lambda count: reply_speed(session, count)


def reply_speed(session: Session, tokens: int) -> float:
    """Tokens a second as they come to a subscriber."""
    moments: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, ReplyDelta):
            moments.append(time.perf_counter())

    unsubscribe = session.subscribe(listen)
    outcome = session.wait(session.submit(UserTurn(QUESTION, speak=False)), 300)
    unsubscribe()
    session.delete_conversation(outcome.conversation)  # as with the baselines, the context holds one prompt only
    assert isinstance(outcome, TurnFinished), outcome
    assert outcome.usage is not None
    assert outcome.usage.completion_tokens == tokens, "the reply ended early"
    return (tokens - 1) / (moments[-1] - moments[0])  # the first token comes alone


@contextlib.contextmanager
def baseline(kind: str, path: Path) -> Iterator[Measure]:
    """A baseline in a process of its own; it is timed in there, without our pipe."""
    options = {"path": str(path), "threads": usable_cores()}
    messages = [{"role": "system", "content": system_prompt()}, {"role": "user", "content": QUESTION}]
    with contextlib.closing(Host(HostSpec(kind, f"tests.bench.bench_language:{kind}", options))) as host:
        host.start()
        yield lambda tokens: host.call("measure", messages, tokens)


class BareLlama:
    """`llama_cpp.Llama(...).create_chat_completion(stream=True)` and nothing around it."""

    def __init__(self, path: str, threads: int) -> None:
        from llama_cpp import Llama

        self._llama = Llama(path, n_ctx=CONTEXT, n_threads=threads, n_threads_batch=threads, verbose=False)

    def measure(self, messages: Sequence[Mapping[str, str]], tokens: int) -> float:
        stream = self._llama.create_chat_completion(
            list(messages), stream=True, temperature=0.0, max_tokens=tokens, repeat_penalty=1.0
        )
        moments = [time.perf_counter() for chunk in stream if chunk["choices"][0]["delta"].get("content")]
        return (len(moments) - 1) / (moments[-1] - moments[0])


class OwnServer:
    """llama.cpp's server, in its own process, by the callback of its own stream."""

    def __init__(self, path: str, threads: int) -> None:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = path
        params.n_ctx = CONTEXT
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        params.n_parallel = 1
        params.verbosity = 0
        self._server = xllamacpp.Server(params)

    def measure(self, messages: Sequence[Mapping[str, str]], tokens: int) -> float:
        moments: list[float] = []

        def heard(chunk: Any) -> bool:
            data = json.loads(chunk) if isinstance(chunk, (str, bytes)) else chunk
            parts = data if isinstance(data, list) else [data]
            choices = [choice for part in parts for choice in part.get("choices", ())]
            moments.extend(time.perf_counter() for choice in choices if choice["delta"].get("content"))
            return False

        request = {"messages": messages, "max_tokens": tokens, "stream": True}
        self._server.handle_chat_completions({**request, "temperature": 0.0, "repeat_penalty": 1.0}, heard)
        return (len(moments) - 1) / (moments[-1] - moments[0])
