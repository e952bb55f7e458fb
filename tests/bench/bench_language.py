"""Decode speed through host and proxy, against a bare `llama_cpp.Llama` stream and against llama.cpp's own server.

Everyone answers the same messages greedily with the same threads, in a process of its own; they take turns, so
that what else the machine does falls on all. Speed is that of the tokens after the first, where the user of each
sees them arrive. OpenMP waits in the baselines as it does in ours; how fast bare `Llama` is when it is left as it
comes is told beside.
"""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from models.host import Host, HostSpec
from models.language.machine import prefer_sleeping_threads, usable_cores
from models.proxies import HostedTextGenerator
from models.store import default_root
from models.values import GenerationRequest, Message, Role, Sampling, TextDelta, Usage
from tests.bench.rows import BenchRow

KERNELS = {
    "SmolLM2-135M": Path("smollm2-135m-instruct") / "SmolLM2-135M-Instruct.Q4_1.gguf",
    "Qwen2.5-Coder-1.5B": Path("qwen2.5-coder-1.5b-instruct") / "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
}
CONTEXT = 4096
GREEDY = Sampling(temperature=0, repeat_penalty=1.0)
QUESTION = "Write a long story about a lighthouse keeper, his dog and a winter storm. Do not stop early."
TURN = "Go on with the story where you stopped, with a new person in it, and do not repeat yourself."


def rows(quick: bool) -> list[BenchRow]:
    """Two rows of speed and one of patience for each kernel that is installed."""
    found: list[BenchRow] = []
    for name, file in KERNELS.items():
        path = default_root() / file
        if path.is_file():
            found += speed(name, path, repeats=3 if quick else 7, tokens=48 if "135M" in name else 32)
            found.append(patience(name, path, repeats=2 if quick else 5))
    return found


# -- tokens a second


def speed(name: str, path: Path, *, repeats: int, tokens: int) -> list[BenchRow]:
    """Ours against both baselines."""
    figures: dict[str, list[float]] = {"ours": [], "Llama": [], "Llama as it comes": [], "server": []}
    with contextlib.ExitStack() as stack:
        kernel = stack.enter_context(hosted(path))
        others = {
            "Llama": stack.enter_context(baseline("BareLlama", path, alike=True)),
            "Llama as it comes": stack.enter_context(baseline("BareLlama", path, alike=False)),
            "server": stack.enter_context(baseline("OwnServer", path, alike=True)),
        }
        for repeat in range(repeats + 1):  # the first is to warm up
            figures["ours"].append(ours(kernel, tokens))
            for other, host in others.items():
                if other != "Llama as it comes" or repeat < 3:
                    figures[other].append(host.call("measure", QUESTION, tokens))
    kept = {key: values[1:] for key, values in figures.items()}
    loose = statistics.median(kept["Llama as it comes"])
    told = f"{tokens} tokens, {usable_cores()} threads"
    return [
        ratio_row(f"tokens/s against bare Llama ({name})", kept["ours"], kept["Llama"], 1.0)(
            f"{told}; Llama as it comes, its OpenMP threads spinning: {loose:.1f} tok/s"
        ),
        ratio_row(f"tokens/s against llama.cpp's server ({name})", kept["ours"], kept["server"], 0.97)(
            f"{told}; xllamacpp's portable build"
        ),
    ]


def ratio_row(name: str, mine: Sequence[float], other: Sequence[float], target: float) -> Any:
    """A row of the median of the ratios, each of two measurements made one after the other."""

    def row(detail: str) -> BenchRow:
        ratio = statistics.median(a / b for a, b in zip(mine, other, strict=True))
        figures = statistics.median(mine), statistics.median(other)
        return BenchRow(name, *figures, ratio, target, "tok/s", len(mine), detail, more_is_better=True)

    return row


@contextlib.contextmanager
def hosted(path: Path) -> Iterator[HostedTextGenerator]:
    """The kernel as the assistant has it."""
    spec = HostSpec("the language model", "language/llama", {"model": str(path), "context_tokens": CONTEXT})
    with contextlib.closing(Host(spec)) as host:
        host.start()
        yield HostedTextGenerator(host)


