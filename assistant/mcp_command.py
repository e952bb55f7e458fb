"""`peri mcp`: the servers of tools that speak the Model Context Protocol, from a terminal."""

from __future__ import annotations

import argparse
import dataclasses
import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

from assistant import console, settings
from assistant.console import EXIT_FAILED
from assistant.errors import ServerError
from assistant.tools.mcp import CONFIG, config, config_edit
from assistant.tools.mcp.words import visible

if TYPE_CHECKING:
    from assistant.calls import ToolChanged, ToolSpec
    from assistant.tools.mcp.servers import Servers
    from assistant.tools.mcp.values import ServerConfig, ServerState

_CHECK_SECONDS = 90.0


def add_parser(commands: Any) -> None:
    """Add `mcp` and what it can do to the subparsers of `peri`."""
    mcp = commands.add_parser("mcp", help="servers of tools (Model Context Protocol): add, list, check, accept …")
    actions = mcp.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_editing(actions)
    listing = actions.add_parser("list", help="the servers that are configured, and what is wrong in their file")
    listing.add_argument("--json", action="store_true", help="one JSON object a server")
    listing.set_defaults(handler=_list)
    check = actions.add_parser("check", help="start a server and show what it offers, as the model is told of it")
    check.add_argument("name", metavar="NAME")
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(handler=_check)
    accept = actions.add_parser("accept", help="show what has changed about a server's tools, and use them as they are")
    accept.add_argument("name", metavar="NAME")
    accept.add_argument("tool", nargs="?", default="", metavar="TOOL", help="only this tool; without it, all")
    accept.add_argument("--show", action="store_true", help="show it, and change nothing")
    accept.set_defaults(handler=_accept)
    login = actions.add_parser("login", help="sign in to a server, in your browser")
    login.add_argument("name", metavar="NAME")
    login.set_defaults(handler=_login)
    logout = actions.add_parser("logout", help="forget what signing in to a server gave")
    logout.add_argument("name", metavar="NAME")
    logout.set_defaults(handler=_logout)


def _add_editing(actions: Any) -> None:
    taking = actions.add_parser("import", help='take over the servers of another program\'s "mcpServers" file')
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.set_defaults(handler=_import)
    add = actions.add_parser("add", help="add a server: an address, or -- and a command")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="for a command's environment")
    add.add_argument("--header", action="append", default=[], metavar="NAME=VALUE", help="for requests to an address")
    add.add_argument("what", nargs="+", metavar="URL | -- COMMAND …")
    add.set_defaults(handler=_add)
    for name, handler, told in (
        ("remove", _remove, "forget a server, its pins and its sign-in"),
        ("enable", _enable, "use a server's tools again"),
        ("disable", _disable, "leave a server alone, but keep its entry"),
    ):
        action = actions.add_parser(name, help=told)
        action.add_argument("name", metavar="NAME")
        action.set_defaults(handler=handler)


def config_path() -> Path:
    """Where the file of servers lies, whether or not it exists."""
    return settings.home() / CONFIG


# -- the file


def _import(arguments: argparse.Namespace) -> int:
    added, told = config_edit.import_file(config_path(), arguments.file)
    for sentence in told:
        console.say(sentence, err=True)
    for name in added:
        console.say(name)
    return 0 if added else EXIT_FAILED


def _add(arguments: argparse.Namespace) -> int:
    first, *rest = arguments.what
    entry: dict[str, Any]
    if not rest and first.startswith(("http://", "https://")):
        entry = {"url": first, **_pairs("headers", arguments.header)}
    elif not rest and "://" in first:
        raise ServerError(f"{first} is no address of a server: one begins with https:// or http://.")
    else:
        entry = {"command": first, "args": rest, **_pairs("env", arguments.env)}
    config_edit.add(config_path(), arguments.name, entry)
    console.say(f"{arguments.name} is added; `peri mcp check {quote(arguments.name)}` shows what it offers.")
    return 0


def _pairs(key: str, given: Sequence[str]) -> dict[str, dict[str, str]]:
    pairs = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name:
            raise ServerError(f"{one!r} is no NAME=VALUE.")
        pairs[name] = value
    return {key: pairs} if pairs else {}


def _remove(arguments: argparse.Namespace) -> int:
    from assistant.tools.mcp.pins import Pins
    from assistant.tools.mcp.servers import PINS

    config_edit.remove(config_path(), arguments.name)
    Pins(settings.home() / PINS).forget(arguments.name)
    _forget_sign_in(arguments.name)
    console.say(f"{arguments.name} is removed.", err=True)
    return 0


def _enable(arguments: argparse.Namespace) -> int:
    config_edit.enable(config_path(), arguments.name, enabled=True)
    console.say(f"{arguments.name} is used from the next start of Peri on.", err=True)
    return 0


def _disable(arguments: argparse.Namespace) -> int:
    config_edit.enable(config_path(), arguments.name, enabled=False)
    console.say(f"{arguments.name} is left alone from the next start of Peri on.", err=True)
    return 0


def _list(arguments: argparse.Namespace) -> int:
    found = config.load(config_path())
    for server in found.servers:
        if arguments.json:
            console.print_json(_server_json(server))
        else:
            where = server.url or " ".join((server.command, *server.args))
            console.say(f"{server.name}: {visible(where, 200)}{'' if server.enabled else ' (off)'}")
    for problem in found.problems:
        console.say(problem.message, err=True)
    if not (found.servers or found.problems):
        console.say("There are no servers. Add one: `peri mcp add NAME ADDRESS` or `… NAME -- COMMAND`.", err=True)
    return EXIT_FAILED if found.problems else 0


