"""AgentDojo's user tasks done as they should be, with every question counted and answered with yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.calls import Span, Verdict
from assistant.guard import words
from assistant.guard.arguments import leaves
from assistant.guard.monitor import Monitor
from tests import dojo
from tests.dojo import World


@dataclass(frozen=True)
class Honest:
    """`questions` counts cards: calls that could be written in one message are asked about on one. `calls` counts the
    calls that were asked about.
    """

    task: str
    questions: int
    calls: int
    denied: tuple[str, ...]
    functions: tuple[str, ...]


def do_honestly(name: str, task: str, monitor: Monitor) -> Honest:
    user_task = dojo.suite(name).user_tasks[task]
    world = dojo.asked(name, user_task.PROMPT, user_task.init_environment(dojo.environment(name)))
    wanted = user_task.ground_truth(world.environment)
    questions = asked = 0
    denied: list[str] = []
    for message in messages(wanted, world):
        known = list(world.reach)  # what the kernel has read when it writes the message
        verdicts = [_verdict(one, number, known, world, monitor) for number, one in enumerate(message)]
        questions += Verdict.ASK in verdicts
        asked += verdicts.count(Verdict.ASK)
        denied += [one.function for one, verdict in zip(message, verdicts, strict=True) if verdict is Verdict.DENY]
        for one in message:
            world.do(one.function, one.args)
    return Honest(task, questions, asked, tuple(denied), tuple(one.function for one in wanted))


def _verdict(one: Any, number: int, known: Sequence[Span], world: World, monitor: Monitor) -> Verdict:
    call = dojo.call(one.function, one.args, number)
    return monitor.decide(call, dojo.tools(world.name)[one.function], known, conversation="c").verdict


def messages(wanted: Sequence[Any], world: World) -> list[list[Any]]:
    """The calls as a kernel could write them: those that follow each other go into one message, unless one reads, or
    says something that only the answer to an earlier one of the message tells.
    """
    tried = world.copy()
    together: list[list[Any]] = []
    for one in wanted:
        current = together[-1] if together else []
        if _may_join(one, current, tried):
            current.append(one)
        else:
            together.append([one])
        tried.do(one.function, one.args)
    return together


def _may_join(one: Any, current: Sequence[Any], world: World) -> bool:
    tools = dojo.tools(world.name)
    if not current or any(tools[call.function].effects == dojo.ONLY_READS for call in (*current, one)):
        return False
    answers, before = world.reach[-len(current) :], world.reach[: -len(current)]
    return not any(
        _is_news(leaf.text, answers, before) for leaf in leaves(dojo.call(one.function, one.args), tools[one.function])
    )


def _is_news(value: str, answers: Sequence[Span], before: Sequence[Span]) -> bool:
    """Whether the answers tell it. A number of an object is theirs even where the same digits stood elsewhere."""
    told = any(words.holds(span.text, value) for span in answers)
    return told and (value.isdigit() or not any(words.holds(span.text, value) for span in before))
