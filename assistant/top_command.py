"""`peri top`: memory, devices, what left this machine, and how quick the last spoken turns were."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from assistant import console
from assistant.events import LedgerEntry, Mark

if TYPE_CHECKING:
    from assistant.system_state import Departure, Peripheral, SystemState

MOST = 100
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
    with console.session_of(arguments) as session:
        found, state = summary(session.talk.ledgers(MOST)), session.system.state()
    if arguments.json:
        left = [dataclasses.asdict(one) for one in state.left]
        devices = [dataclasses.asdict(one) for one in state.peripherals]
        console.print_json({**found, "memory": dataclasses.asdict(state.memory), "devices": devices, "left": left})
        return 0
    for line in system_lines(state):
        console.say(line)
    if not found["turns"]:
        console.say("Nobody has talked with Peri yet. peri talk begins a conversation.")
    else:
        console.say(f"{found['turns']} spoken turns; seconds after the last sample of speech")
        console.say(f"{'':24}{'p50':>8}{'p95':>8}")
        for mark, words in _MOMENTS.items():
            if times := found["seconds"].get(mark.value):
                console.say(f"{words:24}{times['p50']:8.2f}{times['p95']:8.2f}")
        console.say(f"prompt evaluated ahead in {found['speculated']:.0%} of them")
    return 0


def system_lines(state: SystemState) -> list[str]:
    """Memory, the switches of devices, and what left, a line each."""
    free, whole = state.memory.available / 1e9, state.memory.total / 1e9
    left = [_left(one) for one in state.left] or ["Nothing left this machine through tools."]
    return [f"{free:.1f} of {whole:.1f} GB of memory free", ", ".join(map(_device, state.peripherals)), *left]


def _device(one: Peripheral) -> str:
    return f"{one.device} {'asks' if one.asks else 'on' if one.on else 'off'}"


def _left(one: Departure) -> str:
    last = datetime.fromtimestamp(one.last).astimezone().isoformat(sep=" ", timespec="seconds")
    often = "once" if one.count == 1 else f"{one.count} times"
    return f"Left for {one.host or 'an unknown host'}: {one.tool} ({one.plugin}), {often}, last {last}"


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
