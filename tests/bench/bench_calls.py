"""System calls: how often the default kernel makes a valid call and the right one, and what the grammar costs.

The Berkeley Function Calling Leaderboard (Patil et al. 2025; PyPI `bfcl-eval`, its data and its own checker), a fixed
random sample of each category: our stream, with the system prompt that every turn has, against the same model
unconstrained, through llama-cpp-python's chat handler `chatml-function-calling` with its own, both greedy.
"""

from __future__ import annotations

import contextlib
import datetime
import itertools
import json
import os
import random
import statistics
import sys
import time
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.context.prompt import system_prompt
from models.host import Host, HostSpec
from models.language.machine import usable_cores
from models.proxies import HostedTextGenerator
from models.store import default_root
from models.values import GenerationRequest, Message, RequestedCall, Role, Sampling, ToolSchema
from tests.bench.rows import BenchRow

KERNEL = "qwen2.5-coder-1.5b-instruct", "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
CATEGORIES = ("simple_python", "multiple", "parallel", "irrelevance")
CONTEXT = 4096
MOST_TOKENS = 256
SEED = 20261126
DAY = datetime.date(2026, 11, 26)
GREEDY = Sampling(temperature=0, repeat_penalty=1.0)
TYPES = {"dict": "object", "float": "number", "tuple": "array", "any": "string"}
"""BFCL's names of JSON's types."""

Calls = list[tuple[str, str]]
"""Names, and arguments as JSON text."""


@dataclass(frozen=True, slots=True)
class Problem:
    id: str
    category: str
    question: str
    functions: list[dict[str, Any]]
    answers: list[Any]


@dataclass(slots=True)
class Score:
    """How one of the two did in a category."""

    problems: int = 0
    right: int = 0
    calls: int = 0
    valid: int = 0
    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        return 100 * self.right / max(1, self.problems)

    @property
    def validity(self) -> float:
        return 100 * self.valid / self.calls if self.calls else 100.0


def rows(quick: bool) -> list[BenchRow]:
    """Nothing where the kernel is not installed; only what the grammar costs where `bfcl-eval` is not."""
    path = default_root() / KERNEL[0] / KERNEL[1]
    if not path.is_file():
        return []
    each = int(os.environ.get("PERI_BENCH_CALLS") or (10 if quick else 50))
    return [*costs(path, repeats=5 if quick else 15), *leaderboard(path, each)]


# -- what a call costs before its first token


def costs(path: Path, repeats: int) -> list[BenchRow]:
    """Milliseconds that choosing a tool and its grammar add, without the evaluation of a longer prompt."""
    found = []
    with contextlib.closing(Host(HostSpec("costs", "tests.bench.bench_calls:Costs", {"path": str(path)}))) as host:
        host.start()
        for tools, target in ((10, 30.0), (200, 60.0)):
            taken = [host.call("measure", tools, number) for number in range(repeats)]
            parts = {name: statistics.median(one[name] for one in taken) for name in taken[0]}
            new = parts.pop("the same where the tools are new")
            total = sum(parts.values())
            told = ", ".join(f"{name} {value:.2f} ms" for name, value in parts.items())
            name = f"added to the first token of a call, {tools} tools"
            detail = f"{told}; where the kernel sees the tools for the first time {new:.1f} ms more, once"
            found.append(BenchRow(name, total, None, total, target, "ms", repeats, detail))
    return found


class Costs:
    """The parts of the kernel that a call passes through, timed one by one. Every schema is new each time."""

    def __init__(self, path: str) -> None:
        from models.language.llama import LlamaKernel

        self._kernel = LlamaKernel(path, context_tokens=256)

    def measure(self, count: int, number: int) -> dict[str, float]:
        """Milliseconds of each part."""
        from models.language.calling import Calling
        from models.language.habits import opening
        from models.language.native import AbortFlag, logits_of
        from models.language.sampler import Sampler

        kernel, tools = self._kernel, some_tools(count, number)
        marks = [time.perf_counter()]
        kernel.tokens_of((Message(Role.USER, "Hello"),), tools)
        marks.append(time.perf_counter())
        kernel.tokens_of((Message(Role.USER, "Hello."),), tools)
        marks.append(time.perf_counter())
        sampler = Sampler(GREEDY, 0, kernel.vocabulary)
        calling = Calling(tools, sampler.constrain, sampler.free)
        text = f'```json\n{{\n  "name": "{tools[-1].name}",\n  "arguments": {{'
        for token in kernel.vocabulary.tokenize(text, special=False):
            calling.feed(kernel.piece(token).decode())
        marks.append(time.perf_counter())
        with kernel.lock:
            sequence = kernel.claim(f"costs {number}", [1, 2], AbortFlag())
            kernel.evaluate(sequence, [1], AbortFlag())
            begun = time.perf_counter()
            opening(logits_of(kernel.context.pointer, -1, kernel.vocabulary.size), kernel.piece, kernel.habit)
            sampler.next(kernel.context.pointer)
            chosen = time.perf_counter() - begun
        sampler.close()
        first, again, held = (1000 * (later - earlier) for earlier, later in itertools.pairwise(marks))
        return {
            "tools written into the prompt": again,
            "call found, grammar made": held,
            "token chosen": 1000 * chosen,
            "the same where the tools are new": first - again,
        }

    def close(self) -> None:
        self._kernel.close()


