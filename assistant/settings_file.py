"""One TOML file of settings on disk: read it, say where something stands, change it and keep all else as it was.

Knows no particular setting. The TOML libraries are loaded on first use: a start without a file needs none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from assistant.atomic import replace_text
from assistant.errors import SettingsError
from models.sentences import say

_LOCK_SECONDS = 10.0
_ELSE = say("Correct the file by hand; Peri does not write over a file that it can't read.")


def read_text(path: Path) -> str:
    """The text of the file, "" where there is none. Raises `SettingsError`."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        message = say("{path}, line {line}: not UTF-8 text.", path=path, line=line)
        raise SettingsError(message, remedy=_ELSE, path=path, line=line) from error
    except OSError as error:
        message = say("{path} can't be read: {why}.", path=path, why=error.strerror or error)
        raise SettingsError(message, path=path) from error


def parse(path: Path, text: str) -> dict[str, Any]:
    """The tables of the text. Raises `SettingsError` with the line where the syntax breaks."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        fault = str(error)[: place.start()] if place else str(error)
        message = say("{path}, line {line}: this is not valid TOML ({fault}).", path=path, line=line, fault=fault)
        raise SettingsError(message, remedy=_ELSE, path=path, line=line) from error


def line_of(text: str, section: str, name: str = "") -> int | None:
    """The line (from 1) of `section.name`, or where the section begins; None where it can't be told."""
    lines = text.splitlines()
    here = ""
    for number, line in enumerate(lines, 1):
        header = re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line)
        if header:
            here = _bare(header[1])
        written = _bare(header[1]) if header else _key_on(line, here)
        if written == (f"{section}.{name}" if name else section) and _is_statement(lines[: number - 1]):
            return number
    return line_of(text, section) if name else None


def _key_on(line: str, section: str) -> str:
    key = re.match(r"""\s*((?:[\w\-."' \t])+?)\s*=""", line)
    return ".".join(filter(None, (section, _bare(key[1])))) if key else ""


def _bare(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _is_statement(before: list[str]) -> bool:
    """Whether a line after these begins a statement, and isn't the inside of a string or a list of several lines."""
    import tomllib

    try:
        tomllib.loads("\n".join(before))
    except tomllib.TOMLDecodeError:
        return False
    return True


def edit(path: Path, values: Mapping[str, Any], drop: Iterable[str] = ()) -> None:
    """Set dotted keys in the file and remove others; comments, order and unknown keys stay as they are.

    Several processes may do so at once. Raises `SettingsError`; the file is then as it was.
    """
    from filelock import FileLock, Timeout

    target = path.resolve()  # a link into somebody's dotfiles stays a link
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(target.with_name(target.name + ".lock"), timeout=_LOCK_SECONDS):
            _edit_locked(target, values, tuple(drop))
    except Timeout as error:
        message = say("{path} is being changed by another program.", path=path)
        raise SettingsError(message, remedy=say("Try again."), path=path) from error
    except OSError as error:
        why = error.strerror or error
        message = say("{path} can't be written: {why}. The setting is not kept.", path=path, why=why)
        raise SettingsError(message, path=path) from error


def _edit_locked(path: Path, values: Mapping[str, Any], drop: tuple[str, ...]) -> None:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    text = read_text(path)
    tables = parse(path, text)
    if not all(isinstance(tables.get(key.partition(".")[0], {}), dict) for key in values):
        raise _not_editable(path)
    wanted = _apply(tables, values, drop, dict)
    try:
        changed = tomlkit.dumps(_apply(tomlkit.parse(text), values, drop, tomlkit.table))
    except (TOMLKitError, ValueError, TypeError) as error:
        raise _not_editable(path) from error
    if changed == text:
        return
    if _loads(changed) != wanted:
        raise _not_editable(path)
    replace_text(path, changed)


def _apply(tables: Any, values: Mapping[str, Any], drop: tuple[str, ...], make: Callable[[], Any]) -> Any:
    for key in drop:
        section, _, name = key.partition(".")
        if isinstance(tables.get(section), MutableMapping):
            tables[section].pop(name, None)
    for key, value in values.items():
        section, _, name = key.partition(".")
        if section not in tables:
            tables[section] = make()
        if not _same(tables[section].get(name), value):
            tables[section][name] = value
    return tables


def _same(old: object, new: object) -> bool:
    """A value that is there already keeps its spelling (0.70, 'x')."""
    return old == new and isinstance(old, bool) == isinstance(new, bool)


def _loads(text: str) -> object:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _not_editable(path: Path) -> SettingsError:
    message = say("{path} is written in a way that Peri can't change safely. The file is as it was.", path=path)
    return SettingsError(message, remedy=say("Change the setting in the file by hand."), path=path)
