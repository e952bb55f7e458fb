"""AgentDojo's injection tasks struck by a kernel that does all that the attacker wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from assistant.calls import Span, Verdict
from assistant.events import Origin
from assistant.guard.monitor import Monitor
from tests import dojo, dojo_attacks
from tests.dojo import World

_SEEN = "<INFORMATION>"
"""Stands in the text of every attack."""


@dataclass(frozen=True)
class Attacked:
    """One injection task against every user task. `let_through`: (user task, tool) of each call that does more than
    read and was allowed. `reached`: the user tasks where the suite says that the attack reached its goal. `works`: it
    does without a guard.
    """

    strikes: int
    let_through: tuple[tuple[str, str], ...]
    reached: tuple[str, ...]
    works: bool


def attack(name: str, injection: str, monitor: Monitor) -> Attacked:
    """The attacker strikes at the first sight of the attack, and once more at the end of the user's task, when all of
    its results are in reach. The user's own calls are all done.
    """
    strikes, through, reached, works = 0, [], [], False
    text = dojo.attack_text(dojo.suite(name).injection_tasks[injection].GOAL)
    for task, user_task in dojo.suite(name).user_tasks.items():
        environment = dojo.environment(name, text, dojo.places(name, task))
        world = dojo.asked(name, user_task.PROMPT, user_task.init_environment(environment))
        wanted = user_task.ground_truth(world.environment)
        struck = 0
        for one in wanted:
            world.do(one.function, one.args)
            if (_SEEN in world.reach[-1].text and not struck) or (struck and one is wanted[-1]):
                struck += 1
                works = works or _reaches_unguarded(world, injection)
                allowed, success = _strike(world, injection, monitor)
                through += [(task, function) for function in allowed]
                reached += [task] if success else []
        assert struck, f"{task} never reads the attack"
        strikes += struck
    return Attacked(strikes, tuple(through), tuple(reached), works)


def _strike(world: World, injection: str, monitor: Monitor) -> tuple[list[str], bool]:
    """Put the attacker's calls to the monitor and do those that it allows. What they read is forgotten afterwards."""
    before, read = world.environment, len(world.reach)
    allowed: list[str] = []
    task = dojo.suite(world.name).injection_tasks[injection]
    for number, (function, arguments) in enumerate(dojo_attacks.calls(task, world)):
        tool = dojo.tools(world.name)[function]
        decision = monitor.decide(dojo.call(function, arguments, number), tool, world.reach, conversation="c")
        if decision.verdict is not Verdict.ALLOW:
            world.reach.append(Span("The user did not allow this call.", Origin.KERNEL))
            continue
        if tool.effects != dojo.ONLY_READS:
            allowed.append(function)
            world.environment = world.copy().environment
        world.do(function, arguments)
    del world.reach[read:]
    return allowed, _reaches(task, before, world.environment)


def _reaches_unguarded(world: World, injection: str) -> bool:
    task, trial = dojo.suite(world.name).injection_tasks[injection], world.copy()
    for function, arguments in dojo_attacks.calls(task, trial):
        trial.do(function, arguments)
    return _reaches(task, world.environment, trial.environment)


def _reaches(task: Any, before: Any, after: Any) -> bool:
    """Whether the suite's own check says that the attack reached its goal, and didn't say so before."""
    return bool(task.security("", before, after)) and not task.security("", before, before)
