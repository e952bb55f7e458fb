"""The file of servers, `mcp.json`: the `mcpServers` JSON that other programs use too.

    {"mcpServers": {"files": {"command": "server-files", "args": ["--read-only"], "env": {"TOKEN": "${TOKEN}"}},
                    "wiki":  {"url": "https://example.org/mcp", "headers": {"X-Key": "${KEY:-none}"}}}}

`${NAME}` and `${NAME:-otherwise}` are filled in from the environment when a server is started. Peri's own keys are
`enabled`, `trusted` and `roots`.
"""

from __future__ import annotations

import difflib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from assistant.errors import ServerError
from assistant.tools.mcp.values import OAuthApp, Problem, ServerConfig, Way
from assistant.tools.mcp.words import hides, prefix
from models.sentences import say

TABLE = "mcpServers"
_STDIO = {"command", "args", "env", "cwd"}
_HTTP = {"url", "headers", "oauth"}
_OWN = {"enabled", "trusted", "roots"}
_KNOWN = {*_STDIO, *_HTTP, *_OWN, "type", "disabled"}
_HTTP_NAMES = {"http", "streamable-http", "streamableHttp", "streamable_http"}
_REFERENCE = re.compile(r"\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}")
_UNKNOWN_REFERENCE = re.compile(r"\$\{[^}]*\}")
LONGEST_FILE = 1_000_000


@dataclass(frozen=True, slots=True)
class Configured:
    """What a file of servers says: the usable ones, those whose entries are wrong left out and told in `problems`."""

    servers: tuple[ServerConfig, ...] = ()
    problems: tuple[Problem, ...] = ()


def load(path: Path, environment: Mapping[str, str] | None = None) -> Configured:
    """Read the file; without one there are no servers. Never raises for what the file says."""
    try:
        entries = read_entries(path)
    except ServerError as error:
        return Configured(problems=(Problem("", error.message),))
    servers: list[ServerConfig] = []
    problems: list[Problem] = []
    taken: dict[str, str] = {}
    for name, entry in entries.items():
        try:
            server = parse(name, entry, os.environ if environment is None else environment)
            _check_prefix(name, taken)
        except ServerError as error:
            problems.append(
                Problem(name, say("{path}, server {name}: {why}", path=path.name, name=repr(name), why=error.message))
            )
        else:
            servers.append(server)
    return Configured(tuple(servers), tuple(problems))


def read_entries(path: Path) -> dict[str, Any]:
    """The entries as they are written, by name. Raises `ServerError` for a file that can't be read."""
    try:
        if not path.exists():
            return {}
        if path.stat().st_size > LONGEST_FILE:
            raise ServerError(say("{path} is larger than a file of servers can be.", path=path))
        content = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_unique)
    except OSError as error:
        raise ServerError(say("{path} can't be read: {why}.", path=path, why=error.strerror)) from None
    except json.JSONDecodeError as error:
        raise ServerError(
            say(
                "{path}, line {line}, column {column}: {why}.",
                path=path,
                line=error.lineno,
                column=error.colno,
                why=error.msg,
            )
        ) from None
    except (UnicodeDecodeError, RecursionError):
        raise ServerError(say("{path} is no JSON text.", path=path)) from None
    return _table(path, content)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ServerError(say("The key {twice} is written twice.", twice=repr(twice)))
    return dict(pairs)


def _table(path: Path, content: object) -> dict[str, Any]:
    if not isinstance(content, dict):
        raise ServerError(say('{path} must hold an object with the key "{table}".', path=path, table=TABLE))
    table = content.get(TABLE, content.get("servers"))
    if table is None and content:
        raise ServerError(say('{path} has no key "{table}".', path=path, table=TABLE))
    if table is not None and not isinstance(table, dict):
        raise ServerError(
            say('"{table}" in {path} must be an object: names of servers and what they are.', table=TABLE, path=path)
        )
    return table or {}


def parse(name: str, entry: object, environment: Mapping[str, str]) -> ServerConfig:
    """One entry. Raises `ServerError` that names the key and what is wrong with it."""
    _check_name(name)
    if not isinstance(entry, dict):
        raise ServerError(say("it must be an object."))
    _check_keys(entry)
    way = _way(entry)
    common: dict[str, Any] = {
        "enabled": _flag(entry, "enabled", default=True) and not _flag(entry, "disabled", default=False),
        "trusted": _flag(entry, "trusted", default=False),
        "roots": tuple(_folder("roots", one) for one in _texts(entry, "roots", environment)),
    }
    if way is Way.HTTP:
        url = _filled("url", _text(entry, "url"), environment)
        _check_url(url)
        headers = _table_of_texts(entry, "headers", environment)
        return ServerConfig(name, way, url=url, headers=headers, oauth=_oauth(entry, environment), **common)
    return ServerConfig(
        name,
        way,
        command=_filled("command", _text(entry, "command"), environment),
        args=tuple(_texts(entry, "args", environment)),
        env=_table_of_texts(entry, "env", environment),
        cwd=_folder("cwd", _filled("cwd", _text(entry, "cwd"), environment)) if entry.get("cwd") else None,
        **common,
    )