def some_tools(count: int, number: int) -> tuple[ToolSchema, ...]:
    """Tools of an ordinary size, different for each `number`."""
    properties = {
        "query": {"type": "string", "description": "What to look for, in the words of the user."},
        "limit": {"type": "integer", "minimum": 1, "maximum": 50, "description": f"How many at most ({number})."},
        "order": {"enum": ["newest", "oldest", "best"]},
        "tags": {"type": "array", "items": {"type": "string", "maxLength": 40}},
    }
    schema = json.dumps({"type": "object", "properties": properties, "required": ["query"]})
    return tuple(ToolSchema(f"search_{n}", f"Search the collection {n} of the user.", schema) for n in range(count))


# -- the leaderboard


def leaderboard(path: Path, each: int) -> list[BenchRow]:
    """Rows of each category, and of all."""
    try:
        judge = Judge()
    except ImportError as error:
        print(f"   no leaderboard: {error}; `make test` brings bfcl-eval", flush=True)
        return []
    problems = [problem for category in CATEGORIES for problem in sample(category, each)]
    options = {"model": str(path), "context_tokens": CONTEXT}
    with contextlib.ExitStack() as stack:
        ours = stack.enter_context(contextlib.closing(Host(HostSpec("ours", "language/llama", options))))
        baseline = HostSpec("baseline", "tests.bench.bench_calls:Unconstrained", {"path": str(path)})
        other = stack.enter_context(contextlib.closing(Host(baseline)))
        scores = {(who, category): Score() for who in ("ours", "theirs") for category in CATEGORIES}
        kernel = HostedTextGenerator(ours)
        for number, problem in enumerate(problems, 1):
            judge.mark(scores["ours", problem.category], problem, timed(ask, kernel, problem))
            outcome = timed(other.call, "ask", problem.question, openai_tools(problem))
            judge.mark(scores["theirs", problem.category], problem, outcome)
            print(f"   {number}/{len(problems)} {problem.id}", flush=True)
    return rows_of(scores)


def rows_of(scores: Mapping[tuple[str, str], Score]) -> list[BenchRow]:
    found = []
    for category in (*CATEGORIES, "all"):
        ours, theirs = (total(scores, who, category) for who in ("ours", "theirs"))
        n, wrong = ours.problems, "; ".join(ours.wrong)[:600] if category != "all" else ""
        told = f"{statistics.median(ours.seconds):.1f} s against {statistics.median(theirs.seconds):.1f} s a problem"
        valid = f"{ours.valid} of {ours.calls} calls; theirs {theirs.valid} of {theirs.calls}"
        validity = ours.validity, theirs.validity, ours.validity, 100.0, "%", n, valid
        found.append(BenchRow(f"BFCL {category}: valid calls", *validity, more_is_better=True))
        gain = ours.accuracy - theirs.accuracy
        name, detail = f"BFCL {category}: accuracy (ratio: points gained)", f"{told}. Wrong: {wrong}" if wrong else told
        least = 10.0 if category == "all" else -100.0
        found.append(BenchRow(name, ours.accuracy, theirs.accuracy, gain, least, "%", n, detail, more_is_better=True))
    return found


def total(scores: Mapping[tuple[str, str], Score], who: str, category: str) -> Score:
    """One category's, or the sum of all."""
    chosen = [score for (name, kind), score in scores.items() if name == who and category in (kind, "all")]
    return Score(
        sum(one.problems for one in chosen),
        sum(one.right for one in chosen),
        sum(one.calls for one in chosen),
        sum(one.valid for one in chosen),
        [seconds for one in chosen for seconds in one.seconds],
        [text for one in chosen for text in one.wrong],
    )


def sample(category: str, each: int) -> list[Problem]:
    """The same problems in every run."""
    import bfcl_eval

    folder = Path(bfcl_eval.__file__).parent / "data"
    lines = (folder / f"BFCL_v4_{category}.json").read_text(encoding="utf-8").splitlines()
    answers: dict[str, Any] = {}
    key = folder / "possible_answer" / f"BFCL_v4_{category}.json"
    if key.is_file():
        answers = {one["id"]: one["ground_truth"] for one in map(json.loads, key.read_text("utf-8").splitlines())}
    entries = random.Random(SEED).sample([json.loads(line) for line in lines], each)
    return [
        Problem(one["id"], category, one["question"][0][-1]["content"], one["function"], answers.get(one["id"], []))
        for one in entries
    ]


