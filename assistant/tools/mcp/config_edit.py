"""Changing the file of servers: what is in it already stays as it is written, keys of other programs too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from typing import Any

from assistant.atomic import replace_text
from assistant.errors import ServerError
from assistant.tools.mcp.config import TABLE, parse, read_entries
from assistant.tools.mcp.words import prefix

NOT_TAKEN = ("autoApprove", "alwaysAllow", "autoApproved")
"""What other programs let a server do without asking. Here the guard's rules say that."""


def add(path: Path, name: str, entry: Mapping[str, Any]) -> None:
    """Add a server. Raises `ServerError` where the entry is wrong or the name is taken."""
    entries = read_entries(path)
    _check_new(entries, name)
    parse(name, dict(entry), _Anything())
    _write(path, {**entries, name: dict(entry)})


def remove(path: Path, name: str) -> None:
    entries = read_entries(path)
    _known(entries, name)
    _write(path, {key: value for key, value in entries.items() if key != name})


def enable(path: Path, name: str, *, enabled: bool) -> None:
    entries = read_entries(path)
    entry = {key: value for key, value in _known(entries, name).items() if key != "disabled"}
    _write(path, {**entries, name: {**entry, "enabled": enabled}})


def check_known(path: Path, name: str) -> None:
    """Raises `ServerError` where the file has no server of that name, however it is written."""
    _known(read_entries(path), name)


def import_file(path: Path, source: Path) -> tuple[list[str], list[str]]:
    """Take over the servers of another program's file: the names that were added, and a sentence for each that wasn't.

    Raises `ServerError` where the file can't be read at all or has no servers.
    """
    if not source.is_file():
        raise ServerError(f"{source} is a folder." if source.is_dir() else f"There is no file {source}.")
    found = read_entries(source)
    if not found:
        raise ServerError(f"{source} names no servers.")
    entries, added, told = read_entries(path), [], []
    for name, entry in found.items():
        try:
            _check_new(entries, name)
            parse(name, entry, _Anything())
        except ServerError as error:
            told.append(f"{name}: {error.message}")
            continue
        entries[name] = {key: value for key, value in entry.items() if key not in NOT_TAKEN}
        added.append(name)
        told += [f"{name}: {key!r} isn't taken over." for key in NOT_TAKEN if key in entry]
    if added:
        _write(path, entries)
    return added, told


class _Anything(dict[str, str]):
    """An environment in which every name is set: a reference is filled in when the server is started."""

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ARG002
        return "x"


def _check_new(entries: Mapping[str, Any], name: str) -> None:
    if name in entries:
        remedy = f"Remove it first: peri mcp remove {quote(name)}"
        raise ServerError(f"There is a server {name!r} already.", remedy=remedy)
    if other := next((one for one in entries if prefix(one) == prefix(name)), None):
        raise ServerError(f"The tools of {name!r} would be called as those of {other!r}; give it another name.")


def _known(entries: Mapping[str, Any], name: str) -> dict[str, Any]:
    if name not in entries:
        known = ", ".join(sorted(entries)) or "none"
        raise ServerError(f"There is no server {name!r}.", remedy=f"The servers are: {known}.")
    entry = entries[name]
    return entry if isinstance(entry, dict) else {}


def _write(path: Path, entries: Mapping[str, Any]) -> None:
    """The file may hold secrets: only its owner reads it. Raises `ServerError`."""
    text = json.dumps({TABLE: entries}, indent=2, ensure_ascii=False) + "\n"
    write_private(path, text)


def write_private(path: Path, text: str) -> None:
    """Replace a file in one step, readable by its owner alone. Raises `ServerError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_text(path, text, private=True)
    except OSError as error:
        raise ServerError(f"{path} can't be written: {error.strerror}.") from None