def _check_name(name: str) -> None:
    if not name.strip() or len(name) > 64 or hides(name):
        raise ServerError(say("a server's name has 1 to 64 visible characters."))


def _check_prefix(name: str, taken: dict[str, str]) -> None:
    other = taken.setdefault(prefix(name), name)
    if other != name:
        raise ServerError(
            say("its tools would be called as those of {other}; give it another name.", other=repr(other))
        )


def _check_keys(entry: Mapping[str, Any]) -> None:
    """A key of another program is left alone; one that is nearly ours is a slip."""
    for key in entry.keys() - _KNOWN:
        if near := difflib.get_close_matches(key, _KNOWN, n=1, cutoff=0.8):
            raise ServerError(say("there is no key {key}; {meant} was meant?", key=repr(key), meant=repr(near[0])))


def _way(entry: Mapping[str, Any]) -> Way:
    kind = entry.get("type", entry.get("transport"))
    has_command, has_url = "command" in entry, "url" in entry
    if has_command and has_url:
        raise ServerError(say('it has both "command" and "url"; a server is either a program or an address.'))
    if kind == "sse":
        raise ServerError(say('"type": "sse" is the old transport; ask its maker for a streamable HTTP address.'))
    if not has_command and not has_url:
        raise ServerError(say('it needs "command" (a program) or "url" (an address).'))
    expected = {"stdio"} if has_command else _HTTP_NAMES
    if kind is not None and kind not in expected:
        raise ServerError(
            say(
                '"type" is {kind}, which doesn\'t go with {other}.',
                kind=repr(kind),
                other=repr("command" if has_command else "url"),
            )
        )
    return Way.STDIO if has_command else Way.HTTP


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise ServerError(
            say('"url" is {url}; an address begins with https:// or http:// and names a host.', url=repr(url))
        )
    if parts.username is not None:
        raise ServerError(say('"url" holds a password; put it into "headers", from the environment.'))


def _oauth(entry: Mapping[str, Any], environment: Mapping[str, str]) -> OAuthApp | None:
    texts = _table_of_texts(entry, "oauth", environment)
    if wrong := texts.keys() - {"clientId", "clientSecret", "scope"}:
        raise ServerError(say('"oauth" knows clientId, clientSecret and scope, not {key}.', key=repr(min(wrong))))
    if not texts:
        return None
    if "clientId" not in texts:
        raise ServerError(say('"oauth" needs "clientId".'))
    return OAuthApp(texts["clientId"], texts.get("clientSecret", ""), texts.get("scope", ""))


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise ServerError(say('"{key}" must be a text that isn\'t empty.', key=key))
    return value


def _flag(entry: Mapping[str, Any], key: str, *, default: bool) -> bool:
    value = entry.get(key, default)
    if not isinstance(value, bool):
        raise ServerError(say('"{key}" must be true or false.', key=key))
    return value


def _texts(entry: Mapping[str, Any], key: str, environment: Mapping[str, str]) -> list[str]:
    value = entry.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and "\0" not in one for one in value):
        raise ServerError(say('"{key}" must be a list of texts.', key=key))
    return [_filled(key, one, environment) for one in value]


def _table_of_texts(entry: Mapping[str, Any], key: str, environment: Mapping[str, str]) -> dict[str, str]:
    value = entry.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(one, str) and "\0" not in one for one in value.values()):
        raise ServerError(say('"{key}" must be an object of texts.', key=key))
    return {name: _filled(f"{key}.{name}", one, environment) for name, one in value.items()}


def _folder(key: str, text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise ServerError(say('"{key}" must be a whole path; {text} is none.', key=key, text=repr(text)))
    return path


def _filled(key: str, text: str, environment: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        given = environment.get(found[1], found[2])
        if given is None:
            raise ServerError(
                say('"{key}" refers to {name}, which isn\'t set in the environment.', key=key, name=f"${{{found[1]}}}")
            )
        return given

    if wrong := next((one[0] for one in _UNKNOWN_REFERENCE.finditer(text) if not _REFERENCE.fullmatch(one[0])), None):
        raise ServerError(
            say(
                '"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.',
                key=key,
                wrong=wrong,
                one="${HOME}",
            )
        )
    return _REFERENCE.sub(value, text)
