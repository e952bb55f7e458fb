"""Tools, calls and texts in reach, as tests of the guard need them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.calls import Decision, Effect, Span, ToolCall, ToolSpec
from assistant.events import Origin
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.rule_file import Rules

READS, WRITES, EXECUTES, SENDS = Effect.READS, Effect.WRITES, Effect.EXECUTES, Effect.SENDS
SPEAKS, SPENDS = Effect.SPEAKS, Effect.SPENDS


def spec(name: str, *effects: Effect, targets: tuple[str, ...] = (), **properties: Any) -> ToolSpec:
    schema = {"type": "object", "properties": properties} if properties else {}
    return ToolSpec(name, f"{name}.", schema, frozenset(effects), targets)


CALCULATE = spec("calculate", READS)
FETCH = spec("read_page", READS, SENDS, targets=("url",))
MAIL = spec("send_mail", SENDS, targets=("to",))
SAVE = spec("write_file", WRITES, targets=("path",))
RUN = spec("run_command", EXECUTES)
PAY = spec("pay", SENDS, SPENDS, targets=("to",))
TIMER = spec("set_timer", SPEAKS)


def call(tool: ToolSpec, **arguments: Any) -> ToolCall:
    return ToolCall("c1", tool.name, arguments)


def own(text: str) -> Span:
    return Span(text, Origin.KEYBOARD)


def web(text: str, source: str = "https://news.example/a") -> Span:
    return Span(text, Origin.WEB, source)


def file(text: str, source: str = "notes.txt") -> Span:
    return Span(text, Origin.FILE, source)


def monitor(folder: Path) -> Monitor:
    return Monitor(Rules(folder / "guard.toml"), Grants(folder / "grants.json"))


def decide(guard: Monitor, tool: ToolSpec, reach: Sequence[Span], attended: bool = True, **arguments: Any) -> Decision:
    return guard.decide(call(tool, **arguments), tool, reach, conversation="c", attended=attended)
