"""Rules as TOML: those that come with Peri, and the user's own in `guard.toml`."""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from assistant import settings_file as files
from assistant.calls import Effect, Verdict
from assistant.errors import RulesError, SettingsError
from assistant.guard.facts import From
from assistant.guard.rules import REACHES, Rule, Rulebook
from assistant.settings_schema import found, nearest
from models.sentences import Sentence, joined, say

STARTER = """\
# Your own rules for what Peri asks before it does something. They are looked at before those that Peri comes with,
# the first that fits decides, and a change here counts from the next call on. `peri guard rules` shows all rules;
# docs/guard.md explains every key. Without the # before its lines, this rule would let notes be taken unasked after a
# file was read:
#
# [[rule]]
# name = "my-notes"
# tool = "add_note"
# only = ["reads", "writes"]
# reach = ["own", "file"]
# verdict = "allow"
"""
_REMEDY = say(
    "Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about."
)


class Rules:
    """The rules in force. The user's file is read again when it has changed. Any thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._state: tuple[int, int] | None = None
        self._book = Rulebook((), defaults())
        self._read = False

    def book(self) -> Rulebook:
        """All rules as they are now; a mistake in the user's file is its `problem`."""
        state = self._state_of_file()
        if not self._read or state != self._state:
            self._book, self._state, self._read = read(self.path), state, True
        return self._book

    def _state_of_file(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size


def ensure_file(path: Path) -> None:
    """Write the file with its explanation where there is none. Raises `RulesError`."""
    if path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(STARTER)
    except FileExistsError:
        return
    except OSError as error:
        raise RulesError(
            say("{path} can't be written: {why}.", path=path, why=error.strerror or error), path=path
        ) from error


def defaults_text() -> str:
    """The rules that come with Peri, as TOML."""
    return importlib.resources.files("assistant.guard").joinpath("rules.toml").read_text(encoding="utf-8")


def defaults() -> tuple[Rule, ...]:
    path = Path("rules.toml")
    text = defaults_text()
    rules, problems = _rules(files.parse(path, text), text, own=False)
    if problems:
        raise problems[0][1]
    return rules


def read(path: Path) -> Rulebook:
    """The user's rules in the file and the defaults; never raises: a file with a mistake makes the guard stricter."""
    known = defaults()
    try:
        text = files.read_text(path)
        tables = files.parse(path, text) if text else {}
    except SettingsError as error:
        return Rulebook((), known, RulesError(error.message, remedy=_REMEDY, path=path, line=error.line))
    rules, problems = _rules(tables, text, own=True)
    return Rulebook(rules, known, _together(path, problems))


Problem = tuple[int | None, SettingsError]


def _rules(tables: Mapping[str, Any], text: str, *, own: bool) -> tuple[tuple[Rule, ...], list[Problem]]:
    lines = _lines_of_rules(text)
    problems = [
        (files.line_of(text, key), _unknown(say("There is no table [{key}]", key=key), key, ["rule"]))
        for key in tables
        if key != "rule"
    ]
    listed = tables.get("rule", [])
    if not isinstance(listed, list):
        return (), [*problems, (files.line_of(text, "rule"), SettingsError(say("A rule begins with [[rule]].")))]
    rules: list[Rule] = []
    for place, table in enumerate(listed):
        line = lines[place] if place < len(lines) else None
        try:
            rules.append(_rule(table, place, own))
        except _Mistake as mistake:
            problems.append((_line_of_key(text, line, mistake.key), SettingsError(mistake.message)))
    return tuple(rules), problems


class _Mistake(Exception):
    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.message = message


def _rule(table: object, place: int, own: bool) -> Rule:
    if not isinstance(table, Mapping):
        raise _Mistake("", say("A rule is a table; found {found}.", found=found(table)))
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _KEYS:
            raise _Mistake(key, _unknown(say('A rule has no key "{key}"', key=key), key, _KEYS).message)
        values[key] = _KEYS[key](key, value)
    if "verdict" not in values:
        raise _Mistake("", say('A rule needs a verdict: "allow", "ask" or "deny".'))
    if not own and "why" in values:
        values["why"] = Sentence(values["why"])
    known = {"name": f"rule-{place + 1}", "why": say("A rule of yours says so.") if own else "", "own": own}
    return Rule(**{**known, **values})


def _text(key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _Mistake(key, say("{key} must be text in quotes; found {found}.", key=key, found=found(value)))
    return value


def _flag(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise _Mistake(key, say("{key} must be true or false; found {found}.", key=key, found=found(value)))
    return value


def _patterns(key: str, value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    if not values:
        raise _Mistake(key, say("{key} must name at least one.", key=key))
    return tuple(_text(key, one) for one in values)


def _several(known: Iterable[str], make: Callable[[str], Any]) -> Callable[[str, object], frozenset[Any]]:
    words = tuple(known)

    def check(key: str, value: object) -> frozenset[Any]:
        return frozenset(make(_one_of(key, one, words)) for one in _patterns(key, value))

    return check


def _verdict(key: str, value: object) -> Verdict:
    return Verdict(_one_of(key, _text(key, value), tuple(Verdict)))


def _one_of(key: str, value: str, known: Iterable[str]) -> str:
    names = [str(one) for one in known]
    if value not in names:
        raise _Mistake(key, _unknown(say('{key} can\'t be "{value}"', key=key, value=value), value, names).message)
    return value


def _unknown(what: str, word: str, known: Iterable[str]) -> SettingsError:
    names = list(known)
    likely = nearest(word, names)
    if likely:
        return SettingsError(say('{what}; did you mean "{likely}"?', what=what, likely=likely))
    return SettingsError(say("{what}; it can be {names}.", what=what, names=", ".join(names)))


_KEYS: dict[str, Callable[[str, object], Any]] = {
    "name": _text,
    "verdict": _verdict,
    "why": _text,
    "tool": _patterns,
    "plugin": _patterns,
    "effects": _several(Effect, Effect),
    "only": _several(Effect, Effect),
    "reach": _several(REACHES, str),
    "target": _patterns,
    "target_from": _several(From, From),
    "carries": _flag,
    "says_more": _flag,
}


def _lines_of_rules(text: str) -> list[int]:
    return [number for number, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]


def _line_of_key(text: str, start: int | None, key: str) -> int | None:
    """The line of a key in the rule that begins on line `start`; that line where the key isn't found."""
    if start is None or not key:
        return start
    for number, line in enumerate(text.splitlines()[start:], start + 1):
        if line.lstrip().startswith("["):
            break
        if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=""", line):
            return number
    return start


def _together(path: Path, problems: list[Problem]) -> SettingsError | None:
    if not problems:
        return None
    problems.sort(key=lambda problem: problem[0] or 0)
    places = [
        say("line {line}: {problem}", line=line, problem=error.message) if line else error.message
        for line, error in problems
    ]
    told = say("{path}, {problems}", path=path, problems=joined(*places))
    return RulesError(told, remedy=_REMEDY, path=path, line=problems[0][0])
