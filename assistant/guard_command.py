"""`peri guard`: what the guard decided and why, its rules, and the rights that were given."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import console, settings
from assistant.console import EXIT_FAILED

if TYPE_CHECKING:
    from assistant.calls import Grant
    from assistant.guard.places import Places
    from assistant.guard.replay import Replayed

_SHOWN_ARGUMENTS = 160


def add_parser(commands: Any) -> None:
    """Add `guard` and what it can do to the subparsers of `peri`."""
    guard = commands.add_parser("guard", help="what was decided about tools and why; rules, and rights you gave")
    actions = guard.add_subparsers(dest="action", required=True, metavar="ACTION")

    log = actions.add_parser("log", help="the decisions, the newest last, and whether the log is as it was written")
    log.add_argument("-n", type=_count, default=20, metavar="N", help="so many of the newest; 0: all (20)")
    log.add_argument("--json", action="store_true", help="one JSON object a decision")
    log.set_defaults(handler=_log)

    replay = actions.add_parser("replay", help="decide what a log has again by the present rules; tell what differs")
    replay.add_argument("file", type=Path, metavar="FILE")
    replay.add_argument("--json", action="store_true", help="one JSON object a decision that differs")
    replay.set_defaults(handler=_replay)

    rules = actions.add_parser("rules", help="the rules in force, in the order in which they are looked at")
    rules.set_defaults(handler=_rules)

    grants = actions.add_parser("grants", help="the rights you gave")
    grants.add_argument("--json", action="store_true", help="one JSON object a right")
    grants.set_defaults(handler=_grants)
    revoking = grants.add_subparsers(dest="change", metavar="CHANGE")
    revoke = revoking.add_parser("revoke", help="take a right back")
    revoke.add_argument("id", metavar="ID", help="as `peri guard grants` tells it")
    revoke.set_defaults(handler=_revoke)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"a whole number from 0 on is needed, not {text}")
    return int(text)


def _places() -> Places:
    from assistant.guard.places import Places

    return Places(settings.home())


# -- log and replay


def _log(arguments: argparse.Namespace) -> int:
    from assistant.guard.record import DecisionLog

    log = DecisionLog(_places().log)
    entries = list(log.entries())
    for entry in entries[-arguments.n :]:
        if arguments.json:
            console.print_json(entry)
        else:
            console.say(_decision(entry))
    if not entries:
        console.say(f"Nothing has been decided yet; the log will be {log.path}.", err=True)
    broken = log.check()
    if broken is not None:
        console.say(f"{broken.path}, line {broken.line}: {broken.message}.", err=True)
        return EXIT_FAILED
    return 0


def _decision(entry: Mapping[str, Any]) -> str:
    """Two lines about one record; what it lacks is left out."""
    call, decision = _table(entry, "call"), _table(entry, "decision")
    arguments = json.dumps(call.get("arguments", {}), ensure_ascii=False)
    short = arguments if len(arguments) <= _SHOWN_ARGUMENTS else arguments[: _SHOWN_ARGUMENTS - 1] + "…"
    head = f"{_when(entry)}  {decision.get('verdict', '?')!s:5}  {call.get('tool', '?')} {short}"
    return f"{head}\n    {decision.get('rule')}: {decision.get('why')}"


def _table(entry: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = entry.get(key)
    return found if isinstance(found, Mapping) else {}


def _when(entry: Mapping[str, Any]) -> str:
    moment = entry.get("time")
    return _moment(moment) if isinstance(moment, int | float) else "?"


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(sep=" ", timespec="seconds")


def _replay(arguments: argparse.Namespace) -> int:
    from assistant.guard.record import lines
    from assistant.guard.replay import replay
    from assistant.guard.rule_file import read

    book = read(_places().rules)
    if book.problem is not None:
        raise book.problem
    decided = list(replay((entry or {} for _, entry in lines(arguments.file)), book))
    differing = [one for one in decided if one is not None and one.differs]
    for one in differing:
        if arguments.json:
            console.print_json(_replayed(one))
        else:
            console.say(f"{one.tool} ({one.call}): {one.before} ({one.before_rule}), now {_now(one)}")
    unread = decided.count(None)
    told = f"{len(decided) - unread} decisions, {len(differing)} of them different now"
    console.say(f"{told}; {unread} lines are no decisions." if unread else f"{told}.", err=True)
    return EXIT_FAILED if unread else 0


def _now(one: Replayed) -> str:
    return f"{one.now.verdict} ({one.now.rule}): {one.now.why}"


def _replayed(one: Replayed) -> dict[str, Any]:
    now = {"verdict": str(one.now.verdict), "rule": one.now.rule, "why": one.now.why}
    return {"call": one.call, "tool": one.tool, "before": {"verdict": one.before, "rule": one.before_rule}, "now": now}


# -- rules and grants


def _rules(_: argparse.Namespace) -> int:
    from assistant.guard.rule_file import defaults_text, ensure_file, read

    path = _places().rules
    ensure_file(path)
    console.say(f"# {path}\n\n{path.read_text(encoding='utf-8', errors='replace').rstrip()}\n")
    console.say(f"# -- the rules that Peri comes with\n\n{defaults_text().rstrip()}")
    book = read(path)
    if book.problem is not None:
        raise book.problem
    return 0


def _grants(arguments: argparse.Namespace) -> int:
    from assistant.guard.grants import Grants

    every = Grants(_places().grants).list()
    for grant in every:
        if arguments.json:
            console.print_json(dataclasses.asdict(grant))
        else:
            console.say(_grant(grant))
    if not every:
        console.say("No right has been given.", err=True)
    return 0


def _grant(grant: Grant) -> str:
    target = ", ".join(grant.target.splitlines()) or "any call"
    how_long = "always" if grant.conversation == "" else f"in conversation {grant.conversation}"
    after = ", also after foreign text was read" if grant.foreign else ""
    return f"{grant.id}  {grant.tool} ({grant.plugin}) on {target}, {how_long}{after}; given {_moment(grant.created)}"


def _revoke(arguments: argparse.Namespace) -> int:
    from assistant.guard.grants import Grants

    if Grants(_places().grants).revoke(arguments.id):
        console.say("It is taken back.", err=True)
        return 0
    console.say(f"There is no right {arguments.id}; `peri guard grants` lists them.", err=True)
    return EXIT_FAILED
