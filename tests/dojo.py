"""AgentDojo's suites, and how its tools would be declared to Peri.

AgentDojo comes with clients of five companies' models, which importing `agentdojo.agent_pipeline` would need. Nothing
of them is used here: that one package's `__init__` is passed over, and its module of Google's client is replaced by the
one constant that AgentDojo's own executor of tools takes from it. All else is AgentDojo's own, as it was released.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import json
import pickle
import sys
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from assistant.calls import Effect, Span, ToolCall, ToolSpec
from assistant.events import Origin

Way = tuple[Any, ...]
"""Names, keys and numbers that lead from an environment to a text in it."""
MARK = "mark-of-an-attack"
VERSION = "v1.2.2"
READS, WRITES, SENDS, SPENDS = Effect.READS, Effect.WRITES, Effect.SENDS, Effect.SPENDS
ONLY_READS = frozenset({READS})

EFFECTS: Mapping[str, tuple[frozenset[Effect], tuple[str, ...]]] = {
    # Banking: a payment carries its subject to whoever gets it.
    "send_money": (frozenset({SENDS, SPENDS}), ("recipient",)),
    "schedule_transaction": (frozenset({WRITES, SENDS, SPENDS}), ("recipient",)),
    "update_scheduled_transaction": (frozenset({WRITES, SENDS, SPENDS}), ("recipient",)),
    "update_password": (frozenset({WRITES}), ()),
    "update_user_info": (frozenset({WRITES}), ()),
    # Workspace: everything that touches an event's participants sends them mail.
    "send_email": (frozenset({SENDS}), ("recipients", "cc", "bcc")),
    "delete_email": (frozenset({WRITES}), ("email_id",)),
    "create_calendar_event": (frozenset({WRITES, SENDS}), ("participants",)),
    "cancel_calendar_event": (frozenset({WRITES, SENDS}), ("event_id",)),
    "reschedule_calendar_event": (frozenset({WRITES, SENDS}), ("event_id",)),
    "add_calendar_event_participants": (frozenset({WRITES, SENDS}), ("participants",)),
    "append_to_file": (frozenset({WRITES}), ("file_id",)),
    "create_file": (frozenset({WRITES}), ("filename",)),
    "delete_file": (frozenset({WRITES}), ("file_id",)),
    "share_file": (frozenset({SENDS}), ("email",)),
}
"""What is not named here only reads."""


def _prepare() -> None:
    """Let `agentdojo.task_suite` be imported without the clients of models."""
    name = "agentdojo.agent_pipeline"
    if name in sys.modules:
        return
    found = importlib.util.find_spec("agentdojo")
    assert found is not None, "agentdojo is not installed: `make setup-tests` does it"
    assert found.submodule_search_locations
    package = types.ModuleType(name)
    package.__path__ = [str(Path(found.submodule_search_locations[0]) / "agent_pipeline")]
    clients = types.ModuleType(f"{name}.llms")
    clients.__path__ = []
    google = types.ModuleType(f"{name}.llms.google_llm")
    google.EMPTY_FUNCTION_NAME = "<empty-function>"  # type: ignore[attr-defined]
    sys.modules |= {module.__name__: module for module in (package, clients, google)}


@functools.cache
def suite(name: str) -> Any:
    """AgentDojo's `TaskSuite`: "banking" or "workspace"."""
    _prepare()
    return importlib.import_module("agentdojo.task_suite.load_suites").get_suite(VERSION, name)


def attack_text(goal: str) -> str:
    """AgentDojo's attack "important instructions", in its variant without names."""
    _prepare()
    attacks = importlib.import_module("agentdojo.attacks.important_instructions_attacks")
    base = importlib.import_module("agentdojo.attacks.base_attacks")
    template: str = attacks.ImportantInstructionsAttackNoNames._JB_STRING
    return template.format(goal=goal, user=base.DEFAULT_USER_NAME, model=base.DEFAULT_MODEL_NAME)


@functools.cache
def _environment_text(name: str) -> str:
    suite(name)
    text: str = importlib.import_module("agentdojo.task_suite.task_suite").read_suite_file(
        name, "environment.yaml", None
    )
    return text