def _server_json(server: ServerConfig) -> dict[str, Any]:
    """Without what may be secret."""
    return {
        "name": server.name,
        "way": server.way.value,
        "command": [server.command, *server.args] if server.command else None,
        "url": server.url or None,
        "env": sorted(server.env),
        "headers": sorted(server.headers),
        "enabled": server.enabled,
        "trusted": server.trusted,
        "roots": [str(root) for root in server.roots],
    }


# -- the servers


def _check(arguments: argparse.Namespace) -> int:
    from assistant.tools.mcp.values import Status

    with _started(arguments.name) as servers:
        source = servers.source(arguments.name)
        known = source.settled.wait(_CHECK_SECONDS)
        specs, resources, prompts, state = source.specs(), source.resources, source.prompts, source.state
    if not known:
        raise ServerError(f"{arguments.name} didn't answer within {_CHECK_SECONDS:.0f} seconds.")
    if arguments.json:
        console.print_json(
            {
                **dataclasses.asdict(state),
                "tools": [_tool_json(spec) for spec in specs],
                "resources": [dataclasses.asdict(one) for one in resources],
                "prompts": [dataclasses.asdict(one) for one in prompts],
            }
        )
    else:
        _show(state, specs)
        if state.status is Status.READY:
            console.say(f"{_counted(resources, 'resource')}, {_counted(prompts, 'prompt')}")
    return _status(state)


def _counted(things: Sequence[object], word: str) -> str:
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"


class _started:  # noqa: N801 - reads as a function: with _started(name)
    """The servers, one of them running, for the length of a block."""

    def __init__(self, name: str) -> None:
        from assistant.tools.mcp.servers import Servers

        self._servers: Servers = Servers(settings.home(), only=name)
        for problem in self._servers.problems():
            if problem.server in {"", name}:
                raise ServerError(problem.message)

    def __enter__(self) -> Servers:
        self._servers.start()
        return self._servers

    def __exit__(self, *_: object) -> None:
        self._servers.close()


def _show(state: ServerState, specs: Sequence[ToolSpec]) -> None:
    from assistant.tools.mcp.values import Status

    status = "ready" if state.status is Status.READY else "not ready"
    console.say(f"{state.name}{f' ({state.title})' if state.title else ''}: {status}")
    if state.message:
        console.say(state.message, err=True)
    for spec in specs:
        console.say(f"\n{spec.name}  [{', '.join(sorted(spec.effects))}]")
        console.say(textwrap.indent(spec.description, "  "))
    console.say()
    changed = (f"{one} has changed: peri mcp accept {quote(state.name)}" for one in state.changed)
    for sentence in (*state.refused, *changed):
        console.say(sentence, err=True)


def _tool_json(spec: ToolSpec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "description": spec.description,
        "effects": sorted(spec.effects),
        "targets": list(spec.targets),
        "parameters": spec.parameters,
    }


def _status(state: ServerState) -> int:
    from assistant.tools.mcp.values import Status

    return 0 if state.status is Status.READY and not state.changed else EXIT_FAILED


def _accept(arguments: argparse.Namespace) -> int:
    from assistant.tools.mcp.servers import Servers

    config_edit.check_known(config_path(), arguments.name)
    servers = Servers(settings.home())
    changes = [
        change
        for change in servers.changes()
        if change.facts["server"] == arguments.name and arguments.tool in {"", change.facts["tool"]}
    ]
    for change in changes:
        _show_change(change)
    if not changes:
        tool, name = arguments.tool, arguments.name
        told = f"{tool} of {name} doesn't wait" if tool else f"Nothing of {name} waits"
        console.say(f"{told} for your yes.", err=True)
    elif not arguments.show:
        return max(_accept_shown(servers, change) for change in changes)
    return 0


def _accept_shown(servers: Servers, change: ToolChanged) -> int:
    facts = change.facts
    if servers.accept(facts["server"], facts["tool"], facts["sha256"]):
        console.say(f"{visible(facts['tool'], 80)} is used as it is now.")
        return 0
    console.say(f"{visible(facts['tool'], 80)} has changed again in the meantime; look at it anew.", err=True)
    return EXIT_FAILED


def _show_change(change: ToolChanged) -> None:
    console.say(f"{visible(change.facts['tool'], 80)} ({change.facts['changed']})")
    for sign, spec in (("-", change.old), ("+", change.new)):
        parameters = json.dumps(spec.parameters, ensure_ascii=False, sort_keys=True)
        for line in (*spec.description.splitlines(), parameters):
            console.say(f"  {sign} {visible(line)}")


# -- signing in


def _login(arguments: argparse.Namespace) -> int:
    from assistant.tools.mcp.login import login

    def visit(page: str) -> None:
        import webbrowser

        console.say(f"Sign in here: {visible(page)}", err=True)
        webbrowser.open(page)

    state = login(settings.home(), arguments.name, visit)
    console.say(f"{arguments.name} is ready, with {state.tools} tools.")
    return 0


def _logout(arguments: argparse.Namespace) -> int:
    config_edit.check_known(config_path(), arguments.name)
    _forget_sign_in(arguments.name)
    console.say(f"What signing in to {arguments.name} gave is forgotten.", err=True)
    return 0


def _forget_sign_in(name: str) -> None:
    from assistant.tools.mcp.kept import kept_path

    kept_path(settings.home(), name).unlink(missing_ok=True)