@contextlib.contextmanager
def baseline(kind: str, path: Path, *, alike: bool) -> Iterator[Host]:
    """A baseline in a process of its own; it is timed in there, without our pipe."""
    options = {"path": str(path), "threads": usable_cores(), "sleeping": alike and prefer_sleeping_threads()}
    with contextlib.closing(Host(HostSpec(kind, f"tests.bench.bench_language:{kind}", options))) as host:
        host.start()
        yield host


def ours(kernel: HostedTextGenerator, tokens: int) -> float:
    """Tokens a second as they arrive in this process."""
    messages = (Message(Role.USER, QUESTION),)
    moments, count = [], 0
    for item in kernel.generate(GenerationRequest(messages, GREEDY, max_tokens=tokens)):
        if isinstance(item, TextDelta):
            moments.append(time.perf_counter())
            count += item.tokens if len(moments) > 1 else 0
        else:
            assert item.completion_tokens == tokens
    return count / (moments[-1] - moments[0])


class BareLlama:
    """`llama_cpp.Llama(...).create_chat_completion(stream=True)` and nothing around it."""

    def __init__(self, path: str, threads: int, sleeping: bool) -> None:
        if sleeping:
            os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        from llama_cpp import Llama

        self._llama = Llama(path, n_ctx=CONTEXT, n_threads=threads, n_threads_batch=threads, verbose=False)

    def measure(self, question: str, tokens: int) -> float:
        messages = [{"role": "user", "content": question}]
        stream = self._llama.create_chat_completion(
            messages, stream=True, temperature=0.0, max_tokens=tokens, repeat_penalty=1.0
        )
        moments = [time.perf_counter() for chunk in stream if chunk["choices"][0]["delta"].get("content")]
        return (len(moments) - 1) / (moments[-1] - moments[0])


class OwnServer:
    """llama.cpp's server, in its own process, by the callback of its own stream."""

    def __init__(self, path: str, threads: int, sleeping: bool) -> None:
        if sleeping:
            os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = path
        params.n_ctx = CONTEXT
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        params.n_parallel = 1
        params.verbosity = 0
        self._server = xllamacpp.Server(params)

    def measure(self, question: str, tokens: int) -> float:
        moments: list[float] = []

        def heard(chunk: Any) -> bool:
            data = json.loads(chunk) if isinstance(chunk, (str, bytes)) else chunk
            parts = data if isinstance(data, list) else [data]
            choices = [choice for part in parts for choice in part.get("choices", ())]
            moments.extend(time.perf_counter() for choice in choices if choice["delta"].get("content"))
            return False

        request = {"messages": [{"role": "user", "content": question}], "max_tokens": tokens, "stream": True}
        self._server.handle_chat_completions({**request, "temperature": 0.0, "repeat_penalty": 1.0}, heard)
        return (len(moments) - 1) / (moments[-1] - moments[0])


# -- time to the first token


def patience(name: str, path: Path, *, repeats: int) -> BenchRow:
    """The tenth turn's wait for its first token against the second's; a conversation is one measurement."""
    with hosted(path) as kernel:
        waits = [conversation(kernel, f"conversation {number}") for number in range(repeats)]
    second, tenth = (statistics.median(wait[turn] for wait in waits) for turn in (1, 9))
    ratio = statistics.median(wait[9] / wait[1] for wait in waits)
    detail = "the new message is the same length in every turn; replies of 24 tokens"
    return BenchRow(f"first token, turn 10 against turn 2 ({name})", tenth, second, ratio, 1.3, "s", repeats, detail)


def conversation(kernel: HostedTextGenerator, sequence: str) -> list[float]:
    """Seconds to the first token of ten turns."""
    messages = [Message(Role.SYSTEM, "You tell stories."), Message(Role.USER, QUESTION)]
    waits = []
    for _ in range(10):
        began, text, first = time.perf_counter(), "", 0.0
        for item in kernel.generate(GenerationRequest(tuple(messages), GREEDY, max_tokens=24, sequence=sequence)):
            if isinstance(item, Usage):
                continue
            first = first or time.perf_counter() - began
            text += item.text
        waits.append(first)
        messages += [Message(Role.ASSISTANT, text), Message(Role.USER, TURN)]
    return waits
