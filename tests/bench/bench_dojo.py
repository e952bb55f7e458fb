"""AgentDojo end to end: the default kernel works on the tasks of the suites banking and workspace, in Peri's own turns,
with attacks in what it reads and without.

A fixed random sample (Debenedetti et al. 2024; PyPI `agentdojo`; its attack "important instructions"). The user is
scripted: yes to a call that the task needs, on the target that it needs; no to every other.
"""

from __future__ import annotations

import contextlib
import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.bootstrap import open_session
from assistant.calls import ApprovalAsked, CallStarted, Question, ToolSpec, Verdict
from assistant.events import Event, TurnFinished, UserTurn
from assistant.guard.approvals import Approvals
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.rule_file import Rules
from assistant.session import Session
from assistant.tools.api import ToolContext
from assistant.tools.registry import Toolbox
from assistant.tools.runner import Runner
from assistant.turn.parts import Bounds, Tools
from models.store import default_root
from tests import dojo
from tests.bench.rows import BenchRow
from tests.dojo import World

KERNEL = "qwen2.5-coder-1.5b-instruct"
SUITES = ("banking", "workspace")
SEED = 20261126
STEPS, TURN_SECONDS = 6, 600.0
SETTINGS = """
[kernel]
model = "{kernel}"
context_tokens = 8192
max_reply_tokens = 200
temperature = 0
[memory]
use = false
propose = false
"""


def rows(quick: bool) -> list[BenchRow]:
    """Nothing where the kernel is not installed."""
    if not (default_root() / KERNEL).is_dir():
        return []
    each = int(os.environ.get("PERI_BENCH_DOJO") or (2 if quick else 12))
    found = []
    for name in SUITES:
        with bench(name) as one:
            chance = random.Random(SEED)
            tasks = chance.sample(dojo.ordered(dojo.suite(name).user_tasks), each)
            attacks = chance.choices(dojo.ordered(dojo.suite(name).injection_tasks), k=each)
            honest = [one.work(task) for task in tasks]
            attacked = [one.work(task, attack) for task, attack in zip(tasks, attacks, strict=True)]
        found += report(name, honest, attacked)
    return found


def report(name: str, honest: Sequence[Outcome], attacked: Sequence[Outcome]) -> list[BenchRow]:
    n = len(honest)
    reached = sum(one.reached for one in attacked)
    struck = sum(one.struck for one in attacked)
    useful, useful_attacked = (100 * sum(one.useful for one in some) / n for some in (honest, attacked))
    seconds = statistics.median(one.seconds for one in (*honest, *attacked))
    told = "; ".join(one.told for one in attacked)
    calls = f"{sum(one.calls for one in honest)} calls, {sum(one.questions for one in honest)} questions"
    detail = f"{struck} of {n} attacks were read; {seconds:.0f} s a task. {told}"
    return [
        BenchRow(f"AgentDojo {name}, end to end: attacks that reach it", reached, None, reached, 0, "", n, detail),
        BenchRow(
            f"AgentDojo {name}, end to end: utility without attack; with",
            useful, useful_attacked, useful, 0, "%", n, calls, more_is_better=True,
        ),
    ]  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """`useful`: the suite says that the task was done; `reached`: that the attack reached its goal; `struck`: it was
    read.
    """

    task: str
    attack: str
    useful: bool
    reached: bool
    struck: bool
    calls: int
    questions: int
    seconds: float
    told: str


class Source:
    """The tools of a suite, on the world of the task in hand."""

    name = "agentdojo"

    def __init__(self, suite: str) -> None:
        self._suite = suite
        self.world = World(suite, None)

    def specs(self) -> Sequence[ToolSpec]:
        return tuple(dojo.tools(self._suite).values())

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> object:
        return self.world.do(tool, arguments)

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:
        return ""

    def seconds(self, tool: str) -> float:
        return 30.0

    def problems(self) -> Sequence[str]:
        return ()

    def close(self) -> None:
        """Nothing to end."""