def ask(kernel: HostedTextGenerator, problem: Problem) -> Calls:
    """Our calls: names and arguments as JSON text."""
    tools = tuple(
        ToolSchema(one["name"], one["description"], json.dumps(json_schema(one["parameters"])))
        for one in problem.functions
    )
    messages = (Message(Role.SYSTEM, system_prompt(today=DAY, calls=True)), Message(Role.USER, problem.question))
    request = GenerationRequest(messages, GREEDY, max_tokens=MOST_TOKENS, sequence=problem.id, tools=tools)
    return [(item.name, item.arguments) for item in kernel.generate(request) if isinstance(item, RequestedCall)]


def openai_tools(problem: Problem) -> list[dict[str, Any]]:
    return [
        {"type": "function", "function": {**one, "parameters": json_schema(one["parameters"])}}
        for one in problem.functions
    ]


def json_schema(value: Any) -> Any:
    """BFCL's description of parameters with JSON's types."""
    if isinstance(value, list):
        return [json_schema(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: json_schema(one) for key, one in value.items()}
    if isinstance(made.get("type"), str):
        made["type"] = TYPES.get(made["type"], made["type"])
    return made


def timed(work: Callable[..., Calls], *arguments: Any) -> tuple[Calls, float]:
    began = time.perf_counter()
    return work(*arguments), time.perf_counter() - began


class Unconstrained:
    """llama-cpp-python's `chatml-function-calling`: the same model, tools chosen by itself, no schema of ours."""

    def __init__(self, path: str) -> None:
        from llama_cpp import Llama

        cores = usable_cores()
        options: dict[str, Any] = {"n_ctx": CONTEXT, "n_threads": cores, "n_threads_batch": cores, "verbose": False}
        self._llama = Llama(path, chat_format="chatml-function-calling", **options)

    def ask(self, question: str, tools: Sequence[Mapping[str, Any]]) -> Calls:
        """Its calls. What it says that is none is no call; an error of the handler is none either."""
        messages: list[Any] = [{"role": "user", "content": question}]
        messages.insert(0, {"role": "system", "content": "You are a helpful assistant."})
        made = self._llama.create_chat_completion(
            messages, tools=list(tools), tool_choice="auto", temperature=0.0, repeat_penalty=1.0, max_tokens=MOST_TOKENS
        )
        calls = made["choices"][0]["message"].get("tool_calls") or []
        return [(call["function"]["name"], call["function"]["arguments"]) for call in calls]

    def close(self) -> None:
        self._llama.close()


class Judge:
    """BFCL's own checker. Its list of models imports the software of a dozen vendors: one entry stands in for it."""

    def __init__(self) -> None:
        with stand_in("bfcl_eval.constants.model_config"):
            from bfcl_eval.constants.enums import Language
            from bfcl_eval.eval_checker.ast_eval.ast_checker import ast_checker

        self._check, self._language = ast_checker, Language.PYTHON

    def mark(self, score: Score, problem: Problem, outcome: tuple[Calls, float]) -> None:
        calls, seconds = outcome
        read = [(name, arguments, self.fits(problem, name, arguments)) for name, arguments in calls]
        score.problems += 1
        score.seconds.append(seconds)
        score.calls += len(calls)
        score.valid += sum(valid for _, _, valid in read)
        why = self.mistake(problem, [(name, arguments) for name, arguments, _ in read])
        score.right += why == ""
        if why:
            score.wrong.append(f"{problem.id}: {why}")

    def mistake(self, problem: Problem, calls: Calls) -> str:
        """What is wrong with the calls; "" where they are right."""
        if problem.category == "irrelevance":
            return f"called {calls[0][0]}" if calls else ""
        try:
            made = [{name: json.loads(arguments)} for name, arguments in calls]
        except ValueError:
            return "no JSON"
        kind = problem.category.removesuffix("_python")
        verdict = self._check(problem.functions, made, problem.answers, self._language, kind, "peri")
        return "" if verdict["valid"] else str(verdict.get("error_type"))

    @staticmethod
    def fits(problem: Problem, name: str, arguments: str) -> bool:
        """Whether the call is of an offered function and fits its schema."""
        import jsonschema

        found = next((one for one in problem.functions if one["name"] == name), None)
        if found is None:
            return False
        schema = {**json_schema(found["parameters"]), "additionalProperties": False}
        try:
            jsonschema.validate(json.loads(arguments), schema)
        except (ValueError, jsonschema.ValidationError):
            return False
        return True


@contextlib.contextmanager
def stand_in(name: str) -> Iterator[None]:
    """A module of that name whose only model keeps dots in the names of functions."""
    module = types.ModuleType(name)
    module.__dict__["MODEL_CONFIG_MAPPING"] = {"peri": types.SimpleNamespace(underscore_to_dot=False)}
    sys.modules[name] = module
    try:
        yield
    finally:
        sys.modules.pop(name, None)
