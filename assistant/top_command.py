"""`peri top`: memory, devices, what left this machine, and how quick the last spoken turns were."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from assistant import broker_words as words
from assistant import console
from assistant.events import LedgerEntry, Mark
from assistant.settings import home
from assistant.window_state import of_window
from models.values import HostState

if TYPE_CHECKING:
    from assistant.system_state import Departure, Peripheral, SystemState
    from models.values import HostReport

MOST = 100
_NOW = 3.0
"""Seconds ago in which what was written is told as what is being written."""
_MOMENTS = {
    Mark.ENDPOINT: "end of speech noticed",
    Mark.TRANSCRIPT: "words understood",
    Mark.PROMPT: "prompt written",
    Mark.FIRST_TOKEN: "first word",
    Mark.FIRST_SENTENCE: "first sentence",
    Mark.FIRST_SOUND: "first sound",
}


def add_parser(commands: Any) -> None:
    """Add `top` to the subparsers of `peri`."""
    top = commands.add_parser(
        "top", help=f"memory, devices, what left this machine, and how quick the last {MOST} spoken turns were"
    )
    top.add_argument("--json", action="store_true", help="one JSON object")
    top.set_defaults(handler=_top)


def _top(arguments: argparse.Namespace) -> int:
    window = of_window(home())
    with console.session_of(arguments) as session:
        found, state = summary(session.talk.ledgers(MOST)), window or session.system.state()
    if arguments.json:
        whole = dataclasses.asdict(state)
        console.print_json({**found, "window": window is not None, "devices": whole.pop("peripherals"), **whole})
        return 0
    console.say("The window of Peri that is open:" if window else "No window of Peri is open.")
    for line in system_lines(state):
        console.say(line)
    if not found["turns"]:
        console.say("Nobody has talked with Peri yet. peri talk begins a conversation.")
    else:
        console.say(f"{found['turns']} spoken turns; seconds after the last sample of speech")
        console.say(f"{'':24}{'p50':>8}{'p95':>8}")
        for mark, moment in _MOMENTS.items():
            if times := found["seconds"].get(mark.value):
                console.say(f"{moment:24}{times['p50']:8.2f}{times['p95']:8.2f}")
        console.say(f"prompt evaluated ahead in {found['speculated']:.0%} of them")
    return 0


def system_lines(state: SystemState) -> list[str]:
    """The turn, the speed, memory, the hosts that were started, what the memory broker did last, the switches of
    devices, and what left, a line each.
    """
    free, whole = state.memory.available / 1e9, state.memory.total / 1e9
    left = [_left(one) for one in state.left] or ["Nothing left this machine through tools."]
    hosts = [_host(one) for one in state.hosts if one.state is not HostState.STOPPED]
    steps = [f"{_moment(one.moment)} {words.told(one)}" for one in state.broker]
    devices = ", ".join(map(_device, state.peripherals))
    return [*_turn(state), f"{free:.1f} of {whole:.1f} GB of memory free", *hosts, *steps, devices, *left]


def _turn(state: SystemState) -> list[str]:
    """Nothing before there was one."""
    turn, lines = state.turn, list[str]()
    if turn is not None:
        stages = [f"{one.stage} {one.seconds:.2f} s" for one in turn.stages]
        if turn.stage is not None:
            stages.append(f"{turn.stage} for {turn.stage_seconds:.1f} s now")
        which = "last turn" if turn.stage is None else "turn in hand"
        lines.append(f"{which}, {turn.seconds:.1f} s: {', '.join(stages)}")
    if state.waiting:
        lines.append(f"{state.waiting} waiting")
    if state.speeds or state.speed:
        written = state.speeds[-1].tokens_per_second if state.speeds and state.speeds[-1].ago < _NOW else state.speed
        lines.append(f"{written:.1f} tokens a second written, {state.prefill:.0f} read")
    return lines


def _host(one: HostReport) -> str:
    held = f" {words.size(one.resident_bytes)}" if one.resident_bytes else ""
    predicted = f" of {words.size(one.predicted_bytes)} predicted" if held and one.predicted_bytes else ""
    return f"{one.name:12}{one.state:10}{held}{predicted}  {one.model}".rstrip()


def _device(one: Peripheral) -> str:
    return f"{one.device} {'asks' if one.asks else 'on' if one.on else 'off'}"


def _left(one: Departure) -> str:
    often = "once" if one.count == 1 else f"{one.count} times"
    return f"Left for {one.host or 'an unknown host'}: {one.tool} ({one.plugin}), {often}, last {_moment(one.last)}"


def _moment(moment: float) -> str:
    return datetime.fromtimestamp(moment).astimezone().isoformat(sep=" ", timespec="seconds")


def summary(entries: Sequence[LedgerEntry]) -> dict[str, Any]:
    """How many turns, p50 and p95 of each moment in seconds, and in what share the speculation was used."""
    import numpy as np

    seconds = {}
    for mark in _MOMENTS:
        times = [entry.marks[mark] for entry in entries if mark in entry.marks]
        if times:
            middle, slow = np.percentile(times, (50, 95))
            seconds[mark.value] = {"p50": round(float(middle), 4), "p95": round(float(slow), 4)}
    speculated = sum(Mark.SPECULATED in entry.marks for entry in entries)
    return {"turns": len(entries), "seconds": seconds, "speculated": speculated / len(entries) if entries else 0.0}
