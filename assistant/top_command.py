"""`peri top`: how quick the last spoken turns were, moment by moment."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from assistant import console
from assistant.events import LedgerEntry, Mark

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
    top = commands.add_parser("top", help=f"how quick the last {MOST} spoken turns were")
    top.add_argument("--json", action="store_true", help="one JSON object")
    top.set_defaults(handler=_top)


def _top(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        found = summary(session.talk.ledgers(MOST))
    if arguments.json:
        console.print_json(found)
    elif not found["turns"]:
        console.say("Nobody has talked with Peri yet. peri talk begins a conversation.")
    else:
        console.say(f"{found['turns']} spoken turns; seconds after the last sample of speech")
        console.say(f"{'':24}{'p50':>8}{'p95':>8}")
        for mark, words in _MOMENTS.items():
            if times := found["seconds"].get(mark.value):
                console.say(f"{words:24}{times['p50']:8.2f}{times['p95']:8.2f}")
        console.say(f"prompt evaluated ahead in {found['speculated']:.0%} of them")
    return 0


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