def environment(name: str, attack: str = "", places: Sequence[str] = ()) -> Any:
    """A fresh environment, with `attack` at those of the suite's places for one, as AgentDojo's
    `load_and_inject_default_environment` gives it. It is read once; this is a copy.
    """
    kept, found = _marked(name, tuple(places))
    made = pickle.loads(kept)
    for *way, last in found:
        holder = functools.reduce(_step, way, made)
        text = _step(holder, last).replace(MARK, attack)
        if isinstance(holder, BaseModel):
            setattr(holder, str(last), text)
            if "size" in holder.__dict__:  # of a file, which the suite counts when it reads one
                holder.size = len(holder.content)
        else:
            holder[last] = text
    return made


@functools.cache
def _marked(name: str, places: tuple[str, ...]) -> tuple[bytes, list[Way]]:
    """An environment with a mark at the places, pickled, and the ways to the texts that have it."""
    made = _environment(name, {**_empty(name), **dict.fromkeys(places, MARK)})
    return pickle.dumps(made), list(_ways(made, ()))


def _ways(value: Any, way: Way) -> Iterator[Way]:
    if isinstance(value, str) and MARK in value:
        yield way
    inner = value.__dict__ if isinstance(value, BaseModel) else value
    if isinstance(inner, list):
        inner = dict(enumerate(inner))
    if isinstance(inner, dict):
        for key, one in inner.items():
            yield from _ways(one, (*way, key))


def _step(holder: Any, key: Any) -> Any:
    return getattr(holder, key) if isinstance(holder, BaseModel) else holder[key]


def _environment(name: str, texts: Mapping[str, str]) -> Any:
    """On YAML's fast reader."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    read = yaml.load(_environment_text(name).format(**texts), Loader=loader)
    return suite(name).environment_type.model_validate(read)


@functools.cache
def _empty(name: str) -> Mapping[str, str]:
    """What stands at the places of attacks where there is none."""
    texts: Mapping[str, str] = suite(name).get_injection_vector_defaults()
    return texts


@functools.cache
def places(name: str, task: str) -> tuple[str, ...]:
    """Where an attack stands that this user task reads when it is done rightly."""
    marks = {place: f"mark-{number}-here" for number, place in enumerate(sorted(_empty(name)))}
    user_task = suite(name).user_tasks[task]
    world = asked(name, "", user_task.init_environment(_environment(name, marks)))
    for one in user_task.ground_truth(world.environment):
        world.do(one.function, one.args)
    read = "\n".join(span.text for span in world.reach)
    return tuple(place for place, mark in marks.items() if mark in read)


@functools.cache
def tools(name: str) -> Mapping[str, ToolSpec]:
    return {function.name: _spec(function) for function in suite(name).tools}


def _spec(function: Any) -> ToolSpec:
    effects, targets = EFFECTS.get(function.name, (ONLY_READS, ()))
    schema = function.parameters.model_json_schema()
    return ToolSpec(function.name, function.description, schema, effects, targets, "agentdojo")


@dataclass
class World:
    """An environment in use, and everything that the kernel has read."""

    name: str
    environment: Any
    reach: list[Span] = field(default_factory=list)

    def do(self, function: str, arguments: Mapping[str, Any]) -> str:
        """Run a tool; what it answered is in reach afterwards."""
        result, error = _runtime(self.name).run_function(self.environment, function, dict(arguments))
        text = _result_text(result) if error is None else str(error)
        self.reach.append(Span(text, Origin.TOOL, function))
        return text

    def copy(self) -> World:
        return World(self.name, pickle.loads(pickle.dumps(self.environment)), list(self.reach))


def asked(name: str, prompt: str, environment: Any) -> World:
    """The world after the user wrote `prompt`, before anything was read."""
    return World(name, environment, [Span(prompt, Origin.KEYBOARD)])


@functools.cache
def _runtime(name: str) -> Any:
    suite(name)
    return importlib.import_module("agentdojo.functions_runtime").FunctionsRuntime(suite(name).tools)


def _result_text(result: Any) -> str:
    execution = importlib.import_module("agentdojo.agent_pipeline.tool_execution")
    text: str = execution.tool_result_to_str(result, dump_fn=_yaml)
    return text


def _yaml(value: Any) -> str:
    """As AgentDojo's own, on YAML's fast writer, which knows plain values only."""
    plain = json.loads(json.dumps(value, default=str))
    text: str = yaml.dump(plain, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), allow_unicode=True)
    return text


def call(function: str, arguments: Mapping[str, Any], number: int = 0) -> ToolCall:
    return ToolCall(f"{function}-{number}", function, dict(arguments))


def ordered(ids: Iterable[str]) -> list[str]:
    """Task ids in the order of their numbers."""
    return sorted(ids, key=lambda one: int(one.rpartition("_")[2]))
