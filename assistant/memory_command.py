"""`peri memory`: what is remembered of the user, from a terminal.

Results go to standard output, one JSON line each with `--json`. A fact is named by its number in `peri memory list`, by
its id, or by the beginning of its id.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

from assistant import console
from assistant.errors import PeriError, SearchError

if TYPE_CHECKING:
    from assistant.recall import Fact, Forgotten
    from assistant.remembering import Memory

_SHORTEST_ID = 4


def add_parser(commands: Any) -> None:
    """Add `memory` to the subparsers of `peri`."""
    memory = commands.add_parser("memory", help="what is remembered of you: see, add, change, forget it")
    actions = memory.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all that is remembered, the latest first")
    _with_json(listing, _list)
    find = actions.add_parser("find", help="what is near these words")
    find.add_argument("query", help="words, or a question")
    _with_json(find, _find)
    add = actions.add_parser("add", help="remember something")
    add.add_argument("text", help="in your own words; - reads it from standard input")
    _with_json(add, _add)
    edit = actions.add_parser("edit", help="say it in other words; the former are kept as its history")
    _fact_argument(edit)
    edit.add_argument("text", help="in your own words; - reads it from standard input")
    _with_json(edit, _edit)
    forget = actions.add_parser("forget", help="forget a fact and its history, for good")
    _fact_argument(forget)
    _with_json(forget, _forget)
    history = actions.add_parser("history", help="what a fact replaced, the oldest first")
    _fact_argument(history)
    _with_json(history, _history)
    for name, text, handler in (
        ("keep", "say yes to something that waits for it", _keep),
        ("refuse", "say no to it: it is forgotten", _refuse),
    ):
        answer = actions.add_parser(name, help=text)
        _fact_argument(answer)
        _with_json(answer, handler)
    export = actions.add_parser("export", help="all facts with their history, as JSON lines on standard output")
    export.set_defaults(handler=_export)


def _with_json(parser: argparse.ArgumentParser, handler: Any) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a fact")
    parser.set_defaults(handler=handler)


def _fact_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("fact", help="its number in `peri memory list`, or its id")


# -- handlers


def _list(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        facts, proposed = session.memory.facts(), session.memory.proposed()
    _show(arguments, facts)
    for number, (fact, source) in enumerate(proposed, len(facts) + 1):
        if arguments.json:
            console.print_json({**_as_json(fact), "proposed": True, "source": source})
        else:
            console.say(f"{number:>3}  {fact.text}  (waits for your yes: from {source})")
    if not (facts or proposed) and not arguments.json:
        console.say("Nothing is remembered yet.", err=True)
    return 0


def _find(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        numbers = {fact.id: number for number, fact in enumerate(session.memory.facts(), 1)}
        found = session.memory.facts(arguments.query)
    _show(arguments, found, numbers)
    if not found and not arguments.json:
        console.say("Nothing that is remembered is near this.", err=True)
    return 0


def _add(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        return _told(arguments, session.memory.add(_text(arguments.text)))


def _edit(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        fact = _named(session.memory, arguments.fact)
        return _told(arguments, session.memory.edit(fact.id, _text(arguments.text)))


def _keep(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        return _told(arguments, session.memory.keep(_named(session.memory, arguments.fact)))


def _refuse(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        fact = _named(session.memory, arguments.fact)
        if fact.id not in {one.id for one, _ in session.memory.proposed()}:
            raise PeriError("That fact waits for no answer.", remedy="`peri memory forget` forgets one that is kept.")
        session.memory.refuse(fact)
    return 0


def _history(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        facts = session.memory.history(_named(session.memory, arguments.fact).id)
    for fact in facts:
        if arguments.json:
            console.print_json(_as_json(fact))
        else:
            until = f" until {_day(fact.until)}" if fact.until is not None else ""
            console.say(f"{_day(fact.said)}{until}  {fact.text}")
    return 0


def _forget(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        gone = session.memory.forget(_named(session.memory, arguments.fact).id)
    if arguments.json:
        console.print_json(_gone_json(gone))
        return 0
    for fact in gone.facts:
        console.say(f"Forgotten: {fact.text}")
    for path in gone.backups:
        console.say(f"A backup still has it: {path}", err=True)
    for day in dict.fromkeys(_day(fact.said) for fact in gone.facts if fact.turn in gone.said_in):
        console.say(f"Your message of {day} still says it; delete its conversation to be rid of that, too.", err=True)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        for fact in reversed(session.memory.facts()):
            for one in session.memory.history(fact.id):
                console.print_json(_as_json(one))
    return 0


# -- helpers


def _named(memory: Memory, name: str) -> Fact:
    """The fact that the user means. Raises `SearchError` where there is none, or more than one."""
    listed = [*memory.facts(), *(fact for fact, _ in memory.proposed())]
    if name.isdecimal() and 1 <= int(name) <= len(listed):
        return listed[int(name) - 1]
    found = [one for one in listed if len(name) >= _SHORTEST_ID and one.id.startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    problem = "is more than one fact" if found else "is no fact that is remembered"
    raise SearchError(f"“{name}” {problem}.", remedy="`peri memory list` shows all of them with their numbers.")


def _show(arguments: argparse.Namespace, facts: list[Fact], numbers: dict[str, int] | None = None) -> None:
    for place, fact in enumerate(facts, 1):
        if arguments.json:
            console.print_json(_as_json(fact))
        else:
            number = place if numbers is None else numbers.get(fact.id, place)
            console.say(f"{number:>3}  {fact.text}  ({_day(fact.said)})")


def _told(arguments: argparse.Namespace, fact: Fact) -> int:
    if arguments.json:
        console.print_json(_as_json(fact))
    else:
        console.say(f"Remembered: {fact.text}")
    return 0


def _as_json(fact: Fact) -> dict[str, Any]:
    return dataclasses.asdict(fact)


def _gone_json(gone: Forgotten) -> dict[str, Any]:
    facts = [_as_json(one) for one in gone.facts]
    return {"forgotten": facts, "backups": [str(path) for path in gone.backups], "said_in": list(gone.said_in)}


def _day(moment: float) -> str:
    return f"{datetime.fromtimestamp(moment).astimezone():%Y-%m-%d}"


def _text(text: str) -> str:
    return sys.stdin.read() if text == "-" else text