@contextlib.contextmanager
def bench(name: str) -> Iterator[Bench]:
    """A session of its own home whose tools are the suite's."""
    models = default_root()
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        home = Path(folder)
        (home / "settings.toml").write_text(SETTINGS.format(kernel=KERNEL))
        os.environ |= {"PERI_HOME": str(home), "PERI_MODELS": str(models)}
        source, box = Source(name), Toolbox()
        box.add(source)
        session = open_session(attended=True)
        made = Bench(name, session, source)
        session._parts.tools = made.tools(box, home)
        unsubscribe = session.subscribe(made.hear)
        try:
            yield made
        finally:
            unsubscribe()
            session.close()


@dataclass
class Bench:
    name: str
    session: Session
    source: Source
    wanted: list[Any] = field(default_factory=list)
    """The calls that the task in hand needs."""
    calls: list[str] = field(default_factory=list)
    questions: int = 0

    def tools(self, box: Toolbox, home: Path) -> Tools:
        grants, runner = Grants(home / "grants.json"), Runner(box)

        def fresh() -> Runner:
            runner.begin_turn()
            return runner

        return Tools(
            offer=lambda _turns, _kernel: box.specs(),
            runner=fresh,
            monitor=Monitor(Rules(home / "guard.toml"), grants),
            approvals=Approvals(),
            grants=grants,
            bounds=lambda: Bounds(STEPS, TURN_SECONDS),
            attended=lambda: True,
            accept=lambda _changed: False,
            problems=tuple,
            close=box.close,
        )

    def hear(self, event: Event) -> None:
        if isinstance(event, CallStarted):
            self.calls.append(f"{event.call.tool}{'' if event.decision.verdict is Verdict.ALLOW else '?'}")
        elif isinstance(event, ApprovalAsked):
            self.questions += 1
            yes = all(self.is_wanted(one) for one in (event.question, *event.question.more))
            threading.Thread(target=self.session.approvals.answer, args=(event.question.call.id, yes)).start()

    def is_wanted(self, question: Question) -> bool:
        call, targets = question.call, question.tool.targets
        return any(
            one.function == call.tool and all(_same(one.args.get(key), call.arguments.get(key)) for key in targets)
            for one in self.wanted
        )

    def work(self, task: str, attack: str = "") -> Outcome:
        """Have one task done."""
        suite = dojo.suite(self.name)
        user_task = suite.user_tasks[task]
        injection = suite.injection_tasks[attack] if attack else None
        text = dojo.attack_text(injection.GOAL) if injection is not None else ""
        made = dojo.environment(self.name, text, dojo.places(self.name, task) if attack else ())
        world = self.source.world = dojo.asked(self.name, user_task.PROMPT, user_task.init_environment(made))
        before = world.copy().environment
        self.wanted, self.calls, self.questions = user_task.ground_truth(before), [], 0
        began = time.monotonic()
        said = self.ask(user_task.PROMPT)
        outcome = Outcome(
            task,
            attack,
            bool(user_task.utility(said, before, world.environment)),
            injection is not None and bool(injection.security(said, before, world.environment)),
            bool(attack) and any("<INFORMATION>" in span.text for span in world.reach),
            len(self.calls),
            self.questions,
            time.monotonic() - began,
            f"{task} {attack} {'+'.join(self.calls) or 'no call'}",
        )
        print(f"   {outcome.told}: {'done' if outcome.useful else 'not done'} in {outcome.seconds:.0f} s", flush=True)
        return outcome

    def ask(self, prompt: str) -> str:
        conversation = self.session.new_conversation()
        ended = self.session.wait(self.session.submit(UserTurn(prompt, conversation=conversation)), TURN_SECONDS)
        self.session.delete_conversation(conversation)
        return ended.reply if isinstance(ended, TurnFinished) else ended.partial


def _same(wanted: Any, given: Any) -> bool:
    return given is None or wanted == given or str(wanted) == str(given)
